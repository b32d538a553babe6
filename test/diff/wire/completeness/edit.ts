import type { Schema } from "../../../../generator/normalise/document.ts";
import { emptySchema } from "../../../../generator/normalise/schemas.ts";
import type { JsonObject } from "../../../../generator/support/json.ts";
import { pointer } from "../../../../generator/support/pointer.ts";

/** Ways to change one field, each for the instances that it makes sense for; or why no change of it is judged. */
export type Edits<T> = {
  readonly [K in keyof T]-?:
    | string
    | readonly ((value: T[K], owner: T) => T[K] | typeof LEAVE | typeof REMOVE)[];
};

/** The edit makes no sense here. */
export const LEAVE = Symbol("leave");
export const REMOVE = Symbol("remove");

export const WORDS = "words for people change nothing that travels";
export const PLACE = "where something stands changes nothing that travels";

export const flip = (value: boolean): boolean => !value;
export const withoutFirst = <T>(items: readonly T[]): readonly T[] | typeof LEAVE =>
  items.length === 0 ? LEAVE : items.slice(1);
export const remove = (value: unknown): typeof LEAVE | typeof REMOVE =>
  value === undefined ? LEAVE : REMOVE;
export const text = (): Schema => ({
  ...emptySchema(pointer("new")),
  types: ["string"],
  constraints: { maxLength: 77 },
});
export const strange = (settings: JsonObject): JsonObject => ({
  ...settings,
  quirks: [{ id: "new" }],
});
