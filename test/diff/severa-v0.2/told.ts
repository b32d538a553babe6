import type { Finding } from "../../../generator/diff/report.ts";
import type { Entry, Fact } from "./entries.ts";

/** Calls are the same whatever their parameters are called, and whatever their capitals. */
const plain = (call: string): string => call.replace(/\{[^}]*\}/g, "{}").toLowerCase();

/** What a report may call it when the list says that something happened. */
const RULES: Readonly<Record<Fact["what"], RegExp>> = {
  added: /-added|-renamed|switched|success-status|moved/,
  deleted: /-removed|-renamed|switched|success-status|moved/,
  changed: /-changed|-allowed|-widened|-narrowed/,
  required: /-required/,
  optional: /-optional|-removed|-renamed/,
};

const ENTRY_RULES: Readonly<Record<Entry["what"], RegExp>> = {
  new: /^operation-(?:added|moved)$|^method-added$/,
  deleted: /^operation-(?:removed|moved)$|^method-removed$/,
  changed: /./,
};

/** Whether a finding names something: in its subject, its sentence, or what it was and became. */
function names({ subject, message, before, after }: Finding, name: string): boolean {
  const last = name.split(".").at(-1) ?? name;
  return [subject, message, before, after].some((text) =>
    new RegExp(`(?<![A-Za-z0-9_])${last}(?![A-Za-z0-9_])`).test(text),
  );
}

/** The findings that say what the vendor's list says. */
export function toldBy(
  findings: readonly Finding[],
  { call, what }: Entry,
  fact: Fact | undefined,
): readonly Finding[] {
  const about = findings.filter(({ reaches }) =>
    reaches.some(({ operation }) => plain(operation) === plain(call)),
  );
  return fact === undefined
    ? about.filter(({ rule }) => ENTRY_RULES[what].test(rule))
    : about.filter((finding) => RULES[fact.what].test(finding.rule) && names(finding, fact.name));
}
