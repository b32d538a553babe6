import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { findVendors } from "../generator/load/vendors.ts";

const root = fileURLToPath(new URL("../", import.meta.url));
const generated = join(root, "generated");
const MINUTES = 60_000;

interface Outcome {
  readonly code: number;
  readonly output: string;
}

const QUIET: Outcome = { code: 0, output: "" };

/** Runs a script of ours or of a tool with this Node; all it prints is one text. */
const run = (script: string, ...args: readonly string[]): Promise<Outcome> =>
  new Promise((resolve) => {
    const env = { ...process.env, NO_COLOR: "1", NODE_NO_WARNINGS: "1" };
    const options = { cwd: root, env, maxBuffer: 2 ** 26 };
    const child = execFile(
      process.execPath,
      [join(root, script), ...args],
      options,
      (error, out, err) => resolve({ code: child.exitCode ?? 1, output: out + err }),
    );
  });

const COMPILERS = {
  "TypeScript 5": "node_modules/typescript/bin/tsc",
  "TypeScript 7": "node_modules/typescript-7/bin/tsc",
};

const MODULES = {
  "module nodenext": { module: "nodenext" },
  "moduleResolution bundler": { module: "es2022", moduleResolution: "bundler" },
};

/** The strictest settings that a user of the package may have. */
const compilerOptions = {
  target: "es2022",
  lib: ["es2022", "dom", "dom.iterable", "dom.asynciterable"],
  types: [],
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  noImplicitOverride: true,
  verbatimModuleSyntax: true,
  isolatedDeclarations: true,
  declaration: true,
  skipLibCheck: false,
  noEmit: true,
};

async function compile(compiler: string, modules: object, folder: string): Promise<Outcome> {
  const temporary = await mkdtemp(join(tmpdir(), "nordkit-golden-"));
  try {
    const config = join(temporary, "tsconfig.json");
    const settings = {
      compilerOptions: { ...compilerOptions, ...modules, rootDir: folder },
      include: [join(folder, "src/**/*.ts")],
    };
    await writeFile(config, JSON.stringify(settings));
    return await run(compiler, "-p", config, "--pretty", "false");
  } finally {
    await rm(temporary, { recursive: true });
  }
}

async function sourcesOf(folder: string): Promise<readonly ts.SourceFile[]> {
  const entries = await readdir(join(folder, "src"), { recursive: true });
  const paths = entries
    .filter((path) => path.endsWith(".ts"))
    .map((path) => join(folder, "src", path));
  return Promise.all(
    paths.map(async (path) =>
      ts.createSourceFile(path, await readFile(path, "utf8"), ts.ScriptTarget.ES2022),
    ),
  );
}

/** Places of the keyword `any`; words in comments and texts are none. */
function anyIn(file: ts.SourceFile): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (node.kind === ts.SyntaxKind.AnyKeyword) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
      found.push(`${file.fileName}:${line + 1}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

const vendors = await findVendors(join(root, "specs"));

test("every package has a spec", async () => {
  const entries = await readdir(generated, { withFileTypes: true });
  const names = new Set(vendors.map(({ name }) => name));
  const orphans = entries.filter((entry) => entry.isDirectory() && !names.has(entry.name));
  expect(orphans.map(({ name }) => name)).toEqual([]);
});

test("the schema of the settings is what the plugins declare", async () => {
  const committed = await readFile(join(root, "specs/x-client.schema.json"), "utf8");
  const { code, output } = await run("generator/nordkit.mjs", "schema");
  expect(code, output).toBe(0);
  expect(JSON.parse(committed)).toEqual(JSON.parse(output));
});

test("a keyword `any` is found, a word is not", () => {
  const text = 'const any: string = "any"; // any\ntype Loose = readonly any[];\n';
  const file = ts.createSourceFile("loose.ts", text, ts.ScriptTarget.ES2022);
  expect(anyIn(file)).toEqual(["loose.ts:2"]);
});

describe.each(vendors)("$name", ({ name }) => {
  const folder = join(generated, name);

  test("is generated from its spec as committed", { timeout: 3 * MINUTES }, async () => {
    const outcome = await run("generator/nordkit.mjs", "generate", "--check", name);
    expect(outcome, outcome.output).toMatchObject({ code: 0 });
  });

  // A package that is missing altogether is the check's finding, which is above.
  describe.skipIf(!existsSync(folder))("package", () => {
    describe.each(Object.entries(COMPILERS))("%s", (_compiler, compiler) => {
      test.each(Object.entries(MODULES))(
        "accepts it with %s",
        { timeout: 3 * MINUTES },
        async (_title, modules) => {
          expect(await compile(compiler, modules, folder)).toEqual(QUIET);
        },
      );
    });

    test("is formatted as Prettier would", { timeout: 3 * MINUTES }, async () => {
      const prettier = "node_modules/prettier/bin/prettier.cjs";
      expect(await run(prettier, "--check", "--log-level", "warn", folder)).toEqual(QUIET);
    });

    test("is clean for ESLint", { timeout: 3 * MINUTES }, async () => {
      const eslint = "node_modules/eslint/bin/eslint.js";
      expect(await run(eslint, "--max-warnings", "0", join(folder, "src"))).toEqual(QUIET);
    });

    test("has neither `any` nor comments that silence a linter or compiler", async () => {
      const sources = await sourcesOf(folder);
      expect(sources.flatMap(anyIn)).toEqual([]);
      const silenced = sources.filter(({ text }) =>
        /eslint-disable|@ts-(?:ignore|nocheck|expect-error)/.test(text),
      );
      expect(silenced.map(({ fileName }) => fileName)).toEqual([]);
    });

    test("depends on no other package", async () => {
      const manifest: unknown = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
      const keys = Object.keys(manifest as object);
      expect(keys.filter((key) => /dependencies$/i.test(key))).toEqual([]);
    });
  });
});
