import type { Credential, CredentialFactory, CredentialValue } from "../plugins/contract.js";
import type { CoreConfig } from "./core-config.js";
import { environmentVariable, variableName } from "./environment.js";
import { ConfigError } from "./errors.js";
import type { Operation } from "./operation.js";

type Values = Readonly<Record<string, CredentialValue>>;

/** The credentials of a client: one alternative of the API's, chosen once by the options that were given. */
export class Credentials {
  readonly #config: CoreConfig;
  readonly #values: Values;
  readonly #chosen: ReadonlyMap<string, Credential>;
  /** Lower-case names of headers that no caller may write, of all alternatives. */
  readonly protectedHeaders: ReadonlySet<string>;
  /** Names of query parameters and of members of bodies that no caller may write, of the alternative in use. */
  readonly protectedParameters: ReadonlySet<string>;
  readonly protectedMembers: ReadonlySet<string>;

  /** @throws {@link ConfigError} naming the option that is missing, or those that don't go together. */
  constructor(config: CoreConfig, options: Readonly<Record<string, unknown>>) {
    this.#config = config;
    const factories = Object.values(config.schemes);
    const names = factories.flatMap(({ required, optional }) => [...required, ...optional]);
    const explicit = names.filter((name) => options[name] !== undefined && options[name] !== null);
    const values: Values = Object.fromEntries(
      names.flatMap((name) => {
        const value = options[name] ?? environmentVariable(config, name);
        return value === undefined ? [] : [[name, usable(name, value)]];
      }),
    );
    this.#values = values;
    this.#chosen = new Map(
      choose(config, explicit, values).map((scheme) => [
        scheme,
        factoryOf(config, scheme).create(values),
      ]),
    );
    this.protectedHeaders = new Set(
      factories.flatMap(({ headers }) => headers.map((name) => name.toLowerCase())),
    );
    const inUse = [...this.#chosen.keys()].map((scheme) => factoryOf(config, scheme));
    this.protectedParameters = new Set(inUse.flatMap(({ parameters = [] }) => parameters));
    this.protectedMembers = new Set(inUse.flatMap(({ members = [] }) => members));
  }

  /**
   * The credentials that one operation takes.
   * @throws {@link ConfigError} `credentials-not-accepted` when it takes none of the client's.
   */
  for(operation: Operation): readonly Credential[] {
    const alternatives = operation.security ?? this.#config.security;
    const fitting = alternatives
      .filter((schemes) => schemes.every((scheme) => this.#chosen.has(scheme)))
      .sort((a, b) => b.length - a.length)[0];
    if (!fitting && alternatives.length > 0) {
      throw new ConfigError(
        "credentials-not-accepted",
        `${operation.id} does not take the credentials of this client.`,
      );
    }
    return (fitting ?? []).map((scheme) => this.#chosen.get(scheme) as Credential);
  }

  /** Who calls: what was given besides secrets, such as a client's id, else the secrets; functions are not asked. */
  account(): string {
    const texts = Object.values(this.#values).filter((value) => typeof value === "string");
    const secrets = this.secrets();
    const open = texts.filter((text) => !secrets.includes(text));
    return JSON.stringify(open.length > 0 ? open : texts);
  }

  secrets(): readonly string[] {
    return [...this.#chosen.values()].flatMap((credential) => credential.secrets());
  }
}

function factoryOf(config: CoreConfig, scheme: string): CredentialFactory {
  return config.schemes[scheme] as CredentialFactory;
}

function usable(name: string, value: unknown): CredentialValue {
  const isText = typeof value === "string" && value.trim() !== "";
  if (isText || Array.isArray(value) || typeof value === "function")
    return value as CredentialValue;
  throw new ConfigError(
    "invalid-option",
    `The option "${name}" must be a text that is not empty.`,
    {
      option: name,
    },
  );
}

/** Options decide before environment variables; two alternatives are never mixed, and half of one is an error. */
function choose(
  config: CoreConfig,
  explicit: readonly string[],
  values: Values,
): readonly string[] {
  const fitting = config.security
    .map((schemes) => {
      const factories = schemes.map((scheme) => factoryOf(config, scheme));
      const required = [...new Set(factories.flatMap((factory) => factory.required))];
      const known = new Set([...required, ...factories.flatMap((factory) => factory.optional)]);
      const missing = required.filter((name) => values[name] === undefined);
      return { schemes, required, known, missing };
    })
    .filter(({ known }) => explicit.every((name) => known.has(name)))
    .sort((a, b) => a.missing.length - b.missing.length || b.required.length - a.required.length);
  const best = fitting[0];
  if (!best && config.security.length > 0) {
    throw new ConfigError(
      "mixed-credentials",
      `These options belong to different ways to authenticate; give those of one: ${explicit.join(", ")}.`,
    );
  }
  const option = best?.missing[0];
  if (option !== undefined) {
    throw new ConfigError(
      "missing-option",
      `${config.client} needs the option "${option}" (environment variable ${variableName(config, option)}).`,
      { option },
    );
  }
  return best?.schemes ?? [];
}
