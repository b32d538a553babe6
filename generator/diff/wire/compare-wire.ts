import type { NormalDocument } from "../../normalise/document.ts";
import { byText } from "../../support/order.ts";
import type { Level } from "../report.ts";
import { compareDocuments } from "./compare-documents.ts";
import type { WireFinding } from "./finding.ts";
import { draftFindings } from "./findings.ts";
import { proven } from "./witness/proven.ts";

const ORDER: Record<Level, number> = { breaking: 0, risky: 1, compatible: 2 };

const thisDay = (): string => new Date().toISOString().slice(0, 10);

/**
 * What a change of a document does to what travels between client and server: one finding for each changed
 * declaration, the gravest first. A break that no machine could confirm is called risky, and says so.
 */
export function compareWire(
  base: NormalDocument,
  head: NormalDocument,
  /** The day by which announced ends are judged: `2026-11-21`. */
  today: string = thisDay(),
): readonly WireFinding[] {
  const drafts = draftFindings(compareDocuments(base, head, today), base, head);
  return proven(drafts, base, head).sort(
    (one, other) =>
      ORDER[one.level] - ORDER[other.level] ||
      byText(one.subject, other.subject) ||
      byText(one.rule, other.rule) ||
      byText(one.id, other.id),
  );
}
