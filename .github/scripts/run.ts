import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const NORDKIT = fileURLToPath(new URL("../../generator/nordkit.mjs", import.meta.url));

export interface Result {
  readonly code: number;
  readonly output: string;
  readonly log: string;
}

/** Runs a program to its end, without a shell. */
export const run = (program: string, words: readonly string[], folder: string): Promise<Result> =>
  new Promise((resolve, reject) => {
    const child = spawn(program, words, {
      cwd: folder,
      env: { ...process.env, NO_COLOR: "1" },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    let log = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => (output += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (log += text));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code: code ?? 1, output, log }));
  });

export const nordkit = (words: readonly string[], folder: string): Promise<Result> =>
  run(process.execPath, [NORDKIT, ...words], folder);

/** What git answers; an error where it fails. */
export async function git(words: readonly string[], folder: string): Promise<string> {
  const { code, output, log } = await run("git", words, folder);
  if (code !== 0) throw new Error(`git ${words.join(" ")}: ${log.trim()}`);
  return output.trim();
}
