import { encodeJson } from "../../runtime/encode-json.js";
import type { BodyCodec, SettingsOf } from "../contract.js";

/** A JSON body. */
export const plugin = {
  kind: "body",
  name: "json",
  docs: "A JSON body. Members that are undefined are left out; no value sends no body.",
  settings: {
    mediaType: { kind: "text", optional: true, docs: "Default: `application/json`." },
  },
} as const;

/** Writes a value as JSON; never changes it. */
// @__NO_SIDE_EFFECTS__
export function json(settings: SettingsOf<typeof plugin>): BodyCodec {
  return (value) =>
    value === undefined ? undefined : encodeJson(value, settings.mediaType ?? "application/json");
}
