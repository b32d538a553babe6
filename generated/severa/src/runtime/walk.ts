import type { PageState } from "../plugins/contract.js";
import type { Engine } from "./engine.js";
import { PaginationError } from "./errors.js";
import { exchange } from "./exchange.js";
import { finalError } from "./final-error.js";
import type { CallInput, PagedOperation } from "./operation.js";
import type { PageOptions } from "./options.js";
import { checksum, openCursor, sealCursor } from "./page-cursor.js";
import type { Page } from "./paged.js";

const MAX_PAGES = 10_000;

/** What one walk has been through. */
export interface WalkLog {
  /** When its deadline began to run, by the monotonic clock. */
  readonly startedAt: number;
  /** States of its pages: not only the last, because some servers go round in a circle. */
  readonly seen: Set<string>;
}

/** One page, and how to request the next; absent at the end. */
export interface PageStep<Item> {
  readonly page: Page<Item>;
  readonly next: RequestPage<Item> | undefined;
}

export type RequestPage<Item> = (log: WalkLog) => Promise<PageStep<Item>>;

/** How the first page of a list is requested. The criteria are kept as they are now: later changes by the caller have no effect. */
export function createWalk<Item>(
  engine: Engine,
  operation: PagedOperation,
  given: CallInput,
  options: PageOptions,
): RequestPage<Item> {
  const { id, paging } = operation;
  const { maxPages = MAX_PAGES, cursor, signal } = options;
  const input = structuredClone(given);
  const body = typeof input.body === "object" ? input.body : {};
  const criteria: Readonly<Record<string, unknown>> = { ...body, ...input.query };
  const sum = checksum([input.path, criteria]);

  const request = async (
    state: PageState | undefined,
    number: number,
    startedAt: number,
  ): Promise<PageStep<Item>> => {
    const change = paging.request(criteria, state);
    const { data, response, rawHeaders } = await exchange(
      engine,
      // What another window can mend is not sent again as it is.
      { ...operation, isFinal: (error) => paging.recover?.(error, criteria, state) !== undefined },
      {
        ...input,
        query: { ...input.query, ...change.query },
        ...(change.body && { body: { ...body, ...change.body } }),
      },
      options,
      startedAt,
    );
    const { status, url } = response;
    const answer = { status, url, headers: rawHeaders, body: data };
    const { items, next, mismatch } = paging.read(answer, criteria, state);
    if (mismatch !== undefined) {
      engine.emit("warning", { code: "total-mismatch", message: `${id}: ${mismatch}` });
    }
    engine.emit("page", { operationId: id, number, items: items.length });
    return {
      page: {
        items: items as readonly Item[],
        ...(next && { cursor: sealCursor(id, sum, next) }),
        number,
        response,
      },
      next:
        next &&
        ((log) => {
          // The first page may have been requested by an earlier walk.
          log.seen.add(JSON.stringify(state));
          return load(log, next, number + 1);
        }),
    };
  };

  const load = async (
    { startedAt, seen }: WalkLog,
    first: PageState | undefined,
    number: number,
  ): Promise<PageStep<Item>> => {
    try {
      if (number > maxPages) {
        const message = `The list goes on after ${maxPages} pages (option maxPages).`;
        throw new PaginationError("too-many-pages", message, { page: maxPages });
      }
      for (let state = first; ; ) {
        const key = JSON.stringify(state);
        if (seen.has(key)) {
          const message = `Page ${number - 1} of ${id} leads back to an earlier one.`;
          throw new PaginationError("repeated-cursor", message, { page: number - 1 });
        }
        seen.add(key);
        try {
          return await request(state, number, startedAt);
        } catch (error) {
          state = signal?.aborted ? undefined : paging.recover?.(error, criteria, state);
          if (!state) throw error;
        }
      }
    } catch (error) {
      throw finalError(
        error,
        { operationId: id, method: operation.name, page: number, attempts: 0 },
        engine.scrub,
      );
    }
  };

  // Inside a promise, so that a cursor that can't be read is a rejection like every other failure.
  return async (log) => load(log, cursor === undefined ? cursor : openCursor(cursor, id, sum), 1);
}
