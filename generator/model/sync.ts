import type { Operation, Schema } from "../normalise/document.ts";
import { member, objectMember, textMember } from "../support/json.ts";
import { below } from "../support/pointer.ts";
import { schemaAt, successSchema } from "./bind.ts";
import { titleOf } from "./title.ts";
import type { OperationContext } from "./operations.ts";
import type { PagingModel, SyncModel } from "./types.ts";

/** How an operation tells what has changed, checked against its parameters and rows. */
export function syncOf(
  operation: Operation,
  paging: { readonly model: PagingModel; readonly row: Schema } | undefined,
  words: readonly string[],
  { document, declarations, report }: OperationContext,
): SyncModel | undefined {
  const given = objectMember(operation.settings, "sync");
  if (given === undefined) return undefined;
  const at = document.locate(below(operation.source, "x-client", "sync"));
  const since = textMember(given, "since") ?? "";
  const id = textMember(given, "id") ?? "";
  const changed = textMember(given, "changed");
  const title = titleOf(operation);
  const missing = (pointer: string): void =>
    report.add("pointer-not-found", at, { plugin: "sync", at: pointer, operation: title });
  if (!operation.parameters.some(({ name, place }) => name === since && place === "query"))
    report.add("parameter-not-found", at, { plugin: "sync", parameter: since, operation: title });
  const row = paging?.row ?? successSchema(operation)?.items;
  if (row === undefined) {
    missing("");
    return undefined;
  }
  for (const pointer of [id, changed])
    if (pointer !== undefined && schemaAt(row, pointer, declarations) === undefined)
      missing(pointer);
  const types = schemaAt(row, id, declarations)?.types ?? [];
  return {
    since,
    inclusive: member(given, "inclusive") === true,
    id,
    changed,
    deletions: textMember(given, "deletions") === "reported" ? "reported" : "not-reported",
    row: paging?.model.items ?? declarations.use(row, "response", [...words, "Item"]),
    idType: types.some((type) => type === "integer" || type === "number") ? "number" : "string",
  };
}
