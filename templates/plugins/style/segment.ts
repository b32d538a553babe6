import { listOf, partsOf } from "../../runtime/style-parts.js";
import type { ParameterStyle, SettingsOf } from "../contract.js";

/** A part of the path with a mark before it. */
export const plugin = {
  kind: "style",
  name: "segment",
  docs: "A path parameter with a mark before it: OpenAPI's `label` (`.blue`) and `matrix` (`;color=blue`). Chosen by itself where the description has those.",
  settings: {
    mark: {
      kind: "choice",
      values: ["label", "matrix"],
      docs: "A full stop, or a semicolon and the name.",
    },
    explode: {
      kind: "flag",
      optional: true,
      docs: "Whether each item of an array or object has the mark before it. Default: false.",
    },
  },
} as const;

/** Writes a path parameter with its mark. */
// @__NO_SIDE_EFFECTS__
export function segment({ mark, explode = false }: SettingsOf<typeof plugin>): ParameterStyle {
  return (name, value, encode) => {
    const parts = partsOf(name, value, encode);
    if (parts.length === 0) return [];
    const own = encode(name);
    const isNamed = (key: string | undefined): boolean => explode && key !== undefined;
    const texts = explode ? listOf(parts, true) : [listOf(parts, false).join(",")];
    const marked = texts.map((text, index) => {
      if (mark === "label") return `.${text}`;
      if (isNamed(parts[index]?.[0])) return `;${text}`;
      return text === "" ? `;${own}` : `;${own}=${text}`;
    });
    return [[own, marked.join("")]];
  };
}
