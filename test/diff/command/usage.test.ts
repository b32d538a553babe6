import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { DiffReport } from "../../../generator/diff/report.ts";
import { runNordkit } from "../../support/run-nordkit.ts";
import { TINY, tinyWith } from "../../support/tiny-spec.ts";
import { openRepository, removeFolders, type Repository } from "./repository.ts";

afterAll(removeFolders);

const HEAD = tinyWith(
  "        name: { type: string, description: As on invoices. }\n",
  "        label: { type: integer }\n",
  tinyWith("/invoices/{id}:", "/invoices/{id}/void:"),
);

/** A code base: a client that one file makes and others use, in several ways of writing. */
const CODE = {
  "app/client.ts": `import { Acme } from "@nordkit/acme";\nexport const acme = new Acme();\n`,
  "app/sync.ts": `import { acme } from "./client.js";\nfor await (const one of acme.customers\n  .list()) console.log(one);\n`,
  "app/mails/greet.js": `const { acme } = require("../client.js");\nmodule.exports = (id) => acme["customers"]?.get(id);\n`,
  "app/one.ts": `import { createCustomer as create } from "@nordkit/acme/resources/customers";\nvoid create;\n`,
  "app/types.mts": `import type { Customer as Buyer } from "@nordkit/acme";\nexport type { Buyer };\n`,
  // None of these use the package.
  "app/words.ts": `// acme.invoices.delete()\nexport const text = "acme.invoices.delete()";\n`,
  "app/other.ts": `import { Customer } from "./own.js";\nnew Customer();\n`,
  "app/node_modules/x/index.js": `require("@nordkit/acme").acme.invoices.delete("1");\n`,
  "alone/index.ts": `export const nothing = 1;\n`,
};

let repository: Repository;

beforeAll(async () => {
  repository = await openRepository({ "specs/acme/openapi.yaml": TINY, ...CODE });
  await repository.write({ "specs/acme/openapi.yaml": HEAD });
});

const diff = (...words: readonly string[]) =>
  runNordkit(["diff", "main", "--specs", "specs", ...words], { cwd: repository.folder });

const reported = async (...words: readonly string[]): Promise<DiffReport> => {
  const { output, log } = await diff("--format", "json", ...words);
  if (output === "") throw new Error(log);
  return JSON.parse(output) as DiffReport;
};

test("tells of each change which of the methods and types that it affects are used, and in which files", async () => {
  const { packages } = await reported("--usage", "app");
  const findings = packages.flatMap((each) => each.findings);
  const usages = findings.map(({ usage }) => usage);
  const used = new Map(
    usages.flatMap((usage) => usage?.used ?? []).map(({ name, files }) => [name, files]),
  );
  expect(Object.fromEntries(used)).toEqual({
    Customer: ["types.mts"],
    "customers.create": ["one.ts"],
    "customers.get": ["mails/greet.js"],
    "customers.list": ["sync.ts"],
  });
  const invoices = findings.filter(({ reaches }) =>
    reaches.some(({ method }) => method?.startsWith("invoices.")),
  );
  expect(invoices.length).toBeGreaterThan(0);
  for (const { usage } of invoices) expect(usage?.used).toEqual([]);
});

test("only adds words: levels, versions and the exit code stay, whatever is used", async () => {
  const plain = await reported();
  const told = await reported("--usage", "app");
  const packages = told.packages.map((each) => ({
    ...each,
    findings: each.findings.map(({ usage: _, ...finding }) => finding),
  }));
  expect({ ...told, packages }).toEqual(plain);
  expect((await diff("--usage", "app")).code).toBe((await diff()).code);
});

test("says so for people in every format that they read", async () => {
  const files = ["report/r.txt", "report/r.md", "report/r.html"];
  await diff("--usage", "app", "--also", ...files);
  for (const file of files) {
    const text = (await readFile(join(repository.folder, file), "utf8")).replace(/\s+/g, " ");
    expect(text).toMatch(/4 of 5 affected names are used in the code: .*customers\.list/);
    expect(text).toMatch(/invoices\.delete is not seen in the code/);
  }
});

test("says nothing of use where no file imports the package, and that this is so", async () => {
  const { notes, packages } = await reported("--usage", "alone");
  expect(notes).toEqual([
    "No file of the code imports @nordkit/acme: nothing can be said of what it uses.",
  ]);
  expect(packages.flatMap((each) => each.findings.map(({ usage }) => usage))).not.toContainEqual(
    expect.anything(),
  );
});

test("refuses a folder that isn't there", async () => {
  const { code, log } = await diff("--usage", "nowhere");
  expect([code, log]).toEqual([2, expect.stringContaining("there is no folder")]);
});
