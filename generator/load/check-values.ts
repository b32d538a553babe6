import {
  arrayMember,
  isArray,
  member,
  objectMember,
  type Json,
  type JsonObject,
} from "../support/json.ts";
import { isOfType, isTypeName, type TypeName } from "../support/json-type.ts";
import type { Report } from "../support/report.ts";
import type { Locate } from "./document.ts";
import { pointerTo, type Noun, type Way } from "./walk.ts";
import { writtenValues } from "./written-values.ts";

/** Reports where what a schema says of its values contradicts itself. */
export function checkValues(nouns: readonly Noun[], locate: Locate, report: Report): void {
  for (const noun of nouns) {
    if (noun.kind !== "schema" || Object.hasOwn(noun.value, "$ref")) continue;
    const place: Place =
      (...tokens) =>
      () =>
        locate(pointerTo(noun.way, ...tokens));
    checkEnum(noun.value, place, report);
    checkRequired(noun, place, report);
  }
}

type Place = (...tokens: readonly string[]) => () => ReturnType<Locate>;

/** The types that a schema names; undefined where it names none, or one that there isn't. */
function typesOf(schema: JsonObject): readonly TypeName[] | undefined {
  const type = member(schema, "type");
  const names = (isArray(type) ? type : [type]).filter((name) => name !== "null");
  const types = names.filter((name) => typeof name === "string").filter(isTypeName);
  return types.length === names.length && types.length > 0 ? types : undefined;
}

function checkEnum(schema: JsonObject, place: Place, report: Report): void {
  const types = typesOf(schema);
  const isTyped = (value: Json): boolean =>
    value === null || types === undefined || types.some((type) => isOfType(value, type));
  const listed = arrayMember(schema, "enum");
  const strange = listed.filter((value) => !isTyped(value));
  if (strange.length > 0)
    report.add("enum-misfit", place("enum"), {
      values: writtenValues(strange, "and"),
      types: (types ?? []).join(" or "),
    });
  const values = strange.length === 0 && listed.length > 0 ? listed : undefined;
  const allowed =
    values === undefined
      ? `the type is ${(types ?? []).join(" or ")}`
      : `the values are ${writtenValues(values, "or")}`;
  const fits = (value: Json): boolean =>
    value === null || (isTyped(value) && values?.every((each) => !isSame(each, value)) !== true);
  const preset = member(schema, "default");
  if (preset !== undefined && !fits(preset))
    report.add("default-misfit", place("default"), { value: writtenValues([preset]), allowed });
  const examples = arrayMember(schema, "examples").map((value, index) => ({
    value,
    tokens: ["examples", String(index)],
  }));
  const example = member(schema, "example");
  for (const { value, tokens } of [
    ...(example === undefined ? [] : [{ value: example, tokens: ["example"] }]),
    ...examples,
  ])
    if (!fits(value))
      report.add("example-misfit", place(...tokens), { value: writtenValues([value]), allowed });
}

/** Whether two values are the same; what has parts is taken to be. */
const isSame = (one: Json, other: Json): boolean => one === other || typeof one === "object";

/** Keywords under which a schema is a part of another one, which may describe what this one requires. */
const PARTS: ReadonlySet<string> = new Set([
  "allOf",
  "anyOf",
  "oneOf",
  "not",
  "if",
  "then",
  "else",
  "dependentSchemas",
]);

const isPart = (way: Way | undefined): boolean =>
  PARTS.has(way?.token ?? "") || PARTS.has(way?.from?.token ?? "");

const COMPOSING = ["allOf", "anyOf", "oneOf", "patternProperties", "additionalProperties"];

function checkRequired({ value, way }: Noun, place: Place, report: Report): void {
  if (!Object.hasOwn(value, "required")) return;
  const properties = objectMember(value, "properties");
  if (properties === undefined || isPart(way)) return;
  if (COMPOSING.some((name) => typeof member(value, name) === "object")) return;
  for (const [index, name] of arrayMember(value, "required").entries())
    if (typeof name === "string" && !Object.hasOwn(properties, name))
      report.add("required-undescribed", place("required", String(index)), { name });
}
