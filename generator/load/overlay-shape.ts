import { isArray, isObject, member, textMember, type Json } from "../support/json.ts";
import type { Report } from "../support/report.ts";
import { locationIn, type Source } from "./source.ts";

/** One change an overlay asks for. */
export interface Action {
  readonly index: number;
  readonly target: string;
  readonly remove: boolean;
  readonly update: Json | undefined;
}

const OVERLAY_KEYS = ["overlay", "info", "extends", "actions"];
const UNKNOWN_KEY = "this key is unknown";
const ACTION_KEYS = ["target", "description", "update", "remove"];

/** The actions of an overlay; what isn't an Overlay 1.0 is reported, and the sound actions are given all the same. */
export function actionsOf(source: Source, report: Report): readonly Action[] {
  const complain = (problem: string, ...tokens: readonly (string | number)[]): void =>
    report.add(
      "overlay-invalid",
      locationIn(source, tokens.map(String), problem === UNKNOWN_KEY ? "key" : "value"),
      { problem },
    );
  const overlay = source.value;
  if (!isObject(overlay)) {
    complain("it must be an object");
    return [];
  }
  const version = member(overlay, "overlay");
  if (typeof version !== "string" || !/^1\.0\.\d+$/.test(version))
    complain('"overlay" must be "1.0.0"', "overlay");
  for (const name of ["title", "version"])
    if (typeof member(member(overlay, "info"), name) !== "string")
      complain(`"info" must hold a text "${name}"`, "info", name);
  const based = member(overlay, "extends");
  if (based !== undefined && typeof based !== "string")
    complain('"extends" must be a text', "extends");
  for (const key of unknown(overlay, OVERLAY_KEYS)) complain(UNKNOWN_KEY, key);
  const actions = member(overlay, "actions");
  if (!isArray(actions) || actions.length === 0) {
    complain('"actions" must be a list of at least one action', "actions");
    return [];
  }
  return actions.flatMap((action, index) => {
    const problems = problemsOf(action);
    for (const [problem, ...tokens] of problems) complain(problem, "actions", index, ...tokens);
    return problems.length > 0 ? [] : [read(action, index)];
  });
}

const problemsOf = (action: Json): readonly (readonly [string, ...string[]])[] => {
  if (!isObject(action)) return [["an action must be an object"]];
  const problems: (readonly [string, ...string[]])[] = [];
  if (typeof member(action, "target") !== "string")
    problems.push(['"target" must be a JSONPath', "target"]);
  const remove = member(action, "remove");
  if (remove !== undefined && typeof remove !== "boolean")
    problems.push(['"remove" must be true or false', "remove"]);
  if (remove !== true && member(action, "update") === undefined)
    problems.push(['an action needs "update" or "remove: true"']);
  for (const key of unknown(action, ACTION_KEYS)) problems.push([UNKNOWN_KEY, key]);
  return problems;
};

const read = (action: Json, index: number): Action => ({
  index,
  target: textMember(action, "target") ?? "",
  remove: member(action, "remove") === true,
  update: member(action, "update"),
});

const unknown = (object: Json, known: readonly string[]): readonly string[] =>
  Object.keys(object as object).filter((key) => !known.includes(key) && !key.startsWith("x-"));
