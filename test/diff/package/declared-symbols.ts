import { posix } from "node:path";
import ts from "typescript";
import { compileFiles } from "../../../generator/write/compile.ts";

/** The types of everything a package exports, by name: `Customer.name`, `Customers.list`, `Status`. */
export type Symbols = ReadonlyMap<string, string>;

/** Reads the exported names from a package's declaration files, as a compiler sees them through the package's entry. */
export function declaredSymbols(files: ReadonlyMap<string, string>): Symbols {
  const declared = compileFiles(files);
  const options: ts.CompilerOptions = {
    noLib: true,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
  };
  const texts = new Map([...declared].map(([path, text]) => [`/${path}`, text]));
  texts.set("/package.json", '{ "type": "module" }');
  const host = ts.createCompilerHost(options);
  const program = ts.createProgram(["/dist/index.d.ts"], options, {
    ...host,
    fileExists: (path) => texts.has(path),
    readFile: (path) => texts.get(path),
    getSourceFile: (path) => {
      const text = texts.get(path);
      return text === undefined
        ? undefined
        : ts.createSourceFile(
            path,
            text,
            { languageVersion: ts.ScriptTarget.ES2022, impliedNodeFormat: ts.ModuleKind.ESNext },
            true,
          );
    },
    directoryExists: (path) =>
      [...texts.keys()].some((file) => posix.dirname(file).startsWith(path)),
    getDirectories: () => [],
    getCurrentDirectory: () => "/",
  });
  const checker = program.getTypeChecker();
  const entry = program.getSourceFile("/dist/index.d.ts");
  const module = entry === undefined ? undefined : checker.getSymbolAtLocation(entry);
  if (module === undefined) throw new Error("the package's entry exports nothing");
  const symbols = new Map<string, string>();
  for (const exported of checker.getExportsOfModule(module)) {
    const symbol =
      exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
    const [declaration] = symbol.declarations ?? [];
    if (declaration === undefined) continue;
    // What the runtime exports is the same in all packages.
    if (/\/(?:runtime|plugins)\//.test(declaration.getSourceFile().fileName)) {
      symbols.set(exported.name, "runtime");
      continue;
    }
    for (const [name, text] of partsOf(declaration)) symbols.set(`${exported.name}${name}`, text);
  }
  return symbols;
}

const printer = ts.createPrinter({ removeComments: true });

const textOf = (node: ts.Node): string =>
  printer.printNode(ts.EmitHint.Unspecified, node, node.getSourceFile()).replace(/\s+/g, " ");

const isDeprecated = (node: ts.Node): string =>
  ts.getJSDocDeprecatedTag(node) === undefined ? "" : "@deprecated ";

/** A declaration's members, each with its text; the whole of it where it has none. */
function partsOf(declaration: ts.Declaration): readonly (readonly [string, string])[] {
  if (ts.isInterfaceDeclaration(declaration) || ts.isClassDeclaration(declaration))
    return [
      ["", isDeprecated(declaration)],
      ...declaration.members.flatMap((member) => {
        const { name } = member;
        if (name === undefined || ts.isPrivateIdentifier(name)) return [];
        const text = `${isDeprecated(member)}${textOf(member)}`;
        return [[`.${name.getText()}`, text] as const];
      }),
    ];
  return [["", `${isDeprecated(declaration)}${textOf(declaration)}`]];
}
