import {
  arrayMember,
  isObject,
  member,
  objectMember,
  textMember,
  type Json,
} from "../support/json.ts";
import { below, pointer, type Pointer } from "../support/pointer.ts";
import type { Body, Content, Method, Operation, Response, Security } from "./document.ts";
import { normaliseHeaders } from "./headers.ts";
import type { Memory } from "./memory.ts";
import { normaliseParameters } from "./parameters.ts";
import { resolve } from "./references.ts";
import { normaliseServers } from "./servers.ts";
import { outlinerFor } from "./outlines.ts";
import { readerFor, type NoteReference, type ReadSchema } from "./schemas.ts";
import type { UnchangedParts } from "./unchanged-parts.ts";

const METHODS: readonly Method[] = [
  "GET",
  "PUT",
  "POST",
  "DELETE",
  "OPTIONS",
  "HEAD",
  "PATCH",
  "TRACE",
];

/** The members of a table that may hold extensions beside its nouns. */
const fieldsOf = (value: Json | undefined): readonly (readonly [string, Json])[] =>
  Object.entries(isObject(value) ? value : {}).filter(([name]) => !name.startsWith("x-"));

/** Sets of scheme names with their scopes. */
export const normaliseSecurity = (value: Json | undefined): Security | undefined =>
  Array.isArray(value)
    ? value
        .filter(isObject)
        .map((set) =>
          Object.fromEntries(
            Object.entries(set).map(([scheme]) => [
              scheme,
              arrayMember(set, scheme).filter((scope) => typeof scope === "string"),
            ]),
          ),
        )
    : undefined;

function contentsOf(value: Json | undefined, at: Pointer, read: ReadSchema): readonly Content[] {
  return Object.entries(objectMember(value, "content") ?? {}).map(([mediaType, media]) => {
    const source = below(at, "content", mediaType);
    const schema = member(media, "schema");
    return {
      mediaType,
      ...(schema === undefined ? {} : { schema: read(schema, below(source, "schema")) }),
      encoding: objectMember(media, "encoding") ?? {},
      source,
    };
  });
}

function bodyOf(
  root: Json,
  operation: Json,
  operationAt: Pointer,
  read: ReadSchema,
): Body | undefined {
  const raw = member(operation, "requestBody");
  if (raw === undefined) return undefined;
  const { value, at } = resolve(root, raw, below(operationAt, "requestBody"));
  return {
    required: member(value, "required") === true,
    description: textMember(value, "description") ?? "",
    contents: contentsOf(value, at, read),
    settings: objectMember(value, "x-client") ?? {},
    source: at,
  };
}

function responsesOf(
  root: Json,
  operation: Json,
  operationAt: Pointer,
  read: ReadSchema,
): readonly Response[] {
  return fieldsOf(member(operation, "responses")).map(([status, raw]) => {
    const { value, at } = resolve(root, raw, below(operationAt, "responses", status));
    return {
      status,
      description: textMember(value, "description") ?? "",
      headers: normaliseHeaders(root, value, at, read),
      contents: contentsOf(value, at, read),
      source: at,
    };
  });
}

const callbacksOf = (
  root: Json,
  operation: Json,
  operationAt: Pointer,
  read: ReadSchema,
): readonly Operation[] =>
  Object.entries(objectMember(operation, "callbacks") ?? {}).flatMap(([name, raw]) => {
    const { value, at } = resolve(root, raw, below(operationAt, "callbacks", name));
    return fieldsOf(value).flatMap(([expression, item]) =>
      operationsAt(root, `${name} ${expression}`, item, below(at, expression), read, "vendor"),
    );
  });

/** The operations of one path, webhook or callback. */
function operationsAt(
  root: Json,
  path: string,
  rawItem: Json,
  rawAt: Pointer,
  read: ReadSchema,
  caller: "client" | "vendor",
): readonly Operation[] {
  const { value: item, at: itemAt } = resolve(root, rawItem, rawAt);
  if (!isObject(item)) return [];
  return Object.entries(item).flatMap(([key, operation]) => {
    const method = METHODS.find((name) => name.toLowerCase() === key);
    if (method === undefined || !isObject(operation)) return [];
    const at = below(itemAt, key);
    const body = bodyOf(root, operation, at, read);
    const security = normaliseSecurity(member(operation, "security"));
    const servers = normaliseServers(operation, at) ?? normaliseServers(item, itemAt);
    const givenId = textMember(operation, "operationId");
    const sunset = textMember(operation, "x-sunset") ?? textMember(item, "x-sunset");
    return [
      {
        id: givenId ?? `${method} ${path}`,
        ...(givenId === undefined ? {} : { givenId }),
        method,
        path,
        summary: textMember(operation, "summary") ?? textMember(item, "summary") ?? "",
        description: textMember(operation, "description") ?? textMember(item, "description") ?? "",
        tags: arrayMember(operation, "tags").filter((tag) => typeof tag === "string"),
        deprecated: member(operation, "deprecated") === true,
        parameters: normaliseParameters(root, item, itemAt, operation, at, read),
        ...(body === undefined ? {} : { body }),
        responses: responsesOf(root, operation, at, read),
        ...(security === undefined ? {} : { security }),
        ...(servers === undefined ? {} : { servers }),
        ...(sunset === undefined ? {} : { sunset }),
        // What answers the vendor's own calls isn't ours; such callbacks may also lead back to themselves.
        callbacks: caller === "client" ? callbacksOf(root, operation, at, read) : [],
        settings: objectMember(operation, "x-client") ?? {},
        pathSettings: objectMember(item, "x-client") ?? {},
        source: at,
      },
    ];
  });
}

/** All operations, in the document's order; at unchanged paths there are outlines of what leads to no change. */
export const normaliseOperations = (
  root: Json,
  note: NoteReference,
  memory: Memory,
  unchanged: UnchangedParts,
): readonly Operation[] =>
  fieldsOf(member(root, "paths")).flatMap(([path, item]) => {
    const at = pointer("paths", path);
    return memory.part(at, item, note, (noted) =>
      operationsAt(
        root,
        path,
        item,
        at,
        unchanged.paths.has(path) ? outlinerFor(noted, unchanged) : readerFor(noted),
        "client",
      ),
    );
  });

/** All calls that the vendor sends on its own, in the document's order. */
export const normaliseWebhooks = (root: Json, note: NoteReference): readonly Operation[] =>
  Object.entries(objectMember(root, "webhooks") ?? {}).flatMap(([name, item]) =>
    operationsAt(root, name, item, pointer("webhooks", name), readerFor(note), "vendor"),
  );
