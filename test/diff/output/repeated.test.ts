import { expect, test } from "vitest";
import { toldOnce } from "../../../generator/diff/repeated.ts";
import { finding } from "./fixture.ts";

const setting = (operation: string, facts: Parameters<typeof finding>[0] = {}) =>
  finding({
    id: operation,
    rule: "retry-setting-changed",
    level: "risky",
    subject: operation,
    message: `${operation} got the setting \`retry\`.`,
    before: "",
    after: '"safe"',
    reaches: [{ operation, method: undefined, direction: "request" }],
    ...facts,
  });

const OPERATIONS = ["PATCH /a", "PATCH /b", "PATCH /c"];

test("the same setting at many operations is told once, with all operations", () => {
  const other = finding();
  const [told, rest, ...none] = toldOnce([...OPERATIONS.map((each) => setting(each)), other]);
  expect(none).toEqual([]);
  expect(rest).toBe(other);
  expect(told?.message).toBe("3 operations got the setting `retry`.");
  expect(told?.subject).toBe("3 operations");
  expect(told?.reaches.map(({ operation }) => operation)).toEqual(OPERATIONS);
});

test("who accepted it for three operations didn't accept it for a fourth", () => {
  const idOf = (operations: readonly string[]) =>
    toldOnce(operations.map((each) => setting(each)))[0]?.id;
  expect(idOf(OPERATIONS)).toBe(idOf(OPERATIONS));
  expect(idOf([...OPERATIONS, "PATCH /d"])).not.toBe(idOf(OPERATIONS));
});

test("what differs, is about something else, or has consequences of its own stays as it is", () => {
  const [one = "", two = "", three = ""] = OPERATIONS;
  const different = [setting(one), setting(two), setting(three, { after: '"never"' })];
  expect(toldOnce(different)).toEqual(different);
  const removed = OPERATIONS.map((each) => setting(each, { rule: "operation-removed" }));
  expect(toldOnce(removed)).toEqual(removed);
  const follow = finding({ causes: [one] });
  const linked = [...OPERATIONS.map((each) => setting(each)), follow];
  expect(toldOnce(linked)).toEqual(linked);
});
