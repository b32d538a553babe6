import type { DiffReport } from "../report.ts";
import { guarded } from "./markdown-text.ts";

/** The report as a changeset: which package deserves which version, and the lines of its changelog. */
export function changesetText(report: DiffReport): string {
  const changed = report.packages.filter(
    ({ bump, status }) => bump !== "none" && status !== "removed",
  );
  const bumps = changed.map(({ packageName, bump }) => `${JSON.stringify(packageName)}: ${bump}`);
  const sections = changed.flatMap(({ packageName, changelog }) => [
    ...(changed.length > 1 ? ["", `## ${guarded(packageName)}`] : []),
    "",
    ...changelog,
  ]);
  return `${["---", ...bumps, "---", ...sections].join("\n")}\n`;
}
