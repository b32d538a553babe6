import type { Json, JsonObject } from "../support/json.ts";
import { pointer } from "../support/pointer.ts";
import type { Location, Report } from "../support/report.ts";
import { readJson } from "./json-source.ts";
import type { Position } from "./positions.ts";
import { sharing } from "./sharing.ts";
import { decode, readText } from "./text.ts";
import { readYaml } from "./yaml-source.ts";

/** Which part of a member a place means. */
export type Part = "value" | "key";

/** One file that was read: its value, and where in its text each part of the value stands. */
export interface Source {
  /** Absolute path, or address. */
  readonly file: string;
  /** Path for messages. */
  readonly shown: string;
  readonly value: Json;
  /** Where the value stands, or its nearest ancestor. A value that begins below the line of its key is found at its key. */
  place(tokens: readonly string[], part: Part): Position;
}

/** Reads a file: `.json` is JSON, all else YAML. What it has in common with an earlier document is taken from there. */
export async function readSource(
  file: string,
  report: Report,
  earlier?: JsonObject,
): Promise<Source | undefined> {
  return sourceOf(file, await readText(file, report), report, earlier);
}

/** What was fetched from an address as a source, as if it were a file of that name. */
export const readBytes = async (
  address: string,
  bytes: Uint8Array,
  report: Report,
): Promise<Source | undefined> => sourceOf(address, decode(bytes, address, report), report);

async function sourceOf(
  file: string,
  text: string | undefined,
  report: Report,
  earlier?: JsonObject,
): Promise<Source | undefined> {
  if (text === undefined) return undefined;
  const source = await (file.toLowerCase().endsWith(".json")
    ? readJson(file, text, report)
    : readYaml(file, text, report));
  return source === undefined || earlier === undefined
    ? source
    : { ...source, value: sharing(source.value, earlier) };
}

/** The location of a value in the file that holds it, with the pointer into that file. */
export const locationIn = (
  source: Source,
  tokens: readonly string[],
  part: Part = "value",
): Location => ({
  file: source.shown,
  ...source.place(tokens, part),
  pointer: pointer(...tokens),
});
