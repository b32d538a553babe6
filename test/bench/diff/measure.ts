import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";

/** What a run of a program cost. */
export interface Cost {
  /** User and system, of the process and all that it started. */
  readonly cpuSeconds: number;
  readonly wallSeconds: number;
  /** The highest resident size seen, in millions of bytes. */
  readonly peakMegabytes: number;
  readonly code: number;
  readonly output: string;
  readonly log: string;
  /** Why the program was ended before it was done. */
  readonly killed: string | undefined;
}

const MOST_SECONDS = 120;
const MOST_MEGABYTES = 4_000;
const EVERY_MILLISECONDS = 20;

/** Runs a program to its end, or to the limits of time and memory. Needs bash, and Linux's /proc. */
export async function measure(program: string, words: readonly string[]): Promise<Cost> {
  const since = performance.now();
  // The shell's keyword counts what the process and its children used, whatever language they are of.
  const child = spawn(
    "bash",
    ["-c", 'TIMEFORMAT="nordkit-cpu %3U %3S"; time "$@"', "bash", program, ...words],
    {
      env: {
        ...process.env,
        NO_COLOR: "1",
        REDOCLY_TELEMETRY: "off",
        REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
      },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  let output = "";
  let log = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (output += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (log += text));
  let peak = 0;
  let killed: string | undefined;
  const end = (why: string): void => {
    killed ??= why;
    void endTree(child.pid ?? 0);
  };
  const watch = setInterval(() => {
    void peakOf(child.pid ?? 0).then((found) => {
      peak = Math.max(peak, found);
      if (peak > MOST_MEGABYTES) end(`took more than ${MOST_MEGABYTES} MB`);
    });
    if (performance.now() - since > MOST_SECONDS * 1000) end(`took more than ${MOST_SECONDS} s`);
  }, EVERY_MILLISECONDS);
  const code = await new Promise<number>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (found) => resolve(found ?? 1));
  });
  clearInterval(watch);
  const [, user = "0", system = "0"] = /nordkit-cpu ([\d.]+) ([\d.]+)/.exec(log) ?? [];
  return {
    cpuSeconds: Number(user) + Number(system),
    wallSeconds: (performance.now() - since) / 1000,
    peakMegabytes: peak,
    code,
    output,
    log: log.replace(/nordkit-cpu .*/, "").trim(),
    killed,
  };
}

const childrenOf = async (pid: number): Promise<readonly number[]> => {
  const text = await readFile(`/proc/${pid}/task/${pid}/children`, "utf8").catch(() => "");
  const direct = text
    .split(" ")
    .filter((part) => part !== "")
    .map(Number);
  const further = await Promise.all(direct.map(childrenOf));
  return [...direct, ...further.flat()];
};

/** The highest resident sizes of the processes, added up. */
const peakOf = async (pid: number): Promise<number> => {
  const sizes = await Promise.all(
    (await childrenOf(pid)).map(async (each) => {
      const status = await readFile(`/proc/${each}/status`, "utf8").catch(() => "");
      return (Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) * 1024) / 1_000_000;
    }),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
};

/** Ends what was started below the shell; the shell then tells what it used. */
const endTree = async (pid: number): Promise<void> => {
  for (const each of await childrenOf(pid)) {
    try {
      process.kill(each, "SIGKILL");
    } catch (error) {
      // It ended by itself in between.
      if (!(error instanceof Error && "code" in error && error.code === "ESRCH")) throw error;
    }
  }
};
