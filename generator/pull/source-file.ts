import { isObject, textMember, type Json } from "../support/json.ts";
import { printable } from "../support/printable.ts";
import { startOf, type Report } from "../support/report.ts";
import { refusalOf } from "./address.ts";
import { isEtag } from "./attempt.ts";
import { readJsonFile } from "./files.ts";

/** Where a vendor publishes its document, and which version of it was fetched last. */
export interface Source {
  readonly url: string;
  /** Of the published bytes, in hexadecimal; none before the first fetch. */
  readonly sha256: string | undefined;
  readonly etag: string | undefined;
}

const MEMBERS: ReadonlySet<string> = new Set(["url", "sha256", "etag"]);

/** What a `source.json` says: "none" where there is none, undefined where it is wrong, which is reported. */
export async function readSource(
  file: string,
  report: Report,
): Promise<Source | "none" | undefined> {
  const value = await readJsonFile(file, report);
  if (value === undefined || value === "none") return value;
  const problem = problemIn(value.json);
  if (problem !== undefined) {
    report.add("source-invalid", startOf(file), { problem });
    return undefined;
  }
  return {
    url: textMember(value.json, "url") ?? "",
    sha256: textMember(value.json, "sha256"),
    etag: textMember(value.json, "etag"),
  };
}

/** The text of a source file. */
export const sourceText = ({ url, sha256, etag }: Source): string =>
  `${JSON.stringify({ url, sha256, etag }, null, 2)}\n`;

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
