import { rowOf } from "./data.ts";
import type { ErrorDetail } from "./errors.ts";
import { inBody } from "./errors.ts";
import type { FieldRule } from "./field-rules.ts";
import { isObject, member } from "./json.ts";
import type { Json } from "./json.ts";
import { isDate, momentOf } from "./parse-values.ts";
import type { SeveraState } from "./state.ts";

/** A value fit for storing, or what is wrong with it. */
export type ReadValue = { readonly value: Json } | { readonly problem: ErrorDetail };

/** Reads the value a client sent for a field; `place` is its path in the body. */
export function readValue(
  state: SeveraState,
  rule: FieldRule,
  value: Json,
  place: string,
): ReadValue {
  if (value === null) {
    return rule.nullable ? { value } : wrong(place, `The field ${place} must not be null.`);
  }
  switch (rule.kind) {
    case "text":
      return readText(rule, value, place);
    case "integer":
      return Number.isInteger(value) ? { value } : mistyped(place, "a whole number");
    case "number":
      return typeof value === "number" ? { value } : mistyped(place, "a number");
    case "flag":
      return typeof value === "boolean" ? { value } : mistyped(place, "a boolean");
    case "date":
      return typeof value === "string" && isDate(value) ? { value } : mistyped(place, "a date");
    case "dateTime":
      return typeof value === "string" && momentOf(value) !== undefined
        ? { value }
        : mistyped(place, "a timestamp");
    case "choice":
      return typeof value === "string" && rule.choices?.includes(value) === true
        ? { value }
        : mistyped(place, `one of ${rule.choices?.join(", ")}`);
    case "money":
      return readMoney(state, rule, value, place);
    case "ref":
      if (!isObject(value)) return mistyped(place, "an object with a guid");
      return readReference(state, rule, member(value, "guid") ?? null, place);
    case "guid":
      return readGuid(state, rule, value, place);
    case "other":
      return { value };
  }
}

function readText(rule: FieldRule, value: Json, place: string): ReadValue {
  if (typeof value !== "string") return mistyped(place, "a text");
  if (value === "" && !rule.nullable) return wrong(place, `The field ${place} is required.`);
  const { maxLength = Infinity } = rule;
  if (value.length > maxLength) {
    return wrong(place, `The field ${place} takes at most ${maxLength} characters.`);
  }
  return { value };
}

/** Guide: "Money values". */
function readMoney(state: SeveraState, rule: FieldRule, value: Json, place: string): ReadValue {
  if (!isObject(value)) return mistyped(place, "an object with amount and currencyCode");
  const amount = member(value, "amount");
  const currencyCode = member(value, "currencyCode");
  if (amount === undefined || typeof currencyCode !== "string") {
    return wrong(place, `Both amount and currencyCode are required in ${place}.`);
  }
  if (typeof amount !== "number" && !(amount === null && rule.nullableAmount === true)) {
    return mistyped(`${place}.amount`, "a number");
  }
  const accepted = state.options.currency;
  if (currencyCode !== accepted) {
    const message = `The currency code '${currencyCode}' is not valid. Accepted: ${accepted}.`;
    return wrong(`${place}.currencyCode`, message);
  }
  return { value: { amount, currencyCode, multiCurrencyInfo: null } };
}

function readReference(state: SeveraState, rule: FieldRule, guid: Json, place: string): ReadValue {
  if (guid === null && rule.nullable) return { value: null };
  const read = readGuid(state, rule, guid, `${place}.guid`);
  return "problem" in read ? read : { value: { guid: read.value } };
}

function readGuid(state: SeveraState, rule: FieldRule, guid: Json, place: string): ReadValue {
  if (typeof guid !== "string" || guid === "")
    return wrong(place, `A guid is required in ${place}.`);
  if (rule.to === undefined) return { value: guid };
  const row = rowOf(state.data, rule.to, guid);
  if (row === undefined) return wrong(place, `Nothing is found with guid '${guid}' in ${place}.`);
  return { value: row.guid };
}

function mistyped(place: string, wanted: string): ReadValue {
  return wrong(place, `The value of ${place} is not ${wanted}.`);
}

function wrong(place: string, message: string): ReadValue {
  return { problem: inBody(place, message) };
}
