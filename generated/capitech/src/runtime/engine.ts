import type { AuthContext, Credential, Gate } from "../plugins/contract.js";
import { addressOf, checkedAddress, isServerChosen, resolveBaseUrl } from "./base-url.js";
import type { WithResponse } from "./call.js";
import { type Clock, systemClock } from "./clock.js";
import type { CoreConfig } from "./core-config.js";
import { Credentials } from "./credentials.js";
import { ConfigError, TimeoutError } from "./errors.js";
import { createEmit, type Emit } from "./hooks.js";
import type { ClientOptions } from "./options.js";
import { decode } from "./response.js";
import { createScrub } from "./scrub.js";
import { openScope } from "./signals.js";
import { MemoryTokenStore, type TokenStore } from "./token-store.js";
import { send, type WireAnswer, type WireRequest } from "./transport.js";

const TIMEOUT = 30_000;
const MAX_RESPONSE_BYTES = 32 * 1024 * 1024;

/** All that the calls of one client share. */
export interface Engine {
  readonly config: CoreConfig;
  readonly options: ClientOptions;
  readonly baseUrl: string;
  /** Whether the user chose that address: it then serves operations too that have one of their own. */
  readonly isServerChosen: boolean;
  readonly credentials: Credentials;
  readonly scrub: (text: string) => string;
  readonly clock: Clock;
  readonly random: () => number;
  readonly emit: Emit;
  readonly store: TokenStore;
  readonly gate: Gate | undefined;
  /** Ids of operations of which the vendor's announcements have been told. */
  readonly noticed: Set<string>;
}

/**
 * Prepares what the calls of one client share.
 * @throws {@link ConfigError} when an option is missing or can't be used.
 */
export function createEngine(config: CoreConfig, options: ClientOptions): Engine {
  const baseUrl = resolveBaseUrl(config, options);
  const credentials = new Credentials(config, options as Readonly<Record<string, unknown>>);
  const scrub = createScrub(() => credentials.secrets());
  const clock = options.clock ?? systemClock;
  const random = options.random ?? Math.random;
  return {
    config,
    options,
    baseUrl,
    isServerChosen: isServerChosen(config, options),
    credentials,
    scrub,
    clock,
    random,
    emit: createEmit(options.hooks ?? {}, scrub),
    store: options.tokenStore ?? new MemoryTokenStore(),
    noticed: new Set(),
    gate: config.gate?.({
      clock,
      random,
      share: options.limitShare,
      store: options.limitStore,
      account: `${baseUrl} ${credentials.account()}`,
    }),
  };
}

/** A call's answer, with the headers as they arrived. */
export interface Exchanged extends WithResponse<unknown> {
  readonly rawHeaders: Headers;
}

/**
 * The first of the values that is given.
 * @throws {@link ConfigError} when that is not above 0.
 */
export function limitOf(
  name: string,
  fallback: number,
  ...values: readonly (number | undefined)[]
): number {
  const value = values.find((candidate) => candidate !== undefined) ?? fallback;
  if (typeof value !== "number" || !(value > 0)) {
    throw new ConfigError("invalid-option", `The option "${name}" must be a number above 0.`, {
      option: name,
    });
  }
  return value;
}

/** Sends once, within the time and size of one attempt. */
export async function sendOnce(
  engine: Engine,
  request: WireRequest,
  parent: AbortSignal | undefined,
  timeout?: number,
): Promise<WireAnswer> {
  const { options, clock } = engine;
  const limit = limitOf("timeout", TIMEOUT, timeout, options.timeout);
  const maxBytes = limitOf("maxResponseBytes", MAX_RESPONSE_BYTES, options.maxResponseBytes);
  const scope = openScope(parent, clock, limit, () => {
    const message = `No whole answer from ${request.url.host} in ${limit} ms.`;
    return new TimeoutError("attempt", message, { limit });
  });
  return send(request, options.fetch ?? globalThis.fetch, scope.signal, maxBytes).finally(
    scope.close,
  );
}

/** What the credentials of a call may use. */
export function authContext(engine: Engine, signal: AbortSignal): AuthContext {
  const { baseUrl, clock, store, emit, gate } = engine;
  return {
    baseUrl,
    signal,
    clock,
    store,
    isStoreLocal: engine.options.tokenStore === undefined,
    emit,
    send: async ({ method, server, path, query = "", headers, body }) => {
      const all = new Headers({ accept: "application/json", ...headers });
      if (body?.contentType !== undefined) all.set("content-type", body.contentType);
      // A signal of its own: other calls wait for the same answer.
      await gate?.acquire(new AbortController().signal, Infinity, engine.options.maxRetryWait);
      const base =
        server === undefined ? baseUrl : checkedAddress("tokenServer", server, engine.options);
      const url = addressOf(base, path, query);
      const answer = await sendOnce(engine, { method, url, headers: all, body }, undefined);
      gate?.observe(answer);
      return { status: answer.status, headers: answer.headers, text: decode(answer) ?? "" };
    },
  };
}

/** The proof that one attempt was sent with. */
export interface Proof {
  readonly credential: Credential;
  readonly mark: unknown;
}
