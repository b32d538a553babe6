import type { Operation } from "../../normalise/document.ts";
import { pointer } from "../../support/pointer.ts";
import { compareBodies } from "./compare-bodies.ts";
import { compareParameters } from "./compare-parameters.ts";
import { compareResponses } from "./compare-responses.ts";
import { compareSecurity } from "./compare-security.ts";
import { compareServers } from "./compare-servers.ts";
import { compareSettings } from "./compare-settings.ts";
import { compareDeprecation } from "./compare-deprecation.ts";
import { compareNotices } from "./compare-notices.ts";
import { note, once, type ExchangeScope } from "./exchange-scope.ts";
import { newNode, type Node } from "./node.ts";
import { callOf } from "./paths.ts";
import { compareSunsets, dayOf } from "./sunset.ts";
import { named } from "./words.ts";

/** Compares all that is said of one operation. */
export function compareOperation(scope: ExchangeScope, base: Operation, head: Operation): Node {
  const node = newNode("both", callOf(head));
  const place = { base: base.source, head: head.source };
  compareDeprecation(node, base, head);
  compareSunsets(node, base, head, scope.today);
  compareNames(node, base, head);
  compareSettings(node, base.settings, head.settings, place);
  once(scope, node, "request", `path settings ${base.path} ${head.path}`, (shared) => {
    const at = { base: pointer("paths", base.path), head: pointer("paths", head.path) };
    compareSettings(shared, base.pathSettings, head.pathSettings, at);
  });
  compareParameters(scope, node, base, head, "request");
  compareBodies(scope, node, base, head, "request");
  compareResponses(scope, node, base, head, "request");
  compareSecurity(scope, node, base, head);
  compareServers(scope, node, base, head);
  compareNotices(scope, node, base.callbacks, head.callbacks, "callback");
  return node;
}

function compareNames(node: Node, base: Operation, head: Operation): void {
  const ownId = (operation: Operation): string =>
    operation.id === callOf(operation) ? "" : operation.id;
  const [before, after] = [ownId(base), ownId(head)];
  const place = { base: base.source, head: head.source };
  if (before !== after)
    note(node, "operation-id-changed", {
      ...place,
      what: `has the operationId ${after === "" ? "none" : `\`${after}\``} instead of ${before === "" ? "none" : `\`${before}\``}`,
      before,
      after,
    });
  const gone = base.tags.filter((tag) => !head.tags.includes(tag));
  const come = head.tags.filter((tag) => !base.tags.includes(tag));
  if (gone.length + come.length > 0)
    note(node, "tag-changed", {
      // The tag is what changed, however many operations carry it.
      base: gone[0] === undefined ? undefined : pointer("tags", gone.join(", ")),
      head: come[0] === undefined ? undefined : pointer("tags", come.join(", ")),
      what:
        come.length === 0
          ? `${named(gone)} is no longer on operations`
          : gone.length === 0
            ? `${named(come)} is now on operations`
            : `${named(come)} is now on operations that carried ${named(gone)}`,
      before: gone.join(", "),
      after: come.join(", "),
    });
}

/** An operation that is only on the base side. */
export function tellRemoved(scope: ExchangeScope, operation: Operation): Node {
  const node = newNode("request", callOf(operation));
  const day = dayOf(operation.sunset);
  const rule = !operation.deprecated
    ? "operation-removed"
    : day === undefined
      ? "deprecated-operation-removed"
      : day > scope.today
        ? "operation-removed-before-sunset"
        : "operation-removed-after-sunset";
  note(node, rule, {
    what:
      day === undefined || !operation.deprecated
        ? "was removed"
        : `was removed; the announced day was ${day}`,
    base: operation.source,
    head: undefined,
    before: callOf(operation),
    exchange: { base: `${callOf(operation)} is answered`, head: `${callOf(operation)} is unknown` },
  });
  return node;
}

/** An operation that is only on the head side. */
export function tellAdded(operation: Operation): Node {
  const node = newNode("request", callOf(operation));
  note(node, "operation-added", {
    what: "was added",
    base: undefined,
    head: operation.source,
    after: callOf(operation),
  });
  return node;
}
