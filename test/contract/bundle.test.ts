import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { expect, it } from "vitest";

const dist = fileURLToPath(new URL("../../generated/severa/dist/", import.meta.url));

/** What a bundler makes of a program that imports from the package. */
async function bundle(program: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: dist },
    bundle: true,
    write: false,
    format: "esm",
    minify: true,
  });
  return outputFiles[0]?.text ?? "";
}

it("row 32: who uses one operation gets no other, and nothing of what it doesn't use", async () => {
  const text = await bundle(
    'export { createCore } from "./core.js"; export { checkHeartbeatServer } from "./resources/heartbeat.js";',
  );
  expect(text).toContain("HeartBeat_GetServerStatus");
  expect(text).not.toContain("HeartBeat_GetDatabaseStatus");
  expect(text.match(/\/v1\/\w+/g)).toEqual(["/v1/token", "/v1/refreshtoken"]);
  for (const unused of ["no-new-rows", "NextPageToken", "json-patch+json", "redis.call"]) {
    expect(text).not.toContain(unused);
  }
  const whole = await bundle('export * from "./index.js";');
  expect(text.length).toBeLessThan(whole.length / 5);
});
