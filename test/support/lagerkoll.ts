import type * as LagerkollPackage from "../../generated/lagerkoll/src/index.ts";
import {
  startLagerkoll,
  type LagerkollSimulator,
} from "../simulators/lagerkoll/start-lagerkoll.ts";
import type { LagerkollOptions } from "../simulators/lagerkoll/options.ts";
import type { InstalledPackage } from "./installed-package.ts";

export type LagerkollModule = typeof LagerkollPackage;

/** A simulator, and a client of the installed package that talks to it with the API-key. */
export interface LagerkollPair {
  readonly simulator: LagerkollSimulator;
  readonly lagerkoll: LagerkollPackage.Lagerkoll;
}

type Settings = Omit<LagerkollPackage.ClientOptions, "environment">;

/** Starts a simulator without a limit worth waiting for, unless `options` say otherwise, and a client for it. */
export async function startPair(
  { module }: InstalledPackage<LagerkollModule>,
  options: LagerkollOptions = {},
  client: Settings | ((simulator: LagerkollSimulator) => Settings) = {},
): Promise<LagerkollPair> {
  const simulator = await startLagerkoll({ requestsPerMinute: Infinity, ...options });
  const { store, apiKey, baseUrl } = simulator;
  const settings = typeof client === "function" ? client(simulator) : client;
  const lagerkoll = new module.Lagerkoll({ store, apiKey, baseUrl: above(baseUrl), ...settings });
  return { simulator, lagerkoll };
}

/** The client's address of a simulator: what lies above `/projects`, which belongs to the operations. */
export const above = (baseUrl: string): string => baseUrl.replace(/\/projects$/, "");

/** Logs the simulator's user in, as the document only hints at; the client has no part in it. */
export async function logIn({
  loginUrl,
  store,
  username,
  password,
}: LagerkollSimulator): Promise<{ readonly userId: string; readonly userToken: string }> {
  const answer = await fetch(loginUrl, {
    method: "POST",
    headers: { store, "content-type": "application/json" },
    body: JSON.stringify({ username, password }),
  });
  const { user_id, user_token } = (await answer.json()) as { user_id: number; user_token: string };
  return { userId: String(user_id), userToken: user_token };
}

/** The requests below `/v1/projects`. */
export const callsOf = ({ requests }: LagerkollSimulator): LagerkollSimulator["requests"] =>
  requests.filter(({ path }) => path.startsWith("/v1/projects"));
