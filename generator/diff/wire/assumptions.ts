import type { Node } from "./node.ts";

interface Step {
  readonly node: Node;
  readonly work: () => void;
}

/**
 * The comparisons that are under way, each for the sake of the one before. One that leads back to itself is taken to
 * be equal until it is done; what was found on the way with the help of that has to be found anew when it wasn't so.
 */
export class Assumptions {
  readonly #steps: Step[] = [];
  readonly #reliant = new Map<Node, Set<Step>>();
  readonly #corrected = new Set<Node>();

  isUnderway(node: Node): boolean {
    return this.#steps.some((step) => step.node === node);
  }

  /** Notes that all that has begun since then took that comparison for equal. */
  rely(node: Node): void {
    const later = this.#steps.slice(this.#steps.findIndex((step) => step.node === node) + 1);
    const reliant = this.#reliant.get(node) ?? new Set();
    for (const step of later) reliant.add(step);
    this.#reliant.set(node, reliant);
  }

  /** Does the work of one comparison, and gives those that have to be done again: each once at most, so that it ends. */
  during(node: Node, work: () => void): readonly Step[] {
    this.#steps.push({ node, work });
    work();
    this.#steps.pop();
    const reliant = [...(this.#reliant.get(node) ?? [])];
    this.#reliant.delete(node);
    if (node.differences.length === 0) return [];
    const again = reliant.filter((step) => !this.#corrected.has(step.node));
    for (const step of again) {
      this.#corrected.add(step.node);
      step.node.differences.length = 0;
      step.node.children.clear();
    }
    return again;
  }
}
