import type { Schema } from "../../normalise/document.ts";
import type { Direction } from "../report.ts";
import type { Pointer } from "../../support/pointer.ts";
import type { WireRuleId } from "./rules.ts";

/** One difference between two declarations, before it is judged as a finding. */
export interface Difference {
  readonly rule: WireRuleId;
  /** The same for both directions of one change, so that it is told once. */
  readonly topic: string;
  readonly base: Pointer | undefined;
  readonly head: Pointer | undefined;
  /** What changed, in words that go on after the subject. */
  readonly what: string;
  readonly before: string;
  readonly after: string;
  /** The schemas that a value can be put to; undefined where the change is no matter of values. */
  readonly schemas?: { readonly base: Schema; readonly head: Schema };
  /** What is seen of it in an exchange, where that is the proof. */
  readonly exchange?: { readonly base: string; readonly head: string };
}

/** Two declarations compared once, with what differs in them and which further pairs they lead to. */
export interface Node {
  readonly direction: Direction;
  readonly differences: Difference[];
  readonly children: Set<Node>;
  /** The operation, where the node is one. */
  readonly operation?: string;
}

export const newNode = (direction: Direction, operation?: string): Node => ({
  direction,
  differences: [],
  children: new Set(),
  ...(operation === undefined ? {} : { operation }),
});
