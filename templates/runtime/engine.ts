import type { Gate } from "../plugins/contract.js";
import { type BaseUrl, resolveBaseUrl } from "./base-url.js";
import { type Clock, systemClock } from "./clock.js";
import type { CoreConfig } from "./core-config.js";
import { type Credentials, givenOptions } from "./credentials.js";
import { TimeoutError } from "./errors.js";
import { createEmit, type Emit } from "./hooks.js";
import type { Limits } from "./limits-of.js";
import type { ClientOptions } from "./options.js";
import { createScrub, type Scrub } from "./scrub.js";
import { within } from "./signals.js";
import { send, type WireAnswer, type WireRequest } from "./transport.js";

/** All that the calls of one client share. */
export interface Engine {
  readonly config: CoreConfig;
  readonly options: ClientOptions;
  readonly address: BaseUrl;
  readonly credentials: Credentials;
  readonly scrub: Scrub;
  readonly clock: Clock;
  readonly random: () => number;
  readonly emit: Emit | undefined;
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
  const { clock = systemClock, hooks, random = Math.random } = options;
  const address = resolveBaseUrl(config, options);
  const given = givenOptions(config.environment, options as Readonly<Record<string, unknown>>);
  const { remember, scrub } = createScrub();
  const credentials = config.credentials(given, remember);
  const gate = config.gate?.({
    clock,
    random,
    share: options.limitShare,
    store: options.limitStore,
    account: scrub(address.baseUrl + JSON.stringify(given.values)),
  });
  const emit = createEmit(hooks, scrub);
  const noticed = new Set<string>();
  const shared = { config, options, address, credentials, scrub, clock, random, emit, gate };
  return { ...shared, noticed, calls: 0 };
}

/** Sends once, within the time and size of one attempt. */
export const sendOnce = (
  { clock, options }: Engine,
  request: WireRequest,
  { maxResponseBytes, timeout }: Limits,
  parent?: AbortSignal,
): Promise<WireAnswer> =>
  within(
    parent,
    clock,
    timeout,
    () =>
      new TimeoutError(
        "attempt",
        `no whole answer from ${new URL(request.url).host} in ${timeout} ms`,
        {
          limit: timeout,
        },
      ),
    (signal) => send(request, options.fetch ?? fetch, signal, maxResponseBytes),
  );
