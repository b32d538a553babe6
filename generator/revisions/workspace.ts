import { rmSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Lends a folder that only this user can enter; it is gone when the work ends, or the process. */
export async function inWorkspace<T>(work: (folder: string) => Promise<T>): Promise<T> {
  // mkdtemp makes it with mode 0700.
  const folder = await mkdtemp(join(tmpdir(), "nordkit-diff-"));
  const onSignal = (signal: NodeJS.Signals): void => {
    rmSync(folder, { recursive: true, force: true });
    for (const name of SIGNALS) process.removeListener(name, onSignal);
    process.kill(process.pid, signal);
  };
  for (const name of SIGNALS) process.once(name, onSignal);
  try {
    return await work(folder);
  } finally {
    for (const name of SIGNALS) process.removeListener(name, onSignal);
    await rm(folder, { recursive: true, force: true });
  }
}
