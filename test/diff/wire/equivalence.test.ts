import fc from "fast-check";
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { compareWire } from "../../../generator/diff/wire/compare-wire.ts";
import { loadVendor } from "../../../generator/load/load.ts";
import { Report } from "../../../generator/support/report.ts";
import type { JsonObject } from "../../../generator/support/json.ts";
import { shuffled } from "../../bench/diff/shuffled.ts";
import { arbitraryDocument } from "./arbitrary-schemas.ts";
import { arbitraryMutation } from "./mutations.ts";
import { REWRITES } from "./rewrites.ts";
import { documentOf } from "./tiny-documents.ts";

const specs = fileURLToPath(new URL("../../../specs/", import.meta.url));
const vendors = readdirSync(specs, { withFileTypes: true }).filter((entry) => entry.isDirectory());

const told = (base: JsonObject, head: JsonObject) =>
  compareWire(documentOf(base), documentOf(head)).map(({ rule, message }) => `${rule}: ${message}`);

describe.each(vendors.map(({ name }) => name))("the description of %s", (name) => {
  let root: JsonObject = {};

  beforeAll(async () => {
    const document = await loadVendor({ name, folder: `${specs}${name}` }, new Report());
    root = document?.root ?? {};
    expect(Object.keys(root)).toContain("paths");
  });

  test("has no findings against itself", () => {
    expect(told(root, structuredClone(root))).toEqual([]);
  });

  test.each(Object.keys(REWRITES))("has no findings with %s", (rewrite) => {
    const other = REWRITES[rewrite]?.(root) ?? {};
    expect(told(root, other)).toEqual([]);
    expect(told(other, root)).toEqual([]);
  });

  test("gives the same bytes whatever the order of its keys", () => {
    const edited = structuredClone(root) as { paths: Record<string, unknown>; servers: unknown };
    delete edited.paths[Object.keys(edited.paths)[0] ?? ""];
    edited.servers = [{ url: "https://other.example" }];
    const shuffle = REWRITES["keys in another order"] ?? ((value) => value);
    const head = edited as unknown as JsonObject;
    const found = JSON.stringify(compareWire(documentOf(root), documentOf(head)));
    expect(JSON.parse(found)).not.toEqual([]);
    expect(JSON.stringify(compareWire(documentOf(shuffle(root)), documentOf(shuffle(head))))).toBe(
      found,
    );
  });
});

describe("any description", () => {
  test.each(Object.keys(REWRITES))("has no findings with %s", (rewrite) => {
    fc.assert(
      fc.property(arbitraryDocument, (root) => {
        const other = REWRITES[rewrite]?.(root) ?? {};
        expect(told(root, other)).toEqual([]);
        expect(told(other, root)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test("gives the same bytes whatever the order of the keys on both sides", () => {
    fc.assert(
      fc.property(arbitraryDocument, arbitraryMutation, fc.nat(), (root, mutate, seed) => {
        const head = mutate(root);
        const other = (side: JsonObject, order: number) => shuffled(side, order) as JsonObject;
        expect(told(other(root, seed), other(head, seed + 1))).toEqual(told(root, head));
      }),
      { numRuns: 60 },
    );
  });
});
