import { describe, expect, test } from "vitest";
import { changelogOf } from "../../../generator/diff/changelog.ts";
import { markdownText } from "../../../generator/diff/formats/markdown.ts";
import { terminalText } from "../../../generator/diff/formats/terminal.ts";
import { migrationOf } from "../../../generator/diff/migration.ts";
import type { Finding } from "../../../generator/diff/report.ts";
import { finding, reportOf } from "./fixture.ts";

const PLAIN = { hasColors: false, width: 100 };

/** A member that a type loses: the change on the wire, and what follows from it in the package. */
const lost = (owner: string, name: string): readonly Finding[] => [
  finding({
    id: `wire-${name}`,
    rule: "response-property-removed",
    level: "risky",
    subject: `${owner}.${name}`,
    message: `${owner}.${name} was removed.`,
    before: name,
  }),
  finding({
    id: `type-${name}`,
    axis: "package",
    rule: "member-removed",
    subject: `${owner}.${name}`,
    message: `\`${owner}\` no longer has \`${name}\`.`,
    consequence: "Code that reads it does not compile.",
    remedy: "Remove what uses the member.",
    causes: [`wire-${name}`],
    witness: { kind: "code", code: `value.${name};`, error: "TS2339" },
  }),
  finding({
    id: `name-${name}`,
    axis: "package",
    rule: "export-removed",
    subject: `Type${name}`,
    message: `The type \`Type${name}\` is no longer exported.`,
    causes: [`type-${name}`],
    witness: { kind: "code", code: `import { Type${name} } from "x";`, error: "TS2305" },
  }),
];

const some = ["a", "b", "c"].flatMap((name) => lost("Order", name));
const [one, two] = [lost("Order", "a"), ["a", "b"].flatMap((name) => lost("Order", name))];

describe.each([
  ["the terminal", (...findings: readonly Finding[]) => terminalText(reportOf(...findings), PLAIN)],
  ["the comment", (...findings: readonly Finding[]) => markdownText(reportOf(...findings))],
])("in %s", (_, text) => {
  const count = (whole: string, part: string): number => whole.split(part).length - 1;

  test("members to which the same happened are told together, each with its identity, with one proof", () => {
    const told = text(...some, ...lost("Customer", "z"));
    expect(told).toMatch(/3 members of `Order`: each was removed\./);
    for (const id of ["wire-a", "wire-b", "wire-c"]) expect(told).toContain(id);
    expect([count(told, "value.a;"), count(told, "value.b;"), count(told, "value.z;")]).toEqual([
      1, 0, 1,
    ]);
    expect(told).toMatch(/\b4 breaking\b/);
  });

  test("so are members that only the package tells of", () => {
    const news = ["a", "b", "c"].map((name) => ({ ...lost("Order", name)[1], causes: [] }));
    expect(text(...news.map((each) => finding(each)))).toContain(
      "`Order` no longer has 3 members.",
    );
  });

  test("two are told one by one", () => {
    expect(text(...two)).not.toContain("members of");
    expect(count(text(...two), "value.b;")).toBe(1);
  });

  test("what follows in the same words is shown and proven, and not told again", () => {
    expect(text(...one)).not.toContain("no longer has");
    expect(text(...one)).toContain("value.a;");
  });

  test("names that go with what they stood for are named in one sentence", () => {
    expect(text(...one)).toMatch(/No longer exported: `Typea`\./);
    expect(text(...one)).not.toContain("The type");
  });
});

test("a comment doesn't name what changed twice in a row", () => {
  expect(markdownText(reportOf(...one))).toContain("| `Order.a` was removed.<br>");
});

test("the changelog and the notes for those who migrate list them in one sentence", () => {
  const sentence = "`Order` no longer has `a`, `b`, `c`.";
  expect(changelogOf(some, "2.0.0").filter((line) => line.includes("no longer has"))).toEqual([
    `- **Breaking:** ${sentence}`,
  ]);
  const notes = migrationOf(some);
  expect(notes).toHaveLength(1);
  expect(notes[0]).toContain(`**${sentence}** Remove what uses the member.`);
  expect(notes[0]).toContain("value.a;");
});
