import type { ApiModel, Group, OperationModel, SyncedOperation } from "./types.ts";

/** An operation with the properties that lead to it: `["customers", "addresses"]`. */
export interface PlacedOperation {
  readonly operation: OperationModel;
  readonly group: Group;
  readonly chain: readonly string[];
}

/** All operations of a client, outer resources first. */
export function* placedOperations(
  groups: readonly Group[],
  above: readonly string[] = [],
): Generator<PlacedOperation> {
  for (const group of groups) {
    const chain = [...above, group.name];
    for (const operation of group.operations) yield { operation, group, chain };
    yield* placedOperations(group.groups, chain);
  }
}

/** All lists of which a copy can be kept, with the properties that lead to them. */
export function* syncedOperations(
  groups: readonly Group[],
  above: readonly string[] = [],
): Generator<SyncedOperation & { readonly chain: readonly string[] }> {
  for (const group of groups) {
    const chain = [...above, group.name];
    for (const synced of group.synced) yield { ...synced, chain };
    yield* syncedOperations(group.groups, chain);
  }
}

/** Whether there is a choice of credentials: several sets of them for all operations, or others than those for some. */
export function hasAlternatives({ groups, schemes, security }: ApiModel): boolean {
  const [all = [], ...others] = security;
  if (others.length > 0) return true;
  for (const { operation } of placedOperations(groups)) {
    const [own = [], ...more] = operation.security ?? [];
    if (more.length > 0 || own.some((name) => !all.includes(name))) return true;
    // A client of which only some operations want credentials can be made without any.
    if (own.length > 0 && all.length < schemes.length) return true;
  }
  return false;
}

/** Whether some operation wants a part of what all others want. */
export function hasParts({ groups }: ApiModel): boolean {
  for (const { operation } of placedOperations(groups)) {
    if (operation.security?.length) return true;
  }
  return false;
}
