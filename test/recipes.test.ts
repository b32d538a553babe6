import { createServer } from "node:http";
import { connect, type AddressInfo } from "node:net";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { startSevera, type SeveraSimulator } from "./simulators/severa/start-severa.ts";
import { compile, examplesOf, runExample, sectionsIn } from "./support/readme-examples.ts";

const root = fileURLToPath(new URL("../", import.meta.url));
const recorder = join(root, "test/support/recorded-spans.ts");
const RECIPES = {
  log: "A log",
  spans: "OpenTelemetry",
  proxy: "A proxy, and connections that are kept",
} as const;

interface Span {
  readonly name: string;
  readonly id: string;
  readonly parent?: string;
  readonly error?: string;
  readonly milliseconds: number;
  readonly attributes: Readonly<Record<string, unknown>>;
}

let folder: string;
let severa: SeveraSimulator;
const fileOf = (recipe: keyof typeof RECIPES): string => join(folder, `${recipe}.mts`);

beforeAll(async () => {
  severa = await startSevera();
  // Inside the project, so that the packages are found as the workspaces they are.
  await mkdir(join(root, ".cache"), { recursive: true });
  folder = await mkdtemp(join(root, ".cache", "recipes-"));
  const sections = await sectionsIn("");
  for (const [recipe, title] of Object.entries(RECIPES)) {
    const [example = ""] = examplesOf(sections.get(title) ?? "");
    await writeFile(join(folder, `${recipe}.mts`), example);
  }
});
afterAll(async () => {
  await severa.close();
  await rm(folder, { recursive: true, force: true });
});

const environment = (more: Readonly<Record<string, string>> = {}): Record<string, string> => ({
  SEVERA_BASE_URL: severa.baseUrl,
  SEVERA_CLIENT_ID: severa.clientId,
  SEVERA_CLIENT_SECRET: severa.clientSecret,
  SEVERA_SCOPES: "customers:read",
  ...more,
});

/** A proxy that opens tunnels on this machine, and where they led. */
async function startProxy(): Promise<{ readonly url: string; readonly tunnels: string[] }> {
  const tunnels: string[] = [];
  const server = createServer((_request, response) => response.writeHead(405).end());
  server.on("connect", (request, socket, head) => {
    tunnels.push(request.url ?? "");
    const { hostname, port } = new URL(`http://${request.url}`);
    const onward = connect(Number(port), hostname, () => {
      socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
      onward.write(head);
      onward.pipe(socket).pipe(onward);
    });
    onward.on("error", () => socket.destroy());
    socket.on("error", () => onward.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, tunnels };
}

describe("the README's recipes", () => {
  test("compile", async () => {
    expect(await compile((["log", "spans", "proxy"] as const).map(fileOf))).toBe("");
  });

  test("a log tells the end of each call, and no secret", async () => {
    const { stdout, stderr } = await runExample(fileOf("log"), environment());
    expect(stdout).toMatch(/^end \{[^}]*operationId: 'Customers_GetCustomers'/);
    expect(stdout + stderr).not.toContain(severa.clientSecret);
  });

  test("each call and each answer becomes a span", async () => {
    const { stdout } = await runExample(fileOf("spans"), environment(), [recorder]);
    const spans = JSON.parse(stdout) as readonly Span[];
    const [answer, call] = spans;
    expect(spans.map(({ name }) => name)).toEqual([
      "Customers_GetCustomers attempt",
      "Customers_GetCustomers",
    ]);
    expect(answer?.attributes).toEqual({ call: 1, attempt: 1, "http.response.status_code": 200 });
    expect(call?.attributes).toEqual({ call: 1, attempts: 1 });
    expect(call?.milliseconds).toBeGreaterThanOrEqual(answer?.milliseconds ?? Infinity);
  });

  test("the span of a call is a child of the caller's, and says why it failed", async () => {
    const file = join(folder, "child.mts");
    const [example = ""] = examplesOf((await sectionsIn("")).get(RECIPES.spans) ?? "");
    const inside = example.replace(
      "await severa.customers.list();",
      `await tracer.startActiveSpan("caller", async (span) => {
        await severa.customers.get("00000000-0000-0000-0000-000000000000").catch(() => undefined);
        span.end();
      });`,
    );
    expect(inside).not.toBe(example);
    await writeFile(file, inside);
    const { stdout } = await runExample(file, environment(), [recorder]);
    const spans = JSON.parse(stdout) as readonly Span[];
    const caller = spans.find(({ name }) => name === "caller");
    const call = spans.find(({ name }) => name === "Customers_GetCustomer");
    expect(caller).toBeDefined();
    expect(call).toMatchObject({ parent: caller?.id, error: "http/status" });
  });

  test("row 31: all connections go through the proxy, those for tokens too", async () => {
    const proxy = await startProxy();
    await runExample(fileOf("proxy"), environment({ HTTPS_PROXY: proxy.url }));
    const { host } = new URL(severa.baseUrl);
    expect(proxy.tunnels.length).toBeGreaterThan(0);
    expect(new Set(proxy.tunnels)).toEqual(new Set([host]));
    expect(severa.requests.length).toBeGreaterThan(0);
  });
});
