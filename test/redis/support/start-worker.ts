import { spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/** What a worker works with; see worker.mjs. */
export interface WorkerSettings {
  readonly files: { readonly entry: string; readonly redis: string };
  /** Name of the client's class. */
  readonly exported: string;
  readonly options: object;
  /** Resource, method, and values to call it with. */
  readonly method: readonly string[];
  readonly redis?: {
    readonly port: number;
    readonly library: "redis" | "ioredis";
    readonly options: object;
    readonly share: readonly ("tokenStore" | "limitStore")[];
  };
}

/** What became of a worker's calls. */
export interface Batch {
  readonly succeeded: number;
  readonly failures: readonly { readonly failure: string; readonly message: string }[];
  /** When each request left, as milliseconds since 1970. */
  readonly sentAt: readonly number[];
}

export interface Worker {
  /** Makes so many calls at once. */
  call(count: number): Promise<Batch>;
  /** Ends it as `kill -9` does. */
  kill(): Promise<void>;
}

/** The files that users of a package import, found as they find them. */
export function filesOf(folder: string, name: string): WorkerSettings["files"] {
  const { resolve } = createRequire(join(folder, "package.json"));
  return { entry: resolve(name), redis: resolve(`${name}/redis`) };
}

/** Starts a process and waits until it is connected. */
export async function startWorker(settings: WorkerSettings): Promise<Worker> {
  const script = fileURLToPath(new URL("worker.mjs", import.meta.url));
  const child = spawn(process.execPath, [script, JSON.stringify(settings)], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const exited = once(child, "exit");
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const read = async (): Promise<string> => {
    const line: IteratorResult<string, unknown> = await lines.next();
    if (line.done === true) throw new Error("The worker ended.");
    return line.value;
  };
  await read();
  return {
    call: async (count) => {
      child.stdin.write(`${count}\n`);
      return JSON.parse(await read()) as Batch;
    },
    kill: async () => {
      child.kill("SIGKILL");
      await exited;
    },
  };
}
