import type { Direction, Reach } from "../../report.ts";
import type { Exports } from "./exports.ts";
import { givenMentions, gotMentions } from "./mentions.ts";
import { mentionsOf } from "./type-names.ts";
import type { Method, Surface } from "./surface.ts";

/** Who hands a type to whom: a caller to a method, or a method to its caller. Undefined method: the client itself. */
export interface Use {
  readonly method: Method | undefined;
  readonly direction: "request" | "response";
}

/** The declarations that a type leads to. */
export function reachedFrom(types: readonly string[], declarations: Exports): ReadonlySet<string> {
  const found = new Set<string>();
  const pending = types.flatMap((type) => [...mentionsOf(type)]);
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    if (found.has(name) || !declarations.has(name)) continue;
    found.add(name);
    pending.push(...declarations.mentions(name));
  }
  return found;
}

/** The types of the arguments that belong to the operation: the options belong to the call. */
export const inputTypes = ({ signature }: Method): readonly string[] =>
  signature.arguments.filter(({ name }) => name !== "options").map(({ type }) => type);

/** Where a declared name is used. */
export type UsesOf = (name: string) => readonly Use[];

/** Tells where names are used, as far as it is asked. */
export function usesOf({ declarations, methods, model }: Surface): UsesOf {
  // Types never mention those.
  const values = new Set(
    [...methods.values()].flatMap(({ className, operation }) => [className, operation.function]),
  );
  let edges: ReadonlyMap<string, readonly string[]> | undefined;
  /** The name itself and all names that lead to it. */
  const leadingTo = (name: string): ReadonlySet<string> => {
    edges ??= reversed(declarations, values);
    const found = new Set([name]);
    for (const each of found) for (const user of edges.get(each) ?? []) found.add(user);
    return found;
  };
  // What keeps a copy of a list takes and gives what the list does.
  const calls = [...methods.values()]
    .filter(({ kind }) => kind === "call")
    .map((method) => ({
      method,
      given: givenMentions(method.operation),
      got: gotMentions(method.operation),
    }));
  const known = new Map<string, readonly Use[]>();
  return (name) => {
    const uses = known.get(name) ?? usesAmong(leadingTo(name));
    known.set(name, uses);
    return uses;
  };

  function usesAmong(names: ReadonlySet<string>): readonly Use[] {
    const leads = (mentions: Iterable<string>): boolean =>
      [...mentions].some((name) => names.has(name));
    const use = (method: Method | undefined, direction: Use["direction"], isOne: boolean) =>
      isOne ? [{ method, direction }] : [];
    return [
      ...calls.flatMap(({ method, given, got }) => [
        ...use(method, "request", leads(given)),
        ...use(method, "response", leads(got)),
      ]),
      ...use(undefined, "request", names.has(`${model.client}Options`)),
      ...use(undefined, "response", leads([`${model.client}ErrorCode`, "servers"])),
    ];
  }
}

/** The names of types that mention a name. */
function reversed(
  declarations: Exports,
  values: ReadonlySet<string>,
): ReadonlyMap<string, readonly string[]> {
  const users = new Map<string, string[]>();
  for (const user of declarations.names())
    for (const name of values.has(user) ? [] : declarations.mentions(user)) {
      const others = users.get(name);
      if (others === undefined) users.set(name, [user]);
      else others.push(user);
    }
  return users;
}

/** In which direction values of these uses travel. */
export function directionOf(uses: readonly Use[]): Direction {
  const [isSent, isReceived] = (["request", "response"] as const).map((direction) =>
    uses.some((use) => use.direction === direction),
  );
  if (isSent) return isReceived ? "both" : "request";
  return isReceived ? "response" : "none";
}

/** The operations of these uses, each once. */
export function reachesOf(uses: readonly Use[]): readonly Reach[] {
  const byMethod = new Map<Method, Use[]>();
  for (const use of uses) {
    if (use.method === undefined) continue;
    const known = byMethod.get(use.method);
    if (known === undefined) byMethod.set(use.method, [use]);
    else known.push(use);
  }
  return [...byMethod].map(([method, own]) => reachOf(method, directionOf(own)));
}

export const reachOf = ({ name, operation }: Method, direction: Direction): Reach => ({
  operation: `${operation.method} ${operation.path}`,
  method: name,
  direction,
});
