import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { findVendors } from "../generator/load/vendors.ts";
import { smallBundle } from "./support/bundle.ts";

const root = new URL("../", import.meta.url);

interface Budget {
  /** A list, by its function and by its class, and the file of both. */
  readonly list: string;
  readonly resource: string;
  readonly file: string;
  /** Most bytes of the function with its core. */
  readonly bytes: number;
}

const budgets: Readonly<Record<string, Budget>> = {
  capitech: {
    list: "listTimeTransactions",
    resource: "TimeTransactions",
    file: "time-transactions",
    bytes: 12_500,
  },
  lagerkoll: { list: "listProjects", resource: "Projects", file: "projects", bytes: 10_900 },
  seventime: { list: "listCustomers", resource: "Customers", file: "customers", bytes: 8_200 },
  severa: { list: "listCustomers", resource: "Customers", file: "customers", bytes: 13_200 },
  skveege: { list: "listContacts", resource: "Contacts", file: "contacts", bytes: 10_750 },
};

const oneList = (vendor: string, { list, file }: Budget): string => `
  import { createCore } from "@nordkit/${vendor}/core";
  import { ${list} } from "@nordkit/${vendor}/resources/${file}";
  export const rows = (options) => ${list}(createCore(options));
`;

const oneResource = (vendor: string, { resource, file }: Budget): string => `
  import { createCore } from "@nordkit/${vendor}/core";
  import { ${resource} } from "@nordkit/${vendor}/resources/${file}";
  export const rows = (options) => new ${resource}(createCore(options)).list();
`;

const wholeClient = (vendor: string): string => `export * from "@nordkit/${vendor}";`;

const report: string[] = [];
afterAll(() => process.stdout.write(`${report.join("\n")}\n`));

test("every package has a budget", async () => {
  const vendors = await findVendors(fileURLToPath(new URL("specs/", root)));
  expect(vendors.map(({ name }) => name)).toEqual(Object.keys(budgets));
});

describe.each(Object.entries(budgets))("%s", (vendor, budget) => {
  test(`a bundle of one list, minified and compressed, has at most ${budget.bytes} bytes`, async () => {
    const { size, biggest } = await smallBundle(oneList(vendor, budget));
    const resource = await smallBundle(oneResource(vendor, budget));
    const client = await smallBundle(wholeClient(vendor));
    report.push(
      `${vendor}: ${budget.list} ${size} of ${budget.bytes} bytes; class ${budget.resource} ${resource.size}; all ${client.size}`,
    );
    expect(size, biggest).toBeLessThanOrEqual(budget.bytes);
    expect(size, "the function alone is smaller than its class").toBeLessThan(resource.size);
  });

  test("and it holds no path of any other operation", async () => {
    const resources = new URL(`generated/${vendor}/src/resources/`, root);
    const core = await readFile(new URL(`generated/${vendor}/src/core.ts`, root), "utf8");
    const paths = new Set<string>();
    for (const name of await readdir(resources)) {
      const text = await readFile(new URL(name, resources), "utf8");
      for (const [, path = ""] of text.matchAll(/^ {2}path: "([^"]+)"/gm)) paths.add(path);
    }
    expect(paths.size).toBeGreaterThan(1);
    const { text } = await smallBundle(oneList(vendor, budget));
    const others = [...paths].filter((path) => text.includes(`"${path}"`) && !core.includes(path));
    expect(others, "the list's own").toHaveLength(1);
  });
});
