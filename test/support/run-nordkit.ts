import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readdir, readFile, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { Workshop } from "./tiny-spec.ts";

const NORDKIT = fileURLToPath(new URL("../../generator/nordkit.mjs", import.meta.url));

export interface RunResult {
  readonly code: number | null;
  readonly output: string;
  readonly log: string;
}

export interface RunSettings {
  /** Working directory. */
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Another nordkit than the project's own. */
  readonly program?: string;
}

/** The command line as a child process that goes on. */
export interface RunningNordkit {
  readonly child: ChildProcess;
  readonly result: Promise<RunResult>;
  /** Waits until standard output or standard error holds that text so many times. */
  until(text: string, times?: number): Promise<void>;
}

export function startNordkit(
  words: readonly string[],
  { cwd, env, program = NORDKIT }: RunSettings = {},
): RunningNordkit {
  const child = spawn(process.execPath, [program, ...words], {
    cwd,
    env: { ...process.env, NO_COLOR: "1", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  let log = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (output += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (log += text));
  const closed = once(child, "close") as Promise<[number | null]>;
  const result = closed.then(([code]) => ({ code, output, log }));
  const more = (): Promise<unknown> =>
    Promise.race([once(child.stdout, "data"), once(child.stderr, "data"), result]);
  const until = async (text: string, times = 1): Promise<void> => {
    while (`${output}${log}`.split(text).length <= times) {
      if (child.exitCode !== null) throw new Error(`ended before "${text}": ${output}${log}`);
      await more();
    }
  };
  return { child, result, until };
}

/** Runs the command line to its end. */
export const runNordkit = (
  words: readonly string[],
  settings: RunSettings = {},
): Promise<RunResult> => startNordkit(words, settings).result;

/** Runs a command on a workshop's folders, from within it: messages then show short paths. */
export const runIn = (
  workshop: Workshop,
  command: readonly string[],
  settings: RunSettings = {},
): Promise<RunResult> =>
  runNordkit([...command, "--specs", workshop.specs, "--output", workshop.output], {
    cwd: workshop.folder,
    ...settings,
  });

export interface FileState {
  readonly text: string;
  readonly changedAt: number;
}

/** All files below a folder, by path with forward slashes. */
export async function filesBelow(folder: string): Promise<Readonly<Record<string, FileState>>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async (entry) => {
        const file = join(entry.parentPath, entry.name);
        const [text, { mtimeMs }] = await Promise.all([readFile(file, "utf8"), stat(file)]);
        const path = relative(folder, file).split(sep).join("/");
        return [path, { text, changedAt: mtimeMs }] as const;
      }),
  );
  return Object.fromEntries(files.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Texts alone: what two folders must share to be the same. */
export const textsOf = (
  files: Readonly<Record<string, FileState>>,
): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(files).map(([path, { text }]) => [path, text]));
