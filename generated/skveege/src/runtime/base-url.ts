import type { CoreConfig } from "./core-config.js";
import { environmentVariable } from "./environment.js";
import { ConfigError } from "./errors.js";
import { invalidOption, missingOption } from "./option-errors.js";
import type { ClientOptions } from "./options.js";

const LOOPBACK = /^(127(\.\d+){3}|\[::1\]|(.+\.)?localhost)$/;

/**
 * The address that every call of a client begins with, without a slash at its end.
 * @throws {@link ConfigError} naming the option that can't be used.
 */
export function resolveBaseUrl(config: CoreConfig, options: ClientOptions): string {
  const { servers } = config;
  const variable = (option: string): string | undefined =>
    environmentVariable(config.environment, option);
  const given = options.baseUrl ?? (options.environment ? undefined : variable("baseUrl"));
  const names = Object.keys(servers);
  const name = options.environment ?? variable("environment") ?? names[0] ?? "";
  if (given === undefined && names[0] && !names.includes(name)) {
    throw invalidOption("environment", names.join(" or "));
  }
  const address = given ?? servers[name] ?? "";
  if (given === undefined && !/^[a-z][a-z0-9+.-]*:[^{]*$/i.test(address)) {
    const why = address.includes("{")
      ? `each customer has an address of its own, ${address}`
      : "the API's description names no address";
    throw missingOption(config, "baseUrl", `: ${why}`);
  }
  return checkedAddress("baseUrl", address, options);
}

/** Whether the user says to which address calls go. */
export function isServerChosen(config: CoreConfig, options: ClientOptions): boolean {
  return (["baseUrl", "environment"] as const).some(
    (name) => (options[name] ?? environmentVariable(config.environment, name)) !== undefined,
  );
}

/**
 * An address to which credentials may be sent, without a slash at its end.
 * @throws {@link ConfigError} naming the option.
 */
export function checkedAddress(option: string, address: string, options: ClientOptions): string {
  const url = plainUrl(address);
  const mayBeInsecure = options.allowInsecureBaseUrl || LOOPBACK.test(url?.hostname ?? "");
  if (!url || !(mayBeInsecure ? /^https?:$/ : /^https:$/).test(url.protocol)) {
    throw invalidOption(option, "an https: address without credentials, query and fragment");
  }
  return url.href.replace(/\/+$/, "");
}

/** An address of nothing but origin and path. */
function plainUrl(address: string): URL | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  return url && url.href === url.origin + url.pathname ? url : undefined;
}

/**
 * Joins a path to the base address and makes sure that it stayed there.
 * @throws {@link ConfigError} `foreign-origin` when it doesn't.
 */
export function addressOf(baseUrl: string, path: string, query: string): URL {
  const url = plainUrl(baseUrl + path);
  if (url?.href !== baseUrl + path) {
    throw new ConfigError("foreign-origin", `The path would lead away from ${baseUrl}.`);
  }
  url.search = query;
  return url;
}
