/** The environment variable of an option: the prefix `ACME` and `clientId` make `ACME_CLIENT_ID`. */
export function variableName(prefix: string, option: string): string {
  return `${prefix}_${option.replace(/[A-Z]/g, "_$&").toUpperCase()}`;
}

/** Reads an option's environment variable, where the platform has such and allows it; an empty one counts as none. */
export function environmentVariable(prefix: string, option: string): string | undefined {
  try {
    const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
    return process?.env?.[variableName(prefix, option)] || undefined;
  } catch {
    return undefined;
  }
}
