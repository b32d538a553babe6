import type { NormalDocument } from "../../normalise/document.ts";
import { pointer, ROOT } from "../../support/pointer.ts";
import { compareNotices } from "./compare-notices.ts";
import { compareOperation, tellAdded, tellRemoved } from "./compare-operation.ts";
import { compareUnusedSchemes } from "./compare-security.ts";
import { compareSettings } from "./compare-settings.ts";
import { note, type ExchangeScope } from "./exchange-scope.ts";
import { newNode, type Node } from "./node.ts";
import { LEAST_LIKENESS, pairOperations } from "./pair-operations.ts";
import { callOf } from "./paths.ts";
import { SchemaComparison } from "./schema-comparison.ts";
import { Shapes } from "./shapes.ts";

/** Compares two documents: one node for each operation, and for what belongs to none. */
export function compareDocuments(
  base: NormalDocument,
  head: NormalDocument,
  today: string,
): readonly Node[] {
  const [baseShapes, headShapes] = [new Shapes(base), new Shapes(head)];
  const schemas = new SchemaComparison(baseShapes, headShapes, today);
  const scope: ExchangeScope = {
    base,
    head,
    baseShapes,
    headShapes,
    schemas,
    today,
    shared: new Map(),
  };
  const { pairs, moved, removed, added, prefix } = pairOperations(scope);
  const settings = settingsOf(base, head);
  const operations = [
    ...pairs.map(([one, other]) => compareOperation(scope, one, other)),
    ...moved.map(({ from, to, likeness }) => {
      const node = compareOperation(scope, from, to);
      note(node, "operation-moved", {
        what: `is now ${callOf(to)} (likeness ${likeness.toFixed(2)}, at least ${LEAST_LIKENESS.toFixed(2)} is needed); the old path was removed`,
        base: from.source,
        head: to.source,
        before: callOf(from),
        after: callOf(to),
      });
      return node;
    }),
  ];
  for (const node of operations) node.children.add(settings);
  if (prefix !== undefined) {
    const change = newNode("request");
    note(change, "version-prefix-changed", {
      what: `begin with ${prefix.head || "no version"} instead of ${prefix.base || "no version"}`,
      base: pointer("paths"),
      head: pointer("paths"),
      before: prefix.base,
      after: prefix.head,
    });
    for (const node of operations) node.children.add(change);
  }
  const nodes = [
    ...operations,
    ...removed.map((operation) => tellRemoved(scope, operation)),
    ...added.map(tellAdded),
    settings,
    compareUnusedSchemes(scope),
    webhooksOf(scope),
  ];
  schemas.finish(nodes);
  return nodes;
}

function settingsOf(base: NormalDocument, head: NormalDocument): Node {
  const node = newNode("both");
  compareSettings(node, base.settings, head.settings, { base: ROOT, head: ROOT });
  return node;
}

function webhooksOf(scope: ExchangeScope): Node {
  const node = newNode("response");
  compareNotices(scope, node, scope.base.webhooks, scope.head.webhooks, "webhook");
  return node;
}
