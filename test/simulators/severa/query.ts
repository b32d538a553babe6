/** The query of a request. Names are matched in any letter case, as ASP.NET does. */
export interface Query {
  /** Names in lower case, each once. */
  readonly names: readonly string[];
  /** Name in lower case and value, in the order sent. */
  readonly pairs: readonly (readonly [string, string])[];
  /** First value of a parameter; undefined when absent or empty. */
  one(name: string): string | undefined;
  /** All non-empty values of a repeated parameter (the document's exploded form arrays). */
  all(name: string): readonly string[];
}

/** Reads a raw query string; a plus sign that isn't percent-encoded is a space. */
export function parseQuery(raw: string): Query {
  const pairs = [...new URLSearchParams(raw)].map(
    ([name, value]) => [name.toLowerCase(), value] as const,
  );
  const all = (name: string): readonly string[] =>
    pairs
      .filter(([candidate, value]) => candidate === name.toLowerCase() && value !== "")
      .map(([, value]) => value);
  return {
    names: [...new Set(pairs.map(([name]) => name))],
    pairs,
    one: (name) => all(name)[0],
    all,
  };
}
