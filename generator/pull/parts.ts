import {
  arrayMember,
  isArray,
  isObject,
  objectMember,
  textMember,
  type Json,
  type JsonObject,
} from "../support/json.ts";

/** Things of one sort in a document, by the name that tells them apart. */
export type Named = ReadonlyMap<string, Json>;

const METHODS: ReadonlySet<string> = new Set(
  "get put post delete options head patch trace".split(" "),
);

/** The operations by method and path, such as `GET /v1/customers`. */
export const operationsOf = (document: Json): Named =>
  new Map(
    entriesOf(objectMember(document, "paths")).flatMap(([path, item]) =>
      entriesOf(item)
        .filter(([method, operation]) => METHODS.has(method) && isObject(operation))
        .map(([method, operation]) => [`${method.toUpperCase()} ${path}`, operation] as const),
    ),
  );

export const schemasOf = (document: Json): Named =>
  new Map(entriesOf(objectMember(objectMember(document, "components"), "schemas")));

/** The scopes by scheme, flow and scope: one name may stand in several of them. */
export const scopesOf = (document: Json): Named =>
  new Map(
    entriesOf(objectMember(objectMember(document, "components"), "securitySchemes")).flatMap(
      ([scheme, value]) =>
        entriesOf(objectMember(value, "flows")).flatMap(([flow, settings]) =>
          entriesOf(objectMember(settings, "scopes")).map(
            ([scope, text]) => [`${scope} (${scheme}, ${flow})`, text] as const,
          ),
        ),
    ),
  );

export const serversOf = (document: Json): Named =>
  new Map(
    arrayMember(document, "servers").flatMap((server) => {
      const url = textMember(server, "url");
      return url === undefined ? [] : [[url, server] as const];
    }),
  );

export const versionOf = (document: Json): string | undefined =>
  textMember(objectMember(document, "info"), "version");

/** The document without what the functions above find in it; undefined where nothing else is left. */
export const restOf = (value: Json, way: readonly string[] = []): Json | undefined => {
  if (isFoundAbove(value, way)) return undefined;
  if (!isObject(value) || way.length > DEEPEST_FOUND) return value;
  const members = Object.entries(value);
  const kept = members.flatMap(([name, member]) => {
    const rest = restOf(member, [...way, name]);
    return rest === undefined ? [] : [[name, rest] as const];
  });
  return kept.length === 0 && members.length > 0 ? undefined : Object.fromEntries(kept);
};

const DEEPEST_FOUND = 6;

const isFoundAbove = (value: Json, way: readonly string[]): boolean => {
  const [first = "", second = "", third = "", fourth = "", , sixth = ""] = way;
  if (way.length === 1) return first === "servers" && isArray(value);
  if (first === "info")
    return way.length === 2 && second === "version" && typeof value === "string";
  if (!isObject(value)) return false;
  if (first === "paths") return way.length === 3 && METHODS.has(third);
  if (first !== "components") return false;
  if (way.length === 2) return second === "schemas";
  return (
    way.length === DEEPEST_FOUND &&
    second === "securitySchemes" &&
    fourth === "flows" &&
    sixth === "scopes"
  );
};

const entriesOf = (value: Json | JsonObject | undefined): readonly (readonly [string, Json])[] =>
  isObject(value) ? Object.entries(value) : [];
