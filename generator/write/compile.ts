import { isolatedDeclarationSync, transformSync } from "oxc-transform";
import { invariant } from "../support/invariant.ts";

/** Compiles a package's sources to ESM and declarations, file by file: emitted code passes `isolatedDeclarations`. */
export function compileFiles(files: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const compiled = new Map<string, string>();
  for (const [path, text] of files) {
    if (!path.startsWith("src/") || !path.endsWith(".ts")) continue;
    const base = `dist/${path.slice("src/".length, -".ts".length)}`;
    const script = transformSync(path, text, {
      lang: "ts",
      target: "es2022",
      typescript: { onlyRemoveTypeImports: true },
    });
    const declaration = isolatedDeclarationSync(path, text);
    const [problem] = [...script.errors, ...declaration.errors];
    invariant(problem === undefined, `${path} doesn't compile: ${problem?.message ?? ""}`);
    compiled.set(`${base}.js`, script.code);
    compiled.set(`${base}.d.ts`, declaration.code);
  }
  return compiled;
}
