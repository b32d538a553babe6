import type { Credential, CredentialFactory, CredentialValue } from "../plugins/contract.js";
import type { CoreConfig } from "./core-config.js";
import { environmentVariable, variableName } from "./environment.js";
import { ConfigError } from "./errors.js";
import type { Operation } from "./operation.js";

interface Given {
  readonly value: CredentialValue;
  readonly isExplicit: boolean;
}

/** The credentials of a client: one alternative of the API's, chosen once by the options that were given. */
export class Credentials {
  readonly #config: CoreConfig;
  readonly #chosen: ReadonlyMap<string, Credential>;
  /** Lower-case names of headers that no caller may write, of all alternatives. */
  readonly protectedHeaders: ReadonlySet<string>;

  /** @throws {@link ConfigError} naming the option that is missing, or those that don't go together. */
  constructor(config: CoreConfig, options: Readonly<Record<string, unknown>>) {
    this.#config = config;
    const factories = Object.values(config.schemes);
    const given = gather(config, factories, options);
    const values = Object.fromEntries([...given].map(([name, { value }]) => [name, value]));
    const chosen = choose(config, given);
    this.#chosen = new Map(
      chosen.map((scheme) => [scheme, factoryOf(config, scheme).create(values)] as const),
    );
    this.protectedHeaders = new Set(
      factories.flatMap((factory) => factory.headers.map((name) => name.toLowerCase())),
    );
  }

  /**
   * The credentials that one operation takes.
   * @throws {@link ConfigError} `credentials-not-accepted` when it takes none of the client's.
   */
  for(operation: Operation): readonly Credential[] {
    const alternatives = operation.security ?? this.#config.security;
    if (alternatives.length === 0) return [];
    const fitting = alternatives
      .filter((schemes) => schemes.every((scheme) => this.#chosen.has(scheme)))
      .sort((a, b) => b.length - a.length)[0];
    if (!fitting) {
      throw new ConfigError(
        "credentials-not-accepted",
        `${operation.id} does not take the credentials that this client was created with.`,
      );
    }
    return fitting.map((scheme) => this.#chosen.get(scheme) as Credential);
  }

  secrets(): readonly string[] {
    return [...this.#chosen.values()].flatMap((credential) => credential.secrets());
  }
}

function factoryOf(config: CoreConfig, scheme: string): CredentialFactory {
  if (!Object.hasOwn(config.schemes, scheme)) {
    throw new ConfigError("invalid-option", `The security scheme "${scheme}" is not known.`);
  }
  return config.schemes[scheme] as CredentialFactory;
}

function gather(
  config: CoreConfig,
  factories: readonly CredentialFactory[],
  options: Readonly<Record<string, unknown>>,
): ReadonlyMap<string, Given> {
  const given = new Map<string, Given>();
  for (const name of factories.flatMap((factory) => [...factory.required, ...factory.optional])) {
    const option = Object.hasOwn(options, name) ? options[name] : undefined;
    const value = option ?? environmentVariable(variableName(config.environment, name));
    if (value === undefined || value === null) continue;
    const isUsable =
      typeof value === "string"
        ? value.trim() !== ""
        : Array.isArray(value) || typeof value === "function";
    if (!isUsable) {
      throw new ConfigError(
        "invalid-option",
        `The option "${name}" must be a text that is not empty.`,
        { option: name },
      );
    }
    given.set(name, { value: value as CredentialValue, isExplicit: option === value });
  }
  return given;
}

/** Options decide before environment variables; two alternatives are never mixed, and half of one is an error. */
function choose(config: CoreConfig, given: ReadonlyMap<string, Given>): readonly string[] {
  if (config.security.length === 0) return [];
  const explicit = [...given].filter(([, { isExplicit }]) => isExplicit).map(([name]) => name);
  const alternatives = config.security.map((schemes) => {
    const factories = schemes.map((scheme) => factoryOf(config, scheme));
    const required = [...new Set(factories.flatMap((factory) => factory.required))];
    const names = new Set([...required, ...factories.flatMap((factory) => factory.optional)]);
    return {
      schemes,
      missing: required.filter((name) => !given.has(name)),
      given: required.length - required.filter((name) => !given.has(name)).length,
      holdsExplicit: explicit.every((name) => names.has(name)),
    };
  });
  const fitting = alternatives.filter(({ holdsExplicit }) => holdsExplicit);
  if (fitting.length === 0) {
    throw new ConfigError(
      "mixed-credentials",
      `The options ${explicit.map((name) => `"${name}"`).join(", ")} belong to different ways to authenticate; give those of one.`,
    );
  }
  const best = fitting.sort(
    (a, b) => Number(a.missing.length > 0) - Number(b.missing.length > 0) || b.given - a.given,
  )[0];
  const missing = best?.missing[0];
  if (missing !== undefined) {
    throw new ConfigError(
      "missing-option",
      `${config.client} needs the option "${missing}" (or the environment variable ${variableName(config.environment, missing)}).`,
      { option: missing },
    );
  }
  return best?.schemes ?? [];
}
