import type { Direction, Reach } from "../../report.ts";
import type { Declaration } from "./declaration.ts";
import { mentionsOf } from "./type-names.ts";
import type { Method, Surface } from "./surface.ts";

/** Who hands a type to whom: a caller to a method, or a method to its caller. Undefined method: the client itself. */
export interface Use {
  readonly method: Method | undefined;
  readonly direction: "request" | "response";
}

/** The declarations that a type leads to. */
export function reachedFrom(
  types: readonly string[],
  declarations: ReadonlyMap<string, Declaration>,
): ReadonlySet<string> {
  const found = new Set<string>();
  const pending = types.flatMap((type) => [...mentionsOf(type)]);
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    const declaration = declarations.get(name);
    if (declaration === undefined || found.has(name)) continue;
    found.add(name);
    pending.push(...declaration.mentions);
  }
  return found;
}

/** The types of the arguments that belong to the operation: the options belong to the call. */
export const inputTypes = ({ signature }: Method): readonly string[] =>
  signature.arguments.filter(({ name }) => name !== "options").map(({ type }) => type);

/** Where each declared name is used. */
export function usesOf({
  declarations,
  methods,
  model,
}: Surface): ReadonlyMap<string, readonly Use[]> {
  const uses = new Map<string, Use[]>();
  const note = (types: readonly string[], use: Use): void => {
    for (const name of reachedFrom(types, declarations)) {
      const known = uses.get(name);
      if (known === undefined) uses.set(name, [use]);
      else known.push(use);
    }
  };
  for (const method of methods.values()) {
    // What keeps a copy of a list takes and gives what the list does.
    if (method.kind !== "call") continue;
    note(inputTypes(method), { method, direction: "request" });
    note([method.signature.returns], { method, direction: "response" });
  }
  note([`${model.client}Options`], { method: undefined, direction: "request" });
  note([`${model.client}ErrorCode`, "typeof servers"], {
    method: undefined,
    direction: "response",
  });
  return uses;
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
  for (const use of uses)
    if (use.method !== undefined)
      byMethod.set(use.method, [...(byMethod.get(use.method) ?? []), use]);
  return [...byMethod].map(([method, own]) => reachOf(method, directionOf(own)));
}

export const reachOf = ({ name, operation }: Method, direction: Direction): Reach => ({
  operation: `${operation.method} ${operation.path}`,
  method: name,
  direction,
});
