/** Reads an environment variable where the platform has such; undefined where it has none or doesn't allow it. */
export function environmentVariable(name: string): string | undefined {
  try {
    const { process } = globalThis as {
      process?: { env?: Record<string, string | undefined> };
    };
    return process?.env?.[name] || undefined;
  } catch {
    return undefined;
  }
}

/** The environment variable of an option: the prefix `ACME` and `clientId` make `ACME_CLIENT_ID`. */
export function variableName(prefix: string, option: string): string {
  return `${prefix}_${option.replace(/([a-z0-9])([A-Z])/g, "$1_$2").toUpperCase()}`;
}
