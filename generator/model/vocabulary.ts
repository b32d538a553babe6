import type { NormalDocument } from "../normalise/document.ts";
import { wordsOf } from "../support/names.ts";

/** Splits a name into words as the document itself spells them elsewhere. */
export type Vocabulary = (name: string) => readonly string[];

/** Longest run of words that is remembered as one name. */
const LONGEST = 6;

/** Longest word that is taken for several: the work grows with the square of the length. */
const LONGEST_WORD = 100;

const smallWords = (name: string): readonly string[] =>
  wordsOf(name).map((word) => word.toLowerCase());

/** Names the document writes with capitals: there the words can be told apart. */
function* spelledNames(document: NormalDocument): Generator<string> {
  for (const operation of document.operations) {
    yield* operation.id.split("_");
    for (const parameter of operation.parameters) yield parameter.name;
  }
  for (const { name, schema } of document.schemas) {
    yield name;
    for (const property of schema.properties) yield property.name;
  }
}

/**
 * Learns from the document how its names divide into words. Vendors often write URLs in small letters (`/workhours`) and the same
 * name with capitals elsewhere (`WorkHours_GetWorkHours`); the most frequent spelling decides, and `preferred` wins over all.
 */
export function learnVocabulary(
  document: NormalDocument,
  preferred: readonly string[],
): Vocabulary {
  const counts = new Map<string, Map<string, number>>();
  const count = (words: readonly string[], weight: number): void => {
    const spelling = words.join(" ");
    const joined = words.join("");
    const spellings = counts.get(joined) ?? new Map<string, number>();
    counts.set(joined, spellings.set(spelling, (spellings.get(spelling) ?? 0) + weight));
  };
  const frequencies = new Map<string, number>();
  for (const name of spelledNames(document))
    frequencies.set(name, (frequencies.get(name) ?? 0) + 1);
  for (const [name, frequency] of frequencies) {
    const words = smallWords(name);
    for (let start = 0; start < words.length; start++)
      for (let end = start + 1; end <= Math.min(words.length, start + LONGEST); end++)
        count(words.slice(start, end), frequency);
  }
  for (const name of preferred) count(smallWords(name), Number.MAX_SAFE_INTEGER);

  const known = (text: string): readonly string[] | undefined => {
    const spellings = counts.get(text);
    if (spellings === undefined) return undefined;
    const [best] = [...spellings].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    return best?.[0].split(" ");
  };

  return (name) =>
    wordsOf(name).flatMap((word) =>
      /^[a-z]+$/.test(word) ? (divide(word, known) ?? [word]) : [word.toLowerCase()],
    );
}

/** Divides a word into as few known names as possible; undefined where it can't be done. */
function divide(
  word: string,
  known: (text: string) => readonly string[] | undefined,
): readonly string[] | undefined {
  const whole = known(word);
  if (whole !== undefined || word.length > LONGEST_WORD) return whole;
  const best: (readonly (readonly string[])[] | undefined)[] = [[]];
  for (let end = 1; end <= word.length; end++) {
    for (let start = 0; start < end; start++) {
      const before = best[start];
      if (before === undefined || end - start < 2) continue;
      const part = known(word.slice(start, end));
      const current = best[end];
      if (part !== undefined && (current === undefined || before.length + 1 < current.length))
        best[end] = [...before, part];
    }
  }
  return best[word.length]?.flat();
}
