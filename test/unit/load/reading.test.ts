import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { findVendors } from "../../../generator/load/vendors.ts";
import { loadFile } from "../../../generator/load/load.ts";
import { Report } from "../../../generator/support/report.ts";
import { description, folderOf, load, loadFolder, yaml } from "./folder.ts";

describe("vendors", () => {
  it("are the sub-folders, in code-unit order; files are none", async () => {
    const specs = folderOf({ "zeta/doc.json": "", "Beta/doc.json": "", "alfa/doc.json": "" });
    writeFileSync(join(specs, "README.md"), "");
    mkdirSync(join(specs, ".cache"));
    const vendors = await findVendors(specs);
    expect(vendors.map((vendor) => vendor.name)).toEqual(["Beta", "alfa", "zeta"]);
    expect(vendors[0]?.folder).toBe(join(specs, "Beta"));
  });
});

describe("a folder", () => {
  it.each(["openapi.json", "doc.json"])("may hold %s", async (name) => {
    const { document, places } = await load({ [name]: description() });
    expect(places).toEqual([]);
    expect(document?.version).toBe("3.0");
    expect(document?.root["info"]).toEqual({ title: "Acme", version: "1" });
  });

  it.each(["openapi.yaml", "openapi.yml"])("may hold %s", async (name) => {
    const { document, places, folder } = await load({ [name]: yaml("") });
    expect(places).toEqual([]);
    expect(document?.files).toEqual([join(folder, name)]);
  });

  it("without a document is told so", async () => {
    const { document, places, folder } = await load({ "notes.yaml": "a: 1" });
    expect(document).toBeUndefined();
    expect(places).toEqual([`error no-document ${folder}:1:1 `]);
  });

  it("with two documents isn't guessed about", async () => {
    const { document, messages } = await load({ "openapi.yaml": yaml(""), "doc.json": "{}" });
    expect(document).toBeUndefined();
    expect(messages[0]).toContain("doc.json");
  });
});

describe("a single document", () => {
  it("is loaded from anywhere", async () => {
    const folder = folderOf({ "head.json": description() });
    const report = new Report();
    const document = await loadFile(join(folder, "head.json"), "head", report);
    expect(document?.name).toBe("head");
    expect(report.diagnostics).toEqual([]);
  });

  it("that isn't there is told so", async () => {
    const report = new Report();
    expect(await loadFile("/nowhere/head.json", "head", report)).toBeUndefined();
    expect(report.diagnostics.map(({ code }) => code)).toEqual(["file-not-readable"]);
  });
});

describe("JSON", () => {
  it("may begin with a byte order mark", async () => {
    const { places } = await load({ "doc.json": `\uFEFF${JSON.stringify(description())}` });
    expect(places).toEqual([]);
  });

  it("is refused at the place of its mistake", async () => {
    const { places, messages } = await load({ "doc.json": '{\n  "openapi": "3.0.0",\n  oops\n}' });
    expect(places).toEqual(["error not-json doc.json:3:3 "]);
    expect(messages[0]).not.toContain("oops");
  });

  it("with YAML in it is no JSON", async () => {
    expect((await load({ "doc.json": yaml("") })).places).toEqual(["error not-json doc.json:1:1 "]);
  });

  it("may not have a key twice", async () => {
    const text = '{"openapi": "3.0.0", "info": {"title": "a:b", "title": ""}}';
    expect((await load({ "doc.json": text })).places).toEqual([
      "error not-json doc.json:1:47 /info/title",
    ]);
  });

  it("may not hold numbers that aren't finite", async () => {
    const text = '{"openapi": "3.0.0", "x-big": [1e400]}';
    expect((await load({ "doc.json": text })).places).toEqual([
      "error not-json doc.json:1:32 /x-big/0",
    ]);
  });
});

describe("YAML", () => {
  it("may be JSON", async () => {
    expect((await load({ "openapi.yaml": description() })).places).toEqual([]);
  });

  it("is refused with all its mistakes", async () => {
    const { places } = await load({ "openapi.yaml": "a: [\nb: {\n" });
    expect(places.length).toBeGreaterThan(0);
    expect(places[0]).toMatch(/^error not-yaml openapi.yaml:2:\d+ $/);
  });

  it("keeps to the core schema: no tags, no second document, no 1.1", async () => {
    const tagged = await load({
      "openapi.yaml": yaml("x-a: !!binary aGk=\nx-b: !js/function f\n"),
    });
    expect(tagged.places).toEqual([
      "error not-yaml openapi.yaml:6:6 ",
      "error not-yaml openapi.yaml:7:6 ",
    ]);
    expect((await load({ "openapi.yaml": yaml("---\na: 1\n") })).places).toHaveLength(1);
    expect((await load({ "openapi.yaml": `%YAML 1.1\n---\n${yaml("")}` })).places).toHaveLength(1);
    const plain = await load({ "openapi.yaml": yaml("x-a: yes\nx-b: 2024-01-02\n") });
    expect(plain.document?.root["x-a"]).toBe("yes");
    expect(plain.document?.root["x-b"]).toBe("2024-01-02");
  });

  it("may not have a key twice, nor a key that is no text", async () => {
    const { places } = await load({
      "openapi.yaml": yaml("x-a:\n  b: 1\n  b: 2\n  ? [c]\n  : 3\n"),
    });
    expect(places).toEqual([
      "error not-yaml openapi.yaml:8:3 /x-a/b",
      "error not-yaml openapi.yaml:9:5 /x-a",
    ]);
  });

  it("has names as written, whatever number they are", async () => {
    const { document } = await load({
      "openapi.yaml": yaml("x-a: {200: a, 1.0: b, __proto__: c}"),
    });
    expect(Object.entries(document?.root["x-a"] ?? {})).toEqual([
      ["200", "a"],
      ["1.0", "b"],
      ["__proto__", "c"],
    ]);
  });

  it("unfolds aliases, but no bombs and no circles", async () => {
    const good = await load({ "openapi.yaml": yaml("x-a: &a {b: 1}\nx-c: *a\n") });
    expect(good.document?.root["x-c"]).toEqual({ b: 1 });
    const circle = await load({ "openapi.yaml": yaml("x-a: &a\n  b: *a\n") });
    expect(circle.places).toEqual(["error not-yaml openapi.yaml:7:6 /x-a/b"]);
    const lines = ["x-0: &a0 [1,1,1,1,1,1,1,1,1,1]"];
    for (let i = 1; i < 12; i++)
      lines.push(
        `x-${i}: &a${i} [${Array(10)
          .fill(`*a${i - 1}`)
          .join(", ")}]`,
      );
    const bomb = await load({ "openapi.yaml": yaml(lines.join("\n")) });
    expect(bomb.places).toHaveLength(1);
    expect(bomb.places[0]).toMatch(/^error too-large openapi.yaml:\d+:\d+ \/x-/);
  });
});

describe("a hostile file", () => {
  it.each(["[", '{"a":'])("is not nested deeper than 256 levels: %s", async (open) => {
    const text = open.repeat(100_000);
    expect((await load({ "doc.json": text })).places).toEqual([
      `error too-large doc.json:1:${256 * open.length + 1} `,
    ]);
    const small = open.repeat(2_000);
    expect((await load({ "openapi.yaml": small })).places[0]).toMatch(/^error too-large/);
  });

  it("is UTF-8 or nothing", async () => {
    const bytes = new Uint8Array([...Buffer.from("openapi: 3.0.0\nx-a: "), 0xe9, 0x0a]);
    expect((await load({ "openapi.yaml": bytes })).places).toEqual([
      "error not-text openapi.yaml:2:1 ",
    ]);
  });

  it.each([
    ["gzip", gzipSync("{}"), "it is packed with gzip"],
    ["a ZIP archive", Buffer.from("PK\u0003\u0004"), "it is packed with zip"],
    ["UTF-16", Buffer.from("\uFEFF{}", "utf16le"), "it is written in UTF-16"],
    ["UTF-16 without a mark", Buffer.from("{}", "utf16le"), "it is written in UTF-16LE"],
  ])("is told what it is instead: %s", async (_, bytes, found) => {
    const { places, messages } = await load({ "doc.json": new Uint8Array(bytes) });
    expect(places).toEqual(["error not-text doc.json:1:1 "]);
    expect(messages[0]).toContain(found);
  });

  it("isn't reached through a link out of the folder", async () => {
    const secret = folderOf({ "secret.yaml": "password: hunter2" });
    const folder = folderOf({});
    symlinkSync(join(secret, "secret.yaml"), join(folder, "openapi.yaml"));
    const { places, messages } = await loadFolder(folder);
    expect(places).toEqual(["error file-not-readable openapi.yaml:1:1 "]);
    expect(messages.join()).not.toContain("hunter2");
  });
});

describe("something else than OpenAPI 3.0 or 3.1", () => {
  it.each([
    ["[]", "it is a list", 1],
    ["7", "it is a number", 1],
    ["", "it is empty", 1],
    ["a: 1", 'it has no "openapi"', 1],
    ['\nswagger: "2.0"', 'it is Swagger "2.0"', 2],
    ["\nopenapi: 3.2.0", '"openapi" is "3.2.0"', 2],
    ["\nopenapi: 3.1", '"openapi" must be a text', 2],
  ])("%j is refused", async (text, message, line) => {
    const { document, places, messages } = await load({ "openapi.yaml": text });
    expect(document).toBeUndefined();
    expect(places[0]).toMatch(new RegExp(`^error not-openapi openapi.yaml:${line}:`));
    expect(messages[0]).toContain(message);
  });
});
