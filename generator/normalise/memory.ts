import { isWrittenAlike } from "../load/sharing.ts";
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
  readonly #unchanged = new Map<Pointer, unknown>();
  #common: Json | undefined;

  /** Begins a document. Where what its parts share differs from the last one's, nothing can be taken over. */
  begin(common: Json): void {
    if (this.#common !== undefined && !isSame(this.#common, common)) this.#parts.clear();
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
    if (known !== undefined && isSame(known.raw, raw)) {
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

  /** The part at a place where all documents are known to say the same: remembered, or made. */
  unchanged<T>(at: Pointer, make: () => T): T {
    if (!this.#unchanged.has(at)) this.#unchanged.set(at, make());
    // It was made by the same function of the same text.
    return this.#unchanged.get(at) as T;
  }
}

/** Whether two values are the same, in the same order, and refer to nothing that may differ unseen. */
const isSame = (one: Json | undefined, other: Json | undefined): boolean =>
  isWrittenAlike(one, other) && refersToShared(one);

/** Whether all references lead to where all parts' shared facts are, and none into another part. */
function refersToShared(value: Json | undefined): boolean {
  if (isArray(value)) return value.every(refersToShared);
  if (!isObject(value)) return true;
  for (const name of Object.keys(value)) {
    const child = value[name];
    if (typeof child === "string") {
      if (name === "$ref" && !child.startsWith("#/components/")) return false;
    } else if (!refersToShared(child)) return false;
  }
  return true;
}
