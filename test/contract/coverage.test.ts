import { readdir, readFile } from "node:fs/promises";
import { expect, it } from "vitest";

const here = new URL("./", import.meta.url);
const numbers = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** What a client must do at run time, and what a hostile server may do to it. */
const ROWS = [
  ...[...numbers(1, 13), ...numbers(15, 33), 36, 38].map((row) => `row ${row}`),
  ...numbers(1, 52).map((row) => `S${row}`),
];

/** Rows that take other programs, and the test of them. */
const ELSEWHERE: Readonly<Record<string, readonly [file: string, title: string]>> = {
  "row 2": ["../redis/tokens.test.ts", "4 processes with 25 calls each buy one token"],
};

const titles: Promise<string> = readdir(here)
  .then((names) => names.filter((name) => name.endsWith(".test.ts") && name !== "coverage.test.ts"))
  .then((names) => Promise.all(names.map((name) => readFile(new URL(name, here), "utf8"))))
  .then((texts) =>
    texts.flatMap((text) => text.match(/"[^"\n]*"|'[^'\n]*'|`[^`\n]*`/g) ?? []).join("\n"),
  );

it.each(ROWS)("%s is kept by a test that names it", async (row) => {
  const other = ELSEWHERE[row];
  if (other === undefined) expect(await titles).toMatch(new RegExp(`\\b${row}\\b`));
  else expect(await readFile(new URL(other[0], here), "utf8")).toContain(`test("${other[1]}"`);
});
