import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import ts from "typescript";

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

/** The compiler's own declarations of the language, read once. */
const libraries = new Map<string, ts.SourceFile | undefined>();

const libraryFile = (path: string): ts.SourceFile | undefined => {
  if (libraries.has(path)) return libraries.get(path);
  const text = ts.sys.readFile(path);
  const file = text === undefined ? undefined : parsed(path, text);
  libraries.set(path, file);
  return file;
};

export interface Compilation {
  readonly files: VirtualFiles;
  readonly roots: readonly string[];
  /** Whether the files name rarer types of the language, or types of the platform such as `Blob`. */
  readonly hasPlatform: boolean;
}

/** Compiles files in memory, all in one program, and gives what the compiler says of each of the roots. */
export function compile(
  { files, roots, hasPlatform }: Compilation,
  resolve: (specifier: string, from: string) => string | undefined,
): ReadonlyMap<string, readonly Complaint[]> {
  const resolved = (fileName: string): ts.ResolvedModuleWithFailedLookupLocations => ({
    resolvedModule: { resolvedFileName: fileName, extension: ts.Extension.Ts },
  });
  const host: ts.CompilerHost = {
    getSourceFile: (path) => {
      const text = files.get(path);
      return text === undefined ? libraryFile(path) : parsed(path, text);
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

const complaintOf = ({ code, messageText }: ts.Diagnostic): Complaint => ({
  code,
  text: ts
    .flattenDiagnosticMessageText(messageText, "\n")
    .split("\n")
    .map((line) => line.trim())
    .join(" "),
});
