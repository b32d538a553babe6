import { objectMember, textMember, type JsonObject } from "../support/json.ts";
import { below, ROOT } from "../support/pointer.ts";
import type { Discriminator, SchemaId } from "./document.ts";
import { targetOf } from "./references.ts";

/** The schema that a discriminator's target names: by its bare name, or by the last one of the way to a file that isn't there. */
const schemaNameIn = (target: string): string =>
  /[#/]/.test(target)
    ? (target.split(/[#/]+/).at(-1) ?? "").replace(/\.(?:ya?ml|json)$/i, "")
    : target;

/** The schema that a discriminator's mapping leads to. */
export const mappedId = (target: string): SchemaId =>
  target.startsWith("#")
    ? targetOf(target)
    : below(ROOT, "components", "schemas", schemaNameIn(target));

/** What tells a schema's alternatives apart; undefined where nothing does. */
export const discriminatorOf = (value: JsonObject): Discriminator | undefined => {
  const found = objectMember(value, "discriminator");
  const property = textMember(found, "propertyName");
  if (property === undefined) return undefined;
  const mapping = Object.entries(objectMember(found, "mapping") ?? {}).flatMap(([name, ref]) =>
    typeof ref === "string"
      ? [
          {
            value: name,
            ref: mappedId(ref),
          },
        ]
      : [],
  );
  return { property, mapping };
};
