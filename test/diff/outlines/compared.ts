import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readPair, type ReadPair } from "../../../generator/commands/read-pair.ts";
import { sideOf } from "../../../generator/commands/sides.ts";
import { comparePackage } from "../../../generator/diff/compare.ts";
import type { PackageReport } from "../../../generator/diff/report.ts";
import type { Pair } from "../../../generator/revisions/pairs.ts";
import type { Spec, Tree } from "../../../generator/revisions/tree.ts";
import type { JsonObject } from "../../../generator/support/json.ts";

export interface Compared {
  /** What is told where everything was looked at on both sides. */
  readonly whole: PackageReport;
  /** What is told by default. */
  readonly usual: PackageReport;
  /** Whether outlines were all that was made of something, by default. */
  readonly hasOutlines: boolean;
}

const specOf = (file: string, folder: string): Spec => ({
  name: "acme",
  folder,
  file,
  isPlaceless: false,
  shown: (path) => path.slice(folder.length + 1),
});

/** Compares two documents that are files, as the command does. */
export async function compared(base: JsonObject, head: JsonObject): Promise<Compared> {
  const folder = await mkdtemp(join(tmpdir(), "nordkit-outlines-"));
  try {
    const specs: Spec[] = [];
    for (const [name, root] of Object.entries({ base, head })) {
      const file = join(folder, `${name}.json`);
      await writeFile(file, JSON.stringify(root, null, 2));
      specs.push(specOf(file, folder));
    }
    const pair: Pair = { name: "acme", base: specs[0], head: specs[1] };
    const [whole, usual] = [await read(pair, true), await read(pair, false)];
    return {
      whole: await reportOf(whole),
      usual: await reportOf(usual),
      hasOutlines: JSON.stringify(whole.base?.document) !== JSON.stringify(usual.base?.document),
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

function read(pair: Pair, isWhole: boolean): Promise<ReadPair> {
  const tree = (label: string): Tree => ({ label, specs: [], isSingle: true });
  return readPair(pair, { base: tree("base"), head: tree("head") }, { isWhole });
}

const reportOf = async ({ base, head }: ReadPair): Promise<PackageReport> =>
  comparePackage(await sideOf(base), await sideOf(head));
