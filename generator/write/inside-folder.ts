import { realpath } from "node:fs/promises";
import { dirname, relative, resolve, sep } from "node:path";
import { invariant } from "../support/invariant.ts";
import { NotWritable } from "./not-writable.ts";

const PORTABLE = /^(?:[A-Za-z0-9][A-Za-z0-9._-]{0,80}\/)*[A-Za-z0-9][A-Za-z0-9._-]{0,80}$/;

/** The absolute path of a file to write, which provably lies inside the folder, links followed. */
export async function insideFolder(folder: string, path: string): Promise<string> {
  invariant(
    PORTABLE.test(path) && !path.includes(".."),
    `the path ${JSON.stringify(path)} is not portable`,
  );
  const target = resolve(folder, path);
  const root = resolve(folder);
  // A folder that isn't there yet holds no links.
  const nearest = async (place: string): Promise<string | undefined> =>
    realpath(place).catch(async () => (place === root ? undefined : nearest(dirname(place))));
  const real = await nearest(dirname(target));
  const below = real === undefined ? "" : relative(await realpath(root), real);
  if (below === ".." || below.startsWith(`..${sep}`))
    throw new NotWritable(target, "a link on the way to it leads out of the package");
  return target;
}
