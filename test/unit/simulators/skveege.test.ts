import { afterEach, describe, expect, test } from "vitest";
import type { SkveegeOptions } from "../../simulators/skveege/options.ts";
import { routes } from "../../simulators/skveege/router.ts";
import { startSkveege } from "../../simulators/skveege/start-skveege.ts";
import type { SkveegeSimulator } from "../../simulators/skveege/start-skveege.ts";

type Body = Record<string, unknown>;
type Form = Record<string, string>;
interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

const running: SkveegeSimulator[] = [];
const DAY = 86_400_000;

afterEach(async () => {
  await Promise.all(running.splice(0).map((skveege) => skveege.close()));
});

/** Starts a simulator without a limit of calls, unless one is asked for. */
async function start(options: SkveegeOptions = {}): Promise<SkveegeSimulator> {
  const skveege = await startSkveege({ callsPerMinute: Infinity, ...options });
  running.push(skveege);
  return skveege;
}

async function send(
  skveege: SkveegeSimulator,
  method: string,
  path: string,
  form?: Form,
  key = skveege.key,
): Promise<Answer> {
  const body = form === undefined ? {} : { body: new URLSearchParams(form) };
  const headers = { "X-Auth-Token": key };
  const response = await fetch(skveege.baseUrl + path, { method, headers, ...body });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

function json(answer: Answer): Body {
  return JSON.parse(answer.text) as Body;
}

async function rows(skveege: SkveegeSimulator, path: string): Promise<Body[]> {
  const answer = await send(skveege, "GET", path);
  expect(answer.status, answer.text).toBe(200);
  return JSON.parse(answer.text) as Body[];
}

/** Sends a form and expects the object back. */
async function post(skveege: SkveegeSimulator, path: string, form: Form = {}): Promise<Body> {
  const answer = await send(skveege, "POST", path, form);
  expect(answer.status, answer.text).toBe(200);
  return json(answer);
}

/** Sends a form and expects it to be refused; answers the parameter that is named. */
async function blamed(skveege: SkveegeSimulator, path: string, form: Form = {}): Promise<unknown> {
  const answer = await send(skveege, "POST", path, form);
  expect(answer.status, answer.text).toBe(400);
  expect(json(answer)["type"]).toBe("invalid_request_error");
  return json(answer)["param"];
}

async function approved(skveege: SkveegeSimulator, form: Form = {}): Promise<Body> {
  const line = { "lines[0][quantity]": "2", "lines[0][unitPrice]": "100" };
  const { id } = await post(skveege, "/orders", { ...line, "lines[0][taxRate]": "25.0", ...form });
  return post(skveege, `/orders/${String(id)}/approve`);
}

const order = (skveege: SkveegeSimulator, { id }: Body): Promise<Body> =>
  send(skveege, "GET", `/orders/${String(id)}`).then(json);

describe("access", () => {
  test("refuses a call without a valid key, with the error object", async () => {
    const skveege = await start();
    const answer = await send(skveege, "GET", "/account", undefined, "wrong");
    expect(answer.status).toBe(401);
    expect(json(answer)).toEqual({ type: "api_error", message: expect.any(String) as string });
    expect((await fetch(`${skveege.baseUrl}/account`)).status).toBe(401);
  });

  test("takes any of several keys", async () => {
    const skveege = await start({ keys: ["one", "two"] });
    expect(skveege.key).toBe("one");
    expect((await send(skveege, "GET", "/account", undefined, "two")).status).toBe(200);
  });

  test("admits 30 calls a minute per key, then answers 429", async () => {
    const skveege = await startSkveege({ keys: ["one", "two"] });
    running.push(skveege);
    for (let call = 0; call < 30; call += 1) {
      expect((await send(skveege, "GET", "/account")).status).toBe(200);
    }
    const answer = await send(skveege, "GET", "/account");
    expect(answer.status).toBe(429);
    expect(json(answer)).toEqual({ type: "api_error", message: "Request limit exceeded." });
    expect(answer.headers.has("retry-after")).toBe(false);
    expect((await send(skveege, "GET", "/account", undefined, "two")).status).toBe(200);
    skveege.advance(60_000);
    expect((await send(skveege, "GET", "/account")).status).toBe(200);
  });

  test("counts failing calls but neither refused ones nor those without a key", async () => {
    const skveege = await start({ callsPerMinute: 2 });
    await send(skveege, "GET", "/account", undefined, "wrong");
    expect((await send(skveege, "GET", "/contacts/con_0")).status).toBe(404);
    skveege.advance(30_000);
    expect((await send(skveege, "GET", "/account")).status).toBe(200);
    expect((await send(skveege, "GET", "/account")).status).toBe(429);
    skveege.advance(30_000);
    expect((await send(skveege, "GET", "/account")).status).toBe(200);
    expect((await send(skveege, "GET", "/account")).status).toBe(429);
  });

  test("tells when to come back only if asked to", async () => {
    const skveege = await start({ callsPerMinute: 1, retryAfter: true });
    await send(skveege, "GET", "/account");
    skveege.advance(15_000);
    const wait = Number((await send(skveege, "GET", "/account")).headers.get("retry-after"));
    expect(wait).toBeGreaterThan(40);
    expect(wait).toBeLessThanOrEqual(45);
  });

  test("logs what was asked and lets itself be disturbed", async () => {
    const skveege = await start();
    skveege.disturb({ answer: { status: 503 } });
    expect((await send(skveege, "GET", "/contacts?page=1")).status).toBe(503);
    expect(skveege.requests.map(({ query, status }) => [query, status])).toEqual([["page=1", 503]]);
  });
});

describe("operations", () => {
  test("are the 32 of the document", () => {
    expect(new Set(routes.map(({ method, path }) => `${method} ${path}`)).size).toBe(32);
  });

  test("answer 404 for paths and methods nothing is documented for", async () => {
    const skveege = await start();
    const tries: [string, string][] = [
      ["GET", "/tasks"],
      ["GET", "/contacts/"],
      ["PUT", "/contacts/con_000000001"],
      ["DELETE", "/payments/pay_000000001"],
      ["POST", "/payments/pay_000000001"],
      ["POST", "/orders/ord_000000001/split"],
      ["GET", "/organizations"],
    ];
    for (const [method, path] of tries) {
      const answer = await send(skveege, method, path);
      expect([path, answer.status]).toEqual([path, 404]);
      expect(json(answer)).toMatchObject({ type: "api_error" });
    }
  });

  test("answer 404 for ids nothing has, and name the id", async () => {
    const skveege = await start();
    for (const name of ["contacts", "orders", "binders", "payments", "agreements"]) {
      const answer = await send(skveege, "GET", `/${name}/xyz_123`);
      expect(answer.status).toBe(404);
      expect(json(answer)).toMatchObject({ type: "invalid_request_error", param: "id" });
    }
    expect((await send(skveege, "DELETE", "/contacts/con_9")).status).toBe(404);
    expect((await send(skveege, "POST", "/orders/ord_9/approve")).status).toBe(404);
  });

  test("take forms only, with every parameter once", async () => {
    const skveege = await start();
    const bodies: [string, string][] = [
      ["application/json", '{"name":"A"}'],
      ["application/x-www-form-urlencoded", "name=A&name=B"],
      ["application/x-www-form-urlencoded", "name=A&meta=B"],
      ["application/x-www-form-urlencoded", "name=A&meta[]=B"],
    ];
    for (const [type, body] of bodies) {
      const headers = { "X-Auth-Token": skveege.key, "content-type": type };
      const url = `${skveege.baseUrl}/contacts`;
      expect((await fetch(url, { method: "POST", headers, body })).status).toBe(400);
    }
  });

  test("read a plus sign that isn't percent-encoded as a space", async () => {
    const skveege = await start();
    const type = "application/x-www-form-urlencoded";
    const headers = { "X-Auth-Token": skveege.key, "content-type": type };
    const url = `${skveege.baseUrl}/contacts/con_000000001`;
    const body = "phone=+4522123456";
    const contact = (await (await fetch(url, { method: "POST", headers, body })).json()) as Body;
    expect(contact["phone"]).toBe(" 4522123456");
    const encoded = await post(skveege, "/contacts/con_000000001", { phone: "+4522123456" });
    expect(encoded["phone"]).toBe("+4522123456");
  });

  test("pass over unknown parameters, or refuse them when asked to", async () => {
    const skveege = await start();
    expect(await post(skveege, "/binders", { name: "A", size: "9" })).not.toHaveProperty("size");
    expect(await rows(skveege, "/binders?colour=red&expand[]=meta")).toHaveLength(4);
    const strict = await start({ unknownNames: "refuse" });
    expect(await blamed(strict, "/binders", { name: "A", size: "9" })).toBe("size");
    expect((await send(strict, "GET", "/binders?colour=red")).status).toBe(400);
    expect(await rows(strict, "/binders?size=2&page=0&expand[]=meta&expand=x")).toHaveLength(2);
  });

  test("name errors about parameters as the example does, when asked to", async () => {
    const skveege = await start({ parameterErrorType: "invalid_request" });
    expect(json(await send(skveege, "POST", "/contacts", {}))).toEqual({
      type: "invalid_request",
      message: "'name' must be specified.",
      param: "name",
    });
  });
});

describe("lists", () => {
  test("answer bare arrays of 20 rows, and an empty one after the last page", async () => {
    const skveege = await start({ contacts: 45, orders: 0, payments: 1 });
    const page = async (n: number): Promise<number> =>
      (await rows(skveege, `/contacts?page=${n}`)).length;
    expect(await Promise.all([0, 1, 2, 3].map(page))).toEqual([20, 20, 5, 0]);
    expect(await rows(skveege, "/contacts")).toHaveLength(20);
    expect(await rows(skveege, "/orders")).toEqual([]);
    expect(await rows(skveege, "/payments")).toHaveLength(1);
    expect(await rows(skveege, "/agreements")).toHaveLength(3);
  });

  test("give every row once, from page 0 on", async () => {
    for (const count of [0, 1, 99, 100, 101, 345]) {
      const skveege = await start({ contacts: count });
      const ids = new Set<unknown>();
      for (let page = 0; ; page += 1) {
        const found = await rows(skveege, `/contacts?size=100&page=${page}`);
        for (const { id } of found) ids.add(id);
        if (found.length === 0) break;
        expect(found).toHaveLength(Math.min(100, count - 100 * page));
      }
      expect(ids.size).toBe(count);
    }
  });

  test("never fail over a size or a page that isn't allowed", async () => {
    const skveege = await start({ contacts: 120 });
    const count = async (query: string): Promise<number> =>
      (await rows(skveege, `/contacts?${query}`)).length;
    expect(await count("size=1000")).toBe(100);
    expect(await count("size=1000&page=1")).toBe(20);
    expect(await count("size=0")).toBe(1);
    expect(await count("size=many")).toBe(20);
    expect(await count("page=-1")).toBe(20);
  });

  test("of contacts are searched in all text, whatever the case", async () => {
    const skveege = await start();
    expect(await rows(skveege, "/contacts?search=KUNDEVEJ 2")).toHaveLength(1);
    expect(await rows(skveege, "/contacts?search=brown&size=2")).toHaveLength(2);
    expect(await rows(skveege, "/contacts?search=con_000000001")).toHaveLength(0);
  });

  test("of contacts are sorted by the distance to a place, longitude first", async () => {
    const skveege = await start();
    skveege.data.coordinates.set("con_000000001", [10, 57]);
    skveege.data.coordinates.set("con_000000002", [12, 55]);
    skveege.data.coordinates.delete("con_000000003");
    const ids = async (nearby: string): Promise<unknown[]> =>
      (await rows(skveege, `/contacts?nearby=${nearby}`)).map(({ id }) =>
        Number(String(id).slice(-1)),
      );
    expect(await ids("12.5,55.6")).toEqual([2, 1, 3]);
    expect(await ids("9.5,57.0")).toEqual([1, 2, 3]);
    expect(await ids("nowhere")).toEqual([1, 2, 3]);
  });

  test("of contacts can't be searched and sorted by distance at once", async () => {
    const answer = await send(await start(), "GET", "/contacts?search=a&nearby=9,57");
    expect([answer.status, json(answer)["param"]]).toEqual([400, "nearby"]);
  });
});

describe("contacts, binders and agreements", () => {
  test("are created with what was sent and null for the rest", async () => {
    const skveege = await start();
    const contact = await post(skveege, "/contacts", {
      name: "Anna Jensen",
      number: "17",
      paymentTermsDays: "8",
      "meta[hairColor]": "Brown",
    });
    expect(contact).toMatchObject({ name: "Anna Jensen", number: "17", paymentTermsDays: 8 });
    expect(contact).toMatchObject({ email: null, archived: false, meta: { hairColor: "Brown" } });
    expect(json(await send(skveege, "GET", `/contacts/${String(contact["id"])}`))).toEqual(contact);
    const binder = await post(skveege, "/binders", { name: "Aalborg" });
    expect(binder).toEqual({ id: "ohlr_000000004", name: "Aalborg", meta: {} });
    const least = { contactId: "con_000000001", startDate: "2015-01-01", currency: "DKK" };
    const agreement = await post(skveege, "/agreements", { ...least, amount: "239.5" });
    expect(agreement).toMatchObject({ ...least, amount: 239.5, description: null, meta: {} });
  });

  test("need what their tables require", async () => {
    const skveege = await start();
    expect(await blamed(skveege, "/contacts")).toBe("name");
    expect(await blamed(skveege, "/binders", { name: " " })).toBe("name");
    const fine = { currency: "DKK", contactId: "con_000000001", startDate: "2015-01-01" };
    for (const name of Object.keys(fine)) {
      const { [name]: _, ...rest } = fine as Form;
      expect(await blamed(skveege, "/agreements", rest)).toBe(name);
    }
  });

  test("refuse values that aren't what their tables say", async () => {
    const skveege = await start();
    const contact = { name: "A" };
    expect(await blamed(skveege, "/contacts", { ...contact, countryCode: "Denmark" })).toBe(
      "countryCode",
    );
    expect(await blamed(skveege, "/contacts", { ...contact, paymentTermsDays: "1.5" })).toBe(
      "paymentTermsDays",
    );
    const agreement = "/agreements/agt_000000001";
    expect(await blamed(skveege, agreement, { startDate: "2015-02-29" })).toBe("startDate");
    expect(await blamed(skveege, agreement, { contactId: "cot_1" })).toBe("contactId");
    expect(await blamed(skveege, agreement, { amount: "much" })).toBe("amount");
  });

  test("keep what an update doesn't send, required or not", async () => {
    const skveege = await start();
    const path = "/agreements/agt_000000001";
    const updated = await post(skveege, path, { description: "Outside" });
    expect(updated).toMatchObject({ description: "Outside", amount: 23_900, currency: "DKK" });
    expect(json(await send(skveege, "GET", path))).toEqual(updated);
    expect(await post(skveege, path)).toEqual(updated);
    expect(await blamed(skveege, "/contacts/con_000000001", { name: "" })).toBe("name");
  });

  test("are deleted with an empty 200", async () => {
    const skveege = await start();
    for (const path of ["contacts/con", "binders/ohlr", "agreements/agt", "orders/ord"]) {
      const answer = await send(skveege, "DELETE", `/${path}_000000001`);
      expect([answer.status, answer.text]).toEqual([200, ""]);
      expect((await send(skveege, "DELETE", `/${path}_000000001`)).status).toBe(404);
    }
  });

  test("keep other keys of meta, up to 20 of 40 characters with values of 500", async () => {
    const skveege = await start();
    const path = "/contacts/con_000000001";
    const updated = await post(skveege, path, { "meta[shoe]": "42" });
    expect(updated["meta"]).toEqual({ hairColor: "Brown", shoe: "42" });
    expect(await blamed(skveege, path, { [`meta[${"k".repeat(41)}]`]: "" })).toContain("kkk");
    expect(await blamed(skveege, path, { "meta[note]": "x".repeat(501) })).toBe("meta[note]");
    const keys = Array.from({ length: 19 }, (_, n) => [`meta[k${n}]`, "v"] as const);
    expect(await blamed(skveege, path, Object.fromEntries(keys))).toBe("meta");
    expect((await post(skveege, path, Object.fromEntries(keys.slice(1))))["meta"]).toHaveProperty(
      "k18",
    );
  });
});

describe("account and organization", () => {
  test("an account is read, changed in part and deleted", async () => {
    const skveege = await start();
    const account = json(await send(skveege, "GET", "/account"));
    expect(account["roles"]).toEqual(["ROLE_USER", "ORGROLE_acct_000000001_USER"]);
    const updated = await post(skveege, "/account", { email: "jane@example.dk" });
    expect(updated).toEqual({ ...account, email: "jane@example.dk", emailValidated: false });
    const deleted = await send(skveege, "DELETE", "/account");
    expect([deleted.status, deleted.text]).toEqual([200, ""]);
    expect((await send(skveege, "DELETE", "/account")).status).toBe(404);
    expect((await send(skveege, "GET", "/account")).status).toBe(404);
  });

  test("an organization is read in the singular and changed in the plural", async () => {
    const skveege = await start();
    const organization = json(await send(skveege, "GET", "/organization"));
    expect(organization).toMatchObject({ id: "acct_000000001", subscriptionType: "Free" });
    const path = "/organizations/acct_000000001";
    const updated = await post(skveege, path, { phone: "+4522", subjectToVat: "false" });
    expect(updated).toEqual({ ...organization, phone: "+4522", subjectToVat: false });
    expect(await blamed(skveege, path, { baseCurrency: "kr" })).toBe("baseCurrency");
    expect((await send(skveege, "GET", path)).status).toBe(404);
  });

  test("other organizations can't be reached", async () => {
    const skveege = await start();
    const answer = await send(skveege, "POST", "/organizations/acct_000000002", { name: "Mine" });
    expect([answer.status, json(answer)["type"]]).toEqual([403, "api_error"]);
    expect((await send(skveege, "DELETE", "/organizations/acct_000000002")).status).toBe(403);
    expect((await send(skveege, "DELETE", "/organizations/acct_9")).status).toBe(404);
  });

  test("only an account without an organization creates one, and belongs to it then", async () => {
    const skveege = await start({ organization: false });
    expect((await send(skveege, "GET", "/organization")).status).toBe(404);
    expect(await blamed(skveege, "/organizations")).toBe("name");
    const created = await post(skveege, "/organizations", { name: "Pudser A/S" });
    expect(created).toMatchObject({ name: "Pudser A/S", url: null, baseCurrency: "DKK" });
    expect(json(await send(skveege, "GET", "/organization"))).toEqual(created);
    expect((await send(skveege, "POST", "/organizations", { name: "B" })).status).toBe(403);
    await send(skveege, "DELETE", `/organizations/${String(created["id"])}`);
    expect((await send(skveege, "GET", "/organization")).status).toBe(404);
    expect(await post(skveege, "/organizations", { name: "B" })).toMatchObject({ name: "B" });
  });
});

describe("orders", () => {
  test("start as drafts of today without a number, in the organization's currency", async () => {
    const skveege = await start();
    await post(skveege, "/organizations/acct_000000001", { baseCurrency: "SEK" });
    const today = new Date(skveege.now()).toISOString().slice(0, 10);
    expect(await post(skveege, "/orders", { paymentTermsDays: "10" })).toMatchObject({
      ...{ type: "Sale", number: null, state: "draft", currency: "SEK", date: today },
      ...{ balance: 0, paid: false, paymentTermsDays: 10, lines: [] },
    });
    const dated = await post(skveege, "/orders", { date: "2015-01-01" });
    expect(dated).toMatchObject({ date: "2015-01-01", dueDate: "2015-01-15" });
  });

  test("read lines by their indices and owe their total with tax", async () => {
    const skveege = await start();
    const created = await post(skveege, "/orders", {
      "lines[0][description]": "Window Cleaning",
      "lines[0][quantity]": "1.5",
      "lines[0][unitPrice]": "12000",
      "lines[0][taxRate]": "25.0",
      "lines[1][unitPrice]": "500",
    });
    expect(created["lines"]).toEqual([
      { description: "Window Cleaning", quantity: 1.5, unitPrice: 12_000, taxRate: 25 },
      { description: null, quantity: 1, unitPrice: 500, taxRate: 0 },
    ]);
    expect(created["balance"]).toBe(23_000);
  });

  test("refuse a number in use, an unknown type and references to nothing", async () => {
    const skveege = await start();
    expect(await blamed(skveege, "/orders", { number: "1301" })).toBe("number");
    expect(await blamed(skveege, "/orders", { type: "Gift" })).toBe("type");
    expect(await blamed(skveege, "/orders", { contactId: "cot_1" })).toBe("contactId");
    expect(await blamed(skveege, "/orders", { orderHolderId: "ohlr_9" })).toBe("orderHolderId");
    expect(await blamed(skveege, "/orders", { "lines[1][quantity]": "1" })).toBe("lines");
    expect(await blamed(skveege, "/orders", { date: "2015-1-1" })).toBe("date");
    const path = "/orders/ord_000000001";
    expect(await blamed(skveege, path, { number: "1302" })).toBe("number");
    expect(await post(skveege, path, { number: "1301" })).toMatchObject({ number: "1301" });
    expect(await post(skveege, path, { type: "Credit" })).toMatchObject({ type: "Sale" });
  });

  test("get a number and a due date when approved, and can't be changed any more", async () => {
    const skveege = await start();
    const done = await approved(skveege);
    const due = new Date(skveege.now() + 14 * DAY).toISOString().slice(0, 10);
    expect(done).toMatchObject({ state: "approved", number: "1304", dueDate: due, balance: 250 });
    const path = `/orders/${String(done["id"])}`;
    for (const [method, target] of [
      ["POST", path],
      ["POST", `${path}/approve`],
      ["DELETE", path],
    ] as const) {
      const answer = await send(skveege, method, target);
      expect([answer.status, json(answer)["type"]]).toEqual([402, "api_error"]);
    }
  });

  test("need a line to be approved", async () => {
    const skveege = await start();
    const { id } = await post(skveege, "/orders");
    expect((await send(skveege, "POST", `/orders/${String(id)}/approve`)).status).toBe(402);
  });

  test("of type Credit have a negative balance, or lower that of the order they name", async () => {
    const skveege = await start();
    const sale = await approved(skveege);
    const line = { "lines[0][quantity]": "1", type: "Credit" };
    expect((await approved(skveege, line))["balance"]).toBe(-125);
    const credit = await approved(skveege, { ...line, creditOrderId: String(sale["id"]) });
    expect(credit["balance"]).toBe(0);
    expect((await order(skveege, sale))["balance"]).toBe(125);
  });

  test("can't credit a draft", async () => {
    const skveege = await start();
    const form = { type: "Credit", creditOrderId: "ord_000000001", "lines[0][unitPrice]": "1" };
    const { id } = await post(skveege, "/orders", form);
    expect((await send(skveege, "POST", `/orders/${String(id)}/approve`)).status).toBe(402);
  });
});

describe("payments", () => {
  const bank = { type: "bank", transactionDate: "2015-01-01" };

  test("pay orders, in part or in full", async () => {
    const skveege = await start();
    const sale = await approved(skveege);
    const form = { ...bank, currency: "DKK", "associations[0]": String(sale["id"]) };
    const payment = await post(skveege, "/payments", { ...form, amount: "100.0" });
    expect(payment).toMatchObject({ amount: 100, contactId: null, associations: [sale["id"]] });
    expect(payment["createdDate"]).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    expect(await order(skveege, sale)).toMatchObject({ balance: 150, paid: false });
    await post(skveege, "/payments", { ...form, amount: "150" });
    expect(await order(skveege, sale)).toMatchObject({ balance: 0, paid: true });
    const path = `/payments/${String(payment["id"])}`;
    expect(json(await send(skveege, "GET", path))).toEqual(payment);
  });

  test("need no amount and no currency, but type and date", async () => {
    const skveege = await start();
    expect(await post(skveege, "/payments", bank)).toMatchObject({ amount: 0, currency: "DKK" });
    expect(await blamed(skveege, "/payments", { type: "bank" })).toBe("transactionDate");
    expect(await blamed(skveege, "/payments", { transactionDate: "2015-01-01" })).toBe("type");
    expect(await blamed(skveege, "/payments", { ...bank, type: "cheque" })).toBe("type");
    const timed = { ...bank, transactionDate: "2015-01-01T12:00:00Z" };
    expect(await post(skveege, "/payments", timed)).toMatchObject({
      transactionDate: "2015-01-01",
    });
  });

  test("go to approved orders of their currency", async () => {
    const skveege = await start();
    const sale = await approved(skveege);
    const paying = (id: unknown): Form => ({ ...bank, "associations[0]": String(id) });
    expect(await blamed(skveege, "/payments", { ...paying(sale["id"]), currency: "SEK" })).toBe(
      "currency",
    );
    expect(await blamed(skveege, "/payments", paying("ord_9"))).toBe("associations[0]");
    expect((await send(skveege, "POST", "/payments", paying("ord_000000001"))).status).toBe(402);
  });
});

describe("the plan", () => {
  const plan = (skveege: SkveegeSimulator, date: string): Promise<Answer> =>
    send(skveege, "GET", `/plan?date=${date}&accountId=acct_7B10MYfEnPp6r`);

  test("holds the agreements of a date with their contacts and places", async () => {
    const skveege = await start();
    const found = json(await plan(skveege, "2015-01-29"));
    expect(found).toMatchObject({ date: "2015-01-29", path: [[9.001, 57]] });
    expect(found["agreements"]).toHaveLength(3);
    expect(found["contacts"]).toMatchObject([{ id: "con_000000001" }]);
    expect(json(await plan(skveege, "2015-01-28"))).toMatchObject({ agreements: [], contacts: [] });
    await post(skveege, "/agreements/agt_000000002", { nextDate: "2015-01-28" });
    expect(json(await plan(skveege, "2015-01-28"))["agreements"]).toHaveLength(1);
  });

  test("needs a date and an account", async () => {
    const skveege = await start();
    const answer = await send(skveege, "GET", "/plan?date=2015-01-01");
    expect([answer.status, json(answer)["param"]]).toEqual([400, "accountId"]);
    expect((await send(skveege, "GET", "/plan?date=2015-01-01&accountId")).status).toBe(400);
    expect((await plan(skveege, "20015-08-01")).status).toBe(400);
  });
});
