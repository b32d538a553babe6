import { inputsOf } from "../../../emit/resource-file.ts";
import { allowsAnything } from "../../../model/shapes.ts";
import type { Group, InputModel, OperationModel, TypeDeclaration } from "../../../model/types.ts";
import type { Schema } from "../../../normalise/document.ts";

/** The schemas inside another one that its type is printed with. */
function* printedParts(schema: Schema): Generator<Schema> {
  const { ref, boolean, not, values, types, properties, additional, items } = schema;
  const isNever = boolean !== undefined || (not !== undefined && allowsAnything(not));
  if (ref === undefined && isNever) return;
  if (ref === undefined && values === undefined && types.includes("object")) {
    for (const property of properties) yield property.schema;
    if (typeof additional === "object") yield additional;
    yield* schema.patterns;
  }
  if (ref === undefined && values === undefined && types.includes("array")) {
    yield* schema.tuple;
    if (items !== undefined) yield items;
  }
  yield* schema.allOf;
  yield* schema.oneOf;
  yield* schema.anyOf;
}

/** The names of declared types that a schema's type mentions: in the model, references are names. */
function note(schema: Schema, names: Set<string>): void {
  if (schema.ref !== undefined) names.add(schema.ref);
  for (const part of printedParts(schema)) note(part, names);
}

const namesOf = (schemas: Iterable<Schema>): ReadonlySet<string> => {
  const names = new Set<string>();
  for (const schema of schemas) note(schema, names);
  return names;
};

/** The names that the declaration of a type mentions. */
export function typeMentions(type: TypeDeclaration): ReadonlySet<string> {
  switch (type.kind) {
    case "enum":
      return new Set();
    case "alias":
      return namesOf([type.type.schema]);
    case "object": {
      const { fields, additional } = type;
      const rest = additional === undefined ? [] : [additional.schema];
      return namesOf([...fields.map((field) => field.type.schema), ...rest]);
    }
  }
}

export const inputMentions = ({ fields }: InputModel): ReadonlySet<string> =>
  namesOf(fields.map(({ type }) => type.schema));

/** The names that a caller's arguments mention. */
export const givenMentions = (operation: OperationModel): ReadonlySet<string> => {
  const { pathParameters, body } = operation;
  const sent = body === undefined || body.valueType !== undefined ? [] : [body.type.schema];
  const names = namesOf([...pathParameters.map(({ type }) => type.schema), ...sent]);
  return new Set([...names, ...inputsOf(operation).map(({ name }) => name)]);
};

/** The names that an operation's result mentions. */
export const gotMentions = ({ result, paging }: OperationModel): ReadonlySet<string> => {
  const type = paging?.items ?? (result.kind === "json" ? result.type : undefined);
  return namesOf(type === undefined ? [] : [type.schema]);
};

const operationMentions = (operation: OperationModel): readonly string[] => [
  ...givenMentions(operation),
  ...gotMentions(operation),
];

/** The names that a name mentions which a resource declares: its class, an input, or a function. */
export function groupMentions(group: Group, name: string): ReadonlySet<string> {
  const { className, operations, groups } = group;
  if (name === className)
    return new Set([
      ...groups.map((inner) => inner.className),
      ...operations.flatMap(operationMentions),
    ]);
  const operation = operations.find((each) => each.function === name);
  if (operation !== undefined) return new Set(operationMentions(operation));
  const input = operations.flatMap(inputsOf).find((each) => each.name === name);
  return input === undefined ? new Set() : inputMentions(input);
}
