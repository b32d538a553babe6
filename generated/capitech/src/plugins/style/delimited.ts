import { listOf, partsOf } from "../../runtime/style-parts.js";
import type { ParameterStyle, SettingsOf } from "../contract.js";

/** Arrays and flat objects in one text. */
export const plugin = {
  kind: "style",
  name: "delimited",
  docs: "Arrays and flat objects as one text: `color=blue,black`. OpenAPI's `form`, `spaceDelimited` and `pipeDelimited` without `explode`, `simple`, and `form` of an object with `explode`. Chosen by itself where the description has those.",
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
      docs: "How an object is written: names and values in turn (`R,100,G,200`), `R=100,G=200`, or each member as a parameter of its own (`R=100&G=200`; an array is then repeated). Default: pairs.",
    },
  },
} as const;

const SEPARATORS = { comma: ",", space: "%20", pipe: "%7C" } as const;

/** Writes an array or a flat object as one text; an empty one, undefined and null are left out. */
// @__NO_SIDE_EFFECTS__
export function delimited({
  separator = "comma",
  objects = "pairs",
}: SettingsOf<typeof plugin>): ParameterStyle {
  return (name, value, encode) => {
    const parts = partsOf(name, value, encode);
    if (parts.length === 0) return [];
    const own = encode(name);
    if (objects === "parameters") return parts.map(([key, text]) => [key ?? own, text]);
    const texts = listOf(parts, objects !== "pairs");
    return [[own, texts.join(SEPARATORS[separator])]];
  };
}
