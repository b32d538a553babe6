import type { DiffReport, Finding, PackageReport, Rule } from "../../../generator/diff/report.ts";
import type { Pointer } from "../../../generator/support/pointer.ts";

/** Text that means something in every format there is. */
export const HOSTILE =
  '</script><img src=x onerror=alert(1)> | `x` ``` @octocat #12 https://evil.example [a](javascript:b) ::error::%0A " \u202e \u0007 ]]>';

let number = 0;

/** A finding that says what a test is about, and something plausible about the rest. */
export const finding = (facts: Partial<Finding> = {}): Finding => ({
  id: `id-${++number}`,
  rule: "property-removed",
  axis: "wire",
  level: "breaking",
  direction: "response",
  subject: "Customer.name",
  message: "The property name was removed from Customer.",
  consequence: "Code that reads it gets undefined.",
  remedy: "Read displayName instead.",
  before: "",
  after: "",
  isTypeScript: false,
  reaches: [
    { operation: "GET /customers", method: "customers.list", direction: "response" },
    { operation: "GET /customers/{id}", method: undefined, direction: "response" },
  ],
  base: { file: "specs/acme/openapi.yaml", line: 12, column: 9, pointer: "/a" as Pointer },
  head: { file: "specs/acme/openapi.yaml", line: 10, column: 7, pointer: "/b" as Pointer },
  causes: [],
  witness: undefined,
  unproven: undefined,
  ...facts,
});

export const packageReport = (facts: Partial<PackageReport> = {}): PackageReport => ({
  vendor: "acme",
  packageName: "@nordkit/acme",
  status: "changed",
  version: "1.2.0",
  nextVersion: "2.0.0",
  bump: "major",
  reasons: ["Something breaks."],
  findings: [],
  accepted: [],
  changelog: [],
  migration: [],
  ...facts,
});

export const diffReport = (
  packages: readonly PackageReport[],
  facts: Partial<DiffReport> = {},
): DiffReport => ({
  base: "main",
  head: "the working tree",
  packages,
  unchanged: [],
  notes: [],
  stale: [],
  ...facts,
});

/** A report of one package with those findings. */
export const reportOf = (...findings: readonly Finding[]): DiffReport =>
  diffReport([packageReport({ findings })]);

/** A report in which every text is hostile. */
export const hostileReport = (): DiffReport => {
  const at = { file: HOSTILE, line: 1, column: 1, pointer: HOSTILE as Pointer };
  const texts = { subject: HOSTILE, message: HOSTILE, consequence: HOSTILE, remedy: HOSTILE };
  const hostile = finding({
    ...texts,
    id: HOSTILE,
    rule: HOSTILE,
    before: `${HOSTILE}\nsame`,
    after: `other ${HOSTILE}\nsame`,
    reaches: [{ operation: HOSTILE, method: HOSTILE, direction: "both" }],
    base: at,
    head: at,
    witness: { kind: "code", code: HOSTILE, error: HOSTILE },
  });
  const value = finding({
    ...texts,
    witness: { kind: "value", value: HOSTILE, acceptedBy: "base" },
  });
  const lines = [HOSTILE];
  return diffReport(
    [
      packageReport({
        vendor: HOSTILE,
        packageName: HOSTILE,
        version: HOSTILE,
        nextVersion: `${HOSTILE}2`,
        reasons: lines,
        findings: [hostile, value, finding({ ...texts, level: "compatible" })],
        accepted: [{ finding: hostile, reason: HOSTILE }],
        changelog: lines,
        migration: lines,
      }),
    ],
    {
      base: HOSTILE,
      head: HOSTILE,
      notes: lines,
      stale: [{ id: HOSTILE, why: HOSTILE }],
      unchanged: lines,
    },
  );
};

/** A table of rules with the one that the fixtures name. */
export const RULES: Readonly<Record<string, Rule>> = {
  "property-removed": {
    axis: "wire",
    level: "breaking",
    direction: "response",
    meaning: "A property was removed.",
    consequence: "Code that reads it gets undefined.",
    remedy: "Read something else.",
    example: { base: "properties: { name: {} }", head: "properties: {}" },
  },
};
