import { mkdir, mkdtemp, readdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { vi } from "vitest";
import { run } from "../../generator/cli.ts";
import type { Diagnostic } from "../../generator/support/report.ts";
import type { Files } from "./corpus/case.ts";

/** What became of one description. */
export interface HostileRun {
  /** Exit codes of `lint`, of `generate`, and of `generate` for a document that nobody here can mend. */
  readonly codes: readonly [lint: number, generate: number, foreign: number];
  readonly diagnostics: readonly Diagnostic[];
  /** All that was written to the terminal. */
  readonly told: string;
  /** Where the packages are, if they were written. */
  readonly packages: readonly [own: string, foreign: string];
  /** What there is afterwards. */
  readonly beside: readonly string[];
}

/** Runs one command line in this process, and catches what it writes. */
export async function inProcess(
  words: readonly string[],
): Promise<{ code: number; output: string; log: string }> {
  const written = { stdout: "", stderr: "" };
  const spies = (["stdout", "stderr"] as const).map((name) =>
    vi.spyOn(process[name], "write").mockImplementation((text) => {
      written[name] += String(text);
      return true;
    }),
  );
  try {
    return { code: await run(words), output: written.stdout, log: written.stderr };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

/** Checks a vendor's description, generates from it, and once more as from a foreign document, all in a folder below `folder`. */
export async function runHostile(folder: string, files: Files): Promise<HostileRun> {
  const own = await mkdtemp(join(folder, "case-"));
  const [specs, packages] = [join(own, "specs"), join(own, "generated")];
  const paths = Object.entries(files).map(
    ([path, content]) => [join(specs, "acme", path), content] as const,
  );
  for (const [path, content] of paths) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }
  const linted = await inProcess(["lint", "acme", "--json", "--specs", specs]);
  const generated = await inProcess([
    ...["generate", "acme", "--specs", specs],
    ...["--output", packages],
  ]);
  const foreign = await inProcess(["generate", paths[0]?.[0] ?? "", "--out", join(own, "foreign")]);
  return {
    codes: [linted.code, generated.code, foreign.code],
    diagnostics: linted.output.startsWith("[") ? (JSON.parse(linted.output) as Diagnostic[]) : [],
    told: [linted.log, generated.output, generated.log, foreign.output, foreign.log].join(""),
    packages: [join(packages, "acme"), join(own, "foreign")],
    beside: (await readdir(own)).sort(),
  };
}

/** A folder for the runs of one test file. */
export const hostileFolder = (): Promise<string> => mkdtemp(join(tmpdir(), "nordkit-hostile-"));
