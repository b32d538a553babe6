import { parse } from "yaml";
import type { Side } from "../../../generator/diff/side.ts";
import { emitPackage } from "../../../generator/emit/package.ts";
import { buildModel } from "../../../generator/model/build.ts";
import { isObject, type Json, type JsonObject } from "../../../generator/support/json.ts";
import { Report } from "../../../generator/support/report.ts";
import { documentOf } from "../wire/tiny-documents.ts";

/** A side of which all files are there. */
export type WholeSide = Side & { readonly all: ReadonlyMap<string, string> };

/** A side with its whole package, made by the generator's own stages. */
export async function sideOf(root: JsonObject): Promise<WholeSide> {
  const document = documentOf(root);
  const report = new Report();
  const model = buildModel(document, report);
  if (report.failed) throw new Error(JSON.stringify(report.diagnostics));
  const { emitted, copied } = await emitPackage(model);
  const all = new Map([...emitted, ...copied]);
  return { document, model, runtime: copied, files: () => Promise.resolve(all), all };
}

const json = (schema: Json): JsonObject => ({ "application/json": { schema } });
const CUSTOMER = { $ref: "#/components/schemas/Customer" };

/** Where a fragment's schema is used: as what callers give, as what they receive, or both. */
const usesOf = (input: boolean, result: boolean): JsonObject => ({
  ...(input
    ? {
        post: {
          operationId: "createCustomer",
          requestBody: { required: true, content: json(CUSTOMER) },
          responses: { "204": { description: "Done." } },
        },
      }
    : {}),
  ...(result
    ? {
        get: {
          operationId: "getCustomer",
          responses: { "200": { description: "Fine.", content: json(CUSTOMER) } },
        },
      }
    : {}),
});

/**
 * Completes a fragment to a document. `input`, `result` and `both` are the schema of a customer, which one method takes,
 * another gives, or both; everything else stands at the top. Undefined where the fragment says that there is no document.
 */
export function completed(fragment: string): JsonObject | undefined {
  const { input, result, both, components, absent, ...rest } = parse(fragment) as JsonObject;
  if (absent === true) return undefined;
  const customer = input ?? result ?? both;
  const paths = {
    "/things": { post: { responses: { "204": { description: "Done." } } } },
    ...(customer === undefined
      ? {}
      : {
          "/customers": usesOf(
            input !== undefined || both !== undefined,
            result !== undefined || both !== undefined,
          ),
        }),
  };
  const given = isObject(components) ? components : {};
  return {
    openapi: "3.1.0",
    info: { title: "Acme", version: "1" },
    servers: [{ url: "https://api.acme.example" }],
    security: [{ key: [] }],
    paths,
    ...rest,
    components: {
      securitySchemes: { key: { type: "apiKey", in: "header", name: "X-Key" } },
      ...given,
      ...(customer === undefined
        ? {}
        : {
            schemas: {
              ...(isObject(given["schemas"]) ? given["schemas"] : {}),
              Customer: customer,
            },
          }),
    },
  };
}

export async function sideFrom(fragment: string): Promise<WholeSide | undefined> {
  const root = completed(fragment);
  return root === undefined ? undefined : sideOf(root);
}
