import { execFile } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, test } from "vitest";
import { type FaultServer, startFaultServer } from "../support/fault-server.ts";
import { runIn } from "../support/run-nordkit.ts";
import { closeWorkshops, openWorkshop, tinyWith, type Workshop } from "../support/tiny-spec.ts";

const run = promisify(execFile);
const NAME = "        name: { type: string, description: As on invoices. }\n";
const MORE = `        ledger: { type: integer, format: int64, SETTINGS }
        balance: { type: number, format: double }
        since: { type: string, format: date }
        changedAt: { type: string, format: date-time }
`;
/** What a customer is on the wire; every byte is to come back. */
const WIRE =
  '{"name":"Åse","ledger":9007199254740993,"balance":1.1,"since":"2026-03-29","changedAt":"2026-03-29T02:30:00+02:00"}';

let workshop: Workshop;
let server: FaultServer;

beforeAll(async () => {
  const spec = (settings: string) => ({
    "openapi.yaml": tinyWith(NAME, NAME + MORE.replace(", SETTINGS", settings)),
  });
  workshop = await openWorkshop({
    plain: spec(""),
    exact: spec(", x-client: { bigint: true }"),
  });
  expect(await runIn(workshop, ["generate"])).toMatchObject({ code: 0 });
});
afterAll(closeWorkshops);
beforeEach(async () => {
  server = await startFaultServer(({ method, body }) => (response) => {
    const text = method === "GET" ? WIRE : body;
    response.writeHead(200, { "content-type": "application/json" }).end(text);
  });
});
afterEach(() => server.close());

/** Runs code with a client of the generated package in a process of its own. */
async function outcomeOf(vendor: string, exported: string, code: string, zone = "UTC") {
  const entry = pathToFileURL(join(workshop.output, vendor, "dist", "index.js")).href;
  const options = JSON.stringify({ key: "k", baseUrl: server.url });
  const script = `
    import { ${exported}, isClientError } from ${JSON.stringify(entry)};
    const client = new ${exported}(${options});
    const told = await (async () => { ${code} })().catch((error) => isClientError(error) ? error : Promise.reject(error));
    console.log(JSON.stringify(told, (_name, value) => typeof value === "bigint" ? value + "n" : value));`;
  const words = ["--input-type=module", "-e", script];
  const { stdout } = await run(process.execPath, words, { env: { ...process.env, TZ: zone } });
  return JSON.parse(stdout) as unknown;
}

describe("integers too long for a number (row 22)", () => {
  test("are an error that points to them, unless the description allows bigints", async () => {
    const told = await outcomeOf("plain", "Plain", 'return client.customers.get("c1");');
    expect(told).toMatchObject({ kind: "parse", code: "number", pointer: "/ledger", status: 200 });
  });

  test("are bigints where it does", async () => {
    const told = await outcomeOf("exact", "Exact", 'return client.customers.get("c1");');
    expect(told).toMatchObject({ ledger: "9007199254740993n", balance: 1.1 });
  });

  test.each(["UTC", "Pacific/Auckland", "America/Los_Angeles"])(
    "come back to the server digit by digit, like dates and amounts, in the time zone %s",
    async (zone) => {
      const code = 'return client.customers.create(await client.customers.get("c1"));';
      const told = await outcomeOf("exact", "Exact", code, zone);
      expect(server.requests.map(({ method, body }) => `${method} ${body}`)).toEqual([
        "GET ",
        `POST ${WIRE}`,
      ]);
      expect(told).toMatchObject({ since: "2026-03-29", changedAt: "2026-03-29T02:30:00+02:00" });
    },
  );
});
