import { encodeJson } from "../../runtime/encode-json.js";
import { invalidParameter } from "../../runtime/option-errors.js";
import type { ParameterStyle, SettingsOf } from "../contract.js";

/** JSON in a parameter. */
export const plugin = {
  kind: "style",
  name: "json-text",
  docs: "A value as JSON in one parameter. Chosen by itself where the description gives a parameter JSON as its `content`.",
  settings: {},
} as const;

/** Writes a value as JSON. */
// @__NO_SIDE_EFFECTS__
export function jsonText(_settings: SettingsOf<typeof plugin>): ParameterStyle {
  return (name, value, encode) => {
    try {
      return [[encode(name), encode(encodeJson(value, "").content as string)]];
    } catch {
      throw invalidParameter(name, "can't be written as JSON");
    }
  };
}
