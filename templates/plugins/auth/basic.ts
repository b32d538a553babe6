import { toBase64 } from "../../runtime/base64.js";
import { fixedCredential } from "../../runtime/credential-value.js";
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
export function basic({ options }: SettingsOf<typeof plugin>): CredentialFactory {
  const name = "authorization";
  const required = [options?.username ?? "username", options?.password ?? "password"];
  return fixedCredential(required, { in: "header", name }, (draft, texts, remember) => {
    const pair = toBase64(texts.join(":"));
    remember(texts[1] ?? "");
    remember(pair);
    draft.headers[name] = `Basic ${pair}`;
  });
}
