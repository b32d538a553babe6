import { bundle } from "./bundle.mjs";
import { keepingFolders } from "./folders.mjs";
import { keepScript, readScript } from "./kept-script.mjs";
import { hashOf, madeOf } from "./made-of.mjs";
import { runScript } from "./run-script.mjs";

/** @typedef {import("./kept-script.mjs").Script} Script */

/**
 * Runs a command line. Returns the exit code.
 *
 * The generator is TypeScript, and the packages it uses are large: loading them as they are takes longer than generating.
 * So they are put into one script the first time, which is kept together with what the engine has compiled of it, and
 * made anew when a source file or the version of a package differs. With `NORDKIT_DEBUG` the sources run as they are.
 *
 * @param {string} root - Folder of nordkit itself.
 * @param {readonly string[]} argv
 * @returns {Promise<number>}
 */
export async function start(root, argv) {
  if (process.env["NORDKIT_DEBUG"] !== undefined) {
    const { register } = await import("tsx/esm/api");
    register();
    const { run } = await import("../cli.ts");
    return run(argv);
  }
  const script = keptScript(root) ?? (await madeScript(root));
  const { commandLine, keepCode } = runScript(script, root);
  const { id, folder } = script;
  const code = await commandLine.run(argv, folder === undefined ? undefined : { id, folder });
  keepCode();
  return code;
}

/**
 * @param {string} root
 * @returns {Script | undefined}
 */
function keptScript(root) {
  for (const folder of keepingFolders(root)) {
    const script = readScript(folder, root);
    if (script !== undefined) return script;
  }
  return undefined;
}

/**
 * @param {string} root
 * @returns {Promise<Script>}
 */
async function madeScript(root) {
  const { text, own, others } = await bundle(root);
  const files = madeOf(root, own, others);
  for (const folder of keepingFolders(root)) {
    const script = keepScript(folder, text, files);
    if (script !== undefined) return script;
  }
  return { text, id: hashOf(text), folder: undefined, codeFile: undefined };
}
