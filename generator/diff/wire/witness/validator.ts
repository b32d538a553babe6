import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import type { Json } from "../../../support/json.ts";
import { matchesPattern } from "./run-pattern.ts";

/** Whether a value fulfils a JSON Schema of draft 2020-12; undefined where the schema can't be run. */
export type Validate = (schema: Json, value: Json) => boolean | undefined;

/** A pattern of a description that gives up where it could take for ever. */
const guarded = Object.assign(
  (pattern: string) => ({
    test: (text: string): boolean => {
      const matches = matchesPattern(pattern, text);
      if (matches === undefined) throw new RangeError("the pattern can't be tried");
      return matches;
    },
  }),
  // Where the validator would find it in code of its own; none is written.
  { code: "" },
);

const made = (): Ajv2020 => {
  const ajv = new Ajv2020({
    strict: false,
    validateSchema: false,
    addUsedSchema: false,
    logger: false,
    code: { regExp: guarded },
  });
  formats.default(ajv);
  return ajv;
};

/** A validator that isn't ours. Made when it is first needed: most comparisons find no break. */
export function validator(): Validate {
  let ajv: Ajv2020 | undefined;
  return (schema, value) => {
    ajv ??= made();
    if (typeof schema === "boolean") return schema;
    try {
      return ajv.compile(schema as object)(value);
    } catch {
      // A pattern that JavaScript doesn't know or that could take for ever, for one: then nothing is confirmed, and the finding says so.
      return undefined;
    }
  };
}
