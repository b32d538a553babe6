import { ConfigError, PaginationError } from "../../runtime/errors.js";
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
      docs: "Member of the JSON body that takes the token. Either this or `parameter`.",
    },
  },
} as const;

/** Walks by the token that each page carries; the criteria stay as they were on the first page. */
// @__NO_SIDE_EFFECTS__
export function cursor(settings: SettingsOf<typeof plugin>): Pager {
  const { parameter, field } = settings;
  const name = parameter ?? field;
  return {
    request: (_query, state) => {
      if (name === undefined) {
        throw new ConfigError("invalid-option", "A cursor needs a parameter or a field.");
      }
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
  answer: PageAnswer,
  settings: SettingsOf<typeof plugin>,
  name: string | undefined,
): string | undefined {
  const value =
    settings.header === undefined
      ? valueAt(answer.body, settings.pointer ?? "")
      : answer.headers.get(settings.header);
  if (value === undefined || value === null || value === "" || value === false) return undefined;
  if (typeof value !== "string" && typeof value !== "number") {
    throw new PaginationError("unexpected-page", "The token of the next page is no text.");
  }
  if (settings.link !== true) return String(value);
  let link: URL;
  try {
    link = new URL(String(value), answer.url);
  } catch {
    throw new PaginationError("unexpected-page", "The link to the next page is no address.");
  }
  if (link.origin !== new URL(answer.url).origin) {
    throw new PaginationError(
      "foreign-origin",
      `The link to the next page leads to ${link.origin}.`,
    );
  }
  return link.searchParams.get(name ?? "") || undefined;
}
