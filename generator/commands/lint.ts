import type { Vendor } from "../load/vendors.ts";
import { Report } from "../support/report.ts";
import { Stages } from "../support/stages.ts";
import { modelOf } from "./pipeline.ts";
import type { Terminal } from "./terminal.ts";

/** Tells all problems of the vendors' specs without generating. Returns the exit code. */
export async function lint(
  vendors: readonly Vendor[],
  options: { readonly json: boolean },
  terminal: Terminal,
): Promise<number> {
  const report = new Report();
  for (const vendor of vendors)
    await terminal.during(`reading ${vendor.name}`, () => modelOf(vendor, report, new Stages()));
  if (options.json) terminal.line(JSON.stringify(report.diagnostics, null, 2));
  else terminal.diagnostics(report.diagnostics);
  if (!options.json && report.diagnostics.length === 0)
    terminal.line(`No problems in ${vendors.map(({ name }) => name).join(", ")}.`);
  return report.failed ? 1 : 0;
}
