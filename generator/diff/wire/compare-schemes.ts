import type { NormalDocument, SecurityScheme } from "../../normalise/document.ts";
import { objectMember, textMember } from "../../support/json.ts";
import { canonical } from "./canonical.ts";
import { compareSettings } from "./compare-settings.ts";
import { note, type ExchangeDetails } from "./exchange-scope.ts";
import type { Node } from "./node.ts";

const definitionOf = ({ definition }: SecurityScheme): string => {
  const { description: _description, "x-client": _settings, ...facts } = definition;
  return canonical(facts);
};

/** The name that each scheme of the head document has in the base document; its own where it is new. */
export function schemeNames(
  base: NormalDocument,
  head: NormalDocument,
): ReadonlyMap<string, string> {
  const known = new Set(base.schemes.map(({ name }) => name));
  const kept = new Set(head.schemes.map(({ name }) => name));
  return new Map(
    head.schemes.map((scheme) => {
      const twin = known.has(scheme.name)
        ? undefined
        : base.schemes.find(
            (other) => !kept.has(other.name) && definitionOf(other) === definitionOf(scheme),
          );
      return [scheme.name, twin?.name ?? scheme.name];
    }),
  );
}

const fact = ({ definition }: SecurityScheme, name: string): string =>
  textMember(definition, name) ?? "";

/** Compares two security schemes. */
export function compareScheme(node: Node, base: SecurityScheme, head: SecurityScheme): void {
  const place = { base: base.source, head: head.source };
  compareSettings(node, base.settings, head.settings, place);
  const kind = (scheme: SecurityScheme) =>
    [fact(scheme, "type"), fact(scheme, "scheme").toLowerCase()]
      .filter((text) => text !== "")
      .join(" ");
  if (kind(base) !== kind(head)) {
    note(node, "scheme-type-changed", {
      ...place,
      what: `is of type ${kind(head)} instead of ${kind(base)}`,
      before: kind(base),
      after: kind(head),
    });
    return;
  }
  const keyPlace = (scheme: SecurityScheme) => {
    const name = fact(scheme, "name");
    return `${fact(scheme, "in")} ${fact(scheme, "in") === "header" ? name.toLowerCase() : name}`;
  };
  if (fact(base, "type") === "apiKey" && keyPlace(base) !== keyPlace(head))
    note(node, "key-place-changed", {
      ...place,
      what: `is sent as ${fact(head, "in")} \`${fact(head, "name")}\` instead of ${fact(base, "in")} \`${fact(base, "name")}\``,
      before: `${fact(base, "in")} ${fact(base, "name")}`,
      after: `${fact(head, "in")} ${fact(head, "name")}`,
    });
  const text = (name: string, rule: "token-format-changed" | "sign-in-url-changed") => {
    if (fact(base, name) !== fact(head, name))
      note(node, rule, {
        ...place,
        what: `has ${name} ${fact(head, name) || "no more"} instead of ${fact(base, name) || "none"}`,
        before: fact(base, name),
        after: fact(head, name),
        topic: name,
      });
  };
  text("bearerFormat", "token-format-changed");
  text("openIdConnectUrl", "sign-in-url-changed");
  compareFlows(node, base, head, place);
}

type Place = Pick<ExchangeDetails, "base" | "head">;

function compareFlows(node: Node, base: SecurityScheme, head: SecurityScheme, place: Place): void {
  const [before, after] = [
    objectMember(base.definition, "flows") ?? {},
    objectMember(head.definition, "flows") ?? {},
  ];
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [one, other] = [objectMember(before, name), objectMember(after, name)];
    if (one === undefined || other === undefined) {
      if (one === undefined)
        note(node, "token-flow-added", {
          ...place,
          what: `offers the flow ${name}`,
          after: name,
          topic: name,
        });
      else
        note(node, "token-flow-removed", {
          ...place,
          what: `no longer offers the flow ${name}`,
          before: name,
          after: Object.keys(after).join(", "),
          topic: name,
        });
      continue;
    }
    for (const url of ["tokenUrl", "authorizationUrl", "refreshUrl"] as const) {
      const [from, to] = [textMember(one, url) ?? "", textMember(other, url) ?? ""];
      if (from !== to)
        note(node, url === "tokenUrl" ? "token-url-changed" : "sign-in-url-changed", {
          ...place,
          what: `has ${url} ${to || "none"} instead of ${from || "none"}`,
          before: from,
          after: to,
          topic: `${name} ${url}`,
        });
    }
    compareScopes(
      node,
      name,
      Object.keys(objectMember(one, "scopes") ?? {}),
      Object.keys(objectMember(other, "scopes") ?? {}),
      place,
    );
  }
}

function compareScopes(
  node: Node,
  flow: string,
  base: readonly string[],
  head: readonly string[],
  place: Place,
): void {
  const added = head.filter((scope) => !base.includes(scope));
  const removed = base.filter((scope) => !head.includes(scope));
  if (added.length > 0)
    note(node, "offered-scope-added", {
      ...place,
      what: `offers ${added.join(", ")}`,
      after: added.join(", "),
      topic: `${flow} scopes`,
    });
  if (removed.length > 0)
    note(node, "offered-scope-removed", {
      ...place,
      what: `no longer offers ${removed.join(", ")}`,
      before: removed.join(", "),
      topic: `${flow} scopes`,
    });
}
