import ts from "typescript";

type Kind = "interface" | "type" | "class" | "const" | "function" | "method" | "property";

const isKind: Record<Kind, (node: ts.Node) => boolean> = {
  interface: ts.isInterfaceDeclaration,
  type: ts.isTypeAliasDeclaration,
  class: ts.isClassDeclaration,
  const: ts.isVariableStatement,
  function: ts.isFunctionDeclaration,
  method: ts.isMethodDeclaration,
  property: (node) => ts.isPropertyDeclaration(node) || ts.isPropertySignature(node),
};

/** The name of a declaration: of a member with that of its owner, `Customers.list`. */
const nameOf = (node: ts.Node, file: ts.SourceFile): string | undefined => {
  if (ts.isVariableStatement(node)) return node.declarationList.declarations[0]?.name.getText(file);
  const { name } = node as ts.NamedDeclaration;
  const own = name?.getText(file);
  const { parent } = node;
  return ts.isClassDeclaration(parent) || ts.isInterfaceDeclaration(parent)
    ? `${parent.name?.text ?? ""}.${own ?? ""}`
    : own;
};

/** One declaration of a source text with its documentation, as it stands there but not indented. */
export function excerptOf(source: string, kind: string, name: string): string {
  if (!Object.hasOwn(isKind, kind)) throw new Error(`"${kind}" is no kind of declaration`);
  const file = ts.createSourceFile("file.ts", source, ts.ScriptTarget.ES2022, true);
  const matches = isKind[kind as Kind];
  const seen: string[] = [];
  let found: ts.Node | undefined;
  const visit = (node: ts.Node): void => {
    if (matches(node)) {
      seen.push(nameOf(node, file) ?? "");
      if (seen.at(-1) === name) found ??= node;
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  if (found === undefined) throw new Error(`no ${kind} ${name}; there are: ${seen.join(", ")}`);
  const start = found.getStart(file, true);
  const { character } = file.getLineAndCharacterOfPosition(start);
  return source
    .slice(start, found.end)
    .split("\n")
    .map((line, index) => (index === 0 ? line : line.replace(" ".repeat(character), "")))
    .join("\n");
}
