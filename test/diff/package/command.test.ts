import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { PackageReport } from "../../../generator/diff/report.ts";
import { runNordkit } from "../../support/run-nordkit.ts";
import { EDITS, shop } from "./shop.ts";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "nordkit-diff-package-"));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test("the program as it is started finds the compiler and its declarations", async () => {
  const [base, head] = [join(folder, "base.json"), join(folder, "head.json")];
  await writeFile(base, JSON.stringify(shop()));
  await writeFile(head, JSON.stringify(shop(EDITS["requires a new property"])));
  const { code, output, log } = await runNordkit(["diff", base, head, "--format", "json"]);
  expect([code, log]).toEqual([expect.any(Number), ""]);
  const { packages } = JSON.parse(output) as { readonly packages: readonly PackageReport[] };
  const findings = packages.flatMap((each) => each.findings);
  const found = findings.find(({ rule }) => rule === "required-member-added");
  expect(found?.witness).toEqual({
    kind: "code",
    code: [
      `import type { NewCustomer } from "${packages[0]?.packageName ?? ""}";`,
      "",
      "export const write = (given: { readonly name: string }): NewCustomer => given;",
      "",
    ].join("\n"),
    error: expect.stringMatching(/^TS2741: Property 'kind' is missing/) as string,
  });
});
