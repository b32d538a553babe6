import type { Gate } from "../plugins/contract.js";
import { isServerChosen, resolveBaseUrl } from "./base-url.js";
import { type Clock, systemClock } from "./clock.js";
import type { CoreConfig } from "./core-config.js";
import { createCredentials, type Credentials } from "./credentials.js";
import { TimeoutError } from "./errors.js";
import { createEmit, type Emit } from "./hooks.js";
import { limitOf } from "./limit-of.js";
import type { ClientOptions } from "./options.js";
import { createScrub, type Scrub } from "./scrub.js";
import { openScope } from "./signals.js";
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
  readonly scrub: Scrub;
  readonly clock: Clock;
  readonly random: () => number;
  readonly emit: Emit;
  readonly gate: Gate | undefined;
  /** How many calls there have been. */
  calls: number;
  /** Ids of operations of which the vendor's announcements have been told. */
  readonly noticed: Set<string>;
}

/**
 * Prepares what the calls of one client share.
 * @throws {@link ConfigError} when an option is missing or can't be used.
 */
export function createEngine(config: CoreConfig, options: ClientOptions): Engine {
  const baseUrl = resolveBaseUrl(config, options);
  const credentials = createCredentials(config, options as Readonly<Record<string, unknown>>);
  const scrub = createScrub(credentials.secrets);
  const { clock = systemClock, random = Math.random, hooks = {} } = options;
  const gate = config.gate?.({
    clock,
    random,
    share: options.limitShare,
    store: options.limitStore,
    account: `${baseUrl} ${credentials.account()}`,
  });
  const emit = createEmit(hooks, scrub);
  return {
    config,
    options,
    baseUrl,
    isServerChosen: isServerChosen(config, options),
    credentials,
    scrub,
    clock,
    random,
    emit,
    gate,
    calls: 0,
    noticed: new Set(),
  };
}

/** Sends once, within the time and size of one attempt. */
export async function sendOnce(
  { options, clock }: Engine,
  request: WireRequest,
  parent?: AbortSignal,
  call: { readonly timeout?: number | undefined } = {},
): Promise<WireAnswer> {
  const limit = limitOf("timeout", TIMEOUT, options, call);
  const maxBytes = limitOf("maxResponseBytes", MAX_RESPONSE_BYTES, options);
  const scope = openScope(parent, clock, limit, () => {
    const message = `No whole answer from ${request.url.host} in ${limit} ms.`;
    return new TimeoutError("attempt", message, { limit });
  });
  try {
    return await send(request, options.fetch ?? fetch, scope.signal, maxBytes);
  } finally {
    scope.close();
  }
}
