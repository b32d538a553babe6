import { isArray, isObject, type Json } from "../support/json.ts";

/** The number of members of all objects, and the path to a number that became infinite. */
export const factsOf = (
  root: Json,
): { members: number; infinite: readonly string[] | undefined } => {
  let members = 0;
  let infinite: readonly string[] | undefined;
  const visit = (value: Json): void => {
    if (isArray(value)) {
      for (const item of value) visit(item);
    } else if (isObject(value)) {
      const keys = Object.keys(value);
      members += keys.length;
      for (const key of keys) visit(value[key] ?? null);
    } else if (typeof value === "number" && !Number.isFinite(value)) {
      infinite ??= pathTo(root, value);
    }
  };
  visit(root);
  return { members, infinite };
};

const pathTo = (value: Json, wanted: number): readonly string[] | undefined => {
  if (value === wanted) return [];
  if (typeof value !== "object" || value === null) return undefined;
  for (const [key, child] of Object.entries(value)) {
    const rest = pathTo(child, wanted);
    if (rest !== undefined) return [key, ...rest];
  }
  return undefined;
};
