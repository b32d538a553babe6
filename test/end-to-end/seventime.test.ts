import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { CappedList } from "../../generated/seventime/src/index.ts";
import { installPackage, type InstalledPackage } from "../support/installed-package.ts";
import { errorOf, rejection } from "../support/outcome.ts";
import { startPair, type SeventimeModule, type SeventimePair } from "../support/seventime.ts";

let installed: InstalledPackage<SeventimeModule>;
let pair: SeventimePair;

beforeAll(async () => {
  installed = await installPackage<SeventimeModule>("seventime");
});
afterAll(() => installed.remove());
afterEach(() => pair.simulator.close());

/** The names and values of the last request's form, in the order in which they were sent. */
function sentForm(): readonly (readonly [string, string])[] {
  return [...new URLSearchParams(pair.simulator.requests.at(-1)?.body)];
}

/** The id of the first row of a collection. */
function firstId(collection: keyof SeventimePair["simulator"]["data"]): string {
  const [id] = pair.simulator.data[collection].keys();
  if (id === undefined) throw new Error(`no ${collection}`);
  return id;
}

/** What `complete()` throws, as one of the client's own errors. */
function incompleteness(list: CappedList<unknown>) {
  try {
    list.complete();
  } catch (error) {
    if (installed.module.isClientError(error)) return error;
  }
  throw new Error("did not throw an error of the client");
}

describe("lists of the installed Seven Time package", () => {
  test.each([0, 1, 99])("%i rows are all there are, and the list says so", async (customers) => {
    pair = await startPair(installed, { customers });
    const list = await pair.sevenTime.customers.list();
    expect(list).toMatchObject({ truncated: false, limit: 100 });
    expect(list.complete()).toBe(list.items);
    expect(new Set(list.items.map(({ _id }) => _id)).size).toBe(customers);
  });

  test.each([100, 101, 345])(
    "of %i rows 100 come, the list says that there may be more, and won't pass for all of them",
    async (customers) => {
      pair = await startPair(installed, { customers });
      const list = await pair.sevenTime.customers.list();
      expect(list).toMatchObject({ truncated: true, limit: 100 });
      expect(list.items).toHaveLength(100);
      const error = incompleteness(list);
      expect([error.kind, error.code]).toEqual(["pagination", "truncated"]);
      expect(error.operationId).toBe("listCustomers");
      expect(error.message).toContain("100");
    },
  );

  test("a list isn't walked like a whole: it has no toArray, no pages and no iterator", async () => {
    pair = await startPair(installed, { customers: 3 });
    const call = pair.sevenTime.customers.list();
    const list = await call;
    for (const thing of [call, list]) {
      expect(thing).not.toHaveProperty("toArray");
      expect(thing).not.toHaveProperty("pages");
      expect(Symbol.asyncIterator in thing).toBe(false);
      expect(Symbol.iterator in thing).toBe(false);
    }
    expect(pair.simulator.requests).toHaveLength(1);
  });

  test("all sixteen lists can be read, each with one request", async () => {
    pair = await startPair(installed);
    const { sevenTime, simulator } = pair;
    const lists = await Promise.all([
      sevenTime.customers.list(),
      sevenTime.contactPersons.list({ customerId: firstId("customers") }),
      sevenTime.users.list(),
      sevenTime.userRoles.list(),
      sevenTime.defaultSalaryTypes.list(),
      sevenTime.userSkills.list(),
      sevenTime.departments.list(),
      sevenTime.projects.list(),
      sevenTime.projectStatuses.list(),
      sevenTime.projectTypes.list(),
      sevenTime.projectTags.list(),
      sevenTime.workOrders.list(),
      sevenTime.workOrderTypes.list(),
      sevenTime.workOrderTags.list(),
      sevenTime.workOrderStatuses.list(),
      sevenTime.priceLists.list(),
    ]);
    expect(lists.map((list) => list.complete().length)).toEqual(Array(16).fill(3));
    expect(simulator.requests).toHaveLength(16);
  });

  test("filters narrow a list until it is whole", async () => {
    pair = await startPair(installed, { customers: 150 });
    const { sevenTime } = pair;
    const half = await sevenTime.customers.list({ city: "Båstad" });
    expect(half.complete()).toHaveLength(75);
    const [one, ...others] = (
      await sevenTime.customers.list({ organizationNumber: "556000-0149" })
    ).complete();
    expect([one?.name, others]).toEqual(["Kund 149", []]);
    expect(pair.simulator.requests[0]?.query).toBe("city=B%C3%A5stad");
  });

  test("filters of users and work orders are sent as flags, numbers and ids", async () => {
    pair = await startPair(installed, { users: 5 });
    const { sevenTime } = pair;
    const active = await sevenTime.users.list({ isActive: true, name: "Anna Användare 3" });
    expect(active.complete().map(({ lastName }) => lastName)).toEqual(["Användare 3"]);
    const inactive = await sevenTime.users.list({ isActive: false });
    expect(inactive.complete()).toHaveLength(2);
    const numbered = await sevenTime.workOrders.list({ workOrderNumber: 2002 });
    expect(numbered.complete().map(({ title }) => title)).toEqual(["Order 2"]);
    const ofProject = await sevenTime.workOrders.list({ projectId: firstId("projects") });
    expect(ofProject.complete()).toHaveLength(1);
  });

  test("a list sorted in both directions shows both ends of what is cut off", async () => {
    pair = await startPair(installed, { customers: 150 });
    const { sevenTime } = pair;
    const sorting = { sortBy: "customerNumber" } as const;
    const up = await sevenTime.customers.list({ ...sorting, sortDirection: "ascending" });
    const down = await sevenTime.customers.list({ ...sorting, sortDirection: "descending" });
    expect(up.items[0]?.customerNumber).toBe("1001");
    expect(down.items[0]?.customerNumber).toBe("1150");
    const seen = new Set([...up.items, ...down.items].map(({ _id }) => _id));
    expect(seen.size).toBe(150);
  });
});

describe("creating and reading with the installed Seven Time package", () => {
  test("a customer goes out as the documented form, byte by byte, and can be read again", async () => {
    pair = await startPair(installed);
    const { sevenTime, simulator } = pair;
    const customer = await sevenTime.customers.create({
      name: "Åkerström & Söner AB",
      paymentDays: 30,
      billingSettings: {
        useSeparateBillingEmail: true,
        invoiceEmail: "faktura+rot@akerstrom.example",
        invoiceDeliveryType: 10,
        deductionDistribution: [
          { userName: "Eva Ek", personalNumber: "19800101-1234", distributionPercent: 60 },
          { userName: "Bo Ek", personalNumber: "19790202-5678", distributionPercent: 40 },
        ],
      },
    });
    const [request] = simulator.requests;
    expect([request?.method, request?.path]).toEqual(["POST", "/api/1/customers"]);
    expect(request?.headers["content-type"]).toMatch(/^application\/x-www-form-urlencoded\b/);
    expect(request?.body).toBe(
      [
        "name=%C3%85kerstr%C3%B6m+%26+S%C3%B6ner+AB",
        "paymentDays=30",
        "billingSettings%5BuseSeparateBillingEmail%5D=true",
        "billingSettings%5BinvoiceEmail%5D=faktura%2Brot%40akerstrom.example",
        "billingSettings%5BinvoiceDeliveryType%5D=10",
        "billingSettings%5BdeductionDistribution%5D%5B0%5D%5BuserName%5D=Eva+Ek",
        "billingSettings%5BdeductionDistribution%5D%5B0%5D%5BpersonalNumber%5D=19800101-1234",
        "billingSettings%5BdeductionDistribution%5D%5B0%5D%5BdistributionPercent%5D=60",
        "billingSettings%5BdeductionDistribution%5D%5B1%5D%5BuserName%5D=Bo+Ek",
        "billingSettings%5BdeductionDistribution%5D%5B1%5D%5BpersonalNumber%5D=19790202-5678",
        "billingSettings%5BdeductionDistribution%5D%5B1%5D%5BdistributionPercent%5D=40",
      ].join("&"),
    );
    expect(await sevenTime.customers.get(customer._id)).toEqual(customer);
    expect(customer.billingSettings.deductionDistribution).toMatchObject([
      { userName: "Eva Ek", distributionPercent: 60 },
      { userName: "Bo Ek", distributionPercent: 40 },
    ]);
  });

  test.each(["A&B", "a=b", "100 % + 1", "Ölandsgatan 4/5; #3", "日本 🦊", 'rad 1\r\nrad 2 "x"'])(
    "the text %j survives the form and the filter",
    async (name) => {
      pair = await startPair(installed);
      const { sevenTime } = pair;
      const { _id } = await sevenTime.customers.create({ name, city: name });
      expect(await sevenTime.customers.get(_id)).toMatchObject({ name, city: name });
      const found = await sevenTime.customers.list({ name });
      expect(found.complete().map((row) => row._id)).toEqual([_id]);
    },
  );

  test("what isn't given isn't sent", async () => {
    pair = await startPair(installed);
    await pair.sevenTime.customers.create({ name: "Ek", billingSettings: {} });
    expect(sentForm()).toEqual([["name", "Ek"]]);
  });

  test("a user is created with the number of a role; the password isn't answered", async () => {
    pair = await startPair(installed);
    const { sevenTime } = pair;
    const [role] = (await sevenTime.userRoles.list()).complete();
    const user = await sevenTime.users.create({
      firstName: "Åsa",
      lastName: "Öberg",
      email: "asa@example.se",
      userName: "asa",
      userRoleId: role?.userRoleId ?? 0,
      password: "hemligt & långt",
      isActive: true,
    });
    expect(sentForm()).toContainEqual(["password", "hemligt & långt"]);
    expect(user).toMatchObject({ userRoleId: 1, isActive: true, isActivated: false });
    expect(user).not.toHaveProperty("password");
    expect(await sevenTime.users.get(user._id)).toEqual(user);
  });

  test("a project has a delivery address in brackets and tags by index, which come back as tags", async () => {
    pair = await startPair(installed);
    const { sevenTime, simulator } = pair;
    const projectTags = [...simulator.data.projectTags.keys()].slice(0, 2);
    const project = await sevenTime.projects.create({
      name: "Ängsgården",
      customer: firstId("customers"),
      startDate: "2026-02-01",
      billingMethod: "HOURLY",
      pricePerHour: 650.5,
      projectTags,
      deliveryAddress: { name: "Port 3", city: "Örebro" },
    });
    expect(sentForm()).toEqual([
      ["name", "Ängsgården"],
      ["customer", firstId("customers")],
      ["startDate", "2026-02-01"],
      ["billingMethod", "HOURLY"],
      ["pricePerHour", "650.5"],
      ["projectTags[0]", projectTags[0]],
      ["projectTags[1]", projectTags[1]],
      ["deliveryAddress[name]", "Port 3"],
      ["deliveryAddress[city]", "Örebro"],
    ]);
    expect(project.tags).toEqual(projectTags);
    const read = await sevenTime.projects.get(project._id);
    expect(read).toMatchObject({ customerName: "Kund 1", deliveryAddress: { city: "Örebro" } });
  });

  test("a new work order has its creator as an object, and as an id once it is read", async () => {
    pair = await startPair(installed);
    const { sevenTime, simulator } = pair;
    const users = [...simulator.data.users.keys()];
    const [createdByUser = ""] = users;
    const created = await sevenTime.workOrders.create({
      title: "Byt lås",
      customer: firstId("customers"),
      createdByUser,
      Project: firstId("projects"),
      startDate: "2026-02-01 08:00",
      users,
      color: "7C4DFF",
      workAddress: { useOtherAddress: true, address: "Ågatan 1", zipCode: "411 01", city: "Ås" },
    });
    expect(sentForm()).toContainEqual(["Project", firstId("projects")]);
    expect(sentForm()).toContainEqual(["users[2]", users[2]]);
    expect(sentForm()).toContainEqual(["workAddress[useOtherAddress]", "true"]);
    expect(created.createdByUser._id).toBe(createdByUser);
    expect(created.users).toEqual(users);
    const read = await sevenTime.workOrders.get(created._id);
    expect(read).toMatchObject({ createdByUser, title: "Byt lås", workAddress: { city: "Ås" } });
  });

  test("contact persons and departments are read alone", async () => {
    pair = await startPair(installed);
    const { sevenTime } = pair;
    const customerId = firstId("customers");
    const [person] = (await sevenTime.contactPersons.list({ customerId })).complete();
    expect(await sevenTime.contactPersons.get(person?._id ?? "")).toMatchObject({
      name: "Kontakt 1",
      customer: customerId,
    });
    const department = await sevenTime.departments.get(firstId("departments"));
    expect(department.name).toBe("Avdelning 1");
  });

  test("an id can't lead to another address", async () => {
    pair = await startPair(installed);
    const error = await errorOf(pair.sevenTime.customers.get("å?x=1#y"));
    expect(error.kind).toBe("http");
    const [request] = pair.simulator.requests;
    expect([request?.path, request?.query]).toEqual(["/api/1/customers/%C3%A5%3Fx%3D1%23y", ""]);
    for (const id of ["", ".", "..", "1/../../users"]) {
      const refused = await errorOf(pair.sevenTime.customers.get(id));
      expect([refused.kind, refused.code]).toEqual(["config", "invalid-parameter"]);
    }
    expect(pair.simulator.requests).toHaveLength(1);
  });
});

describe("failures with the installed Seven Time package", () => {
  test("the key travels in the header Client-Secret, and nowhere else", async () => {
    pair = await startPair(installed);
    await pair.sevenTime.customers.list();
    const [request] = pair.simulator.requests;
    expect(request?.headers["client-secret"]).toBe(pair.simulator.clientSecret);
    expect(request?.headers["authorization"]).toBeUndefined();
    expect(request?.query).toBe("");
  });

  test("a wrong key fails at once as an auth error with the vendor's words, which don't tell the key", async () => {
    pair = await startPair(installed);
    const { baseUrl } = pair.simulator;
    const wrong = new installed.module.SevenTime({ clientSecret: "s3cret-wrong", baseUrl });
    const error = await errorOf(wrong.customers.list());
    if (error.kind !== "auth") throw error;
    expect([error.code, error.status]).toEqual(["rejected", 401]);
    expect(error.vendorMessage).toBe("The Client-Secret is missing or not valid.");
    expect(JSON.stringify(error) + String(error.stack)).not.toContain("s3cret");
    expect(pair.simulator.requests).toHaveLength(1);
  });

  test("the key may come from the environment", async () => {
    pair = await startPair(installed);
    const { baseUrl, clientSecret } = pair.simulator;
    process.env["SEVENTIME_CLIENT_SECRET"] = clientSecret;
    try {
      const list = await new installed.module.SevenTime({ baseUrl }).customers.list();
      expect(list.items).toHaveLength(3);
    } finally {
      delete process.env["SEVENTIME_CLIENT_SECRET"];
    }
  });

  test("a refused creation has the vendor's errorMessage, and isn't sent again", async () => {
    pair = await startPair(installed);
    const { sevenTime, simulator } = pair;
    const error = await errorOf(sevenTime.customers.create({ name: "Ek", customerNumber: "1001" }));
    if (error.kind !== "http") throw error;
    expect([error.code, error.status]).toEqual(["status", 400]);
    expect(error.vendorMessage).toBe("customerNumber '1001' is in use already.");
    expect(error.message).toContain("createCustomer");
    expect(error.message).toContain("customerNumber '1001' is in use already.");
    expect(error.vendorCode).toBeUndefined();
    expect(simulator.requests).toHaveLength(1);
  });

  test("an unknown id is an error with the vendor's message", async () => {
    pair = await startPair(installed);
    const error = await errorOf(pair.sevenTime.workOrders.get("5fb7bcd0ab7bb01d99999999"));
    if (error.kind !== "http") throw error;
    expect([error.status, error.operationId]).toEqual([404, "getWorkOrder"]);
    expect(error.vendorMessage).toContain("5fb7bcd0ab7bb01d99999999");
  });

  const page = "<!doctype html><title>Inloggning</title><p>Logga in &amp; försök igen";

  test("an HTML page with a bad status is an error of that status with the page's beginning", async () => {
    pair = await startPair(installed);
    const headers = { "content-type": "text/html; charset=utf-8" };
    pair.simulator.disturb({ answer: { status: 403, headers, body: page } });
    const error = await errorOf(pair.sevenTime.customers.list());
    expect(error).toMatchObject({ kind: "http", status: 403, body: page });
    expect(error).not.toHaveProperty("vendorMessage");
  });

  test("an HTML page with status 200 is no list", async () => {
    pair = await startPair(installed);
    const headers = { "content-type": "text/html; charset=utf-8" };
    pair.simulator.disturb({ answer: { status: 200, headers, body: page } });
    const error = await errorOf(pair.sevenTime.customers.list());
    expect(error).toMatchObject({ kind: "parse", code: "html", status: 200, excerpt: page });
  });

  test("an object where a list should be is an error, not an empty list", async () => {
    pair = await startPair(installed);
    const headers = { "content-type": "application/json" };
    pair.simulator.disturb({ answer: { status: 200, headers, body: '{"customers":[]}' } });
    const error = await errorOf(pair.sevenTime.customers.list());
    expect([error.kind, error.code]).toEqual(["pagination", "unexpected-page"]);
  });

  test("a reading that is cut off is sent again; a creation isn't, as it may have been done", async () => {
    pair = await startPair(installed, {}, { random: () => 0 });
    const { sevenTime, simulator } = pair;
    simulator.disturb({ hangUp: true });
    const { response } = await sevenTime.customers.list().withResponse();
    expect(response.attempts).toBe(2);
    simulator.disturb({ hangUp: true });
    const error = await errorOf(sevenTime.customers.create({ name: "Ek" }));
    expect([error.kind, error.attempts]).toEqual(["network", 1]);
  });

  test("a caller's signal ends the call with its own reason", async () => {
    pair = await startPair(installed);
    pair.simulator.disturb({ delayMs: 5_000 });
    const reason = new Error("enough");
    const signal = AbortSignal.timeout(20);
    const stopped = new AbortController();
    signal.addEventListener("abort", () => stopped.abort(reason));
    const call = pair.sevenTime.customers.list({}, { signal: stopped.signal });
    expect(await rejection(call)).toBe(reason);
  });
});
