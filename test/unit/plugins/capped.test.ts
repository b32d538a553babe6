import { afterEach, describe, expect, it } from "vitest";
import { capped } from "../../../templates/plugins/pagination/capped.js";
import type { Call } from "../../../templates/runtime/call.js";
import { cappedList, type CappedList } from "../../../templates/runtime/capped-list.js";
import type { ClientError } from "../../../templates/runtime/errors.js";
import { answer, type FaultServer, startFaultServer } from "../../support/fault-server.js";
import { openCore } from "../../support/open-core.js";
import { errorOf } from "../../support/outcome.js";

let server: FaultServer;
afterEach(() => server.close());

interface Row {
  readonly id: number;
}

const list = (items = ""): Call<CappedList<Row>> =>
  cappedList<Row>(openCore(server.url), {
    id: "Customers_List",
    method: "GET",
    path: "/customers",
    paging: capped({ items, limit: 100 }),
  });

const serve = async (count: number): Promise<void> => {
  const rows = Array.from({ length: count }, (_, id) => ({ id }));
  server = await startFaultServer(() => answer.json(rows));
};

describe("a list that is cut off at 100 rows (contract i)", () => {
  it.each([
    [0, false],
    [99, false],
    [100, true],
    [101, true],
  ])("%i rows: truncated is %s", async (count, truncated) => {
    await serve(count);
    const found = await list();
    expect(found).toMatchObject({ truncated, limit: 100 });
    expect(found.items).toHaveLength(count);
    expect(server.requests).toHaveLength(1);
  });

  it("complete() gives the rows if they are all there are", async () => {
    await serve(2);
    expect((await list()).complete()).toEqual([{ id: 0 }, { id: 1 }]);
  });

  it("complete() of a list that may have been cut off throws a typed error", async () => {
    await serve(100);
    const found = await list();
    let error: ClientError | undefined;
    try {
      found.complete();
    } catch (caught) {
      error = caught as ClientError;
    }
    expect(error).toMatchObject({
      kind: "pagination",
      code: "truncated",
      operationId: "Customers_List",
    });
    expect(error?.message).toContain("Customers_List");
    expect(error?.message).toContain("100");
  });

  it("it is plain data for a logger, and gives the answer's facts", async () => {
    await serve(1);
    const { data, response } = await list().withResponse();
    expect(JSON.parse(JSON.stringify(data))).toEqual({
      items: [{ id: 0 }],
      truncated: false,
      limit: 100,
    });
    expect(response).toMatchObject({ status: 200, attempts: 1 });
    expect(response).not.toHaveProperty("rawHeaders");
  });

  it("it has neither pages nor rows of its own: types, and at run time", async () => {
    await serve(1);
    const call = list();
    const found = await call;
    // @ts-expect-error there are no pages
    expect(call.pages).toBeUndefined();
    // @ts-expect-error nothing to collect
    expect(call.toArray).toBeUndefined();
    // @ts-expect-error not iterable: it may be a part only
    expect(() => new Set(found)).toThrow(TypeError);
  });

  it("an answer without the array is a typed error of the operation", async () => {
    server = await startFaultServer(() => answer.json({ rows: 3 }));
    expect(await errorOf(list("/rows"))).toMatchObject({
      kind: "pagination",
      code: "unexpected-page",
      operationId: "Customers_List",
      attempts: 1,
    });
  });

  it("an error stays the error that it is", async () => {
    server = await startFaultServer(() => answer.status(404));
    expect(await errorOf(list())).toMatchObject({ kind: "http", status: 404 });
  });
});
