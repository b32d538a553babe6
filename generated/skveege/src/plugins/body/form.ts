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
      values: ["brackets", "dots", "json"],
      optional: true,
      docs: "How a member of an object inside is written: `[key]` or `.key`; or the whole object as JSON. Default: brackets.",
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
    parts: {
      kind: "list",
      optional: true,
      docs: "Members that are written in a way of their own, as OpenAPI's `encoding` says.",
      settings: {
        name: { kind: "text", docs: "Name of the member." },
        as: {
          kind: "choice",
          values: ["brackets", "json", "members", "comma", "space", "pipe"],
          docs: "How: with brackets all through, as JSON, each member or item as a pair of its own, or the items in one text.",
        },
      },
    },
  },
} as const;

const DEEPEST = 20;

type FormSettings = SettingsOf<typeof plugin>;
type Way = NonNullable<FormSettings["parts"]>[number]["as"];

const SEPARATORS: Readonly<Record<string, string>> = { comma: ",", space: " ", pipe: "|" };

/** Writes an object as a form; never changes it. */
// @__NO_SIDE_EFFECTS__
export function form(settings: FormSettings): BodyCodec {
  return (value) => {
    if (value === undefined) return undefined;
    if (typeof value !== "object" || value === null || Array.isArray(value)) throw unwritable("");
    const pairs = Object.entries(value).flatMap(([name, member]) => {
      const way = settings.parts?.find((part) => part.name === name)?.as;
      return way === undefined
        ? pairsOf(name, member, settings, 1)
        : pairsBy(way, name, member, settings);
    });
    const content = new URLSearchParams(pairs).toString();
    return {
      contentType: "application/x-www-form-urlencoded",
      content: settings.spaces === "percent" ? content.replaceAll("+", "%20") : content,
      replayable: true,
    };
  };
}

/** The pairs of a member that is written in a way of its own. */
function pairsBy(
  way: Way,
  name: string,
  given: unknown,
  settings: FormSettings,
): [name: string, text: string][] {
  const value = plainForm(given);
  if (value === undefined) return [];
  if (way === "json") return [[name, jsonOf(name, value)]];
  if (way === "brackets")
    return pairsOf(name, value, { ...settings, objects: "brackets", arrays: "indices" }, 1);
  if (way === "members") {
    if (typeof value !== "object" || value === null || Array.isArray(value))
      return pairsOf(name, value, { ...settings, arrays: "repeat" }, 1);
    return Object.entries(value).flatMap(([key, member]) =>
      pairsOf(key, member, { ...settings, arrays: "repeat" }, 2),
    );
  }
  if (typeof value !== "object" || value === null) return pairsOf(name, value, settings, 1);
  const items = Array.isArray(value) ? value : Object.entries(value).flat();
  return joined(name, items, SEPARATORS[way] ?? ",", settings);
}

function jsonOf(name: string, value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch {
    // The platform's words would quote the value.
    throw unwritable(name);
  }
}

/** Plain items in one text. */
function joined(
  name: string,
  items: readonly unknown[],
  separator: string,
  settings: FormSettings,
): [name: string, text: string][] {
  const isFlat = items.every((item) => typeof (plainForm(item) ?? "") !== "object");
  const texts = isFlat
    ? items.flatMap((item) => pairsOf(name, item, settings, 2)).map(([, text]) => text)
    : [];
  if (!isFlat || texts.some((text) => text.includes(separator))) throw unwritable(name);
  return texts.length === 0 ? [] : [[name, texts.join(separator)]];
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
    if (settings.objects === "json") return [[name, jsonOf(name, value)]];
    return Object.entries(value).flatMap(([key, member]) => {
      const inner = settings.objects === "dots" ? `${name}.${key}` : `${name}[${key}]`;
      return pairsOf(inner, member, settings, depth + 1);
    });
  }
  if (settings.objects === "json" && depth > 1) return [[name, jsonOf(name, value)]];
  if (settings.arrays === "comma") return joined(name, value, ",", settings);
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
