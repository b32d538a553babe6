import { without } from "./canonical.ts";
import type { Pairing, Scope } from "./scope.ts";
import type { Shape } from "./shape.ts";
import { allows } from "./types.ts";

/** Compares patterns, formats, and what a text holds. */
export function compareTexts(scope: Scope, pairing: Pairing): void {
  compareFormats(scope, pairing);
  if (!allows(pairing.base, "string") || !allows(pairing.head, "string")) return;
  comparePatterns(scope, pairing);
  compareContent(scope, pairing);
}

function comparePatterns(scope: Scope, pairing: Pairing): void {
  const { base, head } = pairing;
  const [added, dropped] = [without(head.texts, base.texts), without(base.texts, head.texts)];
  if (added.length === 0 && dropped.length === 0) return;
  const [before, after] = [base.texts.join(" and "), head.texts.join(" and ")];
  const change =
    dropped.length === 0
      ? "pattern-added"
      : added.length === 0
        ? "pattern-dropped"
        : "pattern-changed";
  scope.add(change, pairing, {
    what:
      change === "pattern-added"
        ? `must match ${after}`
        : change === "pattern-dropped"
          ? `need no longer match ${before}`
          : `must match ${after} instead of ${before}`,
    before: before === "" ? "" : `pattern: ${before}`,
    after: after === "" ? "" : `pattern: ${after}`,
  });
}

/** Formats that a standard defines, each with the wider ones that hold all its values. */
const WIDER: Readonly<Record<string, readonly string[]>> = {
  int32: ["int64", "float", "double"],
  int64: [],
  float: ["double"],
  double: [],
  date: [],
  "date-time": [],
  time: [],
  duration: [],
  email: ["idn-email"],
  "idn-email": [],
  hostname: ["idn-hostname"],
  "idn-hostname": [],
  ipv4: [],
  ipv6: [],
  uri: ["uri-reference", "iri", "iri-reference"],
  "uri-reference": ["iri-reference"],
  iri: ["iri-reference"],
  "iri-reference": [],
  "uri-template": [],
  uuid: [],
  "json-pointer": [],
  "relative-json-pointer": [],
  regex: [],
};

/** Formats that only tell how to show or keep a value. */
const TELLING: ReadonlySet<string> = new Set(["password", "html", "markdown", "commonmark"]);

const formatChange = (before: string, after: string) => {
  const [base, head] = [TELLING.has(before) ? "" : before, TELLING.has(after) ? "" : after];
  if (base === head) return undefined;
  const isKnown = (format: string) => format === "" || Object.hasOwn(WIDER, format);
  if (!isKnown(base) || !isKnown(head)) return "format-uncertain";
  if (base === "" || WIDER[head]?.includes(base) === true) return "format-narrowed";
  if (head === "" || WIDER[base]?.includes(head) === true) return "format-widened";
  return "format-changed";
};

function compareFormats(scope: Scope, pairing: Pairing): void {
  const [before, after] = [pairing.base.format, pairing.head.format];
  const change = formatChange(before, after);
  if (change === undefined) return;
  scope.add(change, pairing, {
    what:
      after === ""
        ? `has no format any more; it was ${before}`
        : `has the format ${after}${before === "" ? "" : ` instead of ${before}`}`,
    before: before === "" ? "" : `format: ${before}`,
    after: after === "" ? "" : `format: ${after}`,
  });
}

function compareContent(scope: Scope, pairing: Pairing): void {
  const { base, head } = pairing;
  for (const [keyword, change] of [
    ["contentEncoding", "content-encoding-changed"],
    ["contentMediaType", "content-media-type-changed"],
  ] as const) {
    const [before, after] = [base[keyword], head[keyword]];
    if (before !== after)
      scope.add(change, pairing, {
        what: `has ${after === "" ? `no ${keyword} any more` : `${keyword} ${after}`}${before === "" ? "" : ` instead of ${before}`}`,
        before,
        after,
      });
  }
  compareContentSchema(scope, pairing, base, head);
}

function compareContentSchema(scope: Scope, pairing: Pairing, base: Shape, head: Shape): void {
  const [before, after] = [base.contentSchema, head.contentSchema];
  if (before !== undefined && after !== undefined) scope.compare(before, after);
  else if (after !== undefined)
    scope.add("content-schema-added", pairing, { what: "must hold content of a given shape" });
  else if (before !== undefined)
    scope.add("content-schema-dropped", pairing, { what: "may hold content of any shape" });
}
