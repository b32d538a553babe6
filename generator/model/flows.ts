import type { NormalDocument, Security, SecurityScheme } from "../normalise/document.ts";
import type { Report } from "../support/report.ts";
import { limitedSecurity } from "./security-limit.ts";
import { objectMember, table, textMember, type JsonObject } from "../support/json.ts";

const typeOf = (scheme: SecurityScheme): string | undefined =>
  textMember(scheme.definition, "type");

const isSetApart = (scheme: SecurityScheme): boolean =>
  objectMember(scheme.settings, "auth") !== undefined;

const withFlows = (scheme: SecurityScheme, name: string, flows: JsonObject): SecurityScheme => ({
  ...scheme,
  name,
  definition: { ...scheme.definition, flows },
});

/** A scheme with a flow for programs and others for people: two ways to have a token, of which the user chooses one. */
function divided(scheme: SecurityScheme, taken: ReadonlySet<string>): readonly SecurityScheme[] {
  const flows = objectMember(scheme.definition, "flows") ?? {};
  const { clientCredentials, ...others } = flows;
  if (clientCredentials === undefined || Object.keys(others).length === 0) return [scheme];
  let other = `${scheme.name}Token`;
  for (let n = 2; taken.has(other); n++) other = `${scheme.name}Token${n}`;
  return [
    withFlows(scheme, scheme.name, table([["clientCredentials", clientCredentials]])),
    withFlows(scheme, other, table(Object.entries(others))),
  ];
}

/** What each scheme is divided into. */
function waysByScheme(
  schemes: readonly SecurityScheme[],
): ReadonlyMap<string, readonly SecurityScheme[]> {
  const names = new Set(schemes.map(({ name }) => name));
  const waysOf = (scheme: SecurityScheme): readonly SecurityScheme[] => {
    if (isSetApart(scheme)) return [scheme];
    if (typeOf(scheme) === "mutualTLS") return [];
    return typeOf(scheme) === "oauth2" ? divided(scheme, names) : [scheme];
  };
  return new Map(schemes.map((scheme) => [scheme.name, waysOf(scheme)]));
}

/** The security of a document as a client can serve it: without what the connection proves itself, and one flow for each scheme. */
export function servableSecurity(described: NormalDocument, report: Report): NormalDocument {
  const schemes = waysByScheme(described.schemes);
  const document = limitedSecurity(described, ({ name }) => schemes.get(name)?.length ?? 1, report);
  if ([...schemes.values()].every((each) => each.length === 1)) return document;
  const served = (security: Security): Security =>
    security.flatMap((set) =>
      Object.entries(set).reduce<Security>(
        (sets, [name, scopes]) => {
          const ways = schemes.get(name)?.map((scheme) => scheme.name) ?? [name];
          return ways.length === 0
            ? sets
            : sets.flatMap((each) => ways.map((way) => ({ ...each, [way]: scopes })));
        },
        [{}],
      ),
    );
  return {
    ...document,
    schemes: [...schemes.values()].flat(),
    security: served(document.security),
    operations: document.operations.map((operation) =>
      operation.security === undefined
        ? operation
        : { ...operation, security: served(operation.security) },
    ),
  };
}
