/**
 * What a plugin is: a declaration that is pure data, and the run-time function whose settings type is computed from it.
 * The generator reads the declarations; the packages that select a plugin get its file, unchanged.
 */

import type { Clock } from "../runtime/clock.js";
import type { Engine } from "../runtime/engine.js";
import type { LimitStore } from "../runtime/limit-store.js";
import type { Remember } from "../runtime/scrub.js";

/** A value that JSON can hold. */
export type JsonValue =
  | null
  | boolean
  | number
  | string
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };

/**
 * What one setting is. The generator checks a setting by its kind and knows nothing else of a plugin:
 * a `parameter` must exist on the operation (and leaves the caller's input type where `owned` is set), a `response-header`
 * must be declared by its response, a `response-pointer` must resolve in the schema of its response body.
 */
export type SettingKind =
  | { readonly kind: "text" | "integer" | "number" | "flag" | "json" | "texts" }
  | { readonly kind: "choice"; readonly values: readonly string[] }
  | { readonly kind: "parameter"; readonly owned: boolean }
  | { readonly kind: "response-header" }
  /** The name of a shared schema; it gives the caller's input its type and isn't passed on to the run-time function. */
  | { readonly kind: "schema" }
  | { readonly kind: "response-pointer"; readonly items?: true }
  | { readonly kind: "group"; readonly settings: Settings }
  | { readonly kind: "list"; readonly settings: Settings }
  /** Options of the client that the description itself declares, besides those of the plugin. */
  | { readonly kind: "options" };

export type Setting = SettingKind & {
  /** What it says, for the editor that completes it and for the documentation. */
  readonly docs: string;
  readonly optional?: true;
  /** Of an optional setting: needed all the same where another one has one of these values. */
  readonly neededWith?: { readonly [setting: string]: readonly string[] };
  /** Of an optional setting: needed all the same where this other one is absent. */
  readonly neededWithout?: string;
};

export interface Settings {
  readonly [name: string]: Setting;
}

/** An option as a setting of kind `options` declares it. */
export interface DeclaredOption {
  readonly name: string;
  readonly docs: string;
  readonly secret?: boolean;
  readonly optional?: boolean;
}

type ValueOf<S extends Setting> = S extends { readonly kind: "options" }
  ? readonly DeclaredOption[]
  : PlainValueOf<S>;

type PlainValueOf<S extends Setting> = S extends { readonly kind: "integer" | "number" }
  ? number
  : S extends { readonly kind: "flag" }
    ? boolean
    : S extends { readonly kind: "json" }
      ? JsonValue
      : S extends { readonly kind: "texts" }
        ? readonly string[]
        : S extends { readonly kind: "choice"; readonly values: readonly (infer V)[] }
          ? V
          : S extends { readonly kind: "group"; readonly settings: infer G extends Settings }
            ? SettingsOf<{ readonly settings: G }>
            : S extends { readonly kind: "list"; readonly settings: infer G extends Settings }
              ? readonly SettingsOf<{ readonly settings: G }>[]
              : string;

/** The settings a plugin's run-time function takes, computed from its declaration. A setting of kind `schema` only concerns types. */
export type SettingsOf<P extends { readonly settings: Settings }> = {
  readonly [K in keyof P["settings"] as P["settings"][K] extends
    | { readonly optional: true }
    | { readonly kind: "schema" }
    ? never
    : K]: ValueOf<P["settings"][K]>;
} & {
  readonly [K in keyof P["settings"] as P["settings"][K] extends { readonly optional: true }
    ? K
    : never]?: ValueOf<P["settings"][K]>;
};

/** An option that the user of a package passes to authenticate. */
export type CredentialOption = (
  | { readonly kind: "text" | "texts" }
  | { readonly kind: "choice"; readonly values: readonly string[] }
) & {
  readonly secret: boolean;
  readonly optional?: true;
  readonly docs: string;
  /** Name of a setting: only where that is set (and not to false), clients have the option. */
  readonly when?: string;
};

export interface AuthPlugin {
  readonly kind: "auth";
  readonly name: string;
  readonly docs: string;
  readonly settings: Settings;
  /** Options by name. A setting `options` (a group of texts) may rename them for a vendor. */
  readonly options: { readonly [name: string]: CredentialOption };
}
export interface PaginationPlugin {
  readonly kind: "pagination";
  readonly name: string;
  readonly docs: string;
  readonly settings: Settings;
  /** What a call gives: a list that arrives in `pages` (the function then makes a {@link Pager}), or one `list` with all there will ever be ({@link ListReader}). Default: pages. */
  readonly returns?: "pages" | "list";
}
export interface LimitsPlugin {
  readonly kind: "limits";
  readonly name: string;
  readonly docs: string;
  readonly settings: Settings;
}
export interface BodyPlugin {
  readonly kind: "body";
  readonly name: string;
  readonly docs: string;
  readonly settings: Settings;
  /** Media type that it writes, where it writes only one. */
  readonly mediaType?: string;
  /** A generic type that the plugin's file exports; the caller passes it, applied to the type that the setting of kind `schema` names. */
  readonly inputType?: string;
  /** A type that the plugin's file exports; the caller's value has it, whatever the schema says. */
  readonly valueType?: string;
  /** Whether texts of the schema whose format is `binary` are files. */
  readonly files?: true;
  /** Names of the plugin's file that the package exports to its users. */
  readonly exports?: readonly string[];
}
export interface StylePlugin {
  readonly kind: "style";
  readonly name: string;
  readonly docs: string;
  readonly settings: Settings;
}

/**
 * Writes one parameter: name and value in, the pairs of the query (or the one value of a header or path segment) out, as they
 * go on the wire. `encode` writes a text so that it means nothing but itself in that place.
 */
export type ParameterStyle = (
  name: string,
  value: unknown,
  encode: (text: string) => string,
) => readonly (readonly [name: string, value: string])[];

/** Bytes that can be sent. The platform's own type: older compilers know no `Uint8Array` with a type argument. */
type Bytes = ReturnType<TextEncoder["encode"]>;

/** A body ready to be sent. `replayable` is false for a stream that can be read only once. */
export interface EncodedBody {
  readonly contentType: string | undefined;
  readonly content: string | Bytes | Blob | FormData | ReadableStream<Uint8Array>;
  readonly replayable: boolean;
}

/** Turns the caller's value into a body. `undefined` sends no body; never changes the value. */
export type BodyCodec = (value: unknown) => EncodedBody | undefined;

/** What one page depends on: plain JSON, so that a walk can be saved and resumed. */
export type PageState = { readonly [name: string]: JsonValue };

/** What a pager may change in the request of a page. */
export interface PageRequest {
  readonly query?: { readonly [wireName: string]: unknown };
  readonly body?: { readonly [name: string]: unknown };
}

/** What a pager sees of a page's answer. */
export interface PageAnswer {
  readonly headers: Headers;
  readonly body: unknown;
  /** Address of the page, without credentials: what a relative link to the next page is relative to. */
  readonly url: string;
}

export interface PageResult {
  readonly items: readonly unknown[];
  /** What the next page depends on; absent at the end. */
  readonly next?: PageState | undefined;
  /** What the page says wrongly of the list; the hook `warning` is told. */
  readonly mismatch?: string | undefined;
}

/**
 * Walks pages. Its functions are pure: all that a walk remembers is in its state. `query` is what the caller asked for, by
 * wire name: the query parameters and, where the operation takes an object as its body, the members of that.
 */
export interface Pager {
  /** What the caller asked for, the state of the page (absent: the first) in; what to change in the request out. */
  readonly request: (
    query: { readonly [wireName: string]: unknown },
    state: PageState | undefined,
  ) => PageRequest;
  readonly read: (
    answer: PageAnswer,
    query: { readonly [wireName: string]: unknown },
    state: PageState | undefined,
  ) => PageResult;
  /** The state to go on with after a refused page (a window that holds too much, say); absent: the error stands. May throw an error of its own. */
  readonly recover?: (
    error: unknown,
    query: { readonly [wireName: string]: unknown },
    state: PageState | undefined,
  ) => PageState | undefined;
}

/** Reads a list that comes in one answer and may have been cut off there. */
export interface ListReader {
  readonly read: (answer: PageAnswer) => {
    readonly items: readonly unknown[];
    /** Whether there may be more items than these. */
    readonly truncated: boolean;
    /** The most items that an answer can hold. */
    readonly limit: number;
  };
}

/** A request before it is sent, as a credential may change it. */
export interface Draft {
  readonly method: string;
  /** The address so far. */
  url: string;
  /** Those of the call have names in lower case; what a credential writes is its alone. */
  readonly headers: Record<string, string>;
  /** The body as it will be sent. A credential that travels in a body replaces it. */
  body: EncodedBody | undefined;
}

/** An answer as credentials see it. */
export interface AuthAnswer {
  readonly status: number;
  readonly headers: Headers;
  /** The body; undefined where it isn't in the encoding that it declares. */
  readonly text: string | undefined;
}

/** Proves to the vendor who is calling. */
export interface Credential {
  /** Does what may take long (buys a token, say) before the call queues for its turn, so that `authorize` is quick. */
  readonly prepare?: (engine: Engine) => Promise<unknown>;
  /** Adds the proof to one attempt; returns a mark of what was used (a token's generation, say). */
  readonly authorize: (draft: Draft, engine: Engine) => Promise<unknown>;
  /** Whether the answer says that the proof was refused and another attempt with a fresh one may help; `mark` is what `authorize` returned. */
  readonly refresh?: (answer: AuthAnswer, mark: unknown) => boolean;
}

/** An option's value as the user gives it; a function is called for each attempt, so that a secret can be rotated. */
export type CredentialValue = string | readonly string[] | (() => string | Promise<string>);

/** A header (in any case), query parameter, cookie, or member of a body that callers can't set. */
export interface Reserved {
  readonly in: "header" | "query" | "cookie" | "form" | "json";
  readonly name: string;
}

/** What an auth plugin's function makes of its settings: how to build a credential from the user's options. */
export interface CredentialFactory {
  /** Names of the options needed, and those that may be given. */
  readonly required: readonly string[];
  readonly optional?: readonly string[];
  /** What only this credential may write. */
  readonly reserved: readonly Reserved[];
  /** Makes the credential; it tells each of its secrets before it is used, so that none reaches a message, a hook or a log. */
  readonly create: (
    options: { readonly [name: string]: CredentialValue },
    remember: Remember,
  ) => Credential;
}

/** Keeps the calls of a client within the vendor's limits. */
export interface Gate {
  /**
   * Waits until a call may be sent; rejects when the signal aborts, or when it is known that waiting would be longer than `budget`
   * milliseconds, or than `longestPause` because the vendor wants no calls at all.
   */
  readonly acquire: (
    signal: AbortSignal | undefined,
    budget: number,
    longestPause?: number,
  ) => Promise<void>;
  /** Tells the gate what the vendor answered, so that a 429 closes it for every caller. */
  readonly observe: (answer: { readonly status: number; readonly headers: Headers }) => void;
}

/** What a limits plugin's function makes of its settings: one gate for each client. */
export type GateFactory = (tools: {
  readonly clock: Clock;
  readonly random: () => number;
  /** Part of the vendor's limits that this client may use, above 0 and up to 1. */
  readonly share?: number | undefined;
  /** Counts the calls of all processes together. */
  readonly store?: LimitStore | undefined;
  /** Tells the client's account from others: its address and who calls. May hold secrets. */
  readonly account: string;
}) => Gate;
