import { isEqual } from "../support/is-equal.ts";
import { byText } from "../support/order.ts";
import { changelogOf } from "./changelog.ts";
import { migrationOf } from "./migration.ts";
import type { PackageSide } from "./package/compare-packages.ts";
import { wireCauses } from "./package/causes/wire-causes.ts";
import { packageRules } from "./package/rules.ts";
import { withMethods } from "./reached-methods.ts";
import { toldOnce } from "./repeated.ts";
import type { Finding, Level, PackageReport } from "./report.ts";
import type { Side } from "./side.ts";
import { nextVersion } from "./version.ts";
import { compareWire } from "./wire/compare-wire.ts";
import type { WireFinding } from "./wire/finding.ts";
import { identityOf } from "./wire/findings.ts";

/** What is known beside the two sides. */
export interface CompareOptions {
  /** The last published version, where it isn't the base's. */
  readonly published?: string;
}

/** Compares two sides of one vendor, of which either may be missing, and says what becomes of the package. */
export async function comparePackage(
  base: Side | undefined,
  head: Side | undefined,
  options: CompareOptions = {},
): Promise<PackageReport> {
  if (base === undefined || head === undefined) return oneSided(base, head, options);
  const found = compareWire(base.document, head.document);
  const wire = withMethods(foldedWire(found), base.model, head.model);
  const all = [...wire, ...(await packageFindings(base, head, wire))];
  const findings = toldOnce(all.map(provenOrDemoted).sort(inOrder));
  const isChanged = findings.length > 0 || (await isOtherText(base, head));
  const published = options.published ?? base.model?.packageVersion ?? base.document.version;
  const stated = head.model?.packageVersion ?? head.document.version;
  const { version, bump, reasons } = nextVersion({ published, stated, findings, isChanged });
  return {
    vendor: head.document.name,
    packageName: head.model?.packageName ?? head.document.name,
    status: isChanged ? "changed" : "same",
    version: published,
    nextVersion: version,
    bump,
    reasons,
    findings,
    accepted: [],
    changelog: changelogOf(findings, version),
    migration: migrationOf(findings),
  };
}

/** Changes that are told twice: the second one follows from the first. */
function foldedWire(findings: readonly WireFinding[]): readonly WireFinding[] {
  const switches = findings.filter(({ rule }) => rule === "pagination-switched");
  const retyped = findings.filter(({ rule }) => rule.endsWith("-type-changed"));
  const causesOf = (finding: WireFinding): readonly WireFinding[] => {
    // The setting that names a pager changes because the pagination did.
    if (finding.rule === "paging-setting-changed")
      return switches.filter((each) =>
        finding.reaches.every(({ operation }) =>
          each.reaches.some((reach) => reach.operation === operation),
        ),
      );
    // What has another type can't keep its default, and says with the type whether it may be null.
    if (/-null-(?:allowed|forbidden)$|-default-/.test(finding.rule))
      return retyped.filter((each) => isSamePlace(each, finding));
    return [];
  };
  return findings.map((finding) => ({
    ...finding,
    causes: [...finding.causes, ...causesOf(finding).map(({ id }) => id)],
  }));
}

const isSamePlace = (one: WireFinding, other: WireFinding): boolean =>
  one.base?.pointer === other.base?.pointer && one.head?.pointer === other.head?.pointer;

const hasPackage = (side: Side): side is PackageSide => side.model !== undefined;

/** Equal packages need no compiler; it is only loaded where they differ. */
async function packageFindings(
  base: Side,
  head: Side,
  wire: readonly WireFinding[],
): Promise<readonly Finding[]> {
  if (!hasPackage(base) || !hasPackage(head) || isEqual(base.model, head.model)) return [];
  const { comparePackages } = await import("./package/compare-packages.ts");
  const moves = wire.filter(({ rule }) => rule === "operation-moved");
  const { findings, changes } = comparePackages(
    base,
    head,
    new Map(moves.map(({ before, after }) => [before, after])),
  );
  return findings.map((finding, index) => {
    const change = changes[index];
    const causes = change === undefined ? [] : wireCauses(change, wire).map(({ id }) => id);
    return { ...finding, causes: [...causes, ...finding.causes] };
  });
}

/** Whether any file that is published differs. Nothing but texts for readers can, where nothing else was found. */
async function isOtherText(base: Side, head: Side): Promise<boolean> {
  if (isEqual(base.model, head.model)) return false;
  const [old, fresh] = [await base.files(), await head.files()];
  return old.size !== fresh.size || [...old].some(([path, text]) => fresh.get(path) !== text);
}

const provenOrDemoted = (finding: Finding): Finding =>
  finding.level !== "breaking" || finding.witness !== undefined
    ? finding
    : {
        ...finding,
        level: "risky",
        unproven: finding.unproven ?? "no machine confirmed the break.",
      };

const GRAVITY: Readonly<Record<Level, number>> = { breaking: 0, risky: 1, compatible: 2 };

const inOrder = (one: Finding, other: Finding): number =>
  GRAVITY[one.level] - GRAVITY[other.level] ||
  byText(one.subject, other.subject) ||
  byText(one.rule, other.rule) ||
  byText(one.id, other.id);

/** A package that came or went as a whole: what it consists of is no news. */
function oneSided(
  base: Side | undefined,
  head: Side | undefined,
  { published }: CompareOptions,
): PackageReport {
  const side = head ?? base;
  if (side === undefined) throw new TypeError("there is nothing to compare on either side");
  const isNew = base === undefined;
  const rule = isNew ? "package-added" : "package-removed";
  const packageName = side.model?.packageName ?? side.document.name;
  const { level, consequence, remedy } = packageRules[rule];
  const at = side.document.locate("" as Parameters<typeof side.document.locate>[0]);
  const finding: Finding = {
    id: identityOf([rule, packageName]),
    rule,
    axis: "package",
    level,
    direction: "none",
    subject: packageName,
    message: `The package \`${packageName}\` is ${isNew ? "new" : "gone"}.`,
    consequence,
    remedy,
    before: "",
    after: "",
    isTypeScript: false,
    reaches: [],
    base: isNew ? undefined : at,
    head: isNew ? at : undefined,
    causes: [],
    witness: isNew
      ? undefined
      : { kind: "exchange", base: `import from "${packageName}"`, head: "no such package" },
    unproven: undefined,
  };
  const version = side.model?.packageVersion ?? side.document.version;
  return {
    vendor: side.document.name,
    packageName,
    status: isNew ? "added" : "removed",
    version: published ?? version,
    nextVersion: version,
    bump: "none",
    reasons: [finding.message],
    findings: [finding],
    accepted: [],
    changelog: changelogOf([finding], version),
    migration: migrationOf([finding]),
  };
}
