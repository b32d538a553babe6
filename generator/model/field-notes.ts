import type { Schema } from "../normalise/document.ts";
import type { Json } from "../support/json.ts";

const FORMATS: ReadonlyMap<string, string> = new Map([
  ["date", "Calendar date, `yyyy-MM-dd`."],
  ["date-time", "Instant, ISO 8601 (`2020-11-30T12:34:12Z`)."],
  ["int64", "Whole number of up to 64 bits."],
]);

const LABELS: readonly (readonly [keyword: string, label: string])[] = [
  ["minimum", "At least"],
  ["maximum", "At most"],
  ["exclusiveMinimum", "More than"],
  ["exclusiveMaximum", "Less than"],
  ["minLength", "Shortest length:"],
  ["maxLength", "Longest length:"],
  ["minItems", "Fewest items:"],
  ["maxItems", "Most items:"],
];

const isTelling = (keyword: string, value: Json | undefined): boolean =>
  value !== undefined &&
  typeof value !== "boolean" &&
  !((keyword === "minLength" || keyword === "minItems") && value === 0);

/** What a value's type doesn't say: format, bounds, default. */
export const fieldNotes = (schema: Schema): readonly string[] => {
  const format = FORMATS.get(schema.annotations.format);
  const bounds = LABELS.filter(([keyword]) => isTelling(keyword, schema.constraints[keyword])).map(
    ([keyword, label]) => `${label} ${JSON.stringify(schema.constraints[keyword])}.`,
  );
  const preset = schema.annotations.default;
  const shown =
    preset === undefined || preset === null || preset === ""
      ? []
      : [`Default: \`${JSON.stringify(preset)}\`.`];
  const notes = [...(format === undefined ? [] : [format]), ...bounds, ...shown];
  return notes.length === 0 ? [] : [notes.join(" ")];
};
