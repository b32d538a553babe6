import { rulesText, type RulesFormat } from "../diff/formats/rules-text.ts";
import type { Screen } from "../diff/formats/terminal.ts";
import type { Rule } from "../diff/report.ts";
import { rules } from "../diff/rules.ts";
import { nearest } from "../load/nearest.ts";
import type { Terminal } from "./terminal.ts";

const EXIT = { done: 0, usage: 2 } as const;

/** Lists all rules, or explains one. Returns the exit code. */
export function listRules(
  id: string | undefined,
  format: RulesFormat,
  screen: Screen,
  terminal: Terminal,
): number {
  const table: Readonly<Record<string, Rule>> = rules;
  const chosen =
    id === undefined
      ? table
      : Object.fromEntries(Object.entries(table).filter(([key]) => key === id));
  if (id !== undefined && Object.keys(chosen).length === 0) {
    const near = nearest(id, Object.keys(table));
    terminal.fail(`There is no rule "${id}".`);
    terminal.fail(near === undefined ? '"nordkit rules" lists them.' : `Did you mean "${near}"?`);
    return EXIT.usage;
  }
  terminal.line(rulesText(chosen, { format, isExplained: id !== undefined }, screen).trimEnd());
  return EXIT.done;
}
