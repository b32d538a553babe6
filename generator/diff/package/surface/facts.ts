import type { Schema } from "../../../normalise/document.ts";
import type {
  ApiModel,
  Field,
  InputModel,
  ParameterField,
  TypeDeclaration,
} from "../../../model/types.ts";
import { placedOperations } from "../../../model/walk.ts";
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

/** Where the model's names come from, by declared name. */
export function factsOf(model: ApiModel): ReadonlyMap<string, DeclarationFact> {
  const facts = new Map<string, DeclarationFact>();
  for (const type of model.types)
    facts.set(type.name, {
      ...PLAIN,
      source: type.source,
      isDeprecated: type.docs.deprecated,
      members:
        type.kind === "alias" ? composedFacts(type.type.schema) : memberFacts(fieldsOf(type)),
    });
  for (const { operation, group, chain } of placedOperations(model.groups)) {
    const { source } = operation;
    const method = [...chain, operation.name].join(".");
    const inputs: readonly (InputModel | undefined)[] = [
      operation.query,
      operation.headers,
      operation.cookies,
    ];
    for (const input of inputs)
      if (input !== undefined)
        facts.set(input.name, {
          ...PLAIN,
          source,
          members: memberFacts(input.fields),
          inputOf: method,
        });
    facts.set(operation.function, { ...PLAIN, source, functionOf: method });
    if (!facts.has(group.className)) facts.set(group.className, { ...PLAIN, source });
  }
  facts.set(`${model.client}ErrorCode`, { ...PLAIN, source: ERRORS });
  const [scheme] = model.schemes;
  const credentials = scheme && pointer("components", "securitySchemes", scheme.id);
  for (const { name } of model.credentials) facts.set(name, { ...PLAIN, source: credentials });
  return facts;
}
