import { table } from "../../support/json.ts";
import type { Direction, Rule } from "../report.ts";
import { accessChanges } from "./changes/access.ts";
import { boundChanges } from "./changes/bounds.ts";
import { WORDS, type ExchangeChange, type ValueChange } from "./changes/change.ts";
import { compositionChanges } from "./changes/compositions.ts";
import { messageChanges } from "./changes/messages.ts";
import { requestChanges, responseChanges } from "./changes/one-way.ts";
import { operationChanges } from "./changes/operations.ts";
import { parameterChanges } from "./changes/parameters.ts";
import { settingChanges } from "./changes/settings.ts";
import { structureChanges } from "./changes/structures.ts";
import { valueChanges } from "./changes/values.ts";
import { conventions } from "./conventions.ts";
import { explanation, levelOf, type Effect, type Guard } from "./law.ts";

const bothWays = { ...valueChanges, ...boundChanges, ...structureChanges, ...compositionChanges };

/** Changes of values by who sends them. */
export const sent = {
  request: { ...bothWays, ...requestChanges },
  response: { ...bothWays, ...responseChanges },
} as const;

/** Changes of exchanges beside their values. */
export const exchangeChanges = {
  ...operationChanges,
  ...parameterChanges,
  ...messageChanges,
  ...accessChanges,
  ...settingChanges,
} as const;

export type RequestChange = keyof typeof sent.request;
export type ResponseChange = keyof typeof sent.response;
export type ExchangeRuleId = keyof typeof exchangeChanges;
export type ValueRuleId = `request-${RequestChange}` | `response-${ResponseChange}`;
export type WireRuleId = ExchangeRuleId | ValueRuleId;

/** A rule about the wire, with the effect that its level follows from. */
export interface WireRule extends Rule {
  readonly axis: "wire";
  readonly effect: Effect;
  readonly guards: readonly Guard[];
  readonly why: string;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The law's word on a rule, or the convention that stands against it. */
const judged = (
  id: WireRuleId,
  effect: Effect,
  direction: Direction,
  guards: readonly Guard[],
): Pick<WireRule, "effect" | "guards" | "direction" | "level" | "why"> => {
  const convention = conventions[id];
  const law = explanation(effect, direction, guards);
  return {
    effect,
    guards,
    direction,
    level: convention?.level ?? levelOf(effect, direction, guards),
    why:
      convention === undefined
        ? law
        : `${law} By convention ${convention.level}: ${convention.why}`,
  };
};

const valueRule = (
  id: ValueRuleId,
  direction: "request" | "response",
  change: ValueChange,
): WireRule => {
  const [consequence, remedy] = change[direction] ?? WORDS[change.effect][direction];
  const place = direction === "request" ? "what clients send" : "what clients receive";
  return {
    axis: "wire",
    ...judged(id, change.effect, direction, []),
    meaning: `In ${place}: ${change.meaning}`,
    consequence,
    remedy: capital(remedy),
    example: { base: change.example[0], head: change.example[1] },
  };
};

const exchangeRule = (id: ExchangeRuleId, change: ExchangeChange): WireRule => ({
  axis: "wire",
  ...judged(id, change.effect, change.direction, change.guards ?? []),
  meaning: change.meaning,
  consequence: change.words[0],
  remedy: change.words[1],
  example: { base: change.example[0], head: change.example[1] },
});

/** All rules about the wire by id. */
export const wireRules = table<WireRule>([
  ...(["request", "response"] as const).flatMap((direction) =>
    Object.entries<ValueChange>(sent[direction]).map(([name, change]) => {
      const id = `${direction}-${name}` as ValueRuleId;
      return [id, valueRule(id, direction, change)] as const;
    }),
  ),
  ...Object.entries<ExchangeChange>(exchangeChanges).map(
    ([id, change]) => [id, exchangeRule(id as ExchangeRuleId, change)] as const,
  ),
]) as Readonly<Record<WireRuleId, WireRule>>;
