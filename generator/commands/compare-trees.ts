import { join } from "node:path";
import type { DiffReport, PackageReport } from "../diff/report.ts";
import type { NamesInCode } from "../diff/usage/read-code.ts";
import { InputProblem } from "../revisions/input-problem.ts";
import { isSameBytes, pairsOf, withOverlays, type Pair } from "../revisions/pairs.ts";
import type { Spec } from "../revisions/tree.ts";
import type { Trees } from "../revisions/trees.ts";
import type { ComparePairsOptions } from "./compare-pairs.ts";

export interface CompareTreesOptions {
  /** The vendors to compare; none: all. */
  readonly only: readonly string[];
  /** The last published version of the package; undefined: the base's. */
  readonly published: string | undefined;
  /** The code of those who use the packages; undefined: nobody asked. */
  readonly code: readonly NamesInCode[] | undefined;
  /** A folder for what isn't on disk. */
  readonly workspace: string;
}

/** Compares what belongs together on both sides. */
export async function compareTrees(
  trees: Trees,
  { only, code, workspace, ...options }: CompareTreesOptions,
): Promise<DiffReport> {
  const published = options.published ?? trees.base.published;
  const notes: string[] = [];
  const unchanged: string[] = [];
  const changed: Pair[] = [];
  for (const pair of chosen(pairsOf(trees), only)) {
    const settled = await withBothOverlays(pair, workspace, notes);
    if (await isSameBytes(settled)) unchanged.push(pair.name);
    else changed.push(settled);
  }
  if (published !== undefined && changed.length > 1)
    throw new InputProblem(
      `a published version was named, but ${changed.length} packages changed`,
      "Choose one with --only.",
    );
  const packages =
    changed.length === 0 ? [] : await compareChanged(changed, trees, { notes, published, code });
  const { base, head } = trees;
  return { base: base.label, head: head.label, packages, unchanged, notes, stale: [] };
}

function chosen(pairs: readonly Pair[], only: readonly string[]): readonly Pair[] {
  const names = pairs.map(({ name }) => name);
  const unknown = only.filter((name) => !names.includes(name));
  if (unknown.length > 0)
    throw new InputProblem(
      `neither side has ${unknown.join(", ")}`,
      `There are: ${names.join(", ")}.`,
    );
  return only.length === 0 ? pairs : pairs.filter(({ name }) => only.includes(name));
}

async function withBothOverlays(pair: Pair, workspace: string, notes: string[]): Promise<Pair> {
  const lent = async (
    spec: Spec | undefined,
    beside: Spec | undefined,
  ): Promise<Spec | undefined> => {
    if (spec === undefined) return undefined;
    const settled = await withOverlays(spec, beside, join(workspace, "overlaid"));
    if (settled === undefined) return spec;
    notes.push(
      `The overlays of ${beside?.name ?? "the other side"} were applied to ${spec.shown(spec.folder)} as well.`,
    );
    return settled;
  };
  const { name, base, head } = pair;
  return { name, base: await lent(base, head), head: await lent(head, base) };
}

/** What reads and compares is loaded only where there is something to compare. */
async function compareChanged(
  pairs: readonly Pair[],
  trees: Trees,
  options: ComparePairsOptions,
): Promise<readonly PackageReport[]> {
  const { comparePairs } = await import("./compare-pairs.ts");
  return comparePairs(pairs, trees, options);
}
