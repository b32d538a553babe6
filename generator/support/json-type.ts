import { isArray, isObject, type Json } from "./json.ts";

const TYPE_NAMES = ["string", "number", "integer", "boolean", "object", "array"] as const;

/** The types of JSON Schema but `null`. */
export type TypeName = (typeof TYPE_NAMES)[number];

export const isTypeName = (name: string): name is TypeName =>
  (TYPE_NAMES as readonly string[]).includes(name);

export const isOfType = (value: Json, type: TypeName): boolean => {
  switch (type) {
    case "object":
      return isObject(value);
    case "array":
      return isArray(value);
    case "integer":
      return Number.isInteger(value);
    case "string":
    case "number":
    case "boolean":
      return typeof value === type;
  }
};
