import type { Clock } from "../severa/clock.ts";
import type { JsonObject } from "../severa/json.ts";
import type { LagerkollData, Named } from "./models.ts";
import type { LagerkollOptions } from "./options.ts";

/** How often things happened. */
export interface LagerkollCounts {
  readonly logins: number;
  readonly refusedLogins: number;
  readonly refusedCredentials: number;
  /** Answers 429 by the simulator itself. */
  readonly rateLimited: number;
}

/** All that one simulated Lagerkoll holds between two requests. */
export interface LagerkollState {
  readonly options: Required<LagerkollOptions>;
  readonly clock: Clock;
  readonly data: LagerkollData;
  /** Living user tokens, each with the id of its user; how long they live is undocumented. */
  readonly userTokens: Map<string, number>;
  readonly counts: { -readonly [K in keyof LagerkollCounts]: LagerkollCounts[K] };
}

/** One request on its way through a route. */
export interface Call {
  readonly state: LagerkollState;
  readonly query: URLSearchParams;
  /** What the placeholders of the path stand for, decoded, in their order. */
  readonly steps: readonly string[];
  /** The user who has logged in, null behind an API-key. */
  readonly user: Named | null;
  /** The object in the body; refuses anything else. */
  readonly body: () => JsonObject;
}

/** One operation the simulator serves. */
export interface Route {
  readonly method: "GET" | "POST" | "PUT";
  /** Path below the base URL as the document has it, with {} for every placeholder. */
  readonly path: string;
  /** Returns what the answer holds. */
  readonly handle: (call: Call) => unknown;
}
