import { type Call, callAndRead } from "./call.js";
import type { Core } from "./core.js";
import { PaginationError } from "./errors.js";
import type { CallInput, ListOperation } from "./operation.js";
import type { CallOptions } from "./options.js";

/**
 * A list of an API that gives no more than so many rows and has no further pages. It isn't iterable itself, so that nobody takes
 * the part for the whole: use `items` where a part will do, and `complete()` where it must be all.
 */
export class CappedList<Item> {
  readonly items: readonly Item[];
  /** Whether there may be more rows than these. Ask for fewer, by narrower criteria, to be sure. */
  readonly truncated: boolean;
  /** The most rows that the API gives. */
  readonly limit: number;
  readonly #operationId: string;

  constructor(
    list: { readonly items: readonly Item[]; readonly truncated: boolean; readonly limit: number },
    operationId: string,
  ) {
    this.items = list.items;
    this.truncated = list.truncated;
    this.limit = list.limit;
    this.#operationId = operationId;
  }

  /**
   * All rows.
   * @throws {@link PaginationError} `truncated` when there may be more than these.
   */
  complete(): readonly Item[] {
    if (!this.truncated) return this.items;
    const operationId = this.#operationId;
    throw new PaginationError(
      "truncated",
      `${operationId} gives ${this.limit} rows at most, and there may be more: ask for fewer.`,
      { operationId },
    );
  }
}

/** Sends a call for a list that may be cut off. */
export function cappedList<Item>(
  core: Core,
  operation: ListOperation,
  input: CallInput = {},
  options: CallOptions = {},
): Call<CappedList<Item>> {
  return callAndRead(core, operation, input, options, (answer) => {
    const list = operation.paging.read(answer);
    const items = list.items as readonly Item[];
    return new CappedList({ ...list, items }, operation.id);
  });
}
