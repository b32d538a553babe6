import type {
  Credential,
  CredentialFactory,
  CredentialValue,
  Reserved,
} from "../plugins/contract.js";
import { environmentVariable } from "./environment.js";
import { invalidOption, missingOption } from "./option-errors.js";
import type { Operation } from "./operation.js";
import type { Remember } from "./scrub.js";

/** The credentials of a client, chosen once by the options that were given. */
export interface Credentials {
  /** What no caller may write: headers of all alternatives; the query and bodies of the one in use. */
  readonly reserved: readonly Reserved[];
  /**
   * The credentials that one operation takes.
   * @throws {@link ConfigError} `credentials-not-accepted` when it takes none of the client's.
   */
  readonly of: (operation: Operation) => readonly Credential[];
}

/** How the credentials of a client are made of what the user gives. */
export type CredentialsFactory = (given: GivenOptions, remember: Remember) => Credentials;

/** What the user gives: by options, or by environment variables. */
export interface GivenOptions {
  /** The prefix of environment variables. */
  readonly prefix: string;
  /**
   * The value of an option, else of its environment variable.
   * @throws {@link ConfigError} when it can't be used.
   */
  readonly read: (name: string) => CredentialValue | undefined;
  /** The options, as they are. */
  readonly options: Readonly<Record<string, unknown>>;
  /** All that has been read, by name. */
  readonly values: Record<string, CredentialValue>;
}

/** What was given to a client to prove who is calling. */
export function givenOptions(
  prefix: string,
  options: Readonly<Record<string, unknown>>,
): GivenOptions {
  const values: Record<string, CredentialValue> = {};
  return {
    prefix,
    values,
    options,
    read: (name) => {
      const value = options[name] ?? environmentVariable(prefix, name);
      if (value === undefined) return undefined;
      if (typeof value === "string" ? !value.trim() : !/^(ob|fu)/.test(typeof value)) {
        throw invalidOption(name, "a text that is not empty");
      }
      return (values[name] = value as CredentialValue);
    },
  };
}

/**
 * The credentials where there is nothing to choose: all schemes together, for every operation that does not want none.
 * @param names of the schemes, where an operation wants some of them only
 */
// @__NO_SIDE_EFFECTS__
export function everyScheme(
  schemes: readonly CredentialFactory[],
  names: readonly string[] = [],
): CredentialsFactory {
  return ({ prefix, read, values }, remember) => {
    for (const { required, optional = [] } of schemes) {
      for (const name of required) {
        if (read(name) === undefined) throw missingOption(prefix, name);
      }
      optional.forEach(read);
    }
    const all = schemes.map(({ create }) => create(values, remember));
    return {
      reserved: schemes.flatMap(({ reserved }) => reserved),
      of: ({ security }) =>
        security ? all.filter((_, index) => security[0]?.includes(names[index] ?? "")) : all,
    };
  };
}
