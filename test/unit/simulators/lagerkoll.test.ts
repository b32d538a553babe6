import { afterEach, describe, expect, test } from "vitest";
import { errorAnswer } from "../../simulators/lagerkoll/errors.ts";
import type { LagerkollOptions } from "../../simulators/lagerkoll/options.ts";
import { startLagerkoll } from "../../simulators/lagerkoll/start-lagerkoll.ts";
import type { LagerkollSimulator } from "../../simulators/lagerkoll/start-lagerkoll.ts";

type Row = Record<string, unknown>;
interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: Row;
}

const running: LagerkollSimulator[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((lagerkoll) => lagerkoll.close()));
});

async function start(options: LagerkollOptions = {}): Promise<LagerkollSimulator> {
  const lagerkoll = await startLagerkoll(options);
  running.push(lagerkoll);
  return lagerkoll;
}

async function send(url: string, init: RequestInit = {}): Promise<Answer> {
  const response = await fetch(url, init);
  const text = await response.text();
  const isJson = response.headers.get("content-type")?.startsWith("application/json") === true;
  const body = isJson ? (JSON.parse(text) as Row) : {};
  return { status: response.status, headers: response.headers, text, body };
}

function machine({ store, apiKey }: LagerkollSimulator): Record<string, string> {
  return { store, api_key: apiKey, accept: "application/json", "content-type": "application/json" };
}

function get(lagerkoll: LagerkollSimulator, path = ""): Promise<Answer> {
  return send(lagerkoll.baseUrl + path, { headers: machine(lagerkoll) });
}

function write(
  lagerkoll: LagerkollSimulator,
  method: string,
  path: string,
  value: unknown,
  headers: Record<string, string> = {},
): Promise<Answer> {
  return send(lagerkoll.baseUrl + path, {
    method,
    headers: { ...machine(lagerkoll), ...headers },
    body: typeof value === "string" ? value : JSON.stringify(value),
  });
}

function logIn(lagerkoll: LagerkollSimulator, password = lagerkoll.password): Promise<Answer> {
  return send(lagerkoll.loginUrl, {
    method: "POST",
    headers: { store: lagerkoll.store, "content-type": "application/json" },
    body: JSON.stringify({ username: lagerkoll.username, password }),
  });
}

async function person(lagerkoll: LagerkollSimulator): Promise<Record<string, string>> {
  const { body } = await logIn(lagerkoll);
  const { user_id: id, user_token: token } = body;
  return { store: lagerkoll.store, user_id: String(id), user_token: String(token) };
}

function rows(answer: Answer, name: string): Row[] {
  return answer.body[name] as Row[];
}

function values(answer: Answer, list: string, field: string): unknown[] {
  return rows(answer, list).map((row) => row[field]);
}

function refusal({ status, body }: Answer): readonly [number, unknown, unknown] {
  return [status, body["errorCode"], body["errorField"]];
}

describe("access", () => {
  test("store and api_key open every list", async () => {
    expect((await get(await start())).status).toBe(200);
  });

  test("store, user_id and user_token of a login do so as well", async () => {
    const lagerkoll = await start();
    const headers = await person(lagerkoll);
    expect((await send(lagerkoll.baseUrl, { headers })).status).toBe(200);
    expect(lagerkoll.counts.logins).toBe(1);
  });

  test("half a header set, both sets at once, and wrong values are error 900001", async () => {
    const lagerkoll = await start();
    const user = await person(lagerkoll);
    const { store, apiKey } = lagerkoll;
    const sets: Record<string, string>[] = [
      {},
      { store },
      { api_key: apiKey },
      { store: "other", api_key: apiKey },
      { store, api_key: "wrong" },
      { store, user_id: user["user_id"] ?? "" },
      { store, user_token: user["user_token"] ?? "" },
      { ...user, user_id: "999" },
      { ...user, api_key: apiKey },
      { store, api_key: apiKey, user_id: user["user_id"] ?? "" },
    ];
    for (const headers of sets) {
      expect(refusal(await send(lagerkoll.baseUrl, { headers }))).toEqual([401, 900001, null]);
    }
    expect(lagerkoll.counts.refusedCredentials).toBe(sets.length);
  });

  test("revoked user tokens are refused until the next login", async () => {
    const lagerkoll = await start();
    const before = await person(lagerkoll);
    lagerkoll.revokeUserTokens();
    expect((await send(lagerkoll.baseUrl, { headers: before })).status).toBe(401);
    const headers = await person(lagerkoll);
    expect((await send(lagerkoll.baseUrl, { headers })).status).toBe(200);
  });

  test("a login with a wrong password is error 900001 and counted", async () => {
    const lagerkoll = await start();
    expect(refusal(await logIn(lagerkoll, "wrong"))).toEqual([401, 900001, null]);
    expect(lagerkoll.counts).toMatchObject({ logins: 0, refusedLogins: 1 });
  });
});

describe("rate limit", () => {
  test("request 201 within a minute is 429 with Retry-After and error 900429", async () => {
    const lagerkoll = await start({ projects: 1 });
    const first = await Promise.all(Array.from({ length: 200 }, () => get(lagerkoll)));
    expect(new Set(first.map(({ status }) => status))).toEqual(new Set([200]));
    const refused = await get(lagerkoll);
    expect(refusal(refused)).toEqual([429, 900429, null]);
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(50);
    expect(lagerkoll.counts.rateLimited).toBe(1);
  });

  test("the next request is admitted after the seconds of Retry-After", async () => {
    const lagerkoll = await start({ requestsPerMinute: 1 });
    await get(lagerkoll);
    lagerkoll.advance(30_000);
    const wait = Number((await get(lagerkoll)).headers.get("retry-after"));
    expect(wait).toBeLessThanOrEqual(30);
    lagerkoll.advance(wait * 1000);
    expect((await get(lagerkoll)).status).toBe(200);
  });
});

describe("encodings and errors", () => {
  test("the base URL is taken with and without its slash, paths with one slash and with two", async () => {
    const lagerkoll = await start();
    for (const path of ["", "/", "/1001", "//1001"]) {
      expect((await get(lagerkoll, path)).status).toBe(200);
    }
  });

  test("an error has the four fields of the document", async () => {
    const { body } = await get(await start(), "/1");
    expect(Object.keys(body)).toEqual(["errorCode", "errorMessage", "errorField", "errorData"]);
    expect(body["errorCode"]).toBe(906001);
  });

  test("unknown paths and methods are error 900101", async () => {
    const lagerkoll = await start();
    expect(refusal(await get(lagerkoll, "/1001/nothing"))).toEqual([404, 900101, null]);
    expect(refusal(await write(lagerkoll, "PUT", "", {}))).toEqual([405, 900101, null]);
  });

  test("a query that isn't percent-encoded UTF-8 is error 900101", async () => {
    const answer = await get(await start(), "?query=%E5");
    expect(refusal(answer)).toEqual([400, 900101, null]);
  });

  test("bodies that aren't JSON objects in UTF-8 are error 900101", async () => {
    const lagerkoll = await start();
    for (const body of ["{", "[]", '"text"']) {
      expect(refusal(await write(lagerkoll, "POST", "", body))).toEqual([400, 900101, null]);
    }
    const body = Buffer.from('{"name":"å"}', "latin1");
    const init = { method: "POST", headers: machine(lagerkoll), body };
    expect(refusal(await send(lagerkoll.baseUrl, init))).toEqual([400, 900101, null]);
    for (const type of ["text/plain", "application/json; charset=iso-8859-1"]) {
      const answer = await write(lagerkoll, "POST", "", {}, { "content-type": type });
      expect(refusal(answer)).toEqual([415, 900101, "Content-Type"]);
    }
  });

  test("XML, which the document offers without a shape, is named as not simulated", async () => {
    const lagerkoll = await start();
    const answer = await write(lagerkoll, "PUT", "/1001", {}, { accept: "application/xml" });
    expect(answer.status).toBe(501);
  });

  test("the status of errors, which the document leaves open, can be chosen", async () => {
    const lagerkoll = await start({ statusOf: (code, usual) => (code === 906001 ? 200 : usual) });
    expect(refusal(await get(lagerkoll, "/1"))).toEqual([200, 906001, null]);
  });

  test("a disturbance answers with any documented error", async () => {
    const lagerkoll = await start();
    lagerkoll.disturb({ answer: errorAnswer(900101, 500) });
    expect(refusal(await get(lagerkoll))).toEqual([500, 900101, null]);
    expect((await get(lagerkoll)).status).toBe(200);
  });
});

describe("Get projects", () => {
  test("pages count from 0, hold 50 by default, and carry the totals", async () => {
    const lagerkoll = await start();
    const pages = await Promise.all([0, 1, 2, 3].map((page) => get(lagerkoll, `?page=${page}`)));
    expect(pages.map((page) => rows(page, "projects").length)).toEqual([50, 50, 20, 0]);
    expect(pages[1]?.body).toMatchObject({ page: 1, pages: 3, pageSize: 50, projectsCount: 120 });
    const ids = pages.flatMap((page) => values(page, "projects", "projectId"));
    expect(new Set(ids).size).toBe(120);
  });

  test("limit sets the size of a page; 0, text and more than the maximum are error 906001", async () => {
    const lagerkoll = await start({ maximumLimit: 100 });
    expect((await get(lagerkoll, "?limit=7")).body).toMatchObject({ pages: 18, pageSize: 7 });
    for (const limit of ["0", "-1", "ten", "101"]) {
      const answer = await get(lagerkoll, `?limit=${limit}`);
      expect(refusal(answer)).toEqual([400, 906001, "limit"]);
    }
  });

  test("the latest start comes first unless sort_column and order say otherwise", async () => {
    const lagerkoll = await start();
    const created = values(await get(lagerkoll, "?limit=200"), "projects", "created") as number[];
    expect(created).toEqual(created.toSorted((a, b) => b - a));
    const path = "?limit=200&sort_column=start_date&order=asc";
    expect(values(await get(lagerkoll, path), "projects", "created")).toEqual(created.toReversed());
    const ended = "?limit=1&sort_column=end_date&order=desc";
    expect(values(await get(lagerkoll, ended), "projects", "state")[0]).toMatch(/[23]/);
    for (const wrong of ["sort_column=created", "order=up"]) {
      expect((await get(lagerkoll, `?${wrong}`)).body["errorCode"]).toBe(906001);
    }
  });

  test("state 0 and 1 filter, 2 is refused; states are strings as in the examples", async () => {
    const lagerkoll = await start();
    expect(new Set(values(await get(lagerkoll, "?state=1"), "projects", "state"))).toEqual(
      new Set(["1"]),
    );
    expect((await get(lagerkoll, "?state=-1")).body["projectsCount"]).toBe(120);
    expect(refusal(await get(lagerkoll, "?state=2"))).toEqual([400, 906001, "state"]);
  });

  test("states are numbers, as in the class, when asked to", async () => {
    const answer = await get(await start({ stateAs: "integer" }), "/1001");
    expect(answer.body["state"]).toBe(1);
  });

  test("from and to bound the start in milliseconds, both included", async () => {
    const lagerkoll = await start();
    const created = lagerkoll.data.projects.map((project) => project.created).toSorted();
    const answer = await get(lagerkoll, `?from=${created[10]}&to=${created[19]}`);
    expect(answer.body["projectsCount"]).toBe(10);
  });

  test("query looks into names, with letters outside ASCII", async () => {
    const lagerkoll = await start();
    const query = encodeURIComponent("projekt 11 äNGS");
    expect(values(await get(lagerkoll, `?query=${query}`), "projects", "projectId")).toEqual([
      1011,
    ]);
  });
});

describe("a project", () => {
  test("is shown with its articles and every field of the class", async () => {
    const { body } = await get(await start(), "/1002");
    expect(body).toMatchObject({ projectId: 1002, state: "2", name: "Projekt 2 Ängsgården" });
    expect(body["articles"]).toHaveLength(3);
    expect(Object.keys(body)).toHaveLength(12);
  });

  test("is added with an id of its own and the names behind its ids", async () => {
    const lagerkoll = await start();
    const articles = [{ articleId: "A-101", checkoutAmount: 2 }];
    const sent = { name: "Nytt", state: "1", customerId: 501, responsibleUserId: 302, articles };
    const { body } = await write(lagerkoll, "POST", "", sent);
    expect(body).toMatchObject({
      projectId: 1121,
      state: "1",
      customerName: "Kund 1 Öster & Söner AB",
      responsibleUserName: "Per Nilsson",
      createdById: null,
      articles: [{ projectId: 1121, articleName: "Kabel 1 mm²", checkoutAmount: 2 }],
    });
    expect((await get(lagerkoll, "/1121")).body).toEqual(body);
  });

  test("belongs to the user who has logged in", async () => {
    const lagerkoll = await start();
    const headers = { ...(await person(lagerkoll)), "content-type": "application/json" };
    const init = { method: "POST", headers, body: "{}" };
    const { body } = await send(lagerkoll.baseUrl, init);
    expect(body).toMatchObject({ createdById: 301, createdByName: "Åsa Öberg", name: null });
  });

  test("isn't added with wrong types (906011) or with unknown ids (906002, 906003, 906004)", async () => {
    const lagerkoll = await start();
    const add = async (body: unknown) => refusal(await write(lagerkoll, "POST", "", body));
    expect(await add({ name: 5 })).toEqual([400, 906011, "name"]);
    expect(await add({ state: 4 })).toEqual([400, 906011, "state"]);
    expect(await add({ articles: {} })).toEqual([400, 906011, "articles"]);
    expect(await add({ customerId: 1 })).toEqual([404, 906002, "customerId"]);
    expect(await add({ responsibleUserId: 1 })).toEqual([404, 906003, "responsibleUserId"]);
    expect(await add({ articles: [{ articleId: "X" }] })).toEqual([404, 906004, "articleId"]);
    expect(lagerkoll.data.projects).toHaveLength(120);
  });

  test("is updated in the fields sent, except for its state", async () => {
    const lagerkoll = await start();
    const article = lagerkoll.data.projects[0]?.articles[0];
    const articles = [{ id: article?.id ?? 0, comment: "ändrad" }];
    const sent = { projectId: 7, description: "Ny", state: 3, articles };
    const { body } = await write(lagerkoll, "PUT", "/1001", sent);
    expect(body).toMatchObject({ projectId: 1001, description: "Ny", state: "1" });
    expect(body["name"]).toBe("Projekt 1 Ängsgården");
    expect(body["articles"]).toHaveLength(3);
    expect(article?.comment).toBe("ändrad");
    const wrong = await write(lagerkoll, "PUT", "/1001", { description: 1 });
    expect(refusal(wrong)).toEqual([400, 906021, "description"]);
  });

  test("can't be closed while articles are out (906032), unless closeArticles names them", async () => {
    const lagerkoll = await start();
    const refused = await write(lagerkoll, "PUT", "/1001/close", { closeArticles: {} });
    expect(refusal(refused)).toEqual([409, 906032, null]);
    const open = rows(await get(lagerkoll, "/1001/articles?state=2"), "articles");
    const closeArticles = Object.fromEntries(open.map(({ id }) => [String(id), {}]));
    const closed = await write(lagerkoll, "PUT", "/1001/close", { closeArticles });
    expect(closed.body).toMatchObject({ projectId: 1001, state: "2" });
    expect((await get(lagerkoll, "/1001/articles?state=2")).body["projectsCount"]).toBe(0);
  });
});

describe("project articles", () => {
  test("come in pages whose total is called projectsCount", async () => {
    const lagerkoll = await start({ projects: 2, articlesPerProject: 60 });
    const { body } = await get(lagerkoll, "/1002/articles?page=1");
    expect(body).toMatchObject({ page: 1, pages: 2, pageSize: 50, projectsCount: 60 });
    expect(body["articles"]).toHaveLength(10);
  });

  test("state 0 lists all, 1 what is out and not rented, 2 all that is out", async () => {
    const lagerkoll = await start();
    const counts = ["", "?state=0", "?state=1", "?state=2"].map(
      async (query) => (await get(lagerkoll, `/1001/articles${query}`)).body["projectsCount"],
    );
    expect(await Promise.all(counts)).toEqual([3, 3, 1, 2]);
    const answer = await get(lagerkoll, "/1001/articles?state=3");
    expect(refusal(answer)).toEqual([400, 906004, "state"]);
  });

  test("are sorted by sort_order, not by order", async () => {
    const lagerkoll = await start({ articlesPerProject: 20 });
    const path = "/1001/articles?sort_column=article_id";
    const descending = values(await get(lagerkoll, `${path}&order=asc`), "articles", "articleId");
    const ascending = values(
      await get(lagerkoll, `${path}&sort_order=asc`),
      "articles",
      "articleId",
    );
    expect(ascending).toEqual(descending.toReversed());
    expect(ascending[0]).toBe("A-101");
  });

  test("are added one by one, with what the stock knows of them", async () => {
    const lagerkoll = await start();
    const sent = { articleId: "A-102", checkoutAmount: 4.5, checkinConsumeDate: 1679783598436 };
    const { body } = await write(lagerkoll, "POST", "/1001/article", sent);
    expect(body).toMatchObject({ ...sent, id: 361, projectId: 1001, articleName: "Kabel 2 mm²" });
    const wrong = await write(lagerkoll, "POST", "/1001/article", { isRental: "yes" });
    expect(refusal(wrong)).toEqual([400, 906012, "isRental"]);
  });

  test("are updated with an answer of two lists; too much is error 906031", async () => {
    const lagerkoll = await start();
    const { body } = await write(lagerkoll, "PUT", "/1001/article/1", { consumedAmount: 6 });
    expect(body).toMatchObject({ articles: [{ id: 1, consumedAmount: 6 }] });
    expect(body["invoiceDrafts"]).toMatchObject([{ dataId: 1001, dataArticleId: 1 }]);
    const change = async (path: string, sent: unknown) =>
      refusal(await write(lagerkoll, "PUT", path, sent));
    expect(await change("/1001/article/1", { consumedAmount: 7 })).toEqual([409, 906031, null]);
    expect(await change("/1001/article/1", { price: "7" })).toEqual([400, 906022, "price"]);
    expect(await change("/1001/article/999", {})).toEqual([404, 906004, null]);
  });
});

describe("invoice drafts", () => {
  test("come by their three states, the open ones by default", async () => {
    const lagerkoll = await start({ draftsPerProject: 180 });
    const path = "/1001/articles/invoice";
    const open = await get(lagerkoll, path);
    expect(open.body).toMatchObject({ page: 0, pages: 2, pageSize: 50, draftsCount: 60 });
    const flags = async (state: number) => {
      const [draft] = rows(await get(lagerkoll, `${path}?state=${state}`), "invoiceDrafts");
      return [draft?.["isInvoiced"], draft?.["isProcessed"]];
    };
    expect([await flags(0), await flags(1), await flags(2)]).toEqual([
      [false, false],
      [true, false],
      [true, true],
    ]);
    expect(refusal(await get(lagerkoll, `${path}?state=3`))).toEqual([400, 906005, "state"]);
  });

  test("make up the cost of a project, every one of them on one page", async () => {
    const { body } = await get(await start({ draftsPerProject: 70 }), "/1001/cost");
    expect(body).toMatchObject({ page: 0, pages: 1, pageSize: 70, draftsCount: 70 });
    expect(body["invoiceDrafts"]).toHaveLength(70);
  });

  test("are created from what is consumed; too much is 906031, no list 906013", async () => {
    const lagerkoll = await start();
    const path = "/1001/invoice/draft";
    const articles = [{ id: 1, invoicedAmount: 2 }, { id: 2 }];
    const { body } = await write(lagerkoll, "PUT", path, { projectId: 1001, articles });
    expect(body["invoiceDrafts"]).toMatchObject([
      { dataId: 1001, dataArticleId: 1, amount: 2, isInvoiced: false, isProcessed: false },
      { dataArticleId: 2, amount: 2.5 },
    ]);
    expect(body["articles"]).toMatchObject([{ invoicedAmount: 3 }, { invoicedAmount: 3.5 }]);
    const again = await write(lagerkoll, "PUT", path, { articles });
    expect(refusal(again)).toEqual([409, 906031, "invoicedAmount"]);
    expect(refusal(await write(lagerkoll, "PUT", path, {}))).toEqual([400, 906013, "articles"]);
  });

  test("are sent once: then 906023, and 906014, 906005 and 906002 for what is wrong", async () => {
    const lagerkoll = await start();
    const open = rows(await get(lagerkoll, "/1001/articles/invoice"), "invoiceDrafts");
    const order = { projectId: 1001, customerId: 501, type: "invoice", invoiceDrafts: open };
    const transmit = (body: unknown) => write(lagerkoll, "PUT", "/1001/invoice", body);
    expect((await transmit(order)).body["invoiceDrafts"]).toMatchObject([
      { id: open[0]?.["id"], isInvoiced: true, isProcessed: true, invoiceId: "F-4" },
    ]);
    expect(refusal(await transmit(order))).toEqual([409, 906023, "id"]);
    expect(refusal(await transmit({ ...order, type: "gift" }))).toEqual([400, 906014, "type"]);
    const unknown = { ...order, invoiceDrafts: [{ id: 9999 }] };
    expect(refusal(await transmit(unknown))).toEqual([404, 906005, "id"]);
    expect(refusal(await transmit({ ...order, customerId: 1 }))).toEqual([
      404,
      906002,
      "customerId",
    ]);
  });
});
