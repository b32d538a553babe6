/** A JSON pointer (RFC 6901) into a document: `/paths/~1customers/get`. The empty text is the whole document. */
export type Pointer = string & { readonly __brand: "Pointer" };

export const ROOT = "" as Pointer;

// Hardly any name has something to escape, and looking first is much cheaper than replacing nothing.
const escapeToken = (token: string): string =>
  token.includes("/") || token.includes("~")
    ? token.replaceAll("~", "~0").replaceAll("/", "~1")
    : token;

const unescapeToken = (token: string): string =>
  token.includes("~") ? token.replaceAll("~1", "/").replaceAll("~0", "~") : token;

/** The pointer that goes on from `base` by the given unescaped names or indices. */
export const below = (base: Pointer, ...tokens: readonly (string | number)[]): Pointer =>
  tokens.reduce<string>((text, token) => `${text}/${escapeToken(String(token))}`, base) as Pointer;

export const pointer = (...tokens: readonly (string | number)[]): Pointer => below(ROOT, ...tokens);

/** The unescaped names and indices of a pointer. */
export const tokensOf = (at: Pointer): readonly string[] =>
  at === ROOT ? [] : at.slice(1).split("/").map(unescapeToken);

/** Whether a text has the form of a JSON pointer. */
export const isPointer = (text: string): text is Pointer =>
  text === "" || (text.startsWith("/") && !/~(?![01])/.test(text));

/** The pointer one step up; the root's parent is the root. */
export const parentOf = (at: Pointer): Pointer =>
  (at === ROOT ? ROOT : at.slice(0, at.lastIndexOf("/"))) as Pointer;
