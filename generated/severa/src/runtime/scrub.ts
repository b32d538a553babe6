import { toBase64 } from "./base64.js";

const SHORTEST_SECRET = 4;

/**
 * A function that removes secrets from texts by their value: as they are, percent-encoded, as in a form, JSON-escaped, and in
 * base64 at any place of a longer text. Upper and lower case are alike.
 */
export function createScrub(secrets: () => readonly string[]): (text: string) => string {
  let known = "";
  let pattern: RegExp | undefined;
  return (text) => {
    const current = secrets().filter((secret) => secret.length >= SHORTEST_SECRET);
    const key = current.join("\n");
    if (key !== known) {
      known = key;
      const forms = [...new Set(current.flatMap(formsOf))]
        .filter((form) => form.length >= SHORTEST_SECRET)
        .sort((a, b) => b.length - a.length)
        .map((form) => form.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
      pattern = forms.length > 0 ? new RegExp(forms.join("|"), "gi") : undefined;
    }
    return pattern ? text.replace(pattern, "[secret]") : text;
  };
}

function formsOf(secret: string): string[] {
  const percent = encodeURIComponent(secret.replace(/\p{Surrogate}/gu, "\ufffd"));
  const form = new URLSearchParams({ s: secret }).toString().slice(2);
  const escaped = JSON.stringify(secret).slice(1, -1);
  return [
    secret,
    percent,
    percent.replaceAll("%20", "+"),
    form,
    escaped,
    escaped.replaceAll("/", "\\/"),
    ...base64Forms(secret),
  ];
}

/** A secret inside a longer text has three forms in base64, by the bytes before it; what its neighbours decide is cut off. */
function base64Forms(secret: string): string[] {
  return [0, 1, 2].flatMap((shift) => {
    const bits = (shift + new TextEncoder().encode(secret).length) * 8;
    const whole = toBase64("\0".repeat(shift) + secret);
    const form = whole.slice(Math.ceil((shift * 8) / 6), Math.floor(bits / 6));
    return [form, form.replaceAll("+", "-").replaceAll("/", "_")];
  });
}

/** The first characters of a text that came from a server, for a message: scrubbed first, control characters spelled. */
export function excerptOf(text: string, scrub: (text: string) => string): string {
  // Cut generously before scrubbing: a secret that is cut in half at the border would not be recognised.
  return (
    scrub(text.slice(0, 100_000))
      .slice(0, 200)
      // eslint-disable-next-line no-control-regex -- control characters are what is looked for
      .replace(/[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2066-\u2069]/g, (character) =>
        character === "\n" ? " " : `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
      )
  );
}
