import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type * as SeveraPackage from "../../generated/severa/src/index.ts";
import { answer } from "../support/fault-server.ts";
import { runNordkit } from "../support/run-nordkit.ts";
import type { Subject } from "./subjects.ts";

type Options = Omit<SeveraPackage.ClientOptions, "environment">;

/** The part that the rows use of the client that the made-up vendor's folder gives. */
export interface FjordHub {
  readonly boats: {
    list(
      search?: { name?: string },
      options?: SeveraPackage.PageOptions,
    ): SeveraPackage.Paged<{ id: string }>;
    some(query?: object): PromiseLike<{ items: readonly unknown[]; truncated: boolean }>;
    create(boat: object, options?: SeveraPackage.CallOptions): PromiseLike<unknown>;
  };
  readonly hours: { list(query: object): SeveraPackage.Paged<{ day: string }> };
  readonly logs: { list(query?: object): SeveraPackage.Paged<{ id: string }> };
  readonly harbours: { list(query?: object): SeveraPackage.Paged<string> };
}

/** The package of a vendor that doesn't exist, for what no real one has. */
export interface FjordHubPackage {
  readonly open: (baseUrl: string, options?: Options) => FjordHub;
  readonly remove: () => Promise<void>;
}

/** Every login gives the same ticket. */
export const fjordHubAccess: Subject["access"] = ({ path }) =>
  path === "/login" ? answer.json({ ticket: "ticket-1-secret" }) : undefined;

/** Generates the package into a folder of its own. */
export async function generateFjordHub(): Promise<FjordHubPackage> {
  const folder = await mkdtemp(join(tmpdir(), "nordkit-fjordhub-"));
  const specs = fileURLToPath(new URL("../fixtures/specs", import.meta.url));
  const run = await runNordkit(["generate", "--specs", specs, "--output", folder]);
  if (run.code !== 0) throw new Error(run.log);
  const entry = pathToFileURL(join(folder, "fjordhub/dist/index.js")).href;
  const { FjordHub: Client } = (await import(entry)) as {
    FjordHub: new (options: object) => FjordHub;
  };
  return {
    open: (baseUrl, options) =>
      new Client({ captain: "ann", password: "storm & stille", fleet: "7", baseUrl, ...options }),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
