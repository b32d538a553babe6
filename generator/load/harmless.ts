import { slotOf, type Kind } from "./grammar.ts";
import type { Problem } from "./problems.ts";

/** Nouns that decide nothing of what is sent, and schemas: what isn't understood of those is taken for any value. */
const LENIENT: ReadonlySet<Kind> = new Set([
  "info",
  "tag",
  "example",
  "link",
  "schema",
  "discriminator",
  "oauthFlow",
  "header",
]);

/** What every description should say, and nothing is made of. */
const TELLING: ReadonlySet<string> = new Set(
  "openapi info description summary title version responses externalDocs tags operationId deprecated example examples".split(
    " ",
  ),
);

/** The innermost noun that names lead to, and the names inside it. */
function nounAt(tokens: readonly string[]): {
  readonly kind: Kind;
  readonly inside: readonly string[];
} {
  let kind: Kind = "document";
  let inside = tokens;
  for (;;) {
    const slot = slotOf(kind, inside[0] ?? "");
    const length = slot?.holds === "one" ? 1 : 2;
    if (slot === undefined || inside.length < length) return { kind, inside };
    kind = slot.kind;
    inside = inside.slice(length);
  }
}

/** Whether a client can do what the description means in spite of this. */
export function isHarmless({ tokens, known, keyword, missing }: Problem): boolean {
  const { kind, inside } = nounAt(tokens);
  const [first] = inside;
  if (LENIENT.has(kind) || keyword === "uniqueItems") return true;
  // A path that doesn't begin with a slash is no unknown word but a path.
  if (known !== undefined) return !(tokens.length === 2 && tokens[0] === "paths");
  const name = first ?? missing ?? "";
  return TELLING.has(name) || DISPENSABLE[kind]?.includes(name) === true;
}

/** Members without which a noun means the same: a parameter in the path is required, say, whether it says so or not. */
const DISPENSABLE: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  parameter: ["required", "allowEmptyValue"],
  securityScheme: ["flows", "openIdConnectUrl", "bearerFormat"],
  server: ["variables"],
};
