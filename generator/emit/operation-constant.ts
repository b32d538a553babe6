import { StructureKind, VariableDeclarationKind, type VariableStatementStructure } from "ts-morph";
import type { OperationModel, ParameterField } from "../model/types.ts";
import type { Imports } from "./imports.ts";
import { literal, str, type Code } from "./literals.ts";
import { pluginCall } from "./plugin-call.ts";

const DEPTH = 1;

/** A plugin's function called where a bundler must know that it may leave the call out. */
const pureCall = (...call: Parameters<typeof pluginCall>): Code =>
  `/* @__PURE__ */ ${pluginCall(...call)}` as Code;

const stylesOf = (fields: readonly ParameterField[], imports: Imports): string =>
  fields
    .flatMap(({ place, wireName, style }) =>
      style === undefined
        ? []
        : [`${str(`${place}:${wireName}`)}: ${pureCall("style", style, imports, DEPTH)}`],
    )
    .join(", ");

function typeOf(paging: OperationModel["paging"]): string {
  if (paging === undefined) return "Operation";
  return paging.returns === "list" ? "ListOperation" : "PagedOperation";
}

/** The constant that holds what the core needs to send an operation; `name` is what users call. */
export function operationConstant(
  operation: OperationModel,
  name: string,
  imports: Imports,
): VariableStatementStructure {
  const fields = [
    ...operation.pathParameters,
    ...(operation.query?.fields ?? []),
    ...(operation.headers?.fields ?? []),
    ...(operation.cookies?.fields ?? []),
  ];
  const styles = stylesOf(fields, imports);
  const { result, paging, body, security, retry } = operation;
  const members: readonly (readonly [string, Code | string | undefined])[] = [
    ["id", str(operation.id)],
    ["name", str(name)],
    ["method", str(operation.method)],
    ["path", str(operation.path)],
    [
      "expand",
      operation.pathParameters.length === 0
        ? undefined
        : imports.value("expandPath", "../runtime/path.js"),
    ],
    ["server", operation.server === undefined ? undefined : str(operation.server)],
    ["paging", paging === undefined ? undefined : imports.value(paging.name, "../paging.js")],
    ["styles", styles === "" ? undefined : `{ ${styles} }`],
    [
      "headers",
      operation.headers === undefined && operation.cookies === undefined
        ? undefined
        : imports.value("headerParameters", "../runtime/header-parameters.js"),
    ],
    ["body", body === undefined ? undefined : pureCall("body", body.codec, imports, DEPTH)],
    ["result", result.kind === "json" ? undefined : str(result.kind)],
    ["optional", result.optional ? "true" : undefined],
    [
      "accept",
      result.mediaType === undefined || result.mediaType === "application/json"
        ? undefined
        : str(result.mediaType),
    ],
    ["retry", retry === undefined ? undefined : str(retry)],
    ["security", security === undefined ? undefined : literal(security)],
  ];
  const type = imports.type(typeOf(paging), "../runtime/operation.js");
  return {
    kind: StructureKind.VariableStatement,
    declarationKind: VariableDeclarationKind.Const,
    declarations: [
      {
        name: operation.constant,
        type,
        initializer: `{ ${members.flatMap(([name, text]) => (text === undefined ? [] : [`${name}: ${text}`])).join(", ")} }`,
      },
    ],
  };
}
