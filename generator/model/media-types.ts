import type { Schema } from "../normalise/document.ts";

const typeOf = (mediaType: string): string => mediaType.split(";")[0]?.trim().toLowerCase() ?? "";

/** Whether a media type is that one, whatever its parameters are. */
export const isMediaType = (mediaType: string, expected: string): boolean =>
  typeOf(mediaType) === expected;

/** `application/json`, `text/json`, `application/vnd.acme+json`, … */
export const isJson = (mediaType: string): boolean => /[/+]json$/.test(typeOf(mediaType));

/** Media types whose values are texts, as far as their names tell. */
export const isText = (mediaType: string): boolean =>
  /^text\/|[/+](?:xml|x-?ndjson|ndjson|jsonl|json-seq|(?:x-)?yaml|graphql|csv|javascript|sql)$/.test(
    typeOf(mediaType),
  );

export const isForm = (mediaType: string): boolean =>
  isMediaType(mediaType, "application/x-www-form-urlencoded");

export const isMultipart = (mediaType: string): boolean => /^multipart\//.test(typeOf(mediaType));

/** A description that leaves the media type open. */
export const isAnything = (mediaType: string): boolean => isMediaType(mediaType, "*/*");

/** Whether a value without a media type can only be JSON: a text could be anything. */
export const isStructured = ({ types, properties, items, allOf, oneOf, anyOf }: Schema): boolean =>
  types.some((type) => type !== "string") ||
  items !== undefined ||
  [properties, allOf, oneOf, anyOf].some((parts) => parts.length > 0);
