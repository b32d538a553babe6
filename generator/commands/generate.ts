import { join } from "node:path";
import type { Vendor } from "../load/vendors.ts";
import { shown } from "../load/text.ts";
import { Report, startOf } from "../support/report.ts";
import { Stages } from "../support/stages.ts";
import { applyPlan, readPackage } from "../write/disk.ts";
import { isOurs } from "../write/ownership.ts";
import { changes, planWrites, type Step } from "../write/plan.ts";
import type { Terminal } from "./terminal.ts";
import { generatePackage, type Generated } from "./pipeline.ts";

export interface GenerateOptions {
  readonly vendors: readonly Vendor[];
  /** Folder that holds the packages. */
  readonly output: string;
  /** The folder of the one package that is made, where it is none below `output`. */
  readonly out?: string;
  /** Compare only, write nothing. */
  readonly check: boolean;
  readonly verbose: boolean;
}

interface Planned {
  readonly vendor: Vendor;
  readonly folder: string;
  readonly generated: Generated;
  readonly steps: readonly Step[];
  readonly seconds: number;
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
    const since = performance.now();
    const generated = await terminal.during(`generating ${vendor.name}`, () =>
      generatePackage(vendor, report, stages),
    );
    if (generated === undefined) continue;
    const folder = options.out ?? join(options.output, vendor.name);
    const disk = await readPackage(folder);
    const steps = planWrites(generated.files, options.out === undefined ? disk : ownOf(disk));
    planned.push({
      vendor,
      folder,
      generated,
      steps,
      seconds: (performance.now() - since) / 1000,
    });
  }
  terminal.diagnostics(report.diagnostics);
  if (report.failed) {
    terminal.fail("Nothing was written.");
    return 1;
  }
  if (options.check) return check(planned, terminal);
  for (const { folder, steps, generated } of planned)
    await stages.time("write", () => applyPlan(folder, steps, generated.files));
  terminal.table(
    ["package", "operations", "types", "plugins", "files", "changed", "seconds"],
    planned.map(({ generated, steps, seconds }) => [
      generated.model.packageName,
      String(generated.operations),
      String(generated.model.types.length),
      [...generated.files.keys()]
        .filter((path) => /^src\/plugins\/.+\//.test(path))
        .length.toString(),
      String(generated.files.size),
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
