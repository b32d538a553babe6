import { type Scrub, scrubMembers } from "./scrub.js";
import type { Difference } from "./shape.js";

/** What happens inside a client, for logs and measurements. No event holds a secret, a header or a body. */
export interface HookEvents {
  /** A request is about to be sent. */
  readonly request: {
    readonly operationId: string;
    /** Number of the call in this client, from 1: what is told of one call has the same. */
    readonly call: number;
    /** From 1; counts every time the call is sent. */
    readonly attempt: number;
    readonly method: string;
    readonly url: string;
  };
  /** The whole answer has arrived. */
  readonly response: {
    readonly operationId: string;
    readonly call: number;
    readonly attempt: number;
    readonly status: number;
    readonly requestId?: string | undefined;
    readonly milliseconds: number;
  };
  /** A failed attempt will be sent again. */
  readonly retry: {
    readonly operationId: string;
    readonly call: number;
    readonly attempt: number;
    /** Kind and code of the error, such as `network/reset`. */
    readonly reason: string;
    /** Milliseconds until then. */
    readonly delay: number;
  };
  /** A token was bought, or refreshed, or taken over from another process. */
  readonly token: {
    readonly action: "acquired" | "refreshed" | "adopted";
    readonly generation: number;
  };
  /** A page has arrived. */
  readonly page: { readonly operationId: string; readonly number: number; readonly items: number };
  /** A call had to wait for its turn. */
  readonly wait: {
    readonly operationId: string;
    readonly call: number;
    readonly milliseconds: number;
  };
  /** A call has ended, well or not. */
  readonly end: {
    readonly operationId: string;
    readonly call: number;
    /** How many times it was sent. */
    readonly attempts: number;
    /** From its beginning, with all its waiting. */
    readonly milliseconds: number;
    /** Kind and code of the error, such as `http/status`, or `aborted` by the caller; undefined where it went well. */
    readonly error: string | undefined;
  };
  /** The vendor announces that an operation will change or end: told once for each operation. */
  readonly notice: {
    readonly operationId: string;
    /** The header `Deprecation`, as it is. */
    readonly deprecation: string | undefined;
    /** The header `Sunset`, as it is. */
    readonly sunset: string | undefined;
  };
  /** An answer isn't what the description says: told once for each place and kind, where the option `drift` is set. The data is given all the same. */
  readonly drift: {
    readonly operationId: string;
    /** JSON pointer into the data. */
    readonly pointer: string;
    /** `type`, `value`, `missing` or `unknown`: see {@link Difference}. */
    readonly problem: Difference["problem"];
    readonly expected: string;
    readonly found: string;
  };
  /** Something works, but not as well as it should. */
  readonly warning: { readonly code: string; readonly message: string };
}

/** Functions to be told. What they throw is ignored: they can't disturb a call. */
export type Hooks = {
  readonly [Name in keyof HookEvents]?: ((event: HookEvents[Name]) => void) | undefined;
};

export type Emit = <Name extends keyof HookEvents>(name: Name, event: HookEvents[Name]) => void;

/** Tells the hooks, with every text of an event scrubbed; undefined where there are none, so that no event need be made. */
export const createEmit = (hooks: Hooks | undefined, scrub: Scrub): Emit | undefined =>
  hooks &&
  ((name, event) => {
    // Its type says that it returns nothing; an async function fits that too.
    const hook: ((event: HookEvents[typeof name]) => unknown) | undefined = hooks[name];
    if (!hook) return;
    const told = scrubMembers(event, scrub);
    Object.freeze(told);
    // A hook only watches: its failure, now or later, is no failure of the call.
    (async () => hook(told))().catch(() => undefined);
  });
