import { isFault, type Outcome } from "./outcome.ts";

/** How many documents have each result. */
export const countsText = (outcomes: readonly Outcome[]): string => {
  const counts = new Map<string, number>();
  for (const { result } of outcomes) counts.set(result, (counts.get(result) ?? 0) + 1);
  const rows = [...counts].sort(([, a], [, b]) => b - a);
  const kept = outcomes.filter((outcome) => !isFault(outcome)).length;
  const seconds = outcomes.reduce((sum, { milliseconds }) => sum + milliseconds, 0) / 1000;
  const operations = outcomes.reduce((sum, outcome) => sum + outcome.operations, 0);
  return [
    ...rows.map(([result, count]) => `${String(count).padStart(6)}  ${result}`),
    `${String(outcomes.length).padStart(6)}  documents, ${operations} operations, ${seconds.toFixed(0)} seconds of generating; ` +
      `${((100 * kept) / Math.max(1, outcomes.length)).toFixed(1)} % as promised`,
  ].join("\n");
};

/** The causes of what went wrong: how many documents have each, and an example. */
export const causesText = (outcomes: readonly Outcome[]): string => {
  const causes = new Map<string, { readonly documents: Set<string>; readonly example: string }>();
  for (const { name, result, findings } of outcomes)
    for (const { cause, detail } of findings) {
      const key = `${result}  ${cause}`;
      const entry = causes.get(key) ?? {
        documents: new Set<string>(),
        example: `${name} ${detail.slice(0, 400)}`,
      };
      entry.documents.add(name);
      causes.set(key, entry);
    }
  return [...causes]
    .sort(([, a], [, b]) => b.documents.size - a.documents.size)
    .map(
      ([cause, { documents, example }]) =>
        `${String(documents.size).padStart(6)}  ${cause}\n          ${example}`,
    )
    .join("\n");
};
