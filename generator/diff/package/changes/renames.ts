import type { Declaration } from "../surface/declaration.ts";
import type { Surface } from "../surface/surface.ts";
import { withNames } from "../surface/type-names.ts";
import type { MethodPairs } from "./method-pairs.ts";
import type { Succession } from "./successions.ts";
import { LEAST_LIKENESS, likenessOf, shapeKey, type Likeness } from "./shape-likeness.ts";

/** An exported name that became another. */
export interface Rename {
  readonly from: Declaration;
  readonly to: Declaration;
  /** Undefined where the name follows from that of a method, a resource or the client. */
  readonly likeness: Likeness | undefined;
}

export type Renames = ReadonlyMap<string, Rename>;

/** Base names by which the head's are told: what follows from methods, resources and the client. */
function* derivedNames(
  base: Surface,
  head: Surface,
  methods: MethodPairs,
): Generator<readonly [from: string, to: string]> {
  const [old, fresh] = [base.model.client as string, head.model.client as string];
  for (const name of base.declarations.names())
    if (name.startsWith(old)) yield [name, fresh + name.slice(old.length)];
  const classes = new Map<string, Set<string>>();
  for (const [one, other] of methods.pairs) {
    if (one.kind === "call") yield [one.operation.function, other.operation.function];
    classes.set(one.className, (classes.get(one.className) ?? new Set()).add(other.className));
    const inputs = ["query", "headers", "cookies"] as const;
    for (const kind of inputs) {
      const [from, to] = [one.operation[kind]?.name, other.operation[kind]?.name];
      if (from !== undefined && to !== undefined) yield [from, to];
    }
  }
  for (const [from, targets] of classes) {
    const [to] = targets;
    if (to !== undefined && targets.size === 1) yield [from, to];
  }
}

/** Pairs of names of which one took the other's place somewhere, in a text that is otherwise the same. */
function replacements(base: Surface, head: Surface, methods: MethodPairs): ReadonlySet<string> {
  const found = new Set<string>();
  const compare = (old: string, fresh: string, one: Declaration, other: Declaration): void => {
    if (old === fresh) return;
    const gone = [...one.mentions].filter((name) => !head.declarations.has(name));
    const come = [...other.mentions].filter((name) => !base.declarations.has(name));
    for (const from of gone)
      for (const to of come)
        if (withNames(old, new Map([[from, to]])) === fresh) found.add(`${from} ${to}`);
  };
  for (const one of base.changed) {
    const other = head.declarations.get(one.name);
    if (other === undefined || other === one) continue;
    if (one.type !== "") compare(one.type, other.type, one, other);
    for (const member of one.members) {
      const match = other.members.find(({ name }) => name === member.name);
      if (match !== undefined) compare(member.type, match.type, one, other);
    }
  }
  for (const [old, fresh] of methods.differing) {
    const one = base.declarations.get(old.className);
    const other = head.declarations.get(fresh.className);
    if (one === undefined || other === undefined) continue;
    compare(old.signature.returns, fresh.signature.returns, one, other);
    old.signature.arguments.forEach(({ type }, index) => {
      compare(type, fresh.signature.arguments[index]?.type ?? type, one, other);
    });
  }
  return found;
}

/** Beyond so many pairs only equal shapes are looked for. */
const MOST_PAIRS = 40_000;

/** Finds the exported names that became others. A name that is still there was not renamed. */
export function findRenames(
  base: Surface,
  head: Surface,
  methods: MethodPairs,
  maySucceed: Succession,
): Renames {
  const renames = new Map<string, Rename>();
  const taken = new Set<string>();
  const isGone = (name: string): boolean => !head.declarations.has(name) && !renames.has(name);
  const isNew = (name: string): boolean => !base.declarations.has(name) && !taken.has(name);
  const add = (from: Declaration, to: Declaration, likeness: Likeness | undefined): void => {
    renames.set(from.name, { from, to, likeness });
    taken.add(to.name);
  };
  for (const [old, fresh] of derivedNames(base, head, methods)) {
    if (!isGone(old) || !isNew(fresh)) continue;
    const [from, to] = [base.declarations.get(old), head.declarations.get(fresh)];
    if (from !== undefined && to !== undefined) add(from, to, undefined);
  }
  const seen = replacements(base, head, methods);
  const names = (): ReadonlyMap<string, string> =>
    new Map([...renames].map(([name, { to }]) => [name, to.name]));
  // What a rename makes equal may show further ones.
  for (let before = -1; before < renames.size; ) {
    before = renames.size;
    const gone = base.changed.filter(({ name }) => isGone(name));
    const come = head.changed.filter(({ name }) => isNew(name));
    for (const { from, to, likeness } of matches(gone, come, names(), seen, maySucceed))
      if (isGone(from.name) && isNew(to.name)) add(from, to, likeness);
  }
  return renames;
}

/** Pairs of declarations that are alike enough, the surest first; none where two are equally alike. */
function matches(
  gone: readonly Declaration[],
  come: readonly Declaration[],
  names: ReadonlyMap<string, string>,
  seen: ReadonlySet<string>,
  maySucceed: Succession,
): readonly (Rename & { readonly likeness: Likeness })[] {
  const isFew = gone.length * come.length <= MOST_PAIRS;
  const byShape = new Map<string, Declaration[]>();
  for (const to of come) {
    const key = shapeKey(to, new Map());
    byShape.set(key, [...(byShape.get(key) ?? []), to]);
  }
  return gone.flatMap((from) => {
    const others = isFew ? come : (byShape.get(shapeKey(from, names)) ?? []);
    const candidates = others
      .filter((to) => to.kind === from.kind)
      .map((to) => {
        const likeness = likenessOf(from, to, names);
        const isSeen = seen.has(`${from.name} ${to.name}`);
        return { from, to, likeness, isSeen, share: likeness.same / Math.max(likeness.all, 1) };
      })
      .filter(
        ({ to, share, likeness, isSeen }) =>
          share >= LEAST_LIKENESS &&
          (isSeen || (likeness.same >= 2 && maySucceed(from.name, to.name))),
      )
      .sort((a, b) => Number(b.isSeen) - Number(a.isSeen) || b.share - a.share);
    const [best, next] = candidates;
    if (best === undefined) return [];
    const isDoubtful =
      next !== undefined && next.share === best.share && next.isSeen === best.isSeen;
    return isDoubtful ? [] : [best];
  });
}
