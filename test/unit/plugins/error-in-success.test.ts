import { afterEach, describe, expect, it } from "vitest";
import type { CoreConfig } from "../../../templates/runtime/core-config.js";
import { call, type Call } from "../../../templates/runtime/call.js";
import { successIf } from "../../../templates/runtime/success.js";
import { answer, type FaultServer, startFaultServer } from "../../support/fault-server.js";
import { openCore } from "../../support/open-core.js";
import { errorOf } from "../../support/outcome.js";

let server: FaultServer;
afterEach(() => server.close());

const config = {
  errors: { code: "/error/code", message: "/error/text" },
  success: successIf({ pointer: "/success", equals: true }),
};

const get = (own: Partial<CoreConfig> = config): Call<unknown> =>
  call(openCore(server.url, { random: () => 0 }, own), {
    id: "Orders_Get",
    method: "GET",
    path: "/orders/1",
  });

describe("errors inside a 200 (row 18)", () => {
  it("a 200 that says it failed rejects, with the vendor's code and message, and is not sent again", async () => {
    server = await startFaultServer(() =>
      answer.json({ success: false, error: { code: 4711, text: "No such order" } }),
    );
    expect(await errorOf(get())).toMatchObject({
      kind: "http",
      code: "error-in-success",
      status: 200,
      vendorCode: "4711",
      vendorMessage: "No such order",
      operationId: "Orders_Get",
      attempts: 1,
    });
    expect(server.requests).toHaveLength(1);
  });

  it("a 200 that says it worked is data", async () => {
    server = await startFaultServer(() => answer.json({ success: true, id: 1 }));
    expect(await get()).toEqual({ success: true, id: 1 });
  });

  it("a 503 whose body says nothing of an error rejects: the status comes first", async () => {
    server = await startFaultServer(() => answer.status(503, {}, { success: true }));
    expect(await errorOf(get())).toMatchObject({ kind: "http", code: "status", status: 503 });
    expect(server.requests).toHaveLength(3);
  });

  it.each([["true"], [1], [null], [undefined]])("success: %j is not true", async (success) => {
    server = await startFaultServer(() => answer.json({ success }));
    expect(await errorOf(get())).toMatchObject({ code: "error-in-success" });
  });

  it.each([
    [{ id: 1 }, true],
    [{ id: 1, error: null }, true],
    [{ id: 1, error: {} }, false],
    [[], true],
  ])("with `exists: false`, %j is a success: %s", async (body, isGood) => {
    server = await startFaultServer(() => answer.json(body));
    const call = get({ success: successIf({ pointer: "/error", exists: false }) });
    if (isGood) expect(await call).toEqual(body);
    else expect(await errorOf(call)).toMatchObject({ code: "error-in-success" });
  });

  it.each([
    ["none", { success: false }, false],
    ["none", { success: true }, true],
    ["text", { success: false }, false],
    ["bytes", { success: false }, false],
    ["bytes", { success: true }, true],
  ] as const)("a call for %s with the body %j succeeds: %s", async (result, body, isGood) => {
    server = await startFaultServer(() => answer.json(body));
    const sent = call(openCore(server.url, {}, config), {
      id: "Orders_Get",
      method: "GET",
      path: "/orders/1",
      result,
    });
    if (isGood) await sent;
    else expect(await errorOf(sent)).toMatchObject({ code: "error-in-success" });
  });

  it("bytes that are no JSON are not doubted", async () => {
    server = await startFaultServer(() =>
      answer.raw(200, { "content-type": "application/pdf" }, "%PDF"),
    );
    const operation = { id: "Pdf", method: "GET", path: "/pdf", result: "bytes" } as const;
    expect(await call(openCore(server.url, {}, config), operation)).toHaveLength(4);
  });

  it("204 has no body to doubt", async () => {
    server = await startFaultServer(() => answer.raw(204, {}));
    expect(await get()).toBeUndefined();
  });
});
