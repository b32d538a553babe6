import { describe, expect, it } from "vitest";
import { byNearness, distance, nearest } from "../../../generator/load/nearest.ts";

describe("the nearest name", () => {
  it("is a slip of the fingers away", () => {
    expect(nearest("pakage", ["limits", "package"])).toBe("package");
    expect(nearest("nmae", ["name", "resource"])).toBe("name");
    expect(nearest("Name", ["name"])).toBe("name");
  });

  it("is none when nothing is near", () => {
    expect(nearest("xyz", ["package", "limits"])).toBeUndefined();
    const long = "a".repeat(1_000_000);
    expect(nearest(long, [long]) === undefined).toBe(true);
  });

  it("comes first, and equals in the order of their code units", () => {
    expect(byNearness("b", ["d", "abc", "c"])).toEqual(["c", "d", "abc"]);
  });

  it("counts swapped neighbours as one slip", () => {
    expect(distance("qeury", "query")).toBe(1);
    expect(distance("", "abc")).toBe(3);
  });
});
