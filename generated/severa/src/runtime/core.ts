import { resolveBaseUrl } from "./base-url.js";
import { Call, type WithResponse } from "./call.js";
import { CappedList } from "./capped-list.js";
import { systemClock } from "./clock.js";
import type { CoreConfig } from "./core-config.js";
import { Credentials } from "./credentials.js";
import type { Engine } from "./engine.js";
import { exchange } from "./exchange.js";
import { finalError } from "./final-error.js";
import { createEmit } from "./hooks.js";
import type { CallInput, ListOperation, Operation, PagedOperation } from "./operation.js";
import type { CallOptions, ClientOptions, PageOptions } from "./options.js";
import { Paged } from "./paged.js";
import { createScrub } from "./scrub.js";
import { MemoryTokenStore } from "./token-store.js";
import { createWalk } from "./walk.js";

/** What all operations of a client share: address, credentials, limits. Functions of an API are data that it sends. */
export class Core {
  readonly #engine: Engine;

  /** @throws {@link ConfigError} when an option is missing or can't be used. */
  constructor(config: CoreConfig, options: ClientOptions = {}) {
    const baseUrl = resolveBaseUrl(config, options);
    const credentials = new Credentials(config, options as Readonly<Record<string, unknown>>);
    const scrub = createScrub(() => credentials.secrets());
    const clock = options.clock ?? systemClock;
    const random = options.random ?? Math.random;
    this.#engine = {
      config,
      options,
      baseUrl,
      credentials,
      scrub,
      clock,
      random,
      emit: createEmit(options.hooks ?? {}, scrub),
      store: options.tokenStore ?? new MemoryTokenStore(),
      gate: config.gate?.({
        clock,
        random,
        share: options.limitShare,
        store: options.limitStore,
        account: `${baseUrl} ${credentials.account()}`,
      }),
    };
  }

  /** Sends a call. */
  call<Data>(operation: Operation, input: CallInput = {}, options: CallOptions = {}): Call<Data> {
    const outcome = exchange(this.#engine, operation, input, options);
    // The headers as they arrived stay inside: they may hold secrets.
    return new Call(outcome.then(({ data, response }) => ({ data: data as Data, response })));
  }

  /** Sends a call for a list that may be cut off. */
  list<Item>(
    operation: ListOperation,
    input: CallInput = {},
    options: CallOptions = {},
  ): Call<CappedList<Item>> {
    const { scrub } = this.#engine;
    const outcome = exchange(this.#engine, operation, input, options);
    return new Call(
      outcome.then(({ data, response, rawHeaders }): WithResponse<CappedList<Item>> => {
        const { status, url, attempts } = response;
        try {
          const list = operation.paging.read({ status, url, headers: rawHeaders, body: data });
          const items = list.items as readonly Item[];
          return { data: new CappedList({ ...list, items }, operation.id), response };
        } catch (error) {
          throw finalError(error, { operationId: operation.id, attempts, response }, scrub);
        }
      }),
    );
  }

  /** Prepares a walk through the pages of a list; sends nothing yet. */
  paged<Item>(
    operation: PagedOperation,
    input: CallInput = {},
    options: PageOptions = {},
  ): Paged<Item> {
    return new Paged<Item>(createWalk<Item>(this.#engine, operation, input, options));
  }
}
