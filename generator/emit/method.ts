import {
  StructureKind,
  type MethodDeclarationStructure,
  type OptionalKind,
  type ParameterDeclarationStructure,
} from "ts-morph";
import type { InputModel, OperationModel, TypeUse } from "../model/types.ts";
import { wordsOf } from "../support/names.ts";
import { documentation, tag } from "./documentation.ts";
import type { Imports } from "./imports.ts";
import { pluginModule } from "./plugin-call.ts";
import { typeNames, typeText } from "./type-text.ts";

type Parameter = OptionalKind<ParameterDeclarationStructure>;

/** The core's function for an operation, the type of its options, and the types around that of the data. */
const WAYS = {
  data: { call: "call", options: "CallOptions", returned: { Call: "call" } },
  list: {
    call: "list",
    options: "CallOptions",
    returned: { Call: "call", CappedList: "capped-list" },
  },
  pages: { call: "paged", options: "PageOptions", returned: { Paged: "paged" } },
} as const;

const OPTIONS_NOTE = "Signal, time-outs, headers and retries of this call.";

/** A type's text, with what it mentions imported. */
export function usedType(use: TypeUse, imports: Imports): string {
  for (const name of typeNames(use.schema)) imports.type(name, "../types.js");
  return typeText(use);
}

const inputParameter = (name: string, input: InputModel): Parameter =>
  input.required ? { name, type: input.name } : { name, type: input.name, initializer: "{}" };

function bodyParameter(operation: OperationModel, imports: Imports): readonly Parameter[] {
  const { body, query, headers, cookies } = operation;
  if (body === undefined) return [];
  const patched = patchType(body, imports);
  const type = patched ?? usedType(body.type, imports);
  if (body.required) return [{ name: body.name, type }];
  return [query, headers, cookies].some((input) => input?.required === true)
    ? [{ name: body.name, type: `${type} | undefined` }]
    : [{ name: body.name, type, hasQuestionToken: true }];
}

/** The type a body plugin wraps around what it changes. */
function patchType(
  body: NonNullable<OperationModel["body"]>,
  imports: Imports,
): string | undefined {
  if (body.inputType === undefined) return undefined;
  const wrapper = imports.type(body.inputType, pluginModule("body", body.codec.plugin, 1));
  return `${wrapper}<${usedType(body.type, imports)}>`;
}

function resultType({ result }: OperationModel, imports: Imports): string {
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

/** A parameter's tag; none where there is nothing to say. */
const parameterTag = (name: string, text: string): readonly string[] =>
  text.trim() === "" ? [] : [tag("param", `${name} - ${text}`)];

function tagsOf(operation: OperationModel): readonly string[] {
  const { pathParameters, body, result } = operation;
  return [
    ...pathParameters.flatMap(({ name, docs }) =>
      parameterTag(name, [docs.summary, ...docs.notes].join(" ")),
    ),
    ...(body === undefined ? [] : parameterTag(body.name, body.docs.summary)),
    ...(operation.query === undefined ? [] : ["@param query - Filters and settings of this call."]),
    ...(operation.headers === undefined ? [] : ["@param headers - Header parameters."]),
    ...(operation.cookies === undefined ? [] : ["@param cookies - Cookie parameters."]),
    `@param options - ${OPTIONS_NOTE}`,
    ...(result.docs.summary === "" ? [] : [tag("returns", result.docs.summary)]),
  ];
}

/** By what a list is paged; a pager of the operation's own has no name that tells anything. */
function pagedNote(pager: string, operation: string): string {
  if (pager === `${operation}Pager`) return "paged";
  const words = wordsOf(pager).filter((word) => word !== "Pager");
  return `paged by ${words.join(" ").toLowerCase()}`;
}

const wireNote = ({ method, path, scopes, paging, constant }: OperationModel): string =>
  [
    `\`${method} ${path}\``,
    ...(scopes.length === 0 ? [] : [`scopes ${scopes.map((scope) => `\`${scope}\``).join(", ")}`]),
    ...(paging?.returns === "pages" ? [pagedNote(paging.name, constant)] : []),
  ].join(" · ");

/** What a caller who keeps a copy of the rows must know. */
const syncNotes = ({ sync }: OperationModel): readonly string[] =>
  sync === undefined
    ? []
    : [
        `To keep a copy: ask with \`${sync.since}\` for the rows changed ${sync.inclusive ? "at or after" : "after"} an instant; ` +
          (sync.deletions === "reported"
            ? "deleted rows are told too."
            : "deleted rows are not told, so compare with a full list now and then."),
      ];

/** What a caller of a list without further pages must know. */
const capNotes = ({ paging }: OperationModel): readonly string[] =>
  paging?.returns === "list"
    ? [
        "The vendor cuts this list off and has no further pages: `truncated` says whether that may have happened, and `complete()` gives the rows only if it has not.",
      ]
    : [];

/** The client's method for an operation: one statement that hands the call to the core. */
export function methodStructure(
  operation: OperationModel,
  imports: Imports,
): OptionalKind<MethodDeclarationStructure> & { kind: StructureKind.Method } {
  const { pathParameters, query, headers, cookies, body, paging } = operation;
  const input = [
    ...(pathParameters.length === 0
      ? []
      : [`path: [${pathParameters.map(({ name }) => name).join(", ")}]`]),
    ...(body === undefined ? [] : [body.name === "body" ? "body" : `body: ${body.name}`]),
    ...(query === undefined ? [] : ["query"]),
    ...(headers === undefined ? [] : ["headers"]),
    ...(cookies === undefined ? [] : ["cookies"]),
  ];
  const type =
    paging === undefined ? resultType(operation, imports) : usedType(paging.items, imports);
  const { call, options, returned } = WAYS[paging?.returns ?? "data"];
  const returnType = Object.entries(returned).reduceRight(
    (inner, [name, file]) => `${imports.type(name, `../runtime/${file}.js`)}<${inner}>`,
    type,
  );
  return {
    kind: StructureKind.Method,
    name: operation.name,
    docs: [
      ...documentation(
        {
          ...operation.docs,
          notes: [
            wireNote(operation),
            ...capNotes(operation),
            ...syncNotes(operation),
            ...operation.docs.notes,
          ],
        },
        tagsOf(operation),
      ),
    ],
    parameters: [
      ...pathParameters.map((parameter) => ({
        name: parameter.name,
        type: usedType(parameter.type, imports),
      })),
      ...bodyParameter(operation, imports),
      ...(query === undefined ? [] : [inputParameter("query", query)]),
      ...(headers === undefined ? [] : [inputParameter("headers", headers)]),
      ...(cookies === undefined ? [] : [inputParameter("cookies", cookies)]),
      {
        name: "options",
        type: imports.type(options, "../runtime/options.js"),
        initializer: "{}",
      },
    ],
    returnType,
    statements: [
      `return this.#core.${call}(${operation.constant}, { ${input.join(", ")} }, options);`,
    ],
  };
}
