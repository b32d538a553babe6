/** A number in a JSON text that JavaScript's numbers can't hold as it is written. */
export interface InexactNumber {
  readonly at: number;
  readonly literal: string;
  /** Names and places that lead to it. */
  readonly path: readonly (string | number)[];
}

/** Texts without such are not looked at any closer. */
const SUSPECT = /\d{16}|e\+?\d{3}/i;
const MARK = /\\.|["{}[\],:]|-?\d[-+.\deE]*/gs;

/** Integers that would become other integers, and numbers that would become infinite; `text` is valid JSON. */
export function inexactNumbers(text: string): readonly InexactNumber[] {
  const found: InexactNumber[] = [];
  if (!SUSPECT.test(text)) return found;
  const path: (string | number)[] = [];
  let textFrom = -1;
  let last = "";
  for (const { 0: mark, index: at } of text.matchAll(MARK)) {
    const top = path.length - 1;
    const place = path[top];
    if (textFrom >= 0) {
      if (mark !== '"') continue;
      last = text.slice(textFrom, at + 1);
      textFrom = -1;
    } else if (mark === '"') textFrom = at;
    else if (mark === "{" || mark === "[") path.push(mark === "{" ? "" : 0);
    else if (mark === "}" || mark === "]") path.pop();
    else if (mark === ":") path[top] = JSON.parse(last) as string;
    else if (mark === ",") path[top] = typeof place === "number" ? place + 1 : "";
    else if (isInexact(mark)) found.push({ at, literal: mark, path: [...path] });
  }
  return found;
}

function isInexact(literal: string): boolean {
  const value = Number(literal);
  if (!Number.isFinite(value)) return true;
  return literal.length > 15 && /^-?\d+$/.test(literal) && BigInt(value) !== BigInt(literal);
}

/** A path as a JSON pointer. */
export const pointerOf = (path: InexactNumber["path"]): string =>
  path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
