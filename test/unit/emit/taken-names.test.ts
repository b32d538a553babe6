import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { pluginsOf } from "../../../generator/plugins/find-plugin.ts";
import { typeName } from "../../../generator/support/names.ts";

const path = (below: string): string =>
  fileURLToPath(new URL(`../../../${below}`, import.meta.url));

/** The names that a module exports, re-exports included. */
function exportsOf(file: string): readonly string[] {
  const program = ts.createProgram([file], { noResolve: false, noLib: true, types: [] });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const module = source === undefined ? undefined : checker.getSymbolAtLocation(source);
  return module === undefined ? [] : checker.getExportsOfModule(module).map(({ name }) => name);
}

/** The types of the runtime that emitted files import. */
async function importedByEmitted(): Promise<readonly string[]> {
  const folder = path("generator/emit");
  const texts = await Promise.all(
    (await readdir(folder)).map((name) => readFile(`${folder}/${name}`, "utf8")),
  );
  return texts.flatMap((text) =>
    [...text.matchAll(/"([A-Z]\w+)", "[./]+(?:runtime|plugins)\//g)].map(([, name = ""]) => name),
  );
}

const isType = (name: string): boolean => /^[A-Z]/.test(name);

describe("a type of a spec never has the name of", () => {
  test("what every package exports", () => {
    const names = exportsOf(path("templates/runtime/public.ts")).filter(isType);
    expect(names).toContain("HttpError");
    expect(names.filter((name) => typeName([name]) === name)).toEqual([]);
  });

  test("what a plugin exports", () => {
    const names = pluginsOf("body").flatMap((plugin) => plugin.exports ?? []);
    expect(names).toContain("JsonPatch");
    expect(names.filter((name) => isType(name) && typeName([name]) === name)).toEqual([]);
  });

  test("what emitted files import", async () => {
    const names = await importedByEmitted();
    expect(names).toContain("Core");
    expect(names.filter((name) => typeName([name]) === name)).toEqual([]);
  });
});
