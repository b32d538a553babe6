import { isolatedDeclarationSync, transformSync } from "oxc-transform";
import { INVISIBLE, spelled } from "../support/invisible.ts";
import { invariant } from "../support/invariant.ts";
import { expectOnlyDeclarations } from "./self-check.ts";

const UNSPELT = new RegExp(`[${INVISIBLE}]`, "g");

/** The compiler prints texts with their invisible characters as they are; these stand in quotes alone, where they can be spelt out. */
const spelt = (code: string): string => code.replace(UNSPELT, spelled);

/** Whether a file was taken over byte for byte, and holds nothing of a description's. */
const isCopied = (path: string): boolean => /^src\/(?:runtime|plugins)\//.test(path);

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
    if (!isCopied(path)) expectOnlyDeclarations(path, script.code);
    compiled.set(`${base}.js`, isCopied(path) ? script.code : spelt(script.code));
    compiled.set(`${base}.d.ts`, isCopied(path) ? declaration.code : spelt(declaration.code));
  }
  return compiled;
}
