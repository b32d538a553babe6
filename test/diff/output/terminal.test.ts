import { expect, test } from "vitest";
import { terminalText } from "../../../generator/diff/formats/terminal.ts";
import { wrapped } from "../../../generator/diff/formats/wrapped.ts";
import { diffReport, finding, hostileReport, packageReport } from "./fixture.ts";

const PLAIN = { hasColors: false, width: 80 };

const report = diffReport(
  [
    packageReport({
      findings: [
        finding({
          id: "a",
          before: "interface Customer {\n  name: string;\n}",
          after: "interface Customer {\n}",
          witness: { kind: "value", value: { name: "x" }, acceptedBy: "base" },
        }),
        finding({
          axis: "package",
          rule: "member-removed",
          causes: ["a"],
          message: "Customer.name is gone from the exported types.",
          witness: { kind: "code", code: "customer.name;", error: "TS2339" },
        }),
        finding({ level: "compatible", message: "GET /notes was added." }),
      ],
      accepted: [{ finding: finding({ message: "The limit fell." }), reason: "agreed (ann)" }],
      changelog: ["### Removed", "- `Customer.name`"],
    }),
  ],
  {
    unchanged: ["other"],
    notes: ["Something was not compared."],
    stale: [{ id: "x", why: "it expired" }],
  },
);

test("a person reads what changed, whom it breaks, why, and what to do", () => {
  expect(terminalText(report, PLAIN)).toMatchSnapshot();
});

test("a proof that stands above is not written again, nor what is exchanged where it is the change", () => {
  const witness = { kind: "value", value: { id: "a" }, acceptedBy: "head" } as const;
  const exchange = { kind: "exchange", base: "/v1", head: "/v2" } as const;
  const text = terminalText(
    diffReport([
      packageReport({
        findings: [
          finding({ witness }),
          finding({ witness }),
          finding({ before: "/v1", after: "/v2", witness: exchange }),
        ],
      }),
    ]),
    PLAIN,
  );
  expect(text.split('"id": "a"').length - 1).toBe(1);
  expect(text.match(/the same as\s+above\./g)).toHaveLength(1);
  expect(text.split("- /v1").length - 1).toBe(1);
});

test("colours are there where the terminal has them, and nowhere else", () => {
  expect(terminalText(report, { ...PLAIN, hasColors: true })).toMatch(/\u001b\[31m/);
  expect(terminalText(report, PLAIN)).not.toContain("\u001b");
});

test("lines of sentences keep to the width of the terminal, within reason", () => {
  const long = "word ".repeat(60).trim();
  const text = terminalText(
    diffReport([packageReport({ findings: [finding({ message: long })] })]),
    {
      hasColors: false,
      width: 50,
    },
  );
  expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThanOrEqual(60);
  expect(wrapped("a  b", 3)).toEqual(["a  b"]);
});

test("text of a spec can't steer the terminal", () => {
  const text = terminalText(hostileReport(), PLAIN);
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
});
