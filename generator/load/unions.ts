import type { ErrorObject } from "ajv";
import { isArray, member, type Json } from "../support/json.ts";
import type { SchemaGraph } from "./schema-graph.ts";

const isWithin = (path: string, base: string): boolean =>
  path === base || path.startsWith(`${base}/`);

/** Replaces what ajv says about every alternative of a `oneOf` or `anyOf` by what is wrong with the one that was most likely meant. */
export const settleUnions = (
  errors: readonly ErrorObject[],
  graph: SchemaGraph,
): readonly ErrorObject[] => {
  let settled: ErrorObject[] = [];
  // ajv reports the alternatives' errors first and the union's own after them, so inner unions are settled before outer ones.
  for (const error of errors) {
    const union = alternativesOf(error);
    if (union === undefined || Array.isArray(error.params["passingSchemas"])) {
      settled.push(error);
      continue;
    }
    const reaches = union.map((schema) => graph.reach(schema));
    const belongs = (other: ErrorObject, reach: ReadonlySet<object>): boolean =>
      isWithin(other.instancePath, error.instancePath) && reach.has(other.parentSchema as object);
    const branches = reaches.map((reach) => settled.filter((other) => belongs(other, reach)));
    const all = new Set(branches.flat());
    settled = settled.filter((other) => !all.has(other));
    settled.push(...(meant(branches, error.instancePath) ?? [error]));
  }
  return settled;
};

/** Takes away what follows from conditions that can't be decided, because the member they ask about is missing. */
export const settleConditions = (
  errors: readonly ErrorObject[],
  graph: SchemaGraph,
): readonly ErrorObject[] => {
  const plain = errors.filter(
    // What a name must be is told by `propertyNames`, and what an `if` leads to by its consequences.
    (error) => error.keyword !== "if" && error.propertyName === undefined,
  );
  const moot = new Set<ErrorObject>();
  for (const error of plain.filter((one) => one.keyword === "required")) {
    const missing = String(error.params["missingProperty"]);
    for (const consequence of consequencesOf(error.parentSchema as Json, missing)) {
      const reach = graph.reach(consequence);
      for (const other of plain)
        if (isWithin(other.instancePath, error.instancePath))
          if (reach.has(other.parentSchema as object)) moot.add(other);
    }
  }
  return plain.filter((error) => !moot.has(error));
};

/** What a schema asks for depending on a member of that name. */
const consequencesOf = (schema: Json, name: string): readonly Json[] => {
  const conditions = member(schema, "allOf");
  if (!isArray(conditions)) return [];
  return conditions
    .filter(
      (condition) => member(member(member(condition, "if"), "properties"), name) !== undefined,
    )
    .flatMap((condition) => [member(condition, "then") ?? {}, member(condition, "else") ?? {}]);
};

const alternativesOf = (error: ErrorObject): readonly Json[] | undefined => {
  if (error.keyword !== "oneOf" && error.keyword !== "anyOf") return undefined;
  const schemas = error.schema as Json;
  return isArray(schemas) ? schemas : undefined;
};

/** The errors of the alternative that fits best; none where the value is another kind of thing than any of them. */
const meant = (
  branches: readonly (readonly ErrorObject[])[],
  path: string,
): readonly ErrorObject[] | undefined => {
  const near = branches
    .filter((errors) => errors.length > 0 && !errors.some((error) => isOtherThing(error, path)))
    .map((errors) => ({ errors, wrong: errors.filter((error) => isWrongTag(error, path)).length }))
    .sort((a, b) => a.wrong - b.wrong || a.errors.length - b.errors.length);
  const [best, second] = near;
  if (best === undefined) return undefined;
  // Alternatives that ask for nothing but different members are told together.
  const alike =
    second !== undefined && [best, second].every(({ errors }) => onlyMissing(errors, path));
  return alike ? undefined : best.errors;
};

const onlyMissing = (errors: readonly ErrorObject[], path: string): boolean =>
  errors.every((error) => error.keyword === "required" && error.instancePath === path);

const isOtherThing = (error: ErrorObject, path: string): boolean =>
  error.instancePath === path && ["type", "const", "enum"].includes(error.keyword);

const isWrongTag = (error: ErrorObject, path: string): boolean =>
  ["const", "enum"].includes(error.keyword) && error.instancePath.lastIndexOf("/") === path.length;
