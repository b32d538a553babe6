import { ConfigError } from "../../runtime/errors.js";
import type { BodyCodec, SettingsOf } from "../contract.js";

/** A form. */
export const plugin = {
  kind: "body",
  name: "form",
  docs: "A form (`application/x-www-form-urlencoded`). Members that are undefined are left out, and so are empty arrays and objects, which a form can't say; no value sends no body.",
  mediaType: "application/x-www-form-urlencoded",
  settings: {
    objects: {
      kind: "choice",
      values: ["brackets", "dots"],
      optional: true,
      docs: "How a member of an object inside is written: `[key]` or `.key`. Default: brackets.",
    },
    arrays: {
      kind: "choice",
      values: ["indices", "brackets", "repeat", "comma"],
      optional: true,
      docs: "How the items of an array are written: `rows[0]`, `rows[]`, `rows` again and again, or one text with commas. Default: indices.",
    },
    booleans: {
      kind: "choice",
      values: ["true", "1"],
      optional: true,
      docs: "How true and false are written: as these words, or as 1 and 0. Default: true.",
    },
    nulls: {
      kind: "choice",
      values: ["omit", "empty"],
      optional: true,
      docs: "What becomes of null: it is left out, or written as an empty text. Default: omit.",
    },
    spaces: {
      kind: "choice",
      values: ["plus", "percent"],
      optional: true,
      docs: "How a space is written: `+` or `%20`. Default: plus.",
    },
  },
} as const;

const DEEPEST = 20;

type FormSettings = SettingsOf<typeof plugin>;

/** Writes an object as a form; never changes it. */
// @__NO_SIDE_EFFECTS__
export function form(settings: FormSettings): BodyCodec {
  return (value) => {
    if (value === undefined) return undefined;
    if (typeof value !== "object" || value === null || Array.isArray(value)) throw unwritable("");
    const pairs = Object.entries(value).flatMap(([name, member]) =>
      pairsOf(name, member, settings, 1),
    );
    const content = new URLSearchParams(pairs).toString();
    return {
      contentType: "application/x-www-form-urlencoded",
      content: settings.spaces === "percent" ? content.replaceAll("+", "%20") : content,
      replayable: true,
    };
  };
}

function pairsOf(
  name: string,
  given: unknown,
  settings: FormSettings,
  depth: number,
): [name: string, text: string][] {
  const value = plainForm(given);
  if (value === undefined) return [];
  if (value === null) return settings.nulls === "empty" ? [[name, ""]] : [];
  if (typeof value !== "object") return [[name, textOf(name, value, settings)]];
  if (depth > DEEPEST) throw unwritable(name);
  if (!Array.isArray(value)) {
    return Object.entries(value).flatMap(([key, member]) => {
      const inner = settings.objects === "dots" ? `${name}.${key}` : `${name}[${key}]`;
      return pairsOf(inner, member, settings, depth + 1);
    });
  }
  if (settings.arrays === "comma") {
    const isFlat = value.every((item) => typeof (plainForm(item) ?? "") !== "object");
    const texts = isFlat
      ? value.flatMap((item) => pairsOf(name, item, settings, depth + 1)).map(([, text]) => text)
      : [];
    if (!isFlat || texts.some((text) => text.includes(","))) throw unwritable(name);
    return texts.length === 0 ? [] : [[name, texts.join(",")]];
  }
  return value.flatMap((item, index) =>
    pairsOf(name + place(index, settings.arrays), item, settings, depth + 1),
  );
}

function place(index: number, arrays: FormSettings["arrays"]): string {
  if (arrays === "repeat") return "";
  return arrays === "brackets" ? "[]" : `[${index}]`;
}

/** What JSON would make of it: a `Date`, say, is the text of its instant. */
function plainForm(value: unknown): unknown {
  const { toJSON } = (value ?? {}) as { readonly toJSON?: unknown };
  return typeof toJSON === "function" ? (toJSON.call(value) as unknown) : value;
}

function textOf(name: string, value: unknown, { booleans }: FormSettings): string {
  if (typeof value === "boolean" && booleans === "1") return value ? "1" : "0";
  const isWritable =
    typeof value === "number"
      ? Number.isFinite(value)
      : typeof value === "string" || typeof value === "boolean" || typeof value === "bigint";
  if (isWritable && !/\p{Surrogate}/u.test(String(value))) return String(value);
  throw unwritable(name);
}

function unwritable(name: string): ConfigError {
  return new ConfigError("invalid-body", `The body can't be written as a form (at "${name}").`);
}
