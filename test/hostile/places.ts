import { isArray, isObject, type Json } from "../../generator/support/json.ts";

/** A text of a description: the value at `path`, or the name of the member there. */
export interface Place {
  readonly path: readonly (string | number)[];
  readonly kind: "value" | "name";
}

/** All texts of a description, names of members included. */
export function placesIn(value: Json, path: readonly (string | number)[] = []): readonly Place[] {
  if (typeof value === "string") return [{ path, kind: "value" }];
  if (isArray(value)) return value.flatMap((item, index) => placesIn(item, [...path, index]));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, item]): readonly Place[] => [
    { path: [...path, name], kind: "name" },
    ...placesIn(item, [...path, name]),
  ]);
}

/** The description with another text at a place. */
export function replaced(value: Json, { path, kind }: Place, text: string): Json {
  const [step, ...rest] = path;
  if (step === undefined) return text;
  const below = { path: rest, kind };
  if (isArray(value))
    return value.map((item, index) => (index === step ? replaced(item, below, text) : item));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => {
      if (name !== step) return [name, item];
      return rest.length === 0 && kind === "name"
        ? [text, item]
        : [name, replaced(item, below, text)];
    }),
  );
}

/** A place as a person reads it. */
export const placeText = ({ path, kind }: Place): string =>
  `${kind === "name" ? "the name " : ""}${path.join(".")}`;
