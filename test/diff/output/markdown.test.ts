import { describe, expect, test } from "vitest";
import { LARGEST_COMMENT, markdownText, MARKER } from "../../../generator/diff/formats/markdown.ts";
import { codeSpan, plain, sentence } from "../../../generator/diff/formats/markdown-text.ts";
import { diffReport, finding, HOSTILE, hostileReport, packageReport, reportOf } from "./fixture.ts";

const TYPES = {
  before: "export interface Customer {\n  name: string;\n  age?: number;\n}",
  after: "export interface Customer {\n  age?: number;\n}",
  isTypeScript: true,
};

test("the comment begins with its marker, the verdict and the counts, and puts the gravest first", () => {
  const report = diffReport([
    packageReport({
      findings: [
        finding({
          id: "c",
          level: "compatible",
          rule: "operation-added",
          subject: "GET /notes",
          message: "GET /notes was added.",
        }),
        finding({ id: "r", level: "risky", subject: "Customer.size", message: "The size grew." }),
        finding({
          id: "b",
          ...TYPES,
          witness: { kind: "code", code: "customer.name;", error: "TS2339" },
        }),
      ],
      changelog: ["### Removed", "- `Customer.name`"],
      migration: ["Read `displayName` instead of `name`."],
    }),
  ]);
  expect(markdownText(report)).toMatchSnapshot();
  expect(markdownText(report).split("\n").slice(0, 2)).toEqual([
    MARKER,
    "## This breaks users. 1 breaking, 1 risky, 1 compatible",
  ]);
});

test("a report without changes says so in a few lines", () => {
  const text = markdownText(
    diffReport([packageReport({ status: "same", bump: "none" })], { unchanged: ["other"] }),
  );
  expect(text).toContain("Nothing changes for users.");
  expect(text.split("\n").length).toBeLessThan(8);
});

test("notes and accepted changes that match nothing are told", () => {
  const text = markdownText(
    diffReport([], {
      notes: ["Only the wire was compared."],
      stale: [{ id: "x1", why: "it expired" }],
    }),
  );
  expect(text).toContain("> **Note:** Only the wire was compared.");
  expect(text).toContain("### Accepted changes to look at\n\n- `x1`: it expired");
});

describe("a report that is too large", () => {
  const many = Array.from({ length: 3_000 }, (_, index) =>
    finding({
      id: `id-${String(index).padStart(5, "0")}`,
      level: index % 3 === 0 ? "breaking" : index % 3 === 1 ? "risky" : "compatible",
      subject: `Model${index}.property`,
      ...TYPES,
    }),
  );
  const text = markdownText(reportOf(...many));

  test("stays below GitHub's limit and says how much is left out, and where all of it is", () => {
    expect(text.length).toBeLessThanOrEqual(LARGEST_COMMENT);
    expect(text.length).toBeGreaterThan(LARGEST_COMMENT * 0.9);
    expect(text).toMatch(/\*\*This report was cut to fit: \d{4} entries are left out\.\*\*/);
    expect(text).toContain("1000 breaking, 1000 risky, 1000 compatible");
  });

  test("leaves out what is less grave first", () => {
    expect(text).toContain("Model0.property");
    expect(text).not.toContain("**risky**");
    expect(text).not.toContain("compatible changes");
  });

  test("closes what it opens", () => {
    expect(text.split("<details>").length).toBe(text.split("</details>").length);
    expect(text.split("\n").filter((line) => line.startsWith("```")).length % 2).toBe(0);
  });
});

describe("hostile text of a spec", () => {
  const text = markdownText(hostileReport());

  test("is no HTML", () => {
    const outside = text.replace(/(`+)(?:(?!\1)[\s\S])+?\1(?!`)/g, "");
    const tags = [...outside.matchAll(/(?<!\\)<\/?([a-z]+|!--)/gi)].map((match) => match[1]);
    expect(new Set(tags)).toEqual(new Set(["!--", "br", "details", "summary"]));
  });

  test("mentions nobody, and links to nothing", () => {
    const outside = text.replace(/(`+)(?:(?!\1)[\s\S])+?\1(?!`)/g, "");
    expect(outside).not.toMatch(/@octocat|#12|https:\/\/evil|\[a\]\(/);
  });

  test("ends no row of a table: every row has as many cells as its head", () => {
    const rows = text.split("\n").filter((line) => line.startsWith("| "));
    const cells = rows.map((row) => row.replace(/\\[\s\S]/g, "").split("|").length);
    expect(new Set(cells)).toEqual(new Set([8, 6]));
  });

  test("a code span holds any number of backticks, and a pipe behind a backslash", () => {
    expect(codeSpan("a``b`")).toBe("``` a``b` ```");
    expect(codeSpan("a|b")).toBe("`a\\|b`");
    expect(codeSpan("a\\|b").replace(/\\[!-/:-@[-`{-~]/g, "")).not.toContain("|");
    expect(codeSpan(" \n ")).toBe("");
  });

  test("a sentence may set code, and nothing else", () => {
    expect(sentence("`a|b` is *gone* @x")).toBe("`a\\|b` is \\*gone\\* @\u2060x");
    expect(sentence("a ` b")).toBe("a \\` b");
  });

  test("plain text has no markup left", () => {
    expect(plain("*a* _b_ <i> [c](d) `e` | f")).toBe(
      "\\*a\\* \\_b\\_ \\<i\\> \\[c\\](d) \\`e\\` \\| f",
    );
    expect(plain(HOSTILE)).not.toMatch(/\u202e|\u0007/);
  });
});
