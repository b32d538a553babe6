import { isUtf8 } from "node:buffer";
import { readFile, stat } from "node:fs/promises";
import { relative, sep } from "node:path";
import { startOf, type Report } from "../support/report.ts";
import { beginsWith, otherFormat } from "./other-format.ts";

const LARGEST_FILE = 100_000_000;
const LINE_END = 0x0a;

/** Whether what a source is called is an address and no path. */
export const isAddress = (file: string): boolean => /^https?:\/\//.test(file);

/** The path as a person would type it: relative where the file lies below the working directory. */
export const shown = (file: string): string => {
  if (isAddress(file)) return file;
  const path = relative(process.cwd(), file);
  return path.startsWith("..") ? file : path.replaceAll(sep, "/");
};

/** The file's bytes, which are text; what forbids reading it is reported. */
export async function readText(file: string, report: Report): Promise<Buffer | undefined> {
  const start = startOf(shown(file));
  try {
    const facts = await stat(file);
    // A pipe or a device would be waited for, perhaps for ever.
    if (!facts.isFile()) {
      report.add("file-not-readable", start, { reason: "it is not a regular file" });
      return undefined;
    }
    if (facts.size > LARGEST_FILE) {
      report.add("too-large", start, { what: "the file", limit: "100 MB" });
      return undefined;
    }
    return asText(await readFile(file), file, report);
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    report.add("file-not-readable", start, { reason: reasonOf(String(error.code)) });
    return undefined;
  }
}

const MARK = [0xef, 0xbb, 0xbf];

/** The bytes of a text without its byte order mark; what is no text is reported. */
export const asText = (bytes: Uint8Array, file: string, report: Report): Buffer | undefined => {
  const start = startOf(shown(file));
  const other = otherFormat(bytes);
  if (other !== undefined) {
    report.add("not-text", start, other);
    return undefined;
  }
  if (!isUtf8(bytes)) {
    const found = "this line holds bytes that no character is made of";
    const remedy = "Save the file as UTF-8; editors often call its present encoding Latin-1.";
    report.add("not-text", { ...start, line: badLine(bytes) }, { found, remedy });
    return undefined;
  }
  const text = beginsWith(bytes, MARK) ? bytes.subarray(MARK.length) : bytes;
  return Buffer.from(text.buffer, text.byteOffset, text.byteLength);
};

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** What the bytes of a text say. */
export const textOf = (bytes: Uint8Array): string => decoder.decode(bytes);

const badLine = (bytes: Uint8Array): number => {
  for (let line = 1, start = 0; ; line++) {
    const end = bytes.indexOf(LINE_END, start);
    if (end < 0 || !isUtf8(bytes.subarray(start, end))) return line;
    start = end + 1;
  }
};

const reasonOf = (code: string): string => {
  if (code === "ENOENT") return "there is no such file";
  if (code === "EACCES" || code === "EPERM") return "permission denied";
  return `the system says ${code}`;
};
