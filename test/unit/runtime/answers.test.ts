import { afterEach, describe, expect, it } from "vitest";
import { call } from "../../../templates/runtime/call.js";
import { NetworkError, ParseError } from "../../../templates/runtime/errors.js";
import { Core } from "../../../templates/runtime/core.js";
import { successIf } from "../../../templates/runtime/success.js";
import { everyScheme } from "../../../templates/runtime/credentials.js";
import { acmeConfig } from "../../support/sample-client.js";
import {
  answer,
  closedAddress,
  type FaultServer,
  startFaultServer,
} from "../../support/fault-server.js";
import { openClient } from "../../support/open-client.js";
import { errorOf, failureOf } from "../../support/outcome.js";
import { gzipSync } from "node:zlib";

let server: FaultServer;
afterEach(() => server.close());

const once = { maxAttempts: 1 };
const type = (
  contentType: string | undefined,
  body: string | Uint8Array,
  status = 200,
): ReturnType<typeof answer.raw> =>
  answer.raw(status, contentType === undefined ? {} : { "content-type": contentType }, body);

describe("bad answers (row 19): typed outcomes, never SyntaxError or TypeError", () => {
  it.each([
    ["HTML with 200 (S13)", answer.html(), "html"],
    ["HTML that says it is JSON", type("application/json", "<html><p>proxy</p></html>"), "html"],
    ["truncated JSON", answer.truncatedJson(), "truncated"],
    ["truncated gzip", answer.truncatedGzip({ guid: "g".repeat(50) }, 20), "truncated"],
    ["an empty body", answer.empty(), "empty"],
    ["text as JSON", type("application/json", "hello"), "invalid"],
    ["NaN (S20)", type("application/json", '{"a":NaN}'), "invalid"],
    ["a trailing comma", type("application/json", '{"a":1,}'), "invalid"],
    ["XML", type("application/xml", "<?xml version='1.0'?><a/>"), "content-type"],
    ["text", type("text/csv", "a;b"), "content-type"],
    ["invalid UTF-8 (S19)", type("application/json", Uint8Array.of(0x22, 0xc5, 0x22)), "encoding"],
    ["an unknown charset", type("application/json; charset=klingon", "{}"), "encoding"],
    ["1e400 (S21)", type("application/json", '[{"a":1e400}]'), "number"],
  ])("%s", async (_name, reply, code) => {
    server = await startFaultServer(() => reply);
    const error = await errorOf(openClient(server.url).get("g", once));
    expect(error).toMatchObject({
      kind: "parse",
      code,
      status: 200,
      operationId: "Customers_Get",
      attempts: 1,
    });
    expect(error).toBeInstanceOf(ParseError);
  });

  it.each([
    ["a BOM (S18)", answer.bom({ guid: "g" })],
    ["no content type", type(undefined, '{"guid":"g"}')],
    ["JSON as text/plain", type("text/plain", '{"guid":"g"}')],
    ["+json", type("application/hal+json", '{"guid":"g"}')],
  ])("%s is read", async (_name, reply) => {
    server = await startFaultServer(() => reply);
    await expect(openClient(server.url).get("g")).resolves.toEqual({ guid: "g" });
  });

  it("Latin-1 round-trips where it is declared", async () => {
    server = await startFaultServer(() =>
      type("application/json; charset=iso-8859-1", Buffer.from('{"guid":"Åäö"}', "latin1")),
    );
    await expect(openClient(server.url).get("g")).resolves.toEqual({ guid: "Åäö" });
  });

  it("204 with a content type is no data", async () => {
    server = await startFaultServer(() => answer.raw(204, { "content-type": "application/json" }));
    await expect(openClient(server.url).get("g")).resolves.toBeUndefined();
  });

  it("a safe call is sent once more, a write is not (S14)", async () => {
    server = await startFaultServer((_request, index) =>
      index === 0 ? answer.empty() : answer.json({ guid: "g" }),
    );
    await expect(openClient(server.url, { random: () => 0 }).get("g")).resolves.toEqual({
      guid: "g",
    });
    await server.close();
    server = await startFaultServer(() => answer.empty());
    expect(await failureOf(openClient(server.url).create({}))).toBe("parse/empty");
    expect(server.requests).toHaveLength(1);
  });

  it("a gzip cut at any byte is never a success with other data (S4)", async () => {
    const value = { guid: "g", rows: [1, 2, 3, { name: "Åse" }] };
    const whole = gzipSync(JSON.stringify(value));
    server = await startFaultServer((_request, index) => answer.truncatedGzip(value, index));
    const acme = openClient(server.url);
    for (let keep = 0; keep < whole.length; keep++) {
      const outcome = await acme.get("g", once).catch((error: unknown) => error);
      if (outcome instanceof ParseError || outcome instanceof NetworkError) continue;
      expect(outcome).toEqual(value);
    }
  });

  it("a server's __proto__ stays data (S22)", async () => {
    server = await startFaultServer(() =>
      type("application/json", '{"__proto__":{"isAdmin":true}}'),
    );
    const data = (await openClient(server.url).get("g")) as { isAdmin?: boolean };
    expect(data.isAdmin).toBeUndefined();
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
  });

  it("JSON a million levels deep is returned or refused (S10)", async () => {
    server = await startFaultServer(() =>
      type("application/json", "[".repeat(1e6) + "]".repeat(1e6)),
    );
    const outcome = await openClient(server.url)
      .get("g", once)
      .then(
        () => "data",
        () => "error",
      );
    expect(["data", "error"]).toContain(outcome);
  });
});

describe("size", () => {
  it("an endless body ends at the limit (S1)", async () => {
    server = await startFaultServer(() => answer.bigBody());
    const error = await errorOf(
      openClient(server.url, { maxResponseBytes: 3_000_000 }).get("g", once),
    );
    expect(error).toMatchObject({ kind: "parse", code: "too-large" });
    expect(error.message).toContain(server.url);
    expect(error.message).toContain("maxResponseBytes");
  });

  it("a body that announces too much is not read", async () => {
    server = await startFaultServer(
      () => (response) =>
        void response.writeHead(200, { "content-length": "99999999999" }).write("{"),
    );
    expect(await failureOf(openClient(server.url).get("g", once))).toBe("parse/too-large");
  });

  it("a gzip bomb ends early (S2)", async () => {
    server = await startFaultServer(() => answer.gzipBomb(1024));
    const before = process.memoryUsage().rss;
    expect(await failureOf(openClient(server.url).get("g", once))).toBe("parse/too-large");
    expect(process.memoryUsage().rss - before).toBeLessThan(250 * 1024 * 1024);
  });

  it("six nested compressions are refused (S3)", async () => {
    server = await startFaultServer(() =>
      answer.raw(
        200,
        { "content-encoding": "gzip, gzip, gzip" },
        gzipSync(gzipSync(gzipSync("{}"))),
      ),
    );
    expect((await failureOf(openClient(server.url).get("g", once))).split("/")[0]).toMatch(
      /parse|network/,
    );
  });
});

describe("errors inside a 200 (row 18)", () => {
  const config = {
    errors: { code: "/error/type" },
    success: successIf({ pointer: "/error", exists: false }),
  };

  it("a 503 whose body lacks the error rejects", async () => {
    server = await startFaultServer(() => answer.status(503, {}, {}));
    expect(await failureOf(openClient(server.url, {}, config).get("g", once))).toBe("http/status");
  });

  it("a 200 with an error body rejects", async () => {
    server = await startFaultServer(() => answer.json({ error: { type: "Nope" } }));
    const error = await errorOf(openClient(server.url, {}, config).get("g"));
    expect(error).toMatchObject({
      kind: "http",
      code: "error-in-success",
      status: 200,
      vendorCode: "Nope",
    });
  });

  it("a 200 without one resolves; so does one with the flag that means success", async () => {
    server = await startFaultServer(() => answer.json({ guid: "g", success: true }));
    await expect(openClient(server.url, {}, config).get("g")).resolves.toMatchObject({
      guid: "g",
    });
    const flag = { success: successIf({ pointer: "/success", equals: true }) };
    await expect(openClient(server.url, {}, flag).get("g")).resolves.toMatchObject({ guid: "g" });
  });
});

describe("raw access (row 27)", () => {
  it("status, headers, request id and attempts with the data", async () => {
    server = await startFaultServer(() =>
      answer.json({ guid: "g" }, { "x-request-id": "r-1", "x-rate": "5" }),
    );
    const { data, response } = await openClient(server.url).get("g").withResponse();
    expect(data.guid).toBe("g");
    expect(response).toMatchObject({
      status: 200,
      requestId: "r-1",
      attempts: 1,
      url: `${server.url}/v1/customers/g`,
    });
    expect(response.headers.get("x-rate")).toBe("5");
  });

  it("and on errors", async () => {
    server = await startFaultServer(() =>
      answer.status(422, { "x-request-id": "r-2", "x-rate": "5" }),
    );
    const error = await errorOf(openClient(server.url).get("g"));
    expect(error.requestId).toBe("r-2");
    expect(error.kind === "http" && error.response.headers.get("x-rate")).toBe("5");
  });

  it("no cookie is stored (S49)", async () => {
    server = await startFaultServer(() => answer.json({}, { "set-cookie": "a=b" }));
    await openClient(server.url).get("g");
    await openClient(server.url).get("g");
    expect(server.requests[1]?.headers.cookie).toBeUndefined();
  });
});

it("text and bytes are read as declared; HEAD has no data", async () => {
  server = await startFaultServer(() => type("text/csv", "\ufeffa;b"));
  const core = new Core({ ...acmeConfig, credentials: everyScheme([]) }, { baseUrl: server.url });
  const base = { id: "Files_Get", method: "GET", path: "/file" } as const;
  await expect(call(core, { ...base, result: "text" })).resolves.toBe("a;b");
  await expect(call(core, { ...base, result: "bytes" })).resolves.toHaveLength(6);
  await expect(call(core, { ...base, method: "HEAD" })).resolves.toBeUndefined();
});

it("a server that can't be reached, or speaks no HTTP, is a NetworkError (S47)", async () => {
  const { createServer } = await import("node:net");
  const garbage = createServer((socket) => socket.end("SSH-2.0-OpenSSH_9\r\n\r\n"));
  await new Promise<void>((resolve) => garbage.listen(0, "127.0.0.1", resolve));
  const { port } = garbage.address() as { port: number };
  server = await startFaultServer(() => answer.empty());
  expect(await errorOf(openClient(`http://127.0.0.1:${port}`).get("g", once))).toMatchObject({
    kind: "network",
    code: "protocol",
  });
  expect(await errorOf(openClient(await closedAddress()).get("g", once))).toMatchObject({
    kind: "network",
    code: "connect",
  });
  garbage.close();
});
