import type { OptionalKind, ParameterDeclarationStructure } from "ts-morph";
import type { BodyModel, OperationModel, ResultModel, TypeUse } from "../model/types.ts";
import type { Imports } from "./imports.ts";
import { pluginModule } from "./plugin-call.ts";
import { typeNames, typeText } from "./type-text.ts";

type Parameter = OptionalKind<ParameterDeclarationStructure>;

const INPUTS = ["query", "headers", "cookies"] as const;

/** How an argument that may be left out is declared: by a question mark, or by what it then is. */
type Omission = "optional" | "default";

/** The runtime's function for an operation, with its file; the type of its options; the types around that of the data. */
export const WAYS = {
  data: { call: "call", file: "call", options: "CallOptions", returned: { Call: "call" } },
  list: {
    call: "cappedList",
    file: "capped-list",
    options: "CallOptions",
    returned: { Call: "call", CappedList: "capped-list" },
  },
  pages: { call: "paged", file: "paged", options: "PageOptions", returned: { Paged: "paged" } },
} as const;

/** What a call of an operation gives. */
export const wayOf = ({ paging }: OperationModel): (typeof WAYS)[keyof typeof WAYS] =>
  WAYS[paging?.returns ?? "data"];

/** A type's text, with what it mentions imported. */
function usedType(use: TypeUse, imports: Imports): string {
  for (const name of typeNames(use)) imports.type(name, "../types.js");
  return typeText(use);
}

const omissible = (name: string, type: string, omission: Omission): Parameter =>
  omission === "default"
    ? { name, type, initializer: "{}" }
    : { name, type, hasQuestionToken: true };

/** Query, headers and cookies. A question mark can't stand before an argument that is needed. */
function inputParameters(operation: OperationModel, omission: Omission): readonly Parameter[] {
  const given = INPUTS.flatMap((name) => {
    const input = operation[name];
    return input === undefined ? [] : [{ name, type: input.name, required: input.required }];
  });
  const lastRequired = given.findLastIndex(({ required }) => required);
  return given.map(({ name, type, required }, index) =>
    required ? { name, type } : omissible(name, type, index < lastRequired ? "default" : omission),
  );
}

function bodyParameter(operation: OperationModel, imports: Imports): readonly Parameter[] {
  const { body } = operation;
  if (body === undefined) return [];
  const type = patchType(body, imports) ?? usedType(body.type, imports);
  if (body.required) return [{ name: body.name, type }];
  return INPUTS.some((name) => operation[name]?.required === true)
    ? [{ name: body.name, type: `${type} | undefined` }]
    : [{ name: body.name, type, hasQuestionToken: true }];
}

/** The type that a body plugin has for its values, or wraps around what it changes. */
function patchType(body: BodyModel, imports: Imports): string | undefined {
  if (body.valueType !== undefined)
    return imports.type(body.valueType, pluginModule("body", body.codec.plugin, 1));
  if (body.inputType === undefined) return undefined;
  const wrapper = imports.type(body.inputType, pluginModule("body", body.codec.plugin, 1));
  return `${wrapper}<${usedType(body.type, imports)}>`;
}

function resultType({ result }: OperationModel, imports: Imports): string {
  const type = contentType(result, imports);
  return result.optional && type !== "unknown" ? `${type} | undefined` : type;
}

function contentType(result: ResultModel, imports: Imports): string {
  switch (result.kind) {
    case "json":
      return result.type === undefined ? "unknown" : usedType(result.type, imports);
    case "text":
      return "string";
    case "bytes":
      return "Uint8Array";
    case "none":
      return "void";
  }
}

/** The arguments of a call: path parameters in URL order, body, query, headers, cookies, options. */
export function parametersOf(
  operation: OperationModel,
  imports: Imports,
  omission: Omission,
): Parameter[] {
  return [
    ...operation.pathParameters.map(({ name, type }) => ({
      name,
      type: usedType(type, imports),
    })),
    ...bodyParameter(operation, imports),
    ...inputParameters(operation, omission),
    omissible("options", imports.type(wayOf(operation).options, "../runtime/options.js"), omission),
  ];
}

/** The names of those arguments. */
export const argumentNames = (operation: OperationModel): readonly string[] => [
  ...operation.pathParameters.map(({ name }) => name),
  ...(operation.body === undefined ? [] : [operation.body.name]),
  ...INPUTS.filter((name) => operation[name] !== undefined),
  "options",
];

/** The type of the data that a call gives: of a row, where there are several. */
export function dataTypeOf(operation: OperationModel, imports: Imports): string {
  const { paging } = operation;
  return paging === undefined ? resultType(operation, imports) : usedType(paging.items, imports);
}

export const returnTypeOf = (operation: OperationModel, imports: Imports): string =>
  Object.entries(wayOf(operation).returned).reduceRight(
    (inner, [name, file]) => `${imports.type(name, `../runtime/${file}.js`)}<${inner}>`,
    dataTypeOf(operation, imports),
  );
