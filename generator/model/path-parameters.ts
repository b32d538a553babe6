import type { NormalDocument, Operation, Parameter } from "../normalise/document.ts";
import { emptySchema } from "../normalise/schemas.ts";
import { parentOf } from "../support/pointer.ts";
import type { Report } from "../support/report.ts";
import { templateNames, wirePath } from "./wire-path.ts";

/** Whether a path repeats a query parameter behind its question mark. */
const isInQuery = (name: string, path: string): boolean =>
  path.split("?").slice(1).join("?").split(/[&#]/).includes(`${name}={${name}}`);

const textParameter = (
  name: string,
  place: "path" | "query",
  { source }: Operation,
): Parameter => ({
  name,
  place,
  required: place === "path",
  deprecated: false,
  description: "",
  style: place === "path" ? "simple" : "form",
  explode: place === "query",
  allowReserved: false,
  schema: { ...emptySchema(source), types: ["string"] },
  settings: {},
  source,
});

/** Whether every brace of a path belongs to a name. */
const isBalanced = (path: string): boolean => !/[{}]/.test(path.replace(/\{[^{}]*\}/g, ""));

/** Reports the parameters of the path that it doesn't name: these are never sent. */
function tellUnused(operation: Operation, document: NormalDocument, report: Report): void {
  const { path } = operation;
  const names = templateNames(path);
  for (const { place, name, source } of operation.parameters)
    if (place === "path" && !names.includes(name))
      report.add("path-parameter-unused", () => document.locate(source), { name, path });
}

/** A document in which a parameter describes every name in a path. Where nobody here can mend it, the missing ones are texts. */
export function withPathParameters(document: NormalDocument, report: Report): NormalDocument {
  const code = document.isForeign ? "path-parameter-assumed" : "path-parameter";
  const completed = (operation: Operation): Operation => {
    const { path, source } = operation;
    if (!isBalanced(path)) {
      report.add("path-braces", () => document.locate(parentOf(source)), { path });
      return operation;
    }
    const known = new Set(
      operation.parameters.filter(({ place }) => place === "path").map(({ name }) => name),
    );
    const missing = new Set(templateNames(wirePath(operation)).filter((name) => !known.has(name)));
    // Who mends a name that is missing mends the other as well: they are one mistake.
    if (missing.size === 0 || document.isForeign) tellUnused(operation, document, report);
    if (missing.size === 0) return operation;
    for (const name of missing) report.add(code, () => document.locate(source), { name, path });
    const more = [...missing].map((name) =>
      textParameter(name, isInQuery(name, path) ? "query" : "path", operation),
    );
    return { ...operation, parameters: [...operation.parameters, ...more] };
  };
  return { ...document, operations: document.operations.map(completed) };
}
