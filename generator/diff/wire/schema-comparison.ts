import type { Schema } from "../../normalise/document.ts";
import { compareShapes } from "./compare-shapes.ts";
import { differencesBelow, isQuiet, newNode, type Node } from "./node.ts";
import { isWrittenAlike, type ReferencePair } from "./quick-equal.ts";
import { wireRules, type WireRuleId } from "./rules.ts";
import type { Details, Pairing, Scope, Sender } from "./scope.ts";
import type { Shapes } from "./shapes.ts";

const MEMBERSHIP = /-property-(?:added|removed|refused|added-to-closed)$/;

/**
 * Compares schemas by what they accept. Each pair of shared schemas is compared once for each sender; a pair that
 * leads back to itself is taken to be equal until something differs.
 */
export class SchemaComparison {
  readonly #base: Shapes;
  readonly #head: Shapes;
  readonly #today: string;
  readonly #nodes = new Map<string, Node>();

  constructor(base: Shapes, head: Shapes, today: string) {
    this.#base = base;
    this.#head = head;
    this.#today = today;
  }

  /** Compares two schemas; what differs is noted in the node, or in nodes that it leads to. */
  compare(base: Schema, head: Schema, sender: Sender, into: Node, ignoresNull = false): void {
    if (!this.#base.isJoint(base) && !this.#head.isJoint(head)) {
      this.#inline(base, head, sender, into, ignoresNull);
      return;
    }
    const [baseTarget, headTarget] = [this.#base.follow(base), this.#head.follow(head)];
    const key = `${sender} ${this.#base.numberOf(baseTarget)} ${this.#head.numberOf(headTarget)}`;
    const known = this.#nodes.get(key);
    if (known !== undefined) {
      into.children.add(known);
      return;
    }
    const node = newNode(sender);
    this.#nodes.set(key, node);
    into.children.add(node);
    this.#inline(baseTarget, headTarget, sender, node, false);
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
    const quietly = (base: Schema, head: Schema, as: Sender): Node => {
      const scratch = newNode(as);
      this.compare(base, head, as, scratch);
      return scratch;
    };
    return {
      sender,
      base: this.#base,
      head: this.#head,
      node,
      today: this.#today,
      add: (change, pairing, details) => addDifference(node, sender, change, pairing, details),
      compare: (base, head, options) =>
        this.compare(base, head, sender, node, options?.ignoresNull === true),
      isSame: (base, head) => isQuiet(quietly(base, head, sender)),
      isWithin: (which, base, head) =>
        (["request", "response"] as const).every((as) =>
          differencesBelow(quietly(base, head, as)).every(({ rule }) => {
            const { effect } = wireRules[rule];
            // The effect of a member that comes or goes is a convention, which proves nothing here.
            if (MEMBERSHIP.test(rule)) return false;
            return (
              effect === "none" || effect === (which === "base in head" ? "wider" : "narrower")
            );
          }),
        ),
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
