import fc from "fast-check";
import { expect, test } from "vitest";
import { readJson } from "../../../generator/load/json-source.ts";
import type { Source } from "../../../generator/load/source.ts";
import { Report } from "../../../generator/support/report.ts";

const DOCUMENT = {
  openapi: "3.1.0",
  info: { title: "Åcme “x”", version: "1" },
  tags: [{ name: "a" }, { name: "b" }],
  paths: {
    "/a": { get: { operationId: "a", deprecated: true }, parameters: [{ name: "x" }] },
    "/b/{id}": { get: { operationId: "b" }, post: {} },
  },
  components: { schemas: { One: { type: "string", maximum: 1e3 }, Two: { enum: ["ö", null] } } },
};

const TEXT = JSON.stringify(DOCUMENT, null, 2);

async function read(text: string, earlier?: Source) {
  const report = new Report();
  const source = await readJson("/x.json", Buffer.from(text), report, earlier?.json);
  return { source, diagnostics: report.diagnostics };
}

const outcome = ({ source, diagnostics }: Awaited<ReturnType<typeof read>>): unknown => ({
  // As text, for the order of members counts too.
  text: JSON.stringify(source?.value),
  diagnostics,
});

test("a text is read beside an earlier one as it is read alone, whatever is wrong with it", async () => {
  const { source: earlier } = await read(TEXT);
  const snippets = fc.constantFrom(
    ...'{ } [ ] , : " \\ null 1e999 \n 0 x ,, {} [] \u0001 \ufeff'.split(" "),
    '"a": 1,',
    '"/a": {},',
    '"paths": {},',
    '"__proto__": 1,',
  );
  const edit = fc.record({
    at: fc.nat(TEXT.length),
    drop: fc.constantFrom(0, 0, 1, 2, 5, 60),
    put: fc.oneof(snippets, fc.constant("")),
  });
  let sound = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 2 }), async (edits) => {
      const text = edits.reduce(
        (before, { at, drop, put }) => before.slice(0, at) + put + before.slice(at + drop),
        TEXT,
      );
      const alone = await read(text);
      if (alone.source !== undefined) sound++;
      expect(outcome(await read(text, earlier))).toEqual(outcome(alone));
    }),
    { numRuns: 2_000 },
  );
  expect(sound).toBeGreaterThan(100);
});

test("what both texts write alike is one object, and each is found in its own text", async () => {
  const { source: earlier } = await read(TEXT);
  const text = TEXT.replace('"operationId": "b"', '"operationId": "other"').replace(
    '"1"',
    '"1",\n    "x": 1',
  );
  const { source } = await read(text, earlier);
  const at = (value: unknown, ...names: readonly string[]): unknown =>
    names.reduce((from, name) => (from as Readonly<Record<string, unknown>>)[name], value);
  const shared = [["components"], ["tags"], ["paths", "/a"], ["paths", "/b/{id}", "post"]];
  for (const way of shared) expect(at(source?.value, ...way)).toBe(at(earlier?.value, ...way));
  expect(at(source?.value, "paths", "/b/{id}", "get")).toEqual({ operationId: "other" });
  const way = ["components", "schemas", "Two"];
  expect(source?.place(way, "key").line).toBe((earlier?.place(way, "key").line ?? 0) + 1);
});
