import { basename, extname } from "node:path";
import { objectMember, textMember, type JsonObject } from "../support/json.ts";
import { kebab, wordsOf } from "../support/names.ts";

const NOTHING_SAID = "unnamed";
const SAYS_NOTHING: ReadonlySet<string> = new Set([NOTHING_SAID, "openapi", "doc"]);

/**
 * What a client is called where no folder below `specs/` says so: as its package without the scope, else by the description's
 * title, else by the first of the paths whose name says something.
 */
export function clientName(
  packageName: string | undefined,
  root: JsonObject,
  paths: readonly string[],
): string {
  const title = textMember(objectMember(root, "info"), "title") ?? "";
  const candidates = [
    ...(packageName === undefined ? [] : [packageName.replace(/^@[^/]*\//, "")]),
    title,
    ...paths.map((path) => basename(path, extname(path))),
  ].map((text) => kebab(wordsOf(text)));
  return candidates.find((name) => !SAYS_NOTHING.has(name)) ?? NOTHING_SAID;
}
