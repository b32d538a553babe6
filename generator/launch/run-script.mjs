import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { getHeapCodeStatistics, setFlagsFromString } from "node:v8";
import { constants, Script as EngineScript } from "node:vm";
import { isRefusal, writeWhole } from "./kept-script.mjs";

/** @typedef {import("./kept-script.mjs").Script} Script */
/** @typedef {typeof import("../cli.ts")} CommandLine */

/** A run is over before optimised code has paid for its making: the engine is to wait longer with that than it usually does. */
const PATIENCE = "--interrupt-budget=2500000";

/** By how much more compiled code than was kept it is worth keeping it anew. */
const NOTABLE = 1.5;

/**
 * Runs the script as if it lay in nordkit's folder.
 *
 * @param {Script} script
 * @param {string} root - Folder of nordkit itself.
 * @returns {{ readonly commandLine: CommandLine, readonly keepCode: () => void }}
 * What the script exports, and a function that keeps what the engine has compiled of it by then.
 */
export function runScript({ text, codeFile }, root) {
  setFlagsFromString(PATIENCE);
  const cachedData = codeFile === undefined ? undefined : readCode(codeFile);
  const filename = join(root, "generator", "nordkit.cjs");
  const engineScript = new EngineScript(
    `(function (exports, require, module, __filename, __dirname, nordkitRoot) {${text}\n})`,
    {
      filename,
      importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
      ...(cachedData === undefined ? {} : { cachedData }),
    },
  );
  const known = engineScript.cachedDataRejected === false ? compiled() : 0;
  const module = { exports: /** @type {CommandLine} */ ({}) };
  engineScript.runInThisContext()(
    module.exports,
    createRequire(filename),
    module,
    filename,
    dirname(filename),
    pathToFileURL(join(root, "/")).href,
  );
  return {
    commandLine: module.exports,
    keepCode: () => {
      if (codeFile === undefined || compiled() < NOTABLE * known) return;
      writeCode(codeFile, engineScript.createCachedData());
    },
  };
}

/** How much compiled code there is, in bytes. */
const compiled = () => getHeapCodeStatistics().bytecode_and_metadata_size;

/** @param {string} file */
function readCode(file) {
  try {
    return readFileSync(file);
  } catch (error) {
    if (isRefusal(error)) return undefined;
    throw error;
  }
}

/**
 * @param {string} file
 * @param {Buffer} code
 */
function writeCode(file, code) {
  try {
    writeWhole(file, code);
  } catch (error) {
    // Without it the next run is slower, and nothing else.
    if (!isRefusal(error)) throw error;
  }
}
