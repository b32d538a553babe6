import { afterEach, describe, expect, it } from "vitest";
import { headerParameters } from "../../../templates/runtime/header-parameters.js";
import { call } from "../../../templates/runtime/call.js";
import type { HookEvents } from "../../../templates/runtime/hooks.js";
import { Core } from "../../../templates/runtime/core.js";
import { oneOf } from "../../../templates/runtime/alternative-credentials.js";
import { everyScheme } from "../../../templates/runtime/credentials.js";
import { json } from "../../../templates/plugins/body/json.js";
import {
  answer,
  type FaultServer,
  startFaultServer,
  TokenIssuer,
} from "../../support/fault-server.js";
import { openClient } from "../../support/open-client.js";
import { errorOf } from "../../support/outcome.js";
import { Acme, acmeConfig, acmeSchemes } from "../../support/sample-client.js";

let server: FaultServer;
afterEach(() => server.close());

const customer = answer.json({ guid: "g" });

describe("a call", () => {
  it("is sent without being awaited, and once however often it is looked at", async () => {
    server = await startFaultServer(() => customer);
    const call = openClient(server.url).get("g");
    await expect.poll(() => server.requests).toHaveLength(1);
    expect(await call).toBe(await call);
    expect((await call.withResponse()).data).toBe(await call);
    expect(await call.finally(() => undefined)).toEqual({ guid: "g" });
    expect(server.requests).toHaveLength(1);
  });

  it("that fails and is looked at in one way only causes no unhandled rejection", async () => {
    server = await startFaultServer(() => answer.status(404));
    const unhandled: unknown[] = [];
    const note = (reason: unknown): unknown => unhandled.push(reason);
    process.on("unhandledRejection", note);
    const acme = openClient(server.url);
    await acme.get("g").catch(() => undefined);
    await acme
      .get("g")
      .withResponse()
      .catch(() => undefined);
    await acme.list().then(
      () => undefined,
      () => undefined,
    );
    await acme
      .list()
      .withResponse()
      .catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 50));
    process.off("unhandledRejection", note);
    expect(unhandled).toEqual([]);
  });
});

describe("hooks", () => {
  it("tell of requests, answers, retries, tokens and pages, frozen and in order", async () => {
    const issuer = new TokenIssuer();
    let calls = 0;
    server = await startFaultServer(
      issuer.guard(() => (++calls === 1 ? answer.status(503) : answer.page([{ guid: "g" }]))),
    );
    const told: string[] = [];
    const tell =
      <Name extends keyof HookEvents>(name: Name) =>
      (event: HookEvents[Name]): void => {
        expect(Object.isFrozen(event)).toBe(true);
        told.push(name);
      };
    const hooks = {
      request: tell("request"),
      response: tell("response"),
      retry: tell("retry"),
      token: tell("token"),
      page: tell("page"),
    };
    const acme = new Acme({
      clientId: "id-4711",
      clientSecret: "secret-4711",
      baseUrl: server.url,
      hooks,
      random: () => 0,
    });
    await acme.customers.list();
    expect(told).toEqual(["token", "request", "response", "retry", "request", "response", "page"]);
  });

  it("a hook that throws, or rejects, can't disturb a call", async () => {
    server = await startFaultServer(() => customer);
    const hooks = {
      request: () => {
        throw new Error("from a hook");
      },
      response: () => Promise.reject(new Error("from a hook")),
    };
    await expect(openClient(server.url, { hooks }).get("g")).resolves.toEqual({ guid: "g" });
  });
});

describe("credentials (row 5)", () => {
  it("half a set names the option that is missing, and its environment variable", () => {
    expect(() => new Acme({ clientId: "id" })).toThrow(
      expect.objectContaining({
        kind: "config",
        code: "missing-option",
        option: "clientSecret",
        message: expect.stringContaining("ACME_CLIENT_SECRET") as unknown,
      }),
    );
    expect(() => new Acme({ clientId: "id", clientSecret: " " })).toThrow(
      expect.objectContaining({ code: "invalid-option" }),
    );
  });

  it("come from the environment where no option says otherwise", async () => {
    const issuer = new TokenIssuer();
    server = await startFaultServer(issuer.guard(() => customer));
    Object.assign(process.env, {
      ACME_CLIENT_ID: "env-id",
      ACME_CLIENT_SECRET: "env-secret",
      ACME_BASE_URL: server.url,
      ACME_SCOPES: "a b",
    });
    try {
      await new Acme().customers.get("g");
      expect(JSON.parse(server.requests[0]?.body ?? "")).toEqual({
        client_id: "env-id",
        client_secret: "env-secret",
        scope: "a b",
      });
      await new Acme({ clientId: "mine" }).customers.get("g");
      expect(server.requests.at(-1)?.headers["client_id"]).toBe("mine");
    } finally {
      for (const name of ["ID", "SECRET"]) delete process.env[`ACME_CLIENT_${name}`];
      delete process.env["ACME_BASE_URL"];
      delete process.env["ACME_SCOPES"];
    }
  });

  it("options of two alternatives are not mixed, and never sent together", async () => {
    const { apiKey } = await import("../../../templates/plugins/auth/api-key.js");
    const schemes = { ...acmeSchemes, Key: apiKey({ in: "header", name: "X-Key" }) };
    const security = [["ClientIdAuth", "OAuth2"], ["Key"]];
    const config = { ...acmeConfig, credentials: oneOf(schemes, security) };
    const create = (options: object): Core => new Core(config, { baseUrl: server.url, ...options });
    server = await startFaultServer(() => customer);
    expect(() => create({ clientId: "id", clientSecret: "s", apiKey: "k" })).toThrow(
      expect.objectContaining({ code: "mixed-credentials" }),
    );
    expect(() => create({})).toThrow(expect.objectContaining({ code: "missing-option" }));
    process.env["ACME_CLIENT_ID"] = "env-id";
    process.env["ACME_CLIENT_SECRET"] = "env-secret";
    const core = create({ apiKey: "key-4711" });
    delete process.env["ACME_CLIENT_ID"];
    delete process.env["ACME_CLIENT_SECRET"];
    await call(core, { id: "x", method: "GET", path: "/x" });
    expect(server.requests[0]?.headers["x-key"]).toBe("key-4711");
    expect(server.requests[0]?.headers).not.toHaveProperty("client_id");
    const other = { id: "y", method: "GET", path: "/y", security: [["OAuth2"]] } as const;
    expect(await errorOf(call(core, other))).toMatchObject({
      code: "credentials-not-accepted",
      operationId: "y",
    });
    await call(core, { id: "z", method: "GET", path: "/z", security: [] });
    expect(server.requests[1]?.headers).not.toHaveProperty("x-key");
  });
});

it("a body that can be read only once is sent once, also after a 401", async () => {
  const issuer = new TokenIssuer();
  server = await startFaultServer((request) =>
    request.path === "/v1/upload" ? answer.status(401) : issuer.issue,
  );
  const acme = new Acme({ clientId: "id-4711", clientSecret: "secret-4711", baseUrl: server.url });
  const body = (value: unknown) => ({
    contentType: "text/plain",
    content: value as ReadableStream<Uint8Array>,
    replayable: false,
  });
  const stream = new Blob(["abc"]).stream();
  const sent = call(
    acme.core,
    { id: "Upload", method: "POST", path: "/v1/upload", body },
    { body: stream },
  );
  expect(await errorOf(sent)).toMatchObject({ kind: "auth", code: "rejected", attempts: 1 });
  expect(server.to("/v1/upload").map((request) => request.body)).toEqual(["abc"]);
});

it("query, header and cookie parameters are written plainly", async () => {
  server = await startFaultServer(() => customer);
  const core = new Core({ ...acmeConfig, credentials: everyScheme([]) }, { baseUrl: server.url });
  await call(
    core,
    { id: "Op", method: "POST", path: "/x", headers: headerParameters, body: json({}) },
    {
      query: {
        a: [1, "b c", null, true],
        none: undefined,
        nil: null,
        empty: [],
        "n[]": "å&=",
        zero: 0,
      },
      headers: { "x-list": ["a", "b"], "x-none": undefined, "x-flag": false },
      cookies: { c: "1 2" },
      body: Object.freeze({ a: undefined, b: [Object.freeze({ c: 1 })] }),
    },
  );
  expect(server.requests[0]).toMatchObject({
    rawQuery: "a=1&a=b%20c&a=true&n%5B%5D=%C3%A5%26%3D&zero=0",
    headers: {
      "x-list": "a,b",
      "x-flag": "false",
      cookie: "c=1%202",
      "content-type": "application/json",
    },
    body: '{"b":[{"c":1}]}',
  });
  for (const query of [{ a: {} }, { a: NaN }, { a: [{}] }, { a: new Date() }]) {
    expect(
      await errorOf(call(core, { id: "Op", method: "GET", path: "/x" }, { query })),
    ).toMatchObject({ code: "invalid-parameter", option: "a" });
  }
});
