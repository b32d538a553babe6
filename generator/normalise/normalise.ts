import type { Document } from "../load/document.ts";
import {
  arrayMember,
  isObject,
  member,
  objectMember,
  textMember,
  type Json,
  type JsonObject,
} from "../support/json.ts";
import { pointer, ROOT, tokensOf } from "../support/pointer.ts";
import type { NamedSchema, NormalDocument, SchemaId, SecurityScheme } from "./document.ts";
import { Memory } from "./memory.ts";
import { normaliseOperations, normaliseSecurity, normaliseWebhooks } from "./operations.ts";
import { namesOnly } from "./outlines.ts";
import { resolve, valueAt } from "./references.ts";
import { normaliseServers } from "./servers.ts";
import { normaliseSchema } from "./schemas.ts";
import { NOTHING_UNCHANGED, type UnchangedParts } from "./unchanged-parts.ts";

const isShared = (id: SchemaId): boolean => {
  const tokens = tokensOf(id);
  return tokens.length === 3 && tokens[0] === "components" && tokens[1] === "schemas";
};

/** Steps of a way that say nothing of what stands at its end. */
const SAYS_NOTHING: ReadonlySet<string> = new Set(
  "components schemas paths properties content schema items additionalProperties allOf oneOf anyOf requestBody".split(
    " ",
  ),
);
const MEDIA_TYPE = /^[\w.+-]+\/[\w.+*-]+/;

/** The name of a schema that is referred to where it stands, outside components.schemas: the last tokens that say something. */
const nameOf = (id: SchemaId): string =>
  tokensOf(id)
    .filter((token) => !SAYS_NOTHING.has(token) && !/^\d?$/.test(token) && !MEDIA_TYPE.test(token))
    .slice(-2)
    .join(" ");

const schemesOf = (root: JsonObject): readonly SecurityScheme[] =>
  Object.entries(objectMember(objectMember(root, "components"), "securitySchemes") ?? {}).flatMap(
    ([name, raw]) => {
      const { value, at } = resolve(root, raw, pointer("components", "securitySchemes", name));
      return isObject(value)
        ? [{ name, definition: value, settings: objectMember(value, "x-client") ?? {}, source: at }]
        : [];
    },
  );

/** What parts of a document are made of besides themselves: all that is shared but is no schema. */
const commonParts = (root: Json): Json => {
  const { schemas: _, ...others } = objectMember(root, "components") ?? {};
  return others;
};

/**
 * Brings a loaded document into one shape. With a memory, parts that a document before it had too are taken over; of unchanged parts
 * there are only outlines.
 */
export function normalise(
  document: Document,
  memory = new Memory(),
  unchanged: UnchangedParts = NOTHING_UNCHANGED,
): NormalDocument {
  const { root } = document;
  memory.begin(commonParts(root));
  const pending = new Set<SchemaId>();
  const note = (id: SchemaId): void => void pending.add(id);
  const schemas = new Map<SchemaId, NamedSchema>();
  for (const [name, value] of Object.entries(
    objectMember(objectMember(root, "components"), "schemas") ?? {},
  )) {
    const id = pointer("components", "schemas", name);
    const schema = unchanged.schemas.has(name)
      ? memory.unchanged(id, () => namesOnly(value, id))
      : memory.part(id, value, note, (noted) => normaliseSchema(value, id, noted));
    schemas.set(id, { id, name, schema });
  }
  const operations = normaliseOperations(root, note, memory, unchanged);
  const webhooks = normaliseWebhooks(root, note);
  // A Set grows while it is walked: schemas found here may refer to further ones.
  for (const id of pending) {
    if (schemas.has(id) || isShared(id)) continue;
    schemas.set(id, { id, name: nameOf(id), schema: normaliseSchema(valueAt(root, id), id, note) });
  }
  const info = objectMember(root, "info");
  return {
    name: document.name,
    ...(document.packageName === undefined ? {} : { packageName: document.packageName }),
    isForeign: document.isForeign,
    title: textMember(info, "title") ?? document.name,
    description: textMember(info, "description") ?? "",
    version: textMember(info, "version") ?? "",
    dialect: document.version,
    servers: normaliseServers(root, ROOT) ?? [],
    tags: new Map(
      arrayMember(root, "tags").map((tag) => [
        textMember(tag, "name") ?? "",
        textMember(tag, "description") ?? "",
      ]),
    ),
    schemas: [...schemas.values()],
    operations,
    webhooks,
    schemes: schemesOf(root),
    security: normaliseSecurity(member(root, "security")) ?? [],
    settings: objectMember(root, "x-client") ?? {},
    locate: (at) => document.locate(at),
  };
}
