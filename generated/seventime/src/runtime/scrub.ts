import { toBase64 } from "./base64.js";

/** Removes the secrets of a client from a text. */
export type Scrub = (text: string) => string;

/** What is shorter stands in words by chance: it is a secret only where it stands alone. */
const SHORTEST_INSIDE = 4;

/**
 * A function that removes secrets from texts by their value: as they are, percent-encoded, as in a form, JSON-escaped, and in
 * base64 at any place of a longer text. Upper and lower case are alike.
 */
export function createScrub(secrets: () => readonly string[]): Scrub {
  let known = "";
  let pattern = /(?!)/g;
  return (text) => {
    const current = secrets();
    if (current.join() !== known) {
      known = current.join();
      const forms = current
        .flatMap(formsOf)
        .filter((form) => form !== "")
        .sort((a, b) => b.length - a.length)
        .map((form) => {
          const plain = form.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
          return form.length < SHORTEST_INSIDE ? `(?<!\\w)${plain}(?!\\w)` : plain;
        });
      pattern = new RegExp(forms.join("|") || "(?!)", "gi");
    }
    return text.replace(pattern, "[secret]");
  };
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
    ...[0, 1, 2]
      .flatMap((shift) => base64Forms(secret, shift))
      .filter((each) => each.length >= SHORTEST_INSIDE),
  ];
}

/** A secret inside a longer text has three forms in base64, by the bytes before it; what its neighbours decide is cut off. */
function base64Forms(secret: string, shift: number): string[] {
  const whole = toBase64("\0".repeat(shift) + secret).replace(/.?=+$/, "");
  const form = whole.slice(shift && shift + 1);
  return [form, form.replaceAll("+", "-").replaceAll("/", "_")];
}

/** The first characters of a text that came from a server, for a message: scrubbed first, control characters spelled. */
export function excerptOf(text: string, scrub: Scrub): string {
  // Cut generously before scrubbing: a secret that is cut in half at the border would not be recognised.
  return scrub(text.slice(0, 100_000))
    .slice(0, 200)
    .replace(
      /[\p{Cc}\p{Cf}\u2028\u2029]/gu,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
    );
}
