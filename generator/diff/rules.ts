import { packageRules } from "./package/rules.ts";
import type { Rule } from "./report.ts";
import { wireRules } from "./wire/rules.ts";

/** All rules of a comparison by their ids: the findings are made from this table, and so is the printed list. */
export const rules = { ...wireRules, ...packageRules } as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof rules;
