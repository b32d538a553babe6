import type { Schema } from "../../normalise/document.ts";
import { Assumptions } from "./assumptions.ts";
import { compareShapes } from "./compare-shapes.ts";
import { newNode, type Difference, type Node } from "./node.ts";
import { isWrittenAlike, type ReferencePair } from "./quick-equal.ts";
import { wireRules, type WireRuleId } from "./rules.ts";
import type { Details, Pairing, Scope, Sender } from "./scope.ts";
import type { Shapes } from "./shapes.ts";

/** Alternatives within alternatives are looked at so deep to see whether they are the same; what lies deeper is told as different. */
const DEEPEST = 50;

const MEMBERSHIP = /-property-(?:added|removed|refused|added-to-closed)$/;

/**
 * Compares schemas by what they accept. Each pair of shared schemas is compared at most once for each sender, and
 * only when somebody asks what differs in it; a pair that leads back to itself is taken to be equal until then.
 */
export class SchemaComparison {
  readonly #base: Shapes;
  readonly #head: Shapes;
  readonly #today: string;
  readonly #nodes = new Map<string, Node>();
  /** What is still to be compared. Descriptions lead from schema to schema deeper than calls may nest. */
  readonly #pending = new Map<Node, () => void>();
  readonly #assumptions = new Assumptions();
  #depth = 0;

  constructor(base: Shapes, head: Shapes, today: string) {
    this.#base = base;
    this.#head = head;
    this.#today = today;
  }

  /** Compares two schemas; what differs is noted in the node, or will be in nodes that it leads to. */
  compare(base: Schema, head: Schema, sender: Sender, into: Node, ignoresNull = false): void {
    if (!this.#base.isJoint(base) && !this.#head.isJoint(head)) {
      this.#inline(base, head, sender, into, ignoresNull);
      return;
    }
    const [baseTarget, headTarget] = [this.#base.follow(base), this.#head.follow(head)];
    const key = `${sender} ${this.#base.numberOf(baseTarget)} ${this.#head.numberOf(headTarget)}`;
    let node = this.#nodes.get(key);
    if (node === undefined) {
      const made = newNode(sender);
      node = made;
      this.#nodes.set(key, made);
      this.#pending.set(made, () => {
        this.#inline(baseTarget, headTarget, sender, made, false);
      });
    }
    into.children.add(node);
  }

  /** Compares all that the nodes lead to. */
  finish(roots: readonly Node[]): void {
    Array.from(this.#reached(...roots));
  }

  /** All nodes that a node leads to, with what differs in them, as far as somebody walks. */
  *#reached(...roots: readonly Node[]): Generator<Node> {
    const seen = new Set(roots);
    for (const node of seen) {
      const work = this.#pending.get(node);
      this.#pending.delete(node);
      if (work !== undefined)
        for (const again of this.#assumptions.during(node, work))
          this.#pending.set(again.node, again.work);
      yield node;
      for (const child of node.children) seen.add(child);
    }
  }

  /** Whether two schemas accept the same. */
  isSame(base: Schema, head: Schema, sender: Sender): boolean {
    return this.#every(base, head, sender, () => false);
  }

  #every(
    base: Schema,
    head: Schema,
    sender: Sender,
    isFine: (difference: Difference) => boolean,
  ): boolean {
    if (this.#depth === DEEPEST) return false;
    const scratch = newNode(sender);
    this.#depth++;
    try {
      this.compare(base, head, sender, scratch);
      const underway: Node[] = [];
      // Most pairs that aren't the same differ at once; the rest of the document needn't be looked at.
      for (const node of this.#reached(scratch)) {
        if (!node.differences.every(isFine)) return false;
        if (this.#assumptions.isUnderway(node)) underway.push(node);
      }
      for (const node of underway) this.#assumptions.rely(node);
      return true;
    } finally {
      this.#depth--;
    }
  }

  #isWithin(which: "base in head" | "head in base", base: Schema, head: Schema): boolean {
    const fine = which === "base in head" ? "wider" : "narrower";
    return (["request", "response"] as const).every((sender) =>
      this.#every(base, head, sender, ({ rule }) => {
        const { effect } = wireRules[rule];
        // The effect of a member that comes or goes is a convention, which proves nothing here.
        return !MEMBERSHIP.test(rule) && (effect === "none" || effect === fine);
      }),
    );
  }

  #inline(base: Schema, head: Schema, sender: Sender, node: Node, ignoresNull: boolean): void {
    const pairs: ReferencePair[] = [];
    // What stands beside a reference is told apart from what the reference leads to.
    if (base.ref === undefined && isWrittenAlike(base, head, pairs)) {
      for (const [one, other] of pairs) this.compare(one, other, sender, node);
      return;
    }
    const pairing: Pairing = {
      baseSchema: base,
      headSchema: head,
      base: this.#base.of(base),
      head: this.#head.of(head),
    };
    compareShapes(this.#scope(sender, node), pairing, ignoresNull);
  }

  #scope(sender: Sender, node: Node): Scope {
    return {
      sender,
      base: this.#base,
      head: this.#head,
      node,
      today: this.#today,
      add: (change, pairing, details) => addDifference(node, sender, change, pairing, details),
      compare: (base, head, options) =>
        this.compare(base, head, sender, node, options?.ignoresNull === true),
      isSame: (base, head) => this.isSame(base, head, sender),
      isWithin: (which, base, head) => this.#isWithin(which, base, head),
    };
  }
}

function addDifference(
  node: Node,
  sender: Sender,
  change: string,
  { baseSchema, headSchema, base, head }: Pairing,
  details: Details,
): void {
  node.differences.push({
    rule: `${sender}-${change}` as WireRuleId,
    topic: details.topic ?? change,
    base: "base" in details ? details.base : base.source,
    head: "head" in details ? details.head : head.source,
    what: details.what,
    before: details.before ?? "",
    after: details.after ?? "",
    schemas: { base: baseSchema, head: headSchema },
  });
}
