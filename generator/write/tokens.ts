import { invariant } from "../support/invariant.ts";

/** A name (also a private one), a text in quotes, a number or a mark: emitted code has no template, no regular expression, and hardly an operator. */
const TOKEN =
  /[A-Za-z_$#][\w$]*(?![\w$\u0080-\uffff])|"(?:[^"\\\n\r]|\\.)*"|'(?:[^'\\\n\r]|\\.)*'|\.\.\.|=>|===|[-?{}()[\];,.:=*]|\d[\w.+]*|[#$_\p{ID_Start}][$\u200c\u200d\p{ID_Continue}]*/uy;

const SLASH = 47;
const STAR = 42;
const BLANK = 32;

/** The tokens of a compiled module. */
export function tokensOf(path: string, text: string): readonly string[] {
  const tokens: string[] = [];
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (code <= BLANK) at++;
    else if (code === SLASH && text.charCodeAt(at + 1) === STAR) {
      const end = text.indexOf("*/", at + 2);
      invariant(end > 0, `${path} has a comment without an end`);
      at = end + 2;
    } else {
      TOKEN.lastIndex = at;
      const [token] = TOKEN.exec(text) ?? [];
      invariant(token !== undefined, `${path} can't be read at: ${text.slice(at, at + 100)}`);
      tokens.push(token);
      at = TOKEN.lastIndex;
    }
  }
  return tokens;
}

/** Marks, digits and quotes are all below the letters, but for brackets and braces. */
const MARK = /^[^A-Za-z_$#\u0080-\uffff]/;

/** Whether a token is a name or a word of the language. */
export const isName = (token: string): boolean => token !== "" && !MARK.test(token);
