import { cleanHeaderValue } from "../../runtime/header-value.js";
import { addToQuery } from "../../runtime/query.js";
import type { CredentialFactory, SettingsOf } from "../contract.js";
import { optionName, valueOf } from "../../runtime/credential-value.js";

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
  const option = optionName("apiKey", settings.options);
  return {
    required: [option],
    optional: [],
    headers: settings.in === "header" ? [settings.name] : [],
    parameters: settings.in === "query" ? [settings.name] : [],
    create: (options) => {
      const secrets = new Set<string>();
      return {
        secrets: () => [...secrets],
        authorize: async (draft) => {
          const key = cleanHeaderValue(await valueOf(options, option), option);
          if (settings.secret !== false) secrets.add(key);
          const value = (settings.prefix ?? "") + key;
          switch (settings.in) {
            case "header":
              draft.headers.set(settings.name, value);
              break;
            case "query":
              addToQuery(draft.url, settings.name, value);
              break;
            case "cookie": {
              const cookie = `${settings.name}=${encodeURIComponent(value)}`;
              const others = draft.headers.get("cookie");
              draft.headers.set("cookie", others ? `${others}; ${cookie}` : cookie);
            }
          }
          return undefined;
        },
      };
    },
  };
}
