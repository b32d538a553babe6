import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { shown } from "../load/text.ts";
import type { Vendor } from "../load/vendors.ts";
import { startOf, type Report } from "../support/report.ts";
import { isMadeByUs } from "../write/ownership.ts";

/** Tells of packages that would have one name: only one of them could be installed. */
export function checkPackageNames(
  packages: readonly { readonly vendor: Vendor; readonly name: string }[],
  report: Report,
): void {
  const owners = new Map<string, Vendor>();
  for (const { vendor, name } of packages) {
    const other = owners.get(name.toLowerCase());
    if (other !== undefined)
      report.add("duplicate-package", startOf(shown(vendor.folder)), { name, other: other.name });
    owners.set(name.toLowerCase(), vendor);
  }
}

/** Tells of packages whose specs are gone. */
export async function tellLeftOvers(
  output: string,
  vendors: readonly Vendor[],
  report: Report,
): Promise<void> {
  const known = new Set(vendors.map(({ name }) => name));
  const entries = await readdir(output, { withFileTypes: true }).catch((error: unknown) => {
    // No folder holds no packages.
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  });
  for (const entry of entries) {
    const folder = join(output, entry.name);
    if (!entry.isDirectory() || known.has(entry.name) || !(await isMadeByUs(folder))) continue;
    report.add("left-over-package", startOf(shown(folder)), { folder: shown(folder) });
  }
}
