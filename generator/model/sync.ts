import type { Operation } from "../normalise/document.ts";
import { member, objectMember, textMember } from "../support/json.ts";
import { below } from "../support/pointer.ts";
import { schemaAt, successSchema } from "./bind.ts";
import { titleOf } from "./groups.ts";
import type { OperationContext } from "./operations.ts";
import type { SyncModel } from "./types.ts";

/** How an operation tells what has changed, checked against its parameters and rows. */
export function syncOf(
  operation: Operation,
  { document, declarations, report }: OperationContext,
): SyncModel | undefined {
  const given = objectMember(operation.settings, "sync");
  if (given === undefined) return undefined;
  const at = document.locate(below(operation.source, "x-client", "sync"));
  const since = textMember(given, "since") ?? "";
  const id = textMember(given, "id") ?? "";
  const changed = textMember(given, "changed");
  const title = titleOf(operation);
  if (!operation.parameters.some(({ name }) => name === since))
    report.add("parameter-not-found", at, { plugin: "sync", parameter: since, operation: title });
  const row = successSchema(operation)?.items;
  for (const pointer of [id, changed])
    if (pointer !== undefined && schemaAt(row, pointer, declarations) === undefined)
      report.add("pointer-not-found", at, { plugin: "sync", at: pointer, operation: title });
  return {
    since,
    inclusive: member(given, "inclusive") === true,
    id,
    changed,
    deletions: textMember(given, "deletions") === "reported" ? "reported" : "not-reported",
  };
}
