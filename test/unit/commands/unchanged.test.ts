import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { copyNordkit, type NordkitCopy } from "../../support/nordkit-copy.ts";
import { runIn, type RunResult } from "../../support/run-nordkit.ts";
import {
  closeWorkshops,
  openWorkshop,
  TINY,
  tinyWith,
  type Workshop,
} from "../../support/tiny-spec.ts";

/** The tiny description with its only schema in a file of its own. */
const SPLIT = {
  "openapi.yaml": TINY.replace(/( {4}Customer:\n)(?: {6}.*\n)+/, '$1      $ref: "customer.yaml"\n'),
  "customer.yaml": "type: object\nproperties:\n  name: { type: string }\n",
};

let made: Workshop;
let nordkit: NordkitCopy;

beforeAll(async () => {
  nordkit = await copyNordkit();
  made = await openWorkshop({ acme: SPLIT });
  expect((await runIn(made, ["generate"])).code).toBe(0);
});

afterAll(async () => {
  await closeWorkshops();
  await nordkit.remove();
});

const worked = ({ log }: RunResult): boolean => log.includes("generating acme");

/** A copy of the workshop that is known to be unchanged. */
async function settled(): Promise<Workshop> {
  const workshop = await made.copy();
  expect(worked(await runIn(workshop, ["generate"]))).toBe(true);
  expect(worked(await runIn(workshop, ["generate"]))).toBe(false);
  return workshop;
}

describe.concurrent("a run with nothing changed", () => {
  test("makes nothing anew and prints the same table", async () => {
    const workshop = await made.copy();
    const first = await runIn(workshop, ["generate"]);
    const second = await runIn(workshop, ["generate"]);
    expect([worked(first), worked(second)]).toEqual([true, false]);
    const withoutTimes = ({ output }: RunResult): string => output.replace(/\d+\.\d$/gm, "");
    expect(withoutTimes(second)).toBe(withoutTimes(first));
    expect(second.code).toBe(0);
  });

  test("is checked without making anything", async () => {
    const workshop = await settled();
    const { code, output, log } = await runIn(workshop, ["generate", "--check"]);
    expect({ code, output }).toEqual({
      code: 0,
      output: "All generated files are as their specs say.\n",
    });
    expect(log).not.toContain("generating acme");
  });

  test("tells the warnings again", async () => {
    const workshop = await openWorkshop({
      acme: {
        "openapi.yaml": TINY,
        "overlay.yaml":
          "overlay: 1.0.0\ninfo: { title: t, version: '1' }\nactions:\n  - { target: $.nothing, remove: true }\n",
      },
    });
    const first = await runIn(workshop, ["generate"]);
    expect(first.log).toContain("warning");
    const second = await runIn(workshop, ["generate"]);
    expect(worked(second)).toBe(false);
    expect(`generating acme\n${second.log}`).toBe(first.log);
  });
});

const INDEX = "acme/src/index.ts";

describe.concurrent("a package is made anew where", () => {
  const changes: Readonly<Record<string, (workshop: Workshop) => Promise<void>>> = {
    "the description changed": ({ write }) =>
      write("acme", { "openapi.yaml": tinyWith("Fetches", "Brings", SPLIT["openapi.yaml"]) }),
    "a file it refers to changed": ({ write }) =>
      write("acme", { "customer.yaml": "type: object\n" }),
    "an overlay came": ({ write }) =>
      write("acme", {
        "overlay.yaml":
          "overlay: 1.0.0\ninfo: { title: t, version: '1' }\nactions:\n  - { target: $.info, update: { title: Other } }\n",
      }),
    "one of its files was edited": async ({ output }) =>
      writeFile(
        join(output, INDEX),
        (await readFile(join(output, INDEX), "utf8")).replace("client", "clyent"),
      ),
    "one of its files is gone": ({ output }) => rm(join(output, INDEX)),
    "one of its compiled files is gone": ({ output }) => rm(join(output, "acme/dist/index.js")),
    "a file was added": ({ writeOutput }) => writeOutput({ "acme/src/more.ts": "export {};\n" }),
    "its folder is gone": ({ output }) => rm(output, { recursive: true }),
  };
  test.each(Object.entries(changes))("%s", async (_title, change) => {
    const workshop = await settled();
    await change(workshop);
    const checked = await runIn(workshop, ["generate", "--check"]);
    expect(worked(checked)).toBe(true);
    const { code, log } = await runIn(workshop, ["generate"]);
    expect(code, log).toBe(0);
    expect(log).toContain("generating acme");
    expect((await runIn(workshop, ["generate", "--check"])).code).toBe(0);
  });

  test("a second description came, which is then told", async () => {
    const workshop = await settled();
    await workshop.write("acme", { "openapi.json": "{}" });
    const { code, log } = await runIn(workshop, ["generate"]);
    expect(code).toBe(1);
    expect(log).toContain("several-documents");
  });

  test("it goes into another folder", async () => {
    const workshop = await settled();
    const other = { ...workshop, output: join(workshop.folder, "elsewhere") };
    expect(worked(await runIn(other, ["generate"]))).toBe(true);
    expect(worked(await runIn(workshop, ["generate"]))).toBe(false);
  });

  test("nordkit itself changed", async () => {
    const workshop = await made.copy();
    const words = ["generate", "--specs", workshop.specs, "--output", workshop.output];
    expect(worked(await nordkit.run(words))).toBe(true);
    expect(worked(await nordkit.run(words))).toBe(false);
    await nordkit.edit("templates/readme.hbs", "# {{", "# About {{");
    const { output } = await nordkit.run(words);
    expect(output.split("\n")[1]?.split(/\s+/).at(-2)).toBe("1");
    expect(await readFile(join(workshop.output, "acme/README.md"), "utf8")).toMatch(/^# About/);
  });

  test("only that package changed, and no other is made anew", async () => {
    const workshop = await made.copy();
    await workshop.write("other", SPLIT);
    await runIn(workshop, ["generate"]);
    await workshop.write("other", { "customer.yaml": "type: object\n" });
    const { output, log } = await runIn(workshop, ["generate"]);
    expect(log).toBe("generating other\n");
    expect(
      output
        .split("\n")
        .slice(1, 3)
        .map((row) => row.split(/\s+/)[0]),
    ).toEqual(["@nordkit/acme", "@nordkit/other"]);
  });
});

test("a check that found differences leaves nothing that a later run would believe", async () => {
  const workshop = await settled();
  await writeFile(join(workshop.output, INDEX), "export {};\n");
  for (const _ of [1, 2]) {
    const { code, output } = await runIn(workshop, ["generate", "--check"]);
    expect(code).toBe(1);
    expect(output).toContain("src/index.ts");
  }
});
