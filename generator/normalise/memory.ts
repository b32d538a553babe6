import { isArray, isObject, type Json } from "../support/json.ts";
import type { Pointer } from "../support/pointer.ts";
import type { SchemaId } from "./document.ts";

interface Part {
  readonly raw: Json | undefined;
  readonly result: unknown;
  /** The references in it, which whoever takes it must know of. */
  readonly noted: readonly SchemaId[];
}

/**
 * What came of parts of documents by their places. Two versions of a description are mostly the same: what is written
 * alike at the same place is taken over from the first, which costs a fraction of working it out again.
 */
export class Memory {
  readonly #parts = new Map<Pointer, Part>();
  #common: Json | undefined;

  /** Begins a document. Where what its parts share differs from the last one's, nothing can be taken over. */
  begin(common: Json): void {
    if (this.#common !== undefined && !isWrittenAlike(this.#common, common)) this.#parts.clear();
    this.#common = common;
  }

  /** The part at a place: remembered, or made. */
  part<T>(
    at: Pointer,
    raw: Json | undefined,
    note: (id: SchemaId) => void,
    make: (note: (id: SchemaId) => void) => T,
  ): T {
    const known = this.#parts.get(at);
    if (known !== undefined && isWrittenAlike(known.raw, raw)) {
      for (const id of known.noted) note(id);
      // The same place and the same text: what was made of it then is what would be made of it now.
      return known.result as T;
    }
    const noted: SchemaId[] = [];
    const result = make((id) => {
      noted.push(id);
      note(id);
    });
    this.#parts.set(at, { raw, result, noted });
    return result;
  }
}

/** Whether two values are the same, in the same order, and refer to nothing that may differ unseen. */
const isWrittenAlike = (one: Json | undefined, other: Json | undefined): boolean => {
  if (one === other) return true;
  if (isArray(one))
    return (
      isArray(other) &&
      one.length === other.length &&
      one.every((item, index) => isWrittenAlike(item, other[index]))
    );
  if (!isObject(one) || !isObject(other)) return false;
  const [keys, otherKeys] = [Object.keys(one), Object.keys(other)];
  return (
    keys.length === otherKeys.length &&
    keys.every(
      (key, index) =>
        key === otherKeys[index] &&
        isWrittenAlike(one[key], other[key]) &&
        (key !== "$ref" || isShared(one[key])),
    )
  );
};

/** Whether a reference leads to where all parts' shared facts are, and not into another part. */
const isShared = (ref: Json | undefined): boolean =>
  typeof ref !== "string" || ref.startsWith("#/components/");
