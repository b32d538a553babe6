import { problemsOf, type Problem } from "./formats/summary.ts";
import type { Finding } from "./report.ts";

/** What users must change: one note for each problem that breaks them. */
export const migrationOf = (findings: readonly Finding[]): readonly string[] =>
  problemsOf(findings)
    .filter(({ level }) => level === "breaking")
    .map(noteOf);

const RENAMED = /`([^`]+)` → `([^`]+)`\.$/;

/** The finding that tells users most: one with code, else the one that the others follow from. */
function mainOf({ finding, follows }: Problem): Finding {
  const all = [finding, ...follows].filter(({ level }) => level === "breaking");
  return (
    all.find(({ remedy }) => RENAMED.test(remedy)) ??
    all.find(({ witness }) => witness?.kind === "code") ??
    finding
  );
}

function noteOf(problem: Problem): string {
  const main = mainOf(problem);
  const { remedy, witness, reaches } = main;
  const methods = [...new Set(reaches.flatMap(({ method }) => method ?? []))];
  const called = methods.slice(0, 5).map((method) => `\`${method}\``);
  const more = methods.length > 5 ? ` and ${methods.length - 5} more` : "";
  return [
    `**${main.message}** ${remedy}`,
    ...(called.length === 0 ? [] : ["", `It is about ${called.join(", ")}${more}.`]),
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
    `\`${witness.error.replaceAll("`", "'")}\``,
  ];
}
