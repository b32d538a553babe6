import type { Schema, Method, SchemaId } from "../normalise/document.ts";
import type { JsonObject } from "../support/json.ts";
import type { Identifier } from "../support/names.ts";
import type { Pointer } from "../support/pointer.ts";

/** What a person reads about a thing: paragraphs in plain text. */
export interface Docs {
  readonly summary: string;
  readonly description: string;
  readonly notes: readonly string[];
  readonly deprecated: boolean;
}

/** A contradiction or trap in the vendor's documents, and the reading that was chosen. */
export interface Quirk {
  readonly id: string;
  readonly says: string;
  readonly reading: string;
}

/** A schema as one direction uses it: every `ref` in it has been replaced by the name of a declared type. */
export interface TypeUse {
  readonly schema: Schema;
  readonly direction: Direction;
}

/** Who sends the value: requests leave out what only the vendor sets, responses what is only ever sent. A `form` is a request whose parts may be files. */
export type Direction = "request" | "form" | "response";

export interface Field {
  /** The member's name on the wire, which is also its name in TypeScript. */
  readonly wireName: string;
  readonly type: TypeUse;
  readonly presence: "required" | "optional";
  readonly access: "both" | "read" | "write";
  readonly docs: Docs;
  readonly source: Pointer;
}

interface Declared {
  readonly name: Identifier;
  readonly docs: Docs;
  readonly source: Pointer;
}

/** A type that the package exports. */
export type TypeDeclaration =
  | (Declared & {
      readonly kind: "object";
      readonly fields: readonly Field[];
      readonly additional: TypeUse | undefined;
    })
  | (Declared & {
      readonly kind: "enum";
      readonly values: readonly (string | number)[];
      readonly nullable: boolean;
      readonly open: boolean;
    })
  | (Declared & { readonly kind: "alias"; readonly type: TypeUse });

/** A plugin with the settings the spec gives it, checked against the plugin's declaration. */
export interface PluginUse {
  readonly plugin: string;
  readonly settings: JsonObject;
}

export interface ParameterField {
  readonly wireName: string;
  readonly place: "path" | "query" | "header" | "cookie";
  /** Name of the TypeScript parameter where it is positional. */
  readonly name: Identifier;
  readonly type: TypeUse;
  readonly presence: "required" | "optional";
  readonly docs: Docs;
  /** How it is written where the plain way doesn't do. */
  readonly style: PluginUse | undefined;
  readonly source: Pointer;
}

export interface BodyModel {
  readonly mediaType: string;
  readonly type: TypeUse;
  readonly required: boolean;
  readonly name: Identifier;
  readonly codec: PluginUse;
  /** The generic type of the codec's plugin that the caller's value has, applied to `type`. */
  readonly inputType: string | undefined;
  /** The type of the codec's plugin that the caller's value has, whatever `type` is. */
  readonly valueType: string | undefined;
  readonly docs: Docs;
}

export interface ResultModel {
  readonly kind: "json" | "text" | "bytes" | "none";
  readonly type: TypeUse | undefined;
  readonly mediaType: string | undefined;
  /** Whether there are good answers without a body. */
  readonly optional: boolean;
  readonly status: string;
  readonly docs: Docs;
}

export interface PagingModel {
  /** Name of the shared pager in `paging.ts`. */
  readonly name: Identifier;
  readonly items: TypeUse;
  /** What a call gives: pages, or one list that may have been cut off. */
  readonly returns: "pages" | "list";
}

/** A pager that operations share. */
export interface PagerModel {
  readonly name: Identifier;
  readonly use: PluginUse;
  readonly returns: PagingModel["returns"];
}

/** How an operation tells what has changed. */
export interface SyncModel {
  /** Wire name of the parameter that asks for the rows changed since an instant. */
  readonly since: string;
  readonly inclusive: boolean;
  /** Where a row says what identifies it, and when it was last changed. */
  readonly id: string;
  readonly changed: string | undefined;
  readonly deletions: "reported" | "not-reported";
  readonly row: TypeUse;
  readonly idType: "string" | "number";
}

/** A type made for one operation's input: its query, its headers or its cookies. */
export interface InputModel {
  readonly name: Identifier;
  readonly fields: readonly ParameterField[];
  readonly required: boolean;
}

export interface OperationModel {
  /** The operationId; emitted into errors and hooks. */
  readonly id: string;
  readonly method: Method;
  readonly path: string;
  /** The operation's own address, where it isn't the client's. */
  readonly server: string | undefined;
  /** Name of the client's method. */
  readonly name: Identifier;
  /** Name of the function that makes the call, unlike that of any other function of the client. */
  readonly function: Identifier;
  /** Name of the constant that holds the operation's data. */
  readonly constant: Identifier;
  readonly pathParameters: readonly ParameterField[];
  readonly query: InputModel | undefined;
  readonly headers: InputModel | undefined;
  readonly cookies: InputModel | undefined;
  readonly body: BodyModel | undefined;
  readonly result: ResultModel;
  readonly paging: PagingModel | undefined;
  readonly sync: SyncModel | undefined;
  readonly retry: "safe" | "idempotent" | "never" | undefined;
  /** Alternatives of scheme sets where they differ from the client's. */
  readonly security: readonly (readonly string[])[] | undefined;
  readonly scopes: readonly string[];
  readonly docs: Docs;
  readonly source: Pointer;
}

/** A list of which a copy can be kept, with the names of the methods for that. */
export interface SyncedOperation {
  readonly operation: OperationModel & { readonly sync: SyncModel };
  /** Gives what has changed. */
  readonly changes: Identifier;
  /** Compares a copy with the whole list. */
  readonly reconcile: Identifier;
}

/** A resource: a class with methods and further resources. */
export interface Group {
  /** Name of the property that holds it. */
  readonly name: Identifier;
  readonly className: Identifier;
  /** Name of the source file that holds it, without ending. */
  readonly file: string;
  readonly docs: Docs;
  readonly operations: readonly OperationModel[];
  readonly synced: readonly SyncedOperation[];
  readonly groups: readonly Group[];
}

export interface CredentialOptionModel {
  readonly name: Identifier;
  readonly kind: "text" | "texts" | "choice";
  readonly secret: boolean;
  readonly presence: "required" | "optional";
  readonly docs: string;
  /** The values it may have, where they are listed: scopes, and choices. */
  readonly values: readonly string[];
  readonly variable: string;
}

/** One way to prove who is calling: all its options together, none of another way. */
export interface CredentialsModel {
  /** Name of its interface. */
  readonly name: Identifier;
  readonly options: readonly CredentialOptionModel[];
}

export interface SchemeModel {
  readonly id: string;
  readonly use: PluginUse;
  readonly docs: Docs;
}

export interface ServerModel {
  readonly name: Identifier;
  readonly url: string;
  readonly docs: string;
}

export interface ErrorsModel {
  /** What some of the vendor's codes mean, as a status. */
  readonly statuses: JsonObject | undefined;
  readonly settings: JsonObject;
  readonly codes: readonly string[];
}

/** The API as the package's user will see it. Readonly, serialisable; knows neither OpenAPI nor ts-morph. */
export interface ApiModel {
  readonly vendor: string;
  readonly title: string;
  readonly packageName: string;
  readonly packageVersion: string;
  readonly client: Identifier;
  readonly environment: string;
  readonly docs: Docs;
  readonly servers: readonly ServerModel[];
  readonly schemes: readonly SchemeModel[];
  readonly security: readonly (readonly string[])[];
  /** The ways to prove who is calling, one for each alternative of `security`. */
  readonly credentials: readonly CredentialsModel[];
  readonly scopes: readonly string[];
  readonly pagers: readonly PagerModel[];
  readonly limits: PluginUse | undefined;
  readonly errors: ErrorsModel | undefined;
  /** Names of the members that may hold integers too long for a number; `*`: any. */
  readonly bigIntegers: readonly string[];
  readonly quirks: readonly Quirk[];
  /** Whether the package can compare answers with the description. */
  readonly drift: boolean;
  readonly types: readonly TypeDeclaration[];
  readonly groups: readonly Group[];
  readonly sources: readonly SchemaId[];
}
