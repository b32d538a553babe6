import { inspect } from "node:util";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { hostile } from "../fault-server/hostile.ts";
import { answer, type Answer } from "../support/fault-server.ts";
import { errorOf } from "../support/outcome.ts";
import { serve } from "./serve.ts";
import { openLagerkoll, openSevenTime, openSevera, SUBJECTS } from "./subjects.ts";

const now = { random: () => 0 };
const asJson = (text: string): Answer => hostile.json(text);

describe.each(SUBJECTS)("bad answers of $name", ({ access, open, good }) => {
  const bad: readonly (readonly [string, Answer, string])[] = [
    ["row 19, S13: a login page with 200 is html", answer.html(), "parse/html"],
    ["row 19, S14: JSON cut short is truncated", answer.truncatedJson(), "parse/truncated"],
    ["row 19, S14: an empty 200 is empty", answer.empty(), "parse/empty"],
    ["S14, S20: text that is no JSON is invalid", asJson("{'a': NaN,}"), "parse/invalid"],
    [
      "S12: text of another type is a content-type error",
      hostile.type("image/png", "PNG"),
      "parse/content-type",
    ],
    [
      "S16: a body cut off by the end of the connection is truncated",
      hostile.closeDelimited('[{"a": 1}, {"b"'),
      "parse/truncated",
    ],
    [
      "S19: bytes that are no UTF-8 are an encoding error",
      hostile.encoded(Buffer.from([0x22, 0xe5, 0x22])),
      "parse/encoding",
    ],
    ["S21: a number without end is a number error", asJson('[{"qty": 1e400}]'), "parse/number"],
  ];
  it.each(bad)("%s", async (_row, reply, failure) => {
    const server = await serve(() => reply, access);
    const error = await errorOf(open(server.url, now).read());
    expect(`${error.kind}/${error.code}`).toBe(failure);
    expect(error).toMatchObject({ status: 200 });
    expect(error.operationId).toBeDefined();
  });

  it("S14: what can't be read is asked for once more, and written once only", async () => {
    const server = await serve(() => answer.truncatedJson(), access);
    const trial = open(server.url, now);
    await errorOf(trial.read());
    expect(server.calls()).toHaveLength(2);
  });

  const fine: readonly (readonly [string, Answer])[] = [
    ["row 19, S18: a byte order mark before JSON is no part of it", answer.bom(good)],
    ["row 19, S12: JSON without a content type", hostile.type(undefined, JSON.stringify(good))],
    ["S12: JSON that calls itself text", hostile.type("text/plain", JSON.stringify(good))],
    [
      "S12: JSON of a type of its own",
      hostile.type("application/vnd.x+json", JSON.stringify(good)),
    ],
    [
      "S19: JSON in UTF-16 that says so",
      hostile.encoded(Buffer.from(JSON.stringify(good), "utf16le"), "utf-16le"),
    ],
  ];
  it.each(fine)("%s", async (_row, reply) => {
    const server = await serve(() => reply, access);
    const data = await open(server.url, now).read();
    if (Array.isArray(good)) expect(data).toMatchObject({ items: good });
    else expect(data).toEqual(good);
  });
});

it("row 19, S48: a 204 with a content type, or with a body, is no data", async () => {
  const server = await serve((_request, index) =>
    index === 0
      ? answer.raw(204, { "content-type": "application/json" })
      : hostile.bytes("HTTP/1.1 204 No Content\r\ncontent-length: 4\r\n\r\nnull"),
  );
  const { customers } = openSevenTime(server.url);
  await expect(customers.get("a")).resolves.toBeUndefined();
  await expect(customers.get("b")).resolves.toBeUndefined();
});

it.each([205, 304, 418, 599, 999])(
  "S48: the status %i never becomes data that was not sent",
  async (status) => {
    const server = await serve(() => answer.raw(status, {}));
    const call = openSevenTime(server.url, now).customers.get("a");
    if (status === 205) await expect(call).resolves.toBeUndefined();
    else
      expect(await errorOf(call)).toMatchObject({
        kind: "http",
        code: "status",
        status,
        unexpected: status === 304 || status === 999,
      });
  },
);

it("S4: a gzip cut at any byte is never a success with other data", async () => {
  const value = { _id: "s", rows: ["Åse", "Øyvind", { city: "Göteborg" }], total: 3 };
  const { length } = gzipSync(JSON.stringify(value));
  const server = await serve((request) =>
    answer.truncatedGzip(value, Number(request.path.split("/").at(-1))),
  );
  const { customers } = openSevenTime(server.url);
  for (let keep = 0; keep < length; keep++) {
    const outcome: unknown = await customers
      .get(String(keep), { maxAttempts: 1 })
      .catch((error: unknown) => error);
    if (outcome instanceof Error)
      expect(["parse", "network"]).toContain((outcome as { kind?: string }).kind);
    else expect(outcome).toEqual(value);
  }
  await expect(customers.get(String(length))).resolves.toEqual(value);
});

it("S4, S16: text whose end nobody can vouch for says so", async () => {
  const server = await serve(() => hostile.closeDelimited("Server is al", "text/plain"));
  const { data, response } = await openSevera(server.url).heartbeat.checkServer().withResponse();
  expect(data).toBe("Server is al");
  expect(response.unverified).toBe(true);
});

describe("lengths that lie", () => {
  it("S15: a body shorter than promised, or without its last chunk, is a reset that counts the bytes", async () => {
    for (const reply of [hostile.wrongLength('{"_id":', 90), hostile.missingLastChunk('{"_id":')]) {
      const server = await serve(() => reply);
      expect(await errorOf(openSevenTime(server.url, now).customers.get("a"))).toMatchObject({
        kind: "network",
        code: "reset",
        receivedBytes: 7,
        attempts: 3,
      });
    }
  });

  it("S15: a write whose answer breaks off is sent once", async () => {
    const server = await serve(() => hostile.wrongLength('{"_id":', 90));
    const error = await errorOf(openSevenTime(server.url, now).customers.create({ name: "Å" }));
    expect(error).toMatchObject({ kind: "network", code: "reset", attempts: 1 });
    expect(server.requests).toHaveLength(1);
  });

  it("S17: what comes after the promised length is no second answer", async () => {
    const smuggled = 'HTTP/1.1 200 OK\r\ncontent-length: 16\r\n\r\n{"_id":"stolen"}';
    const server = await serve((_request, index) =>
      index === 0 ? hostile.wrongLength(`{"_id":"a"}${smuggled}`, 11) : answer.json({ _id: "b" }),
    );
    const { customers } = openSevenTime(server.url, now);
    expect(await customers.get("a")).toEqual({ _id: "a" });
    expect(await customers.get("b")).toEqual({ _id: "b" });
  });
});

describe("texts", () => {
  it("S19: a Nordic name in Latin-1 that says so arrives whole", async () => {
    const server = await serve(() =>
      hostile.encoded(Buffer.from('{"name":"Åse Ægir Ödmann"}', "latin1"), "iso-8859-1"),
    );
    expect(await openSevenTime(server.url).customers.get("a")).toEqual({ name: "Åse Ægir Ödmann" });
  });

  it("S18: a byte order mark in the middle of data is data", async () => {
    const server = await serve(() => asJson('{"name":"\ufeffÅse"}'));
    expect(await openSevenTime(server.url).customers.get("a")).toEqual({ name: "\ufeffÅse" });
  });

  it("S13: an excerpt is cut, and shows control characters as text", async () => {
    const page = `<html>\u001b[31m${"x".repeat(5_000)}</html>`;
    const server = await serve(() => answer.html(page));
    const error = await errorOf(openSevenTime(server.url, now).customers.get("a"));
    expect(error.message).toContain("a proxy or a login page?");
    expect(error.message).toContain("text/html");
    expect(error.message).toContain("\\u001b");
    expect(error.message.length).toBeLessThan(400);
    expect(inspect(error)).not.toContain("\u001b");
  });
});

describe("values", () => {
  it("row 22, S21: a whole number beyond 2^53 is an error by itself, not another number", async () => {
    const server = await serve(() => asJson('{"projectId":9007199254740993}'));
    const error = await errorOf(openLagerkoll(server.url, now).projects.get(1));
    expect(error).toMatchObject({ kind: "parse", code: "number" });
    expect(error.message).toContain("/projectId");
  });

  it("row 22, S21: money and -0 arrive as they were sent", async () => {
    const server = await serve(() => asJson('{"a":1.10,"b":-0,"c":0.1,"d":9007199254740991}'));
    const data: unknown = await openSevenTime(server.url).customers.get("a");
    expect(data).toEqual({ a: 1.1, b: -0, c: 0.1, d: 9007199254740991 });
  });

  it("S22: a server's __proto__ and constructor change no object", async () => {
    const server = await serve(() =>
      asJson(
        '{"__proto__":{"isAdmin":true},"constructor":{"prototype":{"isAdmin":true}},"a":1,"a":2}',
      ),
    );
    const data = (await openSevenTime(server.url).customers.get("a")) as unknown as Record<
      string,
      unknown
    >;
    expect(({} as Record<string, unknown>)["isAdmin"]).toBeUndefined();
    expect(data["isAdmin"]).toBeUndefined();
    expect(data["a"]).toBe(2);
    const refusal = await serve(() =>
      answer.raw(400, {}, '{"__proto__":{"kind":"config"},"error":{"type":"__proto__"}}'),
    );
    const error = await errorOf(openSevenTime(refusal.url).customers.get("a"));
    expect(error.kind).toBe("http");
  });

  it("row 21, S23: what the description doesn't know passes through as it is", async () => {
    const sent = { guid: null, name: 7, isActive: "maybe", extra: [{ deep: true }], address: [] };
    const server = await serve(() => answer.json(sent), SUBJECTS[0]?.access);
    expect(await openSevera(server.url).customers.get("g")).toEqual(sent);
  });
});

describe("depth and number", () => {
  it.each([
    ["good", 200],
    ["bad", 400],
  ])(
    "S10: JSON a million levels deep in a %s answer neither hangs nor overflows",
    async (_name, status) => {
      const depth = 1_000_000;
      const deep = "[".repeat(depth) + "]".repeat(depth);
      const told: unknown[] = [];
      const hooks = { response: (event: unknown) => told.push(event) };
      const server = await serve(() =>
        answer.raw(status, { "content-type": "application/json" }, deep),
      );
      const outcome: unknown = await openSevenTime(server.url, { hooks, ...now })
        .customers.get("a")
        .then(
          () => "data",
          (error: unknown) => error,
        );
      if (outcome !== "data") {
        const error = await errorOf(Promise.reject(outcome));
        expect(["parse", "http"]).toContain(error.kind);
        expect(() => inspect(error)).not.toThrow();
        expect(() => JSON.stringify(error)).not.toThrow();
      }
      expect(told).toHaveLength(1);
    },
  );
});

describe("errors inside a 200", () => {
  it("row 18: a 200 with the vendor's error is an error, with its code, and is not sent again", async () => {
    const server = await serve(() =>
      answer.json({ errorCode: "906001", errorMessage: "No such project" }),
    );
    expect(await errorOf(openLagerkoll(server.url, now).projects.get(1))).toMatchObject({
      kind: "http",
      code: "error-in-success",
      status: 200,
      vendorCode: "906001",
      vendorMessage: "No such project",
      attempts: 1,
    });
  });

  it("row 18: the status comes first: a 503 whose body tells of no error is one", async () => {
    const server = await serve(() => answer.status(503, {}, { projectId: 1 }));
    expect(await errorOf(openLagerkoll(server.url, now).projects.get(1))).toMatchObject({
      kind: "http",
      code: "status",
      status: 503,
      attempts: 3,
    });
  });
});

describe.each(SUBJECTS)("facts of an answer, $name", ({ access, open, good }) => {
  const headers = { "x-request-id": "r-7", "x-more": "yes" };

  it("row 27: status, headers, request id and attempts come with the data", async () => {
    const server = await serve(
      (_request, index) => (index === 0 ? answer.status(503) : answer.json(good, headers)),
      access,
    );
    const { response } = await open(server.url, now).readWithResponse();
    expect(response).toMatchObject({ status: 200, requestId: "r-7", attempts: 2 });
    expect(response.headers.get("x-more")).toBe("yes");
    expect(response.url).toContain(server.url);
  });

  it("row 27: and with an error", async () => {
    const server = await serve(() => answer.status(404, headers), access);
    const error = await errorOf(open(server.url).read());
    expect(error).toMatchObject({ kind: "http", status: 404, requestId: "r-7", attempts: 1 });
    if (error.kind === "http") expect(error.response.headers.get("x-more")).toBe("yes");
  });

  it("S49: cookies are not kept, and a request to log in is not answered", async () => {
    const server = await serve(
      () =>
        answer.raw(401, {
          "set-cookie": "session=1",
          "www-authenticate": 'Basic realm="x"',
          "clear-site-data": '"*"',
        }),
      access,
    );
    const trial = open(server.url, now);
    expect((await errorOf(trial.read())).kind).toBe("auth");
    await errorOf(trial.read());
    for (const { headers: sent } of server.requests) {
      expect(sent.cookie).toBeUndefined();
      expect(sent.authorization ?? "").not.toContain("Basic");
    }
  });
});
