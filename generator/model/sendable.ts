import type { NormalDocument, Operation } from "../normalise/document.ts";
import { below } from "../support/pointer.ts";
import type { Report } from "../support/report.ts";
import { titleOf } from "./title.ts";

/** What of an operation can be sent by the platforms' `fetch`; undefined for none of it. */
function sendableOf(
  operation: Operation,
  document: NormalDocument,
  report: Report,
): Operation | undefined {
  const { method, body, source } = operation;
  if (method === "TRACE") {
    const what = `${titleOf(operation)} is left out: no platform sends TRACE`;
    report.add("not-sendable", () => document.locate(source), { what });
    return undefined;
  }
  if (body === undefined || (method !== "GET" && method !== "HEAD")) return operation;
  const what = `the body of ${titleOf(operation)} is left out: ${method} has none`;
  report.add("not-sendable", () => document.locate(below(source, "requestBody")), { what });
  const { body: _, ...rest } = operation;
  return rest;
}

/** A document without what can't be sent, which is told. */
export const sendable = (document: NormalDocument, report: Report): NormalDocument => ({
  ...document,
  operations: document.operations.flatMap(
    (operation) => sendableOf(operation, document, report) ?? [],
  ),
});
