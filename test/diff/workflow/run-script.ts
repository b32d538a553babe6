import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const root = fileURLToPath(new URL("../../../", import.meta.url));

export interface ScriptResult {
  readonly code: number;
  readonly output: string;
  readonly log: string;
}

/** Runs a workflow's script as the workflow does, in a folder. */
export async function runScript(
  name: string,
  folder: string,
  environment: Readonly<Record<string, string>>,
): Promise<ScriptResult> {
  const words = [`${root}node_modules/tsx/dist/cli.mjs`, `${root}.github/scripts/${name}.ts`];
  const { PATH = "", HOME = "" } = process.env;
  const options = { cwd: folder, env: { PATH, HOME, NO_COLOR: "1", ...environment } };
  try {
    const { stdout, stderr } = await run(process.execPath, words, options);
    return { code: 0, output: stdout, log: stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, output: stdout, log: stderr };
  }
}
