import type { CoreConfig } from "./core-config.js";
import { environmentVariable, variableName } from "./environment.js";
import { ConfigError } from "./errors.js";
import type { ClientOptions } from "./options.js";

const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\]|.+\.localhost)$/;

const refused = (option: string, problem: string): ConfigError =>
  new ConfigError("invalid-option", `The option "${option}" ${problem}.`, { option });

function chosen(config: CoreConfig, options: ClientOptions): string {
  const given =
    options.baseUrl ??
    (options.environment === undefined
      ? environmentVariable(variableName(config.environment, "baseUrl"))
      : undefined);
  if (given !== undefined) return given;
  const names = Object.keys(config.servers);
  const name =
    options.environment ??
    environmentVariable(variableName(config.environment, "environment")) ??
    names[0];
  if (name === undefined) throw refused("baseUrl", "is needed: this API has no common address");
  if (!Object.hasOwn(config.servers, name)) {
    throw refused("environment", `must be one of: ${names.join(", ")}`);
  }
  return config.servers[name] as string;
}

/**
 * The address that every call of a client begins with, without a slash at its end.
 * @throws {@link ConfigError} naming the option that can't be used.
 */
export function resolveBaseUrl(config: CoreConfig, options: ClientOptions): string {
  let url: URL;
  try {
    url = new URL(chosen(config, options));
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    throw refused("baseUrl", "is not a whole address such as https://api.example.com");
  }
  if (url.username || url.password || url.search || url.hash) {
    throw refused("baseUrl", "must hold no credentials, query or fragment");
  }
  const isSecure = url.protocol === "https:";
  const mayBeInsecure = options.allowInsecureBaseUrl === true || LOOPBACK.test(url.hostname);
  if (!isSecure && !(url.protocol === "http:" && mayBeInsecure)) {
    throw refused("baseUrl", 'must begin with "https:"');
  }
  return url.href.replace(/\/+$/, "");
}

/**
 * Joins a path to the base address and makes sure that it stayed there.
 * @throws {@link ConfigError} `foreign-origin` when it doesn't.
 */
export function addressOf(baseUrl: string, path: string, query: string): URL {
  const url = new URL(baseUrl + path + (query && `?${query}`));
  const base = new URL(baseUrl);
  if (url.origin !== base.origin || url.pathname !== base.pathname.replace(/\/$/, "") + path) {
    throw new ConfigError("foreign-origin", `The path would lead away from ${base.origin}.`);
  }
  return url;
}
