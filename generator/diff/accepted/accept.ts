import { problemsOf } from "../formats/summary.ts";
import type { DiffReport, PackageReport } from "../report.ts";
import type { AcceptedChange } from "./entries.ts";

/** The part of a comparison that decides which entries can be judged. */
export interface Scope {
  /** Today, `2026-01-31`. */
  readonly today: string;
  /** The vendors that were compared; undefined: all there are. */
  readonly vendors: readonly string[] | undefined;
}

/** The report with accepted findings set apart, and with the entries that accept nothing any more. */
export function accept(
  report: DiffReport,
  entries: readonly AcceptedChange[],
  scope: Scope,
): DiffReport {
  const valid = entries.filter(({ expires }) => expires === undefined || expires >= scope.today);
  return {
    ...report,
    packages: report.packages.map((each) => acceptIn(each, valid)),
    stale: [
      ...report.stale,
      ...entries.flatMap((entry) => {
        const why = whyStale(entry, report, scope);
        return why === undefined ? [] : [{ id: entry.id, why }];
      }),
    ],
  };
}

const concerns = (entry: AcceptedChange, { vendor }: PackageReport): boolean =>
  entry.vendor === undefined || entry.vendor === vendor;

function acceptIn(report: PackageReport, entries: readonly AcceptedChange[]): PackageReport {
  const entryFor = (id: string, rule: string): AcceptedChange | undefined =>
    entries.find((entry) => concerns(entry, report) && entry.id === id && entry.rule === rule);
  const accepted = problemsOf(report.findings).flatMap(({ finding, follows }) => {
    const entry = entryFor(finding.id, finding.rule);
    // What follows from an accepted change is accepted with it.
    return [finding, ...follows].flatMap((each) => {
      const found = entry ?? entryFor(each.id, each.rule);
      return found === undefined
        ? []
        : [{ finding: each, reason: `${found.reason} (${found.author})` }];
    });
  });
  const gone = new Set(accepted.map(({ finding }) => finding));
  return {
    ...report,
    findings: report.findings.filter((finding) => !gone.has(finding)),
    accepted: [...report.accepted, ...accepted],
  };
}

function whyStale(entry: AcceptedChange, report: DiffReport, scope: Scope): string | undefined {
  if (entry.expires !== undefined && entry.expires < scope.today)
    return `it expired on ${entry.expires}: decide anew, or remove the entry`;
  const findings = report.packages
    .filter((each) => concerns(entry, each))
    .flatMap((each) => each.findings);
  const found = findings.find(({ id }) => id === entry.id);
  if (found?.rule === entry.rule) return undefined;
  if (found !== undefined) return `the change of this id is ${found.rule}, not ${entry.rule}`;
  // What wasn't looked at may well be there.
  const isJudged =
    scope.vendors === undefined ||
    (entry.vendor !== undefined && scope.vendors.includes(entry.vendor));
  return isJudged
    ? `nothing that changed has this id (${entry.rule}): the change is gone, or has changed again; remove the entry`
    : undefined;
}
