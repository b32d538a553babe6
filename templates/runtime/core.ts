import type { CoreConfig } from "./core-config.js";
import { createEngine, type Engine } from "./engine.js";
import type { ClientOptions } from "./options.js";

/** What all operations of a client share: address, credentials, limits. Functions of an API are data that it sends. */
export class Core {
  // Private at run time too: nobody who prints a client sees its secrets.
  readonly #engine: Engine;

  /** @throws {@link ConfigError} when an option is missing or can't be used. */
  constructor(config: CoreConfig, options: ClientOptions = {}) {
    this.#engine = createEngine(config, options);
  }

  /** @internal */
  static engineOf(core: Core): Engine {
    return core.#engine;
  }
}
