import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { inputsHash, untouchedSince } from "../load/inputs.ts";
import type { Vendor } from "../load/vendors.ts";
import type { Diagnostic } from "../support/report.ts";
import { digestOf } from "../write/digest.ts";
import { writeText } from "../write/disk.ts";
import type { Summary } from "./pipeline.ts";

/** Where nordkit keeps what can be made again, and which nordkit it is. */
export interface Keeping {
  /** Differs whenever nordkit or a package that it uses differs. */
  readonly id: string;
  readonly folder: string;
}

/** What a run that succeeded has told. */
export interface Told {
  readonly summary: Summary;
  readonly diagnostics: readonly Diagnostic[];
}

/** A run that succeeded. */
export interface Run extends Told {
  readonly vendor: Vendor;
  /** Of the package. */
  readonly folder: string;
  /** All files of that folder, as the run left them. */
  readonly disk: ReadonlyMap<string, string>;
  /** The files that the package was made from. */
  readonly inputs: readonly string[];
  /** When the run began, in milliseconds since 1970. */
  readonly began: number;
}

interface Note extends Told {
  readonly id: string;
  readonly inputs: readonly string[];
  readonly inputsHash: string;
  readonly outputsHash: string;
}

/** Whether the system refused, and not the program erred. */
const isRefusal = (error: unknown): boolean => error instanceof Error && "syscall" in error;

/** More notes than this are those of folders that have been left. */
const MOST_NOTES = 200;

/** Remembers for each package what it was made from and how its folder then was: where both are as before, there is nothing to do. */
export class PastRuns {
  readonly #id: string;
  readonly #folder: string;

  constructor({ id, folder }: Keeping) {
    this.#id = id;
    this.#folder = join(folder, "runs");
  }

  /** What the last run told of a package that is still as that run has left it; undefined where anything differs. */
  async recall(
    vendor: Vendor,
    folder: string,
    disk: ReadonlyMap<string, string>,
  ): Promise<Told | undefined> {
    const note = await this.#read(vendor, folder);
    if (note?.id !== this.#id || note.outputsHash !== digestOf(disk)) return undefined;
    const inputs = await inputsHash(vendor.folder, note.inputs);
    return inputs === note.inputsHash ? note : undefined;
  }

  /** Notes a run. */
  async note({ vendor, folder, disk, inputs, summary, diagnostics, began }: Run): Promise<void> {
    const hash = await inputsHash(vendor.folder, inputs);
    if (hash === undefined || !untouchedSince(inputs, began)) return;
    const outputsHash = digestOf(disk);
    const note: Note = {
      id: this.#id,
      inputs,
      inputsHash: hash,
      outputsHash,
      summary,
      diagnostics,
    };
    try {
      await mkdir(this.#folder, { recursive: true });
      await this.#removeOldest();
      await writeText(this.#file(vendor, folder), JSON.stringify(note));
    } catch (error) {
      // Without the note the next run does the work again, and nothing else.
      if (!isRefusal(error)) throw error;
    }
  }

  async #read(vendor: Vendor, folder: string): Promise<Note | undefined> {
    try {
      return JSON.parse(await readFile(this.#file(vendor, folder), "utf8")) as Note;
    } catch (error) {
      if (error instanceof SyntaxError || isRefusal(error)) return undefined;
      throw error;
    }
  }

  /** Messages show paths from the working directory, so it is a part of what is asked. */
  #file(vendor: Vendor, folder: string): string {
    const asked = JSON.stringify([vendor, folder, process.cwd()]);
    return join(this.#folder, `${createHash("sha256").update(asked).digest("hex")}.json`);
  }

  async #removeOldest(): Promise<void> {
    const files = (await readdir(this.#folder)).map((name) => join(this.#folder, name));
    if (files.length < MOST_NOTES) return;
    const times = await Promise.all(
      files.map(async (file) => [file, (await stat(file)).mtimeMs] as const),
    );
    const oldest = times.sort(([, a], [, b]) => a - b).slice(0, MOST_NOTES / 2);
    await Promise.all(oldest.map(([file]) => rm(file, { force: true })));
  }
}
