import { describe, expect, test } from "vitest";
import { WRONG_SHAPES } from "./corpus/wrong-shapes.ts";
import { outputOf } from "./outputs.ts";

describe("a value of another kind in one place", () => {
  test.each(WRONG_SHAPES.map((each) => [each.name, each.descriptions] as const))(
    "%s, gives a package or says what is wrong",
    async (_name, descriptions) => {
      for (const description of descriptions) {
        const { files, diagnostics } = await outputOf(description);
        if (files !== undefined) continue;
        expect(diagnostics.length).toBeGreaterThan(0);
        for (const { line, column, remedy } of diagnostics) {
          expect(Math.min(line, column)).toBeGreaterThan(0);
          expect(remedy).not.toBe("");
        }
      }
    },
  );
});
