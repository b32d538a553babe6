import { StructureKind, type MethodDeclarationStructure, type OptionalKind } from "ts-morph";
import type { OperationModel } from "../model/types.ts";
import { wordsOf } from "../support/names.ts";
import { documentation, tag } from "./documentation.ts";
import type { Imports } from "./imports.ts";
import { argumentNames, parametersOf, returnTypeOf } from "./signature.ts";

const OPTIONS_NOTE = "Signal, time-outs, headers and retries of this call.";

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

const wireNote = ({ method, path, scopes, paging, ...operation }: OperationModel): string =>
  [
    `\`${method} ${path}\``,
    ...(scopes.length === 0 ? [] : [`scopes ${scopes.map((scope) => `\`${scope}\``).join(", ")}`]),
    ...(paging?.returns === "pages" ? [pagedNote(paging.name, operation.function)] : []),
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

/** The client's method for an operation: it hands the call to the operation's function. All documentation stands here. */
export function methodStructure(
  operation: OperationModel,
  imports: Imports,
): OptionalKind<MethodDeclarationStructure> & { kind: StructureKind.Method } {
  const given = ["this.#core", ...argumentNames(operation)];
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
    parameters: parametersOf(operation, imports, "optional"),
    returnType: returnTypeOf(operation, imports),
    statements: [`return ${operation.function}(${given.join(", ")});`],
  };
}
