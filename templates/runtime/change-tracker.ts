import { type Checkpoint, instantOf } from "./checkpoint.js";
import { PaginationError } from "./errors.js";
import { valueAt } from "./json-pointer.js";

/** Where a row says what it is and when it was changed, by JSON pointers. */
export interface RowRules {
  readonly operation: string;
  readonly id: string;
  readonly changed?: string;
}

/** Follows one run through the changes: which rows are new, and from when on the next run has to ask. */
export class ChangeTracker {
  readonly #rules: RowRules;
  readonly #overlap: number;
  readonly #since: number;
  readonly #known: ReadonlySet<string>;
  readonly #seen: { readonly at: number; readonly entry: Checkpoint["seen"][number] }[] = [];
  #latest = -Infinity;
  #hasRows = false;
  #isUndated = false;
  #askedAt = Infinity;

  constructor(
    rules: RowRules,
    overlap: number,
    since: string | undefined,
    seen: Checkpoint["seen"],
  ) {
    this.#rules = rules;
    this.#overlap = overlap;
    this.#since = instantOf(since) ?? -Infinity;
    this.#known = new Set(seen.map((entry) => JSON.stringify(entry)));
  }

  /** Tells when an answer was given, by the server's clock; the first one counts. */
  answeredAt(date: string | null): void {
    if (this.#askedAt === Infinity) this.#askedAt = instantOf(date) ?? Infinity;
  }

  /** Notes a row; tells whether no earlier run has delivered it as it is now. */
  isNew(row: unknown): boolean {
    const { id, changed } = this.#rules;
    const stamp = changed === undefined ? undefined : valueAt(row, changed);
    const at = instantOf(stamp);
    this.#hasRows = true;
    if (at === undefined) {
      this.#isUndated = true;
      return true;
    }
    this.#latest = Math.max(this.#latest, at);
    const entry = [valueAt(row, id) as string | number, stamp as string] as const;
    this.#seen.push({ at, entry });
    return !this.#known.has(JSON.stringify(entry));
  }

  /** From when on to ask next, and what that will tell again. */
  next(): { readonly since: number; readonly seen: Checkpoint["seen"] } {
    const since = this.#nextSince();
    const seen = this.#seen.filter(({ at }) => at >= since).map(({ entry }) => entry);
    return { since, seen };
  }

  #nextSince(): number {
    if (!this.#hasRows && this.#since > -Infinity) return this.#since;
    const isDated = this.#hasRows && !this.#isUndated;
    // A row changed while pages were fetched may have been missed, however late the changes of others are.
    const latest = isDated ? Math.min(this.#latest, this.#askedAt) : this.#askedAt;
    if (latest === Infinity) {
      const { operation } = this.#rules;
      const message = `Neither the rows of ${operation} nor the answer's Date header tell from when on to ask next.`;
      throw new PaginationError("unexpected-page", message, { operationId: operation });
    }
    return Math.max(this.#since, latest - this.#overlap);
  }
}
