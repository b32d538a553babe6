import { readdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { sorted } from "../support/order.ts";
import type { Allowed } from "./allowed.ts";

/** What one client is generated from: one folder below `specs/`, or a description that lies anywhere. */
export interface Vendor {
  readonly name: string;
  /** Absolute path. */
  readonly folder: string;
  /** What its references may lead to besides its own folder; absent: nothing. */
  readonly references?: Allowed;
  /** Set where it lies anywhere: no folder below `specs/` then says what the client is called. */
  readonly elsewhere?: {
    /** The description, where the folder's usual names don't tell; absolute path. */
    readonly file?: string;
    /** What the user calls the package. */
    readonly packageName?: string;
  };
}

/** The vendors' folders in code-unit order of their names; files beside them are no vendors. */
export async function findVendors(specsFolder: string): Promise<readonly Vendor[]> {
  const entries = await readdir(specsFolder, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith("."));
  return sorted(
    folders.map(({ name }) => ({ name, folder: resolve(join(specsFolder, name)) })),
    (vendor) => vendor.name,
  );
}
