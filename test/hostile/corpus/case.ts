import type { Code } from "../../../generator/support/catalogue.ts";
import type { Json, JsonObject } from "../../../generator/support/json.ts";

/** A hostile or broken description, and what must come of it. */
export interface HostileCase {
  readonly name: string;
  /** The files of its folder by path; the first is the description. */
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  /** A package that is safe, or a refusal with at least this code. */
  readonly outcome: "package" | Code;
}

export type Files = HostileCase["files"];

/** Cases with one outcome, as a table of names and files. */
export const cases = (
  outcome: HostileCase["outcome"],
  table: Readonly<Record<string, Files>>,
): readonly HostileCase[] =>
  Object.entries(table).map(([name, files]) => ({ name, files, outcome }));

const ANSWER: Json = {
  description: "One.",
  content: { "application/json": { schema: { $ref: "#/components/schemas/Row" } } },
};

const ROW: Json = { type: "object", properties: { id: { type: "string" } } };

/** One operation, as it is in the descriptions below. */
export const operation = (more: JsonObject = {}): JsonObject => ({
  responses: { "200": ANSWER },
  ...more,
});

/** A small description that is sound, with other members. */
export const description = (more: JsonObject = {}): JsonObject => ({
  openapi: "3.1.0",
  info: { title: "Acme", version: "1" },
  servers: [{ url: "https://api.acme.example" }],
  paths: { "/rows": { get: operation() } },
  components: { schemas: { Row: ROW } },
  ...more,
});

/** A file of JSON, keys that mean something to an engine included. */
export const json = (value: Json, more: Files = {}): Files => ({
  "openapi.json": JSON.stringify(value, null, 1),
  ...more,
});

/** A file of YAML. */
export const yaml = (text: string | Uint8Array, more: Files = {}): Files => ({
  "openapi.yaml": text,
  ...more,
});

/** The sound description as YAML, with more lines. */
export const yamlWith = (lines: string, more: Files = {}): Files =>
  yaml(
    `openapi: 3.1.0
info: { title: Acme, version: "1" }
servers: [{ url: "https://api.acme.example" }]
paths:
  /rows:
    get: { responses: { "200": { description: One. } } }
${lines}`,
    more,
  );

/** A description with these shared schemas; the answer is the schema `Row`. */
export const withSchemas = (schemas: Readonly<Record<string, Json>>): JsonObject =>
  description({ components: { schemas: { Row: ROW, ...schemas } } });

/** A description whose answer has this schema. */
export const withRow = (row: Json, others: Readonly<Record<string, Json>> = {}): JsonObject =>
  withSchemas({ Row: row, ...others });

/** A description whose only operation reads, with these members. */
export const withOperation = (more: JsonObject): JsonObject =>
  description({ paths: { "/rows": { get: operation(more) } } });

/** A description whose only operation writes, with these members. */
export const withWriting = (more: JsonObject): JsonObject =>
  description({ paths: { "/rows": { post: operation(more) } } });

/** A description with one path. */
export const withPath = (path: string, item: JsonObject = { get: operation() }): JsonObject =>
  description({ paths: { [path]: item } });

/** An object whose names may be any, `__proto__` included. */
export const named = (entries: readonly (readonly [string, Json])[]): JsonObject =>
  Object.fromEntries(entries);

export const many = <T>(count: number, item: (index: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, index) => item(index));

/** A value inside so many others. */
export const nested = (depth: number, around: (inner: Json) => Json, core: Json = {}): Json => {
  let value = core;
  for (let level = 0; level < depth; level++) value = around(value);
  return value;
};
