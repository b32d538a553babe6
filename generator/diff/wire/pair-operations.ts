import type { Operation } from "../../normalise/document.ts";
import type { ExchangeScope } from "./exchange-scope.ts";
import { anonymous, keyOf, prefixChange } from "./paths.ts";
import { similarity } from "./similarity.ts";

export interface Move {
  readonly from: Operation;
  readonly to: Operation;
  /** How alike the two are, from 0 to 1. */
  readonly likeness: number;
}

export interface PairedOperations {
  readonly pairs: readonly (readonly [Operation, Operation])[];
  readonly moved: readonly Move[];
  readonly removed: readonly Operation[];
  readonly added: readonly Operation[];
  readonly prefix: { readonly base: string; readonly head: string } | undefined;
}

/** How alike two operations must be for one to be taken for the other at another path. Printed with the finding. */
export const LEAST_LIKENESS = 0.7;

const jaccard = (one: readonly string[], other: readonly string[]): number => {
  const all = new Set([...one, ...other]);
  const shared = one.filter((item) => other.includes(item)).length;
  return all.size === 0 ? 1 : shared / all.size;
};

const hasOwnId = ({ id, method, path }: Operation): boolean => id !== `${method} ${path}`;

function likeness(scope: ExchangeScope, one: Operation, other: Operation): number {
  const names = ({ parameters }: Operation) =>
    parameters.flatMap(({ place, name }) => (place === "path" ? [] : [`${place} ${name}`]));
  const parts = [
    jaccard(names(one), names(other)),
    jaccard(
      one.responses.map(({ status }) => status),
      other.responses.map(({ status }) => status),
    ),
    contentsLikeness(scope, one.body?.contents ?? [], other.body?.contents ?? []),
    contentsLikeness(
      scope,
      one.responses.flatMap(({ contents }) => contents),
      other.responses.flatMap(({ contents }) => contents),
    ),
    hasOwnId(one) && hasOwnId(other)
      ? one.id === other.id
        ? 1
        : similarity(one.id, other.id)
      : similarity(one.path, other.path),
  ];
  return parts.reduce((sum, part) => sum + part, 0) / parts.length;
}

type Contents = Operation["responses"][number]["contents"];

function contentsLikeness(scope: ExchangeScope, one: Contents, other: Contents): number {
  if (one.length === 0 && other.length === 0) return 1;
  if (one.length !== other.length) return 0;
  const alike = one.filter(({ mediaType, schema }, index) => {
    const match = other[index];
    if (match?.mediaType !== mediaType) return false;
    if (schema === undefined || match.schema === undefined) return schema === match.schema;
    return scope.schemas.isSame(schema, match.schema, "response");
  });
  return alike.length / one.length;
}

/** Pairs the operations of both sides by method and path, whatever path parameters are called. */
export function pairOperations(scope: ExchangeScope): PairedOperations {
  const [base, head] = [scope.base.operations, scope.head.operations];
  const prefix = prefixChange(base, head);
  const byKey = new Map<string, Operation[]>();
  for (const operation of head) {
    const key = keyOf(operation, prefix?.head);
    byKey.set(key, [...(byKey.get(key) ?? []), operation]);
  }
  const pairs: (readonly [Operation, Operation])[] = [];
  const removed: Operation[] = [];
  for (const operation of base) {
    const candidates = byKey.get(keyOf(operation, prefix?.base)) ?? [];
    // Documents may describe one template twice, with other names for its parameters.
    const match = candidates.find(({ path }) => path === operation.path) ?? candidates[0];
    if (match === undefined) removed.push(operation);
    else {
      pairs.push([operation, match]);
      byKey.set(
        keyOf(match, prefix?.head),
        candidates.filter((found) => found !== match),
      );
    }
  }
  const added = [...byKey.values()].flat();
  const moved = movesBetween(scope, removed, added);
  const used = new Set(moved.flatMap(({ from, to }) => [from, to]));
  return {
    pairs,
    moved,
    removed: removed.filter((operation) => !used.has(operation)),
    added: added.filter((operation) => !used.has(operation)),
    prefix,
  };
}

const MOST_CANDIDATES = 2_000;

function movesBetween(
  scope: ExchangeScope,
  removed: readonly Operation[],
  added: readonly Operation[],
): readonly Move[] {
  if (removed.length * added.length > MOST_CANDIDATES) return [];
  const parameterCount = ({ path }: Operation) => anonymous(path).split("{}").length;
  const candidates = removed
    .flatMap((from) =>
      added
        .filter((to) => to.method === from.method && parameterCount(to) === parameterCount(from))
        .map((to) => ({ from, to, likeness: likeness(scope, from, to) })),
    )
    .filter((move) => {
      const sameId = hasOwnId(move.from) && move.from.id === move.to.id;
      return (
        move.likeness >= LEAST_LIKENESS &&
        (sameId || similarity(move.from.path, move.to.path) >= 0.5)
      );
    })
    .sort((one, other) => other.likeness - one.likeness);
  const used = new Set<Operation>();
  return candidates.filter(({ from, to }) => {
    if (used.has(from) || used.has(to)) return false;
    used.add(from).add(to);
    return true;
  });
}
