import { fixedCredential } from "../../runtime/credential-value.js";
import { cleanHeaderValue } from "../../runtime/header-value.js";
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
export function bearer({
  scheme = "Bearer",
  options,
}: SettingsOf<typeof plugin>): CredentialFactory {
  const name = "authorization";
  const option = options?.token ?? "token";
  return fixedCredential([option], { in: "header", name }, (draft, [text = ""], remember) => {
    const token = cleanHeaderValue(text, option);
    remember(token);
    draft.headers[name] = `${scheme} ${token}`;
  });
}
