import type { Schema, SchemaId } from "../normalise/document.ts";
import { member } from "../support/json.ts";
import { isBinary, partsOf } from "./shapes.ts";

/** What one look at a schema and all that is written inside it tells. */
export interface Traits {
  /** What it refers to. */
  readonly refs: readonly SchemaId[];
  /** Whether a part of it is set by only the server, or only the caller; a shared schema's own mark is about its uses. */
  readonly isMarked: boolean;
  readonly hasBinary: boolean;
  readonly hasBigInteger: boolean;
}

const known = new WeakMap<Schema, Traits>();

/** The traits of a schema. Each is looked at once: versions of a document share most of their schemas. */
export function traitsOf(root: Schema): Traits {
  const found = known.get(root);
  if (found !== undefined) return found;
  const refs: SchemaId[] = [];
  let isMarked = false;
  let hasBinary = false;
  let hasBigInteger = false;
  const visit = (schema: Schema): void => {
    const { ref, annotations, settings } = schema;
    if (ref !== undefined) refs.push(ref);
    if (schema !== root && (annotations.readOnly || annotations.writeOnly)) isMarked = true;
    if (isBinary(schema)) hasBinary = true;
    if (member(settings, "bigint") === true) hasBigInteger = true;
    for (const part of partsOf(schema)) visit(part);
  };
  visit(root);
  const traits = { refs, isMarked, hasBinary, hasBigInteger };
  known.set(root, traits);
  return traits;
}
