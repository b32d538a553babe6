import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { measure } from "./measure.ts";

const COMPILERS = {
  "TypeScript 5": fileURLToPath(new URL("../../node_modules/typescript/bin/tsc", import.meta.url)),
  "TypeScript 7": fileURLToPath(
    new URL("../../node_modules/typescript-7/bin/tsc", import.meta.url),
  ),
} as const;
const RESOLUTIONS = {
  bundler: { module: "esnext", moduleResolution: "bundler" },
  nodenext: { module: "nodenext", moduleResolution: "nodenext" },
} as const;

type Compiler = keyof typeof COMPILERS;
type Resolution = keyof typeof RESOLUTIONS;

export interface TypeCheck {
  readonly compiler: Compiler;
  readonly resolution: Resolution;
  readonly cpuSeconds: number;
  readonly wallSeconds: number;
  readonly errors: number;
}

/** Type-checks a generated folder, as strictly as `strict` is, with both compilers and both ways to find modules. */
export async function typeChecks(output: string): Promise<readonly TypeCheck[]> {
  const names = await readdir(output);
  const include = names.includes("src") ? ["src/**/*.ts"] : ["**/*.ts"];
  // Without one, what is an ES module elsewhere would be none under nodenext.
  if (!names.includes("package.json"))
    await writeFile(join(output, "package.json"), '{ "type": "module" }\n');
  const checks: TypeCheck[] = [];
  for (const resolution of Object.keys(RESOLUTIONS) as Resolution[]) {
    const config = join(output, `tsconfig.${resolution}.json`);
    const compilerOptions = {
      ...RESOLUTIONS[resolution],
      target: "es2022",
      lib: ["es2023", "dom", "dom.iterable", "dom.asynciterable", "esnext.disposable"],
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      types: [],
    };
    await writeFile(config, JSON.stringify({ compilerOptions, include }));
    for (const compiler of Object.keys(COMPILERS) as Compiler[]) {
      const words = [process.execPath, COMPILERS[compiler], "--pretty", "false", "-p", config];
      const { cpuSeconds, wallSeconds, text } = await measure(words, output);
      const errors = text.match(/error TS\d+/g)?.length ?? 0;
      checks.push({ compiler, resolution, cpuSeconds, wallSeconds, errors });
    }
  }
  return checks;
}
