import type { Json } from "../support/json.ts";
import { pointer } from "../support/pointer.ts";
import type { Location, Report } from "../support/report.ts";
import { readJson } from "./json-source.ts";
import type { WrittenJson } from "./json-sharing.ts";
import type { Position } from "./positions.ts";
import { sharing } from "./sharing.ts";
import { asText, readText, textOf } from "./text.ts";
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
  /** The text, for later versions of it; undefined where it isn't JSON. */
  readonly json?: WrittenJson;
}

/** Reads a file: `.json` is JSON, all else YAML. What it has in common with an earlier version is taken from there. */
export async function readSource(
  file: string,
  report: Report,
  earlier?: Source,
): Promise<Source | undefined> {
  return sourceOf(file, await readText(file, report), report, earlier);
}

/** What was fetched from an address as a source, as if it were a file of that name. */
export const readBytes = async (
  address: string,
  bytes: Uint8Array,
  report: Report,
): Promise<Source | undefined> => sourceOf(address, asText(bytes, address, report), report);

async function sourceOf(
  file: string,
  bytes: Buffer | undefined,
  report: Report,
  earlier?: Source,
): Promise<Source | undefined> {
  if (bytes === undefined) return undefined;
  const source = await (file.toLowerCase().endsWith(".json")
    ? readJson(file, bytes, report, earlier?.json)
    : readYaml(file, textOf(bytes), report));
  return source === undefined || earlier === undefined
    ? source
    : { ...source, value: sharing(source.value, earlier.value) };
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
