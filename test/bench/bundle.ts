import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** Bytes of a bundle with one call, minified and compressed. */
export async function bundledBytes(output: string, entry: string): Promise<number> {
  const file = join(output, "one-call.bench.ts");
  await writeFile(file, entry);
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "browser",
    target: "es2022",
    logLevel: "silent",
  });
  return gzipSync(outputFiles[0]?.contents ?? "").length;
}
