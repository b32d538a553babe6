import type { JsonValue } from "../plugins/contract.js";
import { isObject, valueAt } from "./json-pointer.js";

/** Whether a body with a good status tells of a success. */
export type Success = (body: unknown) => boolean;

/** A condition on a JSON body: the value at `pointer` equals, or is there (and not null) or not. */
export interface Predicate {
  readonly pointer: string;
  readonly equals?: JsonValue;
  readonly exists?: boolean;
}

/** Takes JSON objects for a success only where a condition holds; nothing else is doubted. */
// @__NO_SIDE_EFFECTS__
export function successIf({ pointer, equals, exists }: Predicate): Success {
  return (body) => {
    if (!isObject(body) || Array.isArray(body)) return true;
    const value = valueAt(body, pointer) ?? undefined;
    if (exists !== undefined) return (value !== undefined) === exists;
    return JSON.stringify(value) === JSON.stringify(equals);
  };
}
