import { parse } from "yaml";
import { compareDocuments } from "../../../generator/diff/wire/compare-documents.ts";
import type { Difference, Node } from "../../../generator/diff/wire/node.ts";
import type { Document } from "../../../generator/load/document.ts";
import type { NormalDocument } from "../../../generator/normalise/document.ts";
import { normalise } from "../../../generator/normalise/normalise.ts";
import type { Direction } from "../../../generator/diff/report.ts";
import { isObject, type Json, type JsonObject } from "../../../generator/support/json.ts";

/** A document as the load room would give it, from an OpenAPI object; all places are its pointers. */
export const documentOf = (root: JsonObject): NormalDocument => {
  const document: Document = {
    name: "acme",
    isForeign: false,
    version: String(root["openapi"]).startsWith("3.0") ? "3.0" : "3.1",
    root,
    locate: (pointer) => ({ file: "openapi.yaml", line: 1, column: 1, pointer }),
    files: [],
  };
  return normalise(document);
};

const ANIMALS = parse(`
Cat: { type: object, required: [kind], properties: { kind: { type: string }, name: { type: string }, lives: { type: integer } } }
Dog: { type: object, required: [kind], properties: { kind: { type: string }, name: { type: string }, tricks: { type: array, items: { type: string } } } }
`) as JsonObject;

const OPERATION = { responses: { "200": { description: "Fine." } } };

/** The operation whose body, or whose answer, is what a fragment describes. */
const operationWith = (content: Json, sender: Direction): JsonObject =>
  sender === "response"
    ? { responses: { "200": { description: "Fine.", content } } }
    : { requestBody: { required: true, content }, ...OPERATION };

/**
 * Completes a fragment to a document. `schema` and `content` describe the body of one operation, or its answer;
 * `operation` is that operation; everything else stands at the top.
 */
export const completed = (fragment: string, sender: Direction): NormalDocument =>
  documentOf(completedRoot(fragment, sender));

/** The same as it would be written. */
export function completedRoot(fragment: string, sender: Direction): JsonObject {
  const { schema, content, operation, components, ...rest } = parse(fragment) as Record<
    string,
    Json
  >;
  const described =
    content ?? (schema === undefined ? undefined : { "application/json": { schema } });
  const post =
    operation ?? (described === undefined ? OPERATION : operationWith(described, sender));
  return {
    openapi: "3.1.0",
    info: { title: "Acme", version: "1" },
    paths: { "/things": { post } },
    components: { schemas: ANIMALS, ...(isObject(components) ? components : {}) },
    ...rest,
  };
}

/** All that differs between two documents, before it becomes findings. */
export function differencesBetween(
  base: NormalDocument,
  head: NormalDocument,
): readonly Difference[] {
  const nodes = new Set<Node>(compareDocuments(base, head, "2026-11-21"));
  for (const node of nodes) for (const child of node.children) nodes.add(child);
  return [...nodes].flatMap(({ differences }) => differences);
}
