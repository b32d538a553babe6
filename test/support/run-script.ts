import { execFile } from "node:child_process";

/** What a script wrote, and how long it took from beginning to end. */
export interface ScriptRun {
  readonly output: string;
  readonly errors: string;
  readonly exitCode: number;
  readonly milliseconds: number;
}

/** Runs the text of an ES module in a Node of its own; it is ended after `timeout` milliseconds. */
export function runScript(
  source: string,
  settings: {
    readonly environment?: Readonly<Record<string, string>>;
    readonly flags?: readonly string[];
  } = {},
  timeout = 20_000,
): Promise<ScriptRun> {
  const startedAt = performance.now();
  const args = [...(settings.flags ?? []), "--input-type=module", "--eval", source];
  const env = { ...process.env, ...settings.environment };
  return new Promise((resolve) => {
    const child = execFile(process.execPath, args, { env, timeout }, (_error, output, errors) =>
      resolve({
        output,
        errors,
        exitCode: child.exitCode ?? -1,
        milliseconds: performance.now() - startedAt,
      }),
    );
  });
}
