import { emptyData } from "./data.ts";
import type { SeveraData } from "./data.ts";
import type { SeveraOptions } from "./options.ts";
import { seedCustomers } from "./seed-customers.ts";
import { seedInvoices } from "./seed-invoices.ts";
import { seedProjects } from "./seed-projects.ts";
import { createSeeder, seedSettings } from "./seed-settings.ts";

/** The data a simulated Severa starts with; the same options give the same rows and guids. */
export function seededData({ customers, currency }: Required<SeveraOptions>): SeveraData {
  const data = emptyData();
  const add = createSeeder(data);
  seedSettings(add, currency);
  seedCustomers(data, add, customers);
  seedProjects(data, add, currency);
  seedInvoices(data, add, currency);
  return data;
}
