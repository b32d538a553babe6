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
import { normaliseParameters } from "./parameters.ts";
import { resolve } from "./references.ts";
import { normaliseSchema, type NoteReference } from "./schemas.ts";

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

function contentsOf(value: Json | undefined, at: Pointer, note: NoteReference): readonly Content[] {
  return Object.entries(objectMember(value, "content") ?? {}).map(([mediaType, media]) => {
    const source = below(at, "content", mediaType);
    const schema = member(media, "schema");
    return {
      mediaType,
      ...(schema === undefined
        ? {}
        : { schema: normaliseSchema(schema, below(source, "schema"), note) }),
      encoding: objectMember(media, "encoding") ?? {},
      source,
    };
  });
}

function bodyOf(
  root: Json,
  operation: Json,
  operationAt: Pointer,
  note: NoteReference,
): Body | undefined {
  const raw = member(operation, "requestBody");
  if (raw === undefined) return undefined;
  const { value, at } = resolve(root, raw, below(operationAt, "requestBody"));
  return {
    required: member(value, "required") === true,
    description: textMember(value, "description") ?? "",
    contents: contentsOf(value, at, note),
    settings: objectMember(value, "x-client") ?? {},
    source: at,
  };
}

function responsesOf(
  root: Json,
  operation: Json,
  operationAt: Pointer,
  note: NoteReference,
): readonly Response[] {
  return Object.entries(objectMember(operation, "responses") ?? {}).flatMap(([status, raw]) => {
    if (status.startsWith("x-")) return [];
    const { value, at } = resolve(root, raw, below(operationAt, "responses", status));
    const headers = Object.entries(objectMember(value, "headers") ?? {}).map(([name, header]) => {
      const found = resolve(root, header, below(at, "headers", name));
      const schema = member(found.value, "schema");
      return {
        name,
        description: textMember(found.value, "description") ?? "",
        ...(schema === undefined
          ? {}
          : { schema: normaliseSchema(schema, below(found.at, "schema"), note) }),
      };
    });
    return [
      {
        status,
        description: textMember(value, "description") ?? "",
        headers,
        contents: contentsOf(value, at, note),
        source: at,
      },
    ];
  });
}

/** All operations, in the document's order. */
export function normaliseOperations(root: Json, note: NoteReference): readonly Operation[] {
  return Object.entries(objectMember(root, "paths") ?? {}).flatMap(([path, rawItem]) => {
    const { value: item, at: itemAt } = resolve(root, rawItem, pointer("paths", path));
    if (!isObject(item)) return [];
    return Object.entries(item).flatMap(([key, operation]) => {
      const method = METHODS.find((name) => name.toLowerCase() === key);
      if (method === undefined || !isObject(operation)) return [];
      const at = below(itemAt, key);
      const body = bodyOf(root, operation, at, note);
      const security = normaliseSecurity(member(operation, "security"));
      return [
        {
          id: textMember(operation, "operationId") ?? `${method} ${path}`,
          method,
          path,
          summary: textMember(operation, "summary") ?? textMember(item, "summary") ?? "",
          description:
            textMember(operation, "description") ?? textMember(item, "description") ?? "",
          tags: arrayMember(operation, "tags").filter((tag) => typeof tag === "string"),
          deprecated: member(operation, "deprecated") === true,
          parameters: normaliseParameters(root, item, itemAt, operation, at, note),
          ...(body === undefined ? {} : { body }),
          responses: responsesOf(root, operation, at, note),
          ...(security === undefined ? {} : { security }),
          settings: objectMember(operation, "x-client") ?? {},
          pathSettings: objectMember(item, "x-client") ?? {},
          source: at,
        },
      ];
    });
  });
}
