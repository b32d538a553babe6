import type { AuthAnswer, JsonValue } from "../plugins/contract.js";
import { valueAt } from "./json-pointer.js";
import { textOrJson } from "./token-answer.js";

/** What a body must have: a value at a pointer, perhaps this one, perhaps a text with this in it. Without a pointer, anything will do. */
export interface BodyRule {
  readonly pointer?: string;
  readonly equals?: JsonValue;
  /** In small or capital letters. */
  readonly contains?: string;
}

/** Whether a body is as a rule says. */
export function matches(body: unknown, { pointer, equals, contains }: BodyRule): boolean {
  if (pointer === undefined && equals === undefined && contains === undefined) return true;
  const value = valueAt(body, pointer ?? "");
  if (equals !== undefined) return JSON.stringify(value) === JSON.stringify(equals);
  if (contains === undefined) return value !== undefined && value !== null;
  const text = typeof value === "string" ? value : JSON.stringify(value ?? "");
  return text.toLowerCase().includes(contains.toLowerCase());
}

/** Whether an answer says that a token was refused, by one of the rules. */
export const isRejection = (
  rules: readonly (BodyRule & { readonly status: number })[] | undefined,
  { status, text }: AuthAnswer,
): boolean =>
  (rules ?? [{ status: 401 }]).some(
    (rule) => rule.status === status && matches(textOrJson(text), rule),
  );
