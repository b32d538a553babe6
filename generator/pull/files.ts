import { readFile, rename, rm, writeFile } from "node:fs/promises";
import type { Json } from "../support/json.ts";
import { printable } from "../support/printable.ts";
import { startOf, type Report } from "../support/report.ts";

/** A file's value: "none" where there is no such file, undefined where it can't be read, which is reported. */
export async function readJsonFile(
  file: string,
  report: Report,
): Promise<{ readonly json: Json } | "none" | undefined> {
  try {
    return { json: JSON.parse(await readFile(file, "utf8")) as Json };
  } catch (error) {
    if (error instanceof SyntaxError) {
      report.add("not-json", startOf(file), { reason: printable(error.message) });
      return undefined;
    }
    const code = systemCode(error);
    if (code === "ENOENT") return "none";
    report.add("file-not-readable", startOf(file), { reason: `the system says ${code}` });
    return undefined;
  }
}

/** Replaces files in the order given, each at once: all texts are on disk beside their places before the first one takes it. Returns whether it could. */
export async function replaceFiles(
  texts: readonly (readonly [file: string, text: string])[],
  report: Report,
): Promise<boolean> {
  const moves = texts.map(([file, text]) => ({ file, text, fresh: `${file}.${process.pid}.new` }));
  let current = "";
  try {
    for (const { file, text, fresh } of moves) {
      current = file;
      // Flushed, so that a name never stands for a text that isn't there yet.
      await writeFile(fresh, text, { flush: true });
    }
    for (const { file, fresh } of moves) {
      current = file;
      await rename(fresh, file);
    }
    return true;
  } catch (error) {
    const reason = `the system says ${systemCode(error)}`;
    report.add("file-not-writable", startOf(current), { reason });
    return false;
  } finally {
    for (const { fresh } of moves) await rm(fresh, { force: true }).catch(ignore);
  }
}

/** A leftover beside the files harms nobody, and there is a reason to tell already. */
const ignore = (): void => undefined;

const systemCode = (error: unknown): string => {
  if (error instanceof Error && "code" in error) return String(error.code);
  throw error;
};
