import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  filesBelow,
  runIn,
  runNordkit,
  startNordkit,
  textsOf,
  type FileState,
  type RunResult,
} from "../../support/run-nordkit.ts";
import {
  closeWorkshops,
  openWorkshop,
  TINY,
  tinyWith,
  type Workshop,
} from "../../support/tiny-spec.ts";

type Files = Readonly<Record<string, FileState>>;

let first: Workshop;
let firstRun: RunResult;
let firstFiles: Files;
let secondRun: RunResult;

// Only read by the tests: those that change something work on a copy, so that they can run side by side.
beforeAll(async () => {
  first = await openWorkshop();
  firstRun = await runIn(first, ["generate", "--verbose"]);
  firstFiles = await filesBelow(first.output);
  secondRun = await runIn(first, ["generate"]);
});

afterAll(closeWorkshops);

/** The cells of a table's row that begins with that one. */
const rowOf = (output: string, begin: string): readonly string[] =>
  output
    .split("\n")
    .find((line) => line.startsWith(begin))
    ?.split(/\s+/) ?? [];

/** Paths that are new, gone or were written to. */
const touched = (before: Files, after: Files): readonly string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((path) => before[path]?.changedAt !== after[path]?.changedAt)
    .sort();

interface Row {
  readonly name: string;
}

interface Acme {
  readonly customers: { list(query?: object): AsyncIterable<Row> };
}

describe.concurrent("a package", () => {
  test("is written whole: sources, compiled modules and declarations", () => {
    expect(firstRun.code, firstRun.log).toBe(0);
    const paths = Object.keys(firstFiles);
    expect(paths).toEqual(
      expect.arrayContaining(
        "README.md package.json src/index.ts src/resources/customers.ts dist/index.js dist/index.d.ts"
          .split(" ")
          .map((path) => `acme/${path}`),
      ),
    );
    const sources = paths.filter((path) => path.startsWith("acme/src/"));
    const compiled = sources.flatMap((path) => {
      const base = path.replace("/src/", "/dist/").replace(/\.ts$/, "");
      return [`${base}.d.ts`, `${base}.js`];
    });
    expect(paths.filter((path) => path.startsWith("acme/dist/"))).toEqual(compiled.sort());
  });

  test("can be imported and called at once", async () => {
    const entry = pathToFileURL(join(first.output, "acme/dist/index.js")).href;
    const { Acme } = (await import(entry)) as { readonly Acme: new (options: object) => Acme };
    const asked: string[] = [];
    const fetch = (address: URL | string): Promise<Response> => {
      asked.push(String(address));
      const headers: Record<string, string> = asked.length === 1 ? { "x-next": "second" } : {};
      return Promise.resolve(Response.json([{ name: `row ${asked.length}` }], { headers }));
    };
    const names: string[] = [];
    for await (const { name } of new Acme({ key: "k", fetch }).customers.list({ active: true }))
      names.push(name);
    expect(names).toEqual(["row 1", "row 2"]);
    expect(asked).toEqual([
      "https://api.acme.example/customers?active=true",
      "https://api.acme.example/customers?active=true&cursor=second",
    ]);
  });

  test("has declarations that a user's code compiles against", async () => {
    const user = join(first.folder, "user.ts");
    await writeFile(
      user,
      `import { Acme, type Customer, type Paged } from "./generated/acme/dist/index.js";
export const rows: Paged<Customer> = new Acme({ key: "k" }).customers.list({ active: true });
export const wrong: Paged<string> = new Acme({ key: "k" }).customers.list();
`,
    );
    const options: ts.CompilerOptions = {
      strict: true,
      noEmit: true,
      types: [],
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      lib: ["lib.es2022.d.ts", "lib.dom.d.ts"],
    };
    const found = ts.getPreEmitDiagnostics(ts.createProgram([user], options));
    expect(
      found.map(({ file, start = 0 }) => file?.text.slice(0, start).split("\n").length),
    ).toEqual([3]);
  });

  test("is told in the closing table", () => {
    const [head = ""] = firstRun.output.split("\n");
    const columns = "package operations types plugins files changed seconds".split(" ");
    expect(head.split(/\s+/)).toEqual(columns);
    const row = rowOf(firstRun.output, "@nordkit/acme");
    const files = String(Object.keys(firstFiles).length);
    expect(row.slice(0, -1)).toEqual(["@nordkit/acme", "4", "2", "3", files, files]);
    expect(row.at(-1)).toMatch(/^\d+\.\d$/);
    expect(firstRun.log).toContain("generating acme");
  });
});

describe.concurrent("another run", () => {
  test("of the same spec changes neither bytes nor times", async () => {
    expect(secondRun.code, secondRun.log).toBe(0);
    expect(rowOf(secondRun.output, "@nordkit/acme").at(-2)).toBe("0");
    expect(await filesBelow(first.output)).toEqual(firstFiles);
  });

  test("of a changed spec writes what changed and nothing else", async () => {
    const workshop = await first.copy();
    const before = await filesBelow(workshop.output);
    const changed = tinyWith("Deletes one invoice.", "Deletes an invoice for good.");
    await workshop.write("acme", { "openapi.yaml": changed });
    const { output } = await runIn(workshop, ["generate", "acme"]);
    const after = await filesBelow(workshop.output);
    expect(touched(before, after)).toEqual([
      "acme/dist/resources/invoices.d.ts",
      "acme/dist/resources/invoices.js",
      "acme/src/resources/invoices.ts",
    ]);
    expect(rowOf(output, "@nordkit/acme").at(-2)).toBe("3");
  });

  test("removes what is no longer generated with the folders left empty, but no installed packages", async () => {
    const workshop = await first.copy();
    await workshop.writeOutput({ "acme/src/old/deep/stray.ts": "export {};\n" });
    await workshop.writeOutput({ "acme/notes.txt": "left over\n" });
    const installed = ["acme/node_modules/pad/index.js", "acme/src/node_modules/.cache/x"];
    for (const path of installed) await workshop.writeOutput({ [path]: "theirs\n" });
    const before = await filesBelow(workshop.output);
    await workshop.write("acme", { "openapi.yaml": tinyWith("{ paging: next page }", "{}") });
    expect((await runIn(workshop, ["generate"])).code).toBe(0);
    const after = await filesBelow(workshop.output);
    const gone = Object.keys(before).filter((path) => !Object.hasOwn(after, path));
    expect(gone).toEqual(
      expect.arrayContaining([
        "acme/notes.txt",
        "acme/src/old/deep/stray.ts",
        "acme/src/paging.ts",
        "acme/dist/paging.js",
        "acme/src/plugins/pagination/cursor.ts",
      ]),
    );
    const again = (folder: string) => mkdir(join(workshop.output, folder));
    for (const folder of ["acme/src/old", "acme/src/plugins/pagination"])
      await expect(again(folder), folder).resolves.toBeUndefined();
    expect(Object.keys(after)).toContain("acme/src/plugins/auth/api-key.ts");
    for (const path of installed) expect(after[path], path).toEqual(before[path]);
  });

  test("gives the same bytes in another folder, time zone and language", async () => {
    const workshop = await openWorkshop();
    const elsewhere = { TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" };
    const { code } = await runIn(workshop, ["generate"], { cwd: "/", env: elsewhere });
    expect(code).toBe(0);
    const files = await filesBelow(workshop.output);
    expect(textsOf(files)).toEqual(textsOf(firstFiles));
  });
});

describe.concurrent("--check", () => {
  const check = (workshop: Workshop): Promise<RunResult> =>
    runIn(workshop, ["generate", "--check"]);

  test("is content with what was generated, compiled or not", async () => {
    const workshop = await first.copy();
    await rm(join(workshop.output, "acme/dist"), { recursive: true });
    for (const place of [first, workshop])
      expect(await check(place)).toMatchObject({
        code: 0,
        output: "All generated files are as their specs say.\n",
      });
  });

  test("names what differs, what is missing and what is superfluous, and writes nothing", async () => {
    const workshop = await first.copy();
    await workshop.writeOutput({ "acme/src/types.ts": "// by hand\n" });
    await workshop.writeOutput({ "acme/src/stray.ts": "" });
    await rm(join(workshop.output, "acme/README.md"));
    const before = await filesBelow(workshop.output);
    const { code, output, log } = await check(workshop);
    expect(code).toBe(1);
    expect(output.trim().split("\n").sort()).toEqual([
      "differs: generated/acme/src/types.ts",
      "missing: generated/acme/README.md",
      "not generated: generated/acme/src/stray.ts",
    ]);
    expect(log).toContain("3 files differ");
    expect(await filesBelow(workshop.output)).toEqual(before);
  });

  test("names all files of a package that was never generated", async () => {
    const workshop = await openWorkshop();
    const { code, output } = await check(workshop);
    expect(code).toBe(1);
    expect(output).toContain("missing: generated/acme/package.json");
    expect(output).not.toContain("/dist/");
    expect(await filesBelow(workshop.output)).toEqual({});
  });
});

describe.concurrent("generate", () => {
  test("--watch regenerates when a spec is saved, survives a bad one, and ends on SIGTERM", async () => {
    const workshop = await first.copy();
    const words = ["generate", "--watch", "--specs", workshop.specs, "--output", workshop.output];
    const nordkit = startNordkit(words, { cwd: workshop.folder });
    await nordkit.until("Watching acme.");
    await workshop.write("acme", { "openapi.yaml": "openapi: 3.1.0\n" });
    await nordkit.until("Nothing was written.");
    const saved = tinyWith("Deletes one invoice.", "Deletes it.");
    await workshop.write("acme", { "openapi.yaml": saved });
    await nordkit.until("@nordkit/acme", 2);
    const files = await filesBelow(workshop.output);
    expect(files["acme/src/resources/invoices.ts"]?.text).toContain("Deletes it.");
    nordkit.child.kill("SIGTERM");
    expect(await nordkit.result).toMatchObject({ code: 0 });
  });

  test("--verbose tells the stages and their times", () => {
    for (const stage of "compare load normalise model emit format compile write".split(" "))
      expect(rowOf(firstRun.output, `${stage} `), stage).toEqual([
        stage,
        expect.stringMatching(/^\d+$/),
      ]);
    expect(secondRun.output).not.toContain("milliseconds");
  });

  test("several vendors are generated together, and one of them alone", async () => {
    const spec = { "openapi.yaml": TINY };
    const workshop = await openWorkshop({ acme: spec, "big-co": spec });
    const both = await runIn(workshop, ["generate"]);
    expect(both.code, both.log).toBe(0);
    expect(rowOf(both.output, "@nordkit/big-co")[1]).toBe("4");
    const one = await runIn(workshop, ["generate", "big-co"]);
    expect(one.output).not.toContain("@nordkit/acme");
  });
});

describe.concurrent("the command line", () => {
  test.each([
    [
      "which vendors there are",
      ["generate", "acmee"],
      "no spec folder and no file acmee; there are: acme",
    ],
    ["which option is unknown", ["generate", "--chekc"], "unknown option '--chekc'"],
    ["which command is unknown", ["generat"], "unknown command 'generat'"],
    ["what can be done", [], "Usage: nordkit"],
    ["which folder is missing", ["lint", "--specs", "nowhere"], "no folder nowhere"],
  ])("that is wrong ends with 2 and says %s", async (_title, words, text) => {
    const known = words[0] === "generate" ? ["--specs", first.specs] : [];
    const { code, output, log } = await runNordkit([...words, ...known], { cwd: first.folder });
    expect([code, output]).toEqual([2, ""]);
    expect(log).toContain(text);
  });

  test("names every command with --help", async () => {
    const { code, output } = await runNordkit(["--help"]);
    expect(code).toBe(0);
    const commands = [...output.matchAll(/^ {2}([a-z]+) \[/gm)].map(([, name]) => name);
    expect(commands).toEqual(["generate", "lint", "pull", "schema", "diff", "rules", "help"]);
  });
});
