import type { CredentialFactory, CredentialValue, Draft, Reserved } from "../plugins/contract.js";
import { invalidOption, unusable } from "./option-errors.js";
import type { Remember } from "./scrub.js";

type Options = { readonly [name: string]: CredentialValue };

/**
 * The option of a name that has one of a few values; undefined where it isn't given.
 * @throws {@link ConfigError} that names the values.
 */
export function choiceOf<Value extends string>(
  options: Options,
  name: string,
  values: readonly Value[],
): Value | undefined {
  const given = options[name];
  const value = values.find((each) => each === given);
  if (given !== undefined && value === undefined) throw invalidOption(name, values.join(" or "));
  return value;
}

/**
 * The text of a credential option: as it is, several joined by spaces, or what its function returns.
 * @throws {@link ConfigError} when there is none.
 */
export async function valueOf(options: Options, name: string): Promise<string> {
  const option = options[name];
  const value: unknown = typeof option === "function" ? await option() : option;
  const text = Array.isArray(value) ? value.join(" ") : value;
  if (typeof text === "string" && text) return text;
  throw unusable("missing-option", name, "has no value");
}

/** A credential that sends what the user gives as it is: asks for the values of its options on every attempt. */
export function fixedCredential(
  required: readonly string[],
  place: Reserved,
  write: (draft: Draft, texts: readonly string[], remember: Remember) => void,
): CredentialFactory {
  return {
    required,
    reserved: [place],
    create: (options, remember) => ({
      authorize: async (draft) => {
        const texts: string[] = [];
        for (const name of required) {
          const option = options[name];
          texts.push(typeof option === "string" ? option : await valueOf(options, name));
        }
        write(draft, texts, remember);
      },
    }),
  };
}
