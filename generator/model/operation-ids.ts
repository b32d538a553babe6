import type { NormalDocument, Operation } from "../normalise/document.ts";
import type { Report } from "../support/report.ts";

/** A document whose operations have an id each. Where nobody here can mend it, an id that is given twice counts for none. */
export function withDistinctIds(document: NormalDocument, report: Report): NormalDocument {
  const code = document.isForeign ? "repeated-operation-id" : "duplicate-operation-id";
  const seen = new Map<string, string>();
  const repeated = new Set<string>();
  for (const { id, method, path, source } of document.operations) {
    const other = seen.get(id);
    if (other !== undefined) {
      report.add(code, () => document.locate(source), { id, other });
      repeated.add(id);
    }
    seen.set(id, `${method} ${path}`);
  }
  return repeated.size === 0
    ? document
    : {
        ...document,
        operations: document.operations.map((each) => (repeated.has(each.id) ? bare(each) : each)),
      };
}

const bare = ({ givenId: _, ...operation }: Operation): Operation => ({
  ...operation,
  id: `${operation.method} ${operation.path}`,
});
