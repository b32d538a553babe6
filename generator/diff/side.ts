import type { ApiModel } from "../model/types.ts";
import type { NormalDocument } from "../normalise/document.ts";

/** One side of a comparison: a document, and the package that is made from it. */
export interface Side {
  readonly document: NormalDocument;
  /** Undefined where no package can be made of the document; then only the wire is compared. */
  readonly model: ApiModel | undefined;
  /**
   * All files of the package by path: emitted ones, unformatted, and the runtime, which a compiler needs. Empty without a
   * model, and where both sides' models are equal.
   */
  readonly files: ReadonlyMap<string, string>;
}
