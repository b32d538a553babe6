import type { WithResponse } from "./call.js";
import { Core } from "./core.js";
import type { CallInput, PagedOperation } from "./operation.js";
import type { ListOptions, PageOptions } from "./options.js";
import type { ResponseInfo } from "./response-info.js";
import { createWalk, type PageStep, type RequestPage, type WalkLog } from "./walk.js";

/** One page of a list. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** Goes on after this page, in another process too: pass it as `cursor`. Safe in an address; absent at the end. */
  readonly cursor?: string;
  /** Number of the page in this walk, from 1. */
  readonly number: number;
  readonly response: ResponseInfo;
}

/**
 * A list that arrives in pages. Nothing is sent until it is awaited (the first page), iterated (all items), or asked for
 * its pages. The first page is requested once; later pages are requested anew by each walk, so that a long list never
 * has to fit into memory.
 */
export class Paged<Item> implements PromiseLike<Page<Item>>, AsyncIterable<Item> {
  readonly #newLog: () => WalkLog;
  readonly #begin: () => Promise<PageStep<Item>>;
  #first: Promise<PageStep<Item>> | undefined;

  constructor(request: RequestPage<Item>, now: () => number) {
    this.#newLog = () => ({ startedAt: now(), seen: new Set() });
    // A failure is not kept: asking again tries again.
    this.#begin = () =>
      (this.#first ??= request(this.#newLog()).catch((error: unknown) => {
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
    const log = this.#newLog();
    for (let step = await this.#begin(); ; step = await step.next(log)) {
      yield step.page;
      if (!step.next) return;
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
}

/** Prepares a walk through the pages of a list; sends nothing yet. */
export function paged<Item>(
  core: Core,
  operation: PagedOperation,
  input: CallInput = {},
  options: PageOptions = {},
): Paged<Item> {
  const engine = Core.engineOf(core);
  return new Paged(createWalk<Item>(engine, operation, input, options), engine.clock.monotonic);
}
