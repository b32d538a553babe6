import { stat } from "node:fs/promises";
import { basename, dirname, resolve } from "node:path";
import { findVendors, type Vendor } from "../load/vendors.ts";
import { UsageError } from "./usage-error.ts";

const isMissing = (error: unknown): boolean =>
  error instanceof Error &&
  "code" in error &&
  ["ENOENT", "ENOTDIR", "ELOOP", "ENAMETOOLONG"].includes(String(error.code));

/** The description that a path leads to: a file, or a folder laid out as those below `specs/`. */
async function descriptionAt(
  path: string,
  packageName: string | undefined,
): Promise<Vendor | undefined> {
  const place = resolve(path);
  const facts = await stat(place).catch((error: unknown) => {
    if (isMissing(error)) return undefined;
    throw error;
  });
  if (facts === undefined) return undefined;
  const named = packageName === undefined ? {} : { packageName };
  return facts.isDirectory()
    ? { name: basename(place), folder: place, elsewhere: named }
    : { name: basename(place), folder: dirname(place), elsewhere: { ...named, file: place } };
}

/** The vendors of those names, or the descriptions at those paths; all vendors where nothing is named. A vendor's name wins. */
export async function chosenVendors(
  specs: string,
  names: readonly string[],
  packageName?: string,
): Promise<readonly Vendor[]> {
  const vendors = await findVendors(specs).catch((error: unknown) => {
    if (isMissing(error)) return undefined;
    throw error;
  });
  if (names.length === 0) {
    if (vendors === undefined) throw new UsageError(`there is no folder ${specs}`);
    return vendors;
  }
  const chosen = await Promise.all(
    names.map(
      async (name) =>
        vendors?.find((vendor) => vendor.name === name) ?? (await descriptionAt(name, packageName)),
    ),
  );
  const unknown = names.filter((_, index) => chosen[index] === undefined);
  if (unknown.length > 0) {
    const known =
      vendors === undefined
        ? `no folder ${specs}`
        : `there are: ${vendors.map(({ name }) => name).join(", ")}`;
    throw new UsageError(`no spec folder and no file ${unknown.join(", ")}; ${known}`);
  }
  return [...new Set(chosen.filter((vendor) => vendor !== undefined))];
}
