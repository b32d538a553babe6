import { isArray, isObject, member } from "../support/json.ts";
import { printable } from "../support/printable.ts";
import type { Report } from "../support/report.ts";
import { locationIn, type Source } from "./source.ts";

/** The specification a document says it follows; anything but 3.0 and 3.1 is reported. */
export function versionOf(source: Source, report: Report): "3.0" | "3.1" | undefined {
  const refuse = (found: string, ...tokens: readonly string[]): undefined => {
    report.add("not-openapi", locationIn(source, tokens), { found });
    return undefined;
  };
  const root = source.value;
  if (isArray(root)) return refuse("it is a list");
  if (!isObject(root)) return refuse(root === null ? "it is empty" : `it is a ${typeof root}`);
  const written = member(root, "openapi");
  if (written === undefined) {
    const older = member(root, "swagger");
    return older === undefined
      ? refuse('it has no "openapi"')
      : refuse(`it is Swagger ${printable(String(older), 20)}`, "swagger");
  }
  if (typeof written !== "string")
    return refuse('"openapi" must be a text, in quotation marks', "openapi");
  const version = /^(3\.[01])\.\d+(?:-.+)?$/.exec(written)?.[1];
  if (version === "3.0" || version === "3.1") return version;
  return refuse(`"openapi" is "${printable(written, 20)}"`, "openapi");
}
