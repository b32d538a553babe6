import type { Schema } from "../../normalise/document.ts";
import type { Pointer } from "../../support/pointer.ts";
import type { Node } from "./node.ts";
import type { RequestChange, ResponseChange } from "./rules.ts";
import type { Shape } from "./shape.ts";
import type { Shapes } from "./shapes.ts";

export type Sender = "request" | "response";

/** Two schemas that are compared, with their shapes. */
export interface Pairing {
  readonly baseSchema: Schema;
  readonly headSchema: Schema;
  readonly base: Shape;
  readonly head: Shape;
}

export interface Details {
  /** What changed, in words that go on after the subject. */
  readonly what: string;
  readonly before?: string;
  readonly after?: string;
  /** The place, where it isn't that of the pairing. */
  readonly base?: Pointer | undefined;
  readonly head?: Pointer | undefined;
  readonly topic?: string;
}

/** What the comparison of one pair of schemas works with. */
export interface Scope {
  readonly sender: Sender;
  readonly base: Shapes;
  readonly head: Shapes;
  readonly node: Node;
  /** Decides whether announced days have passed. */
  readonly today: string;
  /** Notes a difference. */
  readonly add: (
    change: RequestChange | ResponseChange,
    pairing: Pairing,
    details: Details,
  ) => void;
  /** Goes on with two further schemas. */
  readonly compare: (base: Schema, head: Schema, options?: { ignoresNull: boolean }) => void;
  /** Whether two schemas accept the same; nothing is noted. */
  readonly isSame: (base: Schema, head: Schema) => boolean;
  /** Whether all that one schema accepts is accepted by the other; nothing is noted. */
  readonly isWithin: (
    which: "base in head" | "head in base",
    base: Schema,
    head: Schema,
  ) => boolean;
}
