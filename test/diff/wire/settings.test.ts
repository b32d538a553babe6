import { expect, test } from "vitest";
import { compareWire } from "../../../generator/diff/wire/compare-wire.ts";
import type { Json } from "../../../generator/support/json.ts";
import { documentOf } from "./tiny-documents.ts";

const LIMITS = { plugin: "windows", windows: [{ calls: 200, seconds: 60 }] };
const PAGES = { plugin: "page", items: "/rows", page: "page", defaultSize: 50 };

/** What is told of settings of a document, and where. */
const told = (base: Json, head: Json) => {
  const [one, other] = [base, head].map((settings) =>
    documentOf({
      openapi: "3.1.0",
      info: { title: "Acme", version: "1" },
      "x-client": settings,
      paths: { "/rows": { get: { responses: { "200": { description: "Done." } } } } },
    }),
  );
  if (one === undefined || other === undefined) throw new Error("no documents");
  return compareWire(one, other, "2026-11-21").map(
    ({ message, before, after, base: { pointer: from } = {}, head: { pointer: to } = {} }) => ({
      ...{ message, before, after, from, to },
    }),
  );
};

test("of a setting only that is told which became different, and where", () => {
  const slower = { ...LIMITS, windows: [{ calls: 100, seconds: 60 }] };
  expect(told({ limits: LIMITS }, { limits: slower })).toEqual([
    {
      message: "The client has another setting `limits.windows.0.calls`.",
      before: "200",
      after: "100",
      from: "/x-client/limits/windows/0/calls",
      to: "/x-client/limits/windows/0/calls",
    },
  ]);
});

test("where several parts of it did, these are told together", () => {
  const small = { ...PAGES, defaultSize: 20 };
  const [finding] = told(
    { pagers: { pages: PAGES, others: PAGES, third: PAGES } },
    { pagers: { pages: small, others: small, third: PAGES } },
  );
  expect(finding).toMatchObject({
    message: "The client has another setting `pagers`.",
    before: '{"pages":{"defaultSize":50},"others":{"defaultSize":50}}',
    after: '{"pages":{"defaultSize":20},"others":{"defaultSize":20}}',
    from: "/x-client/pagers",
  });
});

test("what is only there on one side is told as got or lost", () => {
  const [got] = told({ limits: LIMITS }, { limits: { ...LIMITS, shared: true } });
  const [lost] = told({ limits: { ...LIMITS, shared: true } }, { limits: LIMITS });
  expect(got).toMatchObject({
    message: "The client got the setting `limits.shared`.",
    from: "/x-client/limits",
    to: "/x-client/limits/shared",
  });
  expect(lost).toMatchObject({
    message: "The client lost the setting `limits.shared`.",
    from: "/x-client/limits/shared",
    to: "/x-client/limits",
  });
});
