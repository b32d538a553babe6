import type { CredentialValue } from "../plugins/contract.js";
import { ConfigError } from "./errors.js";

/** The name under which the user of a package gives an option. */
export function optionName(
  own: string,
  renamed: { readonly [own: string]: string | undefined } | undefined,
): string {
  return renamed?.[own] ?? own;
}

/**
 * The option of a name that has one of a few values; undefined where it isn't given.
 * @throws {@link ConfigError} that names the values.
 */
export function choiceOf<Value extends string>(
  options: { readonly [name: string]: CredentialValue },
  name: string,
  values: readonly Value[],
): Value | undefined {
  const given = options[name];
  const value = values.find((each) => each === given);
  if (given === undefined || value !== undefined) return value;
  const message = `The option "${name}" must be ${values.join(" or ")}.`;
  throw new ConfigError("invalid-option", message, { option: name });
}

/**
 * The text of a credential option: as it is, several joined by spaces, or what its function returns.
 * @throws {@link ConfigError} when there is none.
 */
export async function valueOf(
  options: { readonly [name: string]: CredentialValue },
  name: string,
): Promise<string> {
  const option = options[name];
  const value: unknown = typeof option === "function" ? await option() : option;
  const text = Array.isArray(value) ? value.join(" ") : value;
  if (typeof text !== "string" || text === "") {
    throw new ConfigError("missing-option", `The option "${name}" has no value.`, { option: name });
  }
  return text;
}
