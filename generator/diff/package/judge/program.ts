import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { isolatedDeclarationSync } from "oxc-transform";
import ts from "typescript";
import { invariant } from "../../../support/invariant.ts";

/** Files in memory, by absolute path. */
export type VirtualFiles = ReadonlyMap<string, string>;

/** What the compiler says of a file. */
export interface Complaint {
  readonly code: number;
  readonly text: string;
}

/** The parts of the language that types of packages are made of; all of it takes long to read. */
const LANGUAGE = [
  "es5",
  ...["collection", "generator", "iterable", "promise", "symbol"].map((part) => `es2015.${part}`),
  ...["asyncgenerator", "asynciterable"].map((part) => `es2018.${part}`),
].map((part) => `lib.${part}.d.ts`);
const PLATFORM = ["lib.es2022.d.ts", "lib.dom.d.ts"];

const OPTIONS: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  types: [],
  skipLibCheck: true,
  skipDefaultLibCheck: true,
  allowImportingTsExtensions: true,
};

// The compiler itself may have been put into one script with all else, far from its declarations.
const LIBRARIES = join(
  dirname(createRequire(import.meta.url).resolve("typescript/package.json")),
  "lib",
);

const parsed = (path: string, text: string): ts.SourceFile =>
  ts.createSourceFile(path, text, {
    languageVersion: ts.ScriptTarget.ES2022,
    jsDocParsingMode: ts.JSDocParsingMode.ParseNone,
  });

/** What takes half of the language's declarations, and no type of a package leads to: rarer arrays of numbers, words of other tongues. */
const RARER =
  /^\/\/\/ <reference lib=.*$|^(?:interface (?:Int8|Uint8Clamped|Int16|Uint16|Int32|Uint32|Float32|Float64)Array|interface DataView|interface Math|declare namespace Intl)\b[^]*?^\}/gm;

/** The compiler's own declarations of the language, read once. */
const libraries = new Map<string, ts.SourceFile | undefined>();

const libraryFile = (path: string, isWhole: boolean): ts.SourceFile | undefined => {
  const key = `${isWhole ? "whole " : ""}${path}`;
  if (libraries.has(key)) return libraries.get(key);
  const text = ts.sys.readFile(path);
  const file =
    text === undefined ? undefined : parsed(path, isWhole ? text : text.replace(RARER, ""));
  libraries.set(key, file);
  return file;
};

/** What a module of the runtime declares for others, as users of a package see it: what it does, and what it needs for that, decides nothing. */
const declared = (path: string, text: string): ts.SourceFile => {
  const { code, errors } = isolatedDeclarationSync(path, text);
  invariant(errors.length === 0, `${path} declares its types`);
  return parsed(path, code);
};

export interface Compilation {
  readonly files: VirtualFiles;
  readonly roots: readonly string[];
  /** Folder of the runtime's files. */
  readonly runtime: string;
  /** Whether the files name rarer types of the language, or types of the platform such as `Blob`. */
  readonly hasPlatform: boolean;
}

/** Compiles files in memory, all in one program, and gives what the compiler says of each of the roots. */
export function compile(
  { files, roots, runtime, hasPlatform }: Compilation,
  resolve: (specifier: string, from: string) => string | undefined,
): ReadonlyMap<string, readonly Complaint[]> {
  const resolved = (fileName: string): ts.ResolvedModuleWithFailedLookupLocations => ({
    resolvedModule: { resolvedFileName: fileName, extension: ts.Extension.Ts },
  });
  const host: ts.CompilerHost = {
    getSourceFile: (path) => {
      const text = files.get(path);
      if (text === undefined) return libraryFile(path, hasPlatform);
      return path.startsWith(runtime) ? declared(path, text) : parsed(path, text);
    },
    fileExists: (path) => files.has(path) || ts.sys.fileExists(path),
    readFile: (path) => files.get(path) ?? ts.sys.readFile(path),
    writeFile: () => undefined,
    getCurrentDirectory: () => "/",
    getCanonicalFileName: (path) => path,
    getDefaultLibFileName: (options) => join(LIBRARIES, ts.getDefaultLibFileName(options)),
    getDefaultLibLocation: () => LIBRARIES,
    getNewLine: () => "\n",
    useCaseSensitiveFileNames: () => true,
    resolveModuleNameLiterals: (literals, from) =>
      literals.map(({ text }) => {
        const target = resolve(text, from);
        return target !== undefined && files.has(target)
          ? resolved(target)
          : { resolvedModule: undefined };
      }),
  };
  const program = ts.createProgram(
    roots,
    { ...OPTIONS, lib: hasPlatform ? PLATFORM : LANGUAGE },
    host,
  );
  return new Map(
    roots.map((root) => {
      const source = program.getSourceFile(root);
      const found = [
        ...program.getSyntacticDiagnostics(source),
        ...program.getSemanticDiagnostics(source),
      ];
      return [root, found.map(complaintOf)];
    }),
  );
}

/** A missing export with another one that is alike: which is chance where several are, and no advice where one is gone. */
const MISSING_EXPORT = /^'(.+)' has no exported member named '([^']+)'\. Did you mean '[^']*'\?$/;
const NO_SUCH_EXPORT = 2305;

const complaintOf = ({ code, messageText }: ts.Diagnostic): Complaint => {
  const text = ts
    .flattenDiagnosticMessageText(messageText, "\n")
    .split("\n")
    .map((line) => line.trim())
    .join(" ");
  const [, module, name] = MISSING_EXPORT.exec(text) ?? [];
  return module === undefined || name === undefined
    ? { code, text }
    : { code: NO_SUCH_EXPORT, text: `Module '${module}' has no exported member '${name}'.` };
};
