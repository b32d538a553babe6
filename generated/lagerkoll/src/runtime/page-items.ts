import { PaginationError } from "./errors.js";
import { valueAt } from "./json-pointer.js";

/**
 * The rows of a page.
 * @throws {@link PaginationError} `unexpected-page` when there is no array at the pointer.
 */
export function itemsAt(body: unknown, pointer: string): readonly unknown[] {
  const items = valueAt(body, pointer);
  if (!Array.isArray(items)) {
    const place = pointer === "" ? "as its body" : `at ${pointer}`;
    throw new PaginationError("unexpected-page", `The page has no array ${place}.`);
  }
  return items;
}
