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

/** Whether there is a choice of credentials: several sets of them for all operations, or other ones (not only none) for some. */
export function hasAlternatives({ groups, security }: ApiModel): boolean {
  if (security.length > 1) return true;
  for (const { operation } of placedOperations(groups)) {
    if (operation.security?.length) return true;
  }
  return false;
}
