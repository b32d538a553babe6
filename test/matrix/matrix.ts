import { execFile } from "node:child_process";
import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startLagerkoll } from "../simulators/lagerkoll/start-lagerkoll.ts";
import { above } from "../support/lagerkoll.ts";
import { installPackage } from "../support/installed-package.ts";
import { installTools } from "../support/tool-cache.ts";
import {
  compilerName,
  compilers,
  compilerVersions,
  runtimes,
  runtimeVersions,
} from "./runtimes.ts";

const here = fileURLToPath(new URL("./", import.meta.url));
const PROGRAMS = { "ES module": "user.mjs", CommonJS: "user.cjs" } as const;
const RESOLUTIONS = {
  nodenext: { module: "nodenext" },
  bundler: { module: "esnext", moduleResolution: "bundler" },
} as const;

const USE = `import { isClientError, Lagerkoll } from "@nordkit/lagerkoll";
import type { Project } from "@nordkit/lagerkoll/types";
export const projects: Promise<Project[]> = new Lagerkoll().projects.list().toArray();
export const isOurs: boolean = isClientError(new Error());
`;

interface Cell {
  readonly consumer: string;
  readonly way: string;
  /** Empty where it works. */
  readonly failure: string;
}

interface Printed {
  readonly failed: boolean;
  readonly text: string;
}

const print = (file: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv) =>
  new Promise<Printed>((resolve) =>
    execFile(file, [...args], { cwd, env, timeout: 60_000 }, (error, out, err) =>
      resolve({ failed: error !== null, text: `${out}${err}` }),
    ),
  );

const simulator = await startLagerkoll({ requestsPerMinute: 10_000 });
const installed = await installPackage("lagerkoll");
const tools = await installTools("matrix", { ...runtimeVersions, ...compilerVersions });
const cells: Cell[] = [];
try {
  const env = {
    ...process.env,
    LAGERKOLL_STORE: simulator.store,
    LAGERKOLL_API_KEY: simulator.apiKey,
    LAGERKOLL_BASE_URL: above(simulator.baseUrl),
    NO_COLOR: "1",
  };
  const rows = simulator.data.projects.length;
  const wanted = JSON.stringify({ rows, again: rows, refusal: "http" });
  for (const runtime of runtimes)
    for (const [way, program] of Object.entries(PROGRAMS)) {
      await copyFile(join(here, program), join(installed.folder, program));
      const args = [...runtime.args, program];
      const { text } = await print(tools.file(...runtime.path), args, installed.folder, env);
      const failure = text.trim() === wanted ? "" : text.trim() || "printed nothing";
      cells.push({ consumer: runtime.name, way, failure });
    }
  for (const version of compilers)
    for (const [way, modules] of Object.entries(RESOLUTIONS)) {
      const folder = join(installed.folder, `types-${version}-${way}`);
      await mkdir(folder);
      const compilerOptions = { strict: true, skipLibCheck: false, noEmit: true, types: [] };
      const options = { ...compilerOptions, target: "es2022", lib: ["es2022", "dom"], ...modules };
      await writeFile(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions: options }));
      await writeFile(join(folder, "package.json"), JSON.stringify({ type: "module" }));
      await writeFile(join(folder, "index.ts"), USE);
      const compiler = tools.file(compilerName(version), "bin", "tsc");
      const { failed, text } = await print(process.execPath, [compiler, "-p", "."], folder, env);
      cells.push({ consumer: `TypeScript ${version}`, way, failure: failed ? text.trim() : "" });
    }
} finally {
  await Promise.all([installed.remove(), simulator.close()]);
}
const lines = [
  ...cells.map(({ consumer, way, failure }) =>
    `${failure === "" ? "works" : "FAILS"}  ${consumer}, ${way}  ${failure}`.trimEnd(),
  ),
  ...[...tools.failures].map(([name, failure]) => `not installed: ${name}: ${failure}`),
];
process.stdout.write(`${lines.join("\n")}\n`);
process.exitCode = cells.some(({ failure }) => failure !== "") ? 1 : 0;
