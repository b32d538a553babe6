import type { Side } from "../side.ts";
import type { Change } from "./changes/change.ts";
import { compareClient } from "./changes/compare-client.ts";
import { compareDeprecation } from "./changes/compare-deprecation.ts";
import { compareExports } from "./changes/compare-exports.ts";
import { compareMethods } from "./changes/compare-methods.ts";
import type { Moves } from "./changes/method-pairs.ts";
import { comparisonOf } from "./changes/comparison.ts";
import { findingsOf, type PackageFinding } from "./findings.ts";
import { judgeAsFarAsPossible } from "./judge/judge-as-far-as-possible.ts";
import { missedChanges } from "./judge/missed-changes.ts";
import { linkCauses } from "./causes/link-causes.ts";
import { surfacesOf } from "./surface/surface.ts";

/** A side of which a package was made. */
export type PackageSide = Side & { readonly model: NonNullable<Side["model"]> };

/** What changes for those who use the package, in the order of the rules. */
export interface PackageComparison {
  readonly findings: readonly PackageFinding[];
  /** The changes that the findings were made of, in the same order. */
  readonly changes: readonly Change[];
}

/** Compares what two packages offer, and asks the compiler about all that differs. */
export function comparePackages(
  base: PackageSide,
  head: PackageSide,
  moves: Moves = new Map(),
): PackageComparison {
  const comparison = comparisonOf(...surfacesOf(base, head), moves);
  const changes = [
    ...compareClient(comparison),
    ...compareMethods(comparison),
    ...compareExports(comparison),
    ...compareDeprecation(comparison),
  ];
  const judgement = judgeAsFarAsPossible(changes, comparison);
  const all = [...changes, ...missedChanges(changes, judgement, comparison)];
  const found = findingsOf(all, comparison, judgement);
  return { findings: linkCauses(all, found, comparison), changes: all };
}
