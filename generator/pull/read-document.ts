import { isUtf8 } from "node:buffer";
import { isArray, isObject, member, objectMember, type Json } from "../support/json.ts";
import { printable } from "../support/printable.ts";

/** A published document, or what came instead: a reason goes on from "the address …". */
export type Reading =
  | { readonly kind: "document"; readonly document: Json }
  | { readonly kind: "refused"; readonly reason: string };

/** As deep as the loader reads. */
const DEEPEST = 256;

/** Reads what was fetched and makes sure that it is an OpenAPI document. */
export const readDocument = (bytes: Uint8Array, type: string): Reading => {
  const refused = (reason: string): Reading => ({ kind: "refused", reason });
  if (!isUtf8(bytes)) return refused(`sent${ofType(type)} bytes that are not UTF-8 text`);
  const text = new TextDecoder().decode(bytes).trim();
  if (text === "") return refused(`sent${ofType(type)} an empty document`);
  const beginning = `it begins with ${JSON.stringify(printable(text, 80))}`;
  if (text.startsWith("<"))
    return refused(
      /^<(?:!doctype\s+)?html/i.test(text)
        ? `sent${ofType(type)} an HTML page, not JSON; ${beginning}`
        : `sent${ofType(type)} markup, not JSON; ${beginning}`,
    );
  let document: Json;
  try {
    document = JSON.parse(text) as Json;
  } catch {
    if (!/^[{[]/.test(text)) return refused(`sent${ofType(type)} no JSON; ${beginning}`);
    return /[}\]]$/.test(text)
      ? refused(`sent invalid JSON; ${beginning}`)
      : refused(`sent JSON that breaks off after ${bytes.length} bytes`);
  }
  const reason = notOpenapi(document) ?? unfit(document);
  return reason === undefined ? { kind: "document", document } : refused(reason);
};

const ofType = (type: string): string => (type === "" ? "" : ` (as ${printable(type, 80)})`);

const notOpenapi = (document: Json): string | undefined => {
  const start = "sent JSON that is no OpenAPI 3.0 or 3.1 document:";
  if (!isObject(document))
    return `${start} it is ${isArray(document) ? "a list" : JSON.stringify(document).slice(0, 80)}`;
  const version = member(document, "openapi");
  if (version === undefined)
    return Object.hasOwn(document, "swagger")
      ? `${start} it is Swagger ${printable(JSON.stringify(document["swagger"]), 20)}`
      : `${start} it has no "openapi"; its members are ${namesOf(document)}`;
  if (typeof version !== "string" || !/^3\.[01]\.\d+(?:-.+)?$/.test(version))
    return `${start} its "openapi" is ${printable(JSON.stringify(version), 40)}`;
  if (objectMember(document, "info") === undefined) return `${start} it has no "info"`;
  const contents = version.startsWith("3.0") ? ["paths"] : ["paths", "webhooks", "components"];
  return contents.some((name) => isObject(document[name]))
    ? undefined
    : `${start} it has no "paths"`;
};

const namesOf = (document: object): string => {
  const names = Object.keys(document);
  return names.length === 0 ? "none" : printable(names.join(", "), 80);
};

/** What could not be written as it came, or not be walked. */
const unfit = (document: Json): string | undefined => {
  const open: [Json, number][] = [[document, 1]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [value, depth] = next;
    if (depth > DEEPEST) return `sent JSON that is nested deeper than ${DEEPEST} levels`;
    if (typeof value === "number" && !Number.isFinite(value))
      return "sent JSON with a number that is too large";
    const inside = isArray(value) ? value : isObject(value) ? Object.values(value) : [];
    for (const inner of inside) open.push([inner, depth + 1]);
  }
  return undefined;
};
