import { problemsOf, type Problem } from "./formats/summary.ts";
import type { PackageFinding } from "./package/findings.ts";
import { packageRules, sectionOf, type PackageRuleId } from "./package/rules.ts";
import type { Section } from "./package/rules/surface-rule.ts";
import type { Finding } from "./report.ts";

const SECTIONS: readonly Section[] = ["Removed", "Changed", "Deprecated", "Added"];

const isOfPackage = (finding: Finding): finding is PackageFinding =>
  finding.axis === "package" && finding.rule in packageRules;

/** What users of the package want to read of a problem: what follows from another of its findings is no news of its own. */
function newsOf({ finding, follows }: Problem): readonly Finding[] {
  const own = [finding, ...follows].filter(isOfPackage);
  const ids = new Set(own.map(({ id }) => id));
  const news = own.filter(({ causes }) => !causes.some((cause) => ids.has(cause)));
  return news.length > 0 ? news : [finding];
}

const sectionFor = (finding: Finding): Section => {
  if (isOfPackage(finding)) return sectionOf(finding.rule satisfies PackageRuleId);
  if (finding.rule.includes("deprecated")) return "Deprecated";
  return "Changed";
};

/** Lines for a changelog as Keep a Changelog asks for it; the day is for whoever releases. */
export function changelogOf(findings: readonly Finding[], version: string): readonly string[] {
  const lines = new Map<Section, string[]>();
  for (const problem of problemsOf(findings))
    for (const finding of newsOf(problem)) {
      const section = sectionFor(finding);
      const mark = finding.level === "breaking" ? "**Breaking:** " : "";
      const own = lines.get(section) ?? [];
      const line = `- ${mark}${finding.message}`;
      if (!own.includes(line)) lines.set(section, [...own, line]);
    }
  if (lines.size === 0) return [];
  return [
    `## [${version}]`,
    ...SECTIONS.flatMap((section) => {
      const own = lines.get(section);
      return own === undefined ? [] : ["", `### ${section}`, "", ...own];
    }),
  ];
}
