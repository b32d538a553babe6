/** What a file is instead of a text in UTF-8, and how it becomes one. */
interface OtherFormat {
  readonly found: string;
  readonly remedy: string;
}

export const beginsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

const packed = (how: string): OtherFormat => ({
  found: `it is packed with ${how}`,
  remedy: "Unpack it, and name the file that comes out.",
});

const encoded = (encoding: string): OtherFormat => ({
  found: `it is written in ${encoding}`,
  remedy: `Save it as UTF-8, with \`iconv -f ${encoding} -t UTF-8\` for instance.`,
});

/** The first bytes of each, the longer ones first where they begin alike. */
const STARTS: readonly (readonly [readonly number[], OtherFormat])[] = [
  [[0x1f, 0x8b], packed("gzip")],
  [[0x50, 0x4b, 0x03, 0x04], packed("zip")],
  [[0x28, 0xb5, 0x2f, 0xfd], packed("zstd")],
  [[0x42, 0x5a, 0x68], packed("bzip2")],
  [[0xff, 0xfe, 0x00, 0x00], encoded("UTF-32")],
  [[0x00, 0x00, 0xfe, 0xff], encoded("UTF-32")],
  [[0xff, 0xfe], encoded("UTF-16")],
  [[0xfe, 0xff], encoded("UTF-16")],
];

/** What the first bytes of a file tell; undefined where it may be a text in UTF-8. */
export const otherFormat = (bytes: Uint8Array): OtherFormat | undefined => {
  const known = STARTS.find(([start]) => beginsWith(bytes, start));
  if (known !== undefined) return known[1];
  // Without a mark: what begins a description is one byte wide in UTF-8, and has a zero beside it here.
  const [first, second] = bytes;
  if (first === undefined || second === undefined) return undefined;
  if (first !== 0 && second === 0) return encoded("UTF-16LE");
  return first === 0 && second !== 0 ? encoded("UTF-16BE") : undefined;
};
