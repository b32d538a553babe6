import type { ParameterStyle, SettingsOf } from "../contract.js";
import { delimited } from "./delimited.js";

/** Values whose reserved characters stay as they are. */
export const plugin = {
  kind: "style",
  name: "reserved",
  docs: "A value, an array or a flat object in which reserved characters stay as they are: `path=/a/b:c`. OpenAPI's `allowReserved`. Chosen by itself where the description has that. What would end the value is written in percent all the same: `&`, `#`, `+`, and in a list with commas the comma.",
  settings: {
    separator: {
      kind: "choice",
      values: ["comma", "space", "pipe"],
      optional: true,
      docs: "What stands between the items. Default: comma.",
    },
    objects: {
      kind: "choice",
      values: ["pairs", "members", "parameters"],
      optional: true,
      docs: "As in `delimited`. Default: pairs.",
    },
  },
} as const;

/** `: / ? [ ] @ $ ; =`; those that can't end anything are never written in percent. */
const KEPT = /%(?:3A|2F|3F|5B|5D|40|24|3B|3D)/g;
const KEPT_WITH_COMMA = /%(?:3A|2F|3F|5B|5D|40|24|3B|3D|2C)/g;

/** Writes a value, an array or a flat object with its reserved characters; an empty one, undefined and null are left out. */
// @__NO_SIDE_EFFECTS__
export function reserved(settings: SettingsOf<typeof plugin>): ParameterStyle {
  const style = delimited(settings);
  const kept = settings.objects === "parameters" ? KEPT_WITH_COMMA : KEPT;
  return (name, value, encode) =>
    style(name, value, (text) => encode(text).replace(kept, decodeURIComponent));
}
