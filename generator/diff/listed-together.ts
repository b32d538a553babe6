const LAST_NAME = /^(.*)(`[^`]+`)([^`]*)$/s;

/** One sentence for several that differ in the last name that they set as code; undefined where they differ in more. */
export function listedTogether(sentences: readonly string[]): string | undefined {
  const parts = sentences.map((sentence) => LAST_NAME.exec(sentence));
  const [, before, , after] = parts[0] ?? [];
  if (before === undefined || after === undefined) return undefined;
  if (parts.some((each) => each?.[1] !== before || each[3] !== after)) return undefined;
  return `${before}${parts.map((each) => each?.[2] ?? "").join(", ")}${after}`;
}
