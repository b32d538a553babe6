import type { HttpRequest } from "../http-server.ts";
import { isObject, textOf } from "../severa/json.ts";
import type { Json } from "../severa/json.ts";
import type { CallForm } from "./options.ts";
import { Refusal } from "./refusal.ts";

/** The parameters of a request, wherever they stood. */
export interface Parameters {
  readonly names: readonly string[];
  /** The first value, undefined when absent or empty. */
  one(name: string): string | undefined;
  /** The first value, or a refusal. */
  required(name: string): string;
  /**
   * The values of a filter that takes several (page: "en eller flere"). How these are told apart is
   * undocumented: repeated parameters, commas and JSON arrays are all taken.
   */
  several(name: string): readonly string[];
  /** A flag as 1 or true, 0 or false; undefined when absent. */
  flag(name: string): boolean | undefined;
}

/** Reads the parameters from the places that count and from no other. */
export function readParameters(request: HttpRequest, place: CallForm["place"]): Parameters {
  const pairs = [
    ...(place === "query" || place === "any" ? formPairs(request.query) : []),
    ...(place === "query" ? [] : bodyPairs(request, place)),
  ].filter(([, value]) => value !== "");
  const values = (name: string): readonly string[] =>
    pairs.filter(([candidate]) => candidate === name).map(([, value]) => value);
  const required = (name: string): string => {
    const [value] = values(name);
    if (value === undefined) throw new Refusal("parameter", `${name} mangler`);
    return value;
  };
  return {
    names: [...new Set(pairs.map(([name]) => name))],
    one: (name) => values(name)[0],
    required,
    several: (name) => values(name).flatMap((value) => value.split(",")),
    flag: (name) => {
      const [value] = values(name);
      if (value === undefined) return undefined;
      if (!/^(0|1|true|false)$/i.test(value)) throw new Refusal("parameter", `${name} er ugyldig`);
      return /^(1|true)$/i.test(value);
    },
  };
}

function bodyPairs(
  { headers, body }: HttpRequest,
  place: CallForm["place"],
): readonly [string, string][] {
  const [type] = (headers["content-type"] ?? "").toLowerCase().split(/[; ]/);
  if (type === "application/x-www-form-urlencoded" && place !== "json") return formPairs(body);
  return type === "application/json" && place !== "form" ? jsonPairs(body) : [];
}

function formPairs(text: string): [string, string][] {
  return [...new URLSearchParams(text)];
}

function jsonPairs(body: string): [string, string][] {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    throw new Refusal("parameter", "innholdet er ikke JSON");
  }
  if (!isObject(value)) throw new Refusal("parameter", "innholdet er ikke et objekt");
  return Object.entries(value).flatMap(([name, held]) =>
    (Array.isArray(held) ? held : [held]).map((one: Json): [string, string] => [name, textOf(one)]),
  );
}
