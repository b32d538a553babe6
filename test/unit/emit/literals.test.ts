import { runInNewContext } from "node:vm";
import fc from "fast-check";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { documentation } from "../../../generator/emit/documentation.ts";
import { comment, key, literal, markdown, str } from "../../../generator/emit/literals.ts";

const RUNS = { numRuns: 2_000, seed: 20_26 };

/** Pieces that end, begin or hide something in TypeScript, in comments, in Markdown or in HTML. */
const HOSTILE: readonly string[] = [
  ...Array.from("\"'`\\*/@{}$<>[]()!|#&_~^=-+:;,. \t\n\r\0é"),
  ...Array.from("\u0085\u00ad\u200b\u200d\u2028\u2029\u202e\u2066\ufeff\u{1f600}"),
  ...["\ud800", "\udc00", "\\u0022", '\\"', "${x}", "__proto__", "constructor", "class"],
  ...["*/", "/*", "/**", "* /", "*\n/", "//", "{@link X}", "@deprecated", "\n@internal", "\r\n"],
  ...["</script>", "<!--", "-->", "<img src=x>", "&lt;", "```", "``", "[a](b)", "![a](b)", "|a|"],
];

const hostile: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: "binary", maxLength: 20 }),
  fc.string({ unit: fc.constantFrom(...HOSTILE), maxLength: 20 }),
  fc.string({
    unit: fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ maxLength: 4 })),
    maxLength: 12,
  }),
);

/** Checks that something holds for 2,000 texts, and for each hostile piece alone. */
const forAll = (holds: (text: string) => void): void => {
  fc.assert(
    fc.property(hostile, (text) => holds(text)),
    { ...RUNS, examples: HOSTILE.map((piece): [string] => [piece]) },
  );
};

const parsed = (text: string): ts.SourceFile => {
  const file = ts.createSourceFile("file.ts", text, ts.ScriptTarget.ES2022, true);
  const { parseDiagnostics } = file as unknown as { readonly parseDiagnostics: readonly object[] };
  expect(parseDiagnostics, text).toEqual([]);
  return file;
};

/** The only statement of a text. */
const statementOf = (text: string): ts.Statement => {
  const [statement, second] = parsed(text).statements;
  if (statement === undefined || second !== undefined) throw new Error(`not one: ${text}`);
  return statement;
};

/** Characters that nobody should find in source text: they hide something or change its direction. */
const INVISIBLE =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]|\p{Surrogate}/u;

describe("str", () => {
  test("is a string literal of the same value", () => {
    forAll((text) => {
      const statement = statementOf(`export type X = ${str(text)};`);
      if (!ts.isTypeAliasDeclaration(statement) || !ts.isLiteralTypeNode(statement.type))
        throw new Error("no literal");
      const { literal: node } = statement.type;
      expect(ts.isStringLiteral(node) && node.text).toBe(text);
      expect(runInNewContext(str(text))).toBe(text);
    });
  });

  test("hides nothing, and ends no script element", () => {
    forAll((text) => {
      expect(str(text)).not.toMatch(INVISIBLE);
      expect(str(text)).not.toMatch(/[\n\t]|<\//);
    });
  });
});

describe("key", () => {
  test("names the same member, in a type and in a value", () => {
    forAll((name) => {
      const statement = statementOf(`interface X { readonly ${key(name)}?: 1 }`);
      const [member, second] = ts.isInterfaceDeclaration(statement) ? statement.members : [];
      expect(second).toBeUndefined();
      const node = member?.name;
      const text =
        node !== undefined && ts.isComputedPropertyName(node)
          ? (node.expression as ts.StringLiteral).text
          : (node as ts.Identifier | ts.StringLiteral).text;
      expect(text).toBe(name);
      const value: unknown = runInNewContext(`Object.entries({ ${key(name)}: 1 })`);
      expect(JSON.stringify(value)).toBe(JSON.stringify([[name, 1]]));
    });
  });

  test.each([
    ["name", "name"],
    ["$a_1", "$a_1"],
    ["class", "class"],
    ["constructor", "constructor"],
    ["first-row", '"first-row"'],
    ["1st", '"1st"'],
    ["", '""'],
    ["ä", '"ä"'],
    ["__proto__", '["__proto__"]'],
  ])("writes %j as %s", (name, expected) => {
    expect(key(name)).toBe(expected);
  });
});

test("literal is the same JSON value, whatever its names and texts", () => {
  const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
    tree: fc.oneof(
      { depthSize: "small" },
      fc.constantFrom(null, true, false, 0, -1.5, 1e21),
      hostile,
      fc.array(tie("tree"), { maxLength: 4 }),
      fc
        .array(fc.tuple(hostile, tie("tree")), { maxLength: 4 })
        .map((entries) => Object.fromEntries(entries)),
    ),
  }));
  fc.assert(
    fc.property(tree, (value) => {
      const code = literal(value as Parameters<typeof literal>[0]);
      const read: unknown = runInNewContext(`(${code})`);
      expect(JSON.stringify(read)).toBe(JSON.stringify(value));
    }),
    RUNS,
  );
});

describe("comment", () => {
  test("never ends the comment: it is one token", () => {
    forAll((text) => {
      for (const whole of [`/** ${comment(text)} */`, `/**\n * ${lines(comment(text))}\n */`]) {
        const scanner = ts.createScanner(ts.ScriptTarget.ES2022, false, undefined, whole);
        expect(scanner.scan()).toBe(ts.SyntaxKind.MultiLineCommentTrivia);
        expect(scanner.getTokenEnd()).toBe(whole.length);
        expect(scanner.isUnterminated()).toBe(false);
      }
    });
  });

  test("begins no tag and no link, wherever lines are broken", () => {
    forAll((text) => {
      const docs = { summary: text, description: `${text} ${text}`, notes: [], deprecated: false };
      const [made] = documentation(docs);
      if (made === undefined) return;
      const statement = statementOf(`/** ${lines(made)} */\nexport interface X {}`);
      const [doc] = ts.getJSDocCommentsAndTags(statement);
      expect(ts.getJSDocTags(statement)).toEqual([]);
      // A link would make it a list of nodes.
      expect(typeof (doc?.comment ?? "")).toBe("string");
    });
  });

  test("hides nothing", () => {
    forAll((text) => {
      expect(comment(text)).not.toMatch(INVISIBLE);
    });
  });

  test("leaves plain sentences alone", () => {
    const text = "Only rows changed at or after `2020-11-30T12:34:12Z` (UTC), 50 % of a * b / c.";
    expect(comment(text)).toBe(text);
  });
});

/** Lines as a printer puts them into a comment. */
const lines = (text: string): string => text.split("\n").join("\n * ");

/** The characters of Markdown that mean something: those that are neither escaped nor in a code span. */
function activeIn(text: string): string {
  let active = "";
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? "";
    if (char === "\\") at++;
    else if (char === "`") {
      const [run = ""] = /^`+/.exec(text.slice(at)) ?? [];
      const rest = text.slice(at + run.length);
      const closing = new RegExp(`(?<!\`)\`{${run.length}}(?!\`)`).exec(rest);
      if (closing === null) active += run;
      else active += barsIn(rest.slice(0, closing.index));
      at += run.length - 1 + (closing === null ? 0 : closing.index + run.length);
    } else if ("<>[]{}*|#~!&".includes(char)) active += char;
  }
  return active;
}

/** In a table, a bar ends the cell even inside a code span. */
const barsIn = (code: string): string => code.replace(/\\\|/g, "").replace(/[^|]/g, "");

describe("markdown", () => {
  test.each([
    ["a `b` c", ""],
    ["<b>", "<>"],
    ["\\<b\\>", ""],
    ["`<b>`", ""],
    ["`` ` `` <", "<"],
    ["`a|b`", "|"],
    ["`a\\|b`", ""],
    ["` <", "`<"],
  ])("%j means %j", (text, active) => {
    expect(activeIn(text)).toBe(active);
  });

  test("has nothing that Markdown or HTML would act upon", () => {
    forAll((text) => {
      expect(activeIn(markdown(text)), markdown(text)).toBe("");
    });
  });

  test("stays on one line, and hides nothing", () => {
    forAll((text) => {
      expect(markdown(text)).not.toMatch(/[\n\r\t]/);
      expect(markdown(text)).not.toMatch(INVISIBLE);
    });
  });

  test("leaves plain sentences and code spans alone", () => {
    const text = "Only `replace`, written as in the guide: 50 % of `a[0]` (twice), snake_case too.";
    expect(markdown(text)).toBe(text);
  });
});
