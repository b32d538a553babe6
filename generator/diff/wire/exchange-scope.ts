import type { NormalDocument } from "../../normalise/document.ts";
import type { Pointer } from "../../support/pointer.ts";
import { newNode, type Node } from "./node.ts";
import type { ExchangeRuleId } from "./rules.ts";
import type { SchemaComparison } from "./schema-comparison.ts";
import type { Sender } from "./scope.ts";
import type { Shapes } from "./shapes.ts";

export interface ExchangeDetails {
  readonly what: string;
  readonly base: Pointer | undefined;
  readonly head: Pointer | undefined;
  readonly before?: string;
  readonly after?: string;
  readonly topic?: string;
  /** What is seen in an exchange on each side; without it, before and after are. */
  readonly exchange?: { readonly base: string; readonly head: string };
}

/** What the comparison of two documents works with. */
export interface ExchangeScope {
  readonly base: NormalDocument;
  readonly head: NormalDocument;
  readonly baseShapes: Shapes;
  readonly headShapes: Shapes;
  readonly schemas: SchemaComparison;
  /** `2026-11-21`: decides whether announced days have passed. */
  readonly today: string;
  /** Nodes of what operations share, by kind and places. */
  readonly shared: Map<string, Node>;
}

/** Notes a difference of an exchange. */
export function note(node: Node, rule: ExchangeRuleId, details: ExchangeDetails): void {
  const { what, base, head, before = "", after = "", topic = rule, exchange } = details;
  node.differences.push({
    rule,
    topic,
    base,
    head,
    what,
    before,
    after,
    exchange: exchange ?? { base: before, head: after },
  });
}

/** Compares what several operations may share once, and lets the operation lead to it. */
export function once(
  scope: ExchangeScope,
  into: Node,
  direction: Sender,
  key: string,
  compare: (node: Node) => void,
): void {
  const full = `${direction} ${key}`;
  let node = scope.shared.get(full);
  if (node === undefined) {
    node = newNode(direction);
    scope.shared.set(full, node);
    compare(node);
  }
  into.children.add(node);
}

/** Who sends what the other side of a call sends. */
export const answering = (sender: Sender): Sender =>
  sender === "request" ? "response" : "request";
