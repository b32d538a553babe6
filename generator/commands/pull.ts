import type { Vendor } from "../load/vendors.ts";
import { outcomeText } from "../pull/outcome-text.ts";
import type { Outcome } from "../pull/outcome.ts";
import { pullVendor, sourceFile } from "../pull/pull-vendor.ts";
import { systemTools, type Tools } from "../pull/tools.ts";
import { Report, startOf } from "../support/report.ts";
import type { Terminal } from "./terminal.ts";

export interface PullOptions {
  /** Print the outcomes and the problems as JSON. */
  readonly json: boolean;
  /** Whether the vendors were named; one without a source is then an error. */
  readonly named: boolean;
}

/**
 * Fetches the vendors' published documents and tells what changed. Returns the exit code.
 *
 * Vendors without a `source.json` are passed over, but not where they were named.
 */
export async function pull(
  vendors: readonly Vendor[],
  options: PullOptions,
  terminal: Terminal,
  tools: Partial<Tools> = {},
): Promise<number> {
  const report = new Report();
  const during: Tools["during"] = (what, work) => terminal.during(what, work);
  const outcomes: Outcome[] = [];
  const without: Vendor[] = [];
  for (const vendor of vendors) {
    const outcome = await pullVendor(vendor, report, { ...systemTools, during, ...tools });
    if (outcome === "none") without.push(vendor);
    else outcomes.push(outcome);
  }
  if (options.named || outcomes.length === 0)
    for (const vendor of without)
      report.add("source-missing", startOf(sourceFile(vendor)), { vendor: vendor.name });
  const { diagnostics } = report;
  if (options.json) terminal.line(JSON.stringify({ outcomes, diagnostics }, null, 2));
  else {
    for (const line of outcomes.flatMap(outcomeText)) terminal.line(line);
    terminal.diagnostics(diagnostics);
  }
  return report.failed ? 1 : 0;
}
