import type { DiffReport } from "../report.ts";
import { countsOf, problemsOf, totalOf, verdictOf } from "./summary.ts";

/** Goes up when a member goes away or means something else; new members don't count. */
export const JSON_VERSION = 1;

/** The report as data; `report.schema.json` describes it. */
export function jsonText(report: DiffReport): string {
  const counts = totalOf(report);
  const document = {
    version: JSON_VERSION,
    base: report.base,
    head: report.head,
    verdict: verdictOf(counts) ?? "none",
    counts,
    packages: report.packages.map((each) => ({
      ...each,
      counts: countsOf(problemsOf(each.findings)),
    })),
    unchanged: report.unchanged,
    notes: report.notes,
    stale: report.stale,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
