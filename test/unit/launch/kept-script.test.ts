import { cp, readdir, readFile, realpath, rm, stat, truncate, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { copyNordkit, type NordkitCopy } from "../../support/nordkit-copy.ts";
import { filesBelow } from "../../support/run-nordkit.ts";

let nordkit: NordkitCopy;

/** The name of the one kept file with that ending. */
async function keptFile(ending: string): Promise<string> {
  const names = (await readdir(nordkit.kept)).filter((name) => name.endsWith(ending));
  expect(names).toHaveLength(1);
  return join(nordkit.kept, names[0] ?? "");
}

/** When each file below a folder was last written. */
const timesBelow = async (folder: string): Promise<Readonly<Record<string, number>>> =>
  Object.fromEntries(
    Object.entries(await filesBelow(folder)).map(([path, { changedAt }]) => [path, changedAt]),
  );

const HELP = "Generates typed TypeScript API clients";

async function expectHelp(help = HELP): Promise<void> {
  const { code, output, log } = await nordkit.run(["--help"]);
  expect(log).toBe("");
  expect(output).toContain(help);
  expect(code).toBe(0);
}

describe("a kept script is mended", () => {
  beforeAll(async () => {
    nordkit = await copyNordkit();
    await expectHelp();
  });

  afterAll(() => nordkit.remove());

  test.each([
    [".cjs", "cut off"],
    [".cjs", "overwritten"],
    [".cjs", "gone"],
    [".code", "cut off"],
    [".code", "overwritten"],
    [".json", "cut off"],
    [".json", "overwritten"],
  ])("where its %s is %s", async (ending, harm) => {
    const file = await keptFile(ending);
    const { size } = await stat(file);
    if (harm === "gone") await rm(file);
    else if (harm === "cut off") await truncate(file, Math.floor(size / 2));
    else await writeFile(file, Buffer.alloc(size, "{"));
    await expectHelp();
  });
});

describe("the script that nordkit is put into", () => {
  beforeEach(async () => {
    nordkit = await copyNordkit();
  });

  afterEach(() => nordkit.remove());

  test("is made by the first run and serves the next ones as it is", async () => {
    await expectHelp();
    const times = await timesBelow(nordkit.kept);
    expect(
      Object.keys(times)
        .map((name) => name.split(".").at(-1))
        .sort(),
    ).toEqual(["cjs", "code", "json"]);
    await expectHelp();
    expect(await timesBelow(nordkit.kept)).toEqual(times);
  });

  test("is never used for other sources than it was made from", async () => {
    await expectHelp();
    const script = await keptFile(".cjs");
    await nordkit.edit("generator/cli.ts", HELP, "Makes typed clients");
    await expectHelp("Makes typed clients");
    expect(await keptFile(".cjs")).not.toBe(script);
    await nordkit.edit("generator/cli.ts", "Makes typed clients", HELP);
    await expectHelp();
    expect(await keptFile(".cjs")).toBe(script);
  });

  test("is made anew when a package has another version", async () => {
    const folder = join(nordkit.folder, "node_modules/commander");
    const original = await realpath(folder);
    await rm(folder);
    await cp(original, folder, { recursive: true });
    await expectHelp("Usage: nordkit");
    const { version } = JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as {
      readonly version: string;
    };
    await nordkit.edit("node_modules/commander/package.json", `"${version}"`, '"999.0.0"');
    await nordkit.edit(
      "node_modules/commander/lib/help.js",
      "styleTitle('Usage:')",
      "styleTitle('Say:')",
    );
    await expectHelp("Say: nordkit");
  });

  test("is whole when several processes make it at once", async () => {
    const runs = Array.from({ length: 3 }, () => nordkit.run(["--help"]));
    for (const { code, output, log } of await Promise.all(runs)) {
      expect(log).toBe("");
      expect(output).toContain(HELP);
      expect(code).toBe(0);
    }
    expect((await readdir(nordkit.kept)).filter((name) => name.endsWith(".new"))).toEqual([]);
    await expectHelp();
  });

  test("is kept in the user's cache where the packages' folder can't be written to", async () => {
    await writeFile(dirname(nordkit.kept), "no folder");
    await expectHelp();
    const [own = ""] = await readdir(nordkit.keptByUser);
    const times = await timesBelow(join(nordkit.keptByUser, own));
    expect(Object.keys(times)).toContain("generator.json");
    await expectHelp();
    expect(await timesBelow(join(nordkit.keptByUser, own))).toEqual(times);
  });

  test("runs even where nothing can be kept", async () => {
    await writeFile(dirname(nordkit.kept), "no folder");
    await writeFile(dirname(nordkit.keptByUser), "no folder");
    await expectHelp();
  });

  test("is passed over with NORDKIT_DEBUG, so that errors name the sources", async () => {
    await nordkit.edit("generator/cli.ts", "await program(", "await nothing.program(");
    const { code, log } = await nordkit.run(["--help"], { NORDKIT_DEBUG: "1" });
    expect(code).toBe(3);
    expect(log).toContain("generator/cli.ts:");
    await expect(readdir(nordkit.kept)).rejects.toThrow("ENOENT");
  });

  test("sources that can't be put into a script are nordkit's own fault, and the message says where", async () => {
    await nordkit.edit("generator/cli.ts", "let code = 0;", "let code = = 0;");
    const { code, log } = await nordkit.run(["--help"]);
    expect(code).toBe(3);
    expect(log).toContain("generator/cli.ts:");
    expect(log).toContain("This is a bug in nordkit.");
  });
});
