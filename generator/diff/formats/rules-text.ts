import picocolors from "picocolors";
import { sorted } from "../../support/order.ts";
import type { Axis, Direction, Rule } from "../report.ts";
import { codeBlock, codeSpan, sentence } from "./markdown-text.ts";
import type { RuleTable } from "./sarif.ts";
import { LEVELS } from "./summary.ts";
import type { Screen } from "./terminal.ts";
import { wrapped } from "./wrapped.ts";

export type RulesFormat = "terminal" | "markdown" | "json";

interface RulesView {
  readonly format: RulesFormat;
  /** Whether each rule is told in full. */
  readonly isExplained: boolean;
}

type Entry = readonly [id: string, rule: Rule];

const AXES: readonly Axis[] = ["wire", "package"];

const TITLES: Readonly<Record<Axis, string>> = {
  wire: "What travels between client and server",
  package: "The source code of the package's users",
};

/** Who is meant by a direction. */
const SENDERS: Readonly<Record<Direction, string>> = {
  request: "the client sends the value",
  response: "the server sends the value",
  both: "client and server send the value",
  none: "no value carries it",
};

/** The rules, gravest first, in a format. */
export function rulesText(table: RuleTable, view: RulesView, screen: Screen): string {
  const entries = LEVELS.flatMap((level) =>
    sorted(Object.entries(table), ([id]) => id).filter(([, rule]) => rule.level === level),
  );
  switch (view.format) {
    case "json":
      return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
    case "markdown":
      return markdownRules(entries, view);
    case "terminal":
      return view.isExplained
        ? entries.map((entry) => explained(entry, screen)).join("\n")
        : terminalList(entries, screen);
  }
}

function terminalList(entries: readonly Entry[], { hasColors, width }: Screen): string {
  const colors = picocolors.createColors(hasColors);
  const paint = { breaking: colors.red, risky: colors.yellow, compatible: colors.green };
  const longest = Math.max(0, ...entries.map(([id]) => id.length));
  const lines = AXES.flatMap((axis) => {
    const own = entries.filter(([, rule]) => rule.axis === axis);
    if (own.length === 0) return [];
    return [
      colors.bold(`${TITLES[axis]}: ${own.length} rules`),
      ...own.flatMap(([id, { level, direction, meaning }]) => {
        const head = `${level.padEnd(10)}  ${direction.padEnd(8)}  ${id.padEnd(longest)}  `;
        const [first = "", ...more] = wrapped(meaning, Math.max(30, width - head.length));
        const indent = " ".repeat(head.length);
        return [
          `${paint[level](level.padEnd(10))}${head.slice(10)}${first}`,
          ...more.map((line) => `${indent}${line}`),
        ];
      }),
      "",
    ];
  });
  return `${lines.join("\n")}\n`;
}

function explained([id, rule]: Entry, { hasColors, width }: Screen): string {
  const colors = picocolors.createColors(hasColors);
  const indented = (text: string): readonly string[] =>
    text
      .trimEnd()
      .split("\n")
      .map((line) => `    ${line}`);
  const lines = [
    `${colors.bold(id)}  ${rule.level}`,
    "",
    ...wrapped(rule.meaning, width),
    ...wrapped(
      `It is about ${TITLES[rule.axis].toLowerCase()}; ${SENDERS[rule.direction]}.`,
      width,
    ),
    "",
    ...wrapped(rule.consequence, width),
    ...wrapped(`→ ${rule.remedy}`, width),
    "",
    "  before",
    ...indented(rule.example.base),
    "  after",
    ...indented(rule.example.head),
  ];
  return `${lines.join("\n")}\n`;
}

function markdownRules(entries: readonly Entry[], { isExplained }: RulesView): string {
  if (isExplained) return `${entries.flatMap(markdownRule).join("\n")}\n`;
  const lines = AXES.flatMap((axis) => {
    const own = entries.filter(([, rule]) => rule.axis === axis);
    if (own.length === 0) return [];
    return [
      `## ${TITLES[axis]}`,
      "",
      "| Rule | Level | Direction | What it finds | What it means |",
      "| --- | --- | --- | --- | --- |",
      ...own.map(
        ([id, { level, direction, meaning, consequence }]) =>
          `| ${codeSpan(id)} | ${level} | ${direction} | ${sentence(meaning)} | ${sentence(consequence)} |`,
      ),
      "",
    ];
  });
  return `${lines.join("\n")}\n`;
}

const markdownRule = ([id, rule]: Entry): readonly string[] => [
  `## ${codeSpan(id)}`,
  "",
  `**${rule.level}**, ${TITLES[rule.axis].toLowerCase()}; ${SENDERS[rule.direction]}.`,
  "",
  sentence(rule.meaning),
  "",
  `${sentence(rule.consequence)} ${sentence(rule.remedy)}`,
  "",
  ...codeBlock(rule.example.base, "yaml"),
  "",
  ...codeBlock(rule.example.head, "yaml"),
  "",
];
