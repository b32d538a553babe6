import { urlOf } from "../../runtime/base-url.js";
import { PaginationError } from "../../runtime/errors.js";
import { valueAt } from "../../runtime/json-pointer.js";
import type { PageAnswer, Pager, SettingsOf } from "../contract.js";
import { itemsAt } from "../../runtime/page-items.js";

/** Each page says where the next one begins. */
export const plugin = {
  kind: "pagination",
  name: "cursor",
  docs: "Each page carries a token that asks for the next one; without a token the list ends. Empty pages in between are passed over.",
  settings: {
    items: {
      kind: "response-pointer",
      items: true,
      docs: 'JSON pointer to the rows of a page; "" where the body is the array itself.',
    },
    header: {
      kind: "response-header",
      optional: true,
      docs: "Response header that holds the next token. Either this or `pointer`.",
    },
    pointer: {
      kind: "response-pointer",
      optional: true,
      neededWithout: "header",
      docs: "JSON pointer to the next token in the body. Either this or `header`.",
    },
    link: {
      kind: "flag",
      optional: true,
      docs: "Whether what the page holds is the address of the next page, of which only the token in its query is used. Default: false.",
    },
    parameter: {
      kind: "parameter",
      owned: true,
      optional: true,
      docs: "Query parameter that takes the token. Either this or `field`.",
    },
    field: {
      kind: "text",
      optional: true,
      neededWithout: "parameter",
      docs: "Member of the JSON body that takes the token. Either this or `parameter`.",
    },
  },
} as const;

/** Walks by the token that each page carries; the criteria stay as they were on the first page. */
// @__NO_SIDE_EFFECTS__
export function cursor(settings: SettingsOf<typeof plugin>): Pager {
  const { parameter, field } = settings;
  const name = parameter ?? field ?? "";
  return {
    request: (_query, state) => {
      if (!state) return {};
      const change = { [name]: state["cursor"] };
      return parameter === undefined ? { body: change } : { query: change };
    },
    read: (answer) => {
      const items = itemsAt(answer.body, settings.items);
      const next = nextToken(answer, settings, name);
      return next === undefined ? { items } : { items, next: { cursor: next } };
    },
  };
}

function nextToken(
  { headers, body, url }: PageAnswer,
  { header, pointer, link }: SettingsOf<typeof plugin>,
  name: string,
): string | undefined {
  const found = header === undefined ? valueAt(body, pointer ?? "") : headers.get(header);
  const text = typeof found === "string" || typeof found === "number" ? String(found) : "";
  if (found && !text)
    throw new PaginationError("unexpected-page", "The next page's token is no text.");
  if (!link || text === "") return text || undefined;
  const next = urlOf(text, url);
  if (next?.origin !== new URL(url).origin) {
    const target = next ? next.origin : "no address";
    throw new PaginationError("foreign-origin", `The next page's link leads to ${target}.`);
  }
  const token = next.searchParams.get(name);
  // A link that says nothing is no end either.
  if (!token)
    throw new PaginationError("unexpected-page", `The next page's link has no "${name}".`);
  return token;
}
