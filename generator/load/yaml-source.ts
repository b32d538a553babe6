import { Composer, Parser, type CST, type Document as YamlDocument } from "yaml";
import { pointer } from "../support/pointer.ts";
import { printable } from "../support/printable.ts";
import type { Report } from "../support/report.ts";
import { DEEPEST, DEEPEST_TEXT } from "./limits.ts";
import { positionsIn } from "./positions.ts";
import type { Part, Source } from "./source.ts";
import { shown } from "./text.ts";
import { spotOf } from "./yaml-spots.ts";
import { valueOf } from "./yaml-value.ts";

const MOST_ERRORS = 20;

/** Reads a YAML 1.2 text: core schema, no merge keys, no tags of its own, one document. */
export function readYaml(file: string, text: string, report: Report): Source | undefined {
  const positionOf = positionsIn(text);
  const at = (offset: number, ...tokens: readonly string[]) => ({
    file: shown(file),
    ...positionOf(offset),
    pointer: pointer(...tokens),
  });
  const tokens = [...new Parser().parse(text)];
  const tooDeep = tooDeepAt(tokens);
  if (tooDeep !== undefined) {
    report.add("too-large", at(tooDeep), DEEPEST_TEXT);
    return undefined;
  }
  const [document, second] = composed(tokens, text.length);
  const problems = document === undefined ? [] : problemsOf(document, second);
  for (const { offset, reason } of problems.slice(0, MOST_ERRORS))
    report.add("not-yaml", at(offset), { reason });
  if (problems.length > 0) return undefined;

  const contents = document?.contents ?? null;
  const { value, complaints } = valueOf(contents, text.length);
  for (const { offset, path, code, reason } of complaints.slice(0, MOST_ERRORS)) {
    if (code === "not-yaml") report.add("not-yaml", at(offset, ...path), { reason });
    else report.add("too-large", at(offset, ...path), code);
  }
  if (complaints.length > 0) return undefined;
  const place = (path: readonly string[], part: Part) => {
    const spot = spotOf(document, path);
    const beginsLower = positionOf(spot.value).line > positionOf(spot.key).line;
    const asKey = beginsLower || (part === "key" && spot.isExact);
    return positionOf(asKey ? spot.key : spot.value);
  };
  return { file, shown: shown(file), value, place };
}

const composed = (tokens: readonly CST.Token[], length: number): readonly YamlDocument[] =>
  [
    ...new Composer({
      version: "1.2",
      schema: "core",
      resolveKnownTags: false,
      // Ours is linear and finds the same: see valueOf.
      uniqueKeys: false,
      prettyErrors: false,
    }).compose(tokens, false, length),
  ] as readonly YamlDocument[];

interface Problem {
  readonly offset: number;
  readonly reason: string;
}

const problemsOf = (document: YamlDocument, second: YamlDocument | undefined): Problem[] => {
  const problems = [...document.errors, ...document.warnings].map(({ pos, message }) => ({
    offset: pos[0],
    reason: printable(message),
  }));
  if (document.directives?.yaml.version !== "1.2")
    problems.push({ offset: 0, reason: "only YAML 1.2 is read" });
  if (second !== undefined)
    problems.push({
      offset: second.range?.[0] ?? 0,
      reason: "a second document follows in the file",
    });
  return problems;
};

/** The composer recurses, so the depth is looked at before it starts. */
const tooDeepAt = (tokens: readonly CST.Token[]): number | undefined => {
  const open: [CST.Token, number][] = tokens.map((token) => [token, 0]);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [token, depth] = next;
    if (depth > DEEPEST) return token.offset;
    if (token.type === "document" && token.value !== undefined) open.push([token.value, depth]);
    if (!("items" in token)) continue;
    for (const { key, value } of token.items) {
      if (key) open.push([key, depth + 1]);
      if (value) open.push([value, depth + 1]);
    }
  }
  return undefined;
};
