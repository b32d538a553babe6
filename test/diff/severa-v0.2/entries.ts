import { readFileSync } from "node:fs";
import { parse } from "yaml";

/** One thing that the vendor's list says of a call. */
export interface Fact {
  readonly what: "added" | "deleted" | "changed" | "required" | "optional";
  readonly where: "query" | "header" | "request" | "result" | "response";
  /** A parameter, a header, a status, or the path of a member: `status.isActive`. */
  readonly name: string;
  /** Its type, or `before -> after`, where the list tells it. */
  readonly type: string;
}

/** One entry of the vendor's list: a call that is new, gone, or changed in the ways told. */
export interface Entry {
  /** `GET /v1/activities`. */
  readonly call: string;
  readonly what: "new" | "deleted" | "changed";
  readonly facts: readonly Fact[];
}

const FACT = /^(added|deleted|changed|required|optional) (\w+) (\S+)(?: \((.*)\))?$/;

function factOf(line: string): Fact {
  const [, what, where, name = "", type = ""] = FACT.exec(line) ?? [];
  if (what === undefined) throw new Error(`not a fact: ${line}`);
  return { what: what as Fact["what"], where: where as Fact["where"], name, type };
}

const listed = parse(
  readFileSync(new URL("entries.yaml", import.meta.url), "utf8"),
) as readonly Readonly<Record<string, string | readonly string[]>>[];

/** The vendor's list, in its order. */
export const entries: readonly Entry[] = listed.map((each) => {
  const [[call, said] = ["", ""]] = Object.entries(each);
  return typeof said === "string"
    ? { call, what: said as Entry["what"], facts: [] }
    : { call, what: "changed", facts: said.map(factOf) };
});

export const factText = ({ what, where, name, type }: Fact): string =>
  `${what} ${where} ${name}${type === "" ? "" : ` (${type})`}`;
