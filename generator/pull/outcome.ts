import type { Changes } from "./changes.ts";

interface About {
  readonly vendor: string;
  /** Null where the source file doesn't say a usable one. */
  readonly url: string | null;
}

/** What came of pulling one vendor's document. */
export type Outcome = About &
  (
    | { readonly outcome: "failed" }
    /** The published bytes are those of the last time. */
    | { readonly outcome: "unchanged" }
    /** The bytes are others, the facts the same: only texts or spacing differ. */
    | { readonly outcome: "texts" }
    /** The facts are the same in another order. */
    | { readonly outcome: "reordered" }
    | { readonly outcome: "created"; readonly operations: number; readonly schemas: number }
    | { readonly outcome: "changed"; readonly changes: Changes }
  );
