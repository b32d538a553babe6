import type { NormalDocument, Security, SecurityScheme } from "../normalise/document.ts";
import { objectMember, textMember } from "../support/json.ts";
import { serverUrl } from "./servers.ts";
import { standardAuth } from "./standard-auth.ts";

/** What a scheme makes of what the user passes; undefined where settings say so. */
function sentBy(scheme: SecurityScheme, server: string): string | undefined {
  const { definition, settings } = scheme;
  if (objectMember(settings, "auth") !== undefined) return undefined;
  const place = ["in", "name"].map((name) => textMember(definition, name) ?? "");
  return JSON.stringify([standardAuth(scheme, server), ...place]);
}

/** For each scheme that is sent like another one that the same call may take, that other one. */
function twinsOf(document: NormalDocument): ReadonlyMap<string, string> {
  const server = serverUrl(document.servers[0]) ?? "";
  const sent = new Map(document.schemes.map((scheme) => [scheme.name, sentBy(scheme, server)]));
  const firsts = new Map<string, string>();
  const firstOf = (name: string): string => {
    const other = firsts.get(name);
    return other === undefined ? name : firstOf(other);
  };
  for (const security of [document.security, ...document.operations.map((each) => each.security)]) {
    const here = new Map<string, string>();
    for (const name of (security ?? []).flatMap(Object.keys).map(firstOf)) {
      const what = sent.get(name);
      if (what === undefined) continue;
      const other = firstOf(here.get(what) ?? name);
      here.set(what, other);
      if (other !== name) firsts.set(name, other);
    }
  }
  return new Map([...firsts.keys()].map((name) => [name, firstOf(name)]));
}

/** A document in which schemes that are sent alike are one where calls may take any of them, or ask for all: the user has one secret. */
export function withoutTwins(document: NormalDocument): NormalDocument {
  const twins = twinsOf(document);
  if (twins.size === 0) return document;
  const joined = (security: Security): Security =>
    security.map((set) => {
      const schemes = new Map<string, readonly string[]>();
      for (const [given, scopes] of Object.entries(set)) {
        const name = twins.get(given) ?? given;
        schemes.set(name, [...new Set([...(schemes.get(name) ?? []), ...scopes])]);
      }
      return Object.fromEntries(schemes);
    });
  return {
    ...document,
    security: joined(document.security),
    operations: document.operations.map((operation) =>
      operation.security === undefined
        ? operation
        : { ...operation, security: joined(operation.security) },
    ),
  };
}
