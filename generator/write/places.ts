import { mkdirSync, readdirSync, realpathSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { invariant } from "../support/invariant.ts";
import { isRefusal, NotWritable } from "./not-writable.ts";

const PORTABLE = /^(?:[A-Za-z0-9][A-Za-z0-9._-]{0,80}\/)*[A-Za-z0-9][A-Za-z0-9._-]{0,80}$/;

/** Finds the places of a package's files; each folder on the way is looked at once. */
export class Places {
  readonly #root: string;
  /** The folders that are known to lie inside the package, by what they are called in there. */
  readonly #inside = new Set<string>();
  /** The folders that are known to be there, with the names of the folders in them. */
  readonly #made = new Map<string, ReadonlySet<string>>();

  constructor(folder: string) {
    this.#root = resolve(folder);
  }

  /** The absolute path of a file, which provably lies inside the package, links followed. */
  of(path: string): string {
    invariant(
      PORTABLE.test(path) && !path.includes(".."),
      `the path ${JSON.stringify(path)} is not portable`,
    );
    const target = join(this.#root, path);
    const folder = dirname(target);
    if (this.#inside.has(folder)) return target;
    const real = this.#nearest(folder);
    const below = real === undefined ? "" : relative(realpathSync(this.#root), real);
    if (below === ".." || below.startsWith(`..${sep}`))
      throw new NotWritable(target, "a link on the way to it leads out of the package");
    this.#inside.add(folder);
    return target;
  }

  /** The same, ready to be written: its folder is there, and no folder is in its place. */
  ready(path: string): string {
    const target = this.of(path);
    const folder = dirname(target);
    const folders = this.#made.get(folder) ?? made(folder);
    this.#made.set(folder, folders);
    if (folders.has(target)) throw new NotWritable(target, "a folder is in its place");
    return target;
  }

  /** What the folder really is, or the nearest around it that is there: one that isn't yet holds no links. */
  #nearest(folder: string): string | undefined {
    try {
      return realpathSync(folder);
    } catch (error) {
      if (!isRefusal(error)) throw error;
      return folder === this.#root ? undefined : this.#nearest(dirname(folder));
    }
  }
}

/** Makes a folder where there is none; the paths of the folders in it. */
function made(folder: string): ReadonlySet<string> {
  mkdirSync(folder, { recursive: true });
  return new Set(
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => join(folder, entry.name)),
  );
}
