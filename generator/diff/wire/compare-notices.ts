import type { Operation } from "../../normalise/document.ts";
import { compareBodies } from "./compare-bodies.ts";
import { compareParameters } from "./compare-parameters.ts";
import { compareResponses } from "./compare-responses.ts";
import { compareDeprecation } from "./compare-deprecation.ts";
import { note, type ExchangeScope } from "./exchange-scope.ts";
import type { Node } from "./node.ts";
import { keyOf } from "./paths.ts";
import { compareSunsets } from "./sunset.ts";

/** Compares calls that the vendor sends: there, clients receive what is sent and answer it. */
export function compareNotices(
  scope: ExchangeScope,
  node: Node,
  base: readonly Operation[],
  head: readonly Operation[],
  kind: "webhook" | "callback",
): void {
  const byKey = new Map(head.map((operation) => [keyOf(operation), operation]));
  for (const one of base) {
    const other = byKey.get(keyOf(one));
    byKey.delete(keyOf(one));
    if (other === undefined)
      note(node, `${kind}-removed`, {
        what: "is no longer sent",
        base: one.source,
        head: undefined,
        before: one.path,
        exchange: { base: `the vendor sends ${one.path}`, head: "it doesn't" },
      });
    else {
      compareDeprecation(node, one, other);
      compareSunsets(node, one, other, scope.today);
      compareParameters(scope, node, one, other, "response");
      compareBodies(scope, node, one, other, "response");
      compareResponses(scope, node, one, other, "response");
    }
  }
  for (const other of byKey.values())
    note(node, `${kind}-added`, {
      what: "is sent by the vendor",
      base: undefined,
      head: other.source,
      after: other.path,
    });
}
