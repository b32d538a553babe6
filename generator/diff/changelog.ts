import { listedTogether } from "./listed-together.ts";
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
  const news = problemsOf(findings).flatMap(newsOf);
  if (news.length === 0) return [];
  return [
    `## [${version}]`,
    ...SECTIONS.flatMap((section) => {
      const own = linesOf(news.filter((finding) => sectionFor(finding) === section));
      return own.length === 0 ? [] : ["", `### ${section}`, "", ...own];
    }),
  ];
}

/** A line for each, and one for the members that one type gets or loses. */
function linesOf(news: readonly Finding[]): readonly string[] {
  const groups = new Map<string, string[]>();
  for (const { level, rule, subject, message } of news) {
    const mark = level === "breaking" ? "- **Breaking:** " : "- ";
    const [owner] = subject.split(".");
    const isMember = rule === "member-added" || rule === "member-removed";
    const key = isMember ? [mark, rule, owner, message.split("`")[2]].join("\n") : mark + message;
    const own = groups.get(key) ?? [mark];
    if (!own.includes(message)) groups.set(key, [...own, message]);
  }
  return [...groups.values()].flatMap(([mark = "", ...messages]) => {
    const together = listedTogether(messages);
    return (together === undefined ? messages : [together]).map((text) => `${mark}${text}`);
  });
}
