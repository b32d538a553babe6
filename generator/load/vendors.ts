import { readdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { sorted } from "../support/order.ts";

/** One folder below `specs/`: one client. */
export interface Vendor {
  readonly name: string;
  /** Absolute path. */
  readonly folder: string;
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
