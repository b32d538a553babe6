/**
 * Calendar days as numbers, by the proleptic Gregorian calendar: no `Date`, no time zone. Day 0 is 0000-03-01, because a year
 * that begins with March has its leap day at its end.
 */
const DAYS_IN_ERA = 146_097;
const YEARS_IN_ERA = 400;

/** How a day is written. */
export type DayFormat = "yyyy-MM-dd" | "yyyyMMdd" | "dd.MM.yyyy" | "dd-MM-yyyy" | "dd/MM/yyyy";

const PARTS = { yyyy: "(?<year>\\d{4})", MM: "(?<month>\\d\\d)", dd: "(?<day>\\d\\d)" } as const;

/** The number of a day; undefined where the text is no day of the calendar in that form. */
export function dayNumber(text: string, format: DayFormat = "yyyy-MM-dd"): number | undefined {
  const pattern = format
    .replaceAll(".", "\\.")
    .replace(/yyyy|MM|dd/g, (part) => PARTS[part as keyof typeof PARTS]);
  const { year, month, day } = new RegExp(`^${pattern}$`).exec(text)?.groups ?? {};
  const number = numberOf(Number(year), Number(month), Number(day));
  // Only a real day comes back as it was: not the 31st of April, nor the 29th of February of most years.
  return number >= 0 && dayText(number, format) === text ? number : undefined;
}

/** A day as a text. */
export function dayText(number: number, format: DayFormat = "yyyy-MM-dd"): string {
  const era = Math.floor(number / DAYS_IN_ERA);
  const inEra = number - era * DAYS_IN_ERA;
  const yearInEra = Math.floor(
    (inEra -
      Math.floor(inEra / 1460) +
      Math.floor(inEra / 36_524) -
      Math.floor(inEra / (DAYS_IN_ERA - 1))) /
      365,
  );
  const inYear = inEra - daysBefore(yearInEra);
  const march = Math.floor((5 * inYear + 2) / 153);
  const month = march < 10 ? march + 3 : march - 9;
  const written = {
    yyyy: String(era * YEARS_IN_ERA + yearInEra + (month <= 2 ? 1 : 0)).padStart(4, "0"),
    MM: String(month).padStart(2, "0"),
    dd: String(inYear - monthStart(march) + 1).padStart(2, "0"),
  };
  return format.replace(/yyyy|MM|dd/g, (part) => written[part as keyof typeof written]);
}

function numberOf(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / YEARS_IN_ERA);
  const inEra = shifted - era * YEARS_IN_ERA;
  return era * DAYS_IN_ERA + daysBefore(inEra) + monthStart((month + 9) % 12) + day - 1;
}

/** Days of an era before the beginning of one of its years. */
const daysBefore = (year: number): number =>
  year * 365 + Math.floor(year / 4) - Math.floor(year / 100);

/** Days of a year before the beginning of a month, counted from March as 0. */
const monthStart = (march: number): number => Math.floor((153 * march + 2) / 5);
