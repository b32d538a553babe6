import { date, fixed, flag, integer, name, never, text } from "./field-rules.ts";
import type { Model } from "./field-rules.ts";

/** Document: HolidayModel, which the simulator only shows; it carries no timestamps. */
export const holidayModel: Model = {
  collection: "holidays",
  required: ["name", "date", "countryGuid"],
  fields: {
    guid: fixed(text),
    countryGuid: name,
    date: never(date),
    isActive: flag(true),
    isPublicHoliday: fixed(flag(true)),
    isRecurringYearly: flag(false),
    name,
    recurringEndYear: integer,
  },
};
