const LONGEST = 4_000;
const MOST_EVERYWHERE = 2;
const MOST_TOGETHER = 256;

const QUOTED = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/g;

/** Why following a JSONPath could take for ever; undefined where it can't. Its steps multiply, and so does the work. */
export const refusalOf = (target: string): string | undefined => {
  if (target.length > LONGEST) return `it is longer than ${LONGEST} characters`;
  const text = target.replace(QUOTED, "_");
  const everywhere = text.split("..").length - 1;
  if (everywhere > MOST_EVERYWHERE)
    return `it looks everywhere (..) more than ${MOST_EVERYWHERE} times`;
  // Texts of a description would be held against patterns of an overlay, and patterns can take for ever.
  if (/\b(?:match|search)\s*\(/.test(text)) return "patterns (match, search) are not followed";
  if (text.includes("$", 1) && (everywhere > 0 || text.includes("*")))
    return "it asks the whole document for each of many values";
  const together = text
    .split("[")
    .map((part) => part.split(",").length)
    .reduce((product, count) => product * count, 1);
  return together > MOST_TOGETHER
    ? `it names more than ${MOST_TOGETHER} things at once`
    : undefined;
};
