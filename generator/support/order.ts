/** Compares by code units: the same on every machine, whatever its locale. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The items in code-unit order of the text that `text` gives for each. */
export const sorted = <T>(items: Iterable<T>, text: (item: T) => string): T[] =>
  [...items].sort((a, b) => byText(text(a), text(b)));
