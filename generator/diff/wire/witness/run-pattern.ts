/** More steps than these are not taken to try one text. */
const MOST_STEPS = 300_000;

/** What may stand behind the opening parenthesis of a group. */
const GROUP_MARK = /^\?(?:[:=!]|<[=!]|<[^>]*>)/;

/**
 * Whether a text matches a pattern of a description; undefined where trying that could take for ever, and for what is no pattern in
 * JavaScript. Engines go back and try anew, and a pattern decides how often.
 */
export function matchesPattern(pattern: string, text: string): boolean | undefined {
  if (mostSteps(pattern, text.length) > MOST_STEPS) return undefined;
  try {
    return new RegExp(pattern, "u").test(text);
  } catch {
    return undefined;
  }
}

/** How many steps a pattern of that form takes at worst, or more. */
function mostSteps(pattern: string, length: number): number {
  let [loops, choices] = [0, 0];
  let isNested = false;
  /** For each group around: whether there is more than one way through it. */
  const open = [false];
  /** Whether there is more than one way through the group that ends before this place. */
  let closed = false;
  const vary = (): void => void open.splice(-1, 1, true);
  for (let at = 0; at < pattern.length; at++) {
    const rest = pattern.slice(at, at + 40);
    const before = closed;
    closed = false;
    switch (pattern.charAt(at)) {
      case "\\":
        at++;
        // A match of what was matched before takes steps that the form doesn't tell.
        if (/[1-9k]/.test(pattern[at] ?? "")) return Infinity;
        break;
      case "[":
        for (at++; at < pattern.length && pattern[at] !== "]"; at++) if (pattern[at] === "\\") at++;
        break;
      case "(":
        open.push(false);
        at += GROUP_MARK.exec(pattern.slice(at + 1, at + 40))?.[0].length ?? 0;
        break;
      case ")":
        closed = open.pop() ?? false;
        if (closed) vary();
        break;
      case "|":
      case "?":
        choices++;
        vary();
        break;
      case "*":
      case "+":
        loops++;
        isNested ||= before;
        vary();
        break;
      case "{":
        isNested ||= before && /^\{\d/.test(rest);
        if (!/^\{\d+,/.test(rest)) break;
        loops++;
        vary();
    }
  }
  const ways = 2 ** choices * Math.max(1, length) ** loops;
  return isNested ? Math.max(ways, (loops + choices + 1) ** length) : ways;
}
