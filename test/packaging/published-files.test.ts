import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findVendors } from "../../generator/load/vendors.ts";

const run = promisify(execFile);
const root = fileURLToPath(new URL("../../", import.meta.url));
const vendors = (await findVendors(join(root, "specs"))).map(({ name }) => name);

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "nordkit-packed-"));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

async function pack(vendor: string): Promise<Buffer> {
  const { stdout } = await run("npm", ["pack", "--json", "--pack-destination", folder], {
    cwd: join(root, "generated", vendor),
  });
  const [packed] = JSON.parse(stdout) as readonly { readonly filename: string }[];
  return readFile(join(folder, packed?.filename ?? ""));
}

describe.each(vendors)("the package of %s as npm would publish it", (vendor) => {
  let tarball: Buffer;

  beforeAll(async () => {
    tarball = await pack(vendor);
  });

  test("publint has nothing to say, not even a suggestion", async () => {
    const bytes = new Uint8Array(tarball).buffer;
    const { messages, pkg } = await publint({ pack: { tarball: bytes }, level: "suggestion" });
    expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
  });

  test("its types are right wherever they are looked up", async () => {
    const analysis = await checkPackage(createPackageFromTarballData(new Uint8Array(tarball)));
    if (analysis.types === false) throw new Error("The package has no types.");
    // A CommonJS user gets the ES modules by `require`, which every supported Node can do: consumers.test.ts shows it.
    const wrong = analysis.problems.filter(({ kind }) => kind !== "CJSResolvesToESM");
    expect(wrong).toEqual([]);
    expect(Object.keys(analysis.entrypoints)).toEqual(
      expect.arrayContaining([".", "./core", "./types", "./redis"]),
    );
  });

  test("it depends on nothing", async () => {
    const manifest = JSON.parse(
      await readFile(join(root, "generated", vendor, "package.json"), "utf8"),
    ) as Readonly<Record<string, unknown>>;
    for (const kind of ["dependencies", "peerDependencies", "optionalDependencies", "scripts"])
      expect(manifest[kind], kind).toBeUndefined();
  });
});
