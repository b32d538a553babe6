import { fixedCredential } from "../../runtime/credential-value.js";
import { cleanHeaderValue } from "../../runtime/header-value.js";
import { addToQuery } from "../../runtime/query.js";
import type { CredentialFactory, SettingsOf } from "../contract.js";

/** A key that travels with every call. */
export const plugin = {
  kind: "auth",
  name: "api-key",
  docs: "A fixed key (or another fixed value that names the caller) in a header, the query or a cookie of every call.",
  options: {
    apiKey: { kind: "text", secret: true, docs: "The key." },
  },
  settings: {
    in: {
      kind: "choice",
      values: ["header", "query", "cookie"],
      docs: "Where the key travels.",
    },
    name: { kind: "text", docs: "Name of the header, query parameter or cookie." },
    prefix: {
      kind: "text",
      optional: true,
      docs: "Text before the key, such as `Token ` (with its space).",
    },
    secret: {
      kind: "flag",
      optional: true,
      docs: "Whether the key must never appear in errors and logs. Default: true; false for an id that proves nothing alone.",
    },
    options: {
      kind: "group",
      optional: true,
      docs: "Other names for the options of the client.",
      settings: { apiKey: { kind: "text", optional: true, docs: "Name of the option `apiKey`." } },
    },
  },
} as const;

/** Sends a key with every call. */
// @__NO_SIDE_EFFECTS__
export function apiKey(settings: SettingsOf<typeof plugin>): CredentialFactory {
  const { in: place, name, prefix = "", secret = true } = settings;
  const option = settings.options?.apiKey ?? "apiKey";
  return fixedCredential([option], settings, (draft, [text = ""], remember) => {
    const { headers, url } = draft;
    const key = cleanHeaderValue(text, option);
    if (secret) remember(key);
    const sent = prefix + key;
    if (place === "query") draft.url = addToQuery(url, name, sent);
    else if (place === "header") headers[name] = sent;
    else {
      const others = headers["cookie"];
      headers["cookie"] = `${others ? `${others}; ` : ""}${name}=${encodeURIComponent(sent)}`;
    }
  });
}
