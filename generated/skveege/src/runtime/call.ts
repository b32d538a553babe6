import { Core } from "./core.js";
import { exchange, type Exchanged } from "./exchange.js";
import type { CallInput, Operation } from "./operation.js";
import type { CallOptions } from "./options.js";
import type { ResponseInfo } from "./response-info.js";

/** What a call yields: the data and what is known of the answer. */
export interface WithResponse<Data> {
  readonly data: Data;
  readonly response: ResponseInfo;
}

/** What a call yields before anybody asks what else is known of the answer. */
interface Outcome<Data> {
  readonly data: Data;
  readonly describe: () => ResponseInfo;
}

/**
 * A call under way. It behaves like a promise of the data: it has been sent already, may be awaited many times, and a
 * failure that nobody looks at is reported by the platform as for any promise — once, whichever way it is looked at.
 */
export class Call<Data> implements Promise<Data> {
  readonly [Symbol.toStringTag]: string = "Call";
  readonly #outcome: Promise<Outcome<Data>>;

  constructor(outcome: Promise<Outcome<Data>>) {
    this.#outcome = outcome;
  }

  /** The data together with status, headers and number of attempts. Sends nothing anew. */
  withResponse(): Promise<WithResponse<Data>> {
    return this.#outcome.then(({ data, describe }) => ({ data, response: describe() }));
  }

  then<Fulfilled = Data, Rejected = never>(
    onFulfilled?: ((data: Data) => Fulfilled | PromiseLike<Fulfilled>) | null,
    onRejected?: ((reason: unknown) => Rejected | PromiseLike<Rejected>) | null,
  ): Promise<Fulfilled | Rejected> {
    return this.#outcome.then(
      ({ data }) => (onFulfilled ? onFulfilled(data) : (data as Data & Fulfilled)),
      onRejected,
    );
  }

  catch<Rejected = never>(
    onRejected?: ((reason: unknown) => Rejected | PromiseLike<Rejected>) | null,
  ): Promise<Data | Rejected> {
    return this.then(undefined, onRejected);
  }

  finally(onFinally?: (() => void) | null): Promise<Data> {
    return this.then().finally(onFinally);
  }
}

/** Sends a call; `read` makes what the caller gets of the answer. */
export function callAndRead<Data>(
  core: Core,
  operation: Operation,
  input: CallInput,
  options: CallOptions,
  read: (answer: Exchanged) => Data,
): Call<Data> {
  return new Call(
    exchange(
      Core.engineOf(core),
      operation,
      () => input,
      options,
      (answer) => ({ data: read(answer), describe: answer.describe }),
    ),
  );
}

/** Sends a call. */
export function call<Data>(
  core: Core,
  operation: Operation,
  input: CallInput = {},
  options: CallOptions = {},
): Call<Data> {
  return callAndRead(core, operation, input, options, ({ body }) => body as Data);
}
