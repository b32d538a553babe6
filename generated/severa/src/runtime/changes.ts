import { ChangeTracker, type RowRules } from "./change-tracker.js";
import { beginningOf, type Checkpoint, checkpointOf, type SyncStart } from "./checkpoint.js";
import { PaginationError } from "./errors.js";
import { answersOf, type Listed } from "./listed.js";
import type { PageOptions } from "./options.js";

const OVERLAP = 300_000;
const LEAST_OVERLAP = 1_000;

/** Options of a run through what has changed. */
export interface SyncOptions extends Omit<PageOptions, "cursor"> {
  /** Milliseconds by which the next run reaches back, for clocks that differ and rows that were just being written. Default: 300,000. */
  readonly overlap?: number | undefined;
}

/** Whether deleted rows are told. */
export type Deletions = "reported" | "not-reported";

/** How one list tells what has changed. */
export interface SyncRules<Told extends Deletions> extends RowRules {
  readonly deletions: Told;
}

/** What a run leaves when its rows are safe. */
export interface Confirmed<Told extends Deletions> {
  /** Where the next run begins. */
  readonly checkpoint: Checkpoint;
  readonly deletions: Told;
}

/**
 * The rows added or changed since: iterate them, or their `pages()`; store them; then store the checkpoint that `confirm()` gives.
 * Whatever happens before that, the next run delivers the same rows again.
 */
export class Changes<Row, Told extends Deletions> implements AsyncIterable<Row> {
  /** Whether deleted rows are told. Where they are not, `reconcile` finds them. */
  readonly deletions: Told;
  readonly #rules: SyncRules<Told>;
  readonly #criteria: unknown;
  readonly #start: SyncStart;
  readonly #overlap: number;
  readonly #open: (since: string | undefined) => Listed<Row>;
  #checkpoint: Checkpoint | undefined;

  constructor(
    rules: SyncRules<Told>,
    criteria: unknown,
    start: SyncStart,
    { overlap = OVERLAP, ...options }: SyncOptions,
    open: (since: string | undefined, options: PageOptions) => Listed<Row>,
  ) {
    this.deletions = rules.deletions;
    this.#rules = rules;
    this.#criteria = criteria;
    this.#start = start;
    // Less than the grain of a vendor's instants would lose rows that change twice in it.
    this.#overlap = Math.max(LEAST_OVERLAP, overlap);
    this.#open = (since) => open(since, options);
  }

  /** The rows by the pages they arrive in. */
  async *pages(): AsyncGenerator<readonly Row[], void, undefined> {
    this.#checkpoint = undefined;
    const { operation } = this.#rules;
    const { since, seen } = beginningOf(this.#start, operation, this.#criteria);
    const tracker = new ChangeTracker(this.#rules, this.#overlap, since, seen);
    for await (const { items, response } of answersOf(this.#open(since))) {
      tracker.answeredAt(response.headers.get("date"));
      const rows = items.filter((row) => tracker.isNew(row));
      if (rows.length > 0) yield rows;
    }
    const next = tracker.next();
    this.#checkpoint = checkpointOf(operation, this.#criteria, next.since, next.seen);
  }

  /** The rows, one after the other. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Row, void, undefined> {
    for await (const page of this.pages()) yield* page;
  }

  /**
   * To be called when all rows are stored: gives the checkpoint to store after them.
   * @throws {@link PaginationError} `unfinished` when the rows have not been iterated to their end.
   */
  confirm(): Confirmed<Told> {
    const { deletions } = this;
    if (this.#checkpoint) return { checkpoint: this.#checkpoint, deletions };
    const { operation } = this.#rules;
    const message = `The changes of ${operation} have not been read to their end.`;
    throw new PaginationError("unfinished", message, { operationId: operation });
  }
}

/**
 * The changes of a list that is asked with the instant among its criteria. What `open` takes is told by the caller: it is `query`
 * with the instant under its name, which compilers needn't find out for each list anew.
 */
export const changesOf = <Row, Told extends Deletions, Query>(
  rules: SyncRules<Told> & { readonly since: keyof Query & string },
  criteria: readonly unknown[],
  query: object | undefined,
  start: SyncStart,
  options: SyncOptions | undefined,
  open: (query: Query | undefined, options: PageOptions) => Listed<Row>,
): Changes<Row, Told> =>
  // To leave an argument out is to give an empty one.
  new Changes<Row, Told>(
    rules,
    criteria.map((given) => given ?? {}),
    start,
    options ?? {},
    (since, given) =>
      open(
        (since === undefined ? query : { ...query, [rules.since]: since }) as Query | undefined,
        given,
      ),
  );
