import { nextGuid, rowsOf } from "./data.ts";
import type { SeveraData } from "./data.ts";
import type { Seeder } from "./seed-settings.ts";

const MOST_PROJECTS = 12;
const HOURS_PER_PROJECT = 4;

/** Projects, at most one per customer and twelve in all, each with a root phase and two below it. */
export function seedProjects(data: SeveraData, add: Seeder, currency: string): void {
  const users = rowsOf(data, "users").map(({ guid }) => guid);
  const workTypes = rowsOf(data, "workTypes").map(({ guid }) => guid);
  const customers = rowsOf(data, "customers").slice(0, MOST_PROJECTS);
  customers.forEach(({ guid: customerGuid }, index) => {
    const project = { guid: nextGuid(data, "projects") };
    const [customer, user] = [{ guid: customerGuid }, { guid: users[index % 8] ?? null }];
    const shared = { project, customer };
    const root = { guid: add("phases", { ...shared, name: "Root", hasChildren: true }) };
    const below = { ...shared, parentPhase: root, level: 1 };
    const design = { guid: add("phases", { ...below, name: "Design", sortOrder: 1 }) };
    add("phases", { ...below, name: "Build", sortOrder: 2 });
    add("projects", {
      ...project,
      name: `Project ${index + 1}`,
      number: 501 + index,
      customer,
      projectOwner: user,
      rootPhase: root,
      expectedValue: { amount: 12_500.5, currencyCode: currency, multiCurrencyInfo: null },
      isClosed: index === MOST_PROJECTS - 1,
      startDate: "2024-01-15",
    });
    for (let n = 1; n <= HOURS_PER_PROJECT; n += 1) {
      add("workHours", {
        eventDate: `2024-02-${String(n).padStart(2, "0")}`,
        description: `Work ${n}`,
        quantity: 7.5,
        phase: design,
        user,
        workType: { guid: workTypes[n % 5] ?? null },
        unitPrice: { amount: 95, currencyCode: currency, multiCurrencyInfo: null },
      });
    }
  });
}
