import type { Operation, Server } from "../../normalise/document.ts";
import { arrayMember, objectMember, textMember, type JsonObject } from "../../support/json.ts";
import { pointer, type Pointer } from "../../support/pointer.ts";
import { without } from "./canonical.ts";
import { compareSettings } from "./compare-settings.ts";
import { note, once, type ExchangeScope } from "./exchange-scope.ts";
import type { Node } from "./node.ts";
import { listed } from "./words.ts";

/** A server's address with its variables' defaults filled in. */
const addressOf = ({ url, variables }: Server): string =>
  url
    .replace(
      /\{([^}]*)\}/g,
      (whole, name: string) => textMember(objectMember(variables, name), "default") ?? whole,
    )
    .replace(/\/$/, "");

const VERSION = /\/v\d+[^/]*(?=\/|$)/i;

/** Compares the servers that an operation is called at. */
export function compareServers(
  scope: ExchangeScope,
  node: Node,
  base: Operation,
  head: Operation,
): void {
  const placeOf = ({ servers, source }: Operation): Pointer =>
    servers === undefined ? pointer("servers") : source;
  const [baseAt, headAt] = [placeOf(base), placeOf(head)];
  const [before, after] = [base.servers ?? scope.base.servers, head.servers ?? scope.head.servers];
  once(scope, node, "request", `servers ${baseAt} ${headAt}`, (shared) => {
    compareLists(shared, before, after, { base: baseAt, head: headAt });
  });
}

interface Place {
  readonly base: Pointer;
  readonly head: Pointer;
}

function compareLists(
  node: Node,
  base: readonly Server[],
  head: readonly Server[],
  place: Place,
): void {
  const [from, to] = [base[0], head[0]];
  const find = (servers: readonly Server[], server: Server): Server | undefined =>
    servers.find((other) => addressOf(other) === addressOf(server));
  for (const server of base) {
    const match = find(head, server);
    if (match !== undefined) comparePair(node, server, match);
  }
  const explained = new Set<Server>();
  if (from !== undefined && to !== undefined && addressOf(from) !== addressOf(to)) {
    const [before, after] = [addressOf(from), addressOf(to)];
    const details = { base: from.source, head: to.source, before, after };
    if (find(head, from) !== undefined)
      note(node, "default-server-changed", {
        ...details,
        what: `begin with ${after} instead of ${before}`,
      });
    else {
      const onlyVersion =
        VERSION.test(before) && before.replace(VERSION, "") === after.replace(VERSION, "");
      note(node, onlyVersion ? "server-version-changed" : "server-url-changed", {
        ...details,
        what: `are called at ${after} instead of ${before}`,
      });
      explained.add(from);
      explained.add(to);
    }
  }
  for (const server of base)
    if (find(head, server) === undefined && !explained.has(server))
      note(node, server === from && to === undefined ? "server-url-changed" : "server-removed", {
        what: `no longer include ${addressOf(server)}`,
        base: server.source,
        head: to === undefined ? undefined : place.head,
        before: addressOf(server),
        after: to === undefined ? "no server" : "",
        topic: `server ${addressOf(server)}`,
      });
  for (const server of head)
    if (find(base, server) === undefined && !explained.has(server))
      note(node, "server-added", {
        what: `include ${addressOf(server)}`,
        base: undefined,
        head: server.source,
        after: addressOf(server),
      });
}

function comparePair(node: Node, base: Server, head: Server): void {
  const place = { base: base.source, head: head.source };
  compareSettings(node, base.settings, head.settings, place);
  const valuesOf = (variables: JsonObject, name: string) =>
    arrayMember(objectMember(variables, name), "enum");
  for (const name of Object.keys(base.variables)) {
    const removed = without(valuesOf(base.variables, name), valuesOf(head.variables, name));
    const added = without(valuesOf(head.variables, name), valuesOf(base.variables, name));
    if (removed.length + added.length > 0)
      note(node, "server-variable-changed", {
        ...place,
        what: `have other values for \`${name}\` in their address`,
        before: listed(removed),
        after: listed(added),
        topic: name,
      });
  }
}
