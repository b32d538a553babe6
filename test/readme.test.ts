import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startCapitech } from "./simulators/capitech/start-capitech.ts";
import { startLagerkoll } from "./simulators/lagerkoll/start-lagerkoll.ts";
import { startSeventime } from "./simulators/seventime/start-seventime.ts";
import { startSevera } from "./simulators/severa/start-severa.ts";
import { startSkveege } from "./simulators/skveege/start-skveege.ts";
import { compile, examplesOf, runExample, sectionsIn } from "./support/readme-examples.ts";

const root = fileURLToPath(new URL("../", import.meta.url));

interface Vendor {
  readonly environment: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

/** A simulator for each package that the README shows, and the environment that leads to it. */
const vendors: Readonly<Record<string, () => Promise<Vendor>>> = {
  severa: async () => {
    const simulator = await startSevera({ callsPerSecond: 1000 });
    const SEVERA_SCOPES = "customers:read invoices:read invoices:write";
    return {
      environment: {
        SEVERA_BASE_URL: simulator.baseUrl,
        SEVERA_CLIENT_ID: simulator.clientId,
        SEVERA_CLIENT_SECRET: simulator.clientSecret,
        SEVERA_SCOPES,
      },
      close: () => simulator.close(),
    };
  },
  seventime: async () => {
    const simulator = await startSeventime();
    return {
      environment: {
        SEVENTIME_BASE_URL: simulator.baseUrl,
        SEVENTIME_CLIENT_SECRET: simulator.clientSecret,
      },
      close: () => simulator.close(),
    };
  },
  skveege: async () => {
    const simulator = await startSkveege();
    return {
      environment: { SKVEEGE_BASE_URL: simulator.baseUrl, SKVEEGE_API_KEY: simulator.key },
      close: () => simulator.close(),
    };
  },
  lagerkoll: async () => {
    const simulator = await startLagerkoll();
    return {
      environment: {
        LAGERKOLL_BASE_URL: simulator.baseUrl.replace(/\/projects$/, ""),
        LAGERKOLL_STORE: simulator.store,
        LAGERKOLL_API_KEY: simulator.apiKey,
      },
      close: () => simulator.close(),
    };
  },
  capitech: async () => {
    const simulator = await startCapitech({ login: { method: "POST", place: "json" } });
    return {
      environment: {
        CAPITECH_BASE_URL: simulator.baseUrl,
        CAPITECH_USERNAME: simulator.username,
        CAPITECH_PASSWORD: simulator.password,
      },
      close: () => simulator.close(),
    };
  },
};

/** Those of the README by the vendor whose package they import. */
async function examples(): Promise<ReadonlyMap<string, string>> {
  const section = (await sectionsIn("")).get("Three ways to use it") ?? "";
  return new Map(
    examplesOf(section).map((text) => [/from "@nordkit\/([^"/]+)/.exec(text)?.[1] ?? "", text]),
  );
}

/** An example of a package's README with what its reader has at hand, such as secrets: values that fit everywhere. */
function withValues(example: string): string {
  const calls = example.replace(/^(import|const \{).*$/gm, "");
  const names = new Set([...calls.matchAll(/(?<=[{,] )\w+(?=,| \})/g)].map(([name]) => name));
  return `${[...names].map((name) => `declare const ${name}: never;\n`).join("")}${example}`;
}

describe("the README's examples", () => {
  let folder: string;
  let found: ReadonlyMap<string, string>;

  beforeAll(async () => {
    found = await examples();
    // Inside the project, so that the packages are found as the workspaces they are.
    await mkdir(join(root, ".cache"), { recursive: true });
    folder = await mkdtemp(join(root, ".cache", "readme-"));
    for (const [vendor, text] of found) await writeFile(join(folder, `${vendor}.mts`), text);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test("there is one for every package", () => {
    expect([...found.keys()].sort()).toEqual(Object.keys(vendors).sort());
  });

  test("they compile", async () => {
    expect(await compile([...found.keys()].map((vendor) => join(folder, `${vendor}.mts`)))).toBe(
      "",
    );
  });

  test("and so do those of the packages' own READMEs, by class and by function", async () => {
    const files: string[] = [];
    for (const vendor of Object.keys(vendors)) {
      // Others go on from the first, with more packages.
      const sections = await sectionsIn(join("generated", vendor));
      const own = examplesOf([...sections.values()].join("")).filter((text) =>
        /from "@nordkit\/\w+("|\/core)/.test(text),
      );
      expect(own).toHaveLength(2);
      for (const [index, text] of own.entries()) {
        files.push(join(folder, `${vendor}-${index}.mts`));
        await writeFile(files.at(-1) ?? "", withValues(text));
      }
    }
    expect(await compile(files)).toBe("");
  });

  test.each(Object.keys(vendors))(
    "the one for %s runs against a simulated vendor",
    async (name) => {
      const vendor = await vendors[name]?.();
      if (vendor === undefined) throw new Error(`no simulator of ${name}`);
      try {
        const file = join(folder, `${name}.mts`);
        const { stdout, stderr } = await runExample(file, vendor.environment);
        expect(stderr).toBe("");
        expect(stdout.trim()).not.toBe("");
      } finally {
        await vendor.close();
      }
    },
  );
});
