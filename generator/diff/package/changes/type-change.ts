import type { Direction } from "../../report.ts";
import type { PackageRuleId } from "../rules.ts";
import type { SnippetMaker } from "../witness/snippet.ts";
import type { Place } from "../witness/place.ts";
import { relationOf, type TypeRelation } from "./type-relation.ts";

/** What the change of a type means, where values of it travel in a direction. */
export interface TypeVerdict {
  readonly rule: PackageRuleId;
  readonly otherwise?: PackageRuleId;
  readonly direction: Direction;
  /** What happens, to follow the name of the place. */
  readonly text: string;
  readonly snippets: readonly SnippetMaker[];
}

const listed = (values: readonly string[]): string => {
  const shown = values.slice(0, 6).join(", ");
  return values.length > 6 ? `${shown} and ${values.length - 6} more` : shown;
};

/** The text of a type before and after. */
export interface TypePair {
  /** As users of the base write it. */
  readonly old: string;
  /** The same under the head's names. */
  readonly renamed: string;
  readonly fresh: string;
}

/** Judges the change of a type at a place: once for what callers give, once for what they receive; the graver verdict counts. */
export function judgeType(
  { old, renamed, fresh }: TypePair,
  direction: Direction,
  place: Place,
): TypeVerdict {
  const relation = relationOf(renamed, fresh);
  const isSent = direction === "request" || direction === "both";
  const isReceived = direction === "response" || direction === "both";
  if (relation.addedValues.length + relation.removedValues.length > 0)
    return valueVerdict(relation, old, { isSent, isReceived }, place);
  const snippets = [
    ...(isReceived ? [place.read(old)] : []),
    ...(isSent ? [place.write(old)] : []),
  ];
  const isShort = old.length + fresh.length <= 120;
  const text = isShort ? `is now \`${fresh}\` instead of \`${old}\`` : "has another type";
  const common = { text, snippets };
  if (isSent && !relation.takesOld)
    return {
      ...common,
      rule: "input-type-changed",
      direction: isReceived && !relation.givesOld ? "both" : "request",
    };
  if (isReceived && !relation.givesOld)
    return { ...common, rule: "result-type-changed", direction: "response" };
  return isSent
    ? { ...common, rule: "input-type-widened", otherwise: "input-type-changed", direction }
    : { ...common, rule: "result-type-narrowed", otherwise: "result-type-changed", direction };
}

function valueVerdict(
  { addedValues, removedValues, isOpen }: TypeRelation,
  base: string,
  { isSent, isReceived }: { readonly isSent: boolean; readonly isReceived: boolean },
  place: Place,
): TypeVerdict {
  const added = addedValues.length > 0 ? [`now lists ${listed(addedValues)}`] : [];
  const removed = removedValues.length > 0 ? [`no longer lists ${listed(removedValues)}`] : [];
  const text = [...removed, ...added].join(", and ");
  const direction: Direction = isSent ? (isReceived ? "both" : "request") : "response";
  const reads = [...(isReceived ? [place.read(base)] : []), ...(isSent ? [place.write(base)] : [])];
  if (isOpen)
    return added.length > 0
      ? { rule: "open-value-added", direction, text, snippets: reads }
      : { rule: "open-value-removed", direction, text, snippets: reads };
  const [gone] = removedValues;
  if (gone !== undefined)
    return {
      rule: "value-removed",
      direction,
      text,
      snippets: [...(isSent ? [place.give(gone)] : []), place.compare(gone), ...reads],
    };
  return isReceived
    ? { rule: "result-value-added", direction: "response", text, snippets: [place.read(base)] }
    : { rule: "input-value-added", direction: "request", text, snippets: reads };
}
