import { objectMember, type JsonObject } from "../support/json.ts";
import { pointer, tokensOf } from "../support/pointer.ts";
import type { Report } from "../support/report.ts";
import type { Locate } from "./document.ts";
import type { Problem } from "./problems.ts";
import { SchemaCheck } from "./schema-check.ts";
import { isKind } from "./grammar.ts";
import { pointerTo, type Noun } from "./walk.ts";

const SETTINGS = "x-client";
const USUAL_REMEDY = "Write what specs/README.md describes for this setting.";

/** The published JSON Schema of the x-client settings: one definition for each noun that has settings. */
export class SettingsSchema {
  readonly check: SchemaCheck;
  readonly places: readonly string[];

  constructor(schema: JsonObject) {
    this.check = new SchemaCheck(schema);
    this.places = Object.keys(objectMember(schema, "$defs") ?? {}).filter(isKind);
  }
}

/** Reports every x-client setting that the schema doesn't know or doesn't allow where it stands. */
export function checkSettings(
  nouns: readonly Noun[],
  schema: SettingsSchema,
  locate: Locate,
  report: Report,
): void {
  for (const noun of nouns) {
    if (!Object.hasOwn(noun.value, SETTINGS)) continue;
    if (!schema.places.includes(noun.kind)) {
      const problem = "there are no settings for this part of a description";
      const remedy = `Settings stand on these: ${schema.places.join(", ")}.`;
      report.add("invalid-setting", locate(pointerTo(noun.way, SETTINGS), "key"), {
        problem,
        remedy,
      });
      continue;
    }
    const settings = noun.value[SETTINGS] ?? null;
    for (const problem of schema.check.problems(settings, pointer("$defs", noun.kind)))
      tell(problem, noun, locate, report);
  }
}

function tell(problem: Problem, noun: Noun, locate: Locate, report: Report): void {
  const { tokens, part, text, hint, known } = problem;
  const place = locate(pointerTo(noun.way, SETTINGS, ...tokens), part);
  const key = tokens.at(-1);
  if (known !== undefined && key !== undefined) {
    report.add("unknown-setting", place, { key, known: known.join(", ") || "nothing" });
    return;
  }
  const inside = tokens.length === 0 ? "" : `${tokensOf(pointer(...tokens)).join(".")}: `;
  report.add("invalid-setting", place, {
    problem: `${inside}${text}`,
    remedy: hint ?? USUAL_REMEDY,
  });
}
