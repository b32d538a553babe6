import type { Content } from "../../normalise/document.ts";

/** A media type without what doesn't change what the content is: case, blanks and the charset. */
export const plainMediaType = (mediaType: string): string =>
  mediaType
    .toLowerCase()
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "" && !part.startsWith("charset="))
    .join("; ");

/** Whether the first is a range that holds the second. */
export const holds = (range: string, mediaType: string): boolean => {
  const [whole, one] = [plainMediaType(range), plainMediaType(mediaType)];
  if (whole === one) return false;
  const [type = "", subtype = ""] = whole.split("/");
  const [otherType = "", otherSubtype = ""] = one.split("/");
  if (type === "*") return true;
  if (type !== otherType) return false;
  return subtype === "*" || otherSubtype.split(";")[0] === subtype;
};

export interface PairedContents {
  readonly pairs: readonly (readonly [Content, Content])[];
  readonly removed: readonly Content[];
  readonly added: readonly Content[];
}

/** Pairs content by media type. */
export function pairContents(base: readonly Content[], head: readonly Content[]): PairedContents {
  const match = (content: Content, others: readonly Content[]): Content | undefined =>
    others.find((other) => plainMediaType(other.mediaType) === plainMediaType(content.mediaType));
  return {
    pairs: base.flatMap((content) => {
      const other = match(content, head);
      return other === undefined ? [] : [[content, other] as const];
    }),
    removed: base.filter((content) => match(content, head) === undefined),
    added: head.filter((content) => match(content, base) === undefined),
  };
}
