import { arrayMember, textMember, type JsonObject } from "../support/json.ts";
import type { Docs, Quirk } from "./types.ts";

/** The quirks that a place's settings declare. */
export const quirksOf = (settings: JsonObject): readonly Quirk[] =>
  arrayMember(settings, "quirks").map((quirk) => ({
    id: textMember(quirk, "id") ?? "",
    says: textMember(quirk, "says") ?? "",
    reading: textMember(quirk, "reading") ?? "",
  }));

const quirkNote = (quirk: Quirk): string =>
  `Quirk \`${quirk.id}\`: ${quirk.says} ${quirk.reading}`.trim();

/** Documentation from a summary, a description, and the quirks of a place's settings. */
export const docsOf = (
  from: { readonly summary?: string; readonly description?: string; readonly deprecated?: boolean },
  settings: JsonObject = {},
  notes: readonly string[] = [],
): Docs => ({
  summary: from.summary ?? "",
  description: from.description ?? "",
  notes: [...notes, ...quirksOf(settings).map(quirkNote)],
  deprecated: from.deprecated ?? false,
});
