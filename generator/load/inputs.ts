import { createHash } from "node:crypto";
import { readFileSync, realpathSync, statSync } from "node:fs";
import { readFolder } from "./folder.ts";

/** Files whose time is nearer than this to an instant may have been written after it: clocks of file systems are coarse. */
const COARSE_MILLISECONDS = 50;

/** One text for what a client is generated from: the files, and what else its folder offers as description or overlay. Undefined where a file can't be read. */
export async function inputsHash(
  folder: string,
  files: readonly string[],
): Promise<string | undefined> {
  const hash = createHash("sha256").update(JSON.stringify([folder, await readFolder(folder)]));
  try {
    for (const file of files) {
      const bytes = readFileSync(file);
      hash.update(JSON.stringify([file, realpathSync(file), bytes.length])).update(bytes);
    }
  } catch (error) {
    if (error instanceof Error && "syscall" in error) return undefined;
    throw error;
  }
  return hash.digest("hex");
}

/** Whether nothing was written, moved or replaced since that instant: what has been read of the files after it is still in them. */
export const untouchedSince = (files: readonly string[], instant: number): boolean =>
  files.every((file) => statSync(file).ctimeMs < instant - COARSE_MILLISECONDS);
