import { renameSync, rmSync, writeFileSync } from "node:fs";
import { readdir, readFile, rename, rm, rmdir, writeFile } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import type { Step } from "./plan.ts";
import { changes } from "./plan.ts";
import { refusedFor } from "./not-writable.ts";
import { Places } from "./places.ts";

const FILES_AT_ONCE = 200;

/** The files of a package folder by path with forward slashes; installed packages are nobody's business here. */
export async function readPackage(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    (error: unknown) => {
      if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
      throw error;
    },
  );
  const paths = entries
    .filter((entry) => entry.isFile() && !entry.parentPath.split(sep).includes("node_modules"))
    .map((entry) => join(entry.parentPath, entry.name));
  const texts = new Map<string, string>();
  // Not all at once: a process may have only so many files open.
  for (let from = 0; from < paths.length; from += FILES_AT_ONCE)
    await Promise.all(
      paths.slice(from, from + FILES_AT_ONCE).map(async (path) => {
        texts.set(relative(folder, path).split(sep).join("/"), await readFile(path, "utf8"));
      }),
    );
  return texts;
}

/** A plan whose new texts are on disk beside their places. */
export interface Staged {
  readonly commit: () => Promise<void>;
  /** Leaves everything as it was. */
  readonly undo: () => void;
}

/**
 * Begins to carry a plan out: every new text is on disk beside its place before the first one takes it, so that a failure leaves the
 * old files. Throws {@link NotWritable} where the disk forbids it.
 */
export function stagePlan(
  folder: string,
  steps: readonly Step[],
  wanted: ReadonlyMap<string, string>,
): Staged {
  const due = changes(steps);
  const places = new Places(folder);
  const written: { readonly from: string; readonly to: string }[] = [];
  const undo = (): void => {
    for (const { from } of written) rmSync(from, { force: true });
  };
  for (const { path, kind } of due) {
    try {
      if (kind === "delete") {
        places.of(path);
        continue;
      }
      const to = places.ready(path);
      const from = `${to}.${process.pid}.new`;
      written.push({ from, to });
      // One after the other and without waiting: a large package has tens of thousands of small files.
      writeFileSync(from, wanted.get(path) ?? "");
    } catch (error) {
      undo();
      throw refusedFor(join(folder, path), error);
    }
  }
  const commit = async (): Promise<void> => {
    for (const { from, to } of written) renameSync(from, to);
    for (const { path, kind } of due) if (kind === "delete") await removeFile(folder, path);
  };
  return { commit, undo };
}

async function removeFile(folder: string, path: string): Promise<void> {
  await rm(join(folder, path), { force: true });
  for (let parent = dirname(join(folder, path)); parent !== folder; parent = dirname(parent)) {
    const emptied = await rmdir(parent).then(
      () => true,
      () => false,
    );
    if (!emptied) return;
  }
}

/** Writes one file: beside its place first, so that no reader ever sees half of it. */
export async function writeText(path: string, text: string): Promise<void> {
  const beside = `${path}.${process.pid}.new`;
  await writeFile(beside, text);
  await rename(beside, path);
}
