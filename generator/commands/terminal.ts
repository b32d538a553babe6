import { relative } from "node:path";
import colors from "picocolors";
import yoctoSpinner from "yocto-spinner";
import { printable } from "../support/printable.ts";
import type { Diagnostic } from "../support/report.ts";

/** Where a command tells what it does. */
export interface Terminal {
  line(text: string): void;
  fail(text: string): void;
  table(head: readonly string[], rows: readonly (readonly string[])[]): void;
  diagnostics(diagnostics: readonly Diagnostic[]): void;
  /** Shows that something goes on while it does: a spinner for a person, a line for a log. */
  during<T>(what: string, work: () => Promise<T>): Promise<T>;
  shortPath(path: string): string;
}

const shortPath = (path: string): string => {
  const short = relative(process.cwd(), path);
  return short.startsWith("..") ? path : short;
};

function tableText(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const numeric = head.map((_, column) => rows.every((row) => /^[\d.]+$/.test(row[column] ?? "")));
  const lineOf = (cells: readonly string[]): string =>
    cells
      .map((cell, column) =>
        numeric[column] === true
          ? cell.padStart(widths[column] ?? 0)
          : cell.padEnd(widths[column] ?? 0),
      )
      .join("  ")
      .trimEnd();
  return [colors.dim(lineOf(head)), ...rows.map(lineOf)].join("\n");
}

const diagnosticText = (diagnostic: Diagnostic): string => {
  const { file, line, column, severity, code, message, pointer, remedy } = diagnostic;
  const paint = severity === "error" ? colors.red : colors.yellow;
  return [
    `${printable(shortPath(file))}:${line}:${column} ${paint(severity)} ${colors.bold(code)}: ${message}`,
    `  at ${colors.dim(`#${printable(pointer)}`)}`,
    `  ${remedy}`,
  ].join("\n");
};

const counted = (count: number, what: string): string =>
  `${count} ${what}${count === 1 ? "" : "s"}`;

/** The terminal of the process: results on standard output, problems and progress on standard error. */
export const processTerminal: Terminal = {
  line: (text) => void process.stdout.write(`${text}\n`),
  fail: (text) => void process.stderr.write(`${colors.red(text)}\n`),
  table: (head, rows) => void process.stdout.write(`${tableText(head, rows)}\n`),
  diagnostics: (diagnostics) => {
    for (const diagnostic of diagnostics) process.stderr.write(`${diagnosticText(diagnostic)}\n`);
    const errors = diagnostics.filter(({ severity }) => severity === "error").length;
    if (diagnostics.length > 0)
      process.stderr.write(
        `${counted(errors, "error")}, ${counted(diagnostics.length - errors, "warning")}\n`,
      );
  },
  during: async (what, work) => {
    if (!process.stderr.isTTY) {
      process.stderr.write(`${what}\n`);
      return work();
    }
    const spinner = yoctoSpinner({ text: what, stream: process.stderr }).start();
    try {
      return await work();
    } finally {
      spinner.stop();
    }
  },
  shortPath,
};
