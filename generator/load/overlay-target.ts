import { JSONPathEnvironment } from "json-p3";
import { isArray, isObject, member, type Json } from "../support/json.ts";
import { DEEPEST } from "./limits.ts";
import { refusalOf } from "./target-cost.ts";

/** The names and indices that lead from the root to a value. */
export type Path = readonly string[];

type Step =
  | { readonly kind: "names"; readonly names: readonly string[] }
  | { readonly kind: "all" }
  | { readonly kind: "equal"; readonly name: string; readonly value: string };

const engine = new JSONPathEnvironment({ maxRecursionDepth: 4 * DEEPEST });

// .name  ['name', "name"]  .*  [*]  [?@.name == 'value']: nearly every target of an overlay is made of these.
const TEXT = String.raw`(?:'[^'\\\u0000-\u001f]*'|"[^"\\\u0000-\u001f]*")`;
const STEP = new RegExp(
  String.raw`\.([A-Za-z_]\w*)|\[(${TEXT}(?:, ?${TEXT})*)\]|(\.\*|\[\*\])|\[\? ?@\.([A-Za-z_]\w*) ?== ?(${TEXT})\]`,
  "y",
);
const EACH_TEXT = new RegExp(TEXT, "g");

/** The places a JSONPath (RFC 9535) selects, each once. Throws where it is none, or too costly to follow. */
export const select = (target: string, root: Json): readonly Path[] => {
  const steps = simpleSteps(target);
  if (steps !== undefined) return walk(steps, root);
  const refusal = refusalOf(target);
  if (refusal !== undefined) throw new Error(refusal);
  // The engine only reads; its type knows no readonly.
  const nodes = [...engine.query(target, root as never)];
  const paths = nodes.map((node) => node.location.map(String));
  return [...new Map(paths.map((path) => [JSON.stringify(path), path])).values()];
};

/** The target as steps that need no engine; undefined where it takes one. */
export const simpleSteps = (target: string): readonly Step[] | undefined => {
  if (!target.startsWith("$")) return undefined;
  const steps: Step[] = [];
  let at = 1;
  while (at < target.length) {
    STEP.lastIndex = at;
    const match = STEP.exec(target);
    if (match === null) return undefined;
    const [text, dotted, listed, all, field, value] = match;
    if (dotted !== undefined) steps.push({ kind: "names", names: [dotted] });
    else if (listed !== undefined) steps.push({ kind: "names", names: textsIn(listed) });
    else if (all !== undefined) steps.push({ kind: "all" });
    else steps.push({ kind: "equal", name: field ?? "", value: value?.slice(1, -1) ?? "" });
    at += text.length;
  }
  return steps;
};

/** The quoted texts of a list, each once. */
const textsIn = (list: string): readonly string[] => [
  ...new Set((list.match(EACH_TEXT) ?? []).map((text) => text.slice(1, -1))),
];

const walk = (steps: readonly Step[], root: Json): readonly Path[] => {
  const found: Path[] = [];
  const path: string[] = [];
  const into = (step: Step, token: string, child: Json | undefined): void => {
    if (child === undefined || !fits(step, child)) return;
    path.push(token);
    visit(child);
    path.pop();
  };
  const visit = (value: Json): void => {
    const step = steps[path.length];
    if (step === undefined) found.push([...path]);
    else if (step.kind === "names")
      for (const name of step.names) into(step, name, member(value, name));
    else if (isObject(value)) for (const key in value) into(step, key, member(value, key));
    else if (isArray(value))
      for (const [index, item] of value.entries()) into(step, String(index), item);
  };
  visit(root);
  return found;
};

const fits = (step: Step, child: Json): boolean =>
  step.kind !== "equal" || member(child, step.name) === step.value;
