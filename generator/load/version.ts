import { isArray, isObject, member, type Json } from "../support/json.ts";
import { printable } from "../support/printable.ts";
import type { Report } from "../support/report.ts";
import { locationIn, type Source } from "./source.ts";

type Version = "3.0" | "3.1";

/** The specification a document says it follows; anything but 3.0 and 3.1 is reported. */
export function versionOf(source: Source, report: Report): Version | undefined {
  const root = source.value;
  const written = member(root, "openapi");
  const version =
    typeof written === "string" ? /^(3\.[01])(?:\.\d+(?:-.+)?)?$/.exec(written)?.[1] : "";
  if (version === "3.0" || version === "3.1") return version;
  const key = ["openapi", "swagger"].find((name) => member(root, name) !== undefined);
  const at = locationIn(source, key === undefined ? [] : [key]);
  report.add("not-openapi", at, { found: descriptionOf(root) });
  return undefined;
}

const descriptionOf = (root: Json): string => {
  if (isArray(root)) return "it is a list";
  if (!isObject(root)) return root === null ? "it is empty" : `it is a ${typeof root}`;
  const written = member(root, "openapi");
  if (typeof written === "string") return `"openapi" is "${printable(written, 20)}"`;
  if (written !== undefined) return '"openapi" must be a text, in quotation marks';
  const older = member(root, "swagger");
  if (older === undefined) return 'it has no "openapi"';
  return `it is Swagger ${printable(JSON.stringify(older), 20)}`;
};
