/** A value as JSON knows it. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

/** An object as JSON knows it. Tables keyed by names from a spec have no prototype, so `__proto__` is a name like any other. */
export interface JsonObject {
  readonly [key: string]: Json;
}

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const isArray = (value: unknown): value is readonly Json[] => Array.isArray(value);

/** The member of that name that the object itself has; never an inherited one. */
export const member = (value: Json | undefined, name: string): Json | undefined =>
  isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;

export const textMember = (value: Json | undefined, name: string): string | undefined => {
  const found = member(value, name);
  return typeof found === "string" ? found : undefined;
};

export const objectMember = (value: Json | undefined, name: string): JsonObject | undefined => {
  const found = member(value, name);
  return isObject(found) ? found : undefined;
};

export const arrayMember = (value: Json | undefined, name: string): readonly Json[] => {
  const found = member(value, name);
  return isArray(found) ? found : [];
};

/** A table without prototype, filled with the entries. */
export const table = <T>(entries: Iterable<readonly [string, T]> = []): Record<string, T> => {
  const result = Object.create(null) as Record<string, T>;
  for (const [key, value] of entries) result[key] = value;
  return result;
};
