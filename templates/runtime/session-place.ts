import type { Draft } from "../plugins/contract.js";
import { ConfigError } from "./errors.js";
import { invalidParameter } from "./option-errors.js";
import { addToQuery } from "./query.js";

/** Where a token travels. */
export interface TokenPlace {
  readonly in: "query" | "form" | "json" | "header";
  readonly name: string;
}

/**
 * Adds a token to a request. What the caller put there under that name is never replaced, but refused.
 * @throws {@link ConfigError}
 */
export function placeToken(draft: Draft, place: TokenPlace, token: string): void {
  const refuse = (isTaken: boolean): void => {
    if (isTaken) throw invalidParameter(place.name, "can't be set by a caller");
  };
  switch (place.in) {
    case "query":
      refuse(new URL(draft.url).searchParams.has(place.name));
      draft.url = addToQuery(draft.url, place.name, token);
      return;
    case "header":
      draft.headers[place.name] = token;
      return;
    case "form": {
      const form = new URLSearchParams(
        contentOf(draft, place, "application/x-www-form-urlencoded"),
      );
      refuse(form.has(place.name));
      form.set(place.name, token);
      return write(draft, "application/x-www-form-urlencoded", form.toString());
    }
    case "json": {
      const content = contentOf(draft, place, "application/json") || "{}";
      const body: unknown = JSON.parse(content);
      if (typeof body !== "object" || body === null || Array.isArray(body)) {
        throw unplaceable(place);
      }
      refuse(Object.hasOwn(body, place.name));
      return write(draft, "application/json", JSON.stringify({ ...body, [place.name]: token }));
    }
  }
}

/** The body so far; the token can only join one of its own kind. */
function contentOf({ method, body }: Draft, place: TokenPlace, mediaType: string): string {
  const hasNoBody = method === "GET" || method === "HEAD";
  if (hasNoBody || (body && !body.contentType?.startsWith(mediaType))) throw unplaceable(place);
  const content = body?.content ?? "";
  if (typeof content !== "string") throw unplaceable(place);
  return content;
}

function write(draft: Draft, contentType: string, content: string): void {
  draft.body = { contentType, content, replayable: true };
  draft.headers["content-type"] = contentType;
}

function unplaceable({ in: kind, name }: TokenPlace): ConfigError {
  const message = `This call has no ${kind} body that could carry the token "${name}".`;
  return new ConfigError("invalid-option", message, { option: name });
}
