import type { JsonObject } from "../../support/json.ts";
import { below, type Pointer } from "../../support/pointer.ts";
import { canonical } from "./canonical.ts";
import { changedParts } from "./changed-parts.ts";
import { note } from "./exchange-scope.ts";
import type { Node } from "./node.ts";
import type { ExchangeRuleId } from "./rules.ts";
import { shown } from "./words.ts";

/** What a setting's change means. Settings that only name things change the package, not the wire. */
const RULES: Readonly<Record<string, ExchangeRuleId | undefined>> = {
  paging: "paging-setting-changed",
  pagers: "paging-setting-changed",
  auth: "credential-setting-changed",
  limits: "limit-setting-changed",
  errors: "error-setting-changed",
  retry: "retry-setting-changed",
  body: "serialization-setting-changed",
  style: "serialization-setting-changed",
  quirks: "quirk-changed",
};

/** Settings that only name things, say which package this is, or are told with the schema or as entry of the package. */
export const NAMING: ReadonlySet<string> = new Set([
  "client",
  "package",
  "version",
  "environment",
  "words",
  "resource",
  "name",
  "open",
  "drift",
]);

/** Settings that give an operation further methods and change nothing of its own: the package tells of those. */
const GIVING_METHODS: ReadonlySet<string> = new Set(["sync"]);

/** Compares the x-client settings of one place. */
export function compareSettings(
  node: Node,
  base: JsonObject,
  head: JsonObject,
  place: { readonly base: Pointer; readonly head: Pointer },
): void {
  for (const name of new Set([...Object.keys(base), ...Object.keys(head)])) {
    if (NAMING.has(name) || canonical(base[name]) === canonical(head[name])) continue;
    const parts = changedParts(base[name], head[name]);
    const [before, after] = [shown(parts.base), shown(parts.head)];
    if (GIVING_METHODS.has(name) && parts.path.length === 0 && (before === "" || after === ""))
      continue;
    const setting = [name, ...parts.path].join(".");
    const happened = after === "" ? "lost the" : before === "" ? "got the" : "has another";
    const within = (at: Pointer, text: string): Pointer =>
      below(at, "x-client", name, ...(text === "" ? parts.path.slice(0, -1) : parts.path));
    note(node, RULES[name] ?? "setting-changed", {
      base: name in base ? within(place.base, before) : place.base,
      head: name in head ? within(place.head, after) : place.head,
      what: `${happened} setting \`${setting}\``,
      before,
      after,
      topic: `setting ${name}`,
    });
  }
}
