import { expect, test } from "vitest";
import { comparePackage } from "../../../generator/diff/compare.ts";
import type { JsonObject } from "../../../generator/support/json.ts";
import { sideOf } from "./sides.ts";

const LAST = 150;

/** A package in which each type leads to all those behind it. */
const chain = (changed: number | undefined): JsonObject => ({
  openapi: "3.1.0",
  info: { title: "Acme", version: "1" },
  servers: [{ url: "https://api.acme.example" }],
  paths: {
    "/links": {
      get: {
        operationId: "getLinks",
        responses: {
          "200": {
            description: "Fine.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/Link0" } } },
          },
        },
      },
    },
  },
  components: {
    schemas: Object.fromEntries(
      Array.from({ length: LAST + 1 }, (_, index) => [
        `Link${index}`,
        {
          type: "object",
          required: ["size"],
          properties: {
            size: { type: index === changed ? "integer" : "string" },
            ...(index < LAST ? { next: { $ref: `#/components/schemas/Link${index + 1}` } } : {}),
          },
        },
      ]),
    ),
  },
});

test.each([0, LAST / 2, LAST])(
  "a change is told and proven once, however far types lead from link %i and to it",
  async (changed) => {
    const report = await comparePackage(
      await sideOf(chain(undefined)),
      await sideOf(chain(changed)),
    );
    const own = report.findings.filter(({ axis }) => axis === "package");
    expect(own.map(({ rule, level, subject }) => [rule, level, subject])).toEqual([
      ["result-type-changed", "breaking", `Link${changed}.size`],
    ]);
    const [finding] = own;
    expect(finding?.witness).toMatchObject({
      kind: "code",
      error: "TS2322: Type 'number' is not assignable to type 'string'.",
    });
    expect(finding?.reaches.map(({ operation }) => operation)).toEqual(["GET /links"]);
  },
);
