import type { Json } from "../support/json.ts";
import { printable } from "../support/printable.ts";

const MOST_WRITTEN = 5;

/** Values as a sentence lists them: the first few, the last one behind that word. */
export const writtenValues = (values: readonly Json[], last = "and"): string => {
  const texts = values.slice(0, MOST_WRITTEN).map((value) => printable(JSON.stringify(value), 40));
  if (values.length > MOST_WRITTEN) texts.push(`${values.length - MOST_WRITTEN} more`);
  const end = texts.pop() ?? "";
  return texts.length === 0 ? end : `${texts.join(", ")} ${last} ${end}`;
};
