import type { Adjust } from "./adjust.js";
import type { Clock } from "./clock.js";
import type { Drift } from "./drift.js";
import type { Hooks } from "./hooks.js";
import type { LimitStore } from "./limit-store.js";
import type { TokenStore } from "./token-store.js";

/** Options of a client besides its credentials. */
export interface ClientOptions {
  /**
   * Address of the API instead of one of its known servers. Must be `https:` unless it is this very machine.
   * Default: the environment variable `<CLIENT>_BASE_URL`, else the server that `environment` names.
   */
  readonly baseUrl?: string | undefined;
  /** Name of one of the API's servers. Default: the environment variable `<CLIENT>_ENVIRONMENT`, else the first server. */
  readonly environment?: string | undefined;
  /** Allows `http:` for other machines than this one. Credentials then travel in the clear. Default: false. */
  readonly allowInsecureBaseUrl?: boolean | undefined;
  /** Milliseconds for one attempt, from connecting to the last byte of the body. Default: 30,000. */
  readonly timeout?: number | undefined;
  /** Milliseconds for a whole call: waiting its turn, buying a token, all attempts and, of a walk, all pages. Default: no limit. */
  readonly deadline?: number | undefined;
  /** How many times a call is sent at most, where sending it again is safe. Default: 3. */
  readonly maxAttempts?: number | undefined;
  /** Milliseconds that a server may make a call wait (`Retry-After`), the calls behind it too; a longer wait fails at once and names the instant. Default: 60,000. */
  readonly maxRetryWait?: number | undefined;
  /** Largest body of an answer in bytes, after decompression. Default: 33,554,432 (32 MiB). */
  readonly maxResponseBytes?: number | undefined;
  /** Headers sent with every call. Headers of credentials are refused. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Part of the vendor's limits that this client may use, above 0 and up to 1: `1 / n` for n processes. Default: 0.9 of it all. */
  readonly limitShare?: number | undefined;
  /** Counts the calls of several processes together, and over restarts. Default: memory. */
  readonly limitStore?: LimitStore | undefined;
  /** Shares tokens between processes. Default: memory. */
  readonly tokenStore?: TokenStore | undefined;
  /**
   * Corrections of single operations, for a vendor whose system does otherwise than its documents say, made by `adjustments`.
   * Default: none.
   */
  readonly adjust?: Adjust | undefined;
  /** Compares answers with the API's description and tells the hook `drift` where they differ; made by the package's entry `drift`, where it has one. Default: none. */
  readonly drift?: Drift | undefined;
  /** Functions that are told what happens. */
  readonly hooks?: Hooks | undefined;
  /** Sends requests. Default: the global `fetch` at the time of each call. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** Time, for tests. */
  readonly clock?: Clock | undefined;
  /** Numbers from 0 up to 1, for tests. Default: `Math.random`. */
  readonly random?: (() => number) | undefined;
}

/** Options of one call. */
export interface CallOptions {
  /** Ends the call in whatever it does; it then rejects with the signal's own reason. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for one attempt. Default: the client's. */
  readonly timeout?: number | undefined;
  /** Milliseconds for the whole call. Default: the client's. */
  readonly deadline?: number | undefined;
  /** How many times the call is sent at most. Default: the client's. */
  readonly maxAttempts?: number | undefined;
  /** Headers of this call. Headers of credentials are refused. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Sent with every attempt, so that the server does the work once; makes any call safe to be sent again. The server must know such keys. */
  readonly idempotencyKey?: string | undefined;
}

/** Options of a walk through pages. */
export interface PageOptions extends CallOptions {
  /** Goes on where the page that carried this cursor ended. Operation and criteria must be the same. */
  readonly cursor?: string | undefined;
  /** The most pages one walk may request. Default: 10,000. */
  readonly maxPages?: number | undefined;
}

/** How much of a list to collect. */
export interface ListOptions {
  /** The most items. Default: all. */
  readonly maxItems?: number | undefined;
}
