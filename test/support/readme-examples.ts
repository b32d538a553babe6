import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const root = fileURLToPath(new URL("../../", import.meta.url));

/** The README in `folder` of the project, by the titles of its sections. */
export async function sectionsIn(folder: string): Promise<ReadonlyMap<string, string>> {
  const readme = await readFile(join(root, folder, "README.md"), "utf8");
  const parts = readme.split(/^(?=#{1,3} )/m);
  return new Map(parts.map((part) => [/^#* ?(.*)/.exec(part)?.[1] ?? "", part]));
}

/** The TypeScript examples of a text. */
export const examplesOf = (text: string): readonly string[] =>
  [...text.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, example = ""]) => example);

/** What the compiler says of files; nothing if all is well. */
export async function compile(files: readonly string[]): Promise<string> {
  const options = ["--noEmit", "--strict", "--module", "nodenext", "--target", "es2022"];
  const types = ["--types", "node", "--skipLibCheck", "--pretty", "false"];
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  const { stdout } = await run(process.execPath, [tsc, ...options, ...types, ...files]).catch(
    (error: unknown) => error as { readonly stdout: string },
  );
  return stdout;
}

/** Runs an example with a simulated vendor in its environment. */
export const runExample = (
  file: string,
  environment: Readonly<Record<string, string>>,
  before: readonly string[] = [],
): Promise<{ readonly stdout: string; readonly stderr: string }> =>
  run(
    process.execPath,
    ["--import", "tsx", ...before.flatMap((path) => ["--import", path]), file],
    {
      env: { ...process.env, ...environment },
      cwd: root,
    },
  );
