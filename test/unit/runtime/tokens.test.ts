import { afterEach, describe, expect, it } from "vitest";
import { MemoryTokenStore } from "../../../templates/runtime/token-store.js";
import { FakeClock } from "../../support/fake-clock.js";
import {
  answer,
  type FaultServer,
  startFaultServer,
  TokenIssuer,
} from "../../support/fault-server.js";
import { errorOf, failureOf } from "../../support/outcome.js";
import { Acme, type AcmeOptions } from "../../support/sample-client.js";

const keys = {
  clientId: "acme-id",
  clientSecret: 'very-"secret"-value',
  scopes: ["a:read", "b:read"],
};
let server: FaultServer;

afterEach(() => server.close());

const client = (more: AcmeOptions = {}): Acme =>
  new Acme({ ...keys, baseUrl: server.url, ...more });
const customer = answer.json({ guid: "g" });

describe("one token for all calls (row 1)", () => {
  it("50 parallel calls with a cold cache make 1 token request", async () => {
    const issuer = new TokenIssuer();
    issuer.delay = 50;
    server = await startFaultServer(issuer.guard(() => customer));
    const acme = client();
    await Promise.all(Array.from({ length: 50 }, (_, index) => acme.customers.get(`g${index}`)));
    expect(issuer.issued).toBe(1);
    expect(server.requests).toHaveLength(51);
    expect(JSON.parse(server.requests[0]?.body ?? "")).toEqual({
      client_id: keys.clientId,
      client_secret: keys.clientSecret,
      scope: "a:read b:read",
    });
    expect(server.requests[1]?.headers["client_id"]).toBe("acme-id");
  });

  it("50 calls whose 401s arrive staggered over 500 ms make exactly 1 more token request and 50 successes", async () => {
    const issuer = new TokenIssuer();
    let late = 0;
    server = await startFaultServer((request) => {
      if (request.path !== "/v1/customers/g") return issuer.issue;
      const isAccepted = issuer.isAccepted(request);
      return async (response, seen) => {
        if (isAccepted && issuer.issued === 2) return customer(response, seen);
        if (issuer.issued === 1 || !isAccepted) {
          await new Promise((resolve) => setTimeout(resolve, 10 * late++));
          return answer.status(401)(response, seen);
        }
        return customer(response, seen);
      };
    });
    const acme = client();
    const all = await Promise.all(Array.from({ length: 50 }, () => acme.customers.get("g")));
    expect(all).toHaveLength(50);
    expect(issuer.issued).toBe(2);
  });

  it("aborting one waiter does not end the purchase that others wait for (row 16)", async () => {
    const issuer = new TokenIssuer();
    issuer.delay = 60;
    server = await startFaultServer(issuer.guard(() => customer));
    const acme = client();
    const controller = new AbortController();
    const first = acme.customers.get("g", { signal: controller.signal });
    const second = acme.customers.get("g");
    setTimeout(() => controller.abort("enough"), 10);
    await expect(first).rejects.toBe("enough");
    await expect(second).resolves.toEqual({ guid: "g" });
    expect(issuer.issued).toBe(1);
  });
});

describe("401 (row 4, S29)", () => {
  it("401 twice makes exactly 2 sends, then an AuthError", async () => {
    const issuer = new TokenIssuer();
    server = await startFaultServer((request) =>
      request.path.startsWith("/v1/cust")
        ? answer.status(401, {}, { error: { type: "AuthenticationRequired" } })
        : issuer.issue,
    );
    const error = await errorOf(client().customers.get("g"));
    expect(error).toMatchObject({
      kind: "auth",
      code: "rejected",
      attempts: 2,
      operationId: "Customers_Get",
      vendorCode: "AuthenticationRequired",
    });
    expect(server.to("/v1/customers/g")).toHaveLength(2);
  });

  it("a buffered POST is sent again once after a 401", async () => {
    const issuer = new TokenIssuer();
    let calls = 0;
    server = await startFaultServer((request) => {
      if (request.path !== "/v1/customers") return issuer.issue;
      return ++calls === 1 ? answer.status(401) : answer.json({ guid: "new" });
    });
    await expect(client().customers.create({ name: "Å" })).resolves.toEqual({ guid: "new" });
    expect(server.to("/v1/customers").map(({ body }) => body)).toEqual([
      '{"name":"Å"}',
      '{"name":"Å"}',
    ]);
  });
});

describe("refresh", () => {
  it("sends the refresh token as a bare JSON string, with the header it needs", async () => {
    const issuer = new TokenIssuer();
    issuer.lifetime = 10;
    server = await startFaultServer(issuer.guard(() => customer));
    const clock = new FakeClock();
    const acme = client({ clock });
    await acme.customers.get("g");
    await clock.advance(9_000);
    await acme.customers.get("g");
    expect(issuer.issued).toBe(1);
    await clock.advance(1_500);
    await acme.customers.get("g");
    const refresh = server.to("/v1/refreshtoken")[0];
    expect(refresh?.body).toBe('"refresh-1-\\"q\\"\\\\"');
    expect(refresh?.headers["content-type"]).toBe("application/json");
    expect(refresh?.headers["client_id"]).toBe("acme-id");
    expect(server.to("/v1/token")).toHaveLength(1);
  });

  it("a refused refresh is followed by one full purchase", async () => {
    const issuer = new TokenIssuer();
    server = await startFaultServer((request, index) =>
      request.path === "/v1/refreshtoken"
        ? answer.status(400, {}, { error: "invalid_grant" })
        : issuer.guard(() => customer)(request, index),
    );
    const acme = client();
    await acme.customers.get("g");
    issuer.issued++;
    await acme.customers.get("g");
    expect(server.requests.map(({ path }) => path)).toEqual([
      "/v1/token",
      "/v1/customers/g",
      "/v1/customers/g",
      "/v1/refreshtoken",
      "/v1/token",
      "/v1/customers/g",
    ]);
  });

  it("an expired refresh token is not tried", async () => {
    const issuer = new TokenIssuer();
    server = await startFaultServer(issuer.guard(() => customer));
    const clock = new FakeClock();
    const acme = client({ clock });
    await acme.customers.get("g");
    await clock.advance(7_300_000);
    await acme.customers.get("g");
    expect(server.to("/v1/refreshtoken")).toHaveLength(0);
    expect(server.to("/v1/token")).toHaveLength(2);
  });
});

describe("one active token (row 3)", () => {
  it("2 clients with a shared store never fail, and make at most 1 token request per expiry", async () => {
    const issuer = new TokenIssuer();
    server = await startFaultServer(issuer.guard(() => customer));
    const tokenStore = new MemoryTokenStore();
    const [first, second] = [client({ tokenStore }), client({ tokenStore })];
    const round = (): Promise<unknown> =>
      Promise.all(
        [first, second].flatMap((acme) =>
          Array.from({ length: 10 }, () => acme.customers.get("g")),
        ),
      );
    await round();
    expect(issuer.issued).toBe(1);
    issuer.issued++;
    await round();
    expect(issuer.issued).toBe(3);
  });

  it("without a shared store two clients get a typed error that names the remedy, not an endless loop", async () => {
    const issuer = new TokenIssuer();
    server = await startFaultServer(issuer.guard(() => customer));
    const clients = [client(), client()];
    let error: unknown;
    for (let turn = 0; turn < 30 && error === undefined; turn++) {
      for (const acme of clients)
        error ??= await acme.customers.get("g").then(
          () => undefined,
          (caught: unknown) => caught,
        );
    }
    expect(error).toMatchObject({ kind: "auth", code: "rotated-elsewhere" });
    expect(String(error)).toContain("tokenStore");
    expect(issuer.issued).toBeLessThan(15);
  });

  it("warns once, through the hook, that the token is not shared", async () => {
    const issuer = new TokenIssuer();
    server = await startFaultServer(issuer.guard(() => customer));
    const warnings: string[] = [];
    const acme = client({ hooks: { warning: ({ code }) => warnings.push(code) } });
    await acme.customers.get("g");
    issuer.issued++;
    await acme.customers.get("g");
    expect(warnings).toEqual(["unshared-token"]);
  });
});

describe("bad token answers (S24): a typed error that names the field, no call to the API", () => {
  const bodies: readonly [string, ReturnType<typeof answer.json>, string][] = [
    ["html", answer.html(), "bad-token-response"],
    ["an error in a 200", answer.json({ error: "invalid_client" }), "refused"],
    ["no access_token", answer.json({ expires_in: 3600 }), "bad-token-response"],
    ["an empty token", answer.json({ access_token: "" }), "bad-token-response"],
    ["a token with spaces", answer.json({ access_token: "a b" }), "bad-token-response"],
    ["a token with a line end", answer.json({ access_token: "a\r\nx: y" }), "bad-token-response"],
    ["a token that is a number", answer.json({ access_token: 12 }), "bad-token-response"],
    [
      "token_type mac",
      answer.json({ access_token: "abc", token_type: "mac" }),
      "bad-token-response",
    ],
    ["null", answer.json(null), "bad-token-response"],
    ["nothing", answer.empty(), "bad-token-response"],
    ["400", answer.status(400, {}, { error: "invalid_scope", password: "hunter2" }), "refused"],
    ["500", answer.status(500), "unavailable"],
    ["a redirect", answer.redirect(307, "http://127.0.0.1:9/elsewhere"), "unavailable"],
  ];
  it.each(bodies)("%s", async (_name, tokenAnswer, code) => {
    server = await startFaultServer(() => tokenAnswer);
    const error = await errorOf(client().customers.get("g"));
    expect(error).toMatchObject({ kind: "auth", code, attempts: 0 });
    expect(`${JSON.stringify(error)} ${String(error.stack)}`).not.toContain("hunter2");
    if (code === "bad-token-response" && "field" in error)
      expect(error.field).toMatch(/^\/(access_token|token_type)$/);
    expect(server.to("/v1/customers/g")).toHaveLength(0);
  });
});

describe("lifetimes", () => {
  it.each([undefined, "abc", null, true])(
    "%s is unknown: one token request in 5 minutes (S25)",
    async (lifetime) => {
      const issuer = new TokenIssuer();
      issuer.lifetime = lifetime;
      server = await startFaultServer(issuer.guard(() => customer));
      const clock = new FakeClock();
      const acme = client({ clock });
      for (let minute = 0; minute < 10; minute++) {
        await acme.customers.get("g");
        await clock.advance(59_000);
      }
      expect(issuer.issued).toBe(2);
    },
  );

  it('"3600" is 3600', async () => {
    const issuer = new TokenIssuer();
    issuer.lifetime = "3600";
    server = await startFaultServer(issuer.guard(() => customer));
    const clock = new FakeClock();
    const acme = client({ clock });
    await acme.customers.get("g");
    await clock.advance(3_500_000);
    await acme.customers.get("g");
    expect(issuer.issued).toBe(1);
  });

  it.each([0, -1, 1])(
    "%s s: at most one token request per second, then short-lived (S26)",
    async (lifetime) => {
      const issuer = new TokenIssuer();
      issuer.lifetime = lifetime;
      server = await startFaultServer(issuer.guard(() => customer));
      const clock = new FakeClock();
      const acme = client({ clock });
      const codes = new Set<string>();
      for (let turn = 0; turn < 100; turn++) {
        await acme.customers
          .get("g")
          .catch((error: unknown) => codes.add((error as { code: string }).code));
        await clock.advance(100);
      }
      expect(issuer.issued).toBe(3);
      expect([...codes]).toEqual(["short-lived"]);
    },
  );

  it.each([1e12, 1e15])("%s s is 24 hours (S27)", async (lifetime) => {
    const issuer = new TokenIssuer();
    issuer.lifetime = lifetime;
    server = await startFaultServer(issuer.guard(() => customer));
    const clock = new FakeClock();
    const acme = client({ clock });
    await acme.customers.get("g");
    await clock.advance(86_300_000);
    await acme.customers.get("g");
    expect(issuer.issued).toBe(1);
    await clock.advance(200_000);
    await acme.customers.get("g");
    expect(issuer.issued).toBe(2);
  });

  it("an instant counts where no seconds are given, and one in the past is unknown", async () => {
    const clock = new FakeClock();
    let expires = new Date(clock.now() + 600_000).toISOString();
    let issued = 0;
    server = await startFaultServer((request) =>
      request.path.startsWith("/v1/cust")
        ? customer
        : answer.json({ access_token: `t${++issued}`, access_token_expires_utc: expires }),
    );
    const acme = client({ clock });
    await acme.customers.get("g");
    await clock.advance(590_000);
    await acme.customers.get("g");
    expect(issued).toBe(1);
    expires = new Date(clock.now() - 3_600_000).toISOString();
    await clock.advance(20_000);
    await acme.customers.get("g");
    await clock.advance(200_000);
    await acme.customers.get("g");
    expect(issued).toBe(2);
  });
});

describe("a token endpoint that fails (S28)", () => {
  it("50 waiters: 1 request, 50 typed errors, and the failure is remembered for a second", async () => {
    server = await startFaultServer(() => answer.status(500));
    const clock = new FakeClock();
    const acme = client({ clock });
    const all = await Promise.all(
      Array.from({ length: 50 }, () => failureOf(acme.customers.get("g"))),
    );
    expect(new Set(all)).toEqual(new Set(["auth/unavailable"]));
    expect(server.requests).toHaveLength(1);
    await failureOf(acme.customers.get("g"));
    expect(server.requests).toHaveLength(1);
    await clock.advance(1_100);
    await failureOf(acme.customers.get("g"));
    expect(server.requests).toHaveLength(2);
  });

  it("one that hangs ends at the time-out of an attempt, once for all", async () => {
    server = await startFaultServer(() => answer.stallBeforeHeaders());
    const acme = client({ timeout: 100 });
    const all = await Promise.all(
      Array.from({ length: 20 }, () => failureOf(acme.customers.get("g"))),
    );
    expect(new Set(all)).toEqual(new Set(["auth/unavailable"]));
    expect(server.requests).toHaveLength(1);
  });

  it("a wrong secret is tried once, never again and again", async () => {
    server = await startFaultServer(() => answer.status(401, {}, { error: "invalid_client" }));
    const acme = client();
    const all = await Promise.all(
      Array.from({ length: 20 }, () => failureOf(acme.customers.get("g"))),
    );
    expect(new Set(all)).toEqual(new Set(["auth/refused"]));
    expect(server.requests).toHaveLength(1);
  });
});

it("a secret may be a function that is asked for each purchase", async () => {
  const issuer = new TokenIssuer();
  server = await startFaultServer(issuer.guard(() => customer));
  let asked = 0;
  const acme = client({ clientSecret: () => Promise.resolve(`secret-${++asked}`) });
  await acme.customers.get("g");
  issuer.issued++;
  await acme.customers.get("g");
  await acme.customers.get("g");
  expect(asked).toBe(2);
});
