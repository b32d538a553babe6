import type { JsonObject } from "../support/json.ts";
import { tokensOf, type Pointer } from "../support/pointer.ts";
import type { Location } from "../support/report.ts";
import type { Origins } from "./origins.ts";
import type { Part, Source } from "./source.ts";

/** One description, ready to be understood: overlays applied, every reference local, checked against the specification. */
export interface Document {
  /** The vendor's name. */
  readonly name: string;
  /** Name of the package, where neither the folder below `specs/` nor the description decides it. */
  readonly packageName?: string;
  /** Whether nobody here answers for it: what is untidy in it is then no error. */
  readonly isForeign: boolean;
  readonly version: "3.0" | "3.1";
  /** The OpenAPI object. Every `$ref` in it is a JSON pointer into it. */
  readonly root: JsonObject;
  /** The place where the value was written, whatever file that is; the nearest known ancestor where the value has none. */
  locate(at: Pointer): Location;
  /** Absolute paths of all files that were read. */
  readonly files: readonly string[];
}

/** A document with what a later version of it can be compared with. */
export interface LoadedDocument extends Document {
  /** The file that it begins with, as it is without overlays. */
  readonly main: Source;
}

/** Tells the place of a value of the document, or of its key. */
export type Locate = (at: Pointer, part?: Part) => Location;

/** A function that finds the places of a composed document's values. */
export const locatorOf =
  (root: JsonObject, origins: Origins): Locate =>
  (at, part = "value") => {
    const { source, tokens } = origins.of(root, tokensOf(at));
    return { file: source.shown, ...source.place(tokens, part), pointer: at };
  };
