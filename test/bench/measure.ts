import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** What one run of a program took. */
export interface Cost {
  /** User and system, of the process and all that it started. */
  readonly cpuSeconds: number;
  readonly wallSeconds: number;
  /** The most memory that one of its Node processes held, in millions of bytes. */
  readonly peakMegabytes: number;
}

export interface Measured extends Cost {
  readonly code: number;
  /** What it wrote, to either stream. */
  readonly text: string;
}

const REPORT = fileURLToPath(new URL("report-memory.cjs", import.meta.url));
const MOST_MILLISECONDS = 600_000;
const MARK = "nordkit-bench-cpu";

/** Runs a program to its end. Needs bash, whose `time` counts all processes below. */
export async function measure(
  words: readonly string[],
  folder: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<Measured> {
  const own = await mkdtemp(join(tmpdir(), "nordkit-bench-"));
  try {
    const memory = join(own, "memory");
    const since = performance.now();
    const timed = `TIMEFORMAT="${MARK} %3U %3S"; time "$@"`;
    const child = spawn("bash", ["-c", timed, "bash", ...words], {
      cwd: folder,
      timeout: MOST_MILLISECONDS,
      env: {
        ...process.env,
        ...environment,
        NODE_OPTIONS: `--require=${REPORT}`,
        NORDKIT_BENCH_MEMORY: memory,
        NO_COLOR: "1",
        CI: "1",
        DO_NOT_TRACK: "1",
      },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let text = "";
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (part: string) => (text += part));
    const code = await new Promise<number>((resolve, reject) => {
      child.on("error", reject);
      child.on("close", (found) => resolve(found ?? 1));
    });
    const wallSeconds = (performance.now() - since) / 1000;
    const [, user, system] = new RegExp(`${MARK} ([\\d.]+) ([\\d.]+)`).exec(text) ?? [];
    if (user === undefined || system === undefined) throw new Error(`not measured: ${text}`);
    const sizes = (await readFile(memory, "utf8").catch(() => "")).split("\n").map(Number);
    return {
      cpuSeconds: Number(user) + Number(system),
      wallSeconds,
      peakMegabytes: (Math.max(...sizes) * 1024) / 1e6,
      code,
      text: text.replace(new RegExp(`${MARK}.*`), "").trim(),
    };
  } finally {
    await rm(own, { recursive: true, force: true });
  }
}

/** The middle one of the values. */
export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** The middle of several runs, each number by itself. */
export const medianCost = (costs: readonly Cost[]): Cost => ({
  cpuSeconds: median(costs.map((cost) => cost.cpuSeconds)),
  wallSeconds: median(costs.map((cost) => cost.wallSeconds)),
  peakMegabytes: median(costs.map((cost) => cost.peakMegabytes)),
});
