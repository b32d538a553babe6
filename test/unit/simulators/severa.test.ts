import { afterEach, describe, expect, test } from "vitest";
import { startSevera } from "../../simulators/severa/start-severa.ts";
import type { SeveraSimulator } from "../../simulators/severa/start-severa.ts";
import type { SeveraOptions } from "../../simulators/severa/options.ts";
import { guideScopes } from "../../simulators/severa/options.ts";

type Body = Record<string, unknown>;
interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}
type Send = (method: string, path: string, body?: unknown) => Promise<Answer>;

const running: SeveraSimulator[] = [];
const unlimited = { callsPerSecond: Infinity, callsPerDay: Infinity };

afterEach(async () => {
  await Promise.all(running.splice(0).map((severa) => severa.close()));
});

async function start(options: SeveraOptions = {}): Promise<SeveraSimulator> {
  const severa = await startSevera({ ...unlimited, ...options });
  running.push(severa);
  return severa;
}

async function send(url: string, init: RequestInit = {}): Promise<Answer> {
  const response = await fetch(url, init);
  return { status: response.status, headers: response.headers, text: await response.text() };
}

function postJson(
  severa: SeveraSimulator,
  path: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Answer> {
  return send(severa.baseUrl + path, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  });
}

function logIn(severa: SeveraSimulator, scope: string, secret?: string): Promise<Answer> {
  return postJson(severa, "/v1.0/token", {
    client_Id: severa.clientId,
    client_Secret: secret ?? severa.clientSecret,
    scope,
  });
}

function credentials(severa: SeveraSimulator, token: string): Record<string, string> {
  return { client_id: severa.clientId, Authorization: `Bearer ${token}` };
}

/** Logs in with some scopes and sends calls with that token. */
async function client(severa: SeveraSimulator, scope = guideScopes.join(" ")): Promise<Send> {
  const token = String(one(await logIn(severa, scope))["access_token"]);
  return (method, path, body) =>
    send(severa.baseUrl + path, {
      method,
      headers: { ...credentials(severa, token), "content-type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
}

function one(answer: Answer): Body {
  return JSON.parse(answer.text) as Body;
}

function many(answer: Answer): Body[] {
  return JSON.parse(answer.text) as Body[];
}

function first(rows: readonly Body[]): Body {
  const [row] = rows;
  if (row === undefined) throw new Error("the list is empty");
  return row;
}

interface ErrorBody {
  readonly httpStatusCode: number;
  readonly type: string;
  readonly details: { readonly message: string; readonly location: { name: string } | null }[];
}

function failure(answer: Answer): ErrorBody {
  return (JSON.parse(answer.text) as { error: ErrorBody }).error;
}

function places(answer: Answer): (string | undefined)[] {
  return failure(answer).details.map(({ location }) => location?.name);
}

const replace = (path: string, value: unknown): Body[] => [{ op: "replace", path, value }];

async function pick(call: Send, path: string): Promise<string> {
  return String(first(many(await call("GET", path)))["guid"]);
}

describe("POST /token", () => {
  test("answers with the field names of the guide and of the document, seconds as decimals", async () => {
    const severa = await start();
    const answer = await logIn(severa, "customers:read users:read");
    expect(answer.status).toBe(200);
    expect(answer.text).toContain('"expires_in":3600.0');
    expect(answer.text).toContain('"refresh_token_expires_in":86400.0');
    expect(answer.text).toContain('"access_token_expires_in":3600,');
    const body = one(answer);
    expect(body["expires_utc"]).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00$/);
    expect(body["scope"]).toBe("customers:read users:read");
    expect(severa.tokens.issued).toBe(1);
  });

  test("answers with the names of one source only when asked to", async () => {
    const guide = one(await logIn(await start({ tokenFields: "guide" }), "users:read"));
    expect(guide).toHaveProperty("expires_in");
    expect(guide).not.toHaveProperty("access_token_expires_in");
    const document = await logIn(await start({ tokenFields: "document" }), "users:read");
    expect(one(document)).not.toHaveProperty("expires_in");
    expect(document.text).not.toContain(".0,");
  });

  test("takes the member names in any letter case", async () => {
    const severa = await start();
    const body = { client_id: severa.clientId, client_secret: severa.clientSecret, scope: "" };
    expect((await postJson(severa, "/v1/token", body)).status).toBe(200);
    const shouted = { CLIENT_ID: severa.clientId, Client_Secret: severa.clientSecret };
    expect((await postJson(severa, "/v1/token", shouted)).status).toBe(200);
  });

  test("refuses a wrong secret with 401 and the error body of the guide", async () => {
    const severa = await start();
    const answer = await logIn(severa, "users:read", "wrong");
    expect(answer.status).toBe(401);
    expect(failure(answer)).toMatchObject({ httpStatusCode: 401, type: "AuthenticationRequired" });
    expect(failure(answer).details[0]?.location).toBeNull();
    expect(severa.tokens).toMatchObject({ issued: 0, refusedLogins: 1 });
  });

  test("refuses a scope outside the credentials and names the scopes there are", async () => {
    const severa = await start({ allowedScopes: ["customers:read", "users:read"] });
    const answer = await logIn(severa, "customers:read customers:write");
    expect(answer.status).toBe(401);
    expect(answer.headers.get("X-Accepted-OAuth-Scopes")).toBe("customers:read users:read");
    expect(failure(answer).details[0]?.message).toContain("'customers:write'");
  });

  test("refuses a body that is not declared as JSON", async () => {
    const severa = await start();
    const body = `client_id=${severa.clientId}&client_secret=${severa.clientSecret}`;
    const answer = await send(`${severa.baseUrl}/v1/token`, { method: "POST", body });
    expect(answer.status).toBe(400);
    expect(failure(answer).type).toBe("InvalidRequest");
  });

  test("ends the former access token and refresh token of the client", async () => {
    const severa = await start();
    const former = one(await logIn(severa, "users:read"));
    await logIn(severa, "users:read");
    const headers = credentials(severa, String(former["access_token"]));
    expect((await send(`${severa.baseUrl}/v1/users`, { headers })).status).toBe(401);
    const id = { client_id: severa.clientId };
    const refused = await postJson(severa, "/v1/refreshtoken", former["refresh_token"], id);
    expect(refused.status).toBe(401);
  });
});

describe("POST /refreshtoken", () => {
  test("swaps a refresh token for a new pair with the same scopes", async () => {
    const severa = await start();
    const former = one(await logIn(severa, "users:read"));
    const id = { client_id: severa.clientId };
    const answer = await postJson(severa, "/v1.0/refreshtoken", former["refresh_token"], id);
    expect(answer.status).toBe(200);
    expect(one(answer)["scope"]).toBe("users:read");
    const headers = credentials(severa, String(one(answer)["access_token"]));
    expect((await send(`${severa.baseUrl}/v1/users`, { headers })).status).toBe(200);
    const again = await postJson(severa, "/v1.0/refreshtoken", former["refresh_token"], id);
    expect(again.status).toBe(401);
    expect(severa.tokens).toMatchObject({ issued: 1, refreshed: 1, refusedRefreshes: 1 });
  });

  test("takes nothing but a bare JSON string from a client that names itself", async () => {
    const severa = await start();
    const { refresh_token: token } = one(await logIn(severa, "users:read"));
    const id = { client_id: severa.clientId };
    expect((await postJson(severa, "/v1/refreshtoken", token)).status).toBe(401);
    expect((await postJson(severa, "/v1/refreshtoken", { token }, id)).status).toBe(400);
    const url = `${severa.baseUrl}/v1/refreshtoken`;
    const bare = { method: "POST", body: String(token), headers: id };
    expect((await send(url, bare)).status).toBe(400);
    const unquoted = { ...bare, headers: { ...id, "content-type": "application/json" } };
    expect((await send(url, unquoted)).status).toBe(400);
    const untyped = { ...bare, body: JSON.stringify(token) };
    expect((await send(url, untyped)).status).toBe(400);
    expect((await postJson(severa, "/v1/refreshtoken", token, id)).status).toBe(200);
  });

  test("refuses a refresh token past its end", async () => {
    const severa = await start({ refreshTokenSeconds: 7200 });
    const { refresh_token: token } = one(await logIn(severa, "users:read"));
    severa.advance(7_200_000);
    const id = { client_id: severa.clientId };
    expect((await postJson(severa, "/v1/refreshtoken", token, id)).status).toBe(401);
  });
});

describe("access", () => {
  test("every call needs the client id and a living bearer token", async () => {
    const severa = await start();
    const token = String(one(await logIn(severa, "users:read"))["access_token"]);
    const url = `${severa.baseUrl}/v1/users`;
    const { client_id, Authorization } = credentials(severa, token) as Record<string, string> & {
      client_id: string;
      Authorization: string;
    };
    for (const headers of [
      {},
      { client_id },
      { Authorization },
      { client_id: "someone else", Authorization },
      { client_id, Authorization: `Bearer ${token}x` },
      { client_id, Authorization: token },
    ]) {
      const answer = await send(url, { headers: headers as Record<string, string> });
      expect(answer.status).toBe(401);
      expect(failure(answer).type).toBe("AuthenticationRequired");
    }
    expect((await send(url, { headers: { client_id, Authorization } })).status).toBe(200);
  });

  test("an access token ends after its seconds, or at once on demand", async () => {
    const severa = await start({ accessTokenSeconds: 60 });
    const early = await client(severa);
    severa.advance(59_000);
    expect((await early("GET", "/v1/users")).status).toBe(200);
    severa.advance(1_000);
    expect((await early("GET", "/v1/users")).status).toBe(401);
    const late = await client(severa);
    severa.expireAccessToken();
    expect((await late("GET", "/v1/users")).status).toBe(401);
  });

  test("an ended access token can still be refreshed, until the refresh token is ended too", async () => {
    const severa = await start();
    const id = { client_id: severa.clientId };
    const { refresh_token: token } = one(await logIn(severa, "users:read"));
    severa.expireAccessToken();
    const renewed = await postJson(severa, "/v1/refreshtoken", token, id);
    expect(renewed.status).toBe(200);
    severa.expireRefreshToken();
    const refused = await postJson(severa, "/v1/refreshtoken", one(renewed)["refresh_token"], id);
    expect(refused.status).toBe(401);
  });

  test("a missing scope is a 403 that names the scope needed and the scopes held", async () => {
    const severa = await start();
    const call = await client(severa, "customers:read users:read");
    const answer = await call("GET", "/v1/projects");
    expect(answer.status).toBe(403);
    expect(failure(answer).type).toBe("InsufficientApiScope");
    expect(answer.headers.get("X-Accepted-OAuth-Scopes")).toBe("projects:read");
    expect(answer.headers.get("X-OAuth-Scopes")).toBe("customers:read users:read");
    expect((await call("POST", "/v1/customers", { name: "New" })).status).toBe(403);
  });

  test("heartbeats stand outside versions; only one of them asks who is calling", async () => {
    const severa = await start();
    const alive = await send(`${severa.baseUrl}/heartbeat/server`);
    expect([alive.status, alive.text]).toEqual([200, "Server is alive."]);
    expect((await send(`${severa.baseUrl}/heartbeat/authorized`)).status).toBe(401);
    const call = await client(severa, "users:read");
    expect((await call("GET", "/heartbeat/authorized")).status).toBe(204);
    expect((await call("GET", "/v1/heartbeat/server")).status).toBe(404);
  });
});

describe("rate limit", () => {
  test("the eleventh call within a second is a 429 in plain text", async () => {
    const severa = await start({ callsPerSecond: 10, callsPerDay: 100_000 });
    const call = await client(severa, "users:read");
    const answers = await Promise.all(Array.from({ length: 10 }, () => call("GET", "/v1/users")));
    expect(answers.map(({ status }) => status).sort()).toEqual([
      ...Array.from({ length: 9 }, () => 200),
      429,
    ]);
    const refused = answers.find(({ status }) => status === 429);
    expect(refused?.text).toBe("API calls quota exceeded! maximum admitted 10 per Second.");
    expect(refused?.headers.get("content-type")).toBe("text/plain");
    expect(refused?.headers.has("retry-after")).toBe(false);
    severa.advance(1000);
    expect((await call("GET", "/v1/users")).status).toBe(200);
  });

  test("the calls of a day are limited too", async () => {
    const severa = await start({ callsPerDay: 3 });
    const call = await client(severa, "users:read");
    await call("GET", "/v1/users");
    await call("GET", "/v1/users");
    const refused = await call("GET", "/v1/users");
    expect(refused.status).toBe(429);
    expect(refused.text).toContain("3 per Day");
    severa.advance(86_400_000);
    expect((await logIn(severa, "users:read")).status).toBe(200);
  });

  test("a Retry-After header is added on demand", async () => {
    const severa = await start({ callsPerSecond: 1, retryAfter: true });
    await logIn(severa, "users:read");
    const refused = await logIn(severa, "users:read");
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([429, "1"]);
  });
});

describe("routes", () => {
  test("v1 and v1.0 are the same, other versions and unknown paths are 404", async () => {
    const call = await client(await start());
    expect((await call("GET", "/v1/users")).text).toBe((await call("GET", "/v1.0/users")).text);
    for (const path of ["/v0.2/users", "/v2/users", "/users", "/v1/nothing", "/v1/users/"]) {
      const answer = await call("GET", path);
      expect([path, answer.status]).toEqual([path, 404]);
      expect(failure(answer).httpStatusCode).toBe(404);
    }
  });

  test("a path that exists under other methods is a 405", async () => {
    const call = await client(await start());
    const answer = await call("DELETE", "/v1/customers");
    expect([answer.status, answer.headers.get("allow")]).toEqual([405, "GET, POST"]);
  });

  test("an unknown guid is a 404 with an error body", async () => {
    const call = await client(await start());
    const guid = "ffffffff-0000-4000-8000-000000000000";
    for (const path of [`/v1/customers/${guid}`, `/v1/invoices/${guid}/invoicerows`]) {
      const answer = await call("GET", path);
      expect(answer.status).toBe(404);
      expect(failure(answer).details[0]?.message).toContain(guid);
    }
    expect((await call("DELETE", `/v1/customers/${guid}`)).status).toBe(404);
    expect((await call("PATCH", `/v1/customers/${guid}`, [])).status).toBe(404);
  });

  test("unknown query parameters are passed over, or refused on demand", async () => {
    const call = await client(await start());
    const list = await call("GET", "/v1/invoices?invoiceStatusGuid=x");
    expect(many(list)).toHaveLength(6);
    const strict = await client(await start({ unknownQuery: "refuse" }));
    expect((await strict("GET", "/v1/invoices?invoiceStatusGuid=x")).status).toBe(400);
    expect((await strict("GET", "/v1/customers?firstRow=100")).status).toBe(400);
    expect((await strict("GET", "/v1/customers?RowCount=5")).status).toBe(200);
  });

  test("parameters of the document that are not simulated say so", async () => {
    const call = await client(await start());
    expect((await call("GET", "/v1/projects?isBillable=true")).status).toBe(501);
  });
});

describe("token paging", () => {
  test("230 customers come as 100, 100 and 30, and the last page has no token", async () => {
    const call = await client(await start());
    const seen = new Set<unknown>();
    const sizes: number[] = [];
    let path = "/v1/customers";
    for (;;) {
      const page = await call("GET", path);
      sizes.push(many(page).length);
      many(page).forEach(({ guid }) => seen.add(guid));
      const token = page.headers.get("NextPageToken");
      if (token === null) break;
      path = `/v1/customers?pageToken=${encodeURIComponent(token)}`;
    }
    expect(sizes).toEqual([100, 100, 30]);
    expect(seen.size).toBe(230);
  });

  test("a page that ends exactly with the last row has no token", async () => {
    const call = await client(await start());
    const page = await call("GET", "/v1/customers?rowCount=230");
    expect([many(page).length, page.headers.get("NextPageToken")]).toEqual([230, null]);
  });

  test("rowCount goes from 1 to 1000", async () => {
    const call = await client(await start({ customers: 1001 }));
    expect(many(await call("GET", "/v1/customers?rowCount=1000"))).toHaveLength(1000);
    for (const count of ["1001", "0", "-1", "ten"]) {
      const answer = await call("GET", `/v1/customers?rowCount=${count}`);
      expect([answer.status, failure(answer).type]).toEqual([400, "InvalidParameter"]);
      expect(places(answer)).toEqual(["rowCount"]);
    }
  });

  test("a token is bound to the criteria it was given for, not to the page size", async () => {
    const call = await client(await start());
    const page = await call("GET", "/v1/customers?isActive=true&rowCount=10");
    const token = encodeURIComponent(page.headers.get("NextPageToken") ?? "");
    const next = (query: string): Promise<Answer> =>
      call("GET", `/v1/customers?pageToken=${token}${query}`);
    expect((await next("&isActive=true&rowCount=20")).status).toBe(200);
    expect((await next("&isActive=false")).status).toBe(400);
    expect((await next("")).status).toBe(400);
    expect((await call("GET", `/v1/users?isActive=true&pageToken=${token}`)).status).toBe(400);
  });

  test("a token must be known and percent-encoded", async () => {
    const call = await client(await start());
    expect((await call("GET", "/v1/customers?pageToken=nonsense")).status).toBe(400);
    const token = (await call("GET", "/v1/customers")).headers.get("NextPageToken") ?? "";
    expect((await call("GET", `/v1/customers?pageToken=${token}`)).status).toBe(400);
  });

  test("paging goes on after the last row even when rows are deleted in between", async () => {
    const severa = await start();
    const call = await client(severa);
    const page = await call("GET", "/v1/customers?rowCount=100");
    const token = encodeURIComponent(page.headers.get("NextPageToken") ?? "");
    for (const { guid } of many(page)) severa.data.customers.delete(String(guid));
    const next = await call("GET", `/v1/customers?pageToken=${token}`);
    expect(first(many(next))["number"]).toBe(1101);
  });

  test("firstRow means nothing to a token-paged list", async () => {
    const call = await client(await start());
    const plain = await call("GET", "/v1/customers");
    expect((await call("GET", "/v1/customers?firstRow=100")).text).toBe(plain.text);
  });
});

describe("row paging", () => {
  test("firstRow counts from 0 and the last page is the short one", async () => {
    const call = await client(await start());
    const sizes: number[] = [];
    const seen = new Set<unknown>();
    for (const from of [0, 100, 200, 300]) {
      const rows = many(await call("GET", `/v1/contactpersons?firstRow=${from}`));
      sizes.push(rows.length);
      rows.forEach(({ guid }) => seen.add(guid));
    }
    expect(sizes).toEqual([100, 100, 30, 0]);
    expect(seen.size).toBe(230);
  });

  test("addresses are row-paged too, and negative rows are refused", async () => {
    const call = await client(await start());
    const page = await call(
      "GET",
      "/v1/addresses?firstRow=229&rowCount=1000&calculateRowCount=true",
    );
    expect(many(page)).toHaveLength(1);
    expect(page.headers.has("NextPageToken")).toBe(false);
    expect((await call("GET", "/v1/addresses?firstRow=-1")).status).toBe(400);
  });
});

describe("sortings", () => {
  const sorted = async (query: string): Promise<unknown[]> => {
    const call = await client(await start());
    return many(await call("GET", `/v1/worktypes?${query}`)).map(({ code }) => code);
  };

  test("rows are ordered by the fields named, in brackets or with dots", async () => {
    const down = ["W6", "W5", "W4", "W3", "W2", "W1"];
    expect(await sorted("sortings[0][key]=code&sortings[0][value]=Desc")).toEqual(down);
    const encoded = new URLSearchParams({ "sortings[0].key": "Code", "sortings[0].value": "Asc" });
    expect(await sorted(encoded.toString())).toEqual([...down].reverse());
  });

  test("a later sorting decides where an earlier one is even", async () => {
    const query =
      "sortings[0][key]=isProductive&sortings[0][value]=Asc&sortings[1][key]=code&sortings[1][value]=Desc";
    expect(await sorted(query)).toEqual(["W3", "W6", "W5", "W4", "W2", "W1"]);
  });

  test("sorting comes before paging", async () => {
    const call = await client(await start());
    const query = "sortings[0][key]=lastName&sortings[0][value]=Desc&rowCount=1&firstRow=1";
    const rows = many(await call("GET", `/v1/contactpersons?${query}`));
    expect(rows.map(({ lastName }) => lastName)).toEqual(["Contact 0229"]);
  });

  test("a sorting that can't be read is a 400", async () => {
    const call = await client(await start());
    for (const query of [
      "sortings=name",
      "sortings[0]=name",
      "sortings[0][key]=name",
      "sortings[0][key]=name&sortings[0][value]=Downwards",
      "sortings[0][key]=nothing&sortings[0][value]=Asc",
      "sortings[0][key]=hourCost&sortings[0][value]=Asc",
      "sortings[1][key]=name&sortings[1][value]=Asc",
      "sortings.0.key=name&sortings.0.value=Asc",
      "sortings[key]=name&sortings[value]=Asc",
    ]) {
      const answer = await call("GET", `/v1/worktypes?${query}`);
      expect([query, answer.status]).toEqual([query, 400]);
      expect(failure(answer).type).toBe("InvalidParameter");
    }
  });
});

describe("filters", () => {
  test("customers by activity, numbers, names and email addresses", async () => {
    const severa = await start();
    const call = await client(severa);
    const numbers = async (query: string): Promise<unknown[]> =>
      many(await call("GET", `/v1/customers?${query}`)).map(({ number }) => number);
    expect(await numbers("isActive=false&rowCount=1000")).toHaveLength(23);
    expect(await numbers("isActive=true&rowCount=1000")).toHaveLength(207);
    expect(await numbers("numbers=1003&numbers=1001&numbers=9")).toEqual([1001, 1003]);
    expect(await numbers("emailAddresses=OFFICE7%40customer.example")).toEqual([1007]);
    const name = encodeURIComponent("Ängsmark & Öberg 0005");
    expect(await numbers(`customerNames=${name}&customerNames=other`)).toEqual([1005]);
  });

  test("users by email address", async () => {
    const call = await client(await start());
    const users = many(await call("GET", "/v1/users?email=User2%40severa.example"));
    expect(users.map(({ firstName }) => firstName)).toEqual(["Björn"]);
    expect(many(await call("GET", "/v1/users?email=none%40severa.example"))).toEqual([]);
    expect(many(await call("GET", "/v1/users?email="))).toHaveLength(10);
  });

  test("contact persons by a text inside names and ways to reach them", async () => {
    const call = await client(await start());
    const found = async (text: string): Promise<number> =>
      many(await call("GET", `/v1/contactpersons?textToSearch=${text}`)).length;
    expect(await found("cONTact%200017")).toBe(1);
    expect(await found("contact17%40customer")).toBe(1);
    expect(await found("nobody")).toBe(0);
  });

  test("a value of the wrong kind is a 400 that names the parameter", async () => {
    const call = await client(await start());
    for (const [name, value] of [
      ["isActive", "yes"],
      ["numbers", "1001,1002"],
      ["changedSince", "yesterday"],
      ["changedSince", "2024-02-30T00:00:00Z"],
      ["changedSince", "2024-01-01T00:00:00+02:00"],
    ]) {
      const answer = await call("GET", `/v1/customers?${name}=${value}`);
      expect([value, answer.status]).toEqual([value, 400]);
      expect(places(answer)).toEqual([name]);
    }
  });
});

describe("changedSince", () => {
  test("includes rows changed at that very moment", async () => {
    const severa = await start();
    const call = await client(severa);
    const guid = await pick(call, "/v1/customers");
    severa.advance(60_000);
    const patched = await call("PATCH", `/v1/customers/${guid}`, replace("/notes", "changed"));
    const stamp = String(first(many(patched))["lastUpdatedDateTime"]);
    const since = async (moment: string): Promise<number> => {
      const path = `/v1/customers?changedSince=${encodeURIComponent(moment)}`;
      return many(await call("GET", path)).length;
    };
    expect(await since(stamp)).toBe(1);
    expect(await since(stamp.replace("Z", "+00:00"))).toBe(1);
    expect(await since(new Date(Date.parse(stamp) + 1).toISOString())).toBe(0);
  });

  test("shows added rows and never deleted ones", async () => {
    const severa = await start();
    const call = await client(severa);
    const before = new Date(severa.now()).toISOString();
    severa.advance(1000);
    const created = one(await call("POST", "/v1/customers", { name: "Fresh" }));
    const path = `/v1/customers?changedSince=${before}`;
    expect(many(await call("GET", path)).map(({ name }) => name)).toEqual(["Fresh"]);
    expect((await call("DELETE", `/v1/customers/${String(created["guid"])}`)).status).toBe(204);
    expect(many(await call("GET", path))).toEqual([]);
  });

  test("sees what a Severa user changes behind the client's back", async () => {
    const severa = await start();
    const call = await client(severa);
    severa.advance(1000);
    const since = new Date(severa.now()).toISOString();
    const [user] = severa.data.users.values();
    if (user !== undefined) severa.change(user, { lastName: "Renamed" });
    severa.add("users", { firstName: "New", lastName: "Colleague" });
    const found = many(await call("GET", `/v1/users?changedSince=${since}`));
    expect(found.map(({ lastName }) => lastName)).toEqual(["Renamed", "Colleague"]);
  });
});

describe("creating and deleting", () => {
  test("a created customer is answered with 201 and the whole row", async () => {
    const call = await client(await start());
    const answer = await call("POST", "/v1/customers", { name: "Ny kund", guid: "mine" });
    expect(answer.status).toBe(201);
    const row = one(answer);
    expect(row).toMatchObject({ name: "Ny kund", number: 1231, isActive: true, notes: null });
    expect(row["guid"]).not.toBe("mine");
    expect(one(await call("GET", `/v1/customers/${String(row["guid"])}`))).toEqual(row);
  });

  test("required fields are named one by one", async () => {
    const call = await client(await start());
    const answer = await call("POST", "/v1/contactpersons", { firstName: "", lastName: null });
    expect(answer.status).toBe(400);
    expect(places(answer).sort()).toEqual(["customer", "firstName", "lastName"]);
    expect(failure(await call("POST", "/v1/customers", [])).type).toBe("InvalidRequest");
  });

  test("a contact person shows the customer it refers to, by its present name", async () => {
    const call = await client(await start());
    const customer = await pick(call, "/v1/customers");
    const body = { firstName: "Ann", lastName: "Berg", customer: { guid: customer } };
    const guid = String(one(await call("POST", "/v1/contactpersons", body))["guid"]);
    await call("PATCH", `/v1/customers/${customer}`, replace("/name", "Renamed"));
    const row = one(await call("GET", `/v1/contactpersons/${guid}`));
    expect(row["customer"]).toEqual({ guid: customer, name: "Renamed", number: 1001 });
    expect(row["name"]).toBe("Ann Berg");
    const own = await call("GET", `/v1/customers/${customer}/contactpersons`);
    expect(many(own).map(({ lastName }) => lastName)).toEqual(["Contact 0001", "Berg"]);
  });

  test("an address is created below its customer", async () => {
    const call = await client(await start());
    const path = `/v1/customers/${await pick(call, "/v1/customers")}/addresses`;
    const created = await call("POST", path, { city: "Tromsø" });
    expect(created.status).toBe(201);
    expect(many(await call("GET", path)).map(({ city }) => city)).toEqual(["Jyväskylä", "Tromsø"]);
  });

  test("a deleted row is gone", async () => {
    const call = await client(await start());
    const path = `/v1/addresses/${await pick(call, "/v1/addresses")}`;
    const deleted = await call("DELETE", path);
    expect([deleted.status, deleted.text]).toEqual([204, ""]);
    expect((await call("GET", path)).status).toBe(404);
    expect((await call("DELETE", path)).status).toBe(404);
  });
});

describe("PATCH", () => {
  test("replaces values and answers a list with the row", async () => {
    const severa = await start();
    const call = await client(severa);
    const path = `/v1/users/${await pick(call, "/v1/users")}`;
    const before = one(await call("GET", path));
    severa.advance(5000);
    const answer = await call("PATCH", path, replace("/lastName", "Smith"));
    expect(answer.status).toBe(200);
    const [row, ...others] = many(answer);
    expect(others).toEqual([]);
    expect(row?.["lastName"]).toBe("Smith");
    expect(String(row?.["lastUpdatedDateTime"]) > String(before["lastUpdatedDateTime"])).toBe(true);
    expect(row?.["createdDateTime"]).toBe(before["createdDateTime"]);
  });

  test("knows replace only", async () => {
    const call = await client(await start());
    const path = `/v1/customers/${await pick(call, "/v1/customers")}`;
    for (const op of ["add", "remove", "copy", "move", "test", ""]) {
      const answer = await call("PATCH", path, [{ op, path: "/notes", value: "x" }]);
      expect([op, answer.status, failure(answer).type]).toEqual([op, 400, "InvalidOperation"]);
    }
    const spelt = [{ op: "Replace", path: "/notes", value: "x" }];
    expect((await call("PATCH", path, spelt)).status).toBe(200);
  });

  test("refuses unknown paths, read-only properties and values of the wrong kind", async () => {
    const call = await client(await start());
    const path = `/v1/customers/${await pick(call, "/v1/customers")}`;
    for (const [place, value] of [
      ["/nothing", 1],
      ["/guid", "x"],
      ["/lastUpdatedDateTime", "2024-01-01T00:00:00Z"],
      ["/isInternal", true],
      ["/name", null],
      ["/name", ""],
      ["/number", "45"],
      ["/isActive", "true"],
      ["/name/first", "x"],
    ] as const) {
      const answer = await call("PATCH", path, replace(place, value));
      expect([place, answer.status, failure(answer).type]).toEqual([
        place,
        400,
        "InvalidParameter",
      ]);
    }
  });

  test("applies nothing when one operation is wrong, and names every wrong one", async () => {
    const call = await client(await start());
    const path = `/v1/customers/${await pick(call, "/v1/customers")}`;
    const before = await call("GET", path);
    const good = replace("/notes", "kept out");
    const answer = await call("PATCH", path, [...good, ...replace("/x", 1), ...replace("/y", 1)]);
    expect(places(answer)).toEqual(["/x", "/y"]);
    expect((await call("GET", path)).text).toBe(before.text);
  });

  test("needs an array in a body declared as JSON", async () => {
    const severa = await start();
    const call = await client(severa);
    const path = `/v1/customers/${await pick(call, "/v1/customers")}`;
    expect((await call("PATCH", path, { name: "x" })).status).toBe(400);
    const { access_token: token } = one(await logIn(severa, "customers:write"));
    const headers = credentials(severa, String(token));
    const body = JSON.stringify(replace("/name", "x"));
    const untyped = await send(severa.baseUrl + path, { method: "PATCH", headers, body });
    expect([untyped.status, failure(untyped).type]).toEqual([400, "InvalidRequest"]);
  });

  test("money needs amount and currency code, and the currency of the organisation", async () => {
    const call = await client(await start({ currency: "NOK" }));
    const path = `/v1/projects/${await pick(call, "/v1/projects")}`;
    for (const value of [{ amount: 1 }, { currencyCode: "NOK" }, { amount: "1" }, 1]) {
      expect((await call("PATCH", path, replace("/expectedValue", value))).status).toBe(400);
    }
    expect((await call("PATCH", path, replace("/expectedValue/amount", 1))).status).toBe(400);
    const euro = { amount: 100, currencyCode: "EUR" };
    const refused = await call("PATCH", path, replace("/expectedValue", euro));
    expect(refused.status).toBe(400);
    expect(failure(refused).details[0]?.message).toContain("NOK");
    const krone = { amount: 100, currencyCode: "NOK" };
    const [row] = many(await call("PATCH", path, replace("expectedValue", krone)));
    expect(row?.["expectedValue"]).toEqual({ ...krone, multiCurrencyInfo: null });
  });
});

describe("work hours", () => {
  async function material(call: Send): Promise<Record<"phase" | "user" | "workType", Body>> {
    const project = await pick(call, "/v1/projects");
    const phases = many(await call("GET", `/v1/projects/${project}/phaseswithhierarchy`));
    const phase = phases.find(({ name }) => name === "Build");
    const guid = String(phase?.["guid"]);
    return {
      phase: { guid },
      user: { guid: await pick(call, "/v1/users?email=user1%40severa.example") },
      workType: { guid: await pick(call, `/v1/phases/${guid}/worktypes`) },
    };
  }

  test("the way from project to phase to work type to work hour is open", async () => {
    const call = await client(await start());
    const refs = await material(call);
    const body = { eventDate: "2025-11-12", description: "Ads", quantity: 7.5, ...refs };
    const created = await call("POST", "/v1/workhours", body);
    expect(created.status).toBe(201);
    const row = one(created);
    expect(row).toMatchObject({
      eventDate: "2025-11-12",
      quantity: 7.5,
      phase: { ...refs.phase, name: "Build" },
      user: { ...refs.user, name: "Åsa Testperson 1" },
      workType: { ...refs.workType, name: "Consulting" },
      project: { name: "Project 1", number: 501 },
      customer: { number: 1001 },
      invoice: null,
      isModifiable: true,
    });
    const day = await call(
      "GET",
      "/v1/workhours?eventDateStart=2025-11-12&eventDateEnd=2025-11-12",
    );
    expect(many(day).map(({ guid }) => guid)).toEqual([row["guid"]]);
  });

  test("the phases of a project are a flat list with a root", async () => {
    const call = await client(await start());
    const project = await pick(call, "/v1/projects");
    const phases = many(await call("GET", `/v1/projects/${project}/phaseswithhierarchy`));
    expect(phases.map(({ name, level }) => [name, level])).toEqual([
      ["Root", 0],
      ["Design", 1],
      ["Build", 1],
    ]);
    expect(phases[1]?.["parentPhase"]).toEqual({ guid: phases[0]?.["guid"] });
  });

  test("only active work types, or those set for the phase, are open to it", async () => {
    const severa = await start();
    const call = await client(severa);
    const { phase } = await material(call);
    const names = async (): Promise<unknown[]> =>
      many(await call("GET", `/v1/phases/${String(phase["guid"])}/worktypes`)).map(
        (w) => w["name"],
      );
    expect(await names()).toHaveLength(5);
    expect(await names()).not.toContain("Retired type");
    const design = [...severa.data.workTypes.values()].find(({ name }) => name === "Design");
    severa.data.phaseWorkTypes.set(String(phase["guid"]), [design?.guid ?? ""]);
    expect(await names()).toEqual(["Design"]);
  });

  test("missing and unknown references are 400 with a detail each", async () => {
    const call = await client(await start());
    const missing = await call("POST", "/v1/workhours", { quantity: 1 });
    expect(missing.status).toBe(400);
    expect(failure(missing).type).toBe("InvalidParameter");
    expect(places(missing).sort()).toEqual(["eventDate", "phase", "user", "workType"]);
    const unknown = { guid: "ffffffff-0000-4000-8000-000000000000" };
    const body = { eventDate: "2025-11-31", phase: unknown, user: unknown, workType: unknown };
    const refused = await call("POST", "/v1/workhours", body);
    const expected = ["eventDate", "phase.guid", "user.guid", "workType.guid"];
    expect(places(refused).sort()).toEqual(expected);
  });

  test("a work type that is not open to the phase, a locked phase and a closed day are refused", async () => {
    const severa = await start();
    const call = await client(severa);
    const refs = await material(call);
    const retired = [...severa.data.workTypes.values()].find(({ isActive }) => isActive === false);
    const body = { eventDate: "2025-11-12", quantity: 1, ...refs };
    const wrongType = { ...body, workType: { guid: retired?.guid } };
    expect(places(await call("POST", "/v1/workhours", wrongType))).toEqual(["workType.guid"]);
    severa.data.closedDays.add(`${String(refs.user["guid"])}/2025-11-12`);
    const closed = await call("POST", "/v1/workhours", body);
    expect([closed.status, failure(closed).type]).toEqual([400, "InvalidOperation"]);
    const phase = severa.data.phases.get(String(refs.phase["guid"]));
    if (phase !== undefined) phase["isLocked"] = true;
    const locked = await call("POST", "/v1/workhours", { ...body, eventDate: "2025-11-13" });
    expect([locked.status, failure(locked).type]).toEqual([400, "InvalidOperation"]);
  });

  test("a work hour can be changed and deleted, and deleted ones are listed", async () => {
    const severa = await start();
    const call = await client(severa);
    const body = { eventDate: "2025-11-12", quantity: 7.5, ...(await material(call)) };
    const guid = String(one(await call("POST", "/v1/workhours", body))["guid"]);
    const patched = await call("PATCH", `/v1/workhours/${guid}`, replace("/quantity", 6));
    expect(first(many(patched))["quantity"]).toBe(6);
    expect((await call("DELETE", `/v1/workhours/${guid}`)).status).toBe(204);
    expect((await call("GET", `/v1/workhours/${guid}`)).status).toBe(404);
    const [deleted, ...others] = many(await call("GET", "/v1/deletedworkhours"));
    expect(others).toEqual([]);
    expect(deleted).toMatchObject({ guid, quantity: 6, phase: body.phase, user: body.user });
  });

  test("an invoiced work hour can neither be changed nor deleted", async () => {
    const severa = await start();
    const call = await client(severa);
    const invoiced = many(await call("GET", "/v1/workhours")).find(
      ({ invoice }) => invoice !== null,
    );
    expect(invoiced?.["isModifiable"]).toBe(false);
    const path = `/v1/workhours/${String(invoiced?.["guid"])}`;
    const changed = await call("PATCH", path, replace("/quantity", 1));
    expect([changed.status, failure(changed).type]).toEqual([400, "InvalidOperation"]);
    expect((await call("DELETE", path)).status).toBe(400);
    expect((await call("GET", path)).status).toBe(200);
  });
});

describe("invoices", () => {
  test("approved invoices are found by status, with their rows", async () => {
    const call = await client(await start());
    const statuses = many(await call("GET", "/v1/invoicestatuses"));
    expect(statuses.map(({ name }) => name)).toEqual(["Draft", "Approved", "Sent", "Paid"]);
    const approved = String(statuses[1]?.["guid"]);
    const invoices = many(await call("GET", `/v1/invoices?invoiceStatusGuids=${approved}`));
    expect(invoices).toHaveLength(3);
    const { guid } = first(invoices);
    const rows = many(await call("GET", `/v1/invoices/${String(guid)}/invoicerows?rowType=Hours`));
    expect(rows.map(({ invoiceGuid, quantity }) => [invoiceGuid, quantity])).toEqual([
      [guid, 7.5],
      [guid, 7.5],
    ]);
    const sent = String(statuses[2]?.["guid"]);
    const both = `/v1/invoices?invoiceStatusGuids=${approved}&invoiceStatusGuids=${sent}`;
    expect(many(await call("GET", both))).toHaveLength(4);
  });

  test("status, number and reference number of an invoice can be set", async () => {
    const call = await client(await start());
    const sent = many(await call("GET", "/v1/invoicestatuses")).find((row) => row["isSent"]);
    const path = `/v1/invoices/${await pick(call, "/v1/invoices")}`;
    const answer = await call("PATCH", path, [
      ...replace("/status", { guid: sent?.["guid"] }),
      ...replace("/number", 45),
      ...replace("/referenceNumber", "RF18 0001"),
    ]);
    expect(first(many(answer))).toMatchObject({
      number: 45,
      referenceNumber: "RF18 0001",
      status: { guid: sent?.["guid"], name: "Sent", isSent: true, isWaitingPayment: true },
    });
    const unknown = { guid: "ffffffff-0000-4000-8000-000000000000" };
    expect(places(await call("PATCH", path, replace("/status", unknown)))).toEqual(["status.guid"]);
    expect((await call("PATCH", path, replace("/totalTax", null))).status).toBe(400);
  });
});

describe("holidays", () => {
  test("are listed by year and by period", async () => {
    const call = await client(await start());
    const dates = async (path: string): Promise<unknown[]> =>
      many(await call("GET", path)).map(({ date }) => date);
    expect(await dates("/v1/holidays")).toHaveLength(6);
    expect(await dates("/v1/holidays?year=2024")).toEqual(["2024-12-06", "2024-12-25"]);
    const period = "startDate=2024-12-25T00:00:00.000Z&endDate=2025-01-01";
    expect(await dates(`/v1/holidaysbytimeperiod?${period}`)).toEqual(["2024-12-25", "2025-01-01"]);
    expect((await call("GET", "/v1/holidays?year=1899")).status).toBe(400);
  });
});

describe("the server", () => {
  test("keeps a log of what was sent and answered", async () => {
    const severa = await start();
    const call = await client(severa);
    await call("POST", "/v1/customers?a=%20b", { name: "Åre" });
    const record = severa.requests.at(-1);
    expect(record).toMatchObject({
      method: "POST",
      path: "/rest-api/v1/customers",
      query: "a=%20b",
      body: '{"name":"Åre"}',
      status: 201,
    });
    expect(record?.headers["client_id"]).toBe(severa.clientId);
    expect(Math.abs(Date.now() - (record?.at ?? 0))).toBeLessThan(5000);
  });

  test("can be told to answer something else, to be slow and to cut the connection", async () => {
    const severa = await start();
    const url = `${severa.baseUrl}/heartbeat/server`;
    severa.disturb({ answer: { status: 503, body: "Down" } });
    expect((await send(url)).status).toBe(503);
    severa.disturb({ delayMs: 50, matches: ({ path }) => path.endsWith("/server") });
    const before = performance.now();
    expect((await send(url)).status).toBe(200);
    expect(performance.now() - before).toBeGreaterThan(45);
    severa.disturb({ hangUp: true });
    await expect(send(url)).rejects.toThrow();
    expect(severa.requests.at(-1)?.status).toBe(0);
    expect((await send(url)).status).toBe(200);
  });

  test("closes at once, even with an answer outstanding", async () => {
    const severa = await startSevera();
    severa.disturb({ delayMs: 60_000 });
    const pending = send(`${severa.baseUrl}/heartbeat/server`).catch(() => "cut");
    await new Promise((resolve) => setTimeout(resolve, 50));
    await severa.close();
    expect(await pending).toBe("cut");
    await expect(send(`${severa.baseUrl}/heartbeat/server`)).rejects.toThrow();
  });

  test("seeds the same rows for the same options, and none when told so", async () => {
    const [left, right] = [await start({ customers: 3 }), await start({ customers: 3 })];
    expect([...left.data.customers]).toEqual([...right.data.customers]);
    const bare = await start({ customers: 0 });
    expect(bare.data.customers.size).toBe(0);
    expect(bare.data.invoices.size).toBe(0);
    expect(bare.data.users.size).toBe(10);
  });
});
