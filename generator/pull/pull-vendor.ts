import { createHash } from "node:crypto";
import { join } from "node:path";
import type { Json } from "../support/json.ts";
import { startOf, type Report } from "../support/report.ts";
import { changesBetween } from "./changes.ts";
import { same } from "./differences.ts";
import { factsOf } from "./facts.ts";
import { fetchDocument } from "./fetch-document.ts";
import { readJsonFile, replaceFiles } from "./files.ts";
import type { Outcome } from "./outcome.ts";
import { operationsOf, schemasOf } from "./parts.ts";
import { readDocument } from "./read-document.ts";
import { readSource, sourceText } from "./source-file.ts";
import type { Tools } from "./tools.ts";

/** A vendor's name and the absolute path of its folder. */
export interface Place {
  readonly name: string;
  readonly folder: string;
}

/** The file that says where a vendor's document is published. */
export const sourceFile = ({ folder }: Place): string => join(folder, "source.json");

/**
 * Fetches a vendor's document and keeps its facts. Problems are reported, and then nothing is written.
 * Returns "none" for a vendor without a `source.json`.
 */
export async function pullVendor(
  vendor: Place,
  report: Report,
  tools: Tools,
): Promise<Outcome | "none"> {
  const file = sourceFile(vendor);
  const kept = join(vendor.folder, "doc.json");
  const source = await readSource(file, report);
  if (source === "none") return "none";
  const about = { vendor: vendor.name, url: source?.url ?? null };
  const before = await readJsonFile(kept, report);
  if (source === undefined || before === undefined) return { ...about, outcome: "failed" };
  const failed = (reason: string): Outcome => {
    report.add("not-pulled", startOf(file), { url: source.url, reason });
    return { ...about, outcome: "failed" };
  };

  // Without the document at hand, "not modified" would be of no use.
  const etag = before === "none" ? undefined : source.etag;
  const answer = await fetchDocument({ url: source.url, etag }, tools);
  if (answer.kind === "failed") return failed(answer.reason);
  if (answer.kind === "unchanged") return { ...about, outcome: "unchanged" };
  const sha256 = createHash("sha256").update(answer.bytes).digest("hex");
  if (before !== "none" && sha256 === source.sha256) return { ...about, outcome: "unchanged" };
  const reading = readDocument(answer.bytes, answer.type);
  if (reading.kind === "refused") return failed(reading.reason);

  const after = factsOf(reading.document);
  const isKept = before !== "none" && same(before.json, after);
  const written = await replaceFiles(
    [
      ...(isKept ? [] : [[kept, documentText(after)] as const]),
      [file, sourceText({ url: source.url, sha256, etag: answer.etag })],
    ],
    report,
  );
  if (!written) return { ...about, outcome: "failed" };
  return { ...about, ...(before === "none" ? created(after) : compared(before.json, after)) };
}

const documentText = (document: Json): string => `${JSON.stringify(document, null, 2)}\n`;

const created = (after: Json) =>
  ({
    outcome: "created",
    operations: operationsOf(after).size,
    schemas: schemasOf(after).size,
  }) as const;

const compared = (before: Json, after: Json) => {
  // A document that was put there by hand may still have its texts.
  const facts = factsOf(before);
  const changes = changesBetween(facts, after);
  if (changes !== undefined) return { outcome: "changed", changes } as const;
  const isInOrder = JSON.stringify(facts) === JSON.stringify(after);
  return { outcome: isInOrder ? "texts" : "reordered" } as const;
};
