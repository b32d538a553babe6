import { createHash } from "node:crypto";
import { mkdtemp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach } from "vitest";
import { pull } from "../../../generator/commands/pull.ts";
import type { Terminal } from "../../../generator/commands/terminal.ts";
import { findVendors } from "../../../generator/load/vendors.ts";
import type { Tools } from "../../../generator/pull/tools.ts";
import { startPublisher, type Publish, type Publisher } from "./publisher.ts";

const cleanups: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0)) await cleanup();
});

/** A publisher that is closed when the test ends. */
export async function publisher(publish: Publish): Promise<Publisher> {
  const started = await startPublisher(publish);
  cleanups.push(() => started.close());
  return started;
}

export type Files = Readonly<Record<string, string>>;

/** A temporary specs folder, one folder per vendor with the files given. */
export async function specsFolder(vendors: Readonly<Record<string, Files>>): Promise<string> {
  const specs = await mkdtemp(join(tmpdir(), "nordkit-pull-"));
  cleanups.push(() => rm(specs, { recursive: true }));
  for (const [vendor, files] of Object.entries(vendors)) {
    await mkdir(join(specs, vendor));
    for (const [name, text] of Object.entries(files))
      await writeFile(join(specs, vendor, name), text);
  }
  return specs;
}

/** All files of a vendor's folder. */
export async function filesOf(specs: string, vendor = "acme"): Promise<Files> {
  const names = (await readdir(join(specs, vendor))).sort();
  const texts = names.map(async (name) => [
    name,
    await readFile(join(specs, vendor, name), "utf8"),
  ]);
  return Object.fromEntries((await Promise.all(texts)) as [string, string][]);
}

/** What a run of the command said and did. */
export interface Run {
  readonly code: number;
  readonly lines: readonly string[];
  readonly errors: readonly string[];
  readonly progress: readonly string[];
  /** The waits between attempts, in milliseconds. */
  readonly waits: readonly number[];
}

interface RunOptions {
  readonly specs: string;
  readonly names?: readonly string[];
  readonly json?: boolean;
  readonly tools?: Partial<Tools>;
}

/** Runs the command on a clock that stands still and a sleep that doesn't. */
export async function run({ specs, names, json = false, tools }: RunOptions): Promise<Run> {
  const lines: string[] = [];
  const errors: string[] = [];
  const progress: string[] = [];
  const waits: number[] = [];
  const terminal: Terminal = {
    line: (text) => void lines.push(text),
    fail: (text) => void errors.push(text),
    table: () => undefined,
    diagnostics: (found) =>
      void errors.push(...found.map(({ code, message }) => `${code}: ${message}`)),
    during: (what, work) => {
      progress.push(what);
      return work();
    },
    shortPath: (path) => path,
  };
  const vendors = (await findVendors(specs)).filter(({ name }) => names?.includes(name) ?? true);
  const code = await pull(vendors, { json, named: names !== undefined }, terminal, {
    sleep: (milliseconds) => {
      waits.push(milliseconds);
      return Promise.resolve();
    },
    random: () => 0,
    now: () => Date.UTC(2024, 0, 1),
    ...tools,
  });
  return { code, lines, errors, progress, waits };
}

export const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

export const pretty = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
