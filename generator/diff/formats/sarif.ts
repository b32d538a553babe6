import { isAbsolute } from "node:path";
import { pathToFileURL } from "node:url";
import { sorted } from "../../support/order.ts";
import type { Location } from "../../support/report.ts";
import type { DiffReport, Finding, Level, Rule } from "../report.ts";
import { reachText } from "./summary.ts";

/** The rules that a report's findings name, by their ids. */
export type RuleTable = Readonly<Record<string, Rule>>;

const SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

const SARIF_LEVELS: Readonly<Record<Level, string>> = {
  breaking: "error",
  risky: "warning",
  compatible: "note",
};

/** The report in SARIF 2.1.0, which code scanning tools read. Accepted changes are suppressed results. */
export function sarifText(report: DiffReport, rules: RuleTable): string {
  const entries = report.packages.flatMap(({ findings, accepted }) => [
    ...findings.map((finding) => ({ finding, reason: undefined })),
    ...accepted,
  ]);
  const ids = sorted(new Set(entries.map(({ finding }) => finding.rule)), (id) => id);
  const run = {
    tool: {
      driver: {
        name: "nordkit diff",
        rules: ids.map((id) => ruleOf(id, rules[id])),
      },
    },
    columnKind: "utf16CodeUnits",
    results: entries.map(({ finding, reason }) => ({
      ...resultOf(finding, ids.indexOf(finding.rule)),
      ...(reason === undefined
        ? {}
        : { suppressions: [{ kind: "external", justification: reason }] }),
    })),
  };
  return `${JSON.stringify({ $schema: SCHEMA, version: "2.1.0", runs: [run] }, null, 2)}\n`;
}

const ruleOf = (id: string, rule: Rule | undefined) =>
  rule === undefined
    ? { id }
    : {
        id,
        shortDescription: { text: rule.meaning },
        fullDescription: { text: `${rule.meaning} ${rule.consequence}` },
        help: { text: `${rule.consequence}\n\n${rule.remedy}` },
        defaultConfiguration: { level: SARIF_LEVELS[rule.level] },
        properties: { tags: [rule.axis, rule.direction] },
      };

const resultOf = (finding: Finding, ruleIndex: number) => {
  const { id, rule, level, subject, message, consequence, remedy, base, head, axis } = finding;
  const at = head ?? base;
  return {
    ruleId: rule,
    ruleIndex,
    level: SARIF_LEVELS[level],
    message: { text: `${subject}: ${message} ${consequence} ${remedy}` },
    locations: at === undefined ? [] : [locationOf(at, subject)],
    partialFingerprints: { "nordkitChange/v1": id },
    properties: { axis, direction: finding.direction, reaches: reachText(finding, Infinity) },
  };
};

const locationOf = (at: Location, subject: string) => ({
  physicalLocation: {
    artifactLocation: { uri: uriOf(at.file) },
    region: { startLine: at.line, startColumn: at.column },
  },
  logicalLocations: [{ fullyQualifiedName: at.pointer, name: subject }],
});

const uriOf = (file: string): string => {
  if (/^https?:\/\//i.test(file)) return encodeURI(file);
  if (isAbsolute(file)) return pathToFileURL(file).href;
  return file.split("/").map(encodeURIComponent).join("/");
};
