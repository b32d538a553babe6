import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { SkveegeErrorCode } from "../../generated/skveege/src/index.ts";
import { installPackage, type InstalledPackage } from "../support/installed-package.ts";
import { errorOf } from "../support/outcome.ts";
import { startPair, type SkveegeModule, type SkveegePair } from "../support/skveege.ts";

const COLLECTIONS = ["contacts", "orders", "binders", "payments", "agreements"] as const;

let installed: InstalledPackage<SkveegeModule>;
let pair: SkveegePair;

beforeAll(async () => {
  installed = await installPackage<SkveegeModule>("skveege");
});
afterAll(() => installed.remove());
afterEach(() => pair.simulator.close());

/** The queries of all requests, in order. */
const queries = (): readonly string[] => pair.simulator.requests.map(({ query }) => query);

/** The last request's form as curl's `-d` would have it, without percent-encoding. */
const sentForm = (): string =>
  decodeURIComponent((pair.simulator.requests.at(-1)?.body ?? "").replaceAll("+", " "));

/** The id of the first row of a collection. */
function firstId(collection: keyof SkveegePair["simulator"]["data"]): string {
  const [id] = pair.simulator.data[collection].keys();
  if (id === undefined) throw new Error(`no ${collection}`);
  return id;
}

describe("lists of the installed Skveege package", () => {
  test.each([0, 1, 99, 100, 101, 200, 345])(
    "%i contacts arrive exactly once, in pages of 100 counted from zero",
    async (contacts) => {
      pair = await startPair(installed, { contacts });
      const rows = await pair.skveege.contacts.list().toArray();
      expect(rows.map(({ id }) => id)).toEqual([...pair.simulator.data.contacts.keys()]);
      const pages = Math.floor(contacts / 100) + 1;
      expect(queries()).toEqual(Array.from({ length: pages }, (_, n) => `size=100&page=${n}`));
    },
  );

  test.each(COLLECTIONS)(
    "345 %s arrive exactly once, whatever the size of the pages",
    async (name) => {
      pair = await startPair(installed, { [name]: 345 });
      for (const size of [20, 99, 100, 115]) {
        const ids: string[] = [];
        for await (const row of pair.skveege[name].list({ size })) ids.push(row.id);
        expect(ids).toEqual([...pair.simulator.data[name].keys()]);
      }
    },
  );

  test("a caller who asks for pages of 500 gets pages of 100, and all rows", async () => {
    pair = await startPair(installed, { orders: 201 });
    const sizes: number[] = [];
    for await (const page of pair.skveege.orders.list({ size: 500 }).pages()) {
      sizes.push(page.items.length);
    }
    expect(sizes).toEqual([100, 100, 1]);
    expect(queries()).toEqual(["size=100&page=0", "size=100&page=1", "size=100&page=2"]);
  });

  test("a list that fills its last page ends with an empty one", async () => {
    pair = await startPair(installed, { binders: 40 });
    expect(await pair.skveege.binders.list({ size: 20 }).toArray()).toHaveLength(40);
    expect(queries()).toEqual(["size=20&page=0", "size=20&page=1", "size=20&page=2"]);
  });

  test("awaiting a list asks for one page; its cursor goes on in another client", async () => {
    pair = await startPair(installed, { payments: 130 });
    const { key: apiKey, baseUrl } = pair.simulator;
    const page = await pair.skveege.payments.list({ size: 50 });
    expect(page.items).toHaveLength(50);
    const other = new installed.module.Skveege({ apiKey, baseUrl });
    const rest = await other.payments.list({ size: 50 }, { cursor: page.cursor }).toArray();
    expect(rest).toHaveLength(80);
    expect(queries()).toEqual(["size=50&page=0", "size=50&page=1", "size=50&page=2"]);
  });

  test("no page is asked for beyond the rows that are wanted", async () => {
    pair = await startPair(installed, { contacts: 345 });
    expect(await pair.skveege.contacts.list().toArray({ maxItems: 100 })).toHaveLength(100);
    expect(pair.simulator.requests).toHaveLength(1);
  });

  test("a search goes with every page, and what is found is found once", async () => {
    pair = await startPair(installed, { contacts: 345 });
    const { skveege } = pair;
    const found = await skveege.contacts.list({ search: "Kunde 3", size: 20 }).toArray();
    expect(found).toHaveLength(57);
    const searches = queries().map((query) => new URLSearchParams(query).get("search"));
    expect(searches).toEqual(["Kunde 3", "Kunde 3", "Kunde 3"]);
  });

  test("nearby is written as the document does, longitude first, and sorts by distance", async () => {
    pair = await startPair(installed, { contacts: 10 });
    const page = await pair.skveege.contacts.list({ nearby: [9.0041, 57] });
    expect(page.items.slice(0, 2).map(({ name }) => name)).toEqual(["Kunde 4", "Kunde 5"]);
    expect(new URLSearchParams(queries()[0]).get("nearby")).toBe("9.0041,57");
  });

  test("expand is numbered in brackets", async () => {
    pair = await startPair(installed);
    await pair.skveege.orders.list({ expand: ["contactId", "creditOrderId.contactId"] });
    expect(decodeURIComponent(queries()[0] ?? "")).toContain(
      "expand[0]=contactId&expand[1]=creditOrderId.contactId",
    );
  });
});

describe("rows with the installed Skveege package", () => {
  test("a contact is created, read, changed and deleted; its meta is written in brackets", async () => {
    pair = await startPair(installed);
    const { skveege, simulator } = pair;
    const created = await skveege.contacts.create({
      name: "Anna Jensen",
      meta: { hairColor: "Brown" },
    });
    const [request] = simulator.requests;
    expect([request?.method, request?.path]).toEqual(["POST", "/contacts"]);
    expect(request?.headers["content-type"]).toMatch(/^application\/x-www-form-urlencoded\b/);
    expect(request?.body).toBe("name=Anna+Jensen&meta%5BhairColor%5D=Brown");
    expect(sentForm()).toBe("name=Anna Jensen&meta[hairColor]=Brown");
    expect(created).toMatchObject({ name: "Anna Jensen", meta: { hairColor: "Brown" } });
    expect(await skveege.contacts.get(created.id)).toEqual(created);

    const changed = await skveege.contacts.update(created.id, { phone: "+4522123456" });
    expect(simulator.requests.at(-1)).toMatchObject({
      method: "POST",
      path: `/contacts/${created.id}`,
      body: "phone=%2B4522123456",
    });
    expect(changed).toEqual({ ...created, phone: "+4522123456" });

    await skveege.contacts.delete(created.id);
    expect(await errorOf(skveege.contacts.get(created.id))).toMatchObject({ status: 404 });
  });

  test.each(["Smed & Søn", "a=b", "100 % + 1", "Øster Ågade 4/5; #3", "日本 🦊", 'x "y"\r\nz'])(
    "the text %j survives the form, as a value and as a key of meta",
    async (text) => {
      pair = await startPair(installed);
      const { skveege } = pair;
      const { id } = await skveege.contacts.create({ name: text, meta: { note: text } });
      const read = await skveege.contacts.get(id);
      expect([read.name, read.meta]).toEqual([text, { note: text }]);
      const found = await skveege.contacts.list({ search: text }).toArray();
      expect(found.map((row) => row.id)).toEqual([id]);
    },
  );

  test("an order's lines are numbered; it is changed as a draft, then approved, then fixed", async () => {
    pair = await startPair(installed);
    const { skveege } = pair;
    const order = await skveege.orders.create({
      contactId: firstId("contacts"),
      paymentTermsDays: 10,
      lines: [
        { description: "Vinduer", quantity: 2, unitPrice: 12_300, taxRate: 25 },
        { description: "Tagrender & nedløb", quantity: 1.5, unitPrice: 45_000 },
      ],
    });
    expect(sentForm()).toBe(
      [
        `contactId=${firstId("contacts")}&paymentTermsDays=10`,
        "lines[0][description]=Vinduer&lines[0][quantity]=2",
        "lines[0][unitPrice]=12300&lines[0][taxRate]=25",
        "lines[1][description]=Tagrender & nedløb&lines[1][quantity]=1.5",
        "lines[1][unitPrice]=45000",
      ].join("&"),
    );
    expect(order).toMatchObject({ type: "Sale", state: "draft", number: null, balance: 98_250 });
    const changed = await skveege.orders.update(order.id, { number: "1345", notes: "Ring først" });
    expect(changed.lines).toEqual(order.lines);

    const approved = await skveege.orders.approve(order.id);
    expect(pair.simulator.requests.at(-1)).toMatchObject({
      method: "POST",
      path: `/orders/${order.id}/approve`,
      body: "",
    });
    expect(approved).toMatchObject({ state: "approved", number: "1345", paid: false });
    for (const call of [
      skveege.orders.update(order.id, { notes: "" }),
      skveege.orders.delete(order.id),
      skveege.orders.approve(order.id),
    ]) {
      expect(await errorOf(call)).toMatchObject({ status: 402, vendorCode: "api_error" });
    }
  });

  test("a draft is deleted", async () => {
    pair = await startPair(installed);
    const { skveege } = pair;
    const { id } = await skveege.orders.create({});
    await skveege.orders.delete(id);
    expect(await errorOf(skveege.orders.get(id))).toMatchObject({ status: 404 });
  });

  test("a payment names its orders by index and pays them", async () => {
    pair = await startPair(installed);
    const { skveege, simulator } = pair;
    const [first, second] = [...simulator.data.orders.keys()].slice(0, 2);
    if (first === undefined || second === undefined) throw new Error("no orders");
    for (const id of [first, second]) await skveege.orders.approve(id);
    const payment = await skveege.payments.create({
      contactId: firstId("contacts"),
      amount: 30_750,
      currency: "DKK",
      type: "bank",
      transactionDate: "2015-01-01",
      associations: [first, second],
    });
    expect(sentForm()).toBe(
      [
        `contactId=${firstId("contacts")}&amount=30750&currency=DKK&type=bank`,
        `transactionDate=2015-01-01&associations[0]=${first}&associations[1]=${second}`,
      ].join("&"),
    );
    expect(payment.associations).toEqual([first, second]);
    expect(await skveege.payments.get(payment.id)).toEqual(payment);
    for (const id of [first, second]) {
      expect(await skveege.orders.get(id)).toMatchObject({ balance: 0, paid: true });
    }
  });

  test("a binder is created, read, changed and deleted", async () => {
    pair = await startPair(installed);
    const { skveege } = pair;
    const binder = await skveege.binders.create({
      name: "Aalborg",
      meta: { latitude: "57.05", longitude: "9.92" },
    });
    expect(sentForm()).toBe("name=Aalborg&meta[latitude]=57.05&meta[longitude]=9.92");
    expect(await skveege.binders.get(binder.id)).toEqual(binder);
    const changed = await skveege.binders.update(binder.id, { name: "Ålborg" });
    expect(changed).toEqual({ ...binder, name: "Ålborg" });
    await skveege.binders.delete(binder.id);
    expect(pair.simulator.requests.at(-1)).toMatchObject({
      method: "DELETE",
      status: 200,
      body: "",
    });
    expect(await errorOf(skveege.binders.get(binder.id))).toMatchObject({ status: 404 });
  });

  test("an agreement is created, read, changed and deleted, and is in the plan of its day", async () => {
    pair = await startPair(installed, { agreements: 0 });
    const { skveege } = pair;
    const account = await skveege.account.get();
    const agreement = await skveege.agreements.create({
      description: "Window Cleaning",
      contactId: firstId("contacts"),
      amount: 23_900,
      currency: "DKK",
      startDate: "2026-03-02",
      recurrenceRule: "FREQ=WEEKLY;INTERVAL=2",
      accountId: account.id,
      meta: { Note: "Good Deal" },
    });
    expect(await skveege.agreements.get(agreement.id)).toEqual(agreement);
    expect(agreement.meta).toEqual({ Note: "Good Deal" });

    const plan = await skveege.plan.get({ date: "2026-03-16", accountId: account.id });
    expect(queries().at(-1)).toBe(`date=2026-03-16&accountId=${account.id}`);
    expect(plan.agreements).toEqual([agreement]);
    expect(plan.contacts.map(({ id }) => id)).toEqual([firstId("contacts")]);
    expect(plan.path).toEqual([[9.001, 57]]);
    const idle = await skveege.plan.get({ date: "2026-03-09", accountId: account.id });
    expect(idle).toEqual({ date: "2026-03-09", path: [], contacts: [], agreements: [] });

    const changed = await skveege.agreements.update(agreement.id, { amount: 25_000 });
    expect(changed).toEqual({ ...agreement, amount: 25_000 });
    await skveege.agreements.delete(agreement.id);
    expect(await errorOf(skveege.agreements.get(agreement.id))).toMatchObject({ status: 404 });
  });

  test("an organization is created where there is none, read without an id, changed and deleted", async () => {
    pair = await startPair(installed, { organization: false });
    const { skveege, simulator } = pair;
    const organization = await skveege.organizations.create({
      name: "Vinduespudser A/S",
      subjectToVat: false,
    });
    expect(sentForm()).toBe("name=Vinduespudser A/S&subjectToVat=false");
    expect(await skveege.organizations.get()).toEqual(organization);
    expect(simulator.requests.at(-1)).toMatchObject({ method: "GET", path: "/organization" });
    const { phone } = await skveege.organizations.update(organization.id, {
      phone: "+452209876543",
    });
    expect(phone).toBe("+452209876543");
    const again = await errorOf(skveege.organizations.create({ name: "En til" }));
    expect(again).toMatchObject({ kind: "http", status: 403 });
    await skveege.organizations.delete(organization.id);
    expect(await errorOf(skveege.organizations.get())).toMatchObject({ status: 404 });
  });

  test("the account is read and changed without an id, and deleted for good", async () => {
    pair = await startPair(installed);
    const { skveege } = pair;
    const account = await skveege.account.get();
    expect(account).toMatchObject({ login: "john", emailValidated: true });
    const changed = await skveege.account.update({ email: "jane@doe.com" });
    expect(sentForm()).toBe("email=jane@doe.com");
    expect(changed).toEqual({ ...account, email: "jane@doe.com", emailValidated: false });
    await skveege.account.delete();
    expect(await errorOf(skveege.account.get())).toMatchObject({ kind: "http", status: 404 });
  });
});

describe("limits and failures with the installed Skveege package", () => {
  test("the client itself stays below 30 calls a minute", async () => {
    pair = await startPair(installed);
    const { skveege, simulator } = pair;
    const begun = simulator.now();
    await Promise.all(Array.from({ length: 100 }, () => skveege.account.get()));
    expect(simulator.requests.map(({ status }) => status)).toEqual(Array(100).fill(200));
    const minutes = (simulator.now() - begun) / 60_000;
    expect(minutes).toBeGreaterThan(3);
    expect(minutes).toBeLessThan(4);
  });

  test("a list too long for one minute is walked to its end", async () => {
    pair = await startPair(installed, { contacts: 345 });
    expect(await pair.skveege.contacts.list({ size: 5 }).toArray()).toHaveLength(345);
    expect(pair.simulator.requests.filter(({ status }) => status === 429)).toEqual([]);
  });

  test("when others use up the key's minute, the call waits until it is let through", async () => {
    pair = await startPair(installed, { retryAfter: true });
    const { skveege, simulator } = pair;
    const headers = { "X-Auth-Token": simulator.key };
    for (let n = 0; n < 30; n++) await fetch(`${simulator.baseUrl}/account`, { headers });
    const { response } = await skveege.account.get().withResponse();
    expect(response.attempts).toBe(2);
    expect(simulator.requests.map(({ status }) => status).slice(30)).toEqual([429, 200]);
  });

  test("429 that doesn't end, and doesn't say when, becomes a typed error", async () => {
    pair = await startPair(installed, { callsPerMinute: 0 });
    const error = await errorOf(pair.skveege.contacts.list());
    expect(error).toMatchObject({
      kind: "rate-limit",
      code: "too-many-requests",
      status: 429,
      attempts: 3,
      vendorCode: "api_error",
      vendorMessage: "Request limit exceeded.",
    });
  });

  test("the key travels in the header X-Auth-Token, as it is", async () => {
    pair = await startPair(installed);
    await pair.skveege.account.get();
    const [request] = pair.simulator.requests;
    expect(request?.headers["x-auth-token"]).toBe("test:1700000000000:simulated-key");
    expect(request?.headers["authorization"]).toBeUndefined();
  });

  test("a wrong key fails at once as an auth error that doesn't tell the key", async () => {
    pair = await startPair(installed);
    const { baseUrl } = pair.simulator;
    const wrong = new installed.module.Skveege({ apiKey: "test:1:s3cret", baseUrl });
    const error = await errorOf(wrong.contacts.list());
    if (error.kind !== "auth") throw error;
    expect([error.code, error.status, error.vendorCode]).toEqual(["rejected", 401, "api_error"]);
    expect(error.vendorMessage).toBe("No valid API key is provided.");
    expect(JSON.stringify(error) + String(error.stack)).not.toContain("s3cret");
    expect(pair.simulator.requests).toHaveLength(1);
  });

  test.each(["invalid_request_error", "invalid_request"] as const satisfies SkveegeErrorCode[])(
    "a parameter that is wrong is an error with the type %s, the message and the parameter",
    async (parameterErrorType) => {
      pair = await startPair(installed, { parameterErrorType });
      const { skveege, simulator } = pair;
      const error = await errorOf(skveege.contacts.create({ name: "" }));
      if (error.kind !== "http") throw error;
      expect([error.code, error.status]).toEqual(["status", 400]);
      const code: SkveegeErrorCode | undefined = error.vendorCode;
      expect(code).toBe(parameterErrorType);
      expect(error.vendorMessage).toBe("'name' must be specified.");
      expect(error.body).toEqual({
        type: parameterErrorType,
        message: "'name' must be specified.",
        param: "name",
      });
      expect(simulator.requests).toHaveLength(1);
    },
  );

  test("a wrong parameter deep in a form is named as it was sent", async () => {
    pair = await startPair(installed);
    const { skveege } = pair;
    const key = "k".repeat(41);
    const meta = await errorOf(skveege.contacts.create({ name: "Anna", meta: { [key]: "v" } }));
    expect(meta).toMatchObject({ status: 400, body: { param: `meta[${key}]` } });
    const currency = await errorOf(
      skveege.agreements.create({
        contactId: firstId("contacts"),
        currency: "kroner",
        startDate: "2026-03-02",
      }),
    );
    expect(currency).toMatchObject({ status: 400, body: { param: "currency" } });
  });

  test("another organization's id is forbidden", async () => {
    pair = await startPair(installed);
    const [, foreign = ""] = pair.simulator.data.organizations.keys();
    const error = await errorOf(pair.skveege.organizations.delete(foreign));
    expect(error).toMatchObject({ kind: "http", status: 403, vendorCode: "api_error" });
  });

  test("a server error is waited out for readings, and told of at once for creations", async () => {
    pair = await startPair(installed);
    const { skveege, simulator } = pair;
    const answer = { status: 503, body: '{"type":"api_error"}' };
    simulator.disturb({ answer });
    const { response } = await skveege.binders.list().withResponse();
    expect(response.attempts).toBe(2);
    simulator.disturb({ answer });
    const error = await errorOf(skveege.binders.create({ name: "Aalborg" }));
    expect(error).toMatchObject({ kind: "http", status: 503, attempts: 1 });
    expect(simulator.data.binders.size).toBe(3);
  });
});
