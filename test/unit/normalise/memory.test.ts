import { expect, test } from "vitest";
import { parse } from "yaml";
import type { Document } from "../../../generator/load/document.ts";
import { Memory } from "../../../generator/normalise/memory.ts";
import { normalise } from "../../../generator/normalise/normalise.ts";
import type { JsonObject } from "../../../generator/support/json.ts";
import type { Pointer } from "../../../generator/support/pointer.ts";
import { TINY, tinyWith } from "../../support/tiny-spec.ts";

const documentOf = (text: string): Document => ({
  name: "acme",
  isForeign: false,
  version: "3.1",
  root: parse(text) as JsonObject,
  locate: (pointer) => ({ file: "x", line: 1, column: 1, pointer }),
  files: [],
});

/** What a document becomes after another one, with the memory of that one, and without. */
const afterwards = (first: string, second: string) => {
  const memory = new Memory();
  const base = normalise(documentOf(first), memory);
  const head = normalise(documentOf(second), memory);
  return { base, head, alone: normalise(documentOf(second)) };
};

const plain = (value: object): unknown => JSON.parse(JSON.stringify(value));

test("what is written alike is taken over, and what isn't is made anew", () => {
  const { base, head, alone } = afterwards(TINY, tinyWith("name: active", "name: dormant"));
  expect(plain(head)).toEqual(plain(alone));
  expect(head.schemas[0]?.schema).toBe(base.schemas[0]?.schema);
  expect(head.operations.map((operation, index) => operation === base.operations[index])).toEqual([
    false,
    false,
    true,
    true,
  ]);
});

const WITH_PARAMETER = tinyWith(
  "components:\n",
  "components:\n  parameters:\n    Active: { name: active, in: query, schema: { type: boolean } }\n",
  tinyWith(
    "- { name: active, in: query, description: Only active ones., schema: { type: boolean } }",
    "- $ref: '#/components/parameters/Active'",
  ),
);

const INTO_ANOTHER_PATH = tinyWith(
  '      responses:\n        "204": { description: It is gone. }',
  "      responses:\n        \"204\": { $ref: '#/paths/~1customers~1{id}/get/responses/200' }",
);

test.each([
  [
    "a shared parameter changes",
    WITH_PARAMETER,
    ["name: active, in: query", "name: dormant, in: query"],
  ],
  [
    "a response of another path changes",
    INTO_ANOTHER_PATH,
    ["description: The customer.", "description: One customer."],
  ],
  ["a schema changes", TINY, ["required: [name]", "required: [id]"]],
  [
    "members change places",
    TINY,
    ["type: object\n      required: [name]", "required: [name]\n      type: object"],
  ],
  ["a description changes", TINY, ["Only active ones.", "Active ones."]],
] as const)("%s: the outcome is the same with and without a memory", (_, text, [part, other]) => {
  const { head, alone } = afterwards(text, tinyWith(part, other, text));
  expect(plain(head)).toEqual(plain(alone));
});

test("references that are no longer there are not remembered", () => {
  const inline = tinyWith(
    'schema: { type: array, items: { $ref: "#/components/schemas/Customer" } }',
    'schema: { type: array, items: { $ref: "#/paths/~1customers/post/requestBody/content/application~1json/schema" } }',
  );
  const { base, head, alone } = afterwards(inline, TINY);
  expect(base.schemas).toHaveLength(2);
  expect(head.schemas.map(({ id }) => id)).toEqual(["/components/schemas/Customer" as Pointer]);
  expect(plain(head)).toEqual(plain(alone));
});
