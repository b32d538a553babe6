import { beforeAll, describe, expect, test } from "vitest";
import {
  comparePackages,
  type PackageSide,
} from "../../../generator/diff/package/compare-packages.ts";
import { placedOperations } from "../../../generator/model/walk.ts";
import { declaredSymbols, type Symbols } from "./declared-symbols.ts";
import { EDITS, shop } from "./shop.ts";
import { sideOf, type WholeSide } from "./sides.ts";

const withPackage = (side: WholeSide): PackageSide & WholeSide => {
  if (side.model === undefined) throw new Error("no package can be made");
  return { ...side, model: side.model };
};

let base: PackageSide & WholeSide;
let baseSymbols: Symbols;

beforeAll(async () => {
  base = withPackage(await sideOf(shop()));
  baseSymbols = declaredSymbols(base.all);
}, 60_000);

/** What only one of both surfaces has, or what they have in different forms, once renamed names are read alike. */
function differences(
  old: Symbols,
  fresh: Symbols,
  renamed: readonly (readonly [string, string])[],
): ReadonlySet<string> {
  const read = (text: string): string =>
    renamed.reduce((all, [from, to]) => all.replace(new RegExp(`\\b${from}\\b`, "g"), to), text);
  const found = new Set<string>();
  const known = new Map([...old].map(([name, text]) => [read(name), { name, text: read(text) }]));
  for (const [name, { name: own, text }] of known) {
    if (own !== name) found.add(name.includes(".") ? "" : own);
    if (fresh.get(name) !== text) found.add(fresh.has(name) ? name : own);
  }
  for (const name of fresh.keys()) if (!known.has(name)) found.add(name);
  found.delete("");
  return found;
}

/** The members of a type that is new or gone as a whole are no news of their own. */
const outermost = (names: ReadonlySet<string>): readonly string[] =>
  [...names].filter((name) => !names.has(name.split(".")[0] ?? "") || !name.includes(".")).sort();

describe.each(Object.entries(EDITS))("an edit that %s", (_title, edit) => {
  test("lists the very symbols in which both packages' declarations differ", async () => {
    const head = withPackage(await sideOf(shop(edit)));
    const { findings } = comparePackages(base, head);
    const renames = findings
      .filter(({ rule }) => rule === "export-renamed" || rule === "client-renamed")
      .map(({ subject, remedy }) => [subject, / → `(\w+)`/.exec(remedy)?.[1] ?? ""] as const);
    // What was renamed is told once, under its old name.
    const listed = new Set(
      findings
        .flatMap((finding) => symbolsOf(finding, base, head, renames))
        .map((name) => renames.find(([, to]) => to === name)?.[0] ?? name),
    );
    const found = differences(baseSymbols, declaredSymbols(head.all), renames);
    expect(outermost(listed)).toEqual(outermost(found));
  });
});

type Finding = ReturnType<typeof comparePackages>["findings"][number];

/** The symbols that a finding names, as declaration files call them. */
function symbolsOf(
  { rule, subject, remedy }: Finding,
  base: PackageSide,
  head: PackageSide,
  renames: readonly (readonly [string, string])[],
): readonly string[] {
  const fresh = / → `([^`]+)`/.exec(remedy)?.[1];
  const [owner = "", member = ""] = subject.split(/\.(?=[^.]*$)/);
  const now = renames.find(([from]) => from === owner)?.[1] ?? owner;
  if (rule.startsWith("environment-")) {
    // A client with one server has an option without choice.
    return ["servers", `${head.model.client}Options`];
  }
  if (rule.startsWith("entry-point-")) return [];
  if (rule.startsWith("resource-"))
    return [subject, fresh ?? subject].flatMap((name) => resourceSymbols(name, base, head));
  if (rule === "member-renamed") return [`${now}.${member}`, `${now}.${fresh ?? ""}`];
  // Moved with its resource, under its own name.
  if (rule === "method-renamed" && fresh?.split(".").at(-1) === member) return [];
  const method = subject.replace(/\(.*\)$/, "");
  const called = methodSymbols(method, base, head, renames);
  if (called.length > 0)
    return [...called, ...(fresh === undefined ? [] : methodSymbols(fresh, base, head, renames))];
  return member === "" || rule.startsWith("export-") ? [subject] : [`${now}.${member}`];
}

const placed = ({ model }: PackageSide) => [...placedOperations(model.groups)];

/** The method and the function that stands for it. */
const methodSymbols = (
  name: string,
  base: PackageSide,
  head: PackageSide,
  renames: readonly (readonly [string, string])[],
): readonly string[] =>
  [base, head].flatMap((side) =>
    placed(side)
      .filter(({ chain, operation }) => [...chain, operation.name].join(".") === name)
      .flatMap(({ group, operation }) => {
        const owner = renames.find(([from]) => from === group.className)?.[1] ?? group.className;
        const made =
          renames.find(([from]) => from === operation.function)?.[1] ?? operation.function;
        return [`${owner}.${operation.name}`, made];
      }),
  );

const resourceSymbols = (name: string, base: PackageSide, head: PackageSide): readonly string[] =>
  [base, head].some((side) => placed(side).some(({ chain }) => chain.join(".") === name))
    ? [`${head.model.client}.${name}`]
    : [];
