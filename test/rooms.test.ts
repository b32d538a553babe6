import { readdir, readFile } from "node:fs/promises";
import { join, posix, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { findVendors } from "../generator/load/vendors.ts";
import { registry } from "../generator/plugins/registry.ts";

const root = fileURLToPath(new URL("../", import.meta.url));

interface SourceText {
  /** From the project's folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

interface Project {
  readonly files: readonly SourceText[];
  readonly vendors: readonly string[];
  /** Plugins by kind and name, with the names of their settings. */
  readonly registered: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

/** Finds what breaks one rule; each finding begins with the file's path. */
type Check = (project: Project) => readonly string[];

/** Which rooms a room may import. What stands under `types` may be imported by type only. */
const ROOMS: Readonly<Record<string, { values: readonly string[]; types?: readonly string[] }>> = {
  support: { values: [] },
  plugins: { values: ["support", "contract", "templates"] },
  load: { values: ["support"] },
  pull: { values: ["support"] },
  normalise: { values: ["load", "plugins", "support"] },
  model: { values: ["normalise", "plugins", "support"], types: ["contract"] },
  emit: { values: ["model", "plugins", "support"], types: ["normalise"] },
  write: { values: ["support"] },
  diff: { values: ["normalise", "model", "emit", "support"] },
  revisions: { values: ["load", "pull", "support"] },
  commands: {
    values: "load pull revisions normalise model emit write diff plugins support".split(" "),
    types: ["contract"],
  },
  cli: { values: ["commands", "load", "support"] },
  launch: { values: ["cli"] },
  nordkit: { values: ["launch"] },
};

interface Import {
  readonly specifier: string;
  /** Path from the project's folder; undefined for a package. */
  readonly target: string | undefined;
  readonly typeOnly: boolean;
}

const isText = (node: ts.Node | undefined): node is ts.StringLiteralLike =>
  node !== undefined && ts.isStringLiteralLike(node);

const isTypeOnly = (node: ts.ImportDeclaration | ts.ExportDeclaration): boolean => {
  const clause = ts.isImportDeclaration(node) ? node.importClause : node;
  if (clause === undefined) return false;
  if (ts.isExportDeclaration(clause)) return clause.isTypeOnly;
  const names = clause.namedBindings;
  return (
    clause.phaseModifier === ts.SyntaxKind.TypeKeyword ||
    (clause.name === undefined &&
      names !== undefined &&
      ts.isNamedImports(names) &&
      names.elements.length > 0 &&
      names.elements.every((element) => element.isTypeOnly))
  );
};

const syntaxOf = ({ path, text }: SourceText): ts.SourceFile =>
  ts.createSourceFile(path, text, ts.ScriptTarget.ES2022);

/** All that a file imports: declarations, re-exports, `import()`, and `import("…")` in types. */
function importsOf(file: SourceText): readonly Import[] {
  const found: Import[] = [];
  const add = ({ text: specifier }: ts.StringLiteralLike, typeOnly: boolean): void => {
    const target = specifier.startsWith(".")
      ? posix.join(posix.dirname(file.path), specifier).replace(/\.js$/, ".ts")
      : undefined;
    found.push({ specifier, target, typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
      if (isText(node.moduleSpecifier)) add(node.moduleSpecifier, isTypeOnly(node));
    } else if (ts.isImportTypeNode(node)) {
      if (ts.isLiteralTypeNode(node.argument) && isText(node.argument.literal))
        add(node.argument.literal, true);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [specifier] = node.arguments;
      if (isText(specifier)) add(specifier, false);
    }
    ts.forEachChild(node, visit);
  };
  visit(syntaxOf(file));
  return found;
}

const isCode = ({ path }: SourceText): boolean => /\.m?[jt]s$/.test(path);

const isBelow = (path: string, ...folders: readonly string[]): boolean =>
  folders.some((folder) => path.startsWith(`${folder}/`));

/** Every import of the files below those folders (all, where none is named), with the file it stands in. */
const importsBelow = (
  { files }: Project,
  ...folders: readonly string[]
): readonly (Import & { readonly from: string })[] =>
  files
    .filter((file) => isCode(file) && (folders.length === 0 || isBelow(file.path, ...folders)))
    .flatMap((file) => importsOf(file).map((found) => ({ ...found, from: file.path })));

const roomOf = (path: string): string => {
  const [top = "", next = ""] = path.split("/");
  if (path === "templates/plugins/contract.ts") return "contract";
  if (isBelow(path, "templates/plugins")) return "templates";
  return top === "generator" ? next.replace(/\.m?[jt]s$/, "") : top;
};

interface Step {
  readonly from: string;
  readonly room: string;
  readonly target: string;
  readonly targetRoom: string;
  readonly typeOnly: boolean;
}

const stepsBetweenRooms = (project: Project): readonly Step[] =>
  importsBelow(project, "generator").flatMap(({ from, target, typeOnly }) => {
    if (target === undefined) return [];
    const [room, targetRoom] = [roomOf(from), roomOf(target)];
    return room === targetRoom ? [] : [{ from, room, target, targetRoom, typeOnly }];
  });

const directions: Check = (project) =>
  stepsBetweenRooms(project)
    .filter(({ room, targetRoom, typeOnly }) => {
      const may = ROOMS[room];
      return !(
        may?.values.includes(targetRoom) === true ||
        (typeOnly && may?.types?.includes(targetRoom) === true)
      );
    })
    .map(({ from, target, room, targetRoom }) => `${from}: ${target}, ${room} → ${targetRoom}`);

const cycles: Check = (project) => {
  const edges = new Map<string, Set<string>>();
  for (const { room, targetRoom } of stepsBetweenRooms(project))
    edges.set(room, (edges.get(room) ?? new Set()).add(targetRoom));
  const leadsTo = (from: string, to: string, seen = new Set<string>()): boolean =>
    [...(edges.get(from) ?? [])].some((next) => {
      if (next === to) return true;
      if (seen.has(next)) return false;
      return leadsTo(next, to, seen.add(next));
    });
  return [...edges.keys()].filter((room) => leadsTo(room, room)).map((room) => `generator/${room}`);
};

const aloneTemplates: Check = (project) =>
  importsBelow(project, "templates")
    .filter(({ target }) => target === undefined || !isBelow(target, "templates"))
    .map(({ from, specifier }) => `${from}: ${specifier}`);

const alonePackages: Check = (project) =>
  importsBelow(project, "generated")
    .filter(({ from, target }) => {
      const sources = from.split("/").slice(0, 3).join("/");
      return target === undefined || !isBelow(target, sources);
    })
    .map(({ from, specifier }) => `${from}: ${specifier}`);

const untestedTests: Check = (project) =>
  importsBelow(project)
    .filter(
      ({ from, target }) =>
        target !== undefined && isBelow(target, "test") && !isBelow(from, "test"),
    )
    .map(({ from, specifier }) => `${from}: ${specifier}`);

const insideProject: Check = (project) => {
  const neighbour = ["..", "shared"].join("/");
  const mentions = project.files.filter(({ text }) => text.includes(neighbour));
  const imports = importsBelow(project).filter(({ target }) => target?.startsWith("../") === true);
  return [
    ...mentions.map(({ path }) => `${path}: ${neighbour}`),
    ...imports.map(({ from, specifier }) => `${from}: ${specifier}`),
  ];
};

const registeredPlugins: Check = ({ files, registered }) => {
  const onDisk = files
    .map(({ path }) => path)
    .filter((path) => /^templates\/plugins\/[^/]+\/.+\.ts$/.test(path));
  const inRegistry = Object.entries(registered).flatMap(([kind, plugins]) =>
    Object.keys(plugins).map((name) => `templates/plugins/${kind}/${name}.ts`),
  );
  return [
    ...onDisk.filter((path) => !inRegistry.includes(path)).map((path) => `${path}: no entry`),
    ...inRegistry.filter((path) => !onDisk.includes(path)).map((path) => `${path}: no file`),
  ];
};

/** The part of a Markdown text below a heading of the fourth level, up to the next heading. */
const sectionOf = (text: string, heading: string): string | undefined =>
  text.split(/^#{1,4} /m).find((section) => section.startsWith(`${heading}\n`));

const describedPlugins: Check = ({ files, registered }) => {
  const path = "specs/README.md";
  const text = files.find((file) => file.path === path)?.text ?? "";
  return Object.values(registered)
    .flatMap((plugins) => Object.entries(plugins))
    .flatMap(([name, settings]) => {
      const section = sectionOf(text, `\`${name}\``);
      if (section === undefined) return [`${path}: no section \`${name}\``];
      const missing = settings.filter((setting) => !section.includes(`\`${setting}\``));
      return missing.map((setting) => `${path}: ${name} lacks ${setting}`);
    });
};

/** The words of any text in small letters, whatever joins them: spaces, hyphens, or capitals. */
const wordsIn = (text: string): string =>
  ` ${(text.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g) ?? []).join(" ").toLowerCase()} `;

const vendorNames: Check = ({ files, vendors }) => {
  const names = [...vendors, "seven time"].map(wordsIn);
  return files
    .filter(({ path }) => isBelow(path, "generator", "templates"))
    .flatMap(({ path, text }) => {
      const words = wordsIn(text);
      return names.filter((name) => words.includes(name)).map((name) => `${path}: ${name.trim()}`);
    });
};

/** What ts-morph's nodes offer to add: `addStatements`, `insertInterface`, … */
const EDIT =
  /^(?:add|insert)(?:Statement|Class|Interface|Enum|TypeAlias|Function|Variable|Import|Export|Module|Propert|Method|Member|Constructor|Ctor|Parameter|TypeParameter|Decorator|Js|GetAccessor|SetAccessor|Extends|Implements|IndexSignature|CallSignature|ConstructSignature|Named|Text)/;

const editing: Check = ({ files }) =>
  files
    .filter((file) => isBelow(file.path, "generator") && isCode(file))
    .flatMap((file) => {
      const found: string[] = [];
      const visit = (node: ts.Node): void => {
        if (
          ts.isCallExpression(node) &&
          ts.isPropertyAccessExpression(node.expression) &&
          EDIT.test(node.expression.name.text)
        )
          found.push(`${file.path}: ${node.expression.name.text}`);
        ts.forEachChild(node, visit);
      };
      visit(syntaxOf(file));
      return found;
    });

const KEBAB = /^\.?[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+)*$/;

const fileNames: Check = ({ files }) =>
  files
    .map(({ path }) => path)
    .filter(
      (path) => isCode({ path, text: "" }) && path.split("/").some((part) => !KEBAB.test(part)),
    )
    .map((path) => `${path}: not kebab-case`);

const MOST_LINES = 350;

const lengths: Check = ({ files }) =>
  files
    .filter(({ path }) => isBelow(path, "generator", "templates") && !path.endsWith(".md"))
    .map(({ path, text }) => ({ path, lines: text.split("\n").length - 1 }))
    .filter(({ lines }) => lines > MOST_LINES)
    .map(({ path, lines }) => `${path}: ${lines} lines`);

const IGNORED = new Set(["node_modules", "dist", ".git", ".cache", "coverage"]);

async function* filesBelow(folder: string): AsyncGenerator<SourceText> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (IGNORED.has(entry.name)) continue;
    if (entry.isDirectory()) yield* filesBelow(path);
    else if (entry.isFile())
      yield {
        path: relative(root, path).split(sep).join("/"),
        text: await readFile(path, "utf8"),
      };
  }
}

async function readProject(): Promise<Project> {
  const files: SourceText[] = [];
  for await (const file of filesBelow(root)) files.push(file);
  const vendors = await findVendors(join(root, "specs"));
  const registered = Object.fromEntries(
    Object.entries(registry).map(([kind, modules]) => [
      kind,
      Object.fromEntries(
        Object.values<{ readonly plugin: { readonly name: string; readonly settings: object } }>(
          modules,
        ).map(({ plugin }) => [plugin.name, Object.keys(plugin.settings)]),
      ),
    ]),
  );
  return { files, vendors: vendors.map(({ name }) => name), registered };
}

/** A project of one file. */
const only = (path: string, text: string): Project => ({
  files: [{ path, text }],
  vendors: ["acme"],
  registered: {},
});

const project = await readProject();

interface Rule {
  readonly check: Check;
  /** Projects that break the rule, and those that look as if they did. */
  readonly breaks: readonly Project[];
  readonly keeps: readonly Project[];
}

const rules: Readonly<Record<string, Rule>> = {
  "a room imports only from the rooms before it": {
    check: directions,
    breaks: [
      only("generator/load/a.ts", 'import { x } from "../model/x.ts";'),
      only("generator/emit/a.ts", 'export { x } from "../normalise/x.ts";'),
      only("generator/emit/a.ts", 'import { type X, y } from "../normalise/x.ts";'),
      only("generator/support/a.ts", 'const x = import("../load/x.ts");'),
      only("generator/support/a.ts", 'type X = import("../load/x.ts").X;'),
      only("generator/model/a.ts", 'import type { p } from "../../templates/plugins/auth/p.ts";'),
      only("generator/unknown/a.ts", 'import { x } from "../support/x.ts";'),
    ],
    keeps: [
      only("generator/emit/a.ts", 'import type { X } from "../normalise/x.ts";'),
      only("generator/emit/a.ts", 'import { type X } from "../normalise/x.ts";'),
      only("generator/load/a.ts", '// import { x } from "../model/x.ts";'),
    ],
  },
  "no rooms import each other in a circle": {
    check: cycles,
    breaks: [
      {
        ...only("", ""),
        files: [
          { path: "generator/load/a.ts", text: 'import "../model/b.ts";' },
          { path: "generator/model/b.ts", text: 'import "../emit/c.ts";' },
          { path: "generator/emit/c.ts", text: 'import type { A } from "../load/a.ts";' },
        ],
      },
    ],
    keeps: [only("generator/load/a.ts", 'import "./b.ts"; import "../support/c.ts";')],
  },
  "templates import nothing but templates": {
    check: aloneTemplates,
    breaks: [
      only("templates/runtime/a.ts", 'import { x } from "../../generator/support/x.ts";'),
      only("templates/runtime/a.ts", 'import { readFile } from "node:fs";'),
    ],
    keeps: [only("templates/plugins/auth/a.ts", 'import { x } from "../../runtime/x.js";')],
  },
  "a package imports nothing from outside its sources": {
    check: alonePackages,
    breaks: [
      only("generated/acme/src/a.ts", 'import { x } from "../../other/src/x.js";'),
      only("generated/acme/src/a.ts", 'import { x } from "zod";'),
    ],
    keeps: [only("generated/acme/src/resources/a.ts", 'import { x } from "../runtime/x.js";')],
  },
  "only tests import tests": {
    check: untestedTests,
    breaks: [only("generator/cli.ts", 'import { x } from "../test/support/x.ts";')],
    keeps: [only("test/a.test.ts", 'import { x } from "./support/x.ts";')],
  },
  "nothing refers to a folder outside the project": {
    check: insideProject,
    breaks: [
      only("README.md", ["See ..", "shared", "design.md."].join("/")),
      only("test/a.ts", 'import { x } from "../../elsewhere/x.ts";'),
    ],
    keeps: [only("test/unit/a.ts", 'import { x } from "../../generator/support/x.ts";')],
  },
  "every plugin file has an entry in the registry, and the reverse": {
    check: registeredPlugins,
    breaks: [
      only("templates/plugins/auth/stray.ts", ""),
      { ...only("", ""), registered: { auth: { missing: [] } } },
    ],
    keeps: [
      { ...only("templates/plugins/auth/here.ts", ""), registered: { auth: { here: [] } } },
      only("templates/plugins/contract.ts", ""),
    ],
  },
  "every plugin and each of its settings is described": {
    check: describedPlugins,
    breaks: [
      { ...only("specs/README.md", "#### `key`\n"), registered: { auth: { other: [] } } },
      {
        ...only("specs/README.md", "#### `key`\n\n### More\n\n`name`"),
        registered: { auth: { key: ["name"] } },
      },
    ],
    keeps: [
      {
        ...only("specs/README.md", "#### `key`\n\n| `name` |\n"),
        registered: { auth: { key: ["name"] } },
      },
    ],
  },
  "no vendor's name occurs in the generator or the templates": {
    check: vendorNames,
    breaks: [
      only("generator/emit/a.ts", 'const host = "https://api.ACME.test";'),
      only("templates/readme.hbs", "The AcmeClient."),
      only("generator/emit/a.ts", "// As SevenTime does."),
      only("generator/emit/a.ts", "const at = sevenTime;"),
    ],
    keeps: [only("generator/emit/a.ts", "// acmes, seven times"), only("specs/README.md", "Acme")],
  },
  "ts-morph prints and never edits": {
    check: editing,
    breaks: [
      only("generator/emit/a.ts", "file.addStatements([]);"),
      only("generator/emit/a.ts", "file.addInterface({ name }).addProperty({ name });"),
    ],
    keeps: [only("generator/emit/a.ts", "report.add(x); // file.addStatements([])")],
  },
  "files are named in kebab-case": {
    check: fileNames,
    breaks: [only("generator/load/readFile.ts", ""), only("test/some_test.test.ts", "")],
    keeps: [only("test/rooms.test.ts", ""), only("README.md", "")],
  },
  "no file of the generator or the templates is long": {
    check: lengths,
    breaks: [only("generator/cli.ts", "\n".repeat(MOST_LINES + 1))],
    keeps: [only("generator/cli.ts", "\n".repeat(MOST_LINES))],
  },
};

describe.each(Object.entries(rules))("%s", (_title, { check, breaks, keeps }) => {
  test("here", () => {
    expect(check(project)).toEqual([]);
  });
  test.each(breaks.map((example) => [example.files[0]?.text.slice(0, 80), example] as const))(
    "breaks: %s",
    (_text, example) => {
      expect(check(example)).not.toEqual([]);
    },
  );
  test.each(keeps.map((example) => [example.files[0]?.text.slice(0, 80), example] as const))(
    "keeps: %s",
    (_text, example) => {
      expect(check(example)).toEqual([]);
    },
  );
});

test("the checks see the whole project", () => {
  const tops = new Set(project.files.map(({ path }) => path.split("/")[0]));
  expect([...tops]).toEqual(expect.arrayContaining(["generator", "templates", "test", "specs"]));
  expect(project.vendors.length).toBeGreaterThan(0);
});
