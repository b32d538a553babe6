import { createRequire } from "node:module";
import type * as Draft2020 from "ajv/dist/2020.js";
import type { FormatsPlugin } from "ajv-formats";
import type { Json } from "../../../support/json.ts";

/** Whether a value fulfils a JSON Schema of draft 2020-12; undefined where the schema can't be run. */
export type Validate = (schema: Json, value: Json) => boolean | undefined;

/** A validator that isn't ours. Loaded when it is first needed: most comparisons find no break. */
export function validator(): Validate {
  let ajv: Draft2020.Ajv2020 | undefined;
  const loaded = (): Draft2020.Ajv2020 => {
    const load = createRequire(import.meta.url);
    const { Ajv2020: Validator } = load("ajv/dist/2020.js") as typeof Draft2020;
    const formats = load("ajv-formats") as FormatsPlugin;
    const made = new Validator({
      strict: false,
      validateSchema: false,
      addUsedSchema: false,
      logger: false,
    });
    formats(made);
    return made;
  };
  return (schema, value) => {
    ajv ??= loaded();
    if (typeof schema === "boolean") return schema;
    try {
      return ajv.compile(schema as object)(value);
    } catch {
      // A pattern that JavaScript doesn't know, for one: then nothing is confirmed, and the finding says so.
      return undefined;
    }
  };
}
