import { variableName } from "./environment.js";
import { ConfigError, type ConfigErrorCode } from "./errors.js";

/** The error for something that the caller named: an option, a parameter, a header. Says what is wrong, never the value. */
export const unusable = (code: ConfigErrorCode, option: string, problem: string): ConfigError =>
  new ConfigError(code, `"${option}" ${problem}.`, { option });

/** The error for an option whose value can't be used. */
export const invalidOption = (option: string, rule: string): ConfigError =>
  unusable("invalid-option", option, `must be ${rule}`);

/** The error for a parameter that can't be sent. */
export const invalidParameter = (option: string, problem: string): ConfigError =>
  unusable("invalid-parameter", option, problem);

/** The error for an option that is neither given nor in the environment. */
export const missingOption = (prefix: string, option: string): ConfigError =>
  unusable("missing-option", option, `is missing (environment: ${variableName(prefix, option)})`);
