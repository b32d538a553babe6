import { describe, expect, it } from "vitest";
import { hostile } from "../fault-server/hostile.ts";
import { answer, type Answer, TokenIssuer } from "../support/fault-server.ts";
import { startLeapingTime } from "../support/leaping-time.ts";
import { errorOf } from "../support/outcome.ts";
import { serve } from "./serve.ts";
import { openCapitech, openSevera } from "./subjects.ts";

const customer = answer.json({ guid: "g" });
const fast = { limitShare: 1 };
const isPurchase = ({ path }: { readonly path: string }): boolean => /token$/.test(path);
const many = <T>(count: number, make: () => PromiseLike<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: count }, make));

describe("one token for all calls", () => {
  it("row 1: 50 parallel calls with a cold cache make 1 token request", async () => {
    const time = startLeapingTime();
    const issuer = new TokenIssuer();
    issuer.delay = 50;
    const server = await serve(issuer.guard(() => customer));
    const { customers } = openSevera(server.url, { clock: time.clock, fetch: time.fetch });
    await many(50, () => customers.get("g"));
    expect(issuer.issued).toBe(1);
    expect(server.requests).toHaveLength(51);
  });

  it("row 1: 50 calls whose 401s arrive over 500 ms make 1 more token request and 50 successes", async () => {
    const time = startLeapingTime();
    const issuer = new TokenIssuer();
    let late = 0;
    const server = await serve((request) => {
      if (isPurchase(request)) return issuer.issue;
      const isNew = issuer.issued === 2 && issuer.isAccepted(request);
      return isNew ? customer : hostile.later(10 * late++, answer.status(401));
    });
    const { customers } = openSevera(server.url, { clock: time.clock, fetch: time.fetch });
    expect(await many(50, () => customers.get("g"))).toHaveLength(50);
    expect(issuer.issued).toBe(2);
  });

  it("row 1: the same holds for a login: 20 calls that are refused together log in once more", async () => {
    let logins = 0;
    const server = await serve((request) => {
      if (request.path.endsWith("/login"))
        return answer.json({ accessToken: `session-${++logins}` });
      return request.query.get("accessToken") === "session-2"
        ? answer.json([])
        : hostile.later(20, answer.status(401));
    });
    const day = { clientId: 1, fromDate: "2026-01-01", toDate: "2026-01-02" };
    const { timeTransactions } = openCapitech(server.url);
    await many(20, () => timeTransactions.list(day));
    expect(logins).toBe(2);
  });
});

describe("401", () => {
  it("row 4, S29: a 401 for ever is exactly 2 sends, then an AuthError", async () => {
    const issuer = new TokenIssuer();
    const server = await serve((request) =>
      isPurchase(request) ? issuer.issue : answer.status(401),
    );
    const error = await errorOf(openSevera(server.url).customers.get("g"));
    expect(error).toMatchObject({ kind: "auth", code: "rejected", attempts: 2, status: 401 });
    expect(server.to("/v1/customers/g")).toHaveLength(2);
    expect(issuer.issued).toBe(2);
  });

  it("row 4: a write is sent again after a 401, because nothing was done", async () => {
    const issuer = new TokenIssuer();
    let calls = 0;
    const server = await serve((request) => {
      if (isPurchase(request)) return issuer.issue;
      return ++calls === 1 ? answer.status(401) : answer.json({ guid: "new" });
    });
    const created = await openSevera(server.url).customers.create({ name: "Å" });
    expect(created).toMatchObject({ guid: "new" });
    expect(server.to("/v1/customers").map(({ body }) => body)).toEqual([
      '{"name":"Å"}',
      '{"name":"Å"}',
    ]);
  });

  it("row 4: a token that is revoked while it lives is replaced by its refresh token, once", async () => {
    const issuer = new TokenIssuer();
    const server = await serve(issuer.guard(() => customer));
    const { customers } = openSevera(server.url);
    await customers.get("g");
    issuer.issued++;
    await customers.get("g");
    expect(server.to("/v1/token")).toHaveLength(1);
    expect(server.to("/v1/refreshtoken").map(({ body }) => body)).toEqual([
      '"refresh-1-\\"q\\"\\\\"',
    ]);
  });
});

describe("one active token", () => {
  it("row 3: clients with a shared store never fail, and buy at most one token per expiry", async () => {
    const time = startLeapingTime();
    const issuer = new TokenIssuer();
    const server = await serve(issuer.guard(() => customer));
    const stored = new Map<string, { readonly generation: number; readonly accessToken: string }>();
    let last: Promise<unknown> = Promise.resolve();
    const tokenStore = {
      read: (key: string) => Promise.resolve(stored.get(key)),
      compareAndSet: (
        key: string,
        generation: number,
        token: { generation: number; accessToken: string },
      ) => {
        const isCurrent = (stored.get(key)?.generation ?? 0) === generation;
        if (isCurrent) stored.set(key, token);
        return Promise.resolve(isCurrent);
      },
      withLock: <T>(_key: string, act: () => Promise<T>): Promise<T> => {
        const mine = last.then(act, act);
        last = mine.catch(() => undefined);
        return mine;
      },
    };
    const options = { tokenStore, clock: time.clock, fetch: time.fetch };
    const clients = [openSevera(server.url, options), openSevera(server.url, options)];
    for (let expiry = 1; expiry <= 4; expiry++) {
      await Promise.all(
        clients.flatMap(({ customers }) => [customers.get("a"), customers.get("b")]),
      );
      expect(issuer.issued).toBeLessThanOrEqual(2 * expiry - 1);
      issuer.issued++;
    }
  });

  it("row 3: without a store, clients that take the token from each other end in an error that names the remedy", async () => {
    const time = startLeapingTime();
    const issuer = new TokenIssuer();
    const server = await serve(issuer.guard(() => customer));
    const options = { clock: time.clock, fetch: time.fetch };
    const clients = [openSevera(server.url, options), openSevera(server.url, options)];
    let failure: unknown;
    for (let turn = 0; turn < 30 && failure === undefined; turn++) {
      for (const { customers } of clients) {
        await customers.get("g").then(undefined, (error: unknown) => (failure ??= error));
      }
    }
    expect(failure).toMatchObject({ kind: "auth", code: "rotated-elsewhere" });
    expect(String(failure)).toContain("tokenStore");
  });

  it("row 3: there is one warning that the token is kept by this process alone", async () => {
    const issuer = new TokenIssuer();
    const server = await serve(issuer.guard(() => customer));
    const warnings: string[] = [];
    const { customers } = openSevera(server.url, {
      hooks: { warning: ({ code }) => warnings.push(code) },
    });
    await many(3, () => customers.get("g"));
    issuer.issued++;
    await customers.get("g");
    expect(warnings).toEqual(["unshared-token"]);
  });
});

describe("a token endpoint that answers with something else", () => {
  const secretive = { access_token: "leaked-token-1", note: "leaked-token-1" };
  const bodies: readonly (readonly [string, Answer, string])[] = [
    ["HTML", answer.html(), "bad-token-response"],
    ["nothing", answer.empty(), "bad-token-response"],
    [
      "an error in a 200",
      answer.json({ error: "invalid_client", error_description: "no" }),
      "refused",
    ],
    ["an array", answer.json([]), "bad-token-response"],
    ["no token", answer.json({ expires_in: 3600 }), "bad-token-response"],
    ["a token that is null", answer.json({ access_token: null }), "bad-token-response"],
    ["a token that is a number", answer.json({ access_token: 7 }), "bad-token-response"],
    ["an empty token", answer.json({ access_token: "" }), "bad-token-response"],
    ["a token with spaces", answer.json({ access_token: "a b" }), "bad-token-response"],
    [
      "a token with a line end",
      answer.json({ access_token: "a\r\nx-admin: 1" }),
      "bad-token-response",
    ],
    [
      "a token of another type",
      answer.json({ ...secretive, token_type: "mac" }),
      "bad-token-response",
    ],
    ["a redirect", answer.redirect(307, "http://127.0.0.1:9/token"), "unavailable"],
    ["a refusal", answer.status(400, {}, { error: "invalid_grant" }), "refused"],
  ];
  it.each(bodies)("S24: %s is a typed error, and no call is sent", async (_what, reply, code) => {
    const server = await serve((request) => (isPurchase(request) ? reply : customer));
    const error = await errorOf(openSevera(server.url).customers.get("g"));
    expect(error).toMatchObject({ kind: "auth", code, attempts: 0 });
    if (code === "bad-token-response") expect(error).toHaveProperty("field");
    expect(JSON.stringify(error) + String(error.stack)).not.toContain("leaked-token-1");
    expect(server.requests).toHaveLength(1);
  });

  it.each([
    ["HTML", answer.html(), "bad-token-response"],
    ["no token", answer.json({}), "bad-token-response"],
    ["a token with a line end", answer.json({ accessToken: "a\r\nb" }), "bad-token-response"],
    ["a refusal", answer.status(403), "refused"],
    ["a failure", answer.status(500), "unavailable"],
  ])("S24: the same for a login: %s", async (_what, reply, code) => {
    const server = await serve(() => reply);
    const day = { clientId: 1, fromDate: "2026-01-01", toDate: "2026-01-02" };
    const error = await errorOf(openCapitech(server.url).timeTransactions.list(day));
    expect(error).toMatchObject({ kind: "auth", code });
    expect(server.requests).toHaveLength(1);
  });

  it.each([
    ["fails", answer.status(500)],
    ["hangs", answer.stallBeforeHeaders()],
    ["breaks the connection", answer.reset()],
    ["redirects", answer.redirect(308, "/elsewhere")],
  ])(
    "S28: one that %s: 50 waiters, 1 request, 50 typed errors; asked again a second later",
    async (_what, reply) => {
      const server = await serve(() => reply);
      const { customers } = openSevera(server.url, { timeout: 200, ...fast });
      const outcomes = await many(50, () => errorOf(customers.get("g")));
      expect(new Set(outcomes.map(({ kind, code }) => `${kind}/${code}`))).toEqual(
        new Set(["auth/unavailable"]),
      );
      await errorOf(customers.get("g"));
      expect(server.requests).toHaveLength(1);
      await new Promise((resolve) => setTimeout(resolve, 1_050));
      await errorOf(customers.get("g"));
      expect(server.requests).toHaveLength(2);
    },
  );

  it("S28: a wrong secret is tried once, not for each of 20 calls", async () => {
    const server = await serve(() => answer.status(401, {}, { error: "invalid_client" }));
    const { customers } = openSevera(server.url);
    const outcomes = await many(20, () => errorOf(customers.get("g")));
    expect(new Set(outcomes.map(({ code }) => code))).toEqual(new Set(["refused"]));
    expect(server.requests).toHaveLength(1);
  });
});

describe("lifetimes", () => {
  /** Purchases while one call is made every `step` ms, `calls` times. */
  const purchases = async (lifetime: unknown, step: number, calls: number): Promise<number> => {
    const time = startLeapingTime();
    const issuer = new TokenIssuer();
    issuer.lifetime = lifetime;
    const server = await serve(issuer.guard(() => customer));
    const { customers } = openSevera(server.url, { clock: time.clock, fetch: time.fetch });
    for (let call = 0; call < calls; call++) {
      await customers.get("g").catch(() => undefined);
      time.advance(step);
    }
    await server.close();
    return issuer.requests.length;
  };

  it.each([undefined, "abc", null, true, "NaN", {}])(
    "S25: %j is unknown: one purchase in 5 minutes",
    async (lifetime) => {
      expect(await purchases(lifetime, 30_000, 9)).toBe(1);
      expect(await purchases(lifetime, 30_000, 12)).toBe(2);
    },
  );

  it('S25: "3600" is 3600', async () => {
    expect(await purchases("3600", 600_000, 6)).toBe(1);
    expect(await purchases("3600", 600_000, 7)).toBe(2);
  });

  it.each([0, -1, 1])(
    "S26: %i s is no purchase for each call, and soon an error",
    async (lifetime) => {
      expect(await purchases(lifetime, 100, 40)).toBeLessThanOrEqual(5);
      const time = startLeapingTime();
      const issuer = new TokenIssuer();
      issuer.lifetime = lifetime;
      const server = await serve(issuer.guard(() => customer));
      const { customers } = openSevera(server.url, { clock: time.clock, fetch: time.fetch });
      let failure: unknown;
      for (let call = 0; call < 10; call++) {
        await customers.get("g").catch((error: unknown) => (failure ??= error));
        time.advance(1_100);
      }
      expect(failure).toMatchObject({ kind: "auth", code: "short-lived" });
    },
  );

  it.each([1e12, 1e15])("S27: %d s is 24 hours", async (lifetime) => {
    expect(await purchases(lifetime, 3_600_000, 24)).toBe(1);
    expect(await purchases(lifetime, 3_600_000, 26)).toBe(2);
  });
});
