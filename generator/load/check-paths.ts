import { arrayMember, objectMember, textMember, type Json } from "../support/json.ts";
import type { Report } from "../support/report.ts";
import type { Locate } from "./document.ts";
import { resolved } from "./resolve.ts";
import { writtenValues } from "./written-values.ts";
import { pointerTo, type Noun } from "./walk.ts";

/**
 * Reports lists that hold a parameter twice, addresses with names that nothing defines, and paths that are one and the same: in a
 * document of our own it is known that the vendor tells these apart.
 */
export function checkPaths(
  nouns: readonly Noun[],
  root: Json,
  isForeign: boolean,
  locate: Locate,
  report: Report,
): void {
  const paths = new Map<string, string>();
  for (const noun of nouns) {
    if (noun.kind === "pathItem" && isForeign) checkTemplate(noun, paths, locate, report);
    if (noun.kind === "pathItem" || noun.kind === "operation")
      checkParameters(noun, root, locate, report);
    if (noun.kind === "server") checkVariables(noun, locate, report);
  }
}

const BRACED = /\{([^{}]*)\}/g;

function checkTemplate(
  { way }: Noun,
  paths: Map<string, string>,
  locate: Locate,
  report: Report,
): void {
  if (way?.from?.token !== "paths" || way.from.from !== undefined) return;
  const { token: path } = way;
  const template = path.replace(BRACED, "{}");
  const other = paths.get(template);
  if (other === undefined) paths.set(template, path);
  else report.add("path-repeated", () => locate(pointerTo(way), "key"), { path, other });
}

function checkParameters(noun: Noun, root: Json, locate: Locate, report: Report): void {
  const known = new Set<string>();
  for (const [index, raw] of arrayMember(noun.value, "parameters").entries()) {
    const parameter = resolved(root, raw);
    const name = textMember(parameter, "name");
    const place = textMember(parameter, "in");
    if (name === undefined || place === undefined) continue;
    const key = `${place} ${place === "header" ? name.toLowerCase() : name}`;
    if (known.has(key)) {
      const at = pointerTo(noun.way, "parameters", String(index));
      report.add("parameter-repeated", () => locate(at), { place, name });
    }
    known.add(key);
  }
}

function checkVariables({ value, way }: Noun, locate: Locate, report: Report): void {
  const url = textMember(value, "url") ?? "";
  const variables = objectMember(value, "variables") ?? {};
  if (objectMember(value, "x-client")?.["ownAddress"] === true) return;
  for (const [, name = ""] of url.matchAll(BRACED))
    if (!Object.hasOwn(variables, name))
      report.add("server-variable-missing", () => locate(pointerTo(way, "url")), { name, url });
  for (const name of Object.keys(variables)) {
    const preset = textMember(objectMember(variables, name), "default");
    const values = arrayMember(objectMember(variables, name), "enum");
    if (preset === undefined || values.length === 0 || values.includes(preset)) continue;
    const allowed = `the values are ${writtenValues(values, "or")}`;
    const at = pointerTo(way, "variables", name, "default");
    report.add("default-misfit", () => locate(at), { value: writtenValues([preset]), allowed });
  }
}
