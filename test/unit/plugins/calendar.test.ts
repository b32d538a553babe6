import { describe, expect, it } from "vitest";
import { dayNumber, dayText } from "../../../templates/runtime/calendar.js";

describe("calendar days as numbers", () => {
  it("every day from 1600 to 2400 follows the one before, leap days included", () => {
    let number = dayNumber("1600-01-01") ?? NaN;
    for (let year = 1600; year <= 2400; year++) {
      const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
      const lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
      lengths.forEach((length, month) => {
        for (let day = 1; day <= length; day++) {
          const text = [
            String(year),
            String(month + 1).padStart(2, "0"),
            String(day).padStart(2, "0"),
          ].join("-");
          if (dayNumber(text) !== number || dayText(number) !== text) throw new Error(text);
          number++;
        }
      });
    }
    expect(dayText(number)).toBe("2401-01-01");
  });

  it.each(["2024-13-01", "2024-00-10", "2024-01-00", "2100-02-29", "24-01-01", "", "2024-01-01 "])(
    "%j is no day",
    (text) => {
      expect(dayNumber(text)).toBeUndefined();
    },
  );
});
