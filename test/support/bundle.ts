import { build } from "esbuild";

/** What a bundler makes of a module that somebody writes in `folder`. */
export async function bundled(folder: string, contents: string): Promise<string> {
  const stdin = { contents, resolveDir: folder };
  const { outputFiles } = await build({ stdin, bundle: true, write: false, format: "esm" });
  return outputFiles[0]?.text ?? "";
}
