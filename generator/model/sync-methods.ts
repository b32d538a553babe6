import { camel, wordsOf, type Identifier } from "../support/names.ts";
import type { OperationModel, SyncedOperation } from "./types.ts";

/** Names the methods that keep a copy of what operations list; `taken` are the other members of their resource. */
export function nameSyncMethods(
  operations: readonly OperationModel[],
  taken: Iterable<Identifier>,
): readonly SyncedOperation[] {
  const used = new Set(taken);
  const free = (words: readonly string[]): Identifier => {
    let name = camel(words);
    for (let n = 2; used.has(name); n++) name = camel([...words, String(n)]);
    used.add(name);
    return name;
  };
  return operations.flatMap(({ sync, ...operation }) => {
    if (sync === undefined) return [];
    const words = operation.name === "list" ? [] : wordsOf(operation.name);
    const changes = free([...words, "changes"]);
    return [
      { operation: { ...operation, sync }, changes, reconcile: free(["reconcile", ...words]) },
    ];
  });
}
