const TOKENS = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;
/** As many digits this platform's numbers keep, whatever they are. */
const CERTAIN_DIGITS = 15;

/**
 * Reads JSON as `JSON.parse` does, but gives a number that this platform can't hold exactly as the text that the server sent:
 * `9007199254740993` arrives as `"9007199254740993"`. For the client's option `parseJson`.
 * @throws {@link SyntaxError} when the text is no JSON.
 */
export function exactJson(text: string): unknown {
  const data: unknown = JSON.parse(text);
  let isExact = true;
  const quoted = text.replace(TOKENS, (token) => {
    if (holds(token)) return token;
    isExact = false;
    return `"${token}"`;
  });
  return isExact ? data : JSON.parse(quoted);
}

function holds(token: string): boolean {
  if (token.startsWith('"') || /[eE]/.test(token)) return true;
  const digits = token.replace(/^-?[0.]*/, "").replace(".", "");
  return digits.length <= CERTAIN_DIGITS || String(Number(token)) === token;
}
