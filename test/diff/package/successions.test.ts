import { expect, test } from "vitest";
import { successions } from "../../../generator/diff/package/changes/successions.ts";
import type { Method } from "../../../generator/diff/package/surface/surface.ts";
import type { UsesOf } from "../../../generator/diff/package/surface/uses.ts";

const method = (name: string): Method => ({ name }) as Method;

const uses =
  (known: Readonly<Record<string, readonly string[]>>): UsesOf =>
  (name) =>
    (known[name] ?? []).map((each) => ({ method: method(each), direction: "response" }));

const maySucceed = successions(
  { pairs: [[method("steps.list"), method("executionSteps.list")]] },
  uses({ Step: ["steps.list"], EngagementStep: ["engagements.list"] }),
  uses({ ExecutionStep: ["executionSteps.list"], Revision: ["revisions.list"] }),
);

test("a type became another one where a method that used it uses the other now", () => {
  expect(maySucceed("Step", "ExecutionStep")).toBe(true);
});

test("a type of methods that are gone became nothing, however alike a type of new methods is", () => {
  expect(maySucceed("EngagementStep", "Revision")).toBe(false);
  expect(maySucceed("EngagementStep", "ExecutionStep")).toBe(false);
});

test("what no method uses is judged by its shape alone", () => {
  expect(maySucceed("Options", "Revision")).toBe(true);
  expect(maySucceed("EngagementStep", "Settings")).toBe(true);
});
