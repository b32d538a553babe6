import ts from "typescript";

/** The text of a type with everything in a fixed order that may stand in any. */
function inOrder(node: ts.TypeNode, source: ts.SourceFile): string {
  const text = (inner: ts.TypeNode): string => inOrder(inner, source);
  const all = (types: readonly ts.TypeNode[]): readonly string[] => [...new Set(types.map(text))];
  if (ts.isParenthesizedTypeNode(node)) return text(node.type);
  if (ts.isUnionTypeNode(node)) return `(${[...all(node.types)].sort().join(" | ")})`;
  if (ts.isIntersectionTypeNode(node)) return `(${[...all(node.types)].sort().join(" & ")})`;
  if (ts.isArrayTypeNode(node)) return `${text(node.elementType)}[]`;
  if (ts.isTypeOperatorNode(node))
    return `(${ts.tokenToString(node.operator) ?? ""} ${text(node.type)})`;
  if (ts.isTypeLiteralNode(node)) {
    const members = node.members.map((member) =>
      ts.isPropertySignature(member) && member.type !== undefined
        ? `${source.text.slice(member.getStart(source), member.type.getStart(source))}${text(member.type)}`
        : member.getText(source),
    );
    return `{ ${members.sort().join("; ")} }`;
  }
  return node.getText(source);
}

const fixed = (type: string): string => {
  const source = ts.createSourceFile("type.ts", `type T = ${type};`, ts.ScriptTarget.ES2022);
  const [statement] = source.statements;
  return statement !== undefined && ts.isTypeAliasDeclaration(statement)
    ? inOrder(statement.type, source)
    : type;
};

/** Whether two types are the same but for the order of their alternatives and members, which says nothing. */
export const isSameType = (one: string, other: string): boolean =>
  one === other || fixed(one) === fixed(other);
