import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { installPackage, type InstalledPackage } from "../support/installed-package.ts";
import { callsOf, startPair, type SeveraModule, type SeveraPair } from "../support/severa.ts";

let installed: InstalledPackage<SeveraModule>;
let pair: SeveraPair;

beforeAll(async () => {
  installed = await installPackage<SeveraModule>("severa");
});
afterAll(() => installed.remove());
afterEach(() => pair.simulator.close());

/** What a call fails with, as one of the client's own errors. */
async function failureOf(call: PromiseLike<unknown>) {
  const error: unknown = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!installed.module.isClientError(error))
    throw new Error(`no error of the client: ${String(error)}`);
  return error;
}

describe("access with the installed Severa package", () => {
  test("50 calls at once buy one token, and each carries it beside the client id", async () => {
    pair = await startPair(installed);
    await Promise.all(Array.from({ length: 50 }, () => pair.severa.customers.list()));
    expect(pair.simulator.tokens.issued).toBe(1);
    for (const { headers } of callsOf(pair.simulator)) {
      expect(headers["client_id"]).toBe(pair.simulator.clientId);
      expect(headers["authorization"]).toMatch(/^Bearer \S+$/);
    }
    const [purchase] = pair.simulator.requests;
    expect(JSON.parse(purchase?.body ?? "")).toMatchObject({
      client_Id: pair.simulator.clientId,
      client_Secret: pair.simulator.clientSecret,
    });
  });

  test("an expired token is renewed by its refresh token, sent as a bare JSON string", async () => {
    pair = await startPair(installed);
    await pair.severa.customers.list();
    pair.simulator.expireAccessToken();
    await pair.severa.customers.list();
    expect(pair.simulator.tokens).toMatchObject({ issued: 1, refreshed: 1 });
    const renewal = pair.simulator.requests.find(({ path }) => path.endsWith("/refreshtoken"));
    expect(renewal?.body).toMatch(/^".+"$/);
    expect(renewal?.headers["client_id"]).toBe(pair.simulator.clientId);
  });

  test("when the refresh token has died too, a new token is bought", async () => {
    pair = await startPair(installed);
    await pair.severa.customers.list();
    pair.simulator.expireAccessToken();
    pair.simulator.expireRefreshToken();
    await pair.severa.customers.list();
    expect(pair.simulator.tokens.issued).toBe(2);
  });

  test("both spellings of the token's answer are understood", async () => {
    for (const tokenFields of ["guide", "document"] as const) {
      pair = await startPair(installed, { tokenFields });
      await pair.severa.customers.list();
      await pair.severa.customers.list();
      expect(pair.simulator.tokens.issued).toBe(1);
      await pair.simulator.close();
    }
    pair = await startPair(installed);
  });

  test("a second program with the same client takes the token away; the first one recovers", async () => {
    pair = await startPair(installed);
    const { baseUrl, clientId, clientSecret } = pair.simulator;
    const other = new installed.module.Severa({
      clientId,
      clientSecret,
      scopes: ["customers:read"],
      baseUrl,
    });
    await pair.severa.customers.list();
    await other.customers.list();
    const page = await pair.severa.customers.list();
    expect(page.items).toHaveLength(100);
  });

  test("wrong credentials fail as an auth error that doesn't tell the secret", async () => {
    pair = await startPair(installed);
    const { baseUrl, clientId } = pair.simulator;
    const clientSecret = "s3cret-öäå+/=";
    const wrong = new installed.module.Severa({ clientId, clientSecret, baseUrl });
    const error = await failureOf(wrong.customers.list());
    expect(error.kind).toBe("auth");
    expect(JSON.stringify(error) + error.message + String(error.stack)).not.toContain("s3cret");
    expect(callsOf(pair.simulator)).toHaveLength(0);
  });

  test("a missing scope is an error with the vendor's code and both scope headers", async () => {
    pair = await startPair(installed);
    const { baseUrl, clientId, clientSecret } = pair.simulator;
    const narrow = new installed.module.Severa({
      clientId,
      clientSecret,
      scopes: ["customers:read"],
      baseUrl,
    });
    const error = await failureOf(narrow.projects.list());
    if (error.kind !== "http") throw error;
    expect([error.status, error.vendorCode]).toEqual([403, "InsufficientApiScope"]);
    expect(error.response.headers.get("x-accepted-oauth-scopes")).toBe("projects:read");
    expect(error.response.headers.get("x-oauth-scopes")).toBe("customers:read");
  });

  test("429 with its plain text is waited out where the call may be sent again", async () => {
    pair = await startPair(installed, { customers: 20 });
    const body = "API calls quota exceeded! maximum admitted 10 per Second.";
    pair.simulator.disturb({
      times: 1,
      matches: ({ path }) => path.endsWith("/customers"),
      answer: { status: 429, headers: { "content-type": "text/plain", "retry-after": "0" }, body },
    });
    const { data, response } = await pair.severa.customers.list().withResponse();
    expect(data.items).toHaveLength(20);
    expect(response.attempts).toBe(2);
  });

  test("the client itself stays below ten calls a second", async () => {
    pair = await startPair(installed, { callsPerSecond: 10, customers: 20 });
    await Promise.all(Array.from({ length: 25 }, () => pair.severa.customers.list()));
    expect(pair.simulator.requests.filter(({ status }) => status === 429)).toEqual([]);
  });

  test("money is patched whole, and only what the row has compiles and is accepted", async () => {
    pair = await startPair(installed, { customers: 20 });
    const { replace } = installed.module;
    const open = [...pair.simulator.data.workHours.values()].find(
      (row) => row["invoice"] === null || row["invoice"] === undefined,
    );
    const [row] = await pair.severa.workHours.update(String(open?.guid), [
      replace("/unitPrice", { amount: 100, currencyCode: "EUR" }),
    ]);
    expect(row?.unitPrice).toMatchObject({ amount: 100, currencyCode: "EUR" });
    const error = await failureOf(
      pair.severa.workHours.update(String(open?.guid), [
        replace("/unitPrice", { amount: 100, currencyCode: "NOK" }),
      ]),
    );
    expect(error.kind === "http" && error.vendorMessage).toContain("EUR");
  });

  test("credentials may come from the environment", async () => {
    pair = await startPair(installed, { customers: 20 });
    const { baseUrl, clientId, clientSecret } = pair.simulator;
    process.env["SEVERA_CLIENT_ID"] = clientId;
    process.env["SEVERA_CLIENT_SECRET"] = clientSecret;
    process.env["SEVERA_SCOPES"] = "customers:read";
    try {
      const page = await new installed.module.Severa({ baseUrl }).customers.list();
      expect(page.items).toHaveLength(20);
    } finally {
      for (const name of ["CLIENT_ID", "CLIENT_SECRET", "SCOPES"])
        delete process.env[`SEVERA_${name}`];
    }
  });
});
