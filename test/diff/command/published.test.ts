import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { DiffReport } from "../../../generator/diff/report.ts";
import { runNordkit } from "../../support/run-nordkit.ts";
import { TINY, tinyWith } from "../../support/tiny-spec.ts";
import { newFolder, openRepository, removeFolders, type Repository } from "./repository.ts";

afterAll(removeFolders);

const run = promisify(execFile);
const SPEC = "specs/acme/openapi.yaml";
const versioned = (version: string, text: string = TINY): string =>
  tinyWith("x-client:\n", `x-client:\n  version: ${version}\n`, text);
const member = (name: string): string =>
  tinyWith(
    "description: As on invoices. }\n",
    `description: As on invoices. }\n        ${name}: { type: string }\n`,
  );

let repository: Repository;
let installed: string;

beforeAll(async () => {
  repository = await openRepository({ [SPEC]: versioned("1.2.0") });
  await repository.git("tag", "acme-v1.2.0");
  // What an integrator has: the package of that time, in another folder.
  const shop = await newFolder();
  installed = join(shop, "node_modules/@nordkit");
  await runNordkit(["generate", "--specs", "specs", "--output", installed], {
    cwd: repository.folder,
  });
  await repository.commit("Second", { [SPEC]: versioned("1.3.0", member("phone")) });
  await repository.git("tag", "v1.3.0");
  await repository.commit("Third", { [SPEC]: versioned("1.3.0", member("mail")) });
});

const reported = async (...words: readonly string[]): Promise<DiffReport> => {
  const { output, log } = await runNordkit(
    ["diff", ...words, "--specs", "specs", "--format", "json"],
    { cwd: repository.folder },
  );
  if (output === "") throw new Error(log);
  return JSON.parse(output) as DiffReport;
};

const membersOf = ({ packages }: DiffReport): readonly string[] =>
  packages.flatMap(({ findings }) =>
    findings.filter(({ axis }) => axis === "wire").map(({ rule, subject }) => `${subject} ${rule}`),
  );

describe("the base of a comparison", () => {
  test("is the last version that was tagged, where somebody writes published", async () => {
    const report = await reported("published");
    expect(report.base).toBe("v1.3.0");
    expect(report.packages[0]?.version).toBe("1.3.0");
    expect(membersOf(report).join(" ")).toContain("Customer.phone");
  });

  test("is what an installed package was made of", async () => {
    const report = await reported(join(installed, "acme"));
    expect(report.base).toBe("acme-v1.2.0:specs/acme");
    expect(report.packages.map(({ version, nextVersion }) => [version, nextVersion])).toEqual([
      ["1.2.0", "1.3.0"],
    ]);
    expect(membersOf(report).join(" ")).not.toContain("phone");
    expect(membersOf(report).join(" ")).toContain("Customer.mail");
  });

  test("is what a packed package was made of", async () => {
    const { stdout } = await run(
      "npm",
      ["pack", "--ignore-scripts", "--json", "--pack-destination", repository.folder],
      { cwd: join(installed, "acme") },
    );
    const [packed] = JSON.parse(stdout) as readonly { readonly filename: string }[];
    const file = join(repository.folder, packed?.filename ?? "");
    expect((await reported(file)).base).toBe("acme-v1.2.0:specs/acme");
    expect(await reported(file, "HEAD:specs/acme")).toMatchObject({
      base: "acme-v1.2.0:specs/acme",
      head: "HEAD:specs/acme",
    });
  });

  test("can't be a package whose version nobody tagged, and that is said with what to write", async () => {
    await repository.git("tag", "--delete", "acme-v1.2.0");
    const { code, log } = await runNordkit(["diff", join(installed, "acme"), "--specs", "specs"], {
      cwd: repository.folder,
    });
    expect(code).toBe(2);
    expect(log).toContain("no tag says what @nordkit/acme 1.2.0 was made of");
    expect(log).toContain("acme-v1.2.0");
    await repository.git("tag", "acme-v1.2.0", "HEAD~2");
  });

  test("can't be published where no version was", async () => {
    const bare = await openRepository({ [SPEC]: TINY });
    const { code, log } = await runNordkit(["diff", "published", "--specs", "specs"], {
      cwd: bare.folder,
    });
    expect([code, log]).toEqual([2, expect.stringContaining("no version is tagged")]);
  });
});
