import { pascal, wordsOf } from "../support/names.ts";

/** A part that gives names, which begin with its own. */
export interface Namer {
  readonly name: string;
  /** What may come directly behind its own name. */
  readonly words: () => readonly string[];
  /** What may come behind those. */
  readonly further: () => readonly string[];
}

/** What may stand between the words of a name, or behind them. */
const BETWEEN = /^(?:\d|_|model|input|form|base|value)/;

/** A name as it is compared: without case, and without the number behind it. */
export const plainName = (name: string): string =>
  pascal(wordsOf(name))
    .toLowerCase()
    .replace(/^_+/, "")
    .replace(/[\d_]+$/, "");

const SINGULARS: readonly (readonly [RegExp, string])[] = [
  [/people$/, "person"],
  [/children$/, "child"],
  [/ies$/, "y"],
  [/es$/, ""],
  [/s$/, ""],
];

/** A name and what its last word may be in the singular, and in that one's. */
function spellingsOf(name: string): ReadonlySet<string> {
  const found = new Set([name]);
  for (const each of found)
    for (const [ending, singular] of SINGULARS)
      if (ending.test(each)) found.add(each.replace(ending, singular));
  return found;
}

/** A test that is passed by every name which one of those parts may give, and by few others. */
export function hiddenNames(namers: readonly Namer[]): (name: string) => boolean {
  const bySpelling = new Map<string, Namer[]>();
  for (const namer of namers)
    for (const spelling of spellingsOf(plainName(namer.name)))
      bySpelling.set(spelling, [...(bySpelling.get(spelling) ?? []), namer]);
  const words = spelled(({ words: own }) => own());
  const further = spelled((namer) => [...namer.words(), ...namer.further()]);

  /** Whether a text is made of such words alone, and of what may stand between. */
  const isMade = (text: string, namer: Namer): boolean => {
    const open = new Set([text]);
    for (const rest of open) {
      if (rest === "") return true;
      const own = rest === text ? words(namer) : further(namer);
      for (const word of own) if (rest.startsWith(word)) open.add(rest.slice(word.length));
      const between = BETWEEN.exec(rest)?.[0];
      if (between !== undefined) open.add(rest.slice(between.length));
    }
    return false;
  };

  return (name) => {
    const whole = plainName(name);
    for (let length = 0; length <= whole.length; length++) {
      const own = bySpelling.get(whole.slice(0, length)) ?? [];
      if (own.some((namer) => isMade(whole.slice(length), namer))) return true;
    }
    return false;
  };
}

/** All spellings of words of parts, which are looked for when somebody asks. */
function spelled(wordsOfNamer: (namer: Namer) => readonly string[]) {
  const known = new Map<Namer, readonly string[]>();
  return (namer: Namer): readonly string[] => {
    const found =
      known.get(namer) ??
      [...new Set(wordsOfNamer(namer).flatMap((word) => [...spellingsOf(plainName(word))]))].filter(
        (word) => word !== "",
      );
    known.set(namer, found);
    return found;
  };
}
