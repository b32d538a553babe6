import { member, type Json } from "../support/json.ts";
import { pointer, ROOT } from "../support/pointer.ts";
import { differencesOf, same, type Difference } from "./differences.ts";
import {
  operationsOf,
  restOf,
  schemasOf,
  scopesOf,
  serversOf,
  versionOf,
  type Named,
} from "./parts.ts";

/** One thing that both documents have, with the places inside it that differ. */
export interface Changed {
  readonly name: string;
  readonly differences: readonly Difference[];
}

/** What happened to the things of one sort. */
export interface Part {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly Changed[];
}

/** What tells the facts of two documents apart. */
export interface Changes {
  /** `info.version` before and after; null where it stayed. */
  readonly version: { readonly before: string | null; readonly after: string | null } | null;
  /** By method and path. */
  readonly operations: Part;
  readonly schemas: Part;
  readonly scopes: Part;
  /** By URL. */
  readonly servers: Part;
  /** All else, with pointers from the document's root. */
  readonly other: readonly Difference[];
}

/** Compares the facts of two documents; undefined where they are equal. */
export const changesBetween = (before: Json, after: Json): Changes | undefined => {
  if (same(before, after)) return undefined;
  const part = (named: (document: Json) => Named): Part => partOf(named(before), named(after));
  const versions = { before: versionOf(before) ?? null, after: versionOf(after) ?? null };
  const changes: Changes = {
    version: versions.before === versions.after ? null : versions,
    operations: part(operationsOf),
    schemas: part(schemasOf),
    scopes: part(scopesOf),
    servers: part(serversOf),
    other: differencesOf(restOf(before) ?? {}, restOf(after) ?? {}),
  };
  const reordered = isEmpty(changes.servers) && !sameMember(before, after, "servers");
  if (reordered) return { ...changes, other: [...changes.other, changedAt("servers")] };
  return isSilent(changes) ? { ...changes, other: [changedAt()] } : changes;
};

const partOf = (before: Named, after: Named): Part => ({
  added: [...after.keys()].filter((name) => !before.has(name)),
  removed: [...before.keys()].filter((name) => !after.has(name)),
  changed: [...after].flatMap(([name, value]) => {
    const old = before.get(name);
    const differences = old === undefined ? [] : differencesOf(old, value);
    return differences.length === 0 ? [] : [{ name, differences }];
  }),
});

const isEmpty = ({ added, removed, changed }: Part): boolean =>
  added.length + removed.length + changed.length === 0;

/** Whether documents that differ would be told without a word, as when an empty table came or went. */
const isSilent = ({ version, operations, schemas, scopes, servers, other }: Changes): boolean =>
  version === null && other.length === 0 && [operations, schemas, scopes, servers].every(isEmpty);

const sameMember = (before: Json, after: Json, name: string): boolean =>
  same(member(before, name) ?? null, member(after, name) ?? null);

const changedAt = (...tokens: readonly string[]): Difference => ({
  kind: "changed",
  pointer: tokens.length === 0 ? ROOT : pointer(...tokens),
});
