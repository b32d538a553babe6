import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { ClientError, LagerkollOptions } from "../../generated/lagerkoll/src/index.ts";
import { installPackage, type InstalledPackage } from "../support/installed-package.ts";
import {
  above,
  callsOf,
  logIn,
  startPair,
  type LagerkollModule,
  type LagerkollPair,
} from "../support/lagerkoll.ts";
import { errorOf } from "../support/outcome.ts";
import { shareTime } from "../support/shared-time.ts";

const CREDENTIAL_HEADERS = ["api_key", "store", "user_id", "user_token"];

let installed: InstalledPackage<LagerkollModule>;
let pair: LagerkollPair;

beforeAll(async () => {
  installed = await installPackage<LagerkollModule>("lagerkoll");
});
afterAll(() => installed.remove());
afterEach(async () => {
  for (const name of ["STORE", "API_KEY", "USER_ID", "USER_TOKEN"]) {
    delete process.env[`LAGERKOLL_${name}`];
  }
  await pair.simulator.close();
});

/** Which headers of credentials each request carried. */
function credentialHeaders(): readonly string[] {
  const sets = callsOf(pair.simulator).map(({ headers }) =>
    CREDENTIAL_HEADERS.filter((name) => headers[name] !== undefined).join(),
  );
  return [...new Set(sets)];
}

/** The options of a client of the person who is logged in. */
async function personal(): Promise<LagerkollOptions> {
  const { simulator } = pair;
  const { store, baseUrl } = simulator;
  return { store, baseUrl: above(baseUrl), ...(await logIn(simulator)) };
}

/** What the constructor throws for options that the types don't allow. */
function refusalOf(options: object): ClientError {
  try {
    new installed.module.Lagerkoll(options);
  } catch (error) {
    if (installed.module.isClientError(error)) return error;
  }
  throw new Error("was not refused by an error of the client");
}

/** The vendor's code in an error, which is given as no more than an object. */
const codeOf = (error: object): unknown => ("vendorCode" in error ? error.vendorCode : undefined);

describe("credentials of the installed Lagerkoll package", () => {
  test("an API-key travels with the store, and with nothing else, on every call", async () => {
    pair = await startPair(installed);
    const { simulator, lagerkoll } = pair;
    await lagerkoll.projects.list().toArray();
    const { projectId } = await lagerkoll.projects.create({ name: "Ängsgården" });
    await lagerkoll.projects.close(projectId, { closeArticles: {} });
    expect(credentialHeaders()).toEqual(["api_key,store"]);
    expect(callsOf(simulator)[0]?.headers).toMatchObject({
      store: simulator.store,
      api_key: simulator.apiKey,
    });
  });

  test("a person's login travels with the store, and with nothing else, on every call", async () => {
    pair = await startPair(installed);
    const options = await personal();
    const lagerkoll = new installed.module.Lagerkoll(options);
    await lagerkoll.projects.list().toArray();
    const project = await lagerkoll.projects.create({ name: "Ängsgården" });
    expect(project.createdByName).toBe("Åsa Öberg");
    expect(credentialHeaders()).toEqual(["store,user_id,user_token"]);
  });

  test("credentials may be functions, asked anew for each call", async () => {
    pair = await startPair(installed);
    const { store, baseUrl, apiKey } = pair.simulator;
    let asked = 0;
    const lagerkoll = new installed.module.Lagerkoll({
      store,
      baseUrl: above(baseUrl),
      apiKey: () => {
        asked++;
        return Promise.resolve(apiKey);
      },
    });
    await lagerkoll.projects.get(1001);
    await lagerkoll.projects.get(1002);
    expect(asked).toBe(2);
  });

  test("no caller's header can add or replace a credential, in any case of letters", async () => {
    pair = await startPair(installed);
    const { simulator, lagerkoll } = pair;
    const clients = [lagerkoll, new installed.module.Lagerkoll(await personal())];
    for (const name of [...CREDENTIAL_HEADERS, "API_KEY", "User_Token", "Store"]) {
      const headers = { [name]: "smuggled" };
      for (const client of clients) {
        const error = await errorOf(client.projects.list({}, { headers }));
        expect([error.kind, error.code]).toEqual(["config", "invalid-header"]);
      }
      const { store, apiKey, baseUrl } = simulator;
      const options = { store, apiKey, baseUrl: above(baseUrl), headers };
      const error = await errorOf(new installed.module.Lagerkoll(options).projects.get(1001));
      expect([error.kind, error.code]).toEqual(["config", "invalid-header"]);
    }
    expect(callsOf(simulator)).toEqual([]);
  });

  test("options of both sets together are refused", async () => {
    pair = await startPair(installed);
    const [store, apiKey, userId, userToken] = ["4711", "a-key-here", "301", "a-token-here"];
    for (const options of [
      { store, apiKey, userId, userToken },
      { store, apiKey, userToken },
      { store, apiKey, userId },
      { apiKey, userId },
    ]) {
      const error = refusalOf(options);
      expect([error.kind, error.code]).toEqual(["config", "mixed-credentials"]);
      expect(JSON.stringify(error)).not.toMatch(/a-(key|token)-here/);
    }
  });

  test.each([
    [{}, "apiKey"],
    [{ store: "4711" }, "apiKey"],
    [{ apiKey: "a-key" }, "store"],
    [{ store: "4711", userId: "301" }, "userToken"],
    [{ store: "4711", userToken: "a-token" }, "userId"],
    [{ userId: "301", userToken: "a-token" }, "store"],
  ])(
    "half a set of credentials, %j, is an error that names what is missing",
    async (half, option) => {
      pair = await startPair(installed);
      const missing = Object.keys(half).length === 0 ? "store" : option;
      expect(refusalOf(half)).toMatchObject({
        kind: "config",
        code: "missing-option",
        option: missing,
      });
      for (const [name, value] of Object.entries(half)) {
        process.env[`LAGERKOLL_${name.replace(/[A-Z]/g, "_$&").toUpperCase()}`] = value;
      }
      expect(refusalOf({})).toMatchObject({
        kind: "config",
        code: "missing-option",
        option: missing,
      });
    },
  );

  test("either set may come from the environment", async () => {
    pair = await startPair(installed);
    const { store, apiKey, baseUrl } = pair.simulator;
    process.env["LAGERKOLL_STORE"] = store;
    process.env["LAGERKOLL_API_KEY"] = apiKey;
    await new installed.module.Lagerkoll({ baseUrl: above(baseUrl) }).projects.get(1001);
    expect(credentialHeaders()).toEqual(["api_key,store"]);
    delete process.env["LAGERKOLL_API_KEY"];
    const { userId, userToken } = await logIn(pair.simulator);
    process.env["LAGERKOLL_USER_ID"] = userId;
    process.env["LAGERKOLL_USER_TOKEN"] = userToken;
    await new installed.module.Lagerkoll({ baseUrl: above(baseUrl) }).projects.get(1001);
    expect(credentialHeaders()).toEqual(["api_key,store", "store,user_id,user_token"]);
  });

  test("with both sets in the environment, one alone is used, and options decide which", async () => {
    pair = await startPair(installed);
    const { store, apiKey, baseUrl } = pair.simulator;
    const { userId, userToken } = await logIn(pair.simulator);
    Object.assign(process.env, {
      LAGERKOLL_STORE: store,
      LAGERKOLL_API_KEY: apiKey,
      LAGERKOLL_USER_ID: userId,
      LAGERKOLL_USER_TOKEN: userToken,
    });
    const base = { baseUrl: above(baseUrl) };
    await new installed.module.Lagerkoll(base).projects.get(1001);
    expect(credentialHeaders()).toHaveLength(1);
    await new installed.module.Lagerkoll({ ...base, store, apiKey }).projects.get(1001);
    await new installed.module.Lagerkoll({ ...base, store, userId, userToken }).projects.get(1001);
    expect(credentialHeaders().toSorted()).toEqual(["api_key,store", "store,user_id,user_token"]);
  });

  test("a wrong key is an auth error with the vendor's code, told without the key", async () => {
    const hooked: unknown[] = [];
    const hook = (event: unknown): void => {
      hooked.push(event);
    };
    pair = await startPair(
      installed,
      {},
      { hooks: { request: hook, response: hook, retry: hook } },
    );
    const { store, baseUrl } = pair.simulator;
    const apiKey = "wröng-key+/=1";
    const wrong = new installed.module.Lagerkoll({ store, apiKey, baseUrl: above(baseUrl) });
    const error = await errorOf(wrong.projects.list());
    expect([error.kind, error.code, codeOf(error)]).toEqual(["auth", "rejected", "900001"]);
    const told = JSON.stringify([error, hooked]) + error.message + String(error.stack);
    expect(told).not.toContain("ng-key");
    expect(pair.simulator.counts.refusedCredentials).toBe(1);
  });

  test("a token that has died is an auth error with the vendor's code", async () => {
    pair = await startPair(installed);
    const lagerkoll = new installed.module.Lagerkoll(await personal());
    await lagerkoll.projects.get(1001);
    pair.simulator.revokeUserTokens();
    const error = await errorOf(lagerkoll.projects.get(1001));
    expect([error.kind, codeOf(error)]).toEqual(["auth", "900001"]);
  });
});

describe("lists of the installed Lagerkoll package", () => {
  test.each([0, 1, 49, 50, 51, 120, 345])(
    "%i projects, articles and drafts arrive exactly once each",
    async (rows) => {
      pair = await startPair(installed, {
        projects: rows,
        articlesPerProject: 1,
        draftsPerProject: 0,
      });
      const projects = await pair.lagerkoll.projects.list().toArray();
      expect(new Set(projects.map(({ projectId }) => projectId)).size).toBe(rows);
      expect(projects).toHaveLength(rows);
      expect(callsOf(pair.simulator)).toHaveLength(Math.max(1, Math.ceil(rows / 50)));
      await pair.simulator.close();

      pair = await startPair(installed, {
        projects: 2,
        articlesPerProject: rows,
        draftsPerProject: 3 * rows,
      });
      const { articles, invoiceDrafts } = pair.lagerkoll.projects;
      const found = await articles.list(1002).toArray();
      expect(new Set(found.map(({ id }) => id)).size).toBe(rows);
      expect(found).toHaveLength(rows);
      for (const state of [0, 1, 2] as const) {
        const drafts = await invoiceDrafts.list(1002, { state }).toArray();
        expect(new Set(drafts.map(({ id }) => id)).size).toBe(rows);
        expect(drafts).toHaveLength(rows);
      }
    },
  );

  test.each([1, 7, 50, 120, 1000])(
    "120 rows arrive exactly once with pages of %i",
    async (limit) => {
      pair = await startPair(installed);
      const rows = await pair.lagerkoll.projects.list({ limit }).toArray();
      expect(rows).toHaveLength(120);
      expect(new Set(rows.map(({ projectId }) => projectId)).size).toBe(120);
    },
  );

  test("a server that quietly gives smaller pages than asked for ends no list early", async () => {
    pair = await startPair(
      installed,
      { projects: 345 },
      {
        fetch: (address, request) => {
          const url = new URL(address instanceof Request ? address.url : address);
          const limit = Math.min(20, Number(url.searchParams.get("limit")));
          url.searchParams.set("limit", String(limit));
          return fetch(url, request);
        },
      },
    );
    for (const limit of [50, 200]) {
      const rows = await pair.lagerkoll.projects.list({ limit }).toArray();
      expect(rows).toHaveLength(345);
      expect(new Set(rows.map(({ projectId }) => projectId)).size).toBe(345);
    }
  });

  test("rows that are added behind during the walk arrive too", async () => {
    pair = await startPair(installed, { projects: 100 });
    const names: (string | null)[] = [];
    const walk = pair.lagerkoll.projects.list({ order: "asc" });
    for await (const { name } of walk) {
      names.push(name);
      if (names.length === 40) {
        for (let n = 0; n < 30; n++) await pair.lagerkoll.projects.create({ name: `Sent ${n}` });
      }
    }
    expect(names).toHaveLength(130);
    expect(new Set(names).size).toBe(130);
  });

  test("rows that go from behind during the walk end it without an error", async () => {
    pair = await startPair(installed, { projects: 200 });
    const { projects } = pair.simulator.data;
    const ids: number[] = [];
    for await (const { projectId } of pair.lagerkoll.projects.list({ order: "asc" })) {
      ids.push(projectId);
      if (ids.length === 60) {
        const last = projects.toSorted((a, b) => b.created - a.created).slice(0, 120);
        for (const project of last) projects.splice(projects.indexOf(project), 1);
      }
    }
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(projects.map(({ projectId }) => projectId)));
  });

  test("a page has a cursor that resumes the walk in another client, and the last one has none", async () => {
    pair = await startPair(installed, { projects: 120 });
    const first = await pair.lagerkoll.projects.list({ limit: 50 });
    expect(first.items).toHaveLength(50);
    expect(callsOf(pair.simulator)).toHaveLength(1);
    const other = new installed.module.Lagerkoll(await personal());
    const pages = [];
    const rest = other.projects.list({ limit: 50 }, { cursor: first.cursor });
    for await (const page of rest.pages()) pages.push(page);
    expect(pages.map(({ items }) => items.length)).toEqual([50, 20]);
    expect(pages.map(({ cursor }) => typeof cursor)).toEqual(["string", "undefined"]);
    const seen = [first, ...pages].flatMap(({ items }) => items.map(({ projectId }) => projectId));
    expect(new Set(seen).size).toBe(120);
  });

  test("breaking out after three rows sends one request", async () => {
    pair = await startPair(installed);
    let seen = 0;
    for await (const _ of pair.lagerkoll.projects.list()) if (++seen === 3) break;
    expect(callsOf(pair.simulator)).toHaveLength(1);
  });

  test("filters go with every page, percent-encoded, and find what they say", async () => {
    pair = await startPair(installed, { projects: 120 });
    const { projects } = pair.lagerkoll;
    const found = await projects.list({ query: "öster & söner", state: 1, limit: 7 }).toArray();
    expect(found).toHaveLength(30);
    expect(found.every(({ state }) => Number(state) === 1)).toBe(true);
    const queries = callsOf(pair.simulator).map(({ query }) => new URLSearchParams(query));
    expect(queries.every((query) => query.get("query") === "öster & söner")).toBe(true);
    expect(callsOf(pair.simulator)[0]?.query).toMatch(/^[\x21-\x7e]+$/);
    const all = await projects.list({ order: "asc" }).toArray();
    const created = all.map((project) => project.created);
    expect(created).toEqual(created.toSorted((a, b) => a - b));
    const [from = 0, to = 0] = [created[10], created[19]];
    expect(await projects.list({ from, to }).toArray()).toHaveLength(10);
  });
});

describe("projects, articles and invoices with the installed Lagerkoll package", () => {
  test("a project is created, read, changed and closed", async () => {
    pair = await startPair(installed, { projects: 3 });
    const { projects } = pair.lagerkoll;
    const created = await projects.create({
      name: "Ombyggnad Åkerö 🏗",
      customerId: 501,
      responsibleUserId: 302,
      state: 1,
    });
    expect(created).toMatchObject({
      customerName: "Kund 1 Öster & Söner AB",
      responsibleUserName: "Per Nilsson",
      articles: [],
    });
    const read = await projects.get(created.projectId);
    expect(read).toEqual(created);
    const changed = await projects.update(created.projectId, { ...read, description: "Etapp 2" });
    expect(changed).toEqual({ ...read, description: "Etapp 2" });
    const closed = await projects.close(created.projectId, { closeArticles: {} });
    expect(Number(closed.state)).toBe(2);
  });

  test("a project with articles that are still out is closed once the body tells what to do with them", async () => {
    pair = await startPair(installed, { projects: 1, articlesPerProject: 2 });
    const { projects } = pair.lagerkoll;
    const error = await errorOf(projects.close(1001, { closeArticles: {} }));
    expect(codeOf(error)).toBe("906032");
    const articles = await projects.articles.list(1001, { state: 2 }).toArray();
    const closeArticles = Object.fromEntries(articles.map(({ id }) => [id, {}]));
    const closed = await projects.close(1001, { closeArticles });
    expect(Number(closed.state)).toBe(2);
  });

  test("an article is taken out, used up, drafted, invoiced, and seen in the cost", async () => {
    pair = await startPair(installed, { projects: 1, articlesPerProject: 0, draftsPerProject: 0 });
    const { projects } = pair.lagerkoll;
    const { articles, invoiceDrafts } = projects;
    const out = await articles.create(1001, { articleId: "A-107", checkoutAmount: 10 });
    expect(out).toMatchObject({ articleName: "Kabel 7 mm²", price: 87.5, projectId: 1001 });
    const { articles: used } = await articles.update(1001, out.id, { ...out, consumedAmount: 4 });
    expect(used).toMatchObject([{ id: out.id, consumedAmount: 4 }]);

    const made = await invoiceDrafts.create(1001, { projectId: 1001, articles: used });
    expect(made).toMatchObject({
      invoiceDrafts: [{ amount: 4, price: 87.5, dataArticleId: out.id, isInvoiced: false }],
      articles: [{ id: out.id, invoicedAmount: 4 }],
    });
    const drafts = await invoiceDrafts.list(1001).toArray();
    expect(drafts).toEqual(made.invoiceDrafts);
    const cost = await projects.getCost(1001);
    expect(cost).toMatchObject({ draftsCount: 1, invoiceDrafts: drafts });

    const sent = await invoiceDrafts.send(1001, {
      type: "invoice",
      customerId: 501,
      invoiceDrafts: drafts,
    });
    expect(sent.invoiceDrafts).toMatchObject([{ isInvoiced: true, isProcessed: true }]);
    expect(sent.invoiceDrafts?.[0]?.invoiceId).toMatch(/^F-/);
    expect(await invoiceDrafts.list(1001).toArray()).toEqual([]);
    expect(await invoiceDrafts.list(1001, { state: 2 }).toArray()).toEqual(sent.invoiceDrafts);
  });

  test("what makes something new is sent once, even where the answer is lost", async () => {
    pair = await startPair(installed, { projects: 1 });
    const { projects } = pair.lagerkoll;
    const calls = [
      () => projects.create({ name: "Akut" }),
      () => projects.close(1001, { closeArticles: {} }),
      () => projects.articles.create(1001, { articleId: "A-107" }),
      () => projects.articles.update(1001, 1, { comment: "åter" }),
      () => projects.invoiceDrafts.create(1001, { articles: [{ id: 1 }] }),
      () => projects.invoiceDrafts.send(1001, { type: "invoice" }),
    ];
    for (const call of calls) {
      for (const fault of [{ hangUp: true }, { answer: { status: 503, body: "" } }]) {
        const before = callsOf(pair.simulator).length;
        pair.simulator.disturb({ times: 1, ...fault });
        const error = await errorOf(call());
        expect(["network", "http"]).toContain(error.kind);
        expect(callsOf(pair.simulator)).toHaveLength(before + 1);
      }
    }
  });
});

describe("the limit of 200 requests a minute with the installed Lagerkoll package", () => {
  test("500 calls at once never meet it", async () => {
    pair = await startPair(installed, { requestsPerMinute: 200 }, shareTime);
    const startedAt = pair.simulator.now();
    await Promise.all(Array.from({ length: 500 }, () => pair.lagerkoll.projects.get(1001)));
    expect(callsOf(pair.simulator)).toHaveLength(500);
    expect(pair.simulator.counts.rateLimited).toBe(0);
    expect(pair.simulator.now() - startedAt).toBeGreaterThanOrEqual(120_000);
  });

  test("half of the limit is kept where two programs share it", async () => {
    let shared: object = {};
    pair = await startPair(installed, { requestsPerMinute: 200 }, (simulator) => {
      shared = { ...shareTime(simulator), limitShare: 0.5 };
      return shared;
    });
    const { store, apiKey, baseUrl } = pair.simulator;
    const options = { store, apiKey, baseUrl: above(baseUrl), ...shared };
    const other = new installed.module.Lagerkoll(options);
    await Promise.all(
      Array.from({ length: 150 }, () => [
        pair.lagerkoll.projects.get(1001),
        other.projects.get(1002),
      ]).flat(),
    );
    expect(pair.simulator.counts.rateLimited).toBe(0);
  });

  test("where another program has used it up, 429 and Retry-After are waited out, by writes too", async () => {
    pair = await startPair(installed, { requestsPerMinute: 200 }, shareTime);
    const { simulator, lagerkoll } = pair;
    await useUp();
    const startedAt = simulator.now();
    const { data, response } = await lagerkoll.projects.create({ name: "Väntan" }).withResponse();
    expect(data.name).toBe("Väntan");
    expect(response.attempts).toBe(2);
    expect(simulator.counts.rateLimited).toBe(1);
    expect(simulator.now() - startedAt).toBeGreaterThanOrEqual(59_000);
    expect(simulator.now() - startedAt).toBeLessThan(62_000);
  });

  test("calls that are made during such a wait are held back instead of being refused too", async () => {
    pair = await startPair(installed, { requestsPerMinute: 200 }, (simulator) => ({
      ...shareTime(simulator),
      random: () => 0.99,
    }));
    await useUp();
    const { projects } = pair.lagerkoll;
    let later: Promise<unknown> | undefined;
    const matches = (): boolean => {
      // Begun once the first call's 429 has arrived, which takes longer than this on no machine.
      later ??= new Promise((resolve) => setTimeout(resolve, 50)).then(() =>
        Promise.all(Array.from({ length: 20 }, () => projects.get(1002))),
      );
      return false;
    };
    pair.simulator.disturb({ matches });
    await projects.get(1001);
    await later;
    expect(pair.simulator.counts.rateLimited).toBe(1);
  });

  test("a wait that is too long fails at once, with the vendor's code and the time to try again", async () => {
    pair = await startPair(installed, { requestsPerMinute: 200 }, (simulator) => ({
      ...shareTime(simulator),
      maxRetryWait: 5_000,
    }));
    await useUp();
    const error = await errorOf(pair.lagerkoll.projects.get(1001));
    expect([error.kind, codeOf(error)]).toEqual(["rate-limit", "900429"]);
    const wait = Number(error.retryAt) - pair.simulator.now();
    expect(wait).toBeGreaterThan(55_000);
    expect(wait).toBeLessThanOrEqual(60_000);
    expect(pair.simulator.counts.rateLimited).toBe(1);
  });

  /** Sends as many requests as a minute allows, past the client. */
  async function useUp(): Promise<void> {
    const { store, apiKey, baseUrl } = pair.simulator;
    const headers = { store, api_key: apiKey };
    for (let n = 0; n < 200; n++) await fetch(`${baseUrl}/1001`, { headers });
  }
});

describe("error codes with the installed Lagerkoll package", () => {
  /** A call for each code of the vendor's table that is refused with it. */
  const causes: Readonly<Record<string, (of: LagerkollPair) => PromiseLike<unknown>>> = {
    900001: ({ simulator: { store, baseUrl } }) =>
      new installed.module.Lagerkoll({
        store,
        apiKey: "wrong-key",
        baseUrl: above(baseUrl),
      }).projects.get(1001),
    900101: ({ lagerkoll: { projects } }) =>
      projects.get(1001, { headers: { accept: "text/plain" } }),
    906001: ({ lagerkoll: { projects } }) => projects.get(9),
    906002: ({ lagerkoll: { projects } }) => projects.create({ customerId: 9 }),
    906003: ({ lagerkoll: { projects } }) => projects.create({ responsibleUserId: 9 }),
    906004: ({ lagerkoll: { projects } }) => projects.articles.create(1001, { articleId: "none" }),
    906005: ({ lagerkoll: { projects } }) =>
      projects.invoiceDrafts.send(1001, { type: "cash", invoiceDrafts: [{ id: 999 }] }),
    906011: ({ lagerkoll: { projects } }) => projects.create({ customerId: 1.5 }),
    906012: ({ lagerkoll: { projects } }) => projects.articles.create(1001, { accountId: 1.5 }),
    906013: ({ lagerkoll: { projects } }) => projects.invoiceDrafts.create(1001, {}),
    906014: ({ lagerkoll: { projects } }) =>
      projects.invoiceDrafts.send(1001, { type: "barter", invoiceDrafts: [] }),
    906021: ({ lagerkoll: { projects } }) => projects.update(1001, { customerId: 1.5 }),
    906022: ({ lagerkoll: { projects } }) => projects.articles.update(1001, 1, { accountId: 1.5 }),
    906023: ({ lagerkoll: { projects } }) =>
      projects.invoiceDrafts.send(1001, { type: "invoice", invoiceDrafts: [{ id: 2 }] }),
    906031: ({ lagerkoll: { projects } }) =>
      projects.articles.update(1001, 1, { consumedAmount: 1_000 }),
    906032: ({ lagerkoll: { projects } }) => projects.close(1001, {}),
  };

  test.each(Object.keys(causes))("%s arrives as the vendor's code", async (code) => {
    pair = await startPair(installed);
    const error = await errorOf(causes[code]?.(pair) ?? Promise.resolve());
    expect(codeOf(error)).toBe(code);
    expect(error.kind).toBe(code === "900001" ? "auth" : "http");
    expect(error.message).toContain(code);
    expect("vendorMessage" in error && error.vendorMessage).toBeTruthy();
  });

  test.each(Object.keys(causes))(
    "%s is an error in an answer with status 200 too",
    async (code) => {
      pair = await startPair(installed, { statusOf: () => 200 });
      const error = await errorOf(causes[code]?.(pair) ?? Promise.resolve());
      // The code for a refused key means what the status 401 would.
      const [kind, meaning] =
        code === "900001" ? ["auth", "rejected"] : ["http", "error-in-success"];
      expect([error.kind, error.code, codeOf(error)]).toEqual([kind, meaning, code]);
    },
  );

  test("the sample of an error in the document is an error wherever it is answered", async () => {
    pair = await startPair(installed);
    const body =
      '{ "errorCode" : 900101, "errorMessage" : "Something went wrong on the server", "errorField" : null, "errorData" : null }';
    for (const status of [200, 201, 400, 404]) {
      const headers = { "content-type": "application/json" };
      pair.simulator.disturb({ times: 1, answer: { status, headers, body } });
      const error = await errorOf(pair.lagerkoll.projects.list());
      expect(error).toMatchObject({
        kind: "http",
        status,
        vendorCode: "900101",
        vendorMessage: "Something went wrong on the server",
      });
    }
  });

  test("an errorCode that holds nothing is no error", async () => {
    pair = await startPair(installed);
    const body = JSON.stringify({ projectId: 7, name: "Hel", errorCode: null });
    const headers = { "content-type": "application/json" };
    pair.simulator.disturb({ times: 1, answer: { status: 200, headers, body } });
    expect(await pair.lagerkoll.projects.get(7)).toMatchObject({ name: "Hel" });
  });
});
