import { PaginationError } from "./errors.js";
import { valueAt } from "./json-pointer.js";
import { answersOf, type Listed } from "./listed.js";
import type { PageOptions } from "./options.js";

/** How a copy differs from what the vendor has. */
export interface Reconciled<Id> {
  /** Ids that the vendor no longer lists: those rows are gone. */
  readonly missing: readonly Id[];
  /** Ids that the vendor lists and the copy lacks. */
  readonly unknown: readonly Id[];
}

/**
 * Compares the ids of a copy with a whole list. What `open` takes is `query`, which compilers needn't find out for each list
 * anew.
 * @throws {@link PaginationError} `unexpected-page` when a row has no id; then nothing is known of any.
 */
export async function reconcile<Id extends string | number>(
  rules: { readonly operation: string; readonly id: string },
  known: Iterable<Id> | AsyncIterable<Id>,
  query: object | undefined,
  options: PageOptions | undefined,
  open: (query: never, options: PageOptions | undefined) => Listed<unknown>,
): Promise<Reconciled<Id>> {
  // Before the list: a row that the copy gets meanwhile must not look as if it were gone.
  const missing = new Set<Id>();
  for await (const id of known) missing.add(id);
  const copy = new Set(missing);
  const unknown = new Set<Id>();
  for await (const { items } of answersOf(open(query as never, options))) {
    for (const row of items) {
      const id = valueAt(row, rules.id);
      if (typeof id !== "string" && typeof id !== "number") {
        const message = `${rules.operation} gave a row without an id at "${rules.id}".`;
        throw new PaginationError("unexpected-page", message, { operationId: rules.operation });
      }
      missing.delete(id as Id);
      if (!copy.has(id as Id)) unknown.add(id as Id);
    }
  }
  return { missing: [...missing], unknown: [...unknown] };
}
