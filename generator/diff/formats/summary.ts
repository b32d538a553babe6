import type { DiffReport, Finding, Level, PackageReport } from "../report.ts";

/** Gravest first. */
export const LEVELS: readonly Level[] = ["breaking", "risky", "compatible"];

/** How many problems there are of each level. */
export type Counts = Readonly<Record<Level, number>>;

/** A change and what follows from it: one problem, however many findings tell of it. */
export interface Problem {
  /** The gravest level of all its findings. */
  readonly level: Level;
  readonly finding: Finding;
  readonly follows: readonly Finding[];
}

const graver = (one: Level, other: Level): Level =>
  LEVELS.indexOf(one) < LEVELS.indexOf(other) ? one : other;

/** Folds findings under what they follow from, in the order of the findings, the gravest problems first. */
export function problemsOf(findings: readonly Finding[]): readonly Problem[] {
  const byId = new Map(findings.map((finding) => [finding.id, finding]));
  const followers = new Map<Finding, Finding[]>(findings.map((finding) => [finding, []]));
  for (const finding of findings) {
    const root = rootOf(finding, byId);
    if (root !== finding) followers.get(root)?.push(finding);
  }
  const problems = findings
    .filter((finding) => rootOf(finding, byId) === finding)
    .map((finding): Problem => {
      const follows = followers.get(finding) ?? [];
      const level = follows.map((each) => each.level).reduce(graver, finding.level);
      return { level, finding, follows };
    });
  return LEVELS.flatMap((level) => problems.filter((problem) => problem.level === level));
}

/** The finding that says what a problem means and what to do: the change itself, or the gravest of what follows from it. */
export const meaningOf = ({ level, finding, follows }: Problem): Finding => {
  if (finding.level === level) return finding;
  const gravest = follows.filter((each) => each.level === level);
  return gravest.find(({ rule }) => !isOfName(rule)) ?? gravest[0] ?? finding;
};

/** What becomes of a name that comes and goes with what it stands for. */
const OF_NAME = /^(?:export|entry-point)-(added|removed)$/;

/** Whether a rule is about a name alone: what that stood for tells more. */
export const isOfName = (rule: string, what?: "added" | "removed"): boolean => {
  const found = OF_NAME.exec(rule)?.[1];
  return found !== undefined && (what === undefined || found === what);
};

/** The finding that a finding follows from in the end; itself where it follows from none, or where all run in a circle. */
function rootOf(finding: Finding, byId: ReadonlyMap<string, Finding>): Finding {
  const seen = new Set([finding]);
  for (let at = finding; ; ) {
    const cause = at.causes.map((id) => byId.get(id)).find((found) => found !== undefined);
    if (cause === undefined) return at;
    if (seen.has(cause)) return finding;
    seen.add(cause);
    at = cause;
  }
}

export const countsOf = (problems: readonly Problem[]): Counts => ({
  breaking: problems.filter(({ level }) => level === "breaking").length,
  risky: problems.filter(({ level }) => level === "risky").length,
  compatible: problems.filter(({ level }) => level === "compatible").length,
});

/** The counts of all packages together. */
export const totalOf = ({ packages }: DiffReport): Counts =>
  countsOf(packages.flatMap(({ findings }) => problemsOf(findings)));

/** `2 breaking, 1 risky`; levels without a problem are left out. */
export const countsText = (counts: Counts): string => {
  const texts = LEVELS.filter((level) => counts[level] > 0).map(
    (level) => `${counts[level]} ${level}`,
  );
  return texts.length === 0 ? "no changes" : texts.join(", ");
};

/** The gravest level that occurs; undefined without a change. */
export const verdictOf = (counts: Counts): Level | undefined =>
  LEVELS.find((level) => counts[level] > 0);

/** Packages that have something to tell. */
export const changedPackages = ({ packages }: DiffReport): readonly PackageReport[] =>
  packages.filter(
    ({ status, findings, accepted }) =>
      status === "added" || status === "removed" || findings.length + accepted.length > 0,
  );

/** `0.1.0 → 0.2.0 (minor)`. */
export const versionText = ({ version, nextVersion, bump, status }: PackageReport): string => {
  if (status === "added") return `${nextVersion} (new)`;
  if (status === "removed") return `${version} (removed)`;
  return bump === "none" || version === nextVersion
    ? version
    : `${version} → ${nextVersion} (${bump})`;
};

/** The first of them, and how many more there are. */
export const firstOf = (items: readonly string[], most: number): string =>
  [...items.slice(0, most), ...(items.length > most ? [`${items.length - most} more`] : [])].join(
    ", ",
  );

/** The finding's methods, or operations where the package has none; the first few, and how many more there are. */
export const reachText = ({ reaches }: Finding, most = 3): string => {
  const names = [...new Set(reaches.map(({ operation, method }) => method ?? operation))];
  return firstOf(names, most);
};

const MOST_NAMES = 5;
const MOST_USING_FILES = 3;

/** Which of the names that a problem affects are used in the code; empty where nobody asked, or code can't name it. */
export const usageText = ({ finding, follows }: Problem): string => {
  const usages = [finding, ...follows].flatMap(({ usage }) => usage ?? []);
  const affected = new Set(usages.flatMap((usage) => usage.affected));
  if (affected.size === 0) return "";
  const used = new Map(
    usages.flatMap((usage) => usage.used).map(({ name, files }) => [name, files]),
  );
  const count = `of ${affected.size} affected ${affected.size === 1 ? "name" : "names"}`;
  const [only = ""] = affected;
  if (used.size === 0)
    return affected.size === 1
      ? `${only} is not seen in the code.`
      : `None ${count} is seen in the code.`;
  const names = [...used].map(([name, files]) => `${name} (${firstOf(files, MOST_USING_FILES)})`);
  return `${used.size} ${count} ${used.size === 1 ? "is" : "are"} used in the code: ${firstOf(names, MOST_NAMES)}.`;
};

/** Where the change stands: in the head's spec, else in the base's. */
export const placeText = ({ base, head }: Finding): string => {
  const at = head ?? base;
  if (at === undefined) return "";
  return `${at.file}:${at.line}:${at.column}${head === undefined ? " (base)" : ""}`;
};

/** The report without findings below a level. */
export const atLeast = (report: DiffReport, level: Level): DiffReport => ({
  ...report,
  packages: report.packages.map((each) => {
    const kept = problemsOf(each.findings).filter(
      (problem) => LEVELS.indexOf(problem.level) <= LEVELS.indexOf(level),
    );
    const ids = new Set(kept.flatMap(({ finding, follows }) => [finding, ...follows]));
    return { ...each, findings: each.findings.filter((finding) => ids.has(finding)) };
  }),
});
