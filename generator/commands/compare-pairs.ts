import { comparePackage } from "../diff/compare.ts";
import { ordered } from "../diff/ordered.ts";
import type { PackageReport } from "../diff/report.ts";
import { Memory } from "../normalise/memory.ts";
import { withUsage } from "../diff/usage/find-usage.ts";
import type { NamesInCode } from "../diff/usage/read-code.ts";
import type { Pair } from "../revisions/pairs.ts";
import type { Spec } from "../revisions/tree.ts";
import type { Trees } from "../revisions/trees.ts";
import { matchRenamed } from "./renamed-vendors.ts";
import { readSide, sideOf, type Reading } from "./sides.ts";
import { SpecProblem } from "./spec-problem.ts";

/** A pair that was read. */
interface Read {
  readonly name: string;
  readonly base: Reading | undefined;
  readonly head: Reading | undefined;
}

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
  const reads: Read[] = [];
  for (const pair of pairs) reads.push(await read(pair, trees));
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

async function read({ name, base, head }: Pair, trees: Trees): Promise<Read> {
  const memory = new Memory();
  const side = async (
    spec: Spec | undefined,
    tree: string,
    earlier: Reading | undefined,
  ): Promise<Reading | undefined> =>
    spec && readSide(spec, { name, label: `${name} of ${tree}`, memory, earlier: earlier?.source });
  const baseReading = await side(base, trees.base.label, undefined);
  return {
    name,
    base: baseReading,
    head: await side(head, trees.head.label, baseReading),
  };
}

/** Both readings with packages or without: where one has none, only the wire is compared, and that is said. */
function comparable(
  { name, base, head }: Pick<Read, "name" | "base" | "head">,
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
