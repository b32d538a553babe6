import { pascal, wordsOf } from "../support/names.ts";

/** A part that gives names, which begin with its own. */
export interface Namer {
  readonly name: string;
  /** What may come behind its own name. */
  readonly words: () => readonly string[];
}

/** What may stand between the name of a schema and those of its members, or behind it. */
const BETWEEN = /^(?:\d|_|model|input|form|base)/;
const MEMBER = "value";

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
  const words = new Map<Namer, readonly string[]>();
  const wordsOfNamer = (namer: Namer): readonly string[] => {
    const known = words.get(namer) ?? [
      ...new Set([...namer.words(), MEMBER].flatMap((word) => [...spellingsOf(plainName(word))])),
    ];
    words.set(namer, known);
    return known;
  };
  return (name) => {
    const whole = plainName(name);
    for (let length = 0; length <= whole.length; length++)
      for (const namer of bySpelling.get(whole.slice(0, length)) ?? [])
        for (const rest of restsOf(whole.slice(length)))
          if (rest === "" || wordsOfNamer(namer).some((word) => rest.startsWith(word))) return true;
    return false;
  };
}

/** What is left of a name, with and without what may stand between. */
function restsOf(rest: string): readonly string[] {
  const found = [rest];
  for (let next = rest; BETWEEN.test(next); ) {
    next = next.replace(BETWEEN, "");
    found.push(next);
  }
  return found;
}
