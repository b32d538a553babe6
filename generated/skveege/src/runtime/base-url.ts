import type { CoreConfig } from "./core-config.js";
import { environmentVariable } from "./environment.js";
import { ConfigError } from "./errors.js";
import { invalidOption, missingOption } from "./option-errors.js";
import type { ClientOptions } from "./options.js";

const LOOPBACK = /^(127(\.\d+){3}|\[::1\]|(.+\.)?localhost)$/;

/** The address that calls of a client begin with. */
export interface BaseUrl {
  /** Without a slash at its end. */
  readonly baseUrl: string;
  /** Whether the user chose it: it then serves operations too that have one of their own. */
  readonly isChosen: boolean;
}

/** @throws {@link ConfigError} naming the option that can't be used. */
export function resolveBaseUrl(
  { environment: prefix, servers }: CoreConfig,
  options: ClientOptions,
): BaseUrl {
  const names = Object.keys(servers);
  const named = options.environment ?? environmentVariable(prefix, "environment");
  const given =
    options.baseUrl ?? (options.environment ? undefined : environmentVariable(prefix, "baseUrl"));
  const name = named ?? names[0] ?? "";
  if (given === undefined && names[0] && !names.includes(name)) {
    throw invalidOption("environment", names.join(" or "));
  }
  const address = given ?? servers[name] ?? "";
  // Where each customer has an address of its own, the description's has braces, or is none.
  if (given === undefined && !/^[a-z]+:[^{]+$/i.test(address))
    throw missingOption(prefix, "baseUrl");
  const isChosen = (given ?? named) !== undefined;
  return { baseUrl: checkedAddress("baseUrl", address, options), isChosen };
}

/**
 * An address to which credentials may be sent, without a slash at its end.
 * @throws {@link ConfigError} naming the option.
 */
export function checkedAddress(option: string, address: string, options: ClientOptions): string {
  const url = plainUrl(address);
  const isSafe =
    url?.protocol === "https:" ||
    (url?.protocol === "http:" && (options.allowInsecureBaseUrl || LOOPBACK.test(url.hostname)));
  if (!url || !isSafe) {
    throw invalidOption(option, "an https: address of origin and path only");
  }
  return url.href.replace(/\/+$/, "");
}

/** An address of nothing but origin and path. */
function plainUrl(address: string): URL | undefined {
  const url = urlOf(address);
  return url && url.href === url.origin + url.pathname ? url : undefined;
}

/** An address, in full or relative to another one; undefined where it is none. */
export function urlOf(address: string, base?: string): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}

/**
 * Joins a path to the base address and makes sure that it stayed there.
 * @throws {@link ConfigError} `foreign-origin` when it doesn't.
 */
export function addressOf(baseUrl: string, path: string, query: string | undefined): string {
  const url = plainUrl(baseUrl + path);
  if (url?.href !== baseUrl + path) {
    throw new ConfigError("foreign-origin", `The path would lead away from ${baseUrl}.`);
  }
  return query ? `${url.href}?${query}` : url.href;
}
