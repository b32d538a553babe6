import { sorted } from "../support/order.ts";
import type { Finding, PackageReport } from "./report.ts";

/** The same report with the operations that a finding reaches in the order of their names, and not in that of the spec's keys. */
export const ordered = (report: PackageReport): PackageReport => ({
  ...report,
  findings: report.findings.map(withOrderedReaches),
});

const withOrderedReaches = (finding: Finding): Finding => ({
  ...finding,
  reaches: sorted(finding.reaches, ({ operation, direction, method }) =>
    [operation, direction, method ?? ""].join("\n"),
  ),
});
