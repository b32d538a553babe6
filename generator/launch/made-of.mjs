import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join, relative, sep } from "node:path";
import { NATIVE } from "./bundle.mjs";

/** Read when packages are made, so no part of the script. */
const READ_LATER = ["templates", "specs/x-client.schema.json", "generator/launch", "package.json"];

/**
 * @param {string | Buffer} data
 * @returns {string}
 */
export const hashOf = (data) => createHash("sha256").update(data).digest("hex");

/**
 * What nordkit is made of: its own files, and of each package the file that tells the version.
 *
 * @param {string} root - Folder of nordkit itself.
 * @param {ReadonlyMap<string, string>} own - Those of its files whose text is known.
 * @param {readonly string[]} others - Paths of further files, from the root.
 * @returns {Readonly<Record<string, string>>} Hashes by path from the root.
 */
export function madeOf(root, own, others) {
  const require = createRequire(join(root, "package.json"));
  const native = NATIVE.map((name) => relative(root, require.resolve(name)).split(sep).join("/"));
  const read = new Set([
    ...READ_LATER.flatMap((path) => filesBelow(root, path)),
    ...[...others, ...native].map(manifestOf),
  ]);
  return Object.fromEntries([
    ...[...own].map(([path, text]) => [path, hashOf(text)]),
    ...[...read]
      .filter((path) => !own.has(path))
      .map((path) => [path, hashOf(readFileSync(join(root, path)))]),
  ]);
}

/**
 * The manifest of the package that a file belongs to; the file itself where it belongs to none.
 *
 * @param {string} path
 */
const manifestOf = (path) =>
  path.replace(/^(.*\bnode_modules\/(?:@[^/]+\/)?[^/]+)\/.*$/, "$1/package.json");

/**
 * @param {string} root
 * @param {string} path
 * @returns {readonly string[]} The path itself, or those of the files below it.
 */
const filesBelow = (root, path) =>
  statSync(join(root, path)).isDirectory()
    ? readdirSync(join(root, path)).flatMap((name) => filesBelow(root, `${path}/${name}`))
    : [path];
