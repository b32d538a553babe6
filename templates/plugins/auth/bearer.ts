import { cleanHeaderValue } from "../../runtime/header-value.js";
import { optionName, valueOf } from "../../runtime/credential-value.js";
import type { CredentialFactory, SettingsOf } from "../contract.js";

/** A token that the user of the package already has. */
export const plugin = {
  kind: "auth",
  name: "bearer",
  docs: "A token that the user of the client already has, in the header Authorization of every call.",
  options: {
    token: { kind: "text", secret: true, docs: "The token, without a word before it." },
  },
  settings: {
    scheme: {
      kind: "text",
      optional: true,
      docs: "Word before the token. Default: `Bearer`.",
    },
    options: {
      kind: "group",
      optional: true,
      docs: "Other names for the options of the client.",
      settings: { token: { kind: "text", optional: true, docs: "Name of the option `token`." } },
    },
  },
} as const;

/** Sends a token that the user already has. */
// @__NO_SIDE_EFFECTS__
export function bearer(settings: SettingsOf<typeof plugin>): CredentialFactory {
  const option = optionName("token", settings.options);
  return {
    required: [option],
    optional: [],
    headers: ["authorization"],
    create: (options) => {
      const secrets = new Set<string>();
      return {
        secrets: () => [...secrets],
        authorize: async (draft) => {
          const token = cleanHeaderValue(await valueOf(options, option), option);
          secrets.add(token);
          draft.headers.set("authorization", `${settings.scheme ?? "Bearer"} ${token}`);
          return undefined;
        },
      };
    },
  };
}
