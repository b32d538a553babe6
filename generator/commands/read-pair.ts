import { areNamesSettled, type Outlined } from "../model/settled-names.ts";
import { Memory } from "../normalise/memory.ts";
import { unchangedParts } from "../normalise/unchanged-parts.ts";
import type { Pair } from "../revisions/pairs.ts";
import type { Trees } from "../revisions/trees.ts";
import { loadSide, readSide, type Loaded, type Reading } from "./sides.ts";

/** A pair that was read. */
export interface ReadPair {
  readonly name: string;
  readonly base: Reading | undefined;
  readonly head: Reading | undefined;
}

export interface ReadPairOptions {
  /** Looks at what is the same on both sides as well. It costs more, and no change is found that wouldn't be: tests check that. */
  readonly isWhole?: boolean;
}

/** Reads both sides of a pair, as far as there are differences. */
export async function readPair(
  { name, base, head }: Pair,
  trees: Trees,
  { isWhole = false }: ReadPairOptions = {},
): Promise<ReadPair> {
  const old = base && (await loadSide(base, { name, label: `${name} of ${trees.base.label}` }));
  const label = `${name} of ${trees.head.label}`;
  const fresh = head && (await loadSide(head, { name, label }, old?.document));
  const outlined =
    isWhole || old === undefined || fresh === undefined ? undefined : readOutlined(old, fresh);
  if (outlined !== undefined) return { name, ...outlined };
  const memory = new Memory();
  return { name, base: old && readSide(old, memory), head: fresh && readSide(fresh, memory) };
}

/** Both sides with outlines of what they have in common; undefined where names might depend on the rest of that. */
function readOutlined(old: Loaded, fresh: Loaded): Pick<ReadPair, "base" | "head"> | undefined {
  const unchanged = unchangedParts(old.document, fresh.document);
  if (unchanged.paths.size === 0) return undefined;
  const memory = new Memory();
  const [base, head] = [readSide(old, memory, unchanged), readSide(fresh, memory, unchanged)];
  return isPackage(base) &&
    isPackage(head) &&
    areNamesSettled(base, head, unchanged, old.document.root)
    ? { base, head }
    : undefined;
}

const isPackage = (reading: Reading): reading is Reading & Outlined => reading.model !== undefined;
