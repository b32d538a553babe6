import { STATUS_CODES } from "node:http";
import { isArray, isObject, type Json, type JsonObject } from "../support/json.ts";

/** Members that are sentences for people. */
const PROSE: ReadonlySet<string> = new Set(["description", "summary", "x-deprecatedMessage"]);

/** Members whose value is data of the API itself, whatever its names look like. */
const DATA: ReadonlySet<string> = new Set(
  "example examples default enum const x-enumNames".split(" "),
);

/** Members that are tables: their keys are names which somebody gave, so that `description` can be one of them. */
const TABLES: ReadonlySet<string> = new Set(
  (
    "properties patternProperties dependentSchemas $defs definitions mapping encoding variables content paths webhooks " +
    "callbacks schemas parameters requestBodies headers securitySchemes links pathItems"
  ).split(" "),
);

const REASONS: ReadonlyMap<string, string | undefined> = new Map(
  Object.entries({
    ...STATUS_CODES,
    "1XX": "Informational",
    "2XX": "Success",
    "3XX": "Redirection",
    "4XX": "Client Error",
    "5XX": "Server Error",
    default: "Error",
  }),
);

/** The published document without its prose: what the API does, not what its vendor says about it. */
export const factsOf = (document: Json): Json => {
  if (isArray(document)) return document.map(factsOf);
  if (!isObject(document)) return document;
  return Object.fromEntries(
    Object.entries(document)
      .filter(([name, value]) => !(PROSE.has(name) && typeof value === "string"))
      .map(([name, value]) => [name, memberFacts(name, value)]),
  );
};

const memberFacts = (name: string, value: Json): Json => {
  if (DATA.has(name)) return value;
  if (!isObject(value)) return factsOf(value);
  if (name === "scopes") return tableFacts(value, () => "");
  if (name === "responses") return tableFacts(value, responseFacts);
  return TABLES.has(name) ? tableFacts(value, factsOf) : factsOf(value);
};

const tableFacts = (table: JsonObject, facts: (value: Json, name: string) => Json): JsonObject =>
  Object.fromEntries(Object.entries(table).map(([name, value]) => [name, facts(value, name)]));

/** OpenAPI requires a response's description; the reason phrase of its status is one that isn't the vendor's. */
const responseFacts = (response: Json, status: string): Json => {
  const facts = factsOf(response);
  if (!isObject(facts) || "$ref" in facts || status.startsWith("x-")) return facts;
  return { description: REASONS.get(status) ?? status, ...facts };
};
