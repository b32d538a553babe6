import type { Operation } from "../../normalise/document.ts";

/** A path without the names of its parameters: they aren't sent. */
export const anonymous = (path: string): string => path.replace(/\{[^}]*\}/g, "{}");

/** The names of a path's parameters, in the path's order. */
export const pathNames = (path: string): readonly string[] =>
  [...path.matchAll(/\{([^}]*)\}/g)].map((match) => match[1] ?? "");

/** How an operation is told from all others on the wire. */
export const keyOf = ({ method, path }: Operation, prefix = ""): string =>
  `${method} ${anonymous(path.startsWith(`${prefix}/`) ? path.slice(prefix.length) : path)}`;

/** How people call an operation. */
export const callOf = ({ method, path }: Operation): string => `${method} ${path}`;

const VERSION = /^\/v\d+(?:[.-]?\w+)*(?=\/)/i;

/** What all paths begin with: a version, or none (the empty text); undefined where they differ. */
const prefixOf = (operations: readonly Operation[]): string | undefined => {
  const prefixes = new Set(operations.map(({ path }) => VERSION.exec(path)?.[0] ?? ""));
  const [only] = prefixes;
  return prefixes.size === 1 ? only : undefined;
};

/** Another version that all paths begin with; undefined where there is none. */
export function prefixChange(
  base: readonly Operation[],
  head: readonly Operation[],
): { readonly base: string; readonly head: string } | undefined {
  const [before, after] = [prefixOf(base), prefixOf(head)];
  if (before === undefined || after === undefined || before === after) return undefined;
  const known = new Set(base.map((operation) => keyOf(operation, before)));
  const kept = head.filter((operation) => known.has(keyOf(operation, after))).length;
  return kept >= 2 && kept * 2 >= known.size ? { base: before, head: after } : undefined;
}
