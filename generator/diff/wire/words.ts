import type { Json } from "../../support/json.ts";
import type { Shape } from "./shape.ts";
import { typesOf } from "./types.ts";

const MOST_CHARACTERS = 200;

/** A text that is short enough to be read in a report. */
export const clipped = (text: string): string =>
  text.length <= MOST_CHARACTERS ? text : `${text.slice(0, MOST_CHARACTERS - 1)}…`;

/** A value of the document as a person writes it. */
export const shown = (value: Json | undefined): string =>
  value === undefined ? "" : clipped(JSON.stringify(value));

/** Several values, separated by commas. */
export const listed = (values: readonly Json[]): string =>
  clipped(values.map((value) => JSON.stringify(value)).join(", "));

/** Names in backticks, separated by commas. */
export const named = (names: readonly string[]): string =>
  clipped(names.map((name) => `\`${name}\``).join(", "));

/** What kind of values a shape accepts, in few words. */
export const kindOf = (shape: Shape): string => {
  if (shape.never) return "nothing";
  const types = typesOf(shape).join(" | ");
  const kind = types !== "" ? types : shape.unions.length > 0 ? "one of several forms" : "anything";
  return `${kind}${shape.nullable && types !== "" ? " | null" : ""}${shape.format === "" ? "" : ` (${shape.format})`}`;
};
