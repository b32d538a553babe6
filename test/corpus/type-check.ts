import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { inParallel } from "./pool.ts";
import type { Finding } from "./outcome.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const COMPILER = join(root, "node_modules", "typescript-7", "bin", "tsc");
const AT_ONCE = 25;
const LARGEST_ANSWER = 200_000_000;

/** A project of several packages. What every package brings along stands once, in `templates/`. */
const projectOf = (packages: readonly string[]): object => ({
  compilerOptions: {
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    noUnusedLocals: true,
    noEmit: true,
    allowImportingTsExtensions: false,
    types: [],
    target: "ES2022",
    module: "NodeNext",
    lib: ["ES2023", "DOM", "DOM.Iterable", "DOM.AsyncIterable"],
    rootDirs: [...packages.map((folder) => join(folder, "src")), join(root, "templates")],
  },
  files: packages.map((folder) => join(folder, "src", "index.ts")),
});

const compile = (project: string): Promise<string> =>
  new Promise((resolve) => {
    execFile(
      process.execPath,
      [COMPILER, "--pretty", "false", "-p", project],
      { maxBuffer: LARGEST_ANSWER },
      (_, output, log) => resolve(`${output}${log}`),
    );
  });

const PROBLEM = /^(.+?)\((\d+),\d+\): error (TS\d+): (.*)$/;

/** The problems of each package folder that has some. */
export async function typeCheck(
  folder: string,
  packages: readonly string[],
): Promise<ReadonlyMap<string, readonly Finding[]>> {
  const batches = Array.from({ length: Math.ceil(packages.length / AT_ONCE) }, (_, index) =>
    packages.slice(index * AT_ONCE, (index + 1) * AT_ONCE),
  );
  const found = new Map<string, Finding[]>();
  await inParallel([...batches.entries()], async ([index, batch]) => {
    const project = join(folder, `tsconfig.${index}.json`);
    await writeFile(project, JSON.stringify(projectOf(batch)));
    const output = await compile(project);
    for (const line of output.split("\n").filter((text) => /error TS\d/.test(text))) {
      const [, file = "", row = "", code = "", text = ""] = PROBLEM.exec(line) ?? [];
      const path = resolve(file);
      const owner = batch.find((each) => path.startsWith(`${each}${sep}`));
      // What belongs to no package is wrong with the check itself.
      if (owner === undefined) throw new Error(line);
      const place = `${relative(owner, path).split(sep).join("/")}:${row}`;
      const cause = `${code} in ${place.replace(/resources\/.*/, "resources").replace(/:\d+$/, "")}`;
      found.set(owner, [
        ...(found.get(owner) ?? []),
        { cause, detail: `${place} ${code}: ${text}` },
      ]);
    }
  });
  return found;
}
