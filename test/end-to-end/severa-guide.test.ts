import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { installPackage, type InstalledPackage } from "../support/installed-package.ts";
import { startPair, type SeveraModule, type SeveraPair } from "../support/severa.ts";

let installed: InstalledPackage<SeveraModule>;
let pair: SeveraPair;

beforeAll(async () => {
  installed = await installPackage<SeveraModule>("severa");
});
afterAll(() => installed.remove());
beforeEach(async () => {
  pair = await startPair(installed, { customers: 230 });
});
afterEach(() => pair.simulator.close());

const guidOf = (row: { readonly guid?: string | null | undefined } | undefined): string => {
  if (typeof row?.guid !== "string") throw new Error("a row without a guid");
  return row.guid;
};

describe("the use cases of Severa's guide, from start to end", () => {
  test("importing work hours: find user, phase and work type, insert, correct, delete", async () => {
    const { severa, simulator } = pair;
    const users = await severa.users.list().toArray();
    const user = users.find(({ email }) => typeof email === "string");
    const [project] = (await severa.projects.list()).items;
    const phases = await severa.projects.phasesWithHierarchy.list(guidOf(project));
    const open = phases.find(
      ({ isCompleted, isLocked }) => isCompleted !== true && isLocked !== true,
    );
    const [workType] = (await severa.phases.workTypes.list(guidOf(open))).items;

    const created = await severa.workHours.create({
      eventDate: "2024-04-02",
      description: "Kampanj för Åbo",
      quantity: 7.5,
      phase: { guid: guidOf(open) },
      user: { guid: guidOf(user) },
      workType: { guid: guidOf(workType) },
    });
    const guid = guidOf(created);
    expect(simulator.data.workHours.get(guid)?.["quantity"]).toBe(7.5);

    const [changed] = await severa.workHours.update(guid, [
      installed.module.replace("/quantity", 6),
    ]);
    expect(changed?.quantity).toBe(6);

    await severa.workHours.delete(guid);
    expect(simulator.data.workHours.has(guid)).toBe(false);
  });

  test("work hours that are invoiced can't be changed, and the error says why", async () => {
    const { severa, simulator } = pair;
    const invoiced = [...simulator.data.workHours.values()].find(
      (row) => row["invoice"] !== null && row["invoice"] !== undefined,
    );
    const { isClientError, replace } = installed.module;
    const error: unknown = await severa.workHours
      .update(guidOf(invoiced), [replace("/quantity", 1)])
      .then(
        () => undefined,
        (reason: unknown) => reason,
      );
    expect(isClientError(error) && error.kind === "http" && error.vendorCode).toBe(
      "InvalidOperation",
    );
  });

  test("sending invoices and monitoring payments: approved, numbered and sent, paid", async () => {
    const { severa, simulator } = pair;
    const { replace } = installed.module;
    const statuses = await severa.invoiceStatuses.list().toArray();
    const named = (name: string): string => guidOf(statuses.find((status) => status.name === name));

    const approved = await severa.invoices
      .list({ invoiceStatusGuids: [named("Approved")] })
      .toArray();
    expect(approved).toHaveLength(3);
    for (const [index, invoice] of approved.entries()) {
      const rows = await severa.invoices.rows.list(guidOf(invoice)).toArray();
      expect(rows.length).toBeGreaterThan(0);
      const [sent] = await severa.invoices.update(guidOf(invoice), [
        replace("/status", { guid: named("Sent") }),
        replace("/number", 45 + index),
        replace("/referenceNumber", `1234${index}`),
      ]);
      expect(sent?.number).toBe(45 + index);
    }
    expect(
      await severa.invoices.list({ invoiceStatusGuids: [named("Approved")] }).toArray(),
    ).toEqual([]);

    const [first] = approved;
    await severa.invoices.update(guidOf(first), [replace("/status", { guid: named("Paid") })]);
    const stored = simulator.data.invoices.get(guidOf(first));
    expect(stored?.["status"]).toMatchObject({ guid: named("Paid") });
  });

  test("synchronising customers: all rows, linked by guid; then the changed ones; deletions by comparing", async () => {
    const { severa, simulator } = pair;
    const addresses = new Map(
      (await severa.addresses.list().toArray()).map((row) => [guidOf(row), row]),
    );
    const customers = new Map(
      (await severa.customers.list().toArray()).map((row) => [guidOf(row), row]),
    );
    const persons = await severa.contactPersons.list().toArray();
    expect([customers.size, persons.length]).toEqual([230, 230]);
    for (const customer of customers.values())
      expect(addresses.has(guidOf(customer.headquarterAddress ?? undefined))).toBe(true);
    for (const person of persons) expect(customers.has(guidOf(person.customer))).toBe(true);

    simulator.advance(3_600_000);
    const since = new Date(simulator.now()).toISOString();
    const [moved, gone] = [...simulator.data.customers.values()];
    if (moved === undefined || gone === undefined) throw new Error("no customers");
    simulator.change(moved, { name: "Ny AB" });
    await severa.customers.delete(gone.guid);

    const changes = await severa.customers.list({ changedSince: since }).toArray();
    expect(changes.map(({ name }) => name)).toEqual(["Ny AB"]);
    const present = new Set((await severa.customers.list().toArray()).map(guidOf));
    expect([...customers.keys()].filter((guid) => !present.has(guid))).toEqual([gone.guid]);
  });
});
