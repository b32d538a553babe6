import ts from "typescript";
import { invariant } from "../../../support/invariant.ts";
import { sorted } from "../../../support/order.ts";
import type { Argument, Declaration, Member, Signature } from "./declaration.ts";
import { mentionsOf } from "./type-names.ts";

const isExported = (node: ts.Statement): boolean =>
  ts.canHaveModifiers(node) &&
  (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

/** The name of a member as the document spells it; undefined for private ones and computed ones. */
function nameOf(name: ts.PropertyName): string | undefined {
  if (ts.isIdentifier(name) || ts.isStringLiteral(name) || ts.isNumericLiteral(name))
    return name.text;
  return ts.isComputedPropertyName(name) && ts.isStringLiteral(name.expression)
    ? name.expression.text
    : undefined;
}

/** Whether parentheses say nothing: those around a read-only array whose own items these aren't. */
const isIdle = (node: ts.Node): node is ts.ParenthesizedTypeNode =>
  ts.isParenthesizedTypeNode(node) &&
  ts.isTypeOperatorNode(node.type) &&
  !ts.isArrayTypeNode(node.parent) &&
  !ts.isTypeOperatorNode(node.parent);

/** The text of a type as the formatter writes it: without idle parentheses. */
function typeText(root: ts.TypeNode, source: ts.SourceFile): string {
  const start = root.getStart(source);
  const idle: number[] = [];
  const visit = (node: ts.Node): void => {
    if (isIdle(node)) idle.push(node.getStart(source) - start, node.getEnd() - 1 - start);
    ts.forEachChild(node, visit);
  };
  visit(root);
  const text = root.getText(source);
  if (idle.length === 0) return text;
  const left = new Set(idle);
  return text
    .split("")
    .filter((_, index) => !left.has(index))
    .join("");
}

/** The types that are joined by `&`; a type that is not joined is the only one. */
function joinedParts(type: ts.TypeNode): readonly ts.TypeNode[] {
  if (ts.isParenthesizedTypeNode(type)) return joinedParts(type.type);
  return ts.isIntersectionTypeNode(type) ? type.types.flatMap(joinedParts) : [type];
}

/** Whether a type lists members and says nothing of others. */
const isPlainObject = (type: ts.TypeNode): type is ts.TypeLiteralNode =>
  ts.isTypeLiteralNode(type) && type.members.every(ts.isPropertySignature);

/** Reads what an emitted file declares for users, without its comments. */
export function readDeclarations(file: string, text: string): readonly Declaration[] {
  const options = {
    languageVersion: ts.ScriptTarget.ES2022,
    jsDocParsingMode: ts.JSDocParsingMode.ParseNone,
  };
  const source = ts.createSourceFile(file, text, options, true);
  const textOf = (node: ts.Node | undefined): string => node?.getText(source) ?? "";
  const typeOf = (node: ts.TypeNode | undefined): string =>
    node === undefined ? "" : typeText(node, source);

  const memberOf = (node: ts.PropertySignature | ts.PropertyDeclaration): readonly Member[] => {
    const name = nameOf(node.name);
    if (name === undefined) return [];
    const type = typeOf(node.type);
    const isOptional = node.questionToken !== undefined;
    const written = `readonly ${textOf(node.name)}${isOptional ? "?" : ""}: ${type}`;
    return [{ name, text: written, type, isOptional }];
  };
  const argumentOf = (node: ts.ParameterDeclaration): Argument => ({
    name: textOf(node.name),
    type: typeOf(node.type),
    isOptional: node.questionToken !== undefined || node.initializer !== undefined,
  });
  const signatureOf = (node: ts.MethodDeclaration | ts.FunctionDeclaration): Signature => ({
    name: textOf(node.name),
    arguments: node.parameters.map(argumentOf),
    returns: typeOf(node.type),
  });
  const declared = (
    name: ts.Identifier,
    kind: Declaration["kind"],
    parts: Partial<Pick<Declaration, "members" | "signatures" | "type" | "written">>,
  ): Declaration => {
    const { members = [], signatures = [], type = "", written = "" } = parts;
    const types = [
      type,
      ...members.map((each) => each.type),
      ...signatures.flatMap((each) => [each.returns, ...each.arguments.map((one) => one.type)]),
    ];
    const mentions = new Set(types.flatMap((each) => [...mentionsOf(each)]));
    const byName = sorted(members, (member) => member.name);
    return { name: name.text, kind, file, members: byName, signatures, type, written, mentions };
  };
  const interfaceOf = (node: ts.InterfaceDeclaration): Declaration =>
    declared(node.name, "interface", {
      members: node.members.filter(ts.isPropertySignature).flatMap(memberOf),
      type: typeOf(node.members.find(ts.isIndexSignatureDeclaration)?.type),
    });
  const aliasOf = ({ name, type }: ts.TypeAliasDeclaration): Declaration => {
    const parts = joinedParts(type);
    const objects = parts.filter(isPlainObject);
    const members = objects.flatMap((each) =>
      each.members.filter(ts.isPropertySignature).flatMap(memberOf),
    );
    const isClear = new Set(members.map((member) => member.name)).size === members.length;
    const written = typeOf(type);
    if (objects.length === 0 || !isClear)
      return declared(name, "alias", { type: written, written });
    const others = parts.filter((each) => !isPlainObject(each)).map(typeOf);
    return declared(name, "composition", { members, type: others.join(" & "), written });
  };
  const constantOf = ({ declarationList }: ts.VariableStatement): readonly Declaration[] =>
    declarationList.declarations.map(({ name, type }) => {
      invariant(ts.isIdentifier(name), "exported constants have names");
      return declared(name, "constant", {
        type: typeOf(type),
        members:
          type !== undefined && ts.isTypeLiteralNode(type)
            ? type.members.filter(ts.isPropertySignature).flatMap(memberOf)
            : [],
      });
    });
  const classOf = (node: ts.ClassDeclaration, name: ts.Identifier): Declaration =>
    declared(name, "class", {
      members: node.members.filter(ts.isPropertyDeclaration).flatMap(memberOf),
      signatures: [
        ...node.members.filter(ts.isConstructorDeclaration).map(({ parameters }) => ({
          name: "constructor",
          arguments: parameters.map(argumentOf),
          returns: "",
        })),
        ...node.members.filter(ts.isMethodDeclaration).map(signatureOf),
      ],
    });
  // What one plugin or one part of the runtime offers is exported together.
  const helpersOf = ({ exportClause }: ts.ExportDeclaration): readonly Declaration[] => {
    if (exportClause === undefined || !ts.isNamedExports(exportClause)) return [];
    const names = exportClause.elements.flatMap(({ name }) =>
      ts.isIdentifier(name) ? [name] : [],
    );
    const mentions = new Set(names.map(({ text }) => text));
    return names.map((name) => ({ ...declared(name, "helper", {}), mentions }));
  };

  return source.statements.flatMap((node): readonly Declaration[] => {
    if (ts.isExportDeclaration(node)) return helpersOf(node);
    if (!isExported(node)) return [];
    if (ts.isInterfaceDeclaration(node)) return [interfaceOf(node)];
    if (ts.isTypeAliasDeclaration(node)) return [aliasOf(node)];
    if (ts.isVariableStatement(node)) return constantOf(node);
    if (ts.isClassDeclaration(node) && node.name !== undefined) return [classOf(node, node.name)];
    if (ts.isFunctionDeclaration(node) && node.name !== undefined)
      return [declared(node.name, "function", { signatures: [signatureOf(node)] })];
    return [];
  });
}

/** The names that an emitted file imports or passes on, with the modules they come from. */
export function readImports(text: string): readonly (readonly [name: string, from: string])[] {
  const found: (readonly [string, string])[] = [];
  for (const [, names = "", from = ""] of text.matchAll(
    /^(?:import|export) (?:type )?\{([^}]*)\} from "([^"]+)";$/gm,
  ))
    for (const name of names.split(","))
      found.push([name.replace(/^\s*(?:type )?/, "").trim(), from]);
  return found;
}
