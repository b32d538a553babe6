import ts from "typescript";

const scanner = ts.createScanner(ts.ScriptTarget.ES2022, true);

/**
 * Calls back for each identifier in the text of a type that may name another type: not for names of members, which a colon follows.
 * A question mark alone follows an item of a tuple that may be missing.
 */
function identifiers(type: string, found: (name: string, start: number) => void): void {
  scanner.setText(type);
  let previous: { readonly name: string; readonly start: number } | undefined;
  for (let token = scanner.scan(); ; token = scanner.scan()) {
    if (previous !== undefined && token === ts.SyntaxKind.QuestionToken) continue;
    if (previous !== undefined && token !== ts.SyntaxKind.ColonToken)
      found(previous.name, previous.start);
    if (token === ts.SyntaxKind.EndOfFileToken) return;
    previous =
      token === ts.SyntaxKind.Identifier
        ? { name: scanner.getTokenValue(), start: scanner.getTokenStart() }
        : undefined;
  }
}

const known = new Map<string, ReadonlySet<string>>();

/** The names that the text of a type mentions: those of types, not of members. */
export function mentionsOf(type: string): ReadonlySet<string> {
  const memo = known.get(type);
  if (memo !== undefined) return memo;
  const names = new Set<string>();
  identifiers(type, (name) => names.add(name));
  known.set(type, names);
  return names;
}

/** The text of a type with some of the names in it replaced. */
export function withNames(type: string, replacements: ReadonlyMap<string, string>): string {
  if (![...mentionsOf(type)].some((name) => replacements.has(name))) return type;
  let text = "";
  let end = 0;
  identifiers(type, (name, start) => {
    const replacement = replacements.get(name);
    if (replacement === undefined) return;
    text += type.slice(end, start) + replacement;
    end = start + name.length;
  });
  return text + type.slice(end);
}
