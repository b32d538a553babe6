/** A place in a text; both from 1, the column in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Tells line and column of offsets in a text; reads the text once, as far as it is asked. */
export const positionsIn = (text: string): ((offset: number) => Position) => {
  const starts = [0];
  // Read as far as somebody has asked.
  const readTo = (offset: number): void => {
    for (let last = starts.at(-1) ?? 0; last <= offset; starts.push(last)) {
      const end = text.indexOf("\n", last);
      last = end < 0 ? Infinity : end + 1;
    }
  };
  return (offset) => {
    readTo(offset);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
};
