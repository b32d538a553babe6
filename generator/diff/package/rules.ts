import { table } from "../../support/json.ts";
import type { Rule } from "../report.ts";
import { clientRules } from "./rules/client-rules.ts";
import { memberRules } from "./rules/member-rules.ts";
import { methodRules } from "./rules/method-rules.ts";
import { nameRules } from "./rules/name-rules.ts";
import { typeRules } from "./rules/type-rules.ts";
import type { SurfaceRule } from "./rules/surface-rule.ts";

const surfaceRules = {
  ...clientRules,
  ...nameRules,
  ...methodRules,
  ...memberRules,
  ...typeRules,
} as const satisfies Record<string, SurfaceRule>;

export type PackageRuleId = keyof typeof surfaceRules;

/** The rules about the package's users, by id. */
export const packageRules = table(
  Object.entries<SurfaceRule>(surfaceRules).map(([id, rule]) => {
    const { level, direction, meaning, words, example } = rule;
    const [consequence, remedy] = words;
    const [base, head] = example;
    return [
      id,
      { axis: "package", level, direction, meaning, consequence, remedy, example: { base, head } },
    ] as const satisfies readonly [string, Rule];
  }),
) as Readonly<Record<PackageRuleId, Rule>>;

/** Where a change stands in a changelog. */
export const sectionOf = (rule: PackageRuleId): SurfaceRule["section"] =>
  (surfaceRules[rule] as SurfaceRule).section;
