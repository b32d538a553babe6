import type { NormalDocument, Security, SecurityScheme } from "../normalise/document.ts";
import { below, pointer, type Pointer } from "../support/pointer.ts";
import type { Report } from "../support/report.ts";

/** More ways to prove who is calling than any vendor has: each becomes a type, and schemes that go together multiply. */
const MOST_WAYS = 64;

/** How many ways a security comes to, when each scheme has so many. */
const countOf = (security: Security, waysOf: ReadonlyMap<string, number>): number =>
  security
    .map((set) =>
      Object.keys(set).reduce((ways, name) => ways * Math.max(1, waysOf.get(name) ?? 1), 1),
    )
    .reduce((sum, ways) => sum + ways, 0);

/** The document without securities that come to too many ways, which are reported. */
export function limitedSecurity(
  document: NormalDocument,
  ways: (scheme: SecurityScheme) => number,
  report: Report,
): NormalDocument {
  const waysOf = new Map(document.schemes.map((scheme) => [scheme.name, ways(scheme)]));
  const limited = (security: Security, at: Pointer): Security => {
    if (countOf(security, waysOf) <= MOST_WAYS) return security;
    const what = "the number of ways to prove who is calling";
    report.add("too-large", document.locate(at), { what, limit: String(MOST_WAYS) });
    return [];
  };
  return {
    ...document,
    security: limited(document.security, pointer("security")),
    operations: document.operations.map((operation) =>
      operation.security === undefined
        ? operation
        : {
            ...operation,
            security: limited(operation.security, below(operation.source, "security")),
          },
    ),
  };
}
