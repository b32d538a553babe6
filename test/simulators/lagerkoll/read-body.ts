import type { HttpRequest } from "../http-server.ts";
import { isObject } from "../severa/json.ts";
import type { Json, JsonObject } from "../severa/json.ts";
import { NotSimulated, Refusal } from "./errors.ts";
import type { ErrorCode } from "./errors.ts";
import { blankValue } from "./models.ts";
import type { ClassFields, Instance } from "./models.ts";

/**
 * The object in a body (document: "Headers" and "Basics"): of the two content types the simulator
 * reads JSON alone, and refuses what isn't UTF-8.
 */
export function jsonBody({ headers, body }: HttpRequest): JsonObject {
  const [type = "", ...parameters] = (headers["content-type"] ?? "").toLowerCase().split(/ *; */);
  if (type === "application/xml") throw new NotSimulated("bodies in XML");
  const charset = parameters.find((parameter) => parameter.startsWith("charset="));
  if (type !== "application/json" || !/^(charset="?utf-8"?)?$/.test(charset ?? "")) {
    throw new Refusal(900101, 415, "Content-Type");
  }
  const value = body.includes("\uFFFD") ? undefined : parsed(body);
  if (!isObject(value)) throw new Refusal(900101, 400);
  return value;
}

/** The fields of a class that a body holds; others are passed over, wrong types refused. */
export function readFields<Fields extends ClassFields>(
  fields: Fields,
  body: JsonObject,
  code: ErrorCode,
): Partial<Instance<Fields>> {
  const found = Object.entries(fields).flatMap(([name, kind]): [string, Json][] => {
    const value = body[name];
    if (value === undefined) return [];
    if (value === null) return [[name, blankValue(kind)]];
    if (!fits(kind, value)) throw new Refusal(code, 400, name);
    return [[name, kind === "Integer" ? Number(value) : value]];
  });
  return Object.fromEntries(found) as Partial<Instance<Fields>>;
}

/** The objects of a list in a body; undefined when the list is absent. */
export function readList(
  body: JsonObject,
  name: string,
  code: ErrorCode,
): readonly JsonObject[] | undefined {
  const list = body[name] ?? undefined;
  if (list === undefined) return undefined;
  if (!Array.isArray(list) || !list.every(isObject)) throw new Refusal(code, 400, name);
  return list;
}

function fits(kind: ClassFields[string], value: Json): boolean {
  switch (kind) {
    case "String":
      return typeof value === "string";
    case "boolean":
      return typeof value === "boolean";
    case "double":
    case "Double":
      return typeof value === "number";
    case "long":
    case "Long":
    case "Date":
      return Number.isInteger(value);
    case "Integer":
      // Project.state, the only one: a number in the class and a string in the examples.
      return /^[0-3]$/.test(typeof value === "string" ? value : JSON.stringify(value));
  }
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return undefined;
  }
}
