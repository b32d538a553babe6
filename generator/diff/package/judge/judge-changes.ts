import { posix } from "node:path";
import { invariant } from "../../../support/invariant.ts";
import type { Change } from "../changes/change.ts";
import type { Comparison } from "../changes/comparison.ts";
import type { Surface } from "../surface/surface.ts";
import { baseNaming, headNaming } from "../witness/naming.ts";
import { snippetText, type Snippet } from "../witness/snippet.ts";
import { crossQuestions, type CrossAnswer } from "./cross-check.ts";
import { MODULES, moduleTexts, RUNTIME_FOLDER, type Needs } from "./module-text.ts";
import { compile, type Complaint } from "./program.ts";

/** What the compiler says of the code that a change is about. */
export type Verdict =
  /** Code that compiles with the base and not with the head. */
  | { readonly kind: "breaks"; readonly code: string; readonly error: string }
  /** Code that compiles with both. */
  | { readonly kind: "compiles"; readonly code: string }
  /** No code could be made that compiles with the base. */
  | { readonly kind: "unknown"; readonly error: string };

export interface Judgement {
  /** Undefined for a change without code. */
  readonly verdicts: ReadonlyMap<Change, Verdict>;
  readonly crossAnswers: readonly CrossAnswer[];
}

/** The compiler's numbers for a name that it doesn't know: any, and one that it would know with more of its own declarations. */
const UNKNOWN_NAMES = [2304, 2583, 2584];

interface Trial {
  readonly change: Change;
  readonly code: string;
  readonly base: string;
  readonly head: string;
}

const USERS = { base: "/user-of-base/", head: "/user-of-head/" } as const;
const CROSS = "/cross-check/";

/** Asks the compiler about all changes at once. */
export function judgeChanges(changes: readonly Change[], comparison: Comparison): Judgement {
  const { base, head } = comparison;
  const namings = { base: baseNaming(comparison), head: headNaming(comparison) };
  const files = new Map<string, string>();
  const snippets = { base: [] as Snippet[], head: [] as Snippet[] };
  const trials: Trial[] = [];
  for (const change of changes)
    for (const make of change.snippets) {
      const old = make(namings.base);
      const fresh = change.isAboutNames === true ? old : make(namings.head);
      const code = snippetText(old, base.model.packageName);
      const name = `${trials.length}.ts`;
      files.set(`${USERS.base}${name}`, code);
      files.set(`${USERS.head}${name}`, snippetText(fresh, base.model.packageName));
      snippets.base.push(old);
      snippets.head.push(fresh);
      trials.push({ change, code, base: `${USERS.base}${name}`, head: `${USERS.head}${name}` });
    }
  const cross = crossQuestions(comparison);
  if (trials.length === 0 && cross.questions.length === 0)
    return { verdicts: new Map(), crossAnswers: [] };
  cross.questions.forEach(({ text }, index) => files.set(`${CROSS}${index}.ts`, text));
  const needs = (own: readonly Snippet[], further: Needs): Needs => ({
    names: [...own.flatMap(({ imports }) => imports), ...further.names],
    methods: [...own.flatMap(({ methods }) => methods), ...further.methods],
  });
  const modules = moduleTexts([base, head], {
    base: needs(snippets.base, cross.needs.base),
    head: needs(snippets.head, cross.needs.head),
  });
  for (const [path, text] of modules) files.set(path, text);
  for (const surface of [base, head]) addRuntime(files, surface);
  const roots = [...files.keys()].filter((path) => !path.startsWith(RUNTIME_FOLDER));
  const ask = (hasPlatform: boolean) =>
    compile({ files, roots, runtime: RUNTIME_FOLDER, hasPlatform }, (specifier, from) =>
      resolve(specifier, from, base.model.packageName),
    );
  const isIncomplete = (all: ReturnType<typeof ask>): boolean =>
    Object.values(MODULES).some((path) =>
      all.get(path)?.some(({ code }) => UNKNOWN_NAMES.includes(code)),
    );
  const alone = ask(false);
  const complaints = isIncomplete(alone) ? ask(true) : alone;
  invariant(!isIncomplete(complaints), "the compiler knows all names that a package mentions");
  const said = (path: string): readonly Complaint[] => complaints.get(path) ?? [];
  const verdicts = new Map<Change, Verdict>();
  for (const trial of trials) {
    const known = verdicts.get(trial.change);
    if (known?.kind === "breaks") continue;
    const [bad] = said(trial.base);
    const [error] = said(trial.head);
    if (bad !== undefined) {
      if (known === undefined) verdicts.set(trial.change, { kind: "unknown", error: bad.text });
    } else if (error === undefined)
      verdicts.set(trial.change, { kind: "compiles", code: trial.code });
    else
      verdicts.set(trial.change, {
        kind: "breaks",
        code: trial.code,
        error: `TS${error.code}: ${error.text}`,
      });
  }
  return {
    verdicts,
    crossAnswers: cross.questions.map((question, index) => ({
      ...question,
      error: said(`${CROSS}${index}.ts`)[0]?.text,
    })),
  };
}

function addRuntime(files: Map<string, string>, { runtime }: Surface): void {
  for (const [path, text] of runtime) files.set(`${RUNTIME_FOLDER}${path}`, text);
}

function resolve(specifier: string, from: string, packageName: string): string | undefined {
  if (specifier.startsWith("/")) return specifier;
  if (specifier === packageName) {
    if (from.startsWith(USERS.base)) return MODULES.base;
    return from.startsWith(USERS.head) ? MODULES.head : undefined;
  }
  return specifier.startsWith(".")
    ? posix.join(posix.dirname(from), specifier).replace(/\.js$/, ".ts")
    : undefined;
}
