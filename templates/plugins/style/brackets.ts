import { invalidParameter } from "../../runtime/option-errors.js";
import { plainText } from "../../runtime/plain-text.js";
import type { ParameterStyle, SettingsOf } from "../contract.js";

/** Nested values in one query parameter. */
export const plugin = {
  kind: "style",
  name: "brackets",
  docs: "Nested objects and arrays in the query: `sortings[0][key]=lastName&sortings[0][value]=Asc`.",
  settings: {
    arrays: {
      kind: "choice",
      values: ["indices", "empty", "repeat"],
      optional: true,
      docs: "How a place in an array is written: `[0]`, `[]`, or not at all. Default: indices.",
    },
    members: {
      kind: "choice",
      values: ["brackets", "dots"],
      optional: true,
      docs: "How a member of an object is written: `[key]` or `.key`. Default: brackets.",
    },
  },
} as const;

const DEEPEST = 20;

/** Writes nested values as pairs of a name with brackets and a plain value; undefined and null are left out. */
// @__NO_SIDE_EFFECTS__
export function brackets(settings: SettingsOf<typeof plugin>): ParameterStyle {
  return (parameter, root, encode) => {
    const pairs: [string, string][] = [];
    const write = (name: string, value: unknown, depth: number): void => {
      if (value === undefined || value === null) return;
      if (depth > DEEPEST) {
        throw invalidParameter(parameter, "is nested too deeply");
      }
      if (Array.isArray(value)) {
        value.forEach((item, index) =>
          write(name + place(index, settings.arrays), item, depth + 1),
        );
      } else if (typeof value === "object") {
        for (const [key, member] of Object.entries(value)) {
          write(
            settings.members === "dots" ? `${name}.${key}` : `${name}[${key}]`,
            member,
            depth + 1,
          );
        }
      } else {
        pairs.push([encode(name), encode(plainText(value, parameter))]);
      }
    };
    write(parameter, root, 0);
    return pairs;
  };
}

function place(index: number, arrays: "indices" | "empty" | "repeat" | undefined): string {
  if (arrays === "repeat") return "";
  return arrays === "empty" ? "[]" : `[${index}]`;
}
