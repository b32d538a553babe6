import { isArray, isObject, textMember, type Json } from "../../support/json.ts";
import { printable } from "../../support/printable.ts";

/** A change that somebody has accepted. */
export interface AcceptedChange {
  /** The finding's identity; a change that changes again has another one. */
  readonly id: string;
  readonly rule: string;
  readonly reason: string;
  readonly author: string;
  /** Only of this vendor's package; undefined: of any. */
  readonly vendor: string | undefined;
  /** The last day on which it counts, `2027-01-31`; undefined: for good. */
  readonly expires: string | undefined;
}

/** One thing that is wrong with the file, and the names that lead to it. */
export interface EntryProblem {
  readonly tokens: readonly string[];
  readonly text: string;
}

const NEEDED = ["id", "rule", "reason", "author"] as const;
const KNOWN: ReadonlySet<string> = new Set([...NEEDED, "vendor", "expires"]);

/** Reads the value of a file of accepted changes, `{ accepted: [ … ] }`; tells everything that is wrong with it. */
export function acceptedChanges(value: Json): {
  readonly entries: readonly AcceptedChange[];
  readonly problems: readonly EntryProblem[];
} {
  // An empty YAML file is null.
  if (value === null) return { entries: [], problems: [] };
  const list = isObject(value) ? value["accepted"] : undefined;
  if (!isArray(list) || Object.keys(value).length !== 1)
    return {
      entries: [],
      problems: [{ tokens: [], text: 'it must be an object with one member, the list "accepted"' }],
    };
  const problems = [...list.flatMap(entryProblems), ...doubles(list)];
  return { entries: problems.length > 0 ? [] : list.map(entryOf), problems };
}

const entryOf = (value: Json): AcceptedChange => ({
  id: textMember(value, "id") ?? "",
  rule: textMember(value, "rule") ?? "",
  reason: textMember(value, "reason") ?? "",
  author: textMember(value, "author") ?? "",
  vendor: textMember(value, "vendor"),
  expires: textMember(value, "expires"),
});

function entryProblems(value: Json, index: number): readonly EntryProblem[] {
  const at = ["accepted", String(index)];
  if (!isObject(value)) return [{ tokens: at, text: "it must be an object" }];
  const unknown = Object.keys(value)
    .filter((name) => !KNOWN.has(name))
    .map((name) => ({
      tokens: [...at, name],
      text: `"${printable(name)}" is not known here; known: ${[...KNOWN].join(", ")}`,
    }));
  const missing = NEEDED.filter((name) => (textMember(value, name) ?? "").trim() === "").map(
    (name) => ({ tokens: at, text: `it needs a text "${name}"` }),
  );
  const { vendor, expires } = value;
  return [
    ...unknown,
    ...missing,
    ...(vendor === undefined || typeof vendor === "string"
      ? []
      : [{ tokens: [...at, "vendor"], text: '"vendor" must be the name of a spec folder' }]),
    ...(expires === undefined || isDay(expires)
      ? []
      : [{ tokens: [...at, "expires"], text: '"expires" must be a day, such as 2027-01-31' }]),
  ];
}

/** The second of two entries for one change can't count. */
function doubles(list: readonly Json[]): readonly EntryProblem[] {
  const keys = list.map((value) =>
    JSON.stringify([textMember(value, "id"), textMember(value, "vendor")]),
  );
  return keys.flatMap((key, index) =>
    keys.indexOf(key) < index
      ? [{ tokens: ["accepted", String(index)], text: "there is an entry for the same id above" }]
      : [],
  );
}

const isDay = (value: Json): boolean => {
  if (typeof value !== "string" || !/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  // 30 February would become a day of March.
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
};
