import { inQuery, invalidParameter } from "./errors.ts";
import { at, textOf } from "./json.ts";
import type { JsonObject } from "./json.ts";
import { momentOf, queryDate, queryFlag, queryInteger, queryMoment } from "./parse-values.ts";

/** A query parameter that narrows a list. */
export interface Filter {
  readonly name: string;
  /** Reads the values sent, at least one, or refuses them with 400. */
  readonly make: (values: readonly string[]) => (row: JsonObject) => boolean;
}

/** True or false, compared with a field. */
export function byFlag(name: string, field: string = name): Filter {
  return {
    name,
    make: ([value = ""]) => {
      const wanted = queryFlag(name, value);
      return (row) => (at(row, field) === true) === wanted;
    },
  };
}

/** Any of several texts, guids or enum values, compared as a whole and in any letter case. */
export function byText(name: string, path: string): Filter {
  return {
    name,
    make: (values) => {
      const wanted = new Set(values.map((value) => value.toLowerCase()));
      return (row) => wanted.has(textOf(at(row, path)).toLowerCase());
    },
  };
}

/** One of the values of a document enum; any other is refused. */
export function byChoice(name: string, path: string, choices: readonly string[]): Filter {
  return {
    name,
    make: ([value = ""]) => {
      if (!choices.includes(value)) {
        throw invalidParameter(inQuery(name, `The value '${value}' of ${name} is not known.`));
      }
      return (row) => at(row, path) === value;
    },
  };
}

/** Any of several whole numbers. */
export function byNumber(name: string, path: string): Filter {
  return {
    name,
    make: (values) => {
      const { MIN_SAFE_INTEGER: lowest, MAX_SAFE_INTEGER: highest } = Number;
      const wanted = values.map((value) => queryInteger(name, value, lowest, highest));
      return (row) => wanted.some((number) => number === at(row, path));
    },
  };
}

/** Rows changed at a moment or after it (guide: "Changed since", inclusive). */
export function bySince(name: string, path: string): Filter {
  return {
    name,
    make: ([value = ""]) => {
      const since = queryMoment(name, value);
      return (row) => (momentOf(textOf(at(row, path))) ?? -Infinity) >= since;
    },
  };
}

/** Rows whose date lies on a day or on one side of it. */
export function byDay(name: string, path: string, side: "from" | "until"): Filter {
  return {
    name,
    make: ([value = ""]) => {
      const day = queryDate(name, value);
      return (row) => {
        const found = textOf(at(row, path));
        return found !== "" && (side === "from" ? found >= day : found <= day);
      };
    },
  };
}

/** A text found anywhere in one of several fields (guide: "Search within text"). */
export function byInnerText(...paths: readonly string[]): Filter {
  return {
    name: "textToSearch",
    make: ([value = ""]) => {
      const wanted = value.toLowerCase();
      return (row) => paths.some((path) => textOf(at(row, path)).toLowerCase().includes(wanted));
    },
  };
}

/** The filter most lists have. */
export const changedSince: Filter = bySince("changedSince", "lastUpdatedDateTime");
