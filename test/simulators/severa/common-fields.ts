import { dateTime, fixed, ref, text } from "./field-rules.ts";
import type { FieldRule } from "./field-rules.ts";
import { person } from "./summaries.ts";

/** The fields nearly every model has, all marked readOnly in the document. */
export const common: Readonly<Record<string, FieldRule>> = {
  guid: fixed(text),
  createdBy: fixed(ref("users", person)),
  createdDateTime: fixed(dateTime),
  lastUpdatedBy: fixed(ref("users", person)),
  lastUpdatedDateTime: fixed(dateTime),
};

/** Document: SalutationType. */
export const salutations = ["Mr.", "Mrs.", "Ms."] as const;

/** Document: SatisfactionLevelType. */
export const satisfactionLevels = ["Unsatisfied", "Neutral", "Satisfied", "Unknown"] as const;
