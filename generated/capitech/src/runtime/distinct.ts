import { PaginationError } from "./errors.js";
import type { Page, Paged } from "./paged.js";

/** Pages in a row without a new item after which a list is taken to go round in a circle. */
const MOST_OLD_PAGES = 3;

/** What to do about items that come again. */
export interface DistinctOptions<Item> {
  /** What tells one item from another, such as its id. */
  readonly by: (item: Item) => unknown;
  /** Is told of every item that was left out, and of the page it came on. */
  readonly onRepeat?: (item: Item, page: Page<Item>) => void;
}

/**
 * Each item of a list once, also where items move to a later page while the list is walked. What tells them apart is
 * remembered until the end.
 * @throws {@link PaginationError} `no-new-rows` after three pages in a row that held nothing new, besides all that the list throws.
 */
export async function* distinct<Item>(
  list: Paged<Item>,
  { by, onRepeat }: DistinctOptions<Item>,
): AsyncGenerator<Item, void, undefined> {
  const seen = new Set<unknown>();
  let oldPages = 0;
  for await (const page of list.pages()) {
    const before = seen.size;
    for (const item of page.items) {
      const key = by(item);
      if (seen.has(key)) onRepeat?.(item, page);
      else {
        seen.add(key);
        yield item;
      }
    }
    oldPages = page.items.length > 0 && seen.size === before ? oldPages + 1 : 0;
    if (oldPages === MOST_OLD_PAGES) {
      const message = `The last ${MOST_OLD_PAGES} pages held no new item, up to page ${page.number}.`;
      throw new PaginationError("no-new-rows", message, { page: page.number });
    }
  }
}
