import { readdir, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runNordkit, type RunResult } from "../../support/run-nordkit.ts";
import { TINY, tinyWith } from "../../support/tiny-spec.ts";
import { openRepository, removeFolders, type Repository } from "./repository.ts";

afterAll(removeFolders);

const BROKEN = tinyWith(
  "        name: { type: string, description: As on invoices. }\n",
  "        label: { type: integer }\n",
);
const SPECS = { "specs/acme/openapi.yaml": TINY };

interface Json {
  readonly verdict: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly packages: readonly {
    readonly vendor: string;
    readonly status: string;
    readonly version: string;
    readonly nextVersion: string;
    readonly findings: readonly {
      readonly id: string;
      readonly rule: string;
      readonly level: string;
      readonly subject: string;
      readonly head?: { readonly file: string; readonly line: number };
      readonly base?: { readonly file: string; readonly line: number };
    }[];
    readonly accepted: readonly { readonly reason: string }[];
  }[];
  readonly unchanged: readonly string[];
  readonly notes: readonly string[];
  readonly stale: readonly { readonly id: string; readonly why: string }[];
}

const diff = (repository: Repository, ...words: readonly string[]): Promise<RunResult> =>
  runNordkit(["diff", ...words, "--specs", "specs"], { cwd: repository.folder });

const json = async (repository: Repository, ...words: readonly string[]): Promise<Json> => {
  const { output, log } = await diff(repository, ...words, "--format", "json");
  if (output === "") throw new Error(log);
  return JSON.parse(output) as Json;
};

describe("a breaking change of a branch", () => {
  let repository: Repository;
  beforeAll(async () => {
    repository = await openRepository(SPECS);
    await repository.git("checkout", "--quiet", "-b", "work");
    await repository.write({ "specs/acme/openapi.yaml": BROKEN });
  });

  test("is told with its place in the spec, and the command fails", async () => {
    const { code, output } = await diff(repository);
    expect(code).toBe(1);
    expect(output).toMatch(/^\d+ breaking.*main \(merge base [0-9a-f]{10}\) → the working tree/);
    expect(output).toContain("@nordkit/acme");
    expect(output).toMatch(/specs\/acme\/openapi\.yaml:\d+:\d+/);
  });

  test("fails or not as --fail-on says", async () => {
    expect((await diff(repository, "--fail-on", "none")).code).toBe(0);
    expect((await diff(repository, "--fail-on", "risky")).code).toBe(1);
  });

  test("names places as paths in the repository on both sides", async () => {
    const { packages } = await json(repository);
    const places = packages.flatMap(({ findings }) =>
      findings.flatMap(({ base, head }) => [base, head]),
    );
    const files = new Set(places.flatMap((place) => (place === undefined ? [] : [place.file])));
    expect([...files]).toEqual(["specs/acme/openapi.yaml"]);
  });

  test("leaves nothing behind in the system's temporary folder", async () => {
    const before = (await readdir(tmpdir())).filter((name) => name.startsWith("nordkit-diff-"));
    await diff(repository);
    const after = (await readdir(tmpdir())).filter((name) => name.startsWith("nordkit-diff-"));
    expect(after.filter((name) => !before.includes(name))).toEqual([]);
  });

  test("can be written into files of several formats at once", async () => {
    const files = [
      "report/r.md",
      "report/r.html",
      "report/r.json",
      "report/r.sarif",
      "report/r.xml",
    ];
    const { code, output } = await diff(repository, "--format", "github", "--also", ...files);
    expect(code).toBe(1);
    expect(output).toMatch(/^::error file=specs\/acme\/openapi\.yaml,line=\d+,col=\d+,title=/);
    const texts = await Promise.all(
      files.map((file) => readFile(join(repository.folder, file), "utf8")),
    );
    expect(texts.map((text) => text.slice(0, 5))).toEqual([
      "<!-- ",
      "<!doc",
      '{\n  "',
      '{\n  "',
      "<?xml",
    ]);
    const saved = await diff(repository, "--format", "json", "--out", "report/one.json");
    expect(saved.output).toMatch(/^\d+ breaking.*: report\/one\.json\n$/);
    expect(
      JSON.parse(await readFile(join(repository.folder, "report/one.json"), "utf8")),
    ).toMatchObject({ version: 1 });
  });

  test("shows less with --level", async () => {
    const all = await json(repository);
    const some = await json(repository, "--level", "breaking");
    expect(all.counts["breaking"]).toBe(some.counts["breaking"]);
    expect(some.counts["compatible"]).toBe(0);
  });
});

describe("accepted changes", () => {
  let repository: Repository;
  let entries: readonly string[];
  beforeAll(async () => {
    repository = await openRepository(SPECS);
    await repository.write({ "specs/acme/openapi.yaml": BROKEN });
    const { packages } = await json(repository);
    entries = packages
      .flatMap(({ findings }) => findings)
      .filter(({ level }) => level === "breaking")
      .map(({ id, rule }) => `  - { id: "${id}", rule: ${rule}, reason: agreed, author: ann }\n`);
    expect(entries.length).toBeGreaterThan(0);
  });
  const accepting = (text: string): Promise<void> =>
    repository.write({ "specs/accepted-changes.yaml": text });

  test("fail nobody, and are told with their reasons", async () => {
    await accepting(`accepted:\n${entries.join("")}`);
    expect((await diff(repository)).code).toBe(0);
    const { counts, packages, stale } = await json(repository);
    expect([counts["breaking"], stale]).toEqual([0, []]);
    expect(packages[0]?.accepted[0]?.reason).toBe("agreed (ann)");
  });

  test("whose entry matches nothing any more fail the command", async () => {
    await accepting(
      `accepted:\n${entries.join("")}  - { id: gone, rule: x, reason: y, author: z }\n`,
    );
    const { code, output } = await diff(repository);
    expect(code).toBe(1);
    expect(output).toContain("Accepted change gone: nothing that changed has this id (x)");
    expect((await diff(repository, "--fail-on", "none")).code).toBe(0);
  });

  test("in a file with mistakes stop the command, with their places", async () => {
    await accepting("accepted:\n  - { id: a, rule: b, reason: c }\n");
    const { code, output, log } = await diff(repository);
    expect([code, output]).toEqual([2, ""]);
    expect(log).toContain('specs/accepted-changes.yaml:2:5: it needs a text "author"');
  });

  test("can stand in another file, which must be there", async () => {
    await accepting("accepted: []\n");
    await repository.write({ "other.yaml": `accepted:\n${entries.join("")}` });
    expect((await diff(repository, "--accepted", "other.yaml")).code).toBe(0);
    expect((await diff(repository, "--accepted", "none.yaml")).code).toBe(2);
  });
});

describe("what isn't a break", () => {
  test("equal files are not even read, and nothing is found", async () => {
    const repository = await openRepository({ "specs/acme/openapi.yaml": "not: openapi" });
    const { code, output } = await diff(repository);
    expect([code, output.includes("no changes")]).toEqual([0, true]);
    expect((await json(repository)).unchanged).toEqual(["acme"]);
  });

  test("another order, and reworded descriptions, are no changes", async () => {
    const repository = await openRepository(SPECS);
    const text = tinyWith("As on invoices.", "As on receipts.");
    await repository.write({ "specs/acme/openapi.yaml": text });
    const { verdict, counts } = await json(repository);
    expect([verdict, counts["breaking"], counts["risky"]]).toEqual(["none", 0, 0]);
  });

  test("an overlay that changes shows as what it does", async () => {
    const repository = await openRepository(SPECS);
    await repository.write({
      "specs/acme/overlay.yaml":
        "overlay: 1.0.0\ninfo: { title: x, version: '1' }\nactions:\n  - { target: \"$.paths['/invoices/{id}']\", remove: true }\n",
    });
    const { packages } = await json(repository);
    const subjects = packages.flatMap(({ findings }) => findings).map(({ subject }) => subject);
    expect(subjects.join(" ")).toContain("DELETE /invoices/{id}");
  });
});

describe("vendors", () => {
  test("that came and went are told as such", async () => {
    const other = tinyWith(
      "/customers/{id}",
      "/things/{id}",
      TINY.replaceAll("/invoices", "/bills"),
    );
    const repository = await openRepository({ ...SPECS, "specs/gone/openapi.yaml": TINY });
    await repository.write({
      "specs/gone/openapi.yaml": undefined,
      "specs/new/openapi.yaml": other.replaceAll("/customers", "/people"),
    });
    const { packages, unchanged } = await json(repository);
    expect(unchanged).toEqual(["acme"]);
    expect(packages.map(({ vendor, status }) => [vendor, status])).toEqual([
      ["gone", "removed"],
      ["new", "added"],
    ]);
  });

  test("whose folder was renamed are compared with what they were", async () => {
    const repository = await openRepository(SPECS);
    await repository.git("mv", "specs/acme", "specs/apex");
    const { packages } = await json(repository);
    expect(packages.map(({ vendor, status }) => [vendor, status])).toEqual([["apex", "changed"]]);
  });

  test("can be chosen; unknown ones are told", async () => {
    const repository = await openRepository({ ...SPECS, "specs/other/openapi.yaml": TINY });
    await repository.write({ "specs/acme/openapi.yaml": BROKEN });
    expect((await diff(repository, "--only", "other")).code).toBe(0);
    const { code, log } = await diff(repository, "--only", "nobody");
    expect([code, log.includes("neither side has nobody")]).toEqual([2, true]);
  });
});

describe("the next version", () => {
  test("follows the base's, or the published one where that is named", async () => {
    const repository = await openRepository(SPECS);
    await repository.write({ "specs/acme/openapi.yaml": BROKEN });
    const versions = async (...words: readonly string[]) =>
      (await json(repository, ...words)).packages.map((each) => [each.version, each.nextVersion]);
    expect(await versions()).toEqual([["0.1.0", "0.2.0"]]);
    expect(await versions("--published", "3.4.5")).toEqual([["3.4.5", "4.0.0"]]);
  });
});

describe("places in the specs", () => {
  const PARTS = {
    "specs/acme/openapi.yaml":
      TINY.slice(0, TINY.indexOf("components:")).replaceAll(
        "#/components/schemas/Customer",
        "parts/customer.yaml#/Customer",
      ) + "components:\n  securitySchemes:\n    key: { type: apiKey, in: header, name: X-Key }\n",
    "specs/acme/parts/customer.yaml":
      "Customer:\n  type: object\n  properties:\n    id: { type: string }\n    name: { type: string }\n    size: { type: integer }\n",
  };

  test("are those of the file that says it: a change at its line, a removal at its parent's", async () => {
    const repository = await openRepository(PARTS);
    const parts = PARTS["specs/acme/parts/customer.yaml"];
    const text = parts.replace("    name: { type: string }\n", "").replace("integer", "boolean");
    await repository.write({ "specs/acme/parts/customer.yaml": text });
    const { output } = await diff(repository, "--format", "github", "--level", "compatible");
    const places = output
      .split("\n")
      .flatMap((line) => /file=([^,]+),line=(\d+),.*title=([^:]+)/.exec(line)?.slice(1) ?? [])
      .join(" ");
    const lines = text.split("\n").map((line) => line.trim());
    const size = lines.findIndex((line) => line.startsWith("size:")) + 1;
    expect(places).toMatch(new RegExp(`specs/acme/parts/customer\\.yaml ${size} \\S*size`));
    const removed = /customer\.yaml (\d+) \S*name/.exec(places)?.[1];
    const parent = lines[Number(removed) - 1];
    expect(["Customer:", "properties:", "type: object"]).toContain(parent);
  });
});

describe("what can't be compared", () => {
  const spoilt = tinyWith("type: array, items:", "type: arry, items:");

  test.each(["base", "head"])(
    "a broken %s is told with its diagnostics, and nothing is printed",
    async (side) => {
      const [old, fresh] = side === "base" ? [spoilt, TINY] : [TINY, spoilt];
      const repository = await openRepository({ "specs/acme/openapi.yaml": old });
      await repository.write({ "specs/acme/openapi.yaml": fresh });
      const { code, output, log } = await diff(repository, "--format", "markdown");
      expect([code, output]).toEqual([2, ""]);
      expect(log).toMatch(/^specs\/acme\/openapi\.yaml:\d+:\d+ error invalid-openapi/m);
      expect(log).toContain("Nothing was compared");
    },
  );

  test("a mistake of the command line is told before anything is read", async () => {
    const repository = await openRepository(SPECS);
    expect((await diff(repository, "--format", "pdf")).code).toBe(2);
    expect((await diff(repository, "--fail-on", "sometimes")).code).toBe(2);
    expect((await diff(repository, "no-such-revision")).code).toBe(2);
  });

  test("a file that can't be written is told", async () => {
    const repository = await openRepository({ ...SPECS, taken: "a file" });
    const { code, log } = await diff(repository, "--out", "taken/report.md");
    expect([code, log.includes("taken/report.md can't be written")]).toEqual([2, true]);
  });
});

describe("foreign documents", () => {
  const FOREIGN = `openapi: 3.0.3
info: { title: Foreign, version: "1" }
paths:
  /things:
    get:
      responses:
        "200":
          description: OK
          content: { application/json: { schema: { type: object, properties: { a: { type: string } } } } }
`;

  test("are compared without settings of ours", async () => {
    const repository = await openRepository({
      "old.yaml": FOREIGN,
      "new.yaml": FOREIGN.replace("a: { type: string }", "b: { type: string }"),
    });
    const { code, output, log } = await diff(
      repository,
      "old.yaml",
      "new.yaml",
      "--format",
      "json",
    );
    expect(log).toBe("");
    expect([code, (JSON.parse(output) as Json).verdict === "none"]).toEqual([code, false]);
  });

  test("that are the same in other words have no changes", async () => {
    const same = FOREIGN.replace(
      "type: object, properties: { a: { type: string } }",
      "properties: { a: { type: string } }, type: object",
    );
    const repository = await openRepository({ "old.yaml": FOREIGN, "new.yaml": same });
    const { code, output } = await diff(repository, "old.yaml", "new.yaml", "--format", "json");
    expect([code, (JSON.parse(output) as Json).verdict]).toEqual([0, "none"]);
  });
});

describe("rules", () => {
  test("are listed, explained, and found by a similar name", async () => {
    const list = await runNordkit(["rules", "--json"]);
    const table = JSON.parse(list.output) as Readonly<Record<string, { readonly meaning: string }>>;
    const [id = "", rule] = Object.entries(table)[0] ?? [];
    expect(rule?.meaning).not.toBe("");
    const explained = await runNordkit(["rules", id]);
    expect([explained.code, explained.output.startsWith(id)]).toEqual([0, true]);
    expect(explained.output).toContain("before");
    const wrong = await runNordkit(["rules", `${id}x`]);
    expect([wrong.code, wrong.log.includes(`Did you mean "${id}"?`)]).toEqual([2, true]);
    expect((await runNordkit(["rules", "--format", "markdown"])).output).toContain(`| \`${id}\` |`);
  });
});
