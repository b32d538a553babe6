import { describe, expect, test } from "vitest";
import { compareWire } from "../../../generator/diff/wire/compare-wire.ts";
import type { Direction } from "../../../generator/diff/report.ts";
import { completed, differencesBetween } from "./tiny-documents.ts";

const told = (base: string, head: string, sender: Direction): readonly string[] =>
  compareWire(completed(base, sender), completed(head, sender)).map(
    ({ rule, subject }) => `${subject}: ${rule}`,
  );

const CAT = "{ type: object, required: [lives], properties: { lives: { type: integer } } }";
const DOG = "{ type: object, required: [tricks], properties: { tricks: { type: string } } }";

describe("forms of a value", () => {
  test.each(["oneOf", "anyOf"])("are the same when %s lists one of them twice", (keyword) => {
    for (const form of [CAT, "{ type: boolean }", "{ $ref: '#/components/schemas/Cat' }"]) {
      const [one, other] = [`schema: ${form}`, `schema: { ${keyword}: [${form}, ${form}] }`];
      expect(told(one, other, "request")).toEqual([]);
      expect(told(other, one, "response")).toEqual([]);
    }
  });

  test.each([
    ["plain values", "{ type: string }", "{ type: string, minLength: 2 }"],
    ["objects", CAT, "{ type: object, properties: { lives: { type: integer } } }"],
  ])("of which one of %s divides again are told as that, and as none lost", (_, form, overlap) => {
    const among = (last: string) => `schema: { anyOf: [${DOG}, { type: boolean }, ${last}] }`;
    const divided = `{ oneOf: [${form}, ${overlap}] }`;
    expect(told(among(form), among(divided), "request")).toEqual([
      "POST /things body(anyOf 2): request-overlapping-alternative-added",
    ]);
  });

  test("are told of requests and of answers at the same place where one leads back to the whole", () => {
    const whole = "{ $ref: '#/components/schemas/Tree' }";
    const content = `{ application/json: { schema: ${whole} } }`;
    const tree = (next: string) =>
      completed(
        `
operation: { requestBody: { content: ${content} }, responses: { '200': { description: Fine., content: ${content} } } }
components: { schemas: { Tree: { type: object, properties: { next: ${next} } } } }`,
        "both",
      );
    const branch = `{ type: object, properties: { tree: ${whole} } }`;
    const forms = `{ anyOf: [${branch}, ${CAT}, { type: boolean }] }`;
    const [base, head] = [tree(forms), tree(`{ oneOf: [${forms}, { type: boolean }] }`)];
    const places = differencesBetween(base, head).map(
      ({ rule, base: at }) => `${rule.split("-")[0] ?? ""} ${at ?? ""}`,
    );
    expect(new Set(places)).toEqual(
      new Set(
        ["request", "response"].map(
          (sender) => `${sender} /components/schemas/Tree/properties/next`,
        ),
      ),
    );
  });
});

describe("an envelope", () => {
  const api = (item: string, member: string) => `
schema: { type: array, items: { $ref: '#/components/schemas/${item}' } }
components:
  schemas:
    Wrapper: { type: object, properties: { Item: { $ref: '#/components/schemas/Item' } } }
    Item: { type: object, properties: { id: { type: string }, ${member}: { type: integer } } }`;

  test("is found around a shared schema that changed as well, and that change is told of it alone", () => {
    expect([...told(api("Wrapper", "size"), api("Item", "weight"), "response")].sort()).toEqual([
      "Item.size: response-property-removed",
      "Item.weight: response-property-added",
      "Wrapper: response-unwrapped",
    ]);
    expect(told(api("Item", "size"), api("Wrapper", "size"), "response")).toEqual([
      "Item: response-wrapped",
    ]);
  });
});
