import type { PageState } from "../plugins/contract.js";
import type { Engine } from "./engine.js";
import { PaginationError } from "./errors.js";
import { exchange } from "./exchange.js";
import { finalError } from "./final-error.js";
import type { CallInput, PagedOperation } from "./operation.js";
import type { PageOptions } from "./options.js";
import { checksum, openCursor, sealCursor } from "./page-cursor.js";
import type { PageStep, Walk } from "./paged.js";

const MAX_PAGES = 10_000;

/** How the pages of one list are requested. The criteria are kept as they are now: later changes by the caller have no effect. */
export function createWalk<Item>(
  engine: Engine,
  operation: PagedOperation,
  given: CallInput,
  options: PageOptions,
): Walk<Item> {
  const input = structuredClone(given);
  const body = typeof input.body === "object" && input.body !== null ? input.body : {};
  const criteria: Readonly<Record<string, unknown>> = { ...body, ...input.query };
  const sum = checksum([input.path, criteria]);
  const fail = (error: unknown, page: number): unknown =>
    finalError(
      error,
      { operationId: operation.id, method: operation.name, page, attempts: 0 },
      engine.scrub,
    );

  const requestPage = async (
    state: PageState | undefined,
    number: number,
    startedAt: number,
  ): Promise<PageStep<Item>> => {
    const { paging } = operation;
    const change = paging.request(criteria, state);
    const pageInput = {
      ...input,
      query: { ...input.query, ...change.query },
      ...(change.body && { body: { ...body, ...change.body } }),
    };
    const { data, response, rawHeaders } = await exchange(
      engine,
      // What another window can mend is not sent again as it is.
      { ...operation, isFinal: (error) => paging.recover?.(error, criteria, state) !== undefined },
      pageInput,
      options,
      startedAt,
    );
    const answer = { status: response.status, headers: rawHeaders, body: data, url: response.url };
    const { items, next, mismatch } = paging.read(answer, criteria, state);
    if (mismatch !== undefined) {
      engine.emit("warning", { code: "total-mismatch", message: `${operation.id}: ${mismatch}` });
    }
    engine.emit("page", { operationId: operation.id, number, items: items.length });
    return {
      page: {
        items: items as readonly Item[],
        ...(next && { cursor: sealCursor(operation.id, sum, next) }),
        number,
        response,
      },
      next,
    };
  };

  const recovered = (
    error: unknown,
    state: PageState | undefined,
    number: number,
  ): PageState | undefined => {
    try {
      return operation.paging.recover?.(error, criteria, state);
    } catch (own) {
      throw fail(own, number);
    }
  };

  return {
    maxPages: options.maxPages ?? MAX_PAGES,
    now: engine.clock.monotonic,
    fail,
    // Inside a promise, so that a cursor that can't be read is a rejection like every other failure.
    begin: async () =>
      options.cursor === undefined ? undefined : openCursor(options.cursor, operation.id, sum),
    request: async (first, number, startedAt) => {
      const refused = new Set<string>();
      for (let state = first; ; ) {
        try {
          return await requestPage(state, number, startedAt);
        } catch (error) {
          const other = recovered(error, state, number);
          const key = JSON.stringify(other);
          if (other === undefined || options.signal?.aborted) throw fail(error, number);
          if (refused.has(key)) {
            throw fail(
              new PaginationError(
                "repeated-cursor",
                `${operation.id} can't get past a page that is refused.`,
              ),
              number,
            );
          }
          refused.add(key);
          state = other;
        }
      }
    },
  };
}
