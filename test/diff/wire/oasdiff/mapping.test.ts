import { readFile, writeFile } from "node:fs/promises";
import { format } from "prettier";
import { describe, expect, test } from "vitest";
import { compareWire } from "../../../../generator/diff/wire/compare-wire.ts";
import { wireRules } from "../../../../generator/diff/wire/rules.ts";
import { documentOf } from "../tiny-documents.ts";
import levels from "./levels.json" with { type: "json" };
import type { Counterpart } from "./counterpart.ts";
import { counterparts } from "./mapping.ts";
import { pairFor } from "./pairs.ts";

const PAGE = new URL("../../../../generator/diff/oasdiff.md", import.meta.url);
const SAME = { error: "breaking", warning: "risky", info: "compatible" } as const;

type Id = keyof typeof counterparts;
const ids = Object.keys(counterparts) as Id[];
const counterpartOf = (id: Id): Counterpart => counterparts[id];

describe("the rules of oasdiff", () => {
  test("are 509, and each has a counterpart or a reason", () => {
    expect(ids).toHaveLength(509);
    expect(ids).toEqual(Object.keys(levels));
  });

  test.each(ids.filter((id) => !("notOurs" in counterpartOf(id))))(
    "%s is found where it looks",
    (id) => {
      const rules = counterparts[id] as Exclude<Counterpart, { notOurs: string }>;
      const [base, head] = pairFor(id, rules[0]);
      const found = compareWire(documentOf(base), documentOf(head), "2026-11-21");
      expect(found.map(({ rule }) => rule)).toContain(rules[0]);
    },
  );

  test("are listed with ours on a page", async () => {
    const page = await format(pageText(), { parser: "markdown", printWidth: 100 });
    if (process.env["UPDATE"] === "1") await writeFile(PAGE, page);
    expect(await readFile(PAGE, "utf8")).toBe(page);
  });
});

function pageText(): string {
  const ours = ids.filter((id) => !("notOurs" in counterpartOf(id)));
  const agreed = ours.filter((id) => {
    const found = counterpartOf(id);
    return (
      !("notOurs" in found) &&
      found.some((rule) => wireRules[rule].level === SAME[levels[id] as keyof typeof SAME])
    );
  });
  const rows = ids.map((id) => {
    const found = counterpartOf(id);
    const told =
      "notOurs" in found
        ? `not ours: ${found.notOurs}`
        : found.map((rule) => `\`${rule}\` (${wireRules[rule].level})`).join(", ");
    return `| \`${id}\` | ${levels[id]} | ${told} |`;
  });
  return [
    "# Rules of oasdiff, and ours",
    "",
    `Every rule of oasdiff as of August 2026, and the rule here that tells the same. Of ${ids.length} rules, ${ours.length} are told here and ${ids.length - ours.length} are not ours, for the reason given. ${agreed.length} of the ${ours.length} have the same level. Where the levels differ, the law of levels (\`wire/law.ts\`) or a convention with a reason (\`wire/conventions.ts\`) decides here.`,
    "",
    "This page is written by `UPDATE=1 npx vitest run test/diff/wire/oasdiff`.",
    "",
    "| oasdiff | its level | here |",
    "| --- | --- | --- |",
    ...rows,
    "",
  ].join("\n");
}
