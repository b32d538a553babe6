import type * as CapitechPackage from "../../generated/capitech/src/index.ts";
import { startCapitech, type CapitechSimulator } from "../simulators/capitech/start-capitech.ts";
import type { CapitechOptions } from "../simulators/capitech/options.ts";
import type { InstalledPackage } from "./installed-package.ts";

export type CapitechModule = typeof CapitechPackage;

/** A simulator, and a client of the installed package that talks to it. */
export interface CapitechPair {
  readonly simulator: CapitechSimulator;
  readonly capitech: CapitechPackage.Capitech;
}

type Settings = Omit<CapitechPackage.ClientOptions, "environment"> &
  Pick<CapitechPackage.CapitechCredentials, "loginAs" | "tokenIn"> & { readonly password?: string };

/** Starts a simulator that takes calls as the description assumes them, unless `options` say otherwise, and a client for it. */
export async function startPair(
  { module }: InstalledPackage<CapitechModule>,
  options: CapitechOptions = {},
  client: Settings = {},
): Promise<CapitechPair> {
  const login = { method: "POST", place: "json" } as const;
  const simulator = await startCapitech({ method: "any", place: "any", login, ...options });
  const { username, password, baseUrl } = simulator;
  const capitech = new module.Capitech({ username, password, baseUrl, ...client });
  return { simulator, capitech };
}

/** The logins among the requests. */
export const loginsOf = ({ requests }: CapitechSimulator): CapitechSimulator["requests"] =>
  requests.filter(({ path }) => path.endsWith("/login"));

/** The requests for hours. */
export const timeCallsOf = ({ requests }: CapitechSimulator): CapitechSimulator["requests"] =>
  requests.filter(({ path }) => path.endsWith("/getTimeTransactions"));
