import type { Discriminator, Schema, TypeName } from "../../normalise/document.ts";
import type { Json } from "../../support/json.ts";
import type { Pointer } from "../../support/pointer.ts";
import type { Bound } from "./changes/bounds.ts";

/** A bound as both versions of OpenAPI mean it. */
export interface Limit {
  readonly value: number;
  readonly exclusive: boolean;
}

/** A value takes one (oneOf) or several (anyOf) of these forms. */
export interface Union {
  readonly exactlyOne: boolean;
  readonly forms: readonly Schema[];
  readonly source: Pointer;
}

export interface Condition {
  readonly when: Schema;
  readonly then: Schema | undefined;
  readonly otherwise: Schema | undefined;
}

/** What a schema accepts, with its references followed and its allOf merged. Its parts are schemas still. */
export interface Shape {
  readonly source: Pointer;
  /** Nothing is accepted. */
  readonly never: boolean;
  /** Empty: any. `null` is told by `nullable`. */
  readonly types: readonly TypeName[];
  readonly nullable: boolean;
  readonly values: readonly Json[] | undefined;
  /** Values that are known of an open list. */
  readonly known: readonly Json[] | undefined;
  /** Whether other values than the listed ones may come. */
  readonly open: boolean;
  readonly properties: ReadonlyMap<string, Schema>;
  readonly required: ReadonlySet<string>;
  /** What other members hold; undefined where nothing is said. */
  readonly additional: Schema | boolean | undefined;
  readonly patterns: ReadonlyMap<string, Schema>;
  readonly names: Schema | undefined;
  readonly dependentRequired: ReadonlyMap<string, readonly string[]>;
  readonly dependentSchemas: ReadonlyMap<string, Schema>;
  readonly unevaluated: ReadonlyMap<"unevaluatedItems" | "unevaluatedProperties", Schema>;
  readonly items: Schema | undefined;
  readonly tuple: readonly Schema[];
  readonly contains: readonly Schema[];
  readonly unique: boolean;
  readonly unions: readonly Union[];
  readonly exclusions: readonly Schema[];
  readonly conditions: readonly Condition[];
  readonly discriminator: Discriminator | undefined;
  readonly limits: ReadonlyMap<Bound, Limit>;
  readonly steps: readonly number[];
  readonly texts: readonly string[];
  readonly format: string;
  readonly contentEncoding: string;
  readonly contentMediaType: string;
  readonly contentSchema: Schema | undefined;
  readonly preset: Json | undefined;
  readonly deprecated: boolean;
  readonly sunset: string;
  readonly readOnly: boolean;
  readonly writeOnly: boolean;
}
