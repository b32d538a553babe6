import { isEqual } from "../../../support/is-equal.ts";
import { wireKey, type Method, type Surface } from "../surface/surface.ts";

/** The methods of both sides that belong together. */
export interface MethodPairs {
  readonly pairs: readonly (readonly [base: Method, head: Method])[];
  /** Those about which something differs, types that they only name aside. */
  readonly differing: MethodPairs["pairs"];
  readonly removed: readonly Method[];
  readonly added: readonly Method[];
}

type MethodKey = (method: Method) => string;

/** What methods may have in common, the surest first: the operation, its path but for the parameters' names, their own name. */
const KEYS: readonly MethodKey[] = [
  ({ kind, operation }) => `${kind} ${operation.method} ${operation.path}`,
  ({ kind, operation }) => `${kind} ${wireKey(operation)}`,
  ({ name }) => name,
];

/** The head's operations by the base's, where an operation has moved to another path: `GET /plan` → `GET /plans`. */
export type Moves = ReadonlyMap<string, string>;

const callOf = ({ operation }: Method): string => `${operation.method} ${operation.path}`;

/** Pairs methods by what they have in common; what several have in common pairs none. */
export function pairMethods(base: Surface, head: Surface, moves: Moves): MethodPairs {
  const pairs = new Map<Method, Method>();
  const left = {
    base: new Set(base.methods.values()),
    head: new Set(head.methods.values()),
  };
  const pairBy = (baseKey: MethodKey, headKey = baseKey): void => {
    const [old, fresh] = [uniqueBy(left.base, baseKey), uniqueBy(left.head, headKey)];
    for (const [value, method] of old) {
      const match = fresh.get(value);
      if (match === undefined) continue;
      pairs.set(method, match);
      left.base.delete(method);
      left.head.delete(match);
    }
  };
  const keyed = (method: Method): string => `${method.kind} ${callOf(method)}`;
  pairBy((method) => `${method.kind} ${moves.get(callOf(method)) ?? ""}`, keyed);
  for (const key of KEYS) pairBy(key);
  const found = [...base.methods.values()].flatMap((method) => {
    const match = pairs.get(method);
    return match === undefined ? [] : [[method, match] as const];
  });
  const isSame = ([old, fresh]: MethodPairs["pairs"][number]): boolean =>
    (old.name === fresh.name && base.declarations.isSame(old.className, head.declarations)) ||
    isEqual(old.operation, fresh.operation);
  return {
    pairs: found,
    differing: found.filter((pair) => !isSame(pair)),
    removed: [...left.base],
    added: [...left.head],
  };
}

function uniqueBy(methods: Iterable<Method>, key: MethodKey): ReadonlyMap<string, Method> {
  const found = new Map<string, Method | undefined>();
  for (const method of methods) found.set(key(method), found.has(key(method)) ? undefined : method);
  return new Map(
    [...found].flatMap(([value, method]) => (method === undefined ? [] : [[value, method]])),
  );
}
