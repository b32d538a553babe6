import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { sorted } from "../support/order.ts";

/** What the one document of a vendor's folder may be called. */
export const DOCUMENT_NAMES: readonly string[] = [
  "openapi.yaml",
  "openapi.yml",
  "openapi.json",
  "doc.json",
];
const YAML_NAME = /\.ya?ml$/;

/** What a vendor's folder holds for its client; absolute paths. */
export interface Folder {
  /** The candidates for the description: honest folders have one. */
  readonly documents: readonly string[];
  /** In the order in which they apply. */
  readonly overlays: readonly string[];
}

export async function readFolder(folder: string): Promise<Folder> {
  const names = await namesIn(folder);
  const parts = await namesIn(join(folder, "overlays"));
  return {
    documents: DOCUMENT_NAMES.filter((name) => names.includes(name)).map((name) =>
      join(folder, name),
    ),
    overlays: [
      ...parts.filter((name) => YAML_NAME.test(name)).map((name) => join(folder, "overlays", name)),
      // The hand-written overlay's word is the last.
      ...names.filter((name) => /^overlay\.ya?ml$/.test(name)).map((name) => join(folder, name)),
    ],
  };
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return sorted(await readdir(folder), (name) => name);
  } catch (error) {
    // No folder holds no files; the caller says what is missing.
    if (error instanceof Error && "code" in error) return [];
    throw error;
  }
}
