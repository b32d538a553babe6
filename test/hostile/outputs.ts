import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ts from "typescript";
import { generatePackage } from "../../generator/commands/pipeline.ts";
import type { Json } from "../../generator/support/json.ts";
import { Report, type Diagnostic } from "../../generator/support/report.ts";
import { Stages } from "../../generator/support/stages.ts";

export interface Output {
  /** Undefined where the description is refused. */
  readonly files: ReadonlyMap<string, string> | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

const temporary = await mkdtemp(join(tmpdir(), "nordkit-hostile-"));
let count = 0;

export { temporary };

/** What is generated from a description, all in memory. */
export async function outputOf(description: Json): Promise<Output> {
  const vendor = { name: "acme", folder: join(temporary, String(count++)) };
  await mkdir(vendor.folder);
  await writeFile(join(vendor.folder, "openapi.json"), JSON.stringify(description));
  const report = new Report();
  const generated = await generatePackage(vendor, report, new Stages());
  return {
    files: report.failed ? undefined : generated?.files,
    diagnostics: report.diagnostics,
  };
}

const isOwn = (path: string): boolean =>
  path.startsWith("src/") && !/^src\/(runtime|plugins)\//.test(path);

/** The kinds of all statements of the emitted sources, as often as they stand there, and what keeps the sources from being read. */
export function statementsOf(files: ReadonlyMap<string, string>): {
  readonly kinds: Readonly<Record<string, number>>;
  readonly problems: readonly string[];
} {
  const kinds: Record<string, number> = {};
  const problems: string[] = [];
  for (const [path, text] of files) {
    if (!isOwn(path)) continue;
    const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
    const { diagnostics = [] } = ts.transpileModule(text, {
      fileName: path,
      reportDiagnostics: true,
    });
    problems.push(
      ...diagnostics.map(
        ({ messageText }) => `${path}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`,
      ),
    );
    const visit = (node: ts.Node): void => {
      const isCounted =
        ts.isStatement(node) || ts.isClassElement(node) || ts.isCallExpression(node);
      const kind = ts.SyntaxKind[node.kind];
      // Imports follow from what is used, and types from what they are called: both vary with names, and run nothing.
      if (isCounted && !ts.isImportDeclaration(node)) kinds[kind] = (kinds[kind] ?? 0) + 1;
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return { kinds, problems };
}

/** All texts in quotes in the emitted sources, as an engine reads them. */
export function quotedTexts(files: ReadonlyMap<string, string>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [path, text] of files) {
    if (!isOwn(path)) continue;
    const visit = (node: ts.Node): void => {
      if (ts.isStringLiteral(node)) found.add(node.text);
      if (ts.isIdentifier(node)) found.add(node.text);
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true));
  }
  return found;
}
