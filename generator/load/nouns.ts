import { isObject, type JsonObject } from "../support/json.ts";
import { parseRef } from "./ref.ts";
import { referencesOf, valueAt } from "./resolve.ts";
import { walk, type Noun, type Way } from "./walk.ts";

/**
 * All nouns of a document, also those that only references find: in extensions, say, which are data otherwise. What a walk through the
 * document comes across may be known already.
 */
export const nounsOf = (
  root: JsonObject,
  walked: readonly Noun[] = walkedNouns(root),
): readonly Noun[] => {
  const nouns = [...walked];
  const known = new Set<object>(walked.map(({ value }) => value));
  const add = (noun: Noun): void => {
    nouns.push(noun);
    known.add(noun.value);
  };
  const followed = new Set<string>();
  // The list grows while it is read.
  for (const noun of nouns)
    for (const { text, expects } of referencesOf(noun)) {
      if (followed.has(text)) continue;
      followed.add(text);
      const target = parseRef(text);
      if (target.kind !== "local" || target.tokens.length === 0) continue;
      const value = valueAt(root, target.tokens);
      if (!isObject(value) || known.has(value)) continue;
      walk(value, expects, wayOf(target.tokens), (found) => {
        if (!known.has(found.value)) add(found);
      });
    }
  return nouns;
};

const walkedNouns = (root: JsonObject): readonly Noun[] => {
  const nouns: Noun[] = [];
  walk(root, "document", undefined, (noun) => nouns.push(noun));
  return nouns;
};

/** The way that those names make from the root. */
export const wayOf = (tokens: readonly string[]): Way | undefined =>
  tokens.reduce<Way | undefined>((from, token) => ({ from, token }), undefined);
