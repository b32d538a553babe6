import ts from "typescript";

/** How two types relate, as far as their texts tell; what their names stand for is compared elsewhere. */
export interface TypeRelation {
  /** Whether every value of the base is one of the head, and the reverse. */
  readonly takesOld: boolean;
  readonly givesOld: boolean;
  /** Literals that only one of them lists; told only where nothing else differs. */
  readonly addedValues: readonly string[];
  readonly removedValues: readonly string[];
  /** Whether both also allow values that they don't list. */
  readonly isOpen: boolean;
}

interface Alternatives {
  readonly list: readonly string[];
  /** The type of the items, where the type is an array. */
  readonly items: string | undefined;
}

const known = new Map<string, Alternatives>();

const unwrapped = (node: ts.TypeNode): ts.TypeNode =>
  ts.isParenthesizedTypeNode(node) ? unwrapped(node.type) : node;

function itemsOf(node: ts.TypeNode): ts.TypeNode | undefined {
  const inner = unwrapped(node);
  if (ts.isTypeOperatorNode(inner) && inner.operator === ts.SyntaxKind.ReadonlyKeyword)
    return itemsOf(inner.type);
  return ts.isArrayTypeNode(inner) ? inner.elementType : undefined;
}

function alternativesOf(type: string): Alternatives {
  const memo = known.get(type);
  if (memo !== undefined) return memo;
  const source = ts.createSourceFile("type.ts", `type T = ${type};`, ts.ScriptTarget.ES2022);
  const [statement] = source.statements;
  const node =
    statement !== undefined && ts.isTypeAliasDeclaration(statement)
      ? unwrapped(statement.type)
      : undefined;
  const list =
    node === undefined
      ? [type]
      : (ts.isUnionTypeNode(node) ? node.types : [node]).map((each) =>
          unwrapped(each).getText(source),
        );
  const items = node === undefined ? undefined : itemsOf(node)?.getText(source);
  const found = { list, items };
  known.set(type, found);
  return found;
}

const isText = (type: string): boolean => type.startsWith('"');
const isNumber = (type: string): boolean => /^-?\d/.test(type);
const isLiteral = (type: string): boolean => isText(type) || isNumber(type);
const OPEN = /^(string|number) & \{\}$/;

/** Whether one of the alternatives takes all values of a type. */
function covers(alternatives: readonly string[], type: string): boolean {
  const plain = OPEN.exec(type)?.[1] ?? type;
  return alternatives.some((each) => {
    const general = OPEN.exec(each)?.[1] ?? each;
    return (
      general === plain ||
      general === "unknown" ||
      (general === "string" && isText(plain)) ||
      (general === "number" && isNumber(plain)) ||
      (general === "boolean" && (plain === "true" || plain === "false"))
    );
  });
}

/** The literals of a type that lists values; empty for others. */
export const literalsOf = (type: string): readonly string[] =>
  alternativesOf(type).list.filter(isLiteral);

/** Compares the texts of two types. */
export function relationOf(base: string, head: string): TypeRelation {
  const [old, fresh] = [alternativesOf(base), alternativesOf(head)];
  if (old.items !== undefined && fresh.items !== undefined)
    return relationOf(old.items, fresh.items);
  const rest = (one: Alternatives): string =>
    one.list
      .filter((each) => !isLiteral(each))
      .sort()
      .join("|");
  const isAboutValues =
    old.list.some(isLiteral) && fresh.list.some(isLiteral) && rest(old) === rest(fresh);
  const only = (one: Alternatives, other: Alternatives): readonly string[] =>
    isAboutValues ? one.list.filter((each) => isLiteral(each) && !other.list.includes(each)) : [];
  return {
    takesOld: old.list.every((each) => covers(fresh.list, each)),
    givesOld: fresh.list.every((each) => covers(old.list, each)),
    addedValues: only(fresh, old),
    removedValues: only(old, fresh),
    isOpen: isAboutValues && old.list.some((each) => OPEN.test(each)),
  };
}

/** The alternatives of a union, as they are written; a type that is no union has one. */
export const alternativesText = (type: string): readonly string[] => alternativesOf(type).list;
