import { variableName } from "./environment.js";
import { ConfigError } from "./errors.js";

/** The error for an option whose value can't be used. */
export const invalidOption = (option: string, rule: string): ConfigError =>
  new ConfigError("invalid-option", `The option "${option}" must be ${rule}.`, { option });

/** The error for an option that is neither given nor in the environment. */
export function missingOption(
  { client, environment }: { readonly client: string; readonly environment: string },
  option: string,
  reason = "",
): ConfigError {
  const variable = variableName(environment, option);
  return new ConfigError(
    "missing-option",
    `${client} needs the option "${option}" (environment variable ${variable})${reason}.`,
    { option },
  );
}
