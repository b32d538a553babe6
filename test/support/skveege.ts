import type * as SkveegePackage from "../../generated/skveege/src/index.ts";
import type { SkveegeOptions } from "../simulators/skveege/options.ts";
import { startSkveege, type SkveegeSimulator } from "../simulators/skveege/start-skveege.ts";
import type { InstalledPackage } from "./installed-package.ts";
import { shareTime } from "./shared-time.ts";

export type SkveegeModule = typeof SkveegePackage;

/** A simulator, and a client of the installed package that talks to it and has the same time. */
export interface SkveegePair {
  readonly simulator: SkveegeSimulator;
  readonly skveege: SkveegePackage.Skveege;
}

/**
 * Starts a simulator that refuses what the document doesn't list, unless `options` say otherwise, and a client whose waits for
 * the vendor's limit take no time.
 */
export async function startPair(
  { module }: InstalledPackage<SkveegeModule>,
  options: SkveegeOptions = {},
  client: Omit<SkveegePackage.ClientOptions, "environment"> = {},
): Promise<SkveegePair> {
  const simulator = await startSkveege({ unknownNames: "refuse", ...options });
  const { key: apiKey, baseUrl } = simulator;
  const time = shareTime(simulator);
  return { simulator, skveege: new module.Skveege({ apiKey, baseUrl, ...time, ...client }) };
}
