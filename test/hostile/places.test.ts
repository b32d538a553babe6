import { execFileSync } from "node:child_process";
import { mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { filesBelow, runIn, runNordkit } from "../support/run-nordkit.ts";
import {
  closeWorkshops,
  openWorkshop,
  TINY,
  tinyWith,
  type Workshop,
} from "../support/tiny-spec.ts";

afterAll(closeWorkshops);

const into = (workshop: Workshop, input: string, out = "package") =>
  runNordkit(["generate", input, "--out", out], { cwd: workshop.folder });

const NO_BUG = /bug in nordkit|^\s+at (?!#)/m;

describe.concurrent("a description that is no plain file", () => {
  test.each([
    ["a pipe, which nobody writes to", (file: string) => void execFileSync("mkfifo", [file]), 1],
    ["a folder", (file: string) => mkdir(file), 1],
    ["a link to itself", (file: string) => symlink(file, file), 2],
    ["a link to nowhere", (file: string) => symlink("/nowhere/at/all", file), 2],
    ["a device", (file: string) => symlink("/dev/zero", file), 1],
    ["not there, with a name of 5,000 letters", () => undefined, 2],
  ])("%s, is refused", async (title, make, exit) => {
    const workshop = await openWorkshop({});
    const file = join(workshop.folder, title.includes("letters") ? "a".repeat(5_000) : "api.yaml");
    await make(file);
    const { code, log } = await into(workshop, file);
    expect(code, log).toBe(exit);
    expect(log).not.toMatch(NO_BUG);
    expect(await filesBelow(join(workshop.folder, "package"))).toEqual({});
  });

  test("a file with control characters in its name is told without them", async () => {
    const workshop = await openWorkshop({});
    await writeFile(join(workshop.folder, "a\u001b[2J\n.yaml"), "openapi: 2\n");
    const { code, log } = await into(workshop, "a\u001b[2J\n.yaml");
    expect(code).toBe(1);
    expect(log).toContain("a\\u001b[2J\\u000a.yaml:1:");
  });
});

describe.concurrent("the folder of the package", () => {
  test.each([
    ["a file", (out: string) => writeFile(out, "mine"), "folder-not-ours"],
    [
      "a folder with something else",
      async (out: string) => {
        await mkdir(out);
        await writeFile(join(out, "mine.txt"), "mine");
      },
      "folder-not-ours",
    ],
    ["a link to nowhere", (out: string) => symlink("/nowhere/at/all", out), "file-not-writable"],
    ["a link to itself", (out: string) => symlink(out, out), "folder-not-ours"],
  ])("that is %s, is left as it is", async (_title, make, diagnostic) => {
    const workshop = await openWorkshop({ acme: { "openapi.yaml": TINY } });
    const out = join(workshop.folder, "package");
    await make(out);
    const before = await filesBelow(workshop.folder);
    const { code, log } = await into(workshop, join(workshop.specs, "acme"));
    expect(code, log).toBe(1);
    expect(log).toContain(diagnostic);
    expect(log).not.toMatch(NO_BUG);
    expect(await filesBelow(workshop.folder)).toEqual(before);
  });

  test.each([
    [
      "a folder stands where a file goes",
      async (package_: string) => {
        await mkdir(join(package_, "README.md", "mine"), { recursive: true });
      },
    ],
    [
      "a file stands where a folder goes",
      async (package_: string) => {
        await mkdir(package_, { recursive: true });
        await writeFile(join(package_, "src"), "mine");
      },
    ],
    [
      "a link leads out of it",
      async (package_: string, workshop: Workshop) => {
        await mkdir(package_, { recursive: true });
        await symlink(workshop.folder, join(package_, "src"));
      },
    ],
    [
      "a link leads to the folder around it",
      async (package_: string, workshop: Workshop) => {
        await mkdir(package_, { recursive: true });
        await symlink(workshop.output, join(package_, "dist"));
      },
    ],
  ])("is told where %s, and no package is written", async (_title, make) => {
    const workshop = await openWorkshop({
      aaa: { "openapi.yaml": TINY },
      zzz: { "openapi.yaml": TINY },
    });
    await make(join(workshop.output, "zzz"), workshop);
    const before = await filesBelow(workshop.folder);
    const { code, log } = await runIn(workshop, ["generate"]);
    expect(code, log).toBe(1);
    expect(log).toContain("file-not-writable");
    expect(log).toContain("Nothing was written.");
    expect(log).not.toMatch(NO_BUG);
    const { zzz: _, ...after } = await filesBelow(workshop.folder);
    expect(after).toEqual(before);
  });
});

describe.concurrent("packages beside each other", () => {
  test("can't have one name: only one could be installed", async () => {
    const named = {
      "openapi.yaml": tinyWith("x-client:\n", 'x-client:\n  package: "@acme/client"\n'),
    };
    const workshop = await openWorkshop({ aaa: named, bbb: named });
    const { code, log } = await runIn(workshop, ["generate"]);
    expect(code).toBe(1);
    expect(log).toContain(
      'specs/bbb:1:1 error duplicate-package: the package would be called "@acme/client"',
    );
    expect(await filesBelow(workshop.output)).toEqual({});
  });

  test("are told of where their specs are gone, and left alone", async () => {
    const workshop = await openWorkshop({ aaa: { "openapi.yaml": TINY } });
    await workshop.writeOutput({
      "gone/package.json": '{ "generator": "nordkit" }',
      "mine/package.json": '{ "name": "mine" }',
    });
    const all = await runIn(workshop, ["generate"]);
    expect(all.code).toBe(0);
    expect(all.log).toContain('generated/gone:1:1 warning left-over-package: "generated/gone"');
    expect(all.log).not.toContain("mine");
    const one = await runIn(workshop, ["generate", "aaa"]);
    expect(one.log).not.toContain("left-over-package");
    expect(Object.keys(await filesBelow(workshop.output))).toContain("gone/package.json");
  });
});
