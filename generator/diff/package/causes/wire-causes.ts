import { ROOT, type Pointer } from "../../../support/pointer.ts";
import type { WireFinding } from "../../wire/finding.ts";
import type { Change } from "../changes/change.ts";
import { ERRORS } from "../surface/facts.ts";

/** Names come and go with what mentions them, and are found by that. */
const isName = ({ rule }: Change): boolean =>
  rule.startsWith("export-") || rule.startsWith("entry-point-");

/** What gives methods and resources other names: nothing else that happens to an operation does. */
const isMove = ({ rule }: WireFinding): boolean =>
  rule === "operation-moved" || rule === "version-prefix-changed";

const isBelow = (at: Pointer, above: Pointer): boolean => at.startsWith(`${above}/`);

type Relation = "same" | "inside" | "around";

/** How a place of the wire lies to one of the package. */
function relationOf(wire: Pointer | undefined, own: Pointer): Relation | undefined {
  if (wire === own) return "same";
  if (wire === undefined) return undefined;
  // What has no place of its own is shown at the whole document: of what lies in its sections that is not the cause.
  if (wire === ROOT && /^\/(?:components|paths|webhooks)\//.test(own)) return undefined;
  if (isBelow(wire, own)) return "inside";
  return isBelow(own, wire) ? "around" : undefined;
}

/** Whether findings are shown at a place although they are about something inside it that one side lacks. */
const isAnchor = (place: Pointer): boolean => place.split("/").length <= 4;

const WHOLE = /-(added|removed)(?:-|$)/;

/** Whether something came to that side, or went from it, with all that it holds. */
const isWholeOn = (side: "base" | "head", { rule }: WireFinding): boolean =>
  WHOLE.exec(rule)?.[1] === (side === "base" ? "removed" : "added");

/**
 * The findings about the wire that a change of the package follows from: those at the same place of the document; for
 * a changed type also those inside of it, and for what came or went also the whole that it came or went with.
 */
export function wireCauses(
  change: Change,
  findings: readonly WireFinding[],
): readonly WireFinding[] {
  if (isName(change)) return [];
  const { base, head, parts = [] } = change;
  if (base === undefined && head === undefined)
    return findings.filter((finding) =>
      [finding.base, finding.head].some((at) => at !== undefined && parts.includes(at.pointer)),
    );
  const sides = (["base", "head"] as const).filter((side) => change[side] !== undefined);
  const places = [base, head].filter((place) => place !== undefined);
  const relations = (finding: WireFinding): readonly (Relation | undefined)[] =>
    sides.map((side, index) => relationOf(finding[side]?.pointer, places[index] as Pointer));
  if (base === ERRORS) return findings.filter(({ rule }) => rule === "error-setting-changed");
  const isNamed = change.rule === "method-renamed" || change.rule === "resource-renamed";
  const candidates = isNamed ? findings.filter(isMove) : findings;
  const all = candidates.map((finding) => ({ finding, found: relations(finding) }));
  const where = (
    fits: (found: readonly (Relation | undefined)[], finding: WireFinding) => boolean,
  ) => all.filter(({ found, finding }) => fits(found, finding)).map(({ finding }) => finding);
  const same = where((found) => found.every((each) => each === "same"));
  if (same.length > 0) return same;
  // The other side may stand at a shared place that one side alone leads to.
  const partly = where((found) =>
    found.some((each, index) => each === "same" && !isAnchor(places[index] as Pointer)),
  );
  if (partly.length > 0) return partly;
  const inside = where((found) => found.every((each) => each === "inside" || each === "same"));
  if (inside.length > 0 && isAboutPlace(change)) return inside;
  const swaps = findings.filter((finding) => isSwap(change, finding));
  if (swaps.length > 0) return swaps;
  return where((found, finding) =>
    found.some((each, index) => {
      const isThere = isWholeOn(sides[index] as "base" | "head", finding);
      if (each === "inside") return isThere && isAboutPlace(change);
      return each === "around" && (isThere || isMove(finding));
    }),
  );
}

const SHARED = /^\/components\/schemas\/([^/]+)$/;

const spelled = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, "");

const mentions = (pointer: Pointer | undefined, types: readonly string[]): boolean => {
  const name = SHARED.exec(pointer ?? "")?.[1];
  const mentioned = types.flatMap((type) => type.match(/[\w$]+/g) ?? []);
  return name !== undefined && mentioned.some((each) => spelled(each) === spelled(name));
};

/** Whether a place has another shared schema than before, and the finding tells how the two differ. */
const isSwap = ({ rule, baseTypes, headTypes }: Change, { base, head }: WireFinding): boolean =>
  /^(?:input|result)-type-/.test(rule) &&
  base?.pointer !== head?.pointer &&
  mentions(base?.pointer, baseTypes) &&
  mentions(head?.pointer, headTypes);

/** Whether all that lies inside the place belongs to what changed. */
const isAboutPlace = ({ rule }: Change): boolean =>
  /^(?:input|result|value|open|argument|paging|environment)-/.test(rule);
