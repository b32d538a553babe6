import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { accept } from "../diff/accepted/accept.ts";
import type { AcceptedChange } from "../diff/accepted/entries.ts";
import { formatOf, reportText, type FormatName, type Means } from "../diff/formats/formats.ts";
import { countsText, totalOf } from "../diff/formats/summary.ts";
import type { RuleTable } from "../diff/formats/sarif.ts";
import type { Screen } from "../diff/formats/terminal.ts";
import type { DiffReport, Level } from "../diff/report.ts";
import type { NamesInCode } from "../diff/usage/read-code.ts";
import { exists } from "../revisions/input.ts";
import { InputProblem } from "../revisions/input-problem.ts";
import { treesOf, type Surroundings } from "../revisions/trees.ts";
import { inWorkspace } from "../revisions/workspace.ts";
import { writeText } from "../write/disk.ts";
import { compareTrees } from "./compare-trees.ts";
import { SpecProblem } from "./spec-problem.ts";
import type { Terminal } from "./terminal.ts";

export interface DiffOptions {
  readonly base: string | undefined;
  readonly head: string | undefined;
  /** The folder with one folder per vendor. */
  readonly specs: string;
  readonly format: FormatName;
  /** Where the report goes instead of standard output. */
  readonly out: string | undefined;
  /** More files, in the formats that their endings name. */
  readonly also: readonly string[];
  readonly level: Level | undefined;
  readonly failOn: "breaking" | "risky" | "none";
  /** The file of accepted changes; undefined: the usual one, if it is there. */
  readonly accepted: string | undefined;
  readonly only: readonly string[];
  /** The last published version of the one package that is compared; undefined: the base's. */
  readonly published: string | undefined;
  /** A folder of code that uses the packages; undefined: nobody asks what of them is used. */
  readonly usage: string | undefined;
}

/** What the command has around it; tests bring their own. */
export interface DiffSurroundings {
  readonly terminal: Terminal;
  readonly screen: Screen;
  readonly folder: string;
  readonly stdin: Surroundings["stdin"];
  /** Today, `2026-01-31`. */
  readonly today: string;
  /** Shows that something goes on, if it takes long. */
  readonly during: <T>(what: string, work: () => Promise<T>) => Promise<T>;
}

const EXIT = { same: 0, found: 1, incomparable: 2 } as const;

/** The usual file of accepted changes, in the folder of the specs. */
export const ACCEPTED_FILE = "accepted-changes.yaml";

/** Compares two states of specs, tells what that means for users, and returns the exit code. */
export async function diff(options: DiffOptions, around: DiffSurroundings): Promise<number> {
  const { terminal } = around;
  try {
    const report = await around.during("comparing", () => reportOf(options, around));
    await show(report, options, around);
    return exitCode(report, options.failOn);
  } catch (error) {
    if (!(error instanceof InputProblem)) throw error;
    if (error instanceof SpecProblem) terminal.diagnostics(error.diagnostics);
    terminal.fail(`Nothing was compared: ${error.message}`);
    terminal.fail(error.remedy);
    return EXIT.incomparable;
  }
}

async function reportOf(options: DiffOptions, around: DiffSurroundings): Promise<DiffReport> {
  const { base, head, specs, only, published, usage } = options;
  const entries = await acceptedOf(options);
  return inWorkspace(async (workspace) => {
    const { folder, stdin } = around;
    const trees = await treesOf([base, head], { folder, specs, workspace, stdin });
    const code = usage === undefined ? undefined : await codeIn(usage);
    const report = await compareTrees(trees, { only, published, code, workspace });
    const isWhole = only.length === 0 && !trees.head.isSingle;
    const vendors = [...report.packages.map(({ vendor }) => vendor), ...report.unchanged];
    const scope = { today: around.today, vendors: isWhole ? undefined : vendors };
    return accept(report, entries, scope);
  });
}

/** The code of a folder; what reads it is loaded only where somebody asks. */
async function codeIn(folder: string): Promise<readonly NamesInCode[]> {
  const { consumerCode } = await import("./consumer-code.ts");
  return consumerCode(folder);
}

/** The accepted changes; the file is read only where there is one. */
async function acceptedOf({ accepted, specs }: DiffOptions): Promise<readonly AcceptedChange[]> {
  const file = accepted ?? join(specs, ACCEPTED_FILE);
  if (accepted === undefined && !(await exists(file))) return [];
  const { readAccepted } = await import("./accepted-changes.ts");
  return readAccepted(file);
}

async function show(
  report: DiffReport,
  options: DiffOptions,
  { terminal, screen }: DiffSurroundings,
): Promise<void> {
  const text = (format: FormatName, means: Means): string =>
    reportText(report, format, options.level, means);
  const rules = await rulesFor(options);
  const onPaper: Means = { rules, screen: { ...screen, hasColors: false } };
  for (const file of options.also) await save(file, text(formatOf(file) ?? "terminal", onPaper));
  if (options.out === undefined) {
    const output = text(options.format, { rules, screen }).replace(/\n$/, "");
    if (output !== "") terminal.line(output);
    return;
  }
  await save(options.out, text(options.format, onPaper));
  terminal.line(`${countsText(totalOf(report))}: ${options.out}`);
}

/** The rules, for formats that explain them. */
async function rulesFor({ format, also }: DiffOptions): Promise<RuleTable> {
  const written: readonly (FormatName | undefined)[] = [format, ...also.map(formatOf)];
  return written.includes("sarif") ? (await import("../diff/rules.ts")).rules : {};
}

async function save(file: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeText(file, text);
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    throw new InputProblem(
      `${file} can't be written: the system says ${String(error.code)}`,
      "Name another file with --out.",
    );
  }
}

const exitCode = (report: DiffReport, failOn: DiffOptions["failOn"]): number => {
  if (failOn === "none") return EXIT.same;
  const counts = totalOf(report);
  const found = counts.breaking + (failOn === "risky" ? counts.risky : 0) + report.stale.length;
  return found > 0 ? EXIT.found : EXIT.same;
};
