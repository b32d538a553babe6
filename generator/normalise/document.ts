import type { Json, JsonObject } from "../support/json.ts";
import type { TypeName } from "../support/json-type.ts";
import type { Location } from "../support/report.ts";
import type { Pointer } from "../support/pointer.ts";

/** Where a shared schema is defined: the target of the references to it. */
export type SchemaId = Pointer;

export type { TypeName };

/** One shape for all that OpenAPI 3.0 and 3.1 can say of a value. A reference has `ref` and only annotations beside it. */
export interface Schema {
  readonly source: Pointer;
  readonly ref?: SchemaId;
  /** The types a value may have, `null` left out; empty: any. */
  readonly types: readonly TypeName[];
  readonly nullable: boolean;
  readonly values?: readonly Json[];
  readonly properties: readonly Property[];
  /** What members beyond `properties` hold; `true`: anything, `false`: there are none, absent: not said. */
  readonly additional?: Schema | boolean;
  readonly patterns: readonly Schema[];
  readonly items?: Schema;
  readonly tuple: readonly Schema[];
  readonly allOf: readonly Schema[];
  readonly oneOf: readonly Schema[];
  readonly anyOf: readonly Schema[];
  readonly not?: Schema;
  /** The names of all members that must be there, whether `properties` describes them or not. */
  readonly required: readonly string[];
  /** Schemas under the rarer keywords. No type is made of them, but a comparison sees them. */
  readonly further: readonly FurtherSchema[];
  /** What stands beside a reference and demands something of the value too; OpenAPI 3.0 ignores it. */
  readonly beside?: Schema;
  readonly discriminator?: Discriminator;
  /** `true`: any value; `false`: none. */
  readonly boolean?: boolean;
  readonly annotations: Annotations;
  /** Bounds and patterns as the document writes them: `minLength`, `maximum`, `pattern`, … */
  readonly constraints: JsonObject;
  readonly settings: JsonObject;
}

export type FurtherKeyword =
  | "if"
  | "then"
  | "else"
  | "contains"
  | "propertyNames"
  | "dependentSchemas"
  | "unevaluatedItems"
  | "unevaluatedProperties"
  | "contentSchema";

export interface FurtherSchema {
  readonly keyword: FurtherKeyword;
  /** The member that it depends on; empty where there is none. */
  readonly name: string;
  readonly schema: Schema;
}

export interface Property {
  readonly name: string;
  readonly required: boolean;
  readonly schema: Schema;
}

export interface Discriminator {
  readonly property: string;
  readonly mapping: readonly { readonly value: string; readonly ref: SchemaId }[];
}

export interface Annotations {
  readonly title: string;
  readonly description: string;
  readonly format: string;
  readonly deprecated: boolean;
  readonly readOnly: boolean;
  readonly writeOnly: boolean;
  readonly default?: Json;
}

export interface NamedSchema {
  readonly id: SchemaId;
  /** The name under components.schemas, or one made from the place of the schema. */
  readonly name: string;
  readonly schema: Schema;
}

export type ParameterPlace = "path" | "query" | "header" | "cookie";

export interface Parameter {
  readonly name: string;
  readonly place: ParameterPlace;
  readonly required: boolean;
  readonly deprecated: boolean;
  readonly description: string;
  readonly style: string;
  readonly explode: boolean;
  readonly allowReserved: boolean;
  /** The day on which it goes away (`x-sunset`), as the document writes it. */
  readonly sunset?: string;
  /** The media type a value is written in, where the parameter has `content` instead of a style. */
  readonly mediaType?: string;
  readonly schema: Schema;
  readonly settings: JsonObject;
  readonly source: Pointer;
}

export interface Content {
  readonly mediaType: string;
  readonly schema?: Schema;
  readonly encoding: JsonObject;
  readonly source: Pointer;
}

export interface Body {
  readonly required: boolean;
  readonly description: string;
  readonly contents: readonly Content[];
  readonly settings: JsonObject;
  readonly source: Pointer;
}

export interface Header {
  readonly name: string;
  readonly description: string;
  readonly required: boolean;
  readonly deprecated: boolean;
  readonly explode: boolean;
  readonly mediaType?: string;
  readonly schema?: Schema;
  readonly source: Pointer;
}

export interface Response {
  /** `200`, `2XX` or `default`. */
  readonly status: string;
  readonly description: string;
  readonly headers: readonly Header[];
  readonly contents: readonly Content[];
  readonly source: Pointer;
}

export type Method = "GET" | "PUT" | "POST" | "DELETE" | "PATCH" | "HEAD" | "OPTIONS" | "TRACE";

/** Sets of schemes (AND) of which one suffices (OR). */
export type Security = readonly { readonly [scheme: string]: readonly string[] }[];

export interface Operation {
  /** The operationId, or method and path where there is none. */
  readonly id: string;
  /** The operationId that the description gives. */
  readonly givenId?: string;
  readonly method: Method;
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  readonly tags: readonly string[];
  readonly deprecated: boolean;
  readonly parameters: readonly Parameter[];
  readonly body?: Body;
  readonly responses: readonly Response[];
  readonly security?: Security;
  /** Servers of this operation, or of its path, instead of the document's. */
  readonly servers?: readonly Server[];
  /** The day on which it goes away (`x-sunset`), as the document writes it. */
  readonly sunset?: string;
  /** Calls that it makes the vendor send; the path is the callback's name and expression. */
  readonly callbacks: readonly Operation[];
  readonly settings: JsonObject;
  readonly pathSettings: JsonObject;
  readonly source: Pointer;
}

export interface SecurityScheme {
  readonly name: string;
  readonly definition: JsonObject;
  readonly settings: JsonObject;
  readonly source: Pointer;
}

export interface Server {
  readonly url: string;
  readonly description: string;
  readonly variables: JsonObject;
  readonly settings: JsonObject;
  readonly source: Pointer;
}

/** An OpenAPI document with one shape for each of OpenAPI's nouns, whatever its version and however it was written. */
export interface NormalDocument {
  readonly name: string;
  /** Name of the package, where something else than the description decides it. */
  readonly packageName?: string;
  /** Whether nobody here answers for it: what is untidy in it is then no error. */
  readonly isForeign: boolean;
  readonly title: string;
  readonly description: string;
  readonly version: string;
  /** The version of OpenAPI that the document is written in. */
  readonly dialect: "3.0" | "3.1";
  readonly servers: readonly Server[];
  /** Descriptions of tags by their names. */
  readonly tags: ReadonlyMap<string, string>;
  readonly schemas: readonly NamedSchema[];
  readonly operations: readonly Operation[];
  /** Calls that the vendor sends; the path is the webhook's name. */
  readonly webhooks: readonly Operation[];
  readonly schemes: readonly SecurityScheme[];
  readonly security: Security;
  readonly settings: JsonObject;
  readonly locate: (at: Pointer) => Location;
}
