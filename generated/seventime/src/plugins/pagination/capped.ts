import { itemsAt } from "../../runtime/page-items.js";
import type { ListReader, SettingsOf } from "../contract.js";

/** A list that is cut off at a number of rows, without a way to get the others. */
export const plugin = {
  kind: "pagination",
  name: "capped",
  docs: "A list that is cut off at a number of rows, and there are no further pages. The caller gets what came, and is told when it may not be all.",
  returns: "list",
  settings: {
    items: {
      kind: "response-pointer",
      items: true,
      docs: 'JSON pointer to the rows; "" where the body is the array itself.',
    },
    limit: {
      kind: "integer",
      docs: "The most rows that are ever given. An answer with so many may have been cut off.",
    },
  },
} as const;

/** Reads a list that may have been cut off. */
// @__NO_SIDE_EFFECTS__
export function capped({ items: pointer, limit }: SettingsOf<typeof plugin>): ListReader {
  return {
    read: ({ body }) => {
      const items = itemsAt(body, pointer);
      return { items, truncated: items.length >= limit, limit };
    },
  };
}
