import { inputsOf } from "../../../emit/resource-file.ts";
import type { Schema } from "../../../normalise/document.ts";
import type { ApiModel, Field, ParameterField, TypeDeclaration } from "../../../model/types.ts";
import { placedOperations } from "../../../model/walk.ts";
import { sorted } from "../../../support/order.ts";
import { pointer, type Pointer } from "../../../support/pointer.ts";

/** What the text of a declaration or a member doesn't tell. */
export interface Fact {
  readonly source: Pointer | undefined;
  readonly isDeprecated: boolean;
}

export interface DeclarationFact extends Fact {
  readonly members: ReadonlyMap<string, Fact>;
  /** The method whose input this is: its name follows from that of the method. */
  readonly inputOf: string | undefined;
  /** The method that a function stands for. */
  readonly functionOf: string | undefined;
}

const memberFacts = (fields: readonly (Field | ParameterField)[]): ReadonlyMap<string, Fact> =>
  new Map(
    fields.map(({ wireName, source, docs }) => [
      wireName,
      { source, isDeprecated: docs.deprecated },
    ]),
  );

/** Where the codes of errors are listed. */
export const ERRORS = pointer("x-client", "errors");

const PLAIN: DeclarationFact = {
  source: undefined,
  isDeprecated: false,
  members: new Map(),
  inputOf: undefined,
  functionOf: undefined,
};

const fieldsOf = (type: TypeDeclaration): readonly Field[] =>
  type.kind === "object" ? type.fields : [];

/** The members of all parts that a composed schema has itself. */
function composedFacts({ properties, allOf }: Schema): ReadonlyMap<string, Fact> {
  const own = properties.map(
    ({ name, schema }) =>
      [name, { source: schema.source, isDeprecated: schema.annotations.deprecated }] as const,
  );
  return new Map([...allOf.flatMap((part) => [...composedFacts(part)]), ...own]);
}

/** What the texts of declarations don't tell, by declared name. */
export type FactsOf = (name: string) => DeclarationFact | undefined;

const typeFact = (type: TypeDeclaration): DeclarationFact => ({
  ...PLAIN,
  source: type.source,
  isDeprecated: type.docs.deprecated,
  members: type.kind === "alias" ? composedFacts(type.type.schema) : memberFacts(fieldsOf(type)),
});

/** Tells where the model's names come from, as far as it is asked. */
export function factsOf(model: ApiModel): FactsOf {
  const facts = new Map<string, () => DeclarationFact>();
  for (const type of model.types) facts.set(type.name, () => typeFact(type));
  // A class has its place from one of its operations: from the same one in whatever order a document lists them.
  const placed = sorted(placedOperations(model.groups), ({ operation }) => operation.source);
  for (const { operation, group, chain } of placed) {
    const { source } = operation;
    const method = [...chain, operation.name].join(".");
    for (const input of inputsOf(operation))
      facts.set(input.name, () => ({
        ...PLAIN,
        source,
        members: memberFacts(input.fields),
        inputOf: method,
      }));
    facts.set(operation.function, () => ({ ...PLAIN, source, functionOf: method }));
    if (!facts.has(group.className)) facts.set(group.className, () => ({ ...PLAIN, source }));
  }
  facts.set(`${model.client}ErrorCode`, () => ({ ...PLAIN, source: ERRORS }));
  const [scheme] = model.schemes;
  const credentials = scheme && pointer("components", "securitySchemes", scheme.id);
  for (const { name } of model.credentials)
    facts.set(name, () => ({ ...PLAIN, source: credentials }));
  const known = new Map<string, DeclarationFact | undefined>();
  return (name) => {
    if (!known.has(name)) known.set(name, facts.get(name)?.());
    return known.get(name);
  };
}
