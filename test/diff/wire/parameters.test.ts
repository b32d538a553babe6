import { expect, test } from "vitest";
import { compareWire } from "../../../generator/diff/wire/compare-wire.ts";
import { completed } from "./tiny-documents.ts";

const told = (base: string, head: string): readonly string[] =>
  compareWire(completed(base, "request"), completed(head, "request")).map(
    ({ rule, subject }) => `${subject}: ${rule}`,
  );

const headers = (length: number): string => `
operation:
  parameters:
    - { name: X-Hash, in: header, schema: { type: string } }
    - { name: x-hash, in: header, required: true, schema: { type: string, maxLength: ${length} } }
  responses: { "200": { description: Fine. } }`;

test("a header that is described twice, in other capitals, is compared with its own description", () => {
  expect(told(headers(64), headers(64))).toEqual([]);
  expect(told(headers(64), headers(32))).toEqual([
    "POST /things header parameter `x-hash`: request-max-length-tightened",
  ]);
});

const callback = (name: string, header: string): string => `
operation:
  responses: { "200": { description: Fine. } }
  callbacks:
    event:
      "{$request.body#/url}":
        post:
          parameters:
            - { name: ${name}, in: path, required: true, schema: { type: string } }
            - { name: ${header}, in: header, schema: { type: string } }
          responses: { "200": { description: Fine. } }`;

test("names in the address that the vendor calls mean nothing, but headers that it sends do", () => {
  expect(told(callback("url", "X-Sign"), callback("address", "X-Sign"))).toEqual([]);
  expect(told(callback("url", "X-Sign"), callback("url", "X-Mark"))).not.toEqual([]);
});
