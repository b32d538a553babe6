import { inQuery, invalidParameter } from "./errors.ts";
import type { Model } from "./field-rules.ts";
import type { Json, JsonObject } from "./json.ts";
import type { Query } from "./query.ts";

type Compare = (a: JsonObject, b: JsonObject) => number;

const PARAMETER = /^sortings\[(\d+)\](?:\[(key|value)\]|\.(key|value))$/;
const DIRECTION = /^(asc|desc)(?:nulls(first|last))?$/i;

/** True for the query parameters that belong to a sorting. */
export function isSorting(name: string): boolean {
  return name.startsWith("sortings");
}

/**
 * The order asked for, or undefined. Takes the bracket form of the guide's section "Sorting" and the
 * dotted form of the document's examples; anything else that starts with "sortings" is a 400.
 */
export function readSortings(model: Model, query: Query): Compare | undefined {
  const steps = new Map<number, { key?: string; value?: string }>();
  for (const [name, value] of query.pairs) {
    if (!isSorting(name)) continue;
    const [, index, bracketed, dotted] = PARAMETER.exec(name) ?? [];
    const part = bracketed ?? dotted;
    if (index === undefined || part === undefined) throw unreadable(name);
    steps.set(Number(index), { ...steps.get(Number(index)), [part]: value });
  }
  if (steps.size === 0) return undefined;
  const compares = [...Array(steps.size).keys()].map((index) => {
    const { key, value } = steps.get(index) ?? {};
    if (key === undefined || value === undefined) throw unreadable(`sortings[${index}]`);
    return compareBy(model, key, value, index);
  });
  return (a, b) => compares.map((compare) => compare(a, b)).find((order) => order !== 0) ?? 0;
}

function compareBy(model: Model, key: string, value: string, index: number): Compare {
  const found = Object.entries(model.fields).find(
    ([name]) => name.toLowerCase() === key.toLowerCase(),
  );
  const plain = found !== undefined && !["ref", "other", "money"].includes(found[1].kind);
  if (found === undefined || !plain) throw unreadable(`sortings[${index}][key]`);
  const [, direction, nulls] = DIRECTION.exec(value) ?? [];
  if (direction === undefined) throw unreadable(`sortings[${index}][value]`);
  const sign = direction.toLowerCase() === "asc" ? 1 : -1;
  const nullSign = nulls === undefined ? -sign : nulls.toLowerCase() === "first" ? -1 : 1;
  const [field] = found;
  return (a, b) => {
    const [left, right] = [a[field] ?? null, b[field] ?? null];
    if (left === null || right === null) {
      return left === right ? 0 : left === null ? nullSign : -nullSign;
    }
    return sign * ascending(left, right);
  };
}

function ascending(left: Json, right: Json): number {
  if (typeof left === "string" && typeof right === "string") return left.localeCompare(right, "en");
  return Number(left) - Number(right);
}

function unreadable(place: string): Error {
  return invalidParameter(inQuery(place, `The sorting ${place} can't be read.`));
}
