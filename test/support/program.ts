import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/**
 * Where a program is that only some machines have; undefined where this one hasn't, so that what needs it is skipped.
 * Where NORDKIT_REQUIRE_PROGRAMS is set, as continuous integration does, a missing one is an error instead.
 */
export function findProgram(name: string): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const found = folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
  if (found === undefined && process.env["NORDKIT_REQUIRE_PROGRAMS"])
    throw new Error(`${name} is not installed (Debian: apt-get install ${name}).`);
  return found;
}
