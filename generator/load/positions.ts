import { textOf } from "./text.ts";

/** A place in a text; both from 1, the column in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Tells line and column of offsets in a text. */
export const positionsIn = (text: string): ((offset: number) => Position) => {
  const lineOf = linesIn((from) => text.indexOf("\n", from));
  return (offset) => {
    const { line, start } = lineOf(offset);
    return { line, column: offset - start + 1 };
  };
};

/** Tells line and column of offsets in the bytes of a text. */
export const positionsInBytes = (bytes: Uint8Array): ((offset: number) => Position) => {
  const lineOf = linesIn((from) => bytes.indexOf(LINE_END, from));
  return (offset) => {
    const { line, start } = lineOf(offset);
    return { line, column: textOf(bytes.subarray(start, offset)).length + 1 };
  };
};

const LINE_END = 0x0a;

/** Tells in which line an offset is; the text is read once, as far as it is asked. */
const linesIn = (
  endAfter: (from: number) => number,
): ((offset: number) => { readonly line: number; readonly start: number }) => {
  const starts = [0];
  const readTo = (offset: number): void => {
    for (let last = starts.at(-1) ?? 0; last <= offset; starts.push(last)) {
      const end = endAfter(last);
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
    return { line: low + 1, start: starts[low] ?? 0 };
  };
};
