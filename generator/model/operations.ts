import type { Operation, Parameter, Security } from "../normalise/document.ts";
import { isObject, textMember, type Json, type JsonObject } from "../support/json.ts";
import { pascal, variableName, wordsOf, type Identifier } from "../support/names.ts";
import { below } from "../support/pointer.ts";
import type { Report } from "../support/report.ts";
import { chooseBody } from "./bodies.ts";
import { fieldNotes } from "./field-notes.ts";
import type { Declarations } from "./declarations.ts";
import { docsOf } from "./docs.ts";
import { constantName } from "./function-names.ts";
import type { Pagers } from "./pagers.ts";
import { errorSchemas, resultOf } from "./results.ts";
import { ownSecurity } from "./security.ts";
import { ownServer } from "./servers.ts";
import { styleOf, valueSchema } from "./styles.ts";
import { syncOf } from "./sync.ts";
import { templateNames, wirePath } from "./wire-path.ts";
import type { BodyModel, InputModel, OperationModel, ParameterField } from "./types.ts";
import type { NormalDocument } from "../normalise/document.ts";
import type { BuildOperation } from "./groups.ts";

/** What building operations needs besides the operation. */
export interface OperationContext {
  readonly document: NormalDocument;
  readonly declarations: Declarations;
  readonly pagers: Pagers;
  /** The words of each operation's function. */
  readonly functions: ReadonlyMap<Operation, readonly string[]>;
  readonly report: Report;
}

const RETRIES = ["safe", "idempotent", "never"] as const;

const retryOf = (operation: Operation): OperationModel["retry"] =>
  RETRIES.find((name) => name === textMember(operation.settings, "retry"));

/** Makes the function that turns one operation into its model. */
export function operationBuilder(context: OperationContext, client: Security): BuildOperation {
  const { document, declarations, pagers } = context;
  const errors = errorSchemas(document);
  return (operation, name) => {
    const words = context.functions.get(operation) ?? [];
    const paging = pagers.of(operation, words);
    const field = (parameter: Parameter): ParameterField => ({
      wireName: parameter.name,
      place: parameter.place,
      name: variableName(wordsOf(textMember(parameter.settings, "name") ?? parameter.name)),
      type: declarations.use(valueSchema(parameter, declarations), "request", [
        ...words,
        ...wordsOf(parameter.name),
      ]),
      presence: parameter.required ? "required" : "optional",
      docs: docsOf(
        {
          summary: parameter.description || parameter.schema.annotations.description,
          deprecated: parameter.deprecated,
        },
        parameter.settings,
        fieldNotes(parameter.schema),
      ),
      style: styleOf(parameter, context),
      source: parameter.source,
    });
    const inputOf = (
      place: "query" | "header" | "cookie",
      suffix: string,
    ): InputModel | undefined => {
      const fields = operation.parameters
        .filter(
          (parameter) =>
            parameter.place === place && !(paging?.owned.includes(parameter.name) ?? false),
        )
        .map(field);
      if (fields.length === 0) return undefined;
      return {
        name: declarations.reserve([...words, suffix]),
        fields,
        required: fields.some(({ presence }) => presence === "required"),
      };
    };
    const security = operation.security;
    const result = resultOf(operation, words, declarations, errors);
    const own = variableName(words);
    const taken = [...ARGUMENTS, own, constantName(words)];
    const positional = namedApart(pathParameters(operation, field), taken);
    return {
      id: operation.id,
      method: operation.method,
      path: wirePath(operation),
      server: ownServer(document, operation),
      name,
      function: own,
      constant: constantName(words),
      pathParameters: positional,
      query: inputOf("query", "Query"),
      headers: inputOf("header", "Headers"),
      cookies: inputOf("cookie", "Cookies"),
      body: bodyOf(operation, words, [...taken, ...positional.map((each) => each.name)], context),
      result,
      paging: paging?.model,
      sync: syncOf(operation, paging, words, context),
      retry: retryOf(operation),
      security: ownSecurity(document, operation, client),
      scopes: [...new Set((security ?? client).flatMap((set) => Object.values(set).flat()))],
      docs: docsOf(
        {
          summary: operation.summary,
          description: operation.description,
          deprecated: operation.deprecated,
        },
        { quirks: [...quirks(operation.pathSettings), ...quirks(operation.settings)] },
      ),
      source: operation.source,
    };
  };
}

const quirks = (settings: JsonObject): readonly Json[] => {
  const found = settings["quirks"];
  return Array.isArray(found) ? found.filter(isObject) : [];
};

/** The names of a method's other arguments, and of what its function calls. */
const ARGUMENTS: readonly string[] =
  "core body query headers cookies options start since knownIds call cappedList paged".split(" ");

function pathParameters(
  operation: Operation,
  field: (parameter: Parameter) => ParameterField,
): readonly ParameterField[] {
  return templateNames(wirePath(operation)).flatMap((name) => {
    const parameter = operation.parameters.find(
      (each) => each.place === "path" && each.name === name,
    );
    return parameter === undefined ? [] : [field(parameter)];
  });
}

/** The name itself, or with a number behind it where it is taken; taken from then on. */
function apart(name: Identifier, taken: Set<string>): Identifier {
  let free = name;
  for (let n = 2; taken.has(free); n++) free = `${name}${n}` as Identifier;
  taken.add(free);
  return free;
}

/** Gives parameters names that are neither taken nor those of others. */
function namedApart(
  parameters: readonly ParameterField[],
  taken: readonly string[],
): readonly ParameterField[] {
  const used = new Set(taken);
  return parameters.map((parameter) => ({ ...parameter, name: apart(parameter.name, used) }));
}

function bodyOf(
  operation: Operation,
  words: readonly string[],
  taken: readonly string[],
  context: OperationContext,
): BodyModel | undefined {
  const chosen = chooseBody(operation, context);
  if (chosen === undefined || operation.body === undefined) return undefined;
  const { declarations } = context;
  const schema = chosen.schema;
  const type = declarations.use({ ...schema, nullable: false }, chosen.direction, [
    ...words,
    "Body",
  ]);
  const typeWords =
    type.schema.ref === undefined || schema.ref === undefined
      ? ["body"]
      : wordsOf(type.schema.ref).filter((word) => !["Model", "Input", "Output"].includes(word));
  const given =
    textMember(operation.body.settings, "name") ??
    (chosen.inputType === undefined ? undefined : "changes");
  const named =
    given === undefined
      ? variableName(wordsOf(pascal(typeWords.length === 0 ? ["body"] : typeWords)))
      : variableName(wordsOf(given));
  return {
    mediaType: chosen.mediaType,
    type,
    required: operation.body.required || chosen.required,
    name: taken.includes(named) ? ("body" as Identifier) : named,
    codec: chosen.codec,
    inputType: chosen.inputType,
    valueType: chosen.valueType,
    docs: docsOf({ summary: operation.body.description }, operation.body.settings),
  };
}

/** Pointer of a setting inside an operation's `x-client`. */
export const settingAt = (operation: Operation, key: string) =>
  below(operation.source, "x-client", key);
