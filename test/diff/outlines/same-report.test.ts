import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { packageRules } from "../../../generator/diff/package/rules.ts";
import type { Rule } from "../../../generator/diff/report.ts";
import { wireRules } from "../../../generator/diff/wire/rules.ts";
import type { JsonObject } from "../../../generator/support/json.ts";
import { completed } from "../package/sides.ts";
import { EDITS, shop } from "../package/shop.ts";
import { arbitraryDocument } from "../wire/arbitrary-schemas.ts";
import { arbitraryMutation } from "../wire/mutations.ts";
import { counterparts } from "../wire/oasdiff/mapping.ts";
import { pairFor } from "../wire/oasdiff/pairs.ts";
import { completedRoot } from "../wire/tiny-documents.ts";
import { compared } from "./compared.ts";
import { withNeighbours } from "./neighbours.ts";

// The compiler judges what was found, and is asked about hundreds of pairs here: another test asks it about few.
vi.mock("../../../generator/diff/package/judge/judge-as-far-as-possible.ts", () => ({
  judgeAsFarAsPossible: () => ({ verdicts: new Map(), crossAnswers: [] }),
}));

let outlined = 0;
let all = 0;

async function expectSame(base: JsonObject, head: JsonObject): Promise<void> {
  const { whole, usual, hasOutlines } = await compared(...withNeighbours(base, head));
  all++;
  if (hasOutlines) outlined++;
  expect(JSON.stringify(usual)).toBe(JSON.stringify(whole));
}

/** Examples without settings, which forbid to leave anything out. */
const isPlain = ({ example }: Rule): boolean =>
  !`${example.base} ${example.head}`.includes("x-client");

const rules: readonly (readonly [string, Rule])[] = Object.entries(wireRules);

describe("what is the same on both sides is left out, and the report stays the same", () => {
  test.each(rules.filter(([, rule]) => isPlain(rule)))(
    "for the example of %s",
    async (_, { example, direction }) => {
      const [base, head] = [example.base, example.head].map((text) =>
        completedRoot(text, direction),
      );
      await expectSame(base ?? {}, head ?? {});
    },
  );

  test.each(Object.entries(packageRules))("for the example of %s", async (_, { example }) => {
    const [base, head] = [completed(example.base), completed(example.head)];
    if (base !== undefined && head !== undefined) await expectSame(base, head);
  });

  const examples = new Set(
    Object.values(wireRules).map(({ example, direction }) =>
      JSON.stringify([example.base, example.head].map((text) => completedRoot(text, direction))),
    ),
  );
  // Many of the other tool's rules look at what an example of ours shows, or several of them at the same.
  const elsewhere = new Map(
    Object.entries(counterparts).flatMap(([id, found]) => {
      if ("notOurs" in found) return [];
      const pair = pairFor(id, found[0]);
      const key = JSON.stringify(pair);
      return examples.has(key) ? [] : [[key, { id, pair }] as const];
    }),
  );
  test.each([...elsewhere.values()])("where oasdiff's $id looks", async ({ pair }) => {
    await expectSame(...pair);
  });

  test.each(Object.entries(EDITS))("for a shop that %s", async (_, edit) => {
    await expectSame(shop(), shop(edit));
  });

  test("for changes of schemas that nobody thought of", async () => {
    const pairs = fc
      .tuple(arbitraryDocument, arbitraryMutation)
      .map(([base, mutate]) => [base, mutate(base)] as const);
    await fc.assert(
      fc.asyncProperty(pairs, ([base, head]) => expectSame(base, head)),
      { seed: 1, numRuns: 60 },
    );
  });

  test("which is so for most of these pairs", () => {
    expect(outlined / all).toBeGreaterThan(0.8);
  });
});
