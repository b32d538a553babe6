import { clipped } from "./formats/clipped.ts";
import { alikeOf, isAlike, type Alike } from "./formats/alike.ts";
import { problemsOf, type Problem } from "./formats/summary.ts";
import { MOST_OF_ERROR } from "./formats/witness-text.ts";
import { listedTogether } from "./listed-together.ts";
import type { Finding } from "./report.ts";

/** What users must change: one note for each problem that breaks them, and one for those that are alike. */
export const migrationOf = (findings: readonly Finding[]): readonly string[] =>
  alikeOf(problemsOf(findings).filter(({ level }) => level === "breaking")).map((told) =>
    isAlike(told) ? alikeNote(told) : noteOf(mainOf(told)),
  );

function alikeNote(alike: Alike): string {
  const mains = alike.members.map(({ problem }) => mainOf(problem));
  const [first] = mains;
  if (first === undefined) return "";
  const message = listedTogether(mains.map((main) => main.message)) ?? alike.text;
  return noteOf({ ...first, message });
}

/** How many of the methods that it is about a note names. */
const MOST_METHODS = 3;

const RENAMED = /`([^`]+)` → `([^`]+)`\.$/;

/** Names come and go with what mentions them: what happened to that tells more. */
const isAboutName = ({ rule }: Finding): boolean => rule.startsWith("export-");

/** The finding that tells users most: one with code, else the one that the others follow from. */
function mainOf({ finding, follows }: Problem): Finding {
  const all = [finding, ...follows].filter(({ level }) => level === "breaking");
  const withCode = all.filter(({ witness }) => witness?.kind === "code");
  return (
    all.find(({ remedy }) => RENAMED.test(remedy)) ??
    withCode.find((each) => !isAboutName(each)) ??
    withCode[0] ??
    finding
  );
}

function noteOf(main: Finding): string {
  const { remedy, witness, reaches } = main;
  const methods = [...new Set(reaches.flatMap(({ method }) => method ?? []))];
  const called = methods.slice(0, MOST_METHODS).map((method) => `\`${method}\``);
  const isSaid = methods.every((method) => main.message.includes(`\`${method}\``));
  const more = methods.length > MOST_METHODS ? ` and ${methods.length - MOST_METHODS} more` : "";
  return [
    `**${main.message}** ${remedy}`,
    ...(isSaid ? [] : ["", `It is about ${called.join(", ")}${more}.`]),
    ...codeOf(main, witness),
  ].join("\n");
}

function codeOf({ remedy }: Finding, witness: Finding["witness"]): readonly string[] {
  const [, old, fresh] = RENAMED.exec(remedy) ?? [];
  if (old !== undefined && fresh !== undefined)
    return ["", "```diff", `- ${old}`, `+ ${fresh}`, "```"];
  if (witness?.kind !== "code") return [];
  return [
    "",
    "This no longer compiles:",
    "",
    "```ts",
    witness.code.trimEnd(),
    "```",
    "",
    `\`${clipped(witness.error.replaceAll("`", "'"), MOST_OF_ERROR)}\``,
  ];
}
