import { choiceOf } from "../../runtime/credential-value.js";
import { createSession } from "../../runtime/session-credential.js";
import type { CredentialFactory, SettingsOf } from "../contract.js";

/** Logs in, and sends the token of the session with every call. */
export const plugin = {
  kind: "auth",
  name: "session",
  docs: "Logs in with user name and password, and sends the token it gets with every call, as a parameter or a header. All calls of a client share one session and one login; it logs in again, once, when the token is refused. A login that is refused is not tried again by itself.",
  options: {
    username: { kind: "text", secret: false, docs: "The user name." },
    password: { kind: "text", secret: true, docs: "The password." },
    loginAs: {
      kind: "choice",
      values: ["get-query", "post-query", "post-form", "post-json"],
      secret: false,
      optional: true,
      when: "adjustable",
      docs: "How the login is sent, should the vendor's system want it otherwise than this client does.",
    },
    tokenIn: {
      kind: "choice",
      values: ["query", "form", "json", "header"],
      secret: false,
      optional: true,
      when: "adjustable",
      docs: "Where the token travels, should the vendor's system want it elsewhere than this client sends it.",
    },
  },
  settings: {
    login: {
      kind: "group",
      docs: "The login.",
      settings: {
        path: { kind: "text", docs: "Path below the server's address, such as `/v1/login`." },
        as: {
          kind: "choice",
          values: ["get-query", "post-query", "post-form", "post-json"],
          docs: "Method of the login, and how its parameters are written.",
        },
        parameters: {
          kind: "json",
          docs: "Template of the parameters: an object. In its texts `{username}`, `{password}` and the names of `moreOptions`, in braces, are replaced by their values, whatever the options are called; a member whose value is not given is left out.",
        },
        headers: {
          kind: "list",
          optional: true,
          docs: "More headers of the login.",
          settings: {
            name: { kind: "text", docs: "Name of the header." },
            value: { kind: "text", docs: "Its value; placeholders as in `parameters`." },
          },
        },
        refused: {
          kind: "list",
          optional: true,
          docs: "How an answer with a good status says that the login is refused after all.",
          settings: {
            pointer: { kind: "text", docs: "JSON pointer that must lead to a value." },
            equals: { kind: "json", optional: true, docs: "What that value must be." },
          },
        },
      },
    },
    token: {
      kind: "texts",
      docs: 'JSON pointers to the token in the answer, "" for a bare JSON string; the first that leads to a text is used.',
    },
    lifetime: {
      kind: "list",
      optional: true,
      docs: "Where the answer says how long the session lasts; the first place with a usable value is used. Unknown: the token is used until it is refused.",
      settings: {
        pointer: { kind: "text", docs: "JSON pointer into the answer." },
        unit: {
          kind: "choice",
          values: ["seconds", "instant"],
          docs: "Whether the value is a number of seconds or a date and time.",
        },
      },
    },
    place: {
      kind: "group",
      docs: "Where the token travels.",
      settings: {
        in: {
          kind: "choice",
          values: ["query", "form", "json", "header"],
          docs: "In the query, as a member of the form or of the JSON object that is the body, or in a header.",
        },
        name: {
          kind: "text",
          docs: "Name of the parameter, member or header. Callers can't set it.",
        },
      },
    },
    rejected: {
      kind: "list",
      optional: true,
      docs: "How an answer says that the token is not accepted. Default: status 401.",
      settings: {
        status: { kind: "integer", docs: "The status." },
        pointer: { kind: "text", optional: true, docs: "JSON pointer that must lead to a value." },
        equals: { kind: "json", optional: true, docs: "What that value must be." },
        contains: {
          kind: "text",
          optional: true,
          docs: "What that value must contain, in small or capital letters.",
        },
      },
    },
    moreOptions: {
      kind: "options",
      optional: true,
      docs: "Further options of the client for the login, such as a company.",
    },
    adjustable: {
      kind: "flag",
      optional: true,
      docs: "Whether the client has the options `loginAs` and `tokenIn`, because the vendor's documents leave open how the login is sent and where the token travels. Default: false.",
    },
    options: {
      kind: "group",
      optional: true,
      docs: "Other names for the options of the client.",
      settings: {
        username: { kind: "text", optional: true, docs: "Name of the option `username`." },
        password: { kind: "text", optional: true, docs: "Name of the option `password`." },
        loginAs: { kind: "text", optional: true, docs: "Name of the option `loginAs`." },
        tokenIn: { kind: "text", optional: true, docs: "Name of the option `tokenIn`." },
      },
    },
  },
} as const;

/** How a session is opened and proved. */
export type SessionSettings = SettingsOf<typeof plugin>;

// Not read from the declaration, which so stays out of bundles.
const LOGINS: readonly SessionSettings["login"]["as"][] = [
  "get-query",
  "post-query",
  "post-form",
  "post-json",
];
const PLACES: readonly SessionSettings["place"]["in"][] = ["query", "form", "json", "header"];

/** Logs in when it is needed. */
// @__NO_SIDE_EFFECTS__
export function session(settings: SessionSettings): CredentialFactory {
  const { login, place, adjustable = false, moreOptions = [] } = settings;
  const username = settings.options?.username ?? "username";
  const password = settings.options?.password ?? "password";
  const loginAs = settings.options?.loginAs ?? "loginAs";
  const tokenIn = settings.options?.tokenIn ?? "tokenIn";
  const more = (isOptional: boolean): readonly string[] =>
    moreOptions.filter(({ optional = false }) => optional === isOptional).map(({ name }) => name);
  return {
    required: [username, password, ...more(false)],
    optional: [...more(true), ...(adjustable ? [loginAs, tokenIn] : [])],
    reserved: (adjustable ? PLACES : [place.in]).map((where) => ({
      in: where,
      name: place.name,
    })),
    create: (options, remember) => {
      const as = choiceOf(options, loginAs, LOGINS) ?? login.as;
      const where = choiceOf(options, tokenIn, PLACES) ?? place.in;
      const adjusted = { ...settings, login: { ...login, as }, place: { ...place, in: where } };
      return createSession(adjusted, { username, password }, options, remember);
    },
  };
}
