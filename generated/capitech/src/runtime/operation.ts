import type { BodyCodec, ListReader, Pager, ParameterStyle } from "../plugins/contract.js";

export type Method = "GET" | "PUT" | "POST" | "DELETE" | "PATCH" | "HEAD" | "OPTIONS" | "TRACE";

/** One operation of the API as data: what the core needs to send it. */
export interface Operation {
  /** The operation's id in the API description; errors and hooks carry it. */
  readonly id: string;
  /** What users of the client call, such as `customers.get`. */
  readonly name?: string;
  readonly method: Method;
  /** Path template with parameters in braces: `/v1/customers/{guid}`; what is always asked for may follow behind a question mark. */
  readonly path: string;
  /** Fills the parameters of the path; absent where there are none. */
  readonly expand?: (operation: Operation, values: readonly unknown[]) => string;
  /** Address of its own. A server that the user chose wins over it. */
  readonly server?: string;
  /** Parameters that are not written plainly, by place and wire name. */
  readonly styles?: {
    readonly [placeAndName: `${"path" | "query" | "header" | "cookie"}:${string}`]: ParameterStyle;
  };
  /** Writes the parameters in headers and cookies; absent where there are none. */
  readonly headers?: (operation: Operation, input: CallInput) => Readonly<Record<string, string>>;
  /** How the body is written; absent where the operation takes none. */
  readonly body?: BodyCodec;
  /** What a successful answer holds. Default `json`. */
  readonly result?: "json" | "text" | "bytes" | "none";
  /** Whether a successful answer may hold nothing. */
  readonly optional?: boolean;
  /** Media type asked for. Default: by `result`. */
  readonly accept?: string;
  /** JSON pointer to what counts as the body of a successful answer. Default: all of it. */
  readonly unwrap?: string | undefined;
  /** When a failed attempt may be sent again. Default: `safe` for GET, HEAD, OPTIONS; `idempotent` for PUT, DELETE; else `never`. */
  readonly retry?: "safe" | "idempotent" | "never";
  /** Security schemes of which one inner list is applied as a whole. Default: the client's own; an empty list sends no credentials. */
  readonly security?: readonly (readonly string[])[];
}

/** An operation whose rows arrive in pages. */
export interface PagedOperation extends Operation {
  readonly paging: Pager;
}

/** An operation whose rows arrive in one answer that may have been cut off. */
export interface ListOperation extends Operation {
  readonly paging: ListReader;
}

/** The values of one call, by wire name. */
export interface CallInput {
  /** Path parameters, in the order of the path template. */
  readonly path?: readonly unknown[];
  readonly query?: object | undefined;
  readonly headers?: object | undefined;
  readonly cookies?: object | undefined;
  readonly body?: unknown;
}
