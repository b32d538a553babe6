import { printable } from "../support/printable.ts";
import type { Changes, Part } from "./changes.ts";
import type { Difference } from "./differences.ts";
import type { Outcome } from "./outcome.ts";

/** More places inside one operation or schema are counted only. */
const MOST_PLACES = 20;

const SIGNS = { added: "+", removed: "-", changed: "~" } as const;

/** What a person reads of an outcome: the counts first, then each change on a line of its own. */
export const outcomeText = (outcome: Outcome): readonly string[] => {
  const line = (text: string): readonly string[] => [`${outcome.vendor}: ${text}`];
  switch (outcome.outcome) {
    case "failed":
      return line("failed; nothing was written");
    case "unchanged":
      return line("unchanged");
    case "texts":
      return line("unchanged in its facts (texts only)");
    case "reordered":
      return line("unchanged in its facts (another order)");
    case "created":
      return line(`new, ${outcome.operations} operations, ${outcome.schemas} schemas`);
    case "changed":
      return [...line(countsText(outcome.changes)), ...changesText(outcome.changes)];
  }
};

const partsOf = (changes: Changes): readonly (readonly [string, Part])[] => [
  ["operations", changes.operations],
  ["schemas", changes.schemas],
  ["scopes", changes.scopes],
  ["servers", changes.servers],
];

const countsText = (changes: Changes): string => {
  const { version, other } = changes;
  return [
    ...partsOf(changes).flatMap(([name, part]) => {
      const counts = (["added", "removed", "changed"] as const)
        .filter((kind) => part[kind].length > 0)
        .map((kind) => `${part[kind].length} ${kind}`);
      return counts.length === 0 ? [] : [`${name} ${counts.join(", ")}`];
    }),
    ...(other.length === 0 ? [] : [`elsewhere ${other.length}`]),
    ...(version === null
      ? []
      : [`version ${shown(version.before ?? "none")} → ${shown(version.after ?? "none")}`]),
  ].join("; ");
};

const changesText = (changes: Changes): readonly string[] => [
  ...partsOf(changes).flatMap(([name, part]) => section(name, partText(part))),
  ...section("elsewhere", placesText(changes.other)),
];

const section = (name: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [`  ${name}`, ...lines.map((line) => `    ${line}`)];

const partText = ({ added, removed, changed }: Part): readonly string[] => [
  ...added.map((name) => `${SIGNS.added} ${shown(name)}`),
  ...removed.map((name) => `${SIGNS.removed} ${shown(name)}`),
  ...changed.flatMap(({ name, differences }) => [
    `${SIGNS.changed} ${shown(name)}`,
    ...placesText(differences).map((line) => `    ${line}`),
  ]),
];

const placesText = (differences: readonly Difference[]): readonly string[] => {
  const lines = differences
    .slice(0, MOST_PLACES)
    .map(({ kind, pointer }) => `${SIGNS[kind]} ${pointer === "" ? "all of it" : shown(pointer)}`);
  const more = differences.length - lines.length;
  return more > 0 ? [...lines, `and ${more} more places`] : lines;
};

const shown = (text: string): string => printable(text);
