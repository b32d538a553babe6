import type { CoreConfig } from "./core-config.js";

/** The environment variable of an option: the prefix `ACME` and `clientId` make `ACME_CLIENT_ID`. */
export function variableName(config: CoreConfig, option: string): string {
  return `${config.environment}_${option.replace(/[A-Z]/g, "_$&").toUpperCase()}`;
}

/** Reads an option's environment variable, where the platform has such and allows it; an empty one counts as none. */
export function environmentVariable(config: CoreConfig, option: string): string | undefined {
  try {
    const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
    return process?.env?.[variableName(config, option)] || undefined;
  } catch {
    return undefined;
  }
}
