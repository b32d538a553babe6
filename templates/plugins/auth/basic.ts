import { optionName, valueOf } from "../../runtime/credential-value.js";
import { toBase64 } from "../../runtime/base64.js";
import { cleanHeaderValue } from "../../runtime/header-value.js";
import type { CredentialFactory, SettingsOf } from "../contract.js";

/** User name and password with every call. */
export const plugin = {
  kind: "auth",
  name: "basic",
  docs: "User name and password in the header Authorization of every call (HTTP Basic, UTF-8).",
  options: {
    username: { kind: "text", secret: false, docs: "The user name." },
    password: { kind: "text", secret: true, docs: "The password." },
  },
  settings: {
    options: {
      kind: "group",
      optional: true,
      docs: "Other names for the options of the client.",
      settings: {
        username: { kind: "text", optional: true, docs: "Name of the option `username`." },
        password: { kind: "text", optional: true, docs: "Name of the option `password`." },
      },
    },
  },
} as const;

/** Sends user name and password with every call. */
// @__NO_SIDE_EFFECTS__
export function basic(settings: SettingsOf<typeof plugin>): CredentialFactory {
  const userOption = optionName("username", settings.options);
  const passwordOption = optionName("password", settings.options);
  return {
    required: [userOption, passwordOption],
    optional: [],
    headers: ["authorization"],
    create: (options) => {
      const secrets = new Set<string>();
      return {
        secrets: () => [...secrets],
        authorize: async (draft) => {
          const user = await valueOf(options, userOption);
          const password = await valueOf(options, passwordOption);
          const pair = toBase64(`${user}:${password}`);
          secrets.add(password).add(pair);
          draft.headers.set("authorization", `Basic ${cleanHeaderValue(pair, passwordOption)}`);
          return undefined;
        },
      };
    },
  };
}
