import { readFile } from "node:fs/promises";
import { relative, sep } from "node:path";

/** Packages that hold programs of their own for each kind of machine, and so can't be put into a script. */
export const NATIVE = ["oxfmt", "oxc-transform"];

/** What the bundler names beside files. */
const NO_FILE = /^(?:part|\(disabled\)):/;

/**
 * Puts the generator and the packages it uses into one script, which is much faster to load than a thousand files.
 *
 * The script sees `nordkitRoot`, the address of nordkit's folder, and so can be kept anywhere.
 *
 * @param {string} root - Folder of nordkit itself.
 * @returns {Promise<{ readonly text: string, readonly own: ReadonlyMap<string, string>, readonly others: readonly string[] }>}
 * The script; nordkit's own files in it, as they were read, by path from the root; and the paths of all other files in it.
 */
export async function bundle(root) {
  const { build } = await import("esbuild");
  /** @type {Map<string, string>} */
  const own = new Map();
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: ["generator/cli.ts"],
    bundle: true,
    write: false,
    metafile: true,
    platform: "node",
    target: "node20.19",
    format: "cjs",
    charset: "ascii",
    external: NATIVE,
    // Some packages' other form asks for its parts in a way that no bundler can follow.
    mainFields: ["module", "main"],
    // Names stay as they are: some packages look at them.
    minifyWhitespace: true,
    // An uncaught error shows its line.
    lineLimit: 120,
    legalComments: "none",
    logLevel: "silent",
    plugins: [ownFiles(root, own), oneCompiler(root), onlyTransform(root)],
  });
  const isOther = (/** @type {string} */ path) => !own.has(path) && !NO_FILE.test(path);
  const others = Object.keys(metafile.inputs).filter(isOther);
  return { text: plain(outputFiles[0]?.text ?? ""), own, others };
}

/**
 * The script in ASCII, which is read fastest. The bundler leaves other letters in regular expressions only, where an escape means the same.
 *
 * @param {string} text
 */
const plain = (text) =>
  text.replace(
    /[^\0-\x7f]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

/**
 * Notes nordkit's own files. Modules know where they were, whatever they have become a part of.
 *
 * @param {string} root
 * @param {Map<string, string>} own
 * @returns {import("esbuild").Plugin}
 */
const ownFiles = (root, own) => ({
  name: "own-files",
  setup(build) {
    build.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const place = relative(root, path).split(sep).join("/");
      if (!/^(?:generator|templates)\//.test(place)) return undefined;
      const text = await readFile(path, "utf8");
      own.set(place, text);
      const address = `new URL(${JSON.stringify(place)}, nordkitRoot).href`;
      return { contents: text.replaceAll("import.meta.url", address), loader: "ts" };
    });
  },
});

/**
 * ts-morph brings a compiler along, of which printing uses nothing that the other one doesn't have.
 *
 * @param {string} root
 * @returns {import("esbuild").Plugin}
 */
const oneCompiler = (root) => ({
  name: "one-compiler",
  setup(build) {
    build.onResolve({ filter: /^\.\/typescript(?:\.js)?$/ }, ({ importer, kind }) =>
      importer.split(sep).join("/").includes("/@ts-morph/common/")
        ? build.resolve("typescript", { kind, resolveDir: root })
        : undefined,
    );
  },
});

/**
 * All of openapi-typescript reads and checks documents too, with many more packages; only its transform of schemas is used.
 *
 * @param {string} root
 * @returns {import("esbuild").Plugin}
 */
const onlyTransform = (root) => ({
  name: "only-transform",
  setup(build) {
    build.onResolve({ filter: /^openapi-typescript$/ }, ({ path }) => ({
      path,
      namespace: "part",
    }));
    build.onLoad({ filter: /./, namespace: "part" }, ({ path }) => ({
      contents: `export { default as transformSchemaObject } from "${path}/dist/transform/schema-object.mjs";`,
      resolveDir: root,
    }));
  },
});
