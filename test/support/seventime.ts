import type * as SeventimePackage from "../../generated/seventime/src/index.ts";
import type { SeventimeOptions } from "../simulators/seventime/options.ts";
import {
  startSeventime,
  type SeventimeSimulator,
} from "../simulators/seventime/start-seventime.ts";
import type { InstalledPackage } from "./installed-package.ts";

export type SeventimeModule = typeof SeventimePackage;

/** A simulator, and a client of the installed package that talks to it. */
export interface SeventimePair {
  readonly simulator: SeventimeSimulator;
  readonly sevenTime: SeventimePackage.SevenTime;
}

/** Starts a simulator that refuses what the reference doesn't list, unless `options` say otherwise, and a client for it. */
export async function startPair(
  { module }: InstalledPackage<SeventimeModule>,
  options: SeventimeOptions = {},
  client: Omit<SeventimePackage.ClientOptions, "environment"> = {},
): Promise<SeventimePair> {
  const simulator = await startSeventime({ unknownNames: "refuse", ...options });
  const { clientSecret, baseUrl } = simulator;
  return { simulator, sevenTime: new module.SevenTime({ clientSecret, baseUrl, ...client }) };
}
