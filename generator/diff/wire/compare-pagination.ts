import type { Parameter } from "../../normalise/document.ts";
import { wordsOf } from "../../support/names.ts";

type Style = "cursor" | "offset" | "page";

/** Words by which a parameter is known to ask for a page, by the way it does. */
const WORDS: Record<Style, readonly string[]> = {
  cursor: [
    "cursor",
    "after",
    "before",
    "startingafter",
    "endingbefore",
    "pagetoken",
    "nexttoken",
    "continuationtoken",
    "nextcursor",
    "token",
  ],
  offset: ["offset", "skip", "start", "firstrow", "from"],
  page: ["page", "pagenumber", "pageno", "pageindex"],
};

const SIZES: readonly string[] = [
  "limit",
  "perpage",
  "pagesize",
  "size",
  "count",
  "top",
  "take",
  "maxresults",
  "maxitems",
  "rowcount",
  "first",
];

const plain = (name: string): string => wordsOf(name).join("").toLowerCase();

const styleOf = ({ name }: Parameter): Style | undefined =>
  (Object.keys(WORDS) as readonly Style[]).find((style) => WORDS[style].includes(plain(name)));

const isSize = ({ name }: Parameter): boolean => SIZES.includes(plain(name));

const names = (parameters: readonly Parameter[]): string =>
  parameters.map(({ name }) => name).join(", ");

export interface PaginationSwitch {
  readonly pagination: { readonly before: string; readonly after: string } | undefined;
  /** The parameters that the switch explains. */
  readonly used: ReadonlySet<Parameter>;
}

/** Finds that pages are asked for in another way, among the parameters that went and came. None that came may be required. */
export function switchOf(
  removed: readonly Parameter[],
  added: readonly Parameter[],
): PaginationSwitch {
  const [from, to] = [removed.filter(styleOf), added.filter(styleOf)];
  const styles = new Set(from.map(styleOf));
  const isSwitch =
    from.length > 0 &&
    to.length > 0 &&
    to.every((parameter) => !parameter.required && !styles.has(styleOf(parameter)));
  if (!isSwitch) return { pagination: undefined, used: new Set() };
  const before = [...from, ...removed.filter(isSize)];
  const after = [...to, ...added.filter((parameter) => isSize(parameter) && !parameter.required)];
  return {
    pagination: { before: names(before), after: names(after) },
    used: new Set([...before, ...after]),
  };
}
