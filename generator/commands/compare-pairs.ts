import { comparePackage } from "../diff/compare.ts";
import { ordered } from "../diff/ordered.ts";
import type { PackageReport } from "../diff/report.ts";
import { withUsage } from "../diff/usage/find-usage.ts";
import type { NamesInCode } from "../diff/usage/read-code.ts";
import type { Pair } from "../revisions/pairs.ts";
import type { Trees } from "../revisions/trees.ts";
import { readPair, type ReadPair } from "./read-pair.ts";
import { matchRenamed } from "./renamed-vendors.ts";
import { sideOf, type Reading } from "./sides.ts";
import { SpecProblem } from "./spec-problem.ts";

export interface ComparePairsOptions {
  /** Takes what could not be compared, and why. */
  readonly notes: string[];
  /** The last published version of the package; undefined: the base's. */
  readonly published: string | undefined;
  /** The code of those who use the packages. */
  readonly code: readonly NamesInCode[] | undefined;
}

/** Reads both sides of each pair and compares them; what can't be compared is added to the notes. */
export async function comparePairs(
  pairs: readonly Pair[],
  trees: Trees,
  { notes, published, code }: ComparePairsOptions,
): Promise<readonly PackageReport[]> {
  const reads: ReadPair[] = [];
  // Code may use what is the same on both sides, by way of what isn't.
  for (const pair of pairs)
    reads.push(await readPair(pair, trees, { isWhole: code !== undefined }));
  const told = (report: PackageReport, base?: Reading, head?: Reading): PackageReport => {
    if (code === undefined || base?.model === undefined || head === undefined) return report;
    const used = withUsage(report, base.model, code);
    if (used === undefined)
      notes.push(
        `No file of the code imports ${report.packageName}: nothing can be said of what it uses.`,
      );
    return used ?? report;
  };
  const packages: PackageReport[] = [];
  for (const each of matchRenamed(reads)) {
    const [base, head] = comparable(each, notes);
    const options = published === undefined ? {} : { published };
    const report = ordered(await comparePackage(await sideOf(base), await sideOf(head), options));
    packages.push(told(report, base, head));
  }
  return packages;
}

/** Both readings with packages or without: where one has none, only the wire is compared, and that is said. */
function comparable(
  { name, base, head }: ReadPair,
  notes: string[],
): readonly [Reading | undefined, Reading | undefined] {
  // A package that is nordkit's own must be whole at the head; what a base or a foreign document lacks is no one's fault now.
  if (head?.model === undefined && head !== undefined && hasSettings(head))
    throw new SpecProblem(`${name} of the head`, head.problems);
  const lacking = [base, head].find((each) => each !== undefined && each.model === undefined);
  const [problem] = lacking?.problems ?? [];
  if (problem === undefined) return [base, head];
  notes.push(
    `Of ${name} only the wire was compared, as no package can be made of one side: ${problem.message} (${problem.file}:${problem.line}).`,
  );
  const bare = (each: Reading | undefined): Reading | undefined =>
    each === undefined ? undefined : { ...each, model: undefined };
  return [bare(base), bare(head)];
}

const hasSettings = ({ document }: Reading): boolean =>
  Object.keys(document.settings).length > 0 ||
  document.operations.some(({ settings }) => Object.keys(settings).length > 0);
