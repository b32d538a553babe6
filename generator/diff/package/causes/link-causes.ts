import { changeKey, type Change } from "../changes/change.ts";
import type { Comparison } from "../changes/comparison.ts";
import type { PackageFinding } from "../findings.ts";
import { reachedFrom } from "../surface/uses.ts";

/** Rules about names that come and go with the places that mention them. */
const isExport = ({ rule }: Change): boolean => rule.startsWith("export-");

/** Whether a change takes away, or brings, the only thing that leads to a name. */
type Leads = (cause: Change, name: string) => boolean;

function leadsBy({ declarations }: Comparison["base"], side: "baseTypes" | "headTypes"): Leads {
  const known = new Map<Change, ReadonlySet<string>>();
  return (cause, name) => {
    const reached = known.get(cause) ?? reachedFrom(cause[side], declarations);
    known.set(cause, reached);
    return reached.has(name);
  };
}

/** Says of each finding which others it follows from, as far as the package's own changes tell. */
export function linkCauses(
  changes: readonly Change[],
  findings: ReadonlyMap<Change, PackageFinding>,
  comparison: Comparison,
): readonly PackageFinding[] {
  const byKey = new Map(changes.map((change) => [changeKey(change), change]));
  const wasLed = leadsBy(comparison.base, "baseTypes");
  const isLed = leadsBy(comparison.head, "headTypes");
  const places = changes.filter((change) => !isExport(change));
  const renamedClient = changes.find(({ rule }) => rule === "client-renamed");
  const causesOf = (change: Change): readonly Change[] => {
    const named = (change.follows ?? []).flatMap((key) => byKey.get(key) ?? []);
    const { subject, rule, replacement } = change;
    if (rule === "export-removed")
      return [...named, ...places.filter((each) => wasLed(each, subject) && !isLed(each, subject))];
    if (rule === "export-added")
      return [...named, ...places.filter((each) => isLed(each, subject) && !wasLed(each, subject))];
    if (rule !== "export-renamed") return named;
    const fresh = replacement?.fresh ?? subject;
    const isOfClient = renamedClient !== undefined && subject.startsWith(renamedClient.subject);
    return [
      ...named,
      ...(isOfClient ? [renamedClient] : []),
      ...places.filter(
        (each) => each.rule.endsWith("-renamed") && wasLed(each, subject) && isLed(each, fresh),
      ),
    ];
  };
  return changes.flatMap((change) => {
    const finding = findings.get(change);
    if (finding === undefined) return [];
    const causes = causesOf(change).flatMap((cause) => findings.get(cause)?.id ?? []);
    return [{ ...finding, causes: [...new Set(causes)].filter((id) => id !== finding.id) }];
  });
}
