import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type InstalledPackage, installPackage } from "../support/installed-package.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

interface Outcome {
  readonly code: number;
  readonly output: string;
}

/** Runs this Node in a folder; all it prints is one text. */
const node = (cwd: string, ...args: readonly string[]): Promise<Outcome> =>
  new Promise((resolve) => {
    const child = execFile(process.execPath, args, { cwd }, (_error, out, err) =>
      resolve({ code: child.exitCode ?? 1, output: out + err }),
    );
  });

const COMPILERS = {
  "TypeScript 5": "node_modules/typescript/bin/tsc",
  "TypeScript 7": "node_modules/typescript-7/bin/tsc",
};

/** How users set up their projects: what `package.json` and `tsconfig.json` say about modules. */
const PROJECTS = {
  "ES modules, nodenext": { type: "module", modules: { module: "nodenext" } },
  "CommonJS, nodenext": { type: "commonjs", modules: { module: "nodenext" } },
  "a bundler": { type: "module", modules: { module: "esnext", moduleResolution: "bundler" } },
} as const;

/** What a careful user asks of the types, ours included. */
const STRICT = {
  target: "es2022",
  lib: ["es2022", "dom", "dom.iterable", "dom.asynciterable"],
  types: [],
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  noPropertyAccessFromIndexSignature: true,
  isolatedDeclarations: true,
  declaration: true,
  skipLibCheck: false,
  noEmit: true,
};

const SOURCE = `import { isClientError, Lagerkoll } from "@nordkit/lagerkoll";
import { createCore } from "@nordkit/lagerkoll/core";
import { listProjects } from "@nordkit/lagerkoll/resources/projects";
import type { Project } from "@nordkit/lagerkoll/types";

export async function projects(): Promise<readonly Project[]> {
  const options = { store: "shop", apiKey: "0123456789" };
  try {
    const all = await new Lagerkoll(options).projects.list().toArray({ maxItems: 10 });
    for await (const project of listProjects(createCore(options))) all.push(project);
    return all;
  } catch (error) {
    if (isClientError(error) && error.kind === "timeout") return [];
    throw error;
  }
}
`;

let installed: InstalledPackage<unknown>;

beforeAll(async () => {
  installed = await installPackage("lagerkoll");
}, 60_000);

afterAll(() => installed.remove());

describe("a package that is installed elsewhere", () => {
  const exported = "Object.keys(nordkit).sort().join()";
  const construct =
    'typeof new nordkit.Lagerkoll({ store: "s", apiKey: "k0123456789" }).projects.list';

  test("gives CommonJS users by require() what ES modules get by import", async () => {
    const required = await node(
      installed.folder,
      "--input-type=commonjs",
      "--no-warnings",
      "--eval",
      `const nordkit = require("@nordkit/lagerkoll"); console.log(${exported}, ${construct})`,
    );
    const imported = await node(
      installed.folder,
      "--input-type=module",
      "--eval",
      `import * as nordkit from "@nordkit/lagerkoll"; console.log(${exported}, ${construct})`,
    );
    expect(required).toEqual(imported);
    expect(imported.code).toBe(0);
    expect(imported.output).toMatch(/\bLagerkoll\b.* function\n$/);
  });

  test("keeps no process alive, and says nothing when it is loaded", async () => {
    const { code, output } = await node(
      installed.folder,
      "--input-type=module",
      "--eval",
      'import { Lagerkoll } from "@nordkit/lagerkoll"; new Lagerkoll({ store: "s", apiKey: "k0123456789" });',
    );
    expect({ code, output }).toEqual({ code: 0, output: "" });
  });
});

describe.each(Object.entries(COMPILERS))("for %s", (_name, compiler) => {
  test.each(Object.entries(PROJECTS))(
    "its types suit %s",
    async (name, { type, modules }) => {
      const folder = join(installed.folder, `${compiler}-${name}`.replace(/\W+/g, "-"));
      await mkdir(folder);
      await writeFile(join(folder, "package.json"), JSON.stringify({ type }));
      await writeFile(join(folder, "index.ts"), SOURCE);
      const compilerOptions = { ...STRICT, ...modules };
      await writeFile(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions }));
      expect(await node(folder, join(root, compiler), "-p", ".", "--pretty", "false")).toEqual({
        code: 0,
        output: "",
      });
    },
    60_000,
  );
});
