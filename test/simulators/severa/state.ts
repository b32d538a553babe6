import type { HttpRequest } from "../http-server.ts";
import type { Clock } from "./clock.ts";
import type { SeveraData } from "./data.ts";
import type { SeveraOptions } from "./options.ts";
import type { PageTokens } from "./page-tokens.ts";
import type { Query } from "./query.ts";
import type { TokenStore } from "./tokens.ts";

/** All that one simulated Severa holds between two calls. */
export interface SeveraState {
  readonly options: Required<SeveraOptions>;
  readonly clock: Clock;
  readonly data: SeveraData;
  readonly tokens: TokenStore;
  readonly pages: PageTokens;
}

/** One call on its way through a route. */
export interface Call {
  readonly state: SeveraState;
  readonly request: HttpRequest;
  readonly query: Query;
  /** Values of the placeholders in the route's path. */
  readonly params: Readonly<Record<string, string>>;
}
