import type { ToolVersions } from "../support/tool-cache.ts";

/** A program that runs JavaScript: what it is installed as, where it lies there, and how it takes a file. */
export interface Runtime {
  readonly name: string;
  readonly path: readonly string[];
  readonly args: readonly string[];
}

const platform = `${process.platform}-${process.arch}`;

const NODES = ["20.19.0", "20.19.6", "22.12.0", "22.23.3", "24.0.0", "24.21.0"];

const nodeName = (version: string): string => `node-${version}`;

/** The runtimes' exact versions, each as its package for this platform. */
export const runtimeVersions: ToolVersions = {
  ...Object.fromEntries(
    NODES.map((version) => [nodeName(version), `npm:node-${platform}@${version}`]),
  ),
  [`@oven/bun-${platform}`]: "1.4.5",
  [`@deno/${platform}-glibc`]: "2.9.6",
};

/** From the oldest that the packages support to the newest. */
export const runtimes: readonly Runtime[] = [
  ...NODES.map((version) => ({
    name: `Node ${version}`,
    path: [nodeName(version), "bin", "node"],
    args: ["--no-warnings"],
  })),
  { name: "Bun 1.4.5", path: [`@oven/bun-${platform}`, "bin", "bun"], args: ["run"] },
  {
    name: "Deno 2.9.6",
    path: [`@deno/${platform}-glibc`, "deno"],
    args: ["run", "--allow-net=127.0.0.1", "--allow-env", "--allow-read", "--no-remote"],
  },
];

const COMPILERS = ["5.0.4", "5.4.5", "5.9.3", "7.0.2"];

export const compilerName = (version: string): string => `typescript-${version}`;

/** TypeScript's exact versions. */
export const compilerVersions: ToolVersions = Object.fromEntries(
  COMPILERS.map((version) => [compilerName(version), `npm:typescript@${version}`]),
);

export const compilers: readonly string[] = COMPILERS;
