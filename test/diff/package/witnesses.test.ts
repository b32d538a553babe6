import { posix } from "node:path";
import ts from "typescript";
import { beforeAll, describe, expect, test } from "vitest";
import { comparePackage } from "../../../generator/diff/compare.ts";
import type { Finding } from "../../../generator/diff/report.ts";
import { EDITS, shop } from "./shop.ts";
import { sideOf, type WholeSide } from "./sides.ts";

/** A compiler with the whole packages and all that a user's project has; it knows nothing of the comparison. */
function complaints(
  files: ReadonlyMap<string, string>,
  entryOf: (from: string) => string,
): (path: string) => readonly string[] {
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const program = ts.createProgram(
    [...files.keys()].filter((path) => path.includes("user")),
    options,
    {
      ...host,
      fileExists: (path) => files.has(path) || host.fileExists(path),
      readFile: (path) => files.get(path) ?? host.readFile(path),
      getSourceFile: (path, version) => {
        const text = files.get(path);
        return text === undefined
          ? host.getSourceFile(path, version)
          : ts.createSourceFile(path, text, version);
      },
      resolveModuleNameLiterals: (literals, from) =>
        literals.map(({ text }) => {
          const target = text.startsWith(".")
            ? posix.join(posix.dirname(from), text).replace(/\.js$/, ".ts")
            : entryOf(from);
          return {
            resolvedModule: files.has(target)
              ? { resolvedFileName: target, extension: ts.Extension.Ts }
              : undefined,
          };
        }),
    },
  );
  return (path) => {
    const source = program.getSourceFile(path);
    return [
      ...program.getSyntacticDiagnostics(source),
      ...program.getSemanticDiagnostics(source),
    ].map(({ code }) => `TS${code}`);
  };
}

/**
 * With a whole package, the compiler may add what else could have been meant, and with its sources, which of their private members
 * another type lacks; it then numbers the error otherwise.
 */
const plainCode = (code: string): string =>
  ({ TS2724: "TS2305", TS2551: "TS2339", TS2740: "TS2322" })[code] ?? code;

/** Without what a formatter decides: spaces, and parentheses that say nothing. */
const plainText = (text: string): string => text.replace(/\s+/g, " ").replace(/[()]/g, "");

interface Compared {
  readonly title: string;
  readonly base: WholeSide;
  readonly head: WholeSide;
  readonly findings: readonly Finding[];
}

const compared: Compared[] = [];
const files = new Map<string, string>();
let complaintsOf: (path: string) => readonly string[];

const folderOf = (title: string): string => title.replaceAll(" ", "-");

/** The names that an excerpt mentions and doesn't declare. */
function imported(excerpt: string): string {
  const own = /(?:interface|class|type|const|function) (\w+)/.exec(excerpt)?.[1];
  const names = new Set(excerpt.match(/\b[A-Z]\w+/g));
  const known = ["Readonly", "Record", "Promise", "Iterable", "Omit", "Uint8Array"];
  return [...names].filter((name) => name !== own && !known.includes(name)).join(", ");
}

beforeAll(async () => {
  const base = await sideOf(shop());
  const add = (folder: string, side: WholeSide): void => {
    for (const [path, text] of side.all)
      if (path.endsWith(".ts")) files.set(`/${folder}/${path}`, text);
  };
  add("base", base);
  for (const [title, edit] of Object.entries(EDITS)) {
    const head = await sideOf(shop(edit));
    const { findings } = await comparePackage(base, head);
    compared.push({ title, base, head, findings });
    const folder = folderOf(title);
    add(folder, head);
    for (const { id, witness, before, after, isTypeScript } of findings) {
      if (witness?.kind === "code") {
        files.set(`/base/user/${folder}-${id}.ts`, witness.code);
        files.set(`/${folder}/user/${id}.ts`, witness.code);
      }
      const excerpts = isTypeScript
        ? ([
            ["base", before],
            [folder, after],
          ] as const)
        : [];
      for (const [side, text] of excerpts)
        if (text !== "")
          files.set(
            `/${side}/user/excerpt-${folder}-${id}.ts`,
            `import type { ${imported(text)} } from "acme";\n${text.replaceAll(/export \{ \w+ \};/g, "")}\nexport {};\n`,
          );
    }
  }
  complaintsOf = complaints(files, (from) => `/${from.split("/")[1] ?? ""}/src/index.ts`);
}, 120_000);

describe.each(Object.keys(EDITS))("an edit that %s", (title) => {
  const findings = (): readonly Finding[] =>
    compared.find((each) => each.title === title)?.findings ?? [];

  test("has for each break a witness that another compiler confirms with the whole packages", () => {
    for (const { id, level, axis, witness, rule } of findings()) {
      if (level !== "breaking" || axis !== "package") continue;
      if (witness?.kind !== "code") {
        expect(rule).toMatch(/^(?:entry-point-removed|package-|environment-variable)/);
        continue;
      }
      const old = complaintsOf(`/base/user/${folderOf(title)}-${id}.ts`);
      const fresh = complaintsOf(`/${folderOf(title)}/user/${id}.ts`);
      expect([rule, old]).toEqual([rule, []]);
      const code = witness.error.split(":")[0] ?? "";
      expect([rule, fresh.map(plainCode)]).toEqual([
        rule,
        expect.arrayContaining([plainCode(code)]),
      ]);
    }
  });

  test("shows excerpts that compile by themselves, with what they mention imported", () => {
    const shown = [...files.keys()].filter(
      (path) => path.includes("/user/excerpt-") && path.includes(`-${folderOf(title)}-`),
    );
    for (const path of shown)
      expect([files.get(path), complaintsOf(path)]).toEqual([files.get(path), []]);
  });

  test("shows excerpts of which every line stands in the emitted text", () => {
    const one = compared.find((each) => each.title === title);
    // Declarations say with a question mark what functions say with a default.
    const written = (side: WholeSide | undefined): string =>
      plainText([...(side?.all.values() ?? [])].join("\n").replace(/: (\w+) = \{\}/g, "?: $1"));
    const [old, fresh] = [written(one?.base), written(one?.head)];
    for (const { before, after, isTypeScript } of findings()) {
      if (!isTypeScript) continue;
      for (const [excerpt, text] of [
        [before, old],
        [after, fresh],
      ] as const)
        for (const line of excerpt.split("\n").map((each) => each.trim())) {
          if (["", "}", "// …"].includes(line) || line.startsWith("/**")) continue;
          const plain = plainText(line.replace(/^declare |;.*$| \{$/g, "")).trim();
          expect([line, text.includes(plain)]).toEqual([line, true]);
        }
    }
  });
});

test("a reworded description changes nothing for users, and deserves a patch", async () => {
  const head = await sideOf(shop(EDITS["rewords everything"]));
  const report = await comparePackage(await sideOf(shop()), head);
  expect(report).toMatchObject({ findings: [], status: "changed", bump: "patch" });
});
