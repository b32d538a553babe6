import type { Pointer } from "../../../support/pointer.ts";
import type { Direction, Reach } from "../../report.ts";
import type { PackageRuleId } from "../rules.ts";
import type { SnippetMaker } from "../witness/snippet.ts";

/** A change of the surface, as the comparison of both models sees it; no compiler has been asked yet. */
export interface Change {
  readonly rule: PackageRuleId;
  /** The rule instead, where the compiler refuses code although the comparison of models saw no break. */
  readonly otherwise?: PackageRuleId;
  /** What changed, in the package's words: `Customer.name`, `customers.list`. */
  readonly subject: string;
  readonly message: string;
  readonly direction: Direction;
  readonly before: string;
  readonly after: string;
  readonly reaches: readonly Reach[];
  /** Where exactly it stands; undefined where a side lacks it. */
  readonly base: Pointer | undefined;
  readonly head: Pointer | undefined;
  /** Where its parts stand, where it has no place of its own. */
  readonly parts?: readonly Pointer[];
  /** Where a side that lacks it would have it. */
  readonly near?: { readonly base: Pointer | undefined; readonly head: Pointer | undefined };
  /** Code that works with the base; a break makes one of them fail. The first that fails is shown. */
  readonly snippets: readonly SnippetMaker[];
  /** Whether the snippets are about names, so that they must be tried with the head under the base's names. */
  readonly isAboutNames?: boolean;
  /** What proves a break that no compiler sees. */
  readonly exchange?: { readonly base: string; readonly head: string };
  /** The types of the changed place before and after: names that only one of them leads to follow from this change. */
  readonly baseTypes: readonly string[];
  readonly headTypes: readonly string[];
  /** Why one name is taken for another, renamed. */
  readonly evidence?: string;
  /** What a user writes now instead. */
  readonly replacement?: { readonly old: string; readonly fresh: string };
  /** What this change follows from, as `rule subject` of other changes. */
  readonly follows?: readonly string[];
}

/** A change with nothing unusual about it. */
export const change = (
  facts: Pick<Change, "rule" | "subject" | "message"> & Partial<Change>,
): Change => ({
  direction: "none",
  before: "",
  after: "",
  reaches: [],
  base: undefined,
  head: undefined,
  snippets: [],
  baseTypes: [],
  headTypes: [],
  ...facts,
});

export const changeKey = ({ rule, subject }: Pick<Change, "rule" | "subject">): string =>
  `${rule} ${subject}`;
