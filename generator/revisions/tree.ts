import { stat } from "node:fs/promises";
import { basename, dirname, parse } from "node:path";
import { DOCUMENT_NAMES, readFolder } from "../load/folder.ts";
import { findVendors } from "../load/vendors.ts";
import { InputProblem } from "./input-problem.ts";

/** One description on one side: a vendor's folder, or a document that stands alone. */
export interface Spec {
  /** Undefined where nothing tells it. */
  readonly name: string | undefined;
  /** Absolute path. */
  readonly folder: string;
  /** Absolute path of a document that stands alone; undefined where the folder is a vendor's. */
  readonly file: string | undefined;
  /** Whether it came without a folder: from an address, or from standard input. */
  readonly isPlaceless: boolean;
  /** The path that people know, of a file that was read from here. */
  readonly shown: (file: string) => string;
}

/** One side of a comparison. */
export interface Tree {
  /** What was named: a revision, a path, an address. */
  readonly label: string;
  readonly specs: readonly Spec[];
  /** Whether one description was named, and not a folder of vendors. */
  readonly isSingle: boolean;
  /** The version of the package that was named instead. */
  readonly published?: string;
}

/** Names that say nothing about whose document it is. */
const GENERAL_NAMES: ReadonlySet<string> = new Set(
  "openapi swagger doc api spec schema index main base head old new before after".split(" "),
);

/** A name for a document, taken from its file's. */
export const nameFrom = (path: string): string | undefined => {
  const stem = parse(path).name.replace(/[^\p{L}\p{N}_-]+/gu, "-");
  return stem === "" || stem === "-" || GENERAL_NAMES.has(stem.toLowerCase()) ? undefined : stem;
};

/** What a path on disk holds: a document, a vendor's folder, or a folder of vendors. */
export async function treeAt(path: string, label: string, shown: Spec["shown"]): Promise<Tree> {
  if ((await stat(path)).isFile()) return fileTree(path, label, shown);
  if (await isVendorFolder(path))
    return { label, specs: [vendorSpec(path, shown)], isSingle: true };
  const specs: Spec[] = [];
  for (const { folder } of await findVendors(path))
    if (await isVendorFolder(folder)) specs.push(vendorSpec(folder, shown));
  if (specs.length > 0) return { label, specs, isSingle: false };
  throw new InputProblem(
    `${label} holds no OpenAPI document and no folder that does`,
    `Name a document, or a folder that holds one of ${DOCUMENT_NAMES.join(", ")}.`,
  );
}

async function fileTree(path: string, label: string, shown: Spec["shown"]): Promise<Tree> {
  const folder = dirname(path);
  const { documents } = await readFolder(folder);
  // The one document of a vendor's folder means the folder, with its overlays.
  const spec =
    documents.length === 1 && documents[0] === path
      ? vendorSpec(folder, shown)
      : { name: nameFrom(path) ?? nameFrom(folder), folder, file: path, isPlaceless: false, shown };
  return { label, specs: [spec], isSingle: true };
}

const vendorSpec = (folder: string, shown: Spec["shown"]): Spec => ({
  name: basename(folder),
  folder,
  file: undefined,
  isPlaceless: false,
  shown,
});

/** Whether a folder is a vendor's: with a document, or with two, which is then told. */
const isVendorFolder = async (folder: string): Promise<boolean> =>
  (await readFolder(folder)).documents.length > 0;

/** Whether a path is that of a document which stands for its whole folder. */
export const standsForFolder = (path: string): boolean =>
  DOCUMENT_NAMES.includes(basename(path)) && dirname(path) !== ".";
