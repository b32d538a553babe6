import type { PageState } from "../plugins/contract.js";
import type { WithResponse } from "./call.js";
import { Core } from "./core.js";
import { PaginationError } from "./errors.js";
import type { CallInput, PagedOperation } from "./operation.js";
import type { ListOptions, PageOptions } from "./options.js";
import type { ResponseInfo } from "./response-info.js";
import { createWalk } from "./walk.js";

/** One page of a list. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** Goes on after this page, in another process too: pass it as `cursor`. Safe in an address; absent at the end. */
  readonly cursor?: string;
  /** Number of the page in this walk, from 1. */
  readonly number: number;
  readonly response: ResponseInfo;
}

/** One page, and the state of the next; absent at the end. */
export interface PageStep<Item> {
  readonly page: Page<Item>;
  readonly next?: PageState | undefined;
}

/** How the pages of a list are requested. */
export interface Walk<Item> {
  readonly maxPages: number;
  readonly now: () => number;
  /** State of the first page. */
  readonly begin: () => Promise<PageState | undefined>;
  readonly request: (
    state: PageState | undefined,
    number: number,
    startedAt: number,
  ) => Promise<PageStep<Item>>;
  /** Completes an error of the walk itself. */
  readonly fail: (error: unknown, page: number) => unknown;
}

/**
 * A list that arrives in pages. Nothing is sent until it is awaited (the first page), iterated (all items), or asked for
 * its pages. The first page is requested once; later pages are requested anew by each walk, so that a long list never
 * has to fit into memory.
 */
export class Paged<Item> implements PromiseLike<Page<Item>>, AsyncIterable<Item> {
  readonly #walk: Walk<Item>;
  #first: Promise<PageStep<Item>> | undefined;

  constructor(walk: Walk<Item>) {
    this.#walk = walk;
  }

  /** The first page. */
  then<Fulfilled = Page<Item>, Rejected = never>(
    onFulfilled?: ((page: Page<Item>) => Fulfilled | PromiseLike<Fulfilled>) | null,
    onRejected?: ((reason: unknown) => Rejected | PromiseLike<Rejected>) | null,
  ): Promise<Fulfilled | Rejected> {
    return this.#firstStep()
      .then((step) => step.page)
      .then(onFulfilled, onRejected);
  }

  /** The first page together with what is known of its answer. */
  withResponse(): Promise<WithResponse<Page<Item>>> {
    return this.then((page) => ({ data: page, response: page.response }));
  }

  /** All pages, each requested when it is asked for. */
  async *pages(): AsyncGenerator<Page<Item>, void, undefined> {
    const { begin, request, maxPages, now, fail } = this.#walk;
    const startedAt = now();
    const seen = new Set([JSON.stringify(await begin())]);
    let step = await this.#firstStep();
    for (let number = 1; ; number++) {
      yield step.page;
      if (!step.next) return;
      const state = JSON.stringify(step.next);
      // Not only the last state: some servers go round in a circle.
      if (seen.has(state)) {
        throw fail(
          new PaginationError("repeated-cursor", `Page ${number} leads back to an earlier page.`),
          number,
        );
      }
      if (number >= maxPages) {
        throw fail(
          new PaginationError(
            "too-many-pages",
            `The list goes on after ${maxPages} pages (option maxPages).`,
          ),
          number,
        );
      }
      seen.add(state);
      step = await request(step.next, number + 1, startedAt);
    }
  }

  /** All items, each page requested when its first item is asked for. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const page of this.pages()) yield* page.items;
  }

  /** All items in one array, or the first `maxItems`; no page is requested beyond those. */
  async toArray(options: ListOptions = {}): Promise<Item[]> {
    const most = options.maxItems ?? Infinity;
    const items: Item[] = [];
    if (most <= 0) return items;
    for await (const item of this) {
      items.push(item);
      if (items.length >= most) break;
    }
    return items;
  }

  #firstStep(): Promise<PageStep<Item>> {
    const { begin, request, now } = this.#walk;
    // A failure is not kept: asking again tries again.
    this.#first ??= begin()
      .then((state) => request(state, 1, now()))
      .catch((error: unknown) => {
        this.#first = undefined;
        throw error;
      });
    return this.#first;
  }
}

/** Prepares a walk through the pages of a list; sends nothing yet. */
export function paged<Item>(
  core: Core,
  operation: PagedOperation,
  input: CallInput = {},
  options: PageOptions = {},
): Paged<Item> {
  return new Paged<Item>(createWalk<Item>(Core.engineOf(core), operation, input, options));
}
