import { afterEach, describe, expect, test } from "vitest";
import type { SeventimeOptions } from "../../simulators/seventime/options.ts";
import { startSeventime } from "../../simulators/seventime/start-seventime.ts";
import type { SeventimeSimulator } from "../../simulators/seventime/start-seventime.ts";

type Body = Record<string, unknown>;
interface Answer {
  readonly status: number;
  readonly text: string;
}

const running: SeventimeSimulator[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((seventime) => seventime.close()));
});

async function start(options: SeventimeOptions = {}): Promise<SeventimeSimulator> {
  const seventime = await startSeventime(options);
  running.push(seventime);
  return seventime;
}

async function send(
  seventime: SeventimeSimulator,
  path: string,
  init: RequestInit = {},
): Promise<Answer> {
  const headers = { "Client-Secret": seventime.clientSecret, ...(init.headers as object) };
  const response = await fetch(seventime.baseUrl + path, { ...init, headers });
  return { status: response.status, text: await response.text() };
}

function post(
  seventime: SeventimeSimulator,
  path: string,
  form: Record<string, string>,
): Promise<Answer> {
  return send(seventime, path, { method: "POST", body: new URLSearchParams(form) });
}

function one(answer: Answer): Body {
  return JSON.parse(answer.text) as Body;
}

async function rows(seventime: SeventimeSimulator, path: string): Promise<Body[]> {
  const answer = await send(seventime, path);
  expect(answer.status, answer.text).toBe(200);
  return JSON.parse(answer.text) as Body[];
}

function refused(answer: Answer): string {
  expect(answer.status).toBe(400);
  return String(one(answer)["errorMessage"]);
}

/** The _id of the nth row of a collection, from 1 on. */
function idOf(
  seventime: SeventimeSimulator,
  name: keyof SeventimeSimulator["data"],
  n = 1,
): string {
  const id = [...seventime.data[name].keys()][n - 1];
  if (id === undefined) throw new Error(`${name} has fewer than ${n} rows`);
  return id;
}

describe("access and paths", () => {
  test("refuses a call without the Client-Secret, or with a wrong one", async () => {
    const seventime = await start({ clientSecret: "right" });
    const without = await fetch(`${seventime.baseUrl}/customers`);
    expect(without.status).toBe(401);
    expect(await without.json()).toEqual({ errorMessage: expect.any(String) as string });
    const headers = { "Client-Secret": "wrong" };
    expect((await send(seventime, "/customers", { headers })).status).toBe(401);
    expect((await send(seventime, "/customers")).status).toBe(200);
  });

  test("answers paths with and without a slash at the end", async () => {
    const seventime = await start();
    const id = idOf(seventime, "customers");
    for (const path of ["/customers", `/customers/${id}`]) {
      const [plain, slashed] = [await send(seventime, path), await send(seventime, `${path}/`)];
      expect(plain.status).toBe(200);
      expect(slashed.text).toBe(plain.text);
    }
    expect((await send(seventime, "/customers/?")).status).toBe(200);
  });

  test("answers 404 for unknown ids, unknown paths and methods nothing is documented for", async () => {
    const seventime = await start();
    const tries: [string, string][] = [
      ["GET", "/customers/5bb26376c42fb99275000080"],
      ["GET", "/invoices"],
      ["GET", `/priceLists/${idOf(seventime, "priceLists")}`],
      ["PUT", `/customers/${idOf(seventime, "customers")}`],
      ["DELETE", `/customers/${idOf(seventime, "customers")}`],
    ];
    for (const [method, path] of tries) {
      const answer = await send(seventime, path, { method });
      expect(answer.status).toBe(404);
      expect(one(answer)).toHaveProperty("errorMessage");
    }
  });

  test("logs what was asked and lets itself be disturbed", async () => {
    const seventime = await start();
    seventime.disturb({ answer: { status: 502, body: "<html>" } });
    expect((await send(seventime, "/users")).status).toBe(502);
    expect((await send(seventime, "/users?name=A")).status).toBe(200);
    expect(seventime.requests.map(({ query, status }) => [query, status])).toEqual([
      ["", 502],
      ["name=A", 200],
    ]);
  });
});

describe("lists", () => {
  test("answer a bare array of at most 100 rows and no way to the others", async () => {
    for (const [customers, answered] of [
      [0, 0],
      [99, 99],
      [100, 100],
      [101, 100],
    ] as const) {
      const seventime = await start({ customers });
      expect(await rows(seventime, "/customers")).toHaveLength(answered);
      expect(await rows(seventime, "/customers?page=2&skip=100")).toHaveLength(answered);
    }
  });

  test("exist for all sixteen collections", async () => {
    const seventime = await start({ contactPersons: 4 });
    for (const name of Object.keys(seventime.data)) {
      const query = name === "contactPersons" ? `?customerId=${idOf(seventime, "customers")}` : "";
      expect(await rows(seventime, `/${name}/${query}`)).toHaveLength(query === "" ? 3 : 4);
    }
  });

  test("show fewer fields than a read of one row", async () => {
    const seventime = await start();
    const [project] = await rows(seventime, "/projects");
    const [order] = await rows(seventime, "/workOrders");
    const alone = one(await send(seventime, `/projects/${idOf(seventime, "projects")}`));
    const orderAlone = one(await send(seventime, `/workOrders/${idOf(seventime, "workOrders")}`));
    expect(project).not.toHaveProperty("systemAccount");
    expect(project).not.toHaveProperty("permissions.permDepartments");
    expect(alone).toHaveProperty("permissions.permDepartments", []);
    expect(alone).toHaveProperty("systemAccount");
    expect(order).not.toHaveProperty("relations");
    expect(orderAlone).toMatchObject({ relations: [], workOrderNumber: 2001 });
  });

  test("have ids that aren't always 24 digits", async () => {
    const [department] = await rows(await start(), "/departments");
    expect(String(department?.["_id"])).toHaveLength(23);
  });

  test("are filtered before they are cut off", async () => {
    const seventime = await start({ customers: 101 });
    const found = await rows(seventime, "/customers?customerNumber=1101");
    expect(found.map((row) => row["name"])).toEqual(["Kund 101"]);
    expect(await rows(seventime, "/customers?city=Båstad")).toHaveLength(50);
    expect(await rows(seventime, "/customers?city=Båstad&name=Kund 1")).toHaveLength(0);
    expect(await rows(seventime, "/customers?organizationNumber=556000-0007")).toHaveLength(1);
  });

  test("pass over empty filters and filters nothing is documented for", async () => {
    const seventime = await start();
    expect(await rows(seventime, "/customers?name=&phone=1")).toHaveLength(3);
  });

  test("refuse unknown parameters when asked to", async () => {
    const seventime = await start({ unknownNames: "refuse" });
    expect(refused(await send(seventime, "/customers?phone=1"))).toContain("phone");
    expect(await rows(seventime, "/customers?sortBy=name")).toHaveLength(3);
  });

  test("are sorted before they are cut off, ascending unless told otherwise", async () => {
    const seventime = await start({ customers: 101 });
    const names = async (query: string): Promise<unknown[]> =>
      (await rows(seventime, `/customers?${query}`)).map((row) => row["customerNumber"]);
    expect((await names("sortBy=customerNumber")).at(-1)).toBe("1100");
    expect((await names("sortBy=customerNumber&sortDirection=ascending"))[0]).toBe("1001");
    expect((await names("sortBy=customerNumber&sortDirection=descending"))[0]).toBe("1101");
    expect((await names("sortDirection=descending"))[0]).toBe("1001");
    expect((await names("sortBy=name"))[1]).toBe("1010");
    expect(refused(await send(seventime, "/customers?sortBy=name&sortDirection=desc"))).toContain(
      "sortDirection",
    );
  });

  test("of contact persons need the id of a customer", async () => {
    const seventime = await start();
    expect(refused(await send(seventime, "/contactPersons"))).toContain("customerId");
    const other = idOf(seventime, "customers", 2);
    expect(await rows(seventime, `/contactPersons?customerId=${other}`)).toEqual([]);
  });

  test("of users go by name, role, skill and flags, and never show what they go by", async () => {
    const seventime = await start();
    const count = async (query: string): Promise<number> =>
      (await rows(seventime, `/users?${query}`)).length;
    expect(await count("name=Anna Användare 2")).toBe(1);
    expect(await count("personNumber=19800101-0003")).toBe(1);
    expect(await count("userRole=1")).toBe(3);
    expect(await count(`userSkills=${idOf(seventime, "userSkills")}`)).toBe(1);
    expect(await count(`department=${idOf(seventime, "departments")}`)).toBe(3);
    expect(await count(`defaultSalaryType=${idOf(seventime, "defaultSalaryTypes")}`)).toBe(3);
    expect(await count("isActive=true")).toBe(2);
    expect(await count("isActivated=false")).toBe(0);
    expect(refused(await send(seventime, "/users?isActive=1"))).toContain("boolean");
    expect((await rows(seventime, "/users"))[0]).not.toHaveProperty("department");
  });

  test("of projects and work orders go by number, name and project", async () => {
    const seventime = await start();
    expect(await rows(seventime, "/projects?projectNumber=3002")).toHaveLength(1);
    expect(await rows(seventime, "/projects?name=Projekt 3")).toHaveLength(1);
    expect(await rows(seventime, "/workOrders?workOrderNumber=2003&title=Order 3")).toHaveLength(1);
    const project = idOf(seventime, "projects");
    expect(await rows(seventime, `/workOrders?projectId=${project}`)).toHaveLength(1);
  });
});

describe("bodies", () => {
  test("are forms; JSON and the shortened media type of the samples are refused", async () => {
    const seventime = await start();
    for (const type of ["application/json", "x-www-form-urlencoded", "text/plain"]) {
      const headers = { "content-type": type };
      const body = type === "application/json" ? '{"name":"A"}' : "name=A";
      const answer = await send(seventime, "/customers", { method: "POST", headers, body });
      expect(refused(answer)).toContain("application/x-www-form-urlencoded");
    }
    expect(seventime.data.customers.size).toBe(3);
  });

  test("may hold text that isn't percent-encoded, as the samples do", async () => {
    const seventime = await start();
    const headers = { "content-type": "application/x-www-form-urlencoded; charset=utf-8" };
    const body = "name=Tommy Hellström&zipCode=269 74";
    const answer = await send(seventime, "/customers/", { method: "POST", headers, body });
    expect(one(answer)).toMatchObject({ name: "Tommy Hellström", zipCode: "269 74" });
  });

  test("name a parameter once, with keys or indices in brackets", async () => {
    const seventime = await start();
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    for (const body of ["name=A&name=B", "name[=A", "name=A&users[]=B", "name[x]=A", "[name]=A"]) {
      refused(await send(seventime, "/customers", { method: "POST", headers, body }));
    }
    const settings = { name: "A", billingSettings: '{"city":"Lund"}' };
    expect(refused(await post(seventime, "/customers", settings))).toContain("brackets");
  });

  test("may hold parameters nothing is documented for, unless told otherwise", async () => {
    const form = { name: "A", nickname: "B", "billingSettings[planet]": "Earth" };
    const answer = await post(await start(), "/customers", form);
    expect(answer.status).toBe(200);
    expect(one(answer)).not.toHaveProperty("nickname");
    const strict = await start({ unknownNames: "refuse" });
    expect(
      refused(await post(strict, "/customers", { name: "A", "billingSettings[x]": "1" })),
    ).toBe("'billingSettings[x]' is not known.");
  });
});

describe("creating a customer", () => {
  test("answers 200 with what was sent and little more, and keeps it", async () => {
    const seventime = await start();
    const answer = await post(seventime, "/customers", { name: "A", paymentDays: "30" });
    expect(answer.status).toBe(200);
    const { _id: id, createdDate, modifiedDate, ...rest } = one(answer);
    expect(rest).toEqual({
      name: "A",
      paymentDays: 30,
      customerNumber: "1004",
      documents: [],
      billingSettings: { deductionDistribution: [] },
      __v: 0,
      isActive: true,
    });
    expect(createdDate).toBe(modifiedDate);
    expect((await send(seventime, `/customers/${String(id)}`)).text).toBe(answer.text);
  });

  test("reads nested settings, with numbers and booleans as such", async () => {
    const answer = await post(await start(), "/customers", {
      name: "A",
      "billingSettings[city]": "Lund",
      "billingSettings[useSeparateBillingAddress]": "true",
      "billingSettings[invoiceDeliveryType]": "",
      "billingSettings[deductionDistribution][0][userName]": "Tommy",
      "billingSettings[deductionDistribution][0][personalNumber]": "555555-5555",
      "billingSettings[deductionDistribution][0][distributionPercent]": "100",
    });
    expect(one(answer)["billingSettings"]).toMatchObject({
      city: "Lund",
      useSeparateBillingAddress: true,
      invoiceDeliveryType: 0,
      deductionDistribution: [
        {
          itemId: expect.stringContaining("0.") as string,
          userName: "Tommy",
          personalNumber: "555555-5555",
          distributionPercent: 100,
        },
      ],
    });
  });

  test("needs a name and values of the documented types", async () => {
    const seventime = await start();
    const item = "billingSettings[deductionDistribution][0]";
    const wrong: Record<string, string>[] = [
      {},
      { name: "" },
      { name: "A", paymentDays: "soon" },
      { name: "A", "billingSettings[isROTCustomer]": "yes" },
      { name: "A", "billingSettings[invoiceDeliveryType]": "5" },
      { name: "A", "billingSettings[typeOfProperty]": "3" },
      { name: "A", [`${item}[userName]`]: "B" },
      { name: "A", "billingSettings[deductionDistribution][1][userName]": "B" },
    ];
    for (const form of wrong) refused(await post(seventime, "/customers", form));
    const tooMuch = {
      name: "A",
      [`${item}[userName]`]: "B",
      [`${item}[personalNumber]`]: "1",
      [`${item}[distributionPercent]`]: "101",
    };
    expect(refused(await post(seventime, "/customers", tooMuch))).toContain("from 1 to 100");
    expect(seventime.data.customers.size).toBe(3);
  });

  test("refuses a customer number that is in use", async () => {
    const seventime = await start();
    const form = { name: "A", customerNumber: "K-7" };
    expect(one(await post(seventime, "/customers", form))["customerNumber"]).toBe("K-7");
    expect(refused(await post(seventime, "/customers", form))).toContain("K-7");
  });
});

describe("creating a user", () => {
  const anna = { firstName: "A", lastName: "B", email: "a@b.se", userName: "ab", userRoleId: "1" };

  test("answers an inactive user whose role is a number, without the password", async () => {
    const seventime = await start();
    const user = one(await post(seventime, "/users", { ...anna, password: "secret" }));
    expect(user).toMatchObject({ userRoleId: 1, isActive: false, isActivated: false });
    expect(user).toMatchObject({ language: "SV", employeeNumber: "" });
    expect(user).not.toHaveProperty("password");
    expect(JSON.stringify([...seventime.data.users])).not.toContain("secret");
    const active = { ...anna, isActive: "true", language: "EN" };
    expect(one(await post(seventime, "/users", active))).toMatchObject({
      isActive: true,
      language: "EN",
    });
  });

  test("needs the five required parameters and a role there is", async () => {
    const seventime = await start();
    for (const name of Object.keys(anna)) {
      expect(refused(await post(seventime, "/users", { ...anna, [name]: "" }))).toContain(name);
    }
    refused(await post(seventime, "/users", { ...anna, userRoleId: "99" }));
  });
});

describe("creating a project", () => {
  test("answers the empty parts of the sample and what was sent", async () => {
    const seventime = await start();
    const project = one(
      await post(seventime, "/projects", { name: "App", startDate: "2026-01-05" }),
    );
    expect(project).toMatchObject({
      name: "App",
      projectNumber: "3004",
      startDate: "2026-01-05T00:00:00.000Z",
      budget: { benefits: [], costs: [] },
      permissions: { permUsers: [], permRoles: [], permDepartments: [] },
      tags: [],
    });
    expect(project).toHaveProperty("systemAccount");
    expect(project).not.toHaveProperty("__v");
  });

  test("shows the names that belong to the ids", async () => {
    const seventime = await start();
    const project = one(
      await post(seventime, "/projects", {
        name: "App",
        customer: idOf(seventime, "customers"),
        contactPerson: idOf(seventime, "contactPersons"),
        projectLeader: idOf(seventime, "users"),
        "projectTags[0]": idOf(seventime, "projectTags", 2),
        "projectTags[1]": idOf(seventime, "projectTags", 1),
        "deliveryAddress[city]": "Lund",
      }),
    );
    expect(project).toMatchObject({ customerName: "Kund 1", contactPersonName: "Kontakt 1" });
    expect(project).toMatchObject({ projectLeaderName: "Anna Användare 1" });
    expect(project["tags"]).toEqual([2, 1].map((n) => idOf(seventime, "projectTags", n)));
    expect(project["deliveryAddress"]).toEqual({ city: "Lund" });
  });

  test("needs a price with the billing methods that go by one", async () => {
    const seventime = await start();
    const methods = { HOURLY: "pricePerHour", FIXED_PRICE: "fixedPrice" };
    for (const [billingMethod, price] of Object.entries(methods)) {
      const form = { name: "App", billingMethod };
      expect(refused(await post(seventime, "/projects", form))).toContain(price);
      const project = one(await post(seventime, "/projects", { ...form, [price]: "99.5" }));
      expect(project[price]).toBe(99.5);
    }
    const listed = { name: "App", billingMethod: "PRICELIST" };
    expect(refused(await post(seventime, "/projects", listed))).toContain("timeCategoryPriceList");
  });

  test("goes by the customer's billing method only if there is one", async () => {
    const seventime = await start();
    const customer = idOf(seventime, "customers");
    const form = { name: "App", billingMethod: "ACCORDING_TO_CUSTOMER", customer };
    refused(await post(seventime, "/projects", form));
    seventime.data.customers.set(customer, { _id: customer, billingMethod: "HOURLY" });
    expect((await post(seventime, "/projects", form)).status).toBe(200);
  });

  test("takes a contact person of the customer only", async () => {
    const seventime = await start();
    const contactPerson = idOf(seventime, "contactPersons");
    const customer = idOf(seventime, "customers", 2);
    refused(await post(seventime, "/projects", { name: "App", contactPerson }));
    refused(await post(seventime, "/projects", { name: "App", contactPerson, customer }));
  });

  test("refuses numbers in use, unknown codes, ids nothing has and days that don't exist", async () => {
    const seventime = await start();
    const wrong = [
      { projectNumber: "3001" },
      { projectNumber: "P1" },
      { invoiceStatus: "7" },
      { billingMethod: "RUNNING" },
      { customer: "5bb26376c42fb99275000080" },
      { startDate: "2026-02-30" },
      { startDate: "2026-1-5" },
    ];
    for (const form of wrong) refused(await post(seventime, "/projects", { name: "App", ...form }));
    refused(await post(seventime, "/projects", { invoiceStatus: "10" }));
  });
});

describe("creating a work order", () => {
  const least = (seventime: SeventimeSimulator): Record<string, string> => ({
    title: "Support",
    customer: idOf(seventime, "customers"),
    createdByUser: idOf(seventime, "users"),
  });

  test("answers the whole user, and the id alone when it is read", async () => {
    const seventime = await start();
    const order = one(await post(seventime, "/workOrders", least(seventime)));
    const user = idOf(seventime, "users");
    expect(order).toMatchObject({ title: "Support", workOrderNumber: 2004, relations: [] });
    expect(order).toMatchObject({ status: 500, color: "FF5722", customerName: "Kund 1" });
    expect(order["createdByUser"]).toMatchObject({ _id: user, firstName: "Anna" });
    for (const name of ["__v", "customerNumber", "systemAccount", "workAddress"]) {
      expect(order).not.toHaveProperty(name);
    }
    const read = one(await send(seventime, `/workOrders/${String(order["_id"])}`));
    expect(read).toMatchObject({ createdByUser: user, customerNumber: "1001", __v: 0 });
    expect(read["workAddress"]).toMatchObject({ useOtherAddress: false, address: "Storgatan 1" });
  });

  test("reads arrays by their indices, and a work address", async () => {
    const seventime = await start();
    const order = one(
      await post(seventime, "/workOrders", {
        ...least(seventime),
        "users[1]": idOf(seventime, "users", 1),
        "users[0]": idOf(seventime, "users", 2),
        "workAddress[useOtherAddress]": "true",
        "workAddress[city]": "Lund",
        startDate: "2026-03-01 08:30",
      }),
    );
    expect(order["users"]).toEqual([idOf(seventime, "users", 2), idOf(seventime, "users", 1)]);
    expect(order["workAddress"]).toEqual({ useOtherAddress: true, city: "Lund" });
    expect(order["startDate"]).toBe("2026-03-01T08:30:00.000Z");
  });

  test("knows the project under a capital letter only", async () => {
    const seventime = await start();
    const project = idOf(seventime, "projects", 2);
    const form = { ...least(seventime), Project: project };
    expect(one(await post(seventime, "/workOrders", form))["project"]).toBe(project);
    const small = { ...least(seventime), project };
    expect(one(await post(seventime, "/workOrders", small))).not.toHaveProperty("project");
  });

  test("needs title, customer and user, and refuses what breaks a rule", async () => {
    const seventime = await start();
    const fine = least(seventime);
    for (const name of Object.keys(fine)) {
      const { [name]: _, ...rest } = fine;
      expect(refused(await post(seventime, "/workOrders", rest))).toContain(name);
    }
    const wrong: Record<string, string>[] = [
      { workOrderNumber: "2001" },
      { workOrderNumber: "AO1" },
      { color: "123456" },
      { fixedPrice: "100" },
      { fixedPrice: "100", billingMethod: "RUNNING" },
      { billingMethod: "HOURLY" },
      { startDate: "2026-03-01" },
      { startDate: "2026-03-01 24:00" },
      { "users[0]": "nobody" },
      { "users[1]": idOf(seventime, "users") },
      { users: idOf(seventime, "users") },
      { "workAddress[city]": "Lund" },
    ];
    for (const form of wrong) {
      refused(await post(seventime, "/workOrders", { ...fine, ...form }));
    }
    const priced = { ...fine, fixedPrice: "100", billingMethod: "FIXED_PRICE" };
    expect(one(await post(seventime, "/workOrders", priced))["fixedPrice"]).toBe(100);
  });
});
