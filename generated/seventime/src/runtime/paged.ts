import type { PageState } from "../plugins/contract.js";
import type { WithResponse } from "./call.js";
import { Core } from "./core.js";
import { PaginationError, type PaginationErrorCode } from "./errors.js";
import { exchange } from "./exchange.js";
import type { CallInput, PagedOperation } from "./operation.js";
import type { ListOptions, PageOptions } from "./options.js";
import { checksum, openCursor, sealCursor } from "./page-cursor.js";
import type { ResponseInfo } from "./response-info.js";

const MAX_PAGES = 10_000;

/** One page of a list. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** Goes on after this page, in another process too: pass it as `cursor`. Safe in an address; absent at the end. */
  readonly cursor?: string;
  /** Number of the page in this walk, from 1. */
  readonly number: number;
  readonly response: ResponseInfo;
}

/** One page, and how to request the next; absent at the end. */
interface Step<Item> {
  readonly page: Page<Item>;
  readonly next: RequestPage<Item> | undefined;
}

/**
 * Requests a page.
 * @param startedAt when the walk's deadline began to run, by the monotonic clock
 * @param seen states of the walk's pages: not only the last, because some servers go round in a circle
 */
type RequestPage<Item> = (startedAt: number, seen: Set<string>) => Promise<Step<Item>>;

/**
 * A list that arrives in pages. Nothing is sent until it is awaited (the first page), iterated (all items), or asked for
 * its pages. The first page is requested once; later pages are requested anew by each walk, so that a long list never
 * has to fit into memory.
 */
export class Paged<Item> implements PromiseLike<Page<Item>>, AsyncIterable<Item> {
  readonly #request: RequestPage<Item>;
  readonly #now: () => number;
  #first: Promise<Step<Item>> | undefined;

  constructor(request: RequestPage<Item>, now: () => number) {
    this.#request = request;
    this.#now = now;
  }

  #begin(): Promise<Step<Item>> {
    // A failure is not kept: asking again tries again.
    return (this.#first ??= this.#request(this.#now(), new Set()).catch((error: unknown) => {
      this.#first = undefined;
      throw error;
    }));
  }

  /** The first page. */
  then<Fulfilled = Page<Item>, Rejected = never>(
    onFulfilled?: ((page: Page<Item>) => Fulfilled | PromiseLike<Fulfilled>) | null,
    onRejected?: ((reason: unknown) => Rejected | PromiseLike<Rejected>) | null,
  ): Promise<Fulfilled | Rejected> {
    return this.#begin()
      .then((step) => step.page)
      .then(onFulfilled, onRejected);
  }

  /** The first page together with what is known of its answer. */
  withResponse(): Promise<WithResponse<Page<Item>>> {
    return this.then((page) => ({ data: page, response: page.response }));
  }

  /** All pages, each requested when it is asked for. */
  async *pages(): AsyncGenerator<Page<Item>, void, undefined> {
    const startedAt = this.#now();
    const seen = new Set<string>();
    for (let step = await this.#begin(); ; step = await step.next(startedAt, seen)) {
      yield step.page;
      if (!step.next) return;
    }
  }

  /** All items, each page requested when its first item is asked for. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const page of this.pages()) yield* page.items;
  }

  /** All items in one array, or the first `maxItems`; no page is requested beyond those. */
  async toArray({ maxItems = Infinity }: ListOptions = {}): Promise<Item[]> {
    const items: Item[] = [];
    if (maxItems <= 0) return items;
    for await (const item of this) {
      if (items.push(item) >= maxItems) break;
    }
    return items;
  }
}

/**
 * Prepares a walk through the pages of a list; sends nothing yet. The criteria are kept as they are now: later changes by the caller
 * have no effect.
 */
export function paged<Item>(
  core: Core,
  operation: PagedOperation,
  given: CallInput = {},
  options: PageOptions = {},
): Paged<Item> {
  const engine = Core.engineOf(core);
  const { id, paging } = operation;
  const { cursor, maxPages = MAX_PAGES, signal } = options;
  const input = structuredClone(given);
  const body = typeof input.body === "object" ? input.body : {};
  const criteria: Readonly<Record<string, unknown>> = { ...body, ...input.query };
  const sum = checksum([input.path, criteria]);

  const load = async (
    number: number,
    from: PageState | undefined,
    startedAt: number,
    seen: Set<string>,
  ): Promise<Step<Item>> => {
    let state = from;
    const fail = (code: PaginationErrorCode, message: string): never => {
      throw new PaginationError(code, message, { page: number - 1 });
    };
    const recovered = (error: unknown): PageState | undefined =>
      paging.recover?.(error, criteria, state);
    for (;;) {
      try {
        const step = await exchange<Step<Item>>(
          engine,
          operation,
          () => {
            if (number > maxPages) fail("too-many-pages", `more than ${maxPages} pages (maxPages)`);
            if (!state && cursor !== undefined) state = openCursor(cursor, id, sum);
            const key = JSON.stringify(state);
            if (seen.has(key)) fail("repeated-cursor", `page ${number - 1} leads back to another`);
            seen.add(key);
            const change = paging.request(criteria, state);
            return {
              ...input,
              query: { ...input.query, ...change.query },
              ...(change.body && { body: { ...body, ...change.body } }),
            };
          },
          options,
          (answer) => {
            const { items, next, mismatch } = paging.read(answer, criteria, state);
            if (mismatch !== undefined) {
              engine.emit?.("warning", { code: "total-mismatch", message: `${id}: ${mismatch}` });
            }
            const key = JSON.stringify(state);
            return {
              page: {
                items: items as readonly Item[],
                ...(next && { cursor: sealCursor(id, sum, next) }),
                number,
                response: answer.describe(),
              },
              // The first page may have been requested by an earlier walk.
              next: next && ((begun, passed) => load(number + 1, next, begun, passed.add(key))),
            };
          },
          { startedAt, page: number, isFinal: (error) => recovered(error) !== undefined },
        );
        engine.emit?.("page", { operationId: id, number, items: step.page.items.length });
        return step;
      } catch (error) {
        // What another window can mend is asked for in another way.
        state = signal?.aborted ? undefined : recovered(error);
        if (!state) throw error;
      }
    }
  };

  return new Paged(
    (startedAt, seen) => load(1, undefined, startedAt, seen),
    engine.clock.monotonic,
  );
}
