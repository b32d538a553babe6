import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { afterAll, describe, expect, test } from "vitest";
import { generatePackage } from "../generator/commands/pipeline.ts";
import { Report } from "../generator/support/report.ts";
import { Stages } from "../generator/support/stages.ts";
import { excerptOf } from "./support/excerpt.ts";

/**
 * One document in test/scenarios is one rule. Its parts of a description are fenced as `yaml <member of the document>`, and what
 * becomes of them as `ts <file> <kind of declaration> <name>`. UPDATE=1 rewrites the latter.
 */
const folder = fileURLToPath(new URL("scenarios", import.meta.url));
const templates = fileURLToPath(new URL("../templates", import.meta.url));
const isUpdating = process.env["UPDATE"] === "1";

interface Block {
  readonly language: string;
  readonly words: readonly string[];
  readonly text: string;
  /** Where the text begins and ends in the document. */
  readonly start: number;
  readonly end: number;
}

function blocksOf(document: string): readonly Block[] {
  return [...document.matchAll(/^```(\w+)([^\n]*)\n((?:(?!```)[^\n]*\n)*)```$/gm)].map((match) => {
    const [, language = "", words = "", text = ""] = match;
    const start = match.index + 3 + language.length + words.length + 1;
    return { language, words: words.trim().split(" "), text, start, end: start + text.length };
  });
}

const indented = (text: string): string => text.replace(/^(?=.)/gm, "  ");

/** The description that a document's fragments make. */
function descriptionOf(blocks: readonly Block[]): string {
  const parts = new Map([
    ["info", 'title: Acme\nversion: "1"\n'],
    ["servers", "- url: https://api.acme.example\n"],
    ["paths", "{}\n"],
  ]);
  for (const { language, words, text } of blocks)
    if (language === "yaml") parts.set(words[0] ?? "", text);
  const members = [...parts].map(([name, text]) => `${name}:\n${indented(text)}`);
  return `openapi: 3.1.0\n${members.join("")}`;
}

const temporary = await mkdtemp(join(tmpdir(), "nordkit-scenarios-"));
afterAll(() => rm(temporary, { recursive: true }));

/** What is generated from a description, by path. */
async function generated(name: string, description: string): Promise<ReadonlyMap<string, string>> {
  const vendor = { name: "acme", folder: join(temporary, name) };
  await mkdir(vendor.folder);
  await writeFile(join(vendor.folder, "openapi.yaml"), description);
  const report = new Report();
  const result = await generatePackage(vendor, report, new Stages());
  expect(report.diagnostics).toEqual([]);
  return result?.files ?? new Map();
}

const names = (await readdir(folder)).filter((name) => name.endsWith(".md")).sort();
const scenarios = await Promise.all(
  names.map(async (name) => {
    const document = await readFile(join(folder, name), "utf8");
    return { name, document, title: /^# (.+)$/m.exec(document)?.[1] ?? name };
  }),
);

const packages = new Map<string, ReadonlyMap<string, string>>();

describe("scenario", () => {
  test.each(scenarios)("$name: $title", async ({ name, document }) => {
    const blocks = blocksOf(document);
    const files = await generated(name, descriptionOf(blocks));
    packages.set(name, files);
    let updated = document;
    for (const { language, words, start, end } of [...blocks].reverse()) {
      if (language !== "ts") continue;
      const [file = "", kind = "", declared = ""] = words;
      const source = files.get(file);
      if (source === undefined) {
        const resources = [...files.keys()].filter((path) => path.startsWith("src/resources/"));
        throw new Error(`no file ${file}; resources: ${resources.join(", ")}`);
      }
      const excerpt = excerptOf(source, kind, declared);
      updated = `${updated.slice(0, start)}${excerpt}\n${updated.slice(end)}`;
    }
    expect(blocks.map(({ language }) => language)).toEqual(expect.arrayContaining(["yaml", "ts"]));
    if (isUpdating) await writeFile(join(folder, name), updated);
    else expect(updated).toBe(document);
  });
});

test("every scenario's package compiles", { timeout: 120_000 }, () => {
  expect(packages.size).toBe(scenarios.length);
  const sources = new Map<string, string>(
    [...packages].flatMap(([name, files]) =>
      [...files].map(([path, text]) => [`/${name}/${path}`, text]),
    ),
  );
  const options: ts.CompilerOptions = {
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    noUnusedLocals: true,
    noEmit: true,
    types: [],
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
  };
  const disk = ts.createCompilerHost(options);
  const read = (path: string): string | undefined => sources.get(path) ?? disk.readFile(path);
  const host: ts.CompilerHost = {
    ...disk,
    readFile: read,
    fileExists: (path) => sources.has(path) || disk.fileExists(path),
    getSourceFile: (path, version) => {
      const text = read(path);
      return text === undefined ? undefined : ts.createSourceFile(path, text, version);
    },
    // What is copied into every package is read once, from where it was copied.
    resolveModuleNameLiterals: (literals, from) =>
      literals.map(({ text }) => {
        const path: string = posix.join(posix.dirname(from), text).replace(/\.js$/, ".ts");
        const [, copied] = /^\/[^/]+\.md\/src\/((?:runtime|plugins)\/.+)$/.exec(path) ?? [];
        return {
          resolvedModule: {
            resolvedFileName: copied === undefined ? path : posix.join(templates, copied),
            extension: ts.Extension.Ts,
          },
        };
      }),
  };
  const roots = [...sources.keys()].filter((path) => path.endsWith("/src/index.ts"));
  const found = ts.getPreEmitDiagnostics(ts.createProgram(roots, options, host));
  expect(
    found.map(({ file, start = 0, messageText }) => {
      const line = file?.text.slice(0, start).split("\n").length ?? 0;
      return `${file?.fileName ?? ""}:${line} ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
    }),
  ).toEqual([]);
});
