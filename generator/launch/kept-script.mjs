import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { hashOf } from "./made-of.mjs";

/**
 * A script with what it takes to run it.
 *
 * @typedef {object} Script
 * @property {string} text
 * @property {string} id - Differs whenever nordkit or a package that it uses differs.
 * @property {string | undefined} folder - Where it is kept; undefined where nothing can be.
 * @property {string | undefined} codeFile - For what the engine has compiled of it.
 */

/**
 * @typedef {object} Facts
 * @property {string} hash - Of the script.
 * @property {Readonly<Record<string, string>>} files - Hashes of what it was made from, by path from nordkit's folder.
 */

const FACTS = "generator.json";

/**
 * The script of a folder; undefined where there is none, or where it or what it was made from has changed.
 *
 * @param {string} folder
 * @param {string} root - Folder of nordkit itself.
 * @returns {Script | undefined}
 */
export function readScript(folder, root) {
  try {
    const facts = readFileSync(join(folder, FACTS), "utf8");
    /** @type {Facts} */
    const { hash, files } = JSON.parse(facts);
    for (const [path, known] of Object.entries(files))
      if (hashOf(readFileSync(join(root, path))) !== known) return undefined;
    const bytes = readFileSync(join(folder, `${hash}.cjs`));
    return hashOf(bytes) === hash
      ? scriptAt(folder, facts, hash, bytes.toString("latin1"))
      : undefined;
  } catch (error) {
    if (isRefusal(error) || error instanceof SyntaxError || error instanceof TypeError)
      return undefined;
    throw error;
  }
}

/**
 * Keeps a script in a folder; undefined where that can't be written to. Several processes may do so at the same time.
 *
 * @param {string} folder
 * @param {string} text
 * @param {Facts["files"]} files
 * @returns {Script | undefined}
 */
export function keepScript(folder, text, files) {
  const hash = hashOf(text);
  const facts = JSON.stringify({ hash, files });
  try {
    mkdirSync(folder, { recursive: true });
    for (const name of readdirSync(folder))
      if (/\.(?:cjs|code)$/.test(name) && !name.startsWith(hash))
        rmSync(join(folder, name), { force: true });
    writeWhole(join(folder, `${hash}.cjs`), text);
    // Last, so that what it tells of is there.
    writeWhole(join(folder, FACTS), facts);
  } catch (error) {
    if (isRefusal(error)) return undefined;
    throw error;
  }
  return scriptAt(folder, facts, hash, text);
}

/**
 * Writes a file beside its place first: nobody ever reads half of it.
 *
 * @param {string} path
 * @param {string | Buffer} data
 */
export function writeWhole(path, data) {
  const beside = `${path}.${process.pid}.new`;
  writeFileSync(beside, data);
  renameSync(beside, path);
}

/**
 * Whether the system refused, and not the program erred.
 *
 * @param {unknown} error
 */
export const isRefusal = (error) => error instanceof Error && "syscall" in error;

/**
 * @param {string} folder
 * @param {string} facts
 * @param {string} hash
 * @param {string} text
 * @returns {Script}
 */
const scriptAt = (folder, facts, hash, text) => ({
  text,
  id: hashOf(facts),
  folder,
  codeFile: join(folder, `${hash}-${process.version}-${process.arch}.code`),
});
