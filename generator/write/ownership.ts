import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

const isMissing = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "ENOENT";

/** What `package.json` of a folder says of who made it; undefined where it is none or says nothing. */
async function makerOf(folder: string): Promise<unknown> {
  try {
    const manifest: unknown = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
    return (manifest as { readonly generator?: unknown } | null)?.generator;
  } catch (error) {
    if (error instanceof SyntaxError || isMissing(error)) return undefined;
    throw error;
  }
}

/** Whether a package may be written into a folder: it isn't there yet, is empty, or holds a package that nordkit wrote. */
export async function isOurs(folder: string): Promise<boolean> {
  try {
    if ((await readdir(folder)).length === 0) return true;
  } catch (error) {
    if (isMissing(error)) return true;
    if (error instanceof Error && "code" in error) return false;
    throw error;
  }
  return isMadeByUs(folder);
}

/** Whether a folder holds a package that nordkit wrote. */
export const isMadeByUs = async (folder: string): Promise<boolean> =>
  (await makerOf(folder)) === "nordkit";
