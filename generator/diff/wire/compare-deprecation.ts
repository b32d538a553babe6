import type { Operation } from "../../normalise/document.ts";
import { note } from "./exchange-scope.ts";
import type { Node } from "./node.ts";

/** Compares whether an operation is announced as going away. */
export function compareDeprecation(node: Node, base: Operation, head: Operation): void {
  if (base.deprecated !== head.deprecated)
    note(node, head.deprecated ? "operation-deprecated" : "operation-reactivated", {
      base: base.source,
      head: head.source,
      what: head.deprecated
        ? `is deprecated${head.sunset === undefined ? "" : ` and goes away on ${head.sunset}`}`
        : "is no longer deprecated",
    });
}
