import type { ApiModel } from "../model/types.ts";
import type { NormalDocument } from "../normalise/document.ts";

/** One side of a comparison: a document, and the package that is made from it. */
export interface Side {
  readonly document: NormalDocument;
  /** Undefined where no package can be made of the document; then only the wire is compared. */
  readonly model: ApiModel | undefined;
  /** The files of the package's runtime by path, which a compiler needs; empty without a model. */
  readonly runtime: ReadonlyMap<string, string>;
  /** All files of the package by path, unformatted; they are made when somebody asks for them. */
  readonly files: () => Promise<ReadonlyMap<string, string>>;
}
