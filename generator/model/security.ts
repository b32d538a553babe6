import type { NormalDocument, Operation, Security } from "../normalise/document.ts";

/** Alternatives that differ in more than their scopes. */
const distinct = (security: Security): Security => [
  ...new Map(security.map((set) => [JSON.stringify(Object.keys(set)), set])).values(),
];

/** The alternatives as lists of scheme names; an empty set (`{}`) means that no credentials are needed. */
const schemesOf = (security: Security): readonly (readonly string[])[] =>
  distinct(security).map((set) => Object.keys(set));

const keyOf = (security: Security): string => JSON.stringify(schemesOf(security));

/** The security that most operations have where the document declares none for all. */
function commonSecurity(document: NormalDocument): Security {
  if (document.security.length > 0) return document.security;
  const counts = new Map<string, { readonly security: Security; count: number }>();
  for (const { security } of document.operations) {
    if (security === undefined || security.length === 0) continue;
    const key = keyOf(security);
    const entry = counts.get(key) ?? { security, count: 0 };
    entry.count++;
    counts.set(key, entry);
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)[0]?.security ?? [];
}

/**
 * The ways in which users of the client prove who they are: those that are common, and where some operations take none of them,
 * those of these too, each alone and all together.
 */
export function clientSecurity(document: NormalDocument): Security {
  const common = commonSecurity(document);
  const isServed = (security: Security): boolean =>
    security.length === 0 ||
    schemesOf(security).some((set) =>
      [[], ...schemesOf(common)].some((way) => set.every((scheme) => way.includes(scheme))),
    );
  const others = document.operations.flatMap(({ security = [] }) =>
    isServed(security) ? [] : security,
  );
  if (others.length === 0) return distinct(common);
  const together = Object.assign({}, ...common.slice(0, 1), ...others) as Security[number];
  return distinct([...common, ...others, together]);
}

/** The security of one operation, where it isn't simply the client's. */
export function ownSecurity(
  document: NormalDocument,
  operation: Operation,
  client: Security,
): readonly (readonly string[])[] | undefined {
  // Without any scheme there is nothing to tell apart.
  if (client.length === 0) return undefined;
  const security = operation.security ?? document.security;
  return security.length > 0 && keyOf(security) === keyOf(client) ? undefined : schemesOf(security);
}
