import { afterEach, expect, test } from "vitest";
import { adjustments } from "../../../templates/runtime/adjust.js";
import { call } from "../../../templates/runtime/call.js";
import type { Operation } from "../../../templates/runtime/operation.js";
import { json, startHttpServer, type LoopbackServer } from "../../simulators/http-server.ts";
import { openCore } from "../../support/open-core.ts";

const listHours: Operation = { id: "listHours", method: "GET", path: "/hours" };
const rename: Operation = {
  id: "rename",
  method: "POST",
  path: "/rename",
  body: (value) => ({ contentType: "text/plain", content: String(value), replayable: true }),
};

let server: LoopbackServer;

const start = async (answer: unknown): Promise<string> => {
  server = await startHttpServer(() => json(200, answer));
  return server.origin;
};

afterEach(() => server.close());

test("an adjusted operation is sent by its new method, its parameters as a form", async () => {
  const origin = await start([]);
  const core = openCore(origin, {
    adjust: adjustments({ listHours: { method: "POST", path: "/v2/hours", parametersIn: "form" } }),
  });
  await call(core, listHours, { query: { from: "2024-01-01", project: ["a b", "å&"] } });
  const [request] = server.requests;
  expect([request?.method, request?.path, request?.query]).toEqual(["POST", "/v2/hours", ""]);
  expect(request?.headers["content-type"]).toBe("application/x-www-form-urlencoded");
  expect(request?.body).toBe("from=2024-01-01&project=a%20b&project=%C3%A5%26");
});

test("or as the members of a JSON object", async () => {
  const origin = await start([]);
  const core = openCore(origin, {
    adjust: adjustments({ listHours: { method: "POST", parametersIn: "json" } }),
  });
  await call(core, listHours, { query: { from: "2024-01-01", days: 3 } });
  expect(JSON.parse(server.requests[0]?.body ?? "")).toEqual({ from: "2024-01-01", days: 3 });
});

test("what the vendor wraps around the body is taken off", async () => {
  const origin = await start({ data: { rows: [1, 2] } });
  const core = openCore(origin, { adjust: adjustments({ listHours: { unwrap: "/data/rows" } }) });
  expect(await call(core, listHours)).toEqual([1, 2]);
});

test("other operations stay as they are", async () => {
  const origin = await start([]);
  const core = openCore(origin, { adjust: adjustments({ rename: { path: "/other" } }) });
  await call(core, listHours, { query: { from: "x" } });
  expect([server.requests[0]?.method, server.requests[0]?.query]).toEqual(["GET", "from=x"]);
});

test("parameters can't move into a body that is taken, and nothing is sent", async () => {
  const origin = await start([]);
  const core = openCore(origin, { adjust: adjustments({ rename: { parametersIn: "form" } }) });
  const sent = call(core, rename, { query: { a: 1 }, body: "b" });
  await expect(sent).rejects.toMatchObject({ kind: "config", code: "invalid-option" });
  expect(server.requests).toEqual([]);
});
