import { join } from "node:path";
import type { Vendor } from "../load/vendors.ts";
import { shown } from "../load/text.ts";
import { Report, startOf } from "../support/report.ts";
import { Stages } from "../support/stages.ts";
import { readPackage, stagePlan, type Staged } from "../write/disk.ts";
import { NotWritable } from "../write/not-writable.ts";
import { isOurs } from "../write/ownership.ts";
import { changes, diskAfter, planWrites, type Step } from "../write/plan.ts";
import { checkPackageNames, tellLeftOvers } from "./package-names.ts";
import type { PastRuns, Run } from "./past-runs.ts";
import type { Summary } from "./pipeline.ts";
import type { Terminal } from "./terminal.ts";

export interface GenerateOptions {
  readonly vendors: readonly Vendor[];
  /** Whether these are all vendors that there are. */
  readonly all?: boolean;
  /** Folder that holds the packages. */
  readonly output: string;
  /** The folder of the one package that is made, where it is none below `output`. */
  readonly out?: string;
  /** Compare only, write nothing. */
  readonly check: boolean;
  readonly verbose: boolean;
  /** Knows what need not be done again; without it, everything is. */
  readonly pastRuns?: PastRuns | undefined;
}

interface Planned {
  readonly vendor: Vendor;
  readonly folder: string;
  readonly summary: Summary;
  readonly files: ReadonlyMap<string, string>;
  readonly steps: readonly Step[];
  readonly seconds: number;
  /** To be noted when all has succeeded; undefined where the package was found as a past run left it. */
  readonly run: Run | undefined;
}

/** Compiled files are made from the sources beside them and are not committed: a check is about the sources. */
const isCommitted = (path: string): boolean => !path.startsWith("dist/");

/** In a folder of the user's own, only these are nordkit's to delete from. */
const ownOf = (disk: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map([...disk].filter(([path]) => /^(?:src|dist)\/|^package\.json$|^README\.md$/.test(path)));

/** Generates the vendors' packages: all in memory first, written only if everything succeeded. Returns the exit code. */
export async function generate(options: GenerateOptions, terminal: Terminal): Promise<number> {
  const report = new Report();
  const stages = new Stages();
  const planned: Planned[] = [];
  if (options.out !== undefined && !(await isOurs(options.out)))
    report.add("folder-not-ours", startOf(shown(options.out)), { folder: shown(options.out) });
  for (const vendor of report.failed ? [] : options.vendors) {
    const plan = await planFor(vendor, options, report, stages, terminal);
    if (plan !== undefined) planned.push(plan);
  }
  checkPackageNames(
    planned.map(({ vendor, summary }) => ({ vendor, name: summary.packageName })),
    report,
  );
  if (options.all === true) await tellLeftOvers(options.output, options.vendors, report);
  terminal.diagnostics(report.diagnostics);
  if (report.failed) {
    terminal.fail("Nothing was written.");
    return 1;
  }
  const unchanged = planned.every(({ steps }) => changes(steps).length === 0);
  if (!options.check && !(await stages.time("write", () => write(planned, terminal)))) return 1;
  if (unchanged || !options.check)
    for (const { run } of planned) if (run !== undefined) await options.pastRuns?.note(run);
  if (options.check) return check(planned, terminal);
  terminal.table(
    ["package", "operations", "types", "plugins", "files", "changed", "seconds"],
    planned.map(({ summary, steps, seconds }) => [
      summary.packageName,
      String(summary.operations),
      String(summary.types),
      String(summary.plugins),
      String(summary.files),
      String(changes(steps).length),
      seconds.toFixed(1),
    ]),
  );
  if (options.verbose)
    terminal.table(
      ["stage", "milliseconds"],
      stages.entries.map(([stage, milliseconds]) => [stage, milliseconds.toFixed(0)]),
    );
  return 0;
}

/** Writes all packages, or none: tells what forbids it. Returns whether it could. */
async function write(planned: readonly Planned[], terminal: Terminal): Promise<boolean> {
  const staged: Staged[] = [];
  try {
    for (const { folder, steps, files } of planned) staged.push(stagePlan(folder, steps, files));
  } catch (error) {
    for (const { undo } of staged) undo();
    if (!(error instanceof NotWritable)) throw error;
    const report = new Report();
    report.add("file-not-writable", startOf(shown(error.file)), { reason: error.message });
    terminal.diagnostics(report.diagnostics);
    terminal.fail("Nothing was written.");
    return false;
  }
  for (const { commit } of staged) await commit();
  return true;
}

/** What is to be done for a vendor; undefined where its spec is too broken to say. */
async function planFor(
  vendor: Vendor,
  { output, out, pastRuns }: GenerateOptions,
  report: Report,
  stages: Stages,
  terminal: Terminal,
): Promise<Planned | undefined> {
  const since = performance.now();
  const seconds = (): number => (performance.now() - since) / 1000;
  const began = Date.now();
  const folder = out ?? join(output, vendor.name);
  const disk = await readPackage(folder);
  const told = await stages.time("compare", async () => pastRuns?.recall(vendor, folder, disk));
  if (told !== undefined) {
    report.take(told.diagnostics);
    const { summary } = told;
    return {
      vendor,
      folder,
      summary,
      files: new Map(),
      steps: [],
      seconds: seconds(),
      run: undefined,
    };
  }
  const own = new Report();
  // Its packages are large: they are loaded where there is work for them.
  const { generatePackage } = await import("./pipeline.ts");
  const generated = await terminal.during(`generating ${vendor.name}`, () =>
    generatePackage(vendor, own, stages),
  );
  const { diagnostics } = own;
  report.take(diagnostics);
  if (generated === undefined) return undefined;
  const { summary, files, inputs } = generated;
  const steps = planWrites(files, out === undefined ? disk : ownOf(disk));
  const after = diskAfter(steps, files, disk);
  const run: Run = { vendor, folder, disk: after, inputs, summary, diagnostics, began };
  return { vendor, folder, summary, files, steps, seconds: seconds(), run };
}

function check(planned: readonly Planned[], terminal: Terminal): number {
  const differing = planned.flatMap(({ folder, steps }) =>
    changes(steps)
      .filter(({ path }) => isCommitted(path))
      .map(({ path, kind }) => ({ path: join(folder, path), kind })),
  );
  for (const { path, kind } of differing) {
    const what = { create: "missing", update: "differs", delete: "not generated" }[
      kind as "create" | "update" | "delete"
    ];
    terminal.line(`${what}: ${terminal.shortPath(path)}`);
  }
  if (differing.length === 0) {
    terminal.line("All generated files are as their specs say.");
    return 0;
  }
  terminal.fail(`${differing.length} files differ. Run "npm run generate" and commit the result.`);
  return 1;
}
