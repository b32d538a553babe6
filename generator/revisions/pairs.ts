import { cp, readdir, readFile, rm } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { readFolder } from "../load/folder.ts";
import { sorted } from "../support/order.ts";
import { InputProblem } from "./input-problem.ts";
import type { Spec } from "./tree.ts";
import type { Trees } from "./trees.ts";

/** The two descriptions of one API; one of them is missing where the API came or went. */
export interface Pair {
  readonly name: string;
  readonly base: Spec | undefined;
  readonly head: Spec | undefined;
}

/** Which descriptions belong together: two that were named themselves, else those of the same name. */
export function pairsOf({ base, head }: Trees): readonly Pair[] {
  const [one] = base.specs;
  const [other] = head.specs;
  if (base.isSingle && head.isSingle)
    return [{ name: other?.name ?? one?.name ?? "api", base: one, head: other }];
  if (base.isSingle || head.isSingle) {
    const single = base.isSingle ? one : other;
    const among = base.isSingle ? head : base;
    const partner = among.specs.find(({ name }) => name === single?.name);
    if (partner === undefined || single === undefined)
      throw new InputProblem(
        `${among.label} has no folder "${single?.name ?? ""}" to compare with`,
        "Name one document or one vendor's folder on each side.",
      );
    const pair = base.isSingle ? { base: single, head: partner } : { base: partner, head: single };
    return [{ name: single.name ?? "api", ...pair }];
  }
  const names = new Set([...base.specs, ...head.specs].map(({ name }) => name ?? ""));
  const named = (specs: readonly Spec[], wanted: string) =>
    specs.find(({ name }) => name === wanted);
  return sorted(names, (name) => name).map((name) => ({
    name,
    base: named(base.specs, name),
    head: named(head.specs, name),
  }));
}

/** A reference to another file, as YAML and JSON write it. */
const OUTWARD = /["']?\$ref["']?\s*:\s*["']?(?!["'#\s])/;

/** Whether both descriptions consist of the same files with the same bytes. */
export async function isSameBytes({ base, head }: Pair): Promise<boolean> {
  if (base === undefined || head === undefined) return false;
  if (base.file !== undefined && head.file !== undefined) {
    const [one, other] = await Promise.all([readFile(base.file), readFile(head.file)]);
    // What lies beside a document counts where it refers to it.
    return one.equals(other) && !OUTWARD.test(one.toString("utf8"));
  }
  if (base.file !== undefined || head.file !== undefined) return false;
  const [one, other] = await Promise.all([filesOf(base.folder), filesOf(head.folder)]);
  if (one.join("\n") !== other.join("\n")) return false;
  for (const path of one) {
    const texts = await Promise.all([base, head].map(({ folder }) => readFile(join(folder, path))));
    if (texts[0]?.equals(texts[1] ?? Buffer.alloc(0)) !== true) return false;
  }
  return true;
}

/** Paths of the files below a folder, links included: their targets' bytes count. */
async function filesOf(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => relative(folder, join(parentPath, name)));
  // A link may lead to what both sides share; then only reading tells.
  const links = entries.filter((entry) => entry.isSymbolicLink());
  return sorted([...paths, ...links.map(({ name }) => `link ${folder} ${name}`)], (path) => path);
}

/**
 * A document that came without a folder is compared with a vendor's folder as if it lay there: its overlays apply to
 * both sides. Undefined where there is nothing to apply.
 */
export async function withOverlays(
  lone: Spec,
  beside: Spec | undefined,
  target: string,
): Promise<Spec | undefined> {
  if (!lone.isPlaceless || lone.file === undefined) return undefined;
  if (beside === undefined || beside.file !== undefined) return undefined;
  const { documents, overlays } = await readFolder(beside.folder);
  if (overlays.length === 0) return undefined;
  await cp(beside.folder, target, { recursive: true });
  for (const document of documents) await rm(join(target, relative(beside.folder, document)));
  const file = join(target, lone.file.endsWith(".json") ? "doc.json" : "openapi.yaml");
  await cp(lone.file, file);
  const shown = (path: string): string =>
    resolve(path) === file
      ? lone.shown(path)
      : beside.shown(join(beside.folder, relative(target, path)));
  return { ...beside, folder: target, shown };
}
