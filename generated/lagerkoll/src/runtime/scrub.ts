import { toBase64, urlSafe } from "./base64.js";

/** Removes the secrets of a client from a text. */
export type Scrub = (text: string) => string;

/** Tells that texts are secrets. */
export type Remember = (...secrets: readonly (string | undefined)[]) => void;

/** What is shorter stands in words by chance: it is a secret only where it stands alone. */
const SHORTEST_INSIDE = 4;
/** More than a client has at once; what comes after them are old tokens. */
const MOST_SECRETS = 20;

/**
 * A function that removes secrets from texts by their value, and one that tells it a secret: as they are, percent-encoded, as in
 * a form, JSON-escaped, and in base64 at any place of a longer text. Upper and lower case are alike. Of many, the last told count.
 */
export function createScrub(): {
  readonly scrub: Scrub;
  readonly remember: Remember;
} {
  let known: readonly string[] = [];
  let pattern: RegExp | undefined;
  return {
    remember: (...secrets) => {
      const given = secrets.filter((secret): secret is string => Boolean(secret));
      if (given.every((secret) => known.includes(secret))) return;
      known = [...new Set([...given, ...known])].slice(0, MOST_SECRETS);
      pattern = undefined;
    },
    scrub: (text) => {
      if (!known[0]) return text;
      pattern ??= patternOf(known);
      return text.replace(pattern, "[secret]");
    },
  };
}

/** A record with all its texts scrubbed. */
export const scrubMembers = <Members extends object>(record: Members, scrub: Scrub): Members =>
  Object.fromEntries(
    Object.entries(record).map(([name, value]: [string, unknown]) => [
      name,
      typeof value === "string" ? scrub(value) : value,
    ]),
  ) as Members;

function patternOf(secrets: readonly string[]): RegExp {
  const forms = secrets
    .flatMap(formsOf)
    .sort((a, b) => b.length - a.length)
    .map((form) => {
      const plain = form.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
      return form.length < SHORTEST_INSIDE ? `(?<!\\w)${plain}(?!\\w)` : plain;
    });
  return new RegExp(forms.join("|"), "gi");
}

function formsOf(secret: string): string[] {
  const form = new URLSearchParams({ "": secret }).toString().slice(1);
  const escaped = JSON.stringify(secret).slice(1, -1);
  return [
    secret,
    form,
    form.replaceAll("+", "%20"),
    encodeURIComponent(secret.replace(/\p{Surrogate}/gu, "\ufffd")),
    escaped,
    escaped.replaceAll("/", "\\/"),
    // Inside a longer text a secret has three forms in base64, by the bytes before it; what its neighbours decide is cut off.
    ...["", "\0", "\0\0"].flatMap((before) => {
      const whole = toBase64(before + secret).replace(/.?=+$/, "");
      const inside = whole.slice(before === "" ? 0 : before.length + 1);
      return inside.length < SHORTEST_INSIDE ? [] : [inside, urlSafe(inside)];
    }),
  ];
}

/** The first characters of a text that came from a server, for a message: scrubbed first, control characters spelled. */
export const excerptOf = (text: string, scrub: Scrub): string =>
  // Cut generously before scrubbing: a secret that is cut in half at the border would not be recognised.
  scrub(text.slice(0, 100_000))
    .slice(0, 200)
    .replace(
      /[\p{Cc}\p{Cf}\u2028\u2029]/gu,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
    );
