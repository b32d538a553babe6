/** A text of at most so many characters; what is cut off is marked. Never cuts a character of two units in half. */
export const clipped = (text: string, most: number): string => {
  if (text.length <= most) return text;
  const end = /[\uD800-\uDBFF]/.test(text.charAt(most - 2)) ? most - 2 : most - 1;
  return `${text.slice(0, end)}…`;
};

/** At most so many lines, each of at most 200 characters, with a last line that says how many are left out. */
export const clippedLines = (lines: readonly string[], most: number): readonly string[] => {
  const shown = lines.slice(0, most).map((line) => clipped(line, 200));
  const more = lines.length - shown.length;
  return more > 0 ? [...shown, `… ${more} more lines`] : shown;
};
