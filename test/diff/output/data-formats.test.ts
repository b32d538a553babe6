import { readFile } from "node:fs/promises";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { changesetText } from "../../../generator/diff/formats/changeset.ts";
import {
  formatNames,
  formatOf,
  formats,
  reportText,
} from "../../../generator/diff/formats/formats.ts";
import { githubText } from "../../../generator/diff/formats/github.ts";
import { jsonText } from "../../../generator/diff/formats/json.ts";
import { junitText } from "../../../generator/diff/formats/junit.ts";
import { sarifText } from "../../../generator/diff/formats/sarif.ts";
import type { DiffReport, Witness } from "../../../generator/diff/report.ts";
import {
  diffReport,
  finding,
  HOSTILE,
  hostileReport,
  packageReport,
  reportOf,
  RULES,
} from "./fixture.ts";

const WITNESSES: readonly Witness[] = [
  { kind: "code", code: "a.b;", error: "TS2339" },
  { kind: "value", value: { a: [1, null] }, acceptedBy: "head" },
  { kind: "exchange", base: "200", head: "201" },
];

const full = diffReport(
  [
    packageReport({
      findings: [
        ...WITNESSES.map((witness) => finding({ witness })),
        finding({
          level: "risky",
          unproven: "no value was found",
          head: undefined,
          base: undefined,
        }),
      ],
      accepted: [{ finding: finding(), reason: "agreed (ann)" }],
      changelog: ["- x"],
      migration: ["y"],
    }),
    packageReport({ status: "added", bump: "none", findings: [] }),
  ],
  { unchanged: ["other"], notes: ["a"], stale: [{ id: "x", why: "y" }] },
);

const EVERY: readonly (readonly [string, DiffReport])[] = [
  ["a full report", full],
  ["an empty report", diffReport([])],
  ["a hostile report", hostileReport()],
];

describe("json", async () => {
  const file = new URL("../../../generator/diff/formats/report.schema.json", import.meta.url);
  const schema = JSON.parse(await readFile(file, "utf8")) as object;
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);

  test.each(EVERY)("%s is what the schema describes", (_, report) => {
    expect(validate(JSON.parse(jsonText(report))) || validate.errors).toBe(true);
  });

  test("the schema refuses what no report is", () => {
    const document = JSON.parse(jsonText(full)) as { packages: { findings: object[] }[] };
    expect(validate({ ...document, version: 2 })).toBe(false);
    document.packages[0]?.findings.push({ ...finding(), level: "bad" });
    expect(validate(document)).toBe(false);
  });

  test("counts problems and names the verdict", () => {
    expect(JSON.parse(jsonText(full))).toMatchObject({
      version: 1,
      verdict: "breaking",
      counts: { breaking: 3, risky: 1, compatible: 0 },
    });
  });
});

describe("github", () => {
  test("a break is an error on the line of the spec, with a title", () => {
    const text = githubText(reportOf(finding({ subject: "a:b,c%", message: "100% gone\nnow" })));
    expect(text).toBe(
      "::error file=specs/acme/openapi.yaml,line=10,col=7,title=a%3Ab%2Cc%25%3A property-removed::" +
        "100%25 gone%0Anow%0ACode that reads it gets undefined.%0ARead displayName instead.\n",
    );
  });

  test("what has no place in the head is told without one", () => {
    expect(githubText(reportOf(finding({ head: undefined })))).toMatch(/^::error title=/);
  });

  test("at most ten of a level are shown, and the last says how many more there are", () => {
    const findings = Array.from({ length: 25 }, () => finding());
    const lines = githubText(reportOf(...findings, finding({ level: "risky" })))
      .trimEnd()
      .split("\n");
    expect(lines).toHaveLength(11);
    expect(lines[9]).toBe("::error::16 more breaking changes are in the report.");
    expect(lines[10]).toMatch(/^::warning /);
  });

  test("only breaks are shown where nobody asks for more", () => {
    const report = reportOf(
      finding(),
      finding({ level: "risky" }),
      finding({ level: "compatible" }),
    );
    const means = { rules: RULES, screen: { hasColors: false, width: 80 } };
    expect(reportText(report, "github", undefined, means).match(/^::\w+/gm)).toEqual(["::error"]);
    expect(reportText(report, "github", "compatible", means).match(/^::\w+/gm)).toEqual([
      "::error",
      "::warning",
      "::notice",
    ]);
  });

  test("hostile text stays inside its command", () => {
    for (const line of githubText(hostileReport()).trimEnd().split("\n")) {
      const [, properties = "", data = ""] =
        /^::(?:error|warning|notice)(.*?)::(.*)$/.exec(line) ?? [];
      expect(properties.split(",").length).toBe(properties === "" ? 1 : 4);
      expect(data).not.toMatch(/%(?!25|0A|0D)/);
    }
  });
});

describe("sarif", () => {
  interface Sarif {
    readonly version: string;
    readonly runs: readonly {
      readonly tool: {
        readonly driver: {
          readonly name: string;
          readonly rules: readonly {
            readonly id: string;
            readonly help?: { readonly text: string };
          }[];
        };
      };
      readonly results: readonly {
        readonly ruleId: string;
        readonly ruleIndex: number;
        readonly level: string;
        readonly message: { readonly text: string };
        readonly locations: readonly {
          readonly physicalLocation: {
            readonly artifactLocation: { readonly uri: string };
            readonly region: { readonly startLine: number; readonly startColumn: number };
          };
        }[];
        readonly partialFingerprints: Readonly<Record<string, string>>;
        readonly suppressions?: readonly {
          readonly kind: string;
          readonly justification: string;
        }[];
      }[];
    }[];
  }
  const read = (report: DiffReport): Sarif => JSON.parse(sarifText(report, RULES)) as Sarif;

  test.each(EVERY)(
    "%s: results name rules, levels, places and fingerprints as SARIF 2.1.0 wants them",
    (_, report) => {
      const { version, runs } = read(report);
      expect([version, runs.length]).toEqual(["2.1.0", 1]);
      for (const { tool, results } of runs) {
        expect(tool.driver.name).toBe("nordkit diff");
        for (const result of results) {
          expect(tool.driver.rules[result.ruleIndex]?.id).toBe(result.ruleId);
          expect(["error", "warning", "note"]).toContain(result.level);
          expect(result.message.text).not.toBe("");
          expect(Object.values(result.partialFingerprints)).toHaveLength(1);
          for (const { physicalLocation } of result.locations) {
            expect(URL.canParse(physicalLocation.artifactLocation.uri, "file:///")).toBe(true);
            expect(physicalLocation.artifactLocation.uri).not.toMatch(/[ <>"`|\\^{}]/);
            expect(physicalLocation.region.startLine).toBeGreaterThan(0);
          }
        }
      }
    },
  );

  test("an accepted change is a suppressed result, and a rule explains itself", () => {
    const { runs } = read(full);
    expect(runs[0]?.results.filter(({ suppressions }) => suppressions)).toHaveLength(1);
    expect(runs[0]?.results.at(-1)?.suppressions).toEqual([
      { kind: "external", justification: "agreed (ann)" },
    ]);
    expect(runs[0]?.tool.driver.rules[0]?.help?.text).toBe(
      "Code that reads it gets undefined.\n\nRead something else.",
    );
  });
});

describe("junit", () => {
  test("a break is a failed test case, a risk a skipped one", () => {
    const report = reportOf(
      finding({ id: "a" }),
      finding({ id: "b", level: "risky" }),
      finding({ id: "c", level: "compatible" }),
    );
    expect(junitText(report)).toMatchSnapshot();
  });

  test("hostile text is no markup, and holds nothing that XML forbids", () => {
    const text = junitText(hostileReport());
    expect(text).not.toContain("<img");
    expect(text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
    const tags = new Set([...text.matchAll(/<\/?([\w?]+)/g)].map((match) => match[1]));
    expect(tags).toEqual(new Set(["?xml", "testsuites", "testsuite", "testcase", "failure"]));
  });
});

test("a changeset names each package's bump and the lines of its changelog", () => {
  const report = diffReport([
    packageReport({ changelog: ["- gone: `a`"] }),
    packageReport({ packageName: "@nordkit/other", bump: "none" }),
  ]);
  expect(changesetText(report)).toBe('---\n"@nordkit/acme": major\n---\n\n- gone: `a`\n');
});

test("every format tells a file by its ending, and the longest ending counts", () => {
  for (const name of formatNames) expect(formatOf(`a/b${formats[name].ending}`)).toBe(name);
  expect(formatOf("report.pdf")).toBeUndefined();
});

test.each(formatNames)("%s gives the same bytes for the same report", (name) => {
  const means = { rules: RULES, screen: { hasColors: false, width: 80 } };
  const texts = [1, 2].map(() => reportText(structuredClone(full), name, undefined, means));
  expect(texts[0]).toBe(texts[1]);
  expect(texts[0]).not.toBe("");
});

test("hostile text occurs in the fixtures at all", () => {
  expect(jsonText(hostileReport())).toContain(JSON.stringify(HOSTILE).slice(1, -1));
});
