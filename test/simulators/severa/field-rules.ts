import type { Json, JsonObject, Row } from "./json.ts";
import type { CollectionName } from "./data.ts";

/** How the value of one field is read from a body and shown in an answer. */
export interface FieldRule {
  readonly kind:
    | "text"
    | "integer"
    | "number"
    | "flag"
    | "date"
    | "dateTime"
    | "choice"
    | "money"
    | "ref"
    | "guid"
    | "other";
  /** False for what the document marks readOnly and for what the input model lacks. */
  readonly writable: boolean;
  readonly nullable: boolean;
  /** Value of a new row that doesn't name the field. */
  readonly initial: Json;
  readonly maxLength?: number;
  readonly choices?: readonly string[];
  /** For "money": whether the amount may be null (MoneyInputModelWithNullableAmount). */
  readonly nullableAmount?: boolean;
  /** For "ref" and "guid": where the row must exist; unknown topics are taken on trust. */
  readonly to?: CollectionName;
  /** For "ref": the sub-model an answer shows of the row referred to. */
  readonly shows?: (row: Row) => JsonObject;
}

/** A vendor model: its fields, and what a creation must name. */
export interface Model {
  readonly collection: CollectionName;
  readonly fields: Readonly<Record<string, FieldRule>>;
  readonly required: readonly string[];
  /** Fields that follow from others, worked out for each answer. */
  readonly derive?: (
    row: Row,
    look: (name: CollectionName, guid: string) => Row | undefined,
  ) => JsonObject | undefined;
}

const writable = { writable: true, nullable: true, initial: null } as const;

/** A text, or null. */
export const text: FieldRule = { kind: "text", ...writable };
/** A whole number, or null. */
export const integer: FieldRule = { kind: "integer", ...writable };
/** A number, or null. */
export const number: FieldRule = { kind: "number", ...writable };
/** A day as yyyy-MM-dd, or null. */
export const date: FieldRule = { kind: "date", ...writable };
/** A timestamp, or null. */
export const dateTime: FieldRule = { kind: "dateTime", ...writable };
/** A money value (guide: "Money values"), or null. */
export const money: FieldRule = { kind: "money", ...writable };
/** Anything, taken as it comes. */
export const other: FieldRule = { kind: "other", ...writable };

/** A text that must not be null nor empty. */
export const name: FieldRule = { kind: "text", writable: true, nullable: false, initial: "" };

/** A boolean that is never null. */
export function flag(initial: boolean): FieldRule {
  return { kind: "flag", writable: true, nullable: false, initial };
}

/** One of the values of a document enum. */
export function choice(...choices: readonly string[]): FieldRule {
  return { kind: "choice", ...writable, choices };
}

/** An object whose guid refers to another row, such as "customer" of a contact person. */
export function ref(to?: CollectionName, shows?: (row: Row) => JsonObject): FieldRule {
  return {
    kind: "ref",
    ...writable,
    ...(to === undefined ? {} : { to }),
    ...(shows === undefined ? {} : { shows }),
  };
}

/** A bare guid that refers to another row, such as "addressGuid" of a contact person. */
export function guidOf(to: CollectionName): FieldRule {
  return { kind: "guid", ...writable, to };
}

/** The same field, never null; `initial` is for rows that leave it out. */
export function never(rule: FieldRule, initial: Json = rule.initial): FieldRule {
  return { ...rule, nullable: false, initial };
}

/** The same field, not to be written by a client. */
export function fixed(rule: FieldRule, initial: Json = rule.initial): FieldRule {
  return { ...rule, writable: false, initial };
}
