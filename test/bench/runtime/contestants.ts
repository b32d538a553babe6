import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { build } from "esbuild";
import { cacheFolder, installTools } from "../../support/tool-cache.ts";
import type { Contestant } from "./measure.ts";

const run = promisify(execFile);

const PURPOSE = "bench-runtime";
/** Exact versions, so that runs can be compared. */
export const PEERS = {
  "openapi-fetch": "0.17.0",
  "@hey-api/openapi-ts": "0.99.0",
  typescript: "5.9.3",
} as const;

const root = new URL("../../../", import.meta.url);
/** A description without limits, which would be what is measured. */
const SPEC = fileURLToPath(new URL("specs/seventime/openapi.yaml", root));
const ID = "4711";
const KEY = "bench-4711-secret";
/** Milliseconds that nordkit's client gives an attempt. */
const TIMEOUT = 30_000;
const HEADERS = { "client-secret": KEY };

type Fetch = typeof globalThis.fetch;

/** What is used of the packages, which this project doesn't depend on. */
interface OpenapiFetch {
  readonly default: (options: object) => {
    readonly GET: (path: string, init: object) => Promise<unknown>;
  };
}
interface GeneratedByHeyApi {
  readonly getCustomer: (options: object) => Promise<unknown>;
  readonly client: { readonly setConfig: (config: object) => unknown };
}
interface GeneratedByNordkit {
  readonly SevenTime: new (options: object) => {
    readonly customers: { readonly get: (id: string) => PromiseLike<unknown> };
  };
}

const imported = async (file: string): Promise<unknown> => import(pathToFileURL(file).href);

/** A module with the client that the peer generates from the same description. */
async function heyApi(program: string): Promise<GeneratedByHeyApi> {
  const folder = join(cacheFolder(PURPOSE), "hey-api");
  const output = join(folder, "client");
  await mkdir(folder, { recursive: true });
  const config = {
    input: SPEC,
    output: { path: output },
    plugins: ["@hey-api/typescript", "@hey-api/sdk", "@hey-api/client-fetch"],
  };
  const settings = join(folder, "openapi-ts.config.mjs");
  await writeFile(settings, `export default ${JSON.stringify(config)};\n`);
  await run(process.execPath, [program, "--file", settings], { cwd: cacheFolder(PURPOSE) });
  const outfile = join(folder, "client.mjs");
  await build({
    stdin: {
      contents: 'export * from "./sdk.gen"; export { client } from "./client.gen";',
      resolveDir: output,
    },
    bundle: true,
    format: "esm",
    platform: "node",
    outfile,
  });
  return (await imported(outfile)) as GeneratedByHeyApi;
}

/** Those that take part, each calling `baseUrl` by `fetch`; the bare `fetch` is the first. */
export async function contestants(): Promise<
  (baseUrl: string, fetch: Fetch) => readonly Contestant[]
> {
  const tools = await installTools(PURPOSE, PEERS);
  for (const [name, why] of tools.failures) throw new Error(`${name} can't be installed: ${why}`);
  const openapiFetch = (await imported(
    tools.file("openapi-fetch", "dist", "index.mjs"),
  )) as OpenapiFetch;
  const peer = await heyApi(tools.file("@hey-api", "openapi-ts", "bin", "run.js"));
  const { SevenTime } = (await imported(
    fileURLToPath(new URL("generated/seventime/dist/index.js", root)),
  )) as GeneratedByNordkit;
  return (baseUrl, fetch) => {
    const nordkit = new SevenTime({ clientSecret: KEY, baseUrl, fetch });
    const plain = openapiFetch.default({ baseUrl, headers: HEADERS, fetch });
    return [
      {
        name: "fetch",
        call: async (): Promise<unknown> =>
          (await fetch(`${baseUrl}/customers/${ID}`, { headers: HEADERS })).json(),
      },
      { name: "nordkit", call: async () => nordkit.customers.get(ID) },
      {
        name: "openapi-fetch",
        call: () => plain.GET("/customers/{_id}", { params: { path: { _id: ID } } }),
      },
      {
        name: "openapi-fetch, with a time-out",
        call: () =>
          plain.GET("/customers/{_id}", {
            params: { path: { _id: ID } },
            signal: AbortSignal.timeout(TIMEOUT),
          }),
      },
      {
        name: "hey-api",
        call: () => peer.getCustomer({ baseUrl, fetch, headers: HEADERS, path: { _id: ID } }),
      },
    ];
  };
}
