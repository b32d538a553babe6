import { availableParallelism, loadavg } from "node:os";
import type { Finding } from "./run.ts";
import type { TypeCheck } from "./type-check.ts";

const HEAD = [
  "Generator",
  "CPU s",
  "beside nordkit",
  "wall s",
  "peak MB",
  "again, unchanged: wall s",
  "files",
  "MB",
  "TypeScript 5, `bundler`: CPU s",
  "TypeScript 5, `nodenext`: CPU s",
  "TypeScript 7, `bundler`: CPU s",
  "one call, KB",
];

const checkText = (
  checks: readonly TypeCheck[],
  compiler: TypeCheck["compiler"],
  resolution: TypeCheck["resolution"],
): string => {
  const found = checks.find((each) => each.compiler === compiler && each.resolution === resolution);
  if (found === undefined) return "";
  const errors =
    found.errors === 0 ? "" : ` (${found.errors} ${found.errors === 1 ? "error" : "errors"})`;
  return `${found.cpuSeconds.toFixed(1)}${errors}`;
};

const bundleText = (bundle: number | string | undefined): string =>
  typeof bundle === "number" ? (bundle / 1000).toFixed(1) : bundle === undefined ? "–" : "failed";

function rowOf({ generator, result }: Finding, base: number | undefined): readonly string[] {
  if (result.kind === "failed") return [generator, `failed: ${result.error.replaceAll("|", "/")}`];
  const { cost, again, files, bytes, checks, bundle } = result;
  return [
    generator,
    cost.cpuSeconds.toFixed(2),
    base === undefined ? "" : `${(cost.cpuSeconds / base).toFixed(2)} ×`,
    cost.wallSeconds.toFixed(2),
    cost.peakMegabytes.toFixed(0),
    again.wallSeconds.toFixed(2),
    String(files),
    (bytes / 1e6).toFixed(1),
    checkText(checks, "TypeScript 5", "bundler"),
    checkText(checks, "TypeScript 5", "nodenext"),
    checkText(checks, "TypeScript 7", "bundler"),
    bundleText(bundle),
  ];
}

/** The findings of one document as a Markdown table. */
export function tableText(findings: readonly Finding[]): string {
  const own = findings.find(({ generator }) => generator === "nordkit")?.result;
  const base = own?.kind === "measured" ? own.cost.cpuSeconds : undefined;
  const rows = findings.map((finding) => rowOf(finding, base));
  const lines = [HEAD, HEAD.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`);
  const failures = findings.flatMap(({ generator, result }) =>
    result.kind === "measured" && typeof result.bundle === "string"
      ? [`The bundle of ${generator} failed: ${result.bundle}`]
      : [],
  );
  return [...lines, ...failures.map((text) => `\n${text}`)].join("\n");
}

/** What the numbers were measured on, without a word about whose machine it is. */
export function machineText(rounds: number): string {
  const cores = availableParallelism();
  const load = loadavg()[0] ?? 0;
  const runs = rounds === 1 ? "one run each" : `the middle of ${rounds} runs each`;
  const busy =
    load < 2 * cores ? "" : " Other programs kept the machine busy: the wall seconds tell little.";
  return `Node ${process.versions.node}, ${cores} cores, ${runs}, one after the other.${busy}\n`;
}
