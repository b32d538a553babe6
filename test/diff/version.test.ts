import { describe, expect, test } from "vitest";
import type { Finding, Level } from "../../generator/diff/report.ts";
import { nextVersion } from "../../generator/diff/version.ts";
import { finding } from "./output/fixture.ts";

const of = (level: Level, axis: Finding["axis"]): Finding => finding({ level, axis });

/** What changed, and the next version after 0.3.1 and after 2.3.1. */
const MATRIX: readonly (readonly [string, readonly Finding[], boolean, string, string])[] = [
  ["nothing", [], false, "0.3.1", "2.3.1"],
  ["documentation alone", [], true, "0.3.2", "2.3.2"],
  ["the wire, compatibly", [of("compatible", "wire")], true, "0.3.2", "2.3.2"],
  ["the package, compatibly", [of("compatible", "package")], true, "0.3.2", "2.4.0"],
  ["something risky", [of("risky", "wire"), of("compatible", "package")], true, "0.3.2", "2.4.0"],
  ["the wire, breaking", [of("breaking", "wire")], true, "0.4.0", "3.0.0"],
  [
    "the package, breaking",
    [of("breaking", "package"), of("risky", "wire")],
    true,
    "0.4.0",
    "3.0.0",
  ],
];

describe.each(MATRIX)("%s", (_what, findings, isChanged, first, later) => {
  test(`makes ${first} of 0.3.1`, () => {
    const facts = { published: "0.3.1", stated: "0.3.1", findings, isChanged };
    expect(nextVersion(facts).version).toBe(first);
  });

  test(`makes ${later} of 2.3.1`, () => {
    const facts = { published: "2.3.1", stated: "2.3.1", findings, isChanged };
    expect(nextVersion(facts).version).toBe(later);
  });

  test("says why", () => {
    const facts = { published: "2.3.1", stated: "2.3.1", findings, isChanged };
    expect(nextVersion(facts).reasons.join(" ")).toMatch(/\.$/);
  });
});

describe("a version that the spec states", () => {
  const findings = [of("breaking", "package")];
  const facts = { published: "1.0.0", findings, isChanged: true };

  test("counts where it is high enough", () => {
    expect(nextVersion({ ...facts, stated: "2.0.0" })).toMatchObject({
      version: "2.0.0",
      bump: "major",
      reasons: ["1 change breaks users.", "The spec says 2.0.0 already."],
    });
  });

  test("doesn't count where it is too low", () => {
    expect(nextVersion({ ...facts, stated: "1.1.0" })).toMatchObject({
      version: "2.0.0",
      reasons: ["1 change breaks users.", "The spec says 1.1.0, which is too low."],
    });
  });

  test("is kept where the published one is no semantic version", () => {
    const next = nextVersion({ ...facts, published: "v2024", stated: "2.0.0" });
    expect(next).toMatchObject({ version: "2.0.0", bump: "major" });
    expect(next.reasons.at(-1)).toBe("v2024 is not a semantic version, so none was computed.");
  });
});
