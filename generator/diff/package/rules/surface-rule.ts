import type { Direction, Level } from "../../report.ts";

/** A section of a changelog, as Keep a Changelog names them. */
export type Section = "Removed" | "Changed" | "Added" | "Deprecated";

/** A way in which what a package offers can change. */
export interface SurfaceRule {
  readonly level: Level;
  readonly direction: Direction;
  readonly section: Section;
  readonly meaning: string;
  readonly words: readonly [consequence: string, remedy: string];
  /** YAML of what differs between two tiny specs; the tests complete it to whole documents. */
  readonly example: readonly [base: string, head: string];
}
