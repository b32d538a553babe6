import ts from "typescript";

/** A file of somebody who uses packages. */
export interface CodeFile {
  /** As people name it. */
  readonly path: string;
  readonly text: string;
}

/** What a file names, as far as its text tells. */
export interface NamesInCode {
  readonly path: string;
  /** What it imports, or requires, by the words that it writes. */
  readonly modules: ReadonlySet<string>;
  readonly identifiers: ReadonlySet<string>;
  /** Chains of properties, each between dots: `.client.customers.list.` */
  readonly chains: string;
}

const UNKNOWN = "?";

/** The properties that lead to a value: `client.customers.list` is three of them. */
function chainOf(node: ts.Node): readonly string[] {
  if (ts.isIdentifier(node)) return [node.text];
  if (ts.isPropertyAccessExpression(node)) return [...chainOf(node.expression), node.name.text];
  if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression))
    return [...chainOf(node.expression), node.argumentExpression.text];
  if (ts.isNonNullExpression(node) || ts.isParenthesizedExpression(node))
    return chainOf(node.expression);
  return [UNKNOWN];
}

/** The module that a declaration or a call loads. */
function moduleOf(node: ts.Node): string | undefined {
  const specifier =
    ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
      ? node.moduleSpecifier
      : ts.isCallExpression(node) &&
          (node.expression.kind === ts.SyntaxKind.ImportKeyword ||
            (ts.isIdentifier(node.expression) && node.expression.text === "require"))
        ? node.arguments[0]
        : ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)
          ? node.argument.literal
          : undefined;
  return specifier !== undefined && ts.isStringLiteralLike(specifier) ? specifier.text : undefined;
}

/** Reads one file; what can't be read as a whole is read as far as it goes. */
export function readCode({ path, text }: CodeFile): NamesInCode {
  const [modules, identifiers, chains] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const pending: ts.Node[] = [ts.createSourceFile(path, text, ts.ScriptTarget.Latest)];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    const module = moduleOf(node);
    if (module !== undefined) modules.add(module);
    if (ts.isIdentifier(node)) identifiers.add(node.text);
    if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node))
      chains.add(`.${chainOf(node).join(".")}.`);
    ts.forEachChild(node, (child) => void pending.push(child));
  }
  return { path, modules, identifiers, chains: [...chains].join("\n") };
}
