import type * as SeveraPackage from "../../generated/severa/src/index.ts";
import { startSevera, type SeveraSimulator } from "../simulators/severa/start-severa.ts";
import type { SeveraOptions } from "../simulators/severa/options.ts";
import type { InstalledPackage } from "./installed-package.ts";

export type SeveraModule = typeof SeveraPackage;

const SCOPES = [
  "customers:read",
  "customers:write",
  "customers:delete",
  "users:read",
  "projects:read",
  "hours:read",
  "hours:write",
  "hours:delete",
  "invoices:read",
  "invoices:write",
  "settings:read",
] as const satisfies readonly SeveraPackage.SeveraScope[];

/** A simulator, and a client of the installed package that talks to it. */
export interface SeveraPair {
  readonly simulator: SeveraSimulator;
  readonly severa: SeveraPackage.Severa;
}

/** Starts a simulator without a limit worth waiting for, unless `options` say otherwise, and a client for it. */
export async function startPair(
  { module }: InstalledPackage<SeveraModule>,
  options: SeveraOptions = {},
  client: Omit<SeveraPackage.ClientOptions, "environment"> = {},
): Promise<SeveraPair> {
  const simulator = await startSevera({ callsPerSecond: 100_000, ...options });
  const { clientId, clientSecret, baseUrl } = simulator;
  const severa = new module.Severa({ clientId, clientSecret, scopes: SCOPES, baseUrl, ...client });
  return { simulator, severa };
}

/** The requests that were no purchase of a token. */
export const callsOf = (simulator: SeveraSimulator): SeveraSimulator["requests"] =>
  simulator.requests.filter(({ path }) => !/\/(token|refreshtoken)$/.test(path));
