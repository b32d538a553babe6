import { countsOf, problemsOf } from "./formats/summary.ts";
import type { Finding, PackageReport } from "./report.ts";

export type Bump = PackageReport["bump"];

/** The next version that changes deserve, and why. */
export interface NextVersion {
  readonly version: string;
  readonly bump: Bump;
  readonly reasons: readonly string[];
}

/** The facts that a version follows from. */
export interface VersionFacts {
  /** The last version that users have. */
  readonly published: string;
  /** The version that the head's spec gives. */
  readonly stated: string;
  readonly findings: readonly Finding[];
  /** Whether anything at all that is published differs. */
  readonly isChanged: boolean;
}

type Parts = readonly [major: number, minor: number, patch: number];

const partsOf = (version: string): Parts | undefined => {
  const [, major, minor, patch] = /^(\d+)\.(\d+)\.(\d+)/.exec(version) ?? [];
  return patch === undefined ? undefined : [Number(major), Number(minor), Number(patch)];
};

const isBelow = (one: Parts, other: Parts): boolean => {
  const at = one.findIndex((part, index) => part !== other[index]);
  return at >= 0 && (one[at] ?? 0) < (other[at] ?? 0);
};

function bumped([major, minor, patch]: Parts, bump: Bump): string {
  switch (bump) {
    case "none":
      return `${major}.${minor}.${patch}`;
    case "patch":
      return `${major}.${minor}.${patch + 1}`;
    case "minor":
      return `${major}.${minor + 1}.0`;
    case "major":
      return `${major + 1}.0.0`;
  }
}

const counted = (count: number, one: string, many: string): string =>
  count === 1 ? `1 change ${one}` : `${count} changes ${many}`;

/** What the changes deserve, before the rule of the first major version. */
function deserved({ findings, isChanged }: VersionFacts): readonly [Bump, string] {
  const { breaking, risky } = countsOf(problemsOf(findings));
  if (breaking > 0) return ["major", `${counted(breaking, "breaks", "break")} users.`];
  if (risky > 0)
    return [
      "minor",
      `Nothing breaks for sure, and ${counted(risky, "may surprise", "may surprise")} users.`,
    ];
  if (findings.some(({ axis }) => axis === "package"))
    return ["minor", "What the package offers changes, and breaks nobody."];
  if (findings.length > 0) return ["patch", "Only the wire changes, and breaks nobody."];
  return isChanged
    ? ["patch", "Only documentation or inner workings differ."]
    : ["none", "Nothing changes."];
}

/**
 * The next version by the rules of semantic versions. Before 1.0.0, npm takes `^0.2.0` for 0.2.x: what breaks there
 * deserves the next minor version, all else the next patch.
 */
export function nextVersion(facts: VersionFacts): NextVersion {
  const { published, stated } = facts;
  const [wanted, reason] = deserved(facts);
  const parts = partsOf(published);
  if (parts === undefined)
    return {
      version: stated,
      bump: wanted,
      reasons: [reason, `${published} is not a semantic version, so none was computed.`],
    };
  const isFirst = parts[0] === 0;
  const bump: Bump = isFirst
    ? wanted === "major"
      ? "minor"
      : wanted === "none"
        ? "none"
        : "patch"
    : wanted;
  const { version, reasons } = settled(bumped(parts, bump), facts);
  const rule =
    isFirst && wanted !== bump
      ? [`Before 1.0.0 that is a ${bump} version: \`^${published}\` takes patches only.`]
      : [];
  return { version, bump, reasons: [reason, ...rule, ...reasons] };
}

/** A version that the spec already gives counts, where it is high enough. */
function settled(
  version: string,
  { published, stated }: VersionFacts,
): { readonly version: string; readonly reasons: readonly string[] } {
  const [needed, given] = [partsOf(version), partsOf(stated)];
  if (needed === undefined || given === undefined || stated === published)
    return { version, reasons: [] };
  return isBelow(given, needed)
    ? { version, reasons: [`The spec says ${stated}, which is too low.`] }
    : { version: stated, reasons: [`The spec says ${stated} already.`] };
}
