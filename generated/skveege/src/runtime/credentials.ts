import type { Credential, CredentialValue, Reserved } from "../plugins/contract.js";
import type { CoreConfig } from "./core-config.js";
import { environmentVariable } from "./environment.js";
import { ConfigError } from "./errors.js";
import { invalidOption, missingOption } from "./option-errors.js";
import type { Operation } from "./operation.js";

/** The credentials of a client: one alternative of the API's, chosen once by the options that were given. */
export interface Credentials {
  /** What no caller may write: headers of all alternatives; the query and bodies of the one in use. */
  readonly reserved: readonly Reserved[];
  /**
   * The credentials that one operation takes.
   * @throws {@link ConfigError} `credentials-not-accepted` when it takes none of the client's.
   */
  readonly of: (operation: Operation) => readonly Credential[];
  readonly secrets: () => readonly string[];
  /** Who calls: what was given besides secrets, such as a client's id, else the secrets; functions are not asked. */
  readonly account: () => string;
}

type Values = Readonly<Record<string, CredentialValue>>;

/** @throws {@link ConfigError} naming the option that is missing, or those that don't go together. */
export function createCredentials(
  config: CoreConfig,
  options: Readonly<Record<string, unknown>>,
): Credentials {
  const { schemes, security } = config;
  const values: Record<string, CredentialValue> = {};
  const given: string[] = [];
  for (const { required, optional = [] } of Object.values(schemes)) {
    for (const name of [...required, ...optional]) {
      const own = options[name] ?? undefined;
      if (own !== undefined) given.push(name);
      const value = own ?? environmentVariable(config.environment, name);
      if (value !== undefined) values[name] = usable(name, value);
    }
  }
  const chosen = new Map(
    choose(config, given, values).map((name) => [name, schemes[name]?.create(values)]),
  );
  const all = [...chosen.values()] as readonly Credential[];
  const secrets = (): readonly string[] => all.flatMap((credential) => credential.secrets());
  return {
    reserved: Object.entries(schemes).flatMap(([name, { reserved }]) =>
      reserved.filter((place) => chosen.has(name) || place.in === "header"),
    ),
    secrets,
    account: () => {
      const texts = Object.values(values).filter((value) => typeof value === "string");
      const open = texts.filter((text) => !secrets().includes(text));
      return JSON.stringify(open[0] === undefined ? texts : open);
    },
    of: (operation) => {
      const alternatives = operation.security ?? security;
      const fitting = alternatives
        .filter((names) => names.every((name) => chosen.has(name)))
        .sort((a, b) => b.length - a.length)[0];
      if (!fitting && alternatives[0]) {
        throw new ConfigError(
          "credentials-not-accepted",
          `${operation.id} does not take the credentials of this client.`,
        );
      }
      return (fitting ?? []).map((name) => chosen.get(name) as Credential);
    },
  };
}

function usable(name: string, value: unknown): CredentialValue {
  const isUsable =
    typeof value === "string"
      ? value.trim() !== ""
      : Array.isArray(value) || typeof value === "function";
  if (!isUsable) throw invalidOption(name, "a text that is not empty");
  return value as CredentialValue;
}

/** Options decide before environment variables; two alternatives are never mixed, and half of one is an error. */
function choose(config: CoreConfig, given: readonly string[], values: Values): readonly string[] {
  const { schemes, security } = config;
  const [best] = security
    .map((names) => {
      const factories = names.flatMap((name) => schemes[name] ?? []);
      const required = [...new Set(factories.flatMap((factory) => factory.required))];
      const known = [...required, ...factories.flatMap(({ optional = [] }) => optional)];
      return { names, required, known, missing: required.filter((name) => !(name in values)) };
    })
    .filter(({ known }) => given.every((name) => known.includes(name)))
    .sort((a, b) => a.missing.length - b.missing.length || b.required.length - a.required.length);
  if (!best && security[0]) {
    throw new ConfigError(
      "mixed-credentials",
      `These options belong to different ways to authenticate; give those of one: ${given.join(", ")}.`,
    );
  }
  if (best?.missing[0]) throw missingOption(config, best.missing[0]);
  return best?.names ?? [];
}
