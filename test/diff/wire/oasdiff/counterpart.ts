import type { WireRuleId } from "../../../../generator/diff/wire/rules.ts";

/** Our rules that tell what a rule of oasdiff tells, the first being the most likely; or why no rule of ours does. */
export type Counterpart = readonly [WireRuleId, ...WireRuleId[]] | { readonly notOurs: string };
