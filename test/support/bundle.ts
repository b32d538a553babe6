import { gzipSync } from "node:zlib";
import { fileURLToPath } from "node:url";
import { build, type BuildOptions } from "esbuild";

const root = fileURLToPath(new URL("../../", import.meta.url));

const optionsFor = (folder: string, contents: string): BuildOptions => ({
  stdin: { contents, resolveDir: folder },
  bundle: true,
  format: "esm",
});

/** What a bundler makes of a module that somebody writes in `folder`. */
export async function bundled(folder: string, contents: string): Promise<string> {
  const { outputFiles } = await build({ ...optionsFor(folder, contents), write: false });
  return outputFiles[0]?.text ?? "";
}

/** A bundle as it would be delivered, and what is in it. */
export interface SmallBundle {
  readonly text: string;
  /** Bytes of the minified bundle, compressed by gzip at its best. */
  readonly size: number;
  /** The biggest files in it, with their bytes before compression: a table to read. */
  readonly biggest: string;
}

/** Bundles a module that imports generated packages, as they are built, by their names. */
export async function smallBundle(contents: string): Promise<SmallBundle> {
  const { outputFiles, metafile } = await build({
    ...optionsFor(root, contents),
    absWorkingDir: root,
    minify: true,
    target: "es2022",
    write: false,
    metafile: true,
  });
  const [output] = outputFiles;
  if (output === undefined) throw new Error("esbuild made no bundle");
  const files = Object.values(metafile.outputs)
    .flatMap(({ inputs }) => Object.entries(inputs))
    .map(([path, { bytesInOutput }]) => ({ path, bytes: bytesInOutput }))
    .sort((a, b) => b.bytes - a.bytes)
    .slice(0, 15)
    .map(({ path, bytes }) => `${String(bytes).padStart(6)}  ${path}`);
  return {
    text: output.text,
    size: gzipSync(output.contents, { level: 9 }).length,
    biggest: ["bytes of the minified bundle, before gzip:", ...files].join("\n"),
  };
}
