import type { CoreConfig } from "./core-config.js";
import { environmentVariable, variableName } from "./environment.js";
import { ConfigError } from "./errors.js";
import type { ClientOptions } from "./options.js";

const LOOPBACK = /^(127(\.\d+){3}|\[::1\]|(.+\.)?localhost)$/;

const refused = (option: string, rule: string): ConfigError =>
  new ConfigError("invalid-option", `The option "${option}" must be ${rule}.`, { option });

/**
 * The address that every call of a client begins with, without a slash at its end.
 * @throws {@link ConfigError} naming the option that can't be used.
 */
export function resolveBaseUrl(config: CoreConfig, options: ClientOptions): string {
  const { servers } = config;
  const variable = (option: string): string | undefined => environmentVariable(config, option);
  const given = options.baseUrl ?? (options.environment ? undefined : variable("baseUrl"));
  const names = Object.keys(servers);
  const name = options.environment ?? variable("environment") ?? names[0] ?? "";
  if (given === undefined && names.length > 0 && !Object.hasOwn(servers, name)) {
    throw refused("environment", names.join(" or "));
  }
  const address = given ?? servers[name] ?? "";
  if (given === undefined && !isWhole(address)) {
    const why = address.includes("{")
      ? `each customer has an address of its own, ${address}`
      : "the API's description names no address";
    throw new ConfigError(
      "missing-option",
      `${config.client} needs the option "baseUrl" (environment variable ${variableName(config, "baseUrl")}): ${why}.`,
      { option: "baseUrl" },
    );
  }
  return checkedAddress("baseUrl", address, options);
}

/** Whether the user says to which address calls go. */
export function isServerChosen(config: CoreConfig, options: ClientOptions): boolean {
  return ["baseUrl", "environment"].some(
    (option) =>
      (options as Readonly<Record<string, unknown>>)[option] !== undefined ||
      environmentVariable(config, option) !== undefined,
  );
}

const isWhole = (address: string): boolean => /^[a-z][a-z0-9+.-]*:[^{]*$/i.test(address);

/**
 * An address to which credentials may be sent, without a slash at its end.
 * @throws {@link ConfigError} naming the option.
 */
export function checkedAddress(option: string, address: string, options: ClientOptions): string {
  const url = parsed(address);
  const mayBeInsecure = options.allowInsecureBaseUrl || LOOPBACK.test(url?.hostname ?? "");
  const isSecure = url?.protocol === "https:" || (url?.protocol === "http:" && mayBeInsecure);
  if (!url || !isSecure || url.username || url.password || url.search || url.hash) {
    throw refused(option, "a whole https: address without credentials, query and fragment");
  }
  return url.href.replace(/\/+$/, "");
}

function parsed(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}

/**
 * Joins a path to the base address and makes sure that it stayed there.
 * @throws {@link ConfigError} `foreign-origin` when it doesn't.
 */
export function addressOf(baseUrl: string, path: string, query: string): URL {
  const whole = baseUrl + path;
  const url = parsed(whole + (query && `?${query}`));
  if (!url || url.origin + url.pathname !== whole) {
    throw new ConfigError("foreign-origin", `The path would lead away from ${baseUrl}.`);
  }
  return url;
}
