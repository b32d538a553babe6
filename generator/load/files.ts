import { realpath } from "node:fs/promises";
import { dirname, relative, resolve, sep } from "node:path";
import { sorted } from "../support/order.ts";
import type { Report } from "../support/report.ts";
import { readSource, type Source } from "./source.ts";

/** What came of a reference to a file. An unreadable file is already reported. */
export type Opened = Source | "outside" | "missing" | "unreadable";

/** The files of one folder, and of those that are allowed besides, each read once. What lies outside is never opened, whatever links say. */
export class Files {
  readonly #folder: string;
  readonly #others: readonly string[];
  readonly #report: Report;
  readonly #read = new Map<string, Promise<Source | undefined>>();

  constructor(folder: string, report: Report, others: readonly string[] = []) {
    this.#folder = folder;
    this.#others = others;
    this.#report = report;
  }

  /** Absolute paths of all files that were read. */
  get paths(): readonly string[] {
    return sorted(this.#read.keys(), (path) => path);
  }

  /** Takes in a file that is known by another way, perhaps with an earlier version of it. */
  async read(file: string, earlier?: Source): Promise<Opened> {
    return this.open(file, this.#folder, earlier);
  }

  /** Opens the file at a path relative to a folder. */
  async open(path: string, from: string, earlier?: Source): Promise<Opened> {
    const file = resolve(from, path);
    const folders = [this.#folder, ...this.#others].filter((folder) => isBelow(folder, file));
    if (folders.length === 0) return "outside";
    const real = await realPath(file);
    if (real === undefined) return "missing";
    const known = await this.#known(real, folders);
    if (known === undefined) return "outside";
    let source = this.#read.get(known);
    if (source === undefined) {
      source = readSource(known, this.#report, earlier);
      this.#read.set(known, source);
    }
    return (await source) ?? "unreadable";
  }

  /** The file by the name it has below a folder as given, so that messages show the path people know. */
  async #known(real: string, folders: readonly string[]): Promise<string | undefined> {
    for (const folder of folders) {
      const realFolder = await realPath(folder);
      if (realFolder !== undefined && isBelow(realFolder, real))
        return resolve(folder, relative(realFolder, real));
    }
    return undefined;
  }
}

/** The folder a reference in that file starts from. */
export const folderOf = (source: Source): string => dirname(source.file);

const isBelow = (folder: string, file: string): boolean => {
  const path = relative(folder, file);
  return path !== "" && path !== ".." && !path.startsWith(`..${sep}`) && !path.startsWith(sep);
};

const realPath = async (path: string): Promise<string | undefined> => {
  try {
    return await realpath(path);
  } catch (error) {
    if (error instanceof Error && "code" in error) return undefined;
    throw error;
  }
};
