import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { BenchDocument } from "./documents.ts";
import type { ToolVersions } from "../support/tool-cache.ts";

/** One way to make a client. */
export interface Generator {
  readonly name: string;
  readonly packages: ToolVersions;
  /** Whether its first run after an installation keeps something for all later ones, which are those that are measured. */
  readonly keepsSomething?: boolean;
  /** Files of settings that it needs, by name; they go into the folder where it runs. */
  settings?(document: BenchDocument, output: string): Readonly<Record<string, string>>;
  /** The program and its arguments, from the folder with its packages. */
  command(document: BenchDocument, output: string): readonly string[];
  /** A module, inside the output, that makes one call; undefined where there is no client to call. */
  entry?(document: BenchDocument, output: string): Promise<string>;
}

const NORDKIT = fileURLToPath(new URL("../../generator/nordkit.mjs", import.meta.url));
const TYPESCRIPT = { typescript: "5.9.3" };

const camelCase = (id: string): string =>
  id
    .replace(/[^A-Za-z0-9]+(.)/g, (_, letter: string) => letter.toUpperCase())
    .replace(/^./, (letter) => letter.toLowerCase());

/** The name of the exported function that makes a call, found by its method and path in the package's own sources. */
async function nordkitEntry(
  { call: { method, path } }: BenchDocument,
  output: string,
): Promise<string> {
  const folder = join(output, "src", "resources");
  for (const name of await readdir(folder)) {
    const text = await readFile(join(folder, name), "utf8");
    const at = text.indexOf(`method: "${method}",\n  path: ${JSON.stringify(path)},`);
    const [, call] = /export function (\w+)/.exec(at < 0 ? "" : text.slice(at)) ?? [];
    if (call !== undefined)
      return `import { createCore } from "./src/core.js";
import { ${call} } from "./src/resources/${name.replace(/\.ts$/, ".js")}";
console.log(await ${call}(createCore(), "a", "b"));`;
  }
  throw new Error(`no ${method} ${path} in the package`);
}

const nordkit: Generator = {
  name: "nordkit",
  packages: {},
  keepsSomething: true,
  command: ({ vendor, file, name }, output) => [
    process.execPath,
    NORDKIT,
    "generate",
    vendor ?? file,
    "--out",
    output,
    ...(vendor === undefined ? ["--name", name] : []),
  ],
  entry: nordkitEntry,
};

const openapiTypescript: Generator = {
  name: "openapi-typescript (types only)",
  packages: { "openapi-typescript": "7.13.0", ...TYPESCRIPT },
  command: ({ file }, output) => [
    process.execPath,
    "node_modules/openapi-typescript/bin/cli.js",
    file,
    "--output",
    join(output, "types.ts"),
  ],
};

const heyApi = (name: string, formatted: boolean): Generator => ({
  name,
  packages: { "@hey-api/openapi-ts": "0.99.0", prettier: "3.8.5", ...TYPESCRIPT },
  settings: ({ file }, output) => ({
    "openapi-ts.config.mjs": `export default ${JSON.stringify({
      input: file,
      output: {
        path: output,
        importFileExtension: ".js",
        ...(formatted ? { postProcess: ["prettier"] } : {}),
      },
      plugins: ["@hey-api/typescript", "@hey-api/sdk", "@hey-api/client-fetch"],
    })};`,
  }),
  command: () => [process.execPath, "node_modules/@hey-api/openapi-ts/bin/run.js"],
  entry: ({ call: { id } }) =>
    Promise.resolve(`import { ${camelCase(id)} } from "./sdk.gen.js";
console.log(await ${camelCase(id)}({ path: { guid: "a", customer: "a", owner: "a", repo: "b" } }));`),
});

const orval: Generator = {
  name: "orval",
  packages: { orval: "8.30.0", ...TYPESCRIPT },
  settings: ({ file }, output) => ({
    "orval.config.mjs": `export default ${JSON.stringify({
      api: {
        input: file,
        output: { target: join(output, "api.ts"), client: "fetch", mode: "single" },
      },
    })};`,
  }),
  command: () => [process.execPath, "node_modules/orval/dist/bin/orval.mjs"],
  entry: ({ call: { id } }) =>
    Promise.resolve(`import { ${camelCase(id)} } from "./api.js";
console.log(await ${camelCase(id)}("a", "b"));`),
};

const KUBB = "4.39.3";

const kubb: Generator = {
  name: "kubb",
  packages: {
    "@kubb/cli": KUBB,
    "@kubb/core": KUBB,
    "@kubb/plugin-oas": KUBB,
    "@kubb/plugin-ts": KUBB,
    "@kubb/plugin-client": KUBB,
    ...TYPESCRIPT,
  },
  settings: ({ file }, output) => ({
    "kubb.config.mjs": `import { defineConfig } from "@kubb/core";
import { pluginClient } from "@kubb/plugin-client";
import { pluginOas } from "@kubb/plugin-oas";
import { pluginTs } from "@kubb/plugin-ts";
export default defineConfig({
  input: { path: ${JSON.stringify(file)} },
  output: { path: ${JSON.stringify(output)}, clean: true, format: false, lint: false, extension: { ".ts": ".js" } },
  plugins: [pluginOas(), pluginTs(), pluginClient({ client: "fetch" })],
});`,
  }),
  command: () => [process.execPath, "node_modules/@kubb/cli/bin/kubb.cjs", "generate"],
  entry: ({ call: { id } }) =>
    Promise.resolve(`import { ${camelCase(id)} } from "./index.js";
console.log(await ${camelCase(id)}("a", "b"));`),
};

/** nordkit first, then the others. */
export const GENERATORS: readonly Generator[] = [
  nordkit,
  heyApi("hey-api", false),
  heyApi("hey-api + Prettier", true),
  orval,
  kubb,
  openapiTypescript,
];
