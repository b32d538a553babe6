import type { Setting, SettingKind, Settings } from "../../templates/plugins/contract.ts";
import type { Operation, Schema } from "../normalise/document.ts";
import { isArray, isObject, textMember, type Json, type JsonObject } from "../support/json.ts";
import { tokensOf, isPointer } from "../support/pointer.ts";
import type { Location, Report } from "../support/report.ts";
import type { Declarations } from "./declarations.ts";
import { titleOf } from "./title.ts";

/** What a plugin's settings are checked against. */
export interface Binding {
  readonly report: Report;
  readonly at: Location;
  readonly declarations: Declarations;
  /** The operation the plugin is to serve; absent for those that serve the whole client. */
  readonly operation?: Operation;
}

/** The part of a declaration that binding needs. */
export interface Declared {
  readonly name: string;
  readonly settings: Settings;
}

const EXPECTED: Record<SettingKind["kind"], string> = {
  text: "a text",
  integer: "a whole number",
  number: "a number",
  flag: "true or false",
  json: "any JSON value",
  texts: "a list of texts",
  choice: "one of its values",
  parameter: "the name of a parameter",
  "response-header": "the name of a response header",
  "response-pointer": "a JSON pointer into the response",
  schema: "the name of a shared schema",
  group: "an object",
  list: "a list of objects",
  options: "a list of options with name and docs",
};

const hasForm = (setting: SettingKind, value: Json): boolean => {
  switch (setting.kind) {
    case "text":
    case "parameter":
    case "response-header":
    case "schema":
      return typeof value === "string";
    case "response-pointer":
      return typeof value === "string" && isPointer(value);
    case "integer":
      return Number.isSafeInteger(value);
    case "number":
      return typeof value === "number";
    case "flag":
      return typeof value === "boolean";
    case "json":
      return true;
    case "texts":
      return isArray(value) && value.every((item) => typeof item === "string");
    case "choice":
      return typeof value === "string" && setting.values.includes(value);
    case "group":
      return isObject(value);
    case "list":
      return isArray(value) && value.every(isObject);
    case "options":
      return (
        isArray(value) &&
        value.every(
          (option) =>
            textMember(option, "name") !== undefined && textMember(option, "docs") !== undefined,
        )
      );
  }
};

/** The schema of the body of an operation's success. */
export const successSchema = (operation: Operation): Schema | undefined =>
  operation.responses
    .find(({ status }) => status.startsWith("2"))
    ?.contents.find(({ schema }) => schema !== undefined)?.schema;

/** The schema at a pointer into a value of another schema; undefined where it doesn't lead to one. */
export function schemaAt(
  schema: Schema | undefined,
  at: string,
  declarations: Declarations,
): Schema | undefined {
  let current = schema === undefined ? undefined : declarations.resolve(schema);
  for (const token of isPointer(at) ? tokensOf(at) : []) {
    if (current === undefined) return undefined;
    const sides: readonly Schema[] = [current, ...current.allOf.map(declarations.resolve)];
    const next: Schema | undefined =
      sides.flatMap((side) => side.properties).find(({ name }) => name === token)?.schema ??
      (/^\d+$/.test(token) ? current.items : undefined);
    current = next === undefined ? undefined : declarations.resolve(next);
  }
  return current;
}

function checkPlace(
  plugin: string,
  setting: SettingKind,
  value: string,
  { report, at, declarations, operation }: Binding,
): void {
  if (setting.kind === "schema" && declarations.byName(value) === undefined)
    report.add("ref-not-found", at, { ref: `#/components/schemas/${value}` });
  if (operation === undefined) return;
  const title = titleOf(operation);
  if (setting.kind === "parameter" && !operation.parameters.some(({ name }) => name === value))
    report.add("parameter-not-found", at, { plugin, parameter: value, operation: title });
  const success = operation.responses.filter(({ status }) => status.startsWith("2"));
  if (
    setting.kind === "response-header" &&
    !success.some(({ headers }) =>
      headers.some(({ name }) => name.toLowerCase() === value.toLowerCase()),
    )
  )
    report.add("header-not-found", at, { plugin, header: value, operation: title });
  if (
    setting.kind === "response-pointer" &&
    schemaAt(successSchema(operation), value, declarations) === undefined
  )
    report.add("pointer-not-found", at, { plugin, at: value, operation: title });
}

/** Whether a setting that isn't given is missing, as things stand with the others. */
function isNeeded(setting: Setting, given: JsonObject): boolean {
  if (setting.optional !== true) return true;
  if (setting.neededWithout !== undefined && given[setting.neededWithout] === undefined)
    return true;
  return Object.entries(setting.neededWith ?? {}).some(([other, values]) =>
    values.includes(textMember(given, other) ?? ""),
  );
}

/** Checks the settings of a plugin by their kinds alone; returns those that the run-time function takes, in the declaration's order. */
export function bindSettings(declared: Declared, given: JsonObject, binding: Binding): JsonObject {
  const bound: [string, Json][] = [];
  const fail = (name: string, expected: string): void =>
    binding.report.add("setting-type", binding.at, {
      plugin: declared.name,
      setting: name,
      expected,
    });
  for (const name of Object.keys(given))
    if (name !== "plugin" && !Object.hasOwn(declared.settings, name))
      binding.report.add("unknown-setting", binding.at, {
        key: name,
        known: Object.keys(declared.settings).join(", "),
      });
  for (const [name, setting] of Object.entries(declared.settings)) {
    const value = Object.hasOwn(given, name) ? given[name] : undefined;
    if (value === undefined) {
      if (isNeeded(setting, given))
        binding.report.add("missing-plugin-setting", binding.at, {
          plugin: declared.name,
          setting: name,
        });
      continue;
    }
    if (!hasForm(setting, value)) {
      fail(name, setting.kind === "choice" ? setting.values.join(" or ") : EXPECTED[setting.kind]);
      continue;
    }
    if (typeof value === "string") checkPlace(declared.name, setting, value, binding);
    if (setting.kind === "schema") continue;
    const inner = (item: Json): Json =>
      (setting.kind === "group" || setting.kind === "list") && isObject(item)
        ? bindSettings(
            { name: `${declared.name}.${name}`, settings: setting.settings },
            item,
            binding,
          )
        : item;
    bound.push([name, isArray(value) && setting.kind === "list" ? value.map(inner) : inner(value)]);
  }
  return Object.fromEntries(bound);
}

/** The name a setting of that kind gives, wherever it stands in the settings. */
export const settingOfKind = (
  declared: Declared,
  given: JsonObject,
  kind: SettingKind["kind"],
): string | undefined => {
  const found = Object.entries(declared.settings).find(([, setting]) => setting.kind === kind);
  return found === undefined ? undefined : textMember(given, found[0]);
};

/** Names of the parameters that the plugin sets itself, so that callers don't. */
export const ownedParameters = (declared: Declared, given: JsonObject): readonly string[] =>
  Object.entries(declared.settings).flatMap(([name, setting]) => {
    const value =
      setting.kind === "parameter" && setting.owned ? textMember(given, name) : undefined;
    if (value !== undefined) return [value];
    const group = given[name];
    return setting.kind === "group" && isObject(group)
      ? ownedParameters({ name, settings: setting.settings }, group)
      : [];
  });

/** Where the rows of a page stand in the response. */
export const itemsPointer = (declared: Declared, given: JsonObject): string => {
  const found = Object.entries(declared.settings).find(
    ([, setting]) => setting.kind === "response-pointer" && setting.items === true,
  );
  return (found === undefined ? undefined : textMember(given, found[0])) ?? "";
};
