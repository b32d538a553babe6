import { mkdir, readdir, rm, stat, writeFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { installTools } from "../support/tool-cache.ts";
import { bundledBytes } from "./bundle.ts";
import type { BenchDocument } from "./documents.ts";
import type { Generator } from "./generators.ts";
import { measure, medianCost, type Cost } from "./measure.ts";
import { typeChecks, type TypeCheck } from "./type-check.ts";

/** What was found of one generator with one document. */
export interface Finding {
  readonly document: string;
  readonly generator: string;
  readonly result:
    | { readonly kind: "failed"; readonly error: string }
    | {
        readonly kind: "measured";
        readonly cost: Cost;
        /** Of a second run that finds everything as the first has left it. */
        readonly again: Cost;
        readonly files: number;
        readonly bytes: number;
        readonly checks: readonly TypeCheck[];
        /** Undefined where there is no client; a text says why it could not be bundled. */
        readonly bundle: number | string | undefined;
      };
}

const firstLines = (text: string): string =>
  text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .slice(0, 4)
    .join(" ")
    .slice(0, 300);

/** Runs one generator on one document, several times, and looks at what it made. */
export async function run(
  generator: Generator,
  document: BenchDocument,
  rounds: number,
): Promise<Finding> {
  const found = { document: document.name, generator: generator.name };
  const slug = generator.name.replace(/\W+/g, "-");
  try {
    const { folder, failures } = await installTools(join("bench", slug), generator.packages);
    for (const [name, why] of failures) throw new Error(`${name} can't be installed: ${why}`);
    // Inside, because some output imports the packages that made it.
    const output = join(folder, "output", document.name);
    for (const [name, text] of Object.entries(generator.settings?.(document, output) ?? {}))
      await writeFile(join(folder, name), text);
    const words = generator.command(document, output);
    const generate = async (): Promise<Cost> => {
      const { code, text, ...cost } = await measure(words, folder);
      if (code !== 0) throw new Error(firstLines(text));
      return cost;
    };
    const anew = async (): Promise<Cost> => {
      await rm(output, { recursive: true, force: true });
      await mkdir(output, { recursive: true });
      return generate();
    };
    if (generator.keepsSomething === true) await anew();
    const costs: Cost[] = [];
    for (let round = 0; round < rounds; round++) costs.push(await anew());
    const again = await generate();
    const { files, bytes } = await sizeOf(output);
    const checks = await typeChecks(output);
    const bundle = await bundleOf(generator, document, output);
    const cost = medianCost(costs);
    return { ...found, result: { kind: "measured", cost, again, files, bytes, checks, bundle } };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { ...found, result: { kind: "failed", error: firstLines(message) } };
  }
}

async function bundleOf(
  generator: Generator,
  document: BenchDocument,
  output: string,
): Promise<number | string | undefined> {
  if (generator.entry === undefined) return undefined;
  try {
    return await bundledBytes(output, await generator.entry(document, output));
  } catch (error) {
    return firstLines(error instanceof Error ? error.message : String(error));
  }
}

/** The sources that a generator has written; what is compiled from them isn't counted. */
async function sizeOf(output: string): Promise<{ files: number; bytes: number }> {
  const entries = await readdir(output, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((file) => !relative(output, file).startsWith(`dist${sep}`));
  const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
  return { files: files.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}
