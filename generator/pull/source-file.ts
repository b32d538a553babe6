import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { isObject, textMember, type Json } from "../support/json.ts";
import { printable } from "../support/printable.ts";
import { startOf, type Report } from "../support/report.ts";
import { refusalOf } from "./address.ts";
import { isEtag } from "./attempt.ts";

/** Where a vendor publishes its document, and which version of it was fetched last. */
export interface Source {
  readonly url: string;
  /** Of the published bytes, in hexadecimal; none before the first fetch. */
  readonly sha256: string | undefined;
  readonly etag: string | undefined;
}

const MEMBERS: ReadonlySet<string> = new Set(["url", "sha256", "etag"]);

export const sourcePath = (folder: string): string => join(folder, "source.json");

/** What a vendor's `source.json` says: "none" without one, undefined where it is wrong, which is reported. */
export async function readSource(
  folder: string,
  report: Report,
): Promise<Source | "none" | undefined> {
  const at = startOf(sourcePath(folder));
  const text = await readOptional(sourcePath(folder), report);
  if (typeof text !== "string") return text;
  let value: Json;
  try {
    value = JSON.parse(text) as Json;
  } catch (error) {
    report.add("not-json", at, { reason: printable(String(error)) });
    return undefined;
  }
  const problem = problemIn(value);
  if (problem !== undefined) {
    report.add("source-invalid", at, { problem });
    return undefined;
  }
  return {
    url: new URL(textMember(value, "url") ?? "").href,
    sha256: textMember(value, "sha256"),
    etag: textMember(value, "etag"),
  };
}

/** The text of a source file. */
export const sourceText = ({ url, sha256, etag }: Source): string =>
  `${JSON.stringify({ url, sha256, etag }, null, 2)}\n`;

/** A file's text: "none" where there is no such file, undefined where it can't be read, which is reported. */
export async function readOptional(
  path: string,
  report: Report,
): Promise<string | { readonly text: string } | "none" | undefined> {
  return undefined;
}

const problemIn = (value: Json): string | undefined => {
  if (!isObject(value)) return "it is not an object";
  const unknown = Object.keys(value).find((name) => !MEMBERS.has(name));
  if (unknown !== undefined) return `it has an unknown member "${printable(unknown)}"`;
  const url = textMember(value, "url");
  if (url === undefined) return 'it has no "url"';
  const refusal = refusalOf(url);
  if (refusal !== undefined) return `its "url" ${refusal}`;
  const sha256 = value["sha256"];
  if (sha256 !== undefined && !(typeof sha256 === "string" && /^[0-9a-f]{64}$/.test(sha256)))
    return 'its "sha256" is not a hash of 64 hexadecimal digits';
  const etag = value["etag"];
  if (etag !== undefined && !(typeof etag === "string" && isEtag(etag)))
    return 'its "etag" is not an entity tag';
  return undefined;
};
