import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import type { Json } from "../../../support/json.ts";

/** Whether a value fulfils a JSON Schema of draft 2020-12; undefined where the schema can't be run. */
export type Validate = (schema: Json, value: Json) => boolean | undefined;

const made = (): Ajv2020 => {
  const ajv = new Ajv2020({
    strict: false,
    validateSchema: false,
    addUsedSchema: false,
    logger: false,
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
      // A pattern that JavaScript doesn't know, for one: then nothing is confirmed, and the finding says so.
      return undefined;
    }
  };
}
