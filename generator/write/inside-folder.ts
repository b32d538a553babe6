import { realpath } from "node:fs/promises";
import { dirname, relative, resolve, sep } from "node:path";
import { invariant } from "../support/invariant.ts";

const PORTABLE = /^(?:[A-Za-z0-9][A-Za-z0-9._-]{0,80}\/)*[A-Za-z0-9][A-Za-z0-9._-]{0,80}$/;

/** The absolute path of a file to write, which provably lies inside the folder, links followed. */
export async function insideFolder(folder: string, path: string): Promise<string> {
  invariant(
    PORTABLE.test(path) && !path.includes(".."),
    `the path ${JSON.stringify(path)} is not portable`,
  );
  const target = resolve(folder, path);
  const nearest = async (place: string): Promise<string> =>
    realpath(place).catch(async () => nearest(dirname(place)));
  const [root, real] = await Promise.all([
    realpath(folder).catch(() => resolve(folder)),
    nearest(dirname(target)),
  ]);
  const below = relative(root, real);
  const above = relative(real, root);
  invariant(
    below === "" || !below.startsWith(`..${sep}`) || !above.startsWith(".."),
    `${path} leads out of the package`,
  );
  return target;
}
