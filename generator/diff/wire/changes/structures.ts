import type { ValueChange } from "./change.ts";

/** Changes of objects and arrays that are judged in both directions. */
export const structureChanges = {
  "property-became-required": {
    effect: "narrower",
    meaning: "A member that could be left out must be there.",
    example: [
      "schema: { type: object, properties: { name: { type: string } } }",
      "schema: { type: object, required: [name], properties: { name: { type: string } } }",
    ],
    request: ["Requests without the member are refused.", "Always send the member."],
    response: ["The member is always there now.", "Nothing to do."],
  },
  "property-became-optional": {
    effect: "wider",
    meaning: "A member that was always there may be left out.",
    example: [
      "schema: { type: object, required: [name], properties: { name: { type: string } } }",
      "schema: { type: object, properties: { name: { type: string } } }",
    ],
    request: ["The member may be left out now.", "Nothing to do."],
    response: [
      "Callers that rely on the member find nothing there.",
      "Handle that the member is missing.",
    ],
  },
  "property-renamed": {
    effect: "incomparable",
    meaning: "A member was removed, and one of the same shape and a similar name was added.",
    example: [
      "schema: { type: object, required: [customerName], properties: { customerName: { type: string, maxLength: 7 } } }",
      "schema: { type: object, required: [customer_name], properties: { customer_name: { type: string, maxLength: 7 } } }",
    ],
    request: [
      "What callers send under the old name is refused or ignored.",
      "Send it under the new name.",
    ],
    response: ["Callers find nothing under the old name.", "Read it under the new name."],
  },
  wrapped: {
    effect: "incomparable",
    meaning: "A value was put into an object, as a member of it.",
    example: [
      "schema: { type: array, items: { type: integer } }",
      "schema: { type: object, required: [data], properties: { data: { type: array, items: { type: integer } } } }",
    ],
    request: ["The server expects the value one level deeper.", "Wrap the value as described."],
    response: [
      "Callers find an envelope where the value was.",
      "Read the value from the member of the envelope.",
    ],
  },
  unwrapped: {
    effect: "incomparable",
    meaning: "A value was taken out of the object that it was a member of.",
    example: [
      "schema: { type: object, required: [data], properties: { data: { type: array, items: { type: integer } } } }",
      "schema: { type: array, items: { type: integer } }",
    ],
    request: ["The server expects the value without the envelope.", "Send the value itself."],
    response: ["Callers find the value where an envelope was.", "Read the value itself."],
  },
  "additional-properties-forbidden": {
    effect: "narrower",
    meaning: "Members that aren't described are no longer allowed (additionalProperties: false).",
    example: ["schema: { type: object }", "schema: { type: object, additionalProperties: false }"],
  },
  "additional-properties-allowed": {
    effect: "wider",
    meaning: "Members that aren't described are allowed.",
    example: ["schema: { type: object, additionalProperties: false }", "schema: { type: object }"],
    response: [
      "Answers may hold members that nobody described.",
      "Ignore members that the code doesn't know.",
    ],
  },
  "additional-properties-limited": {
    effect: "narrower",
    meaning: "Members that aren't described must fulfil a schema.",
    example: [
      "schema: { type: object }",
      "schema: { type: object, additionalProperties: { type: string } }",
    ],
  },
  "additional-properties-freed": {
    effect: "wider",
    meaning: "Members that aren't described may hold anything.",
    example: [
      "schema: { type: object, additionalProperties: { type: string } }",
      "schema: { type: object }",
    ],
  },
  "pattern-property-added": {
    effect: "narrower",
    meaning: "Members whose names match a pattern must fulfil a schema.",
    example: [
      "schema: { type: object }",
      "schema: { type: object, patternProperties: { '^x': { type: string } } }",
    ],
  },
  "pattern-property-removed": {
    effect: "wider",
    meaning: "Members whose names match a pattern are no longer described.",
    example: [
      "schema: { type: object, patternProperties: { '^x': { type: string } } }",
      "schema: { type: object }",
    ],
  },
  "property-names-limited": {
    effect: "narrower",
    meaning: "The names of members must fulfil a schema (propertyNames).",
    example: [
      "schema: { type: object }",
      "schema: { type: object, propertyNames: { maxLength: 3 } }",
    ],
  },
  "property-names-freed": {
    effect: "wider",
    meaning: "The names of members need no longer fulfil a schema (propertyNames).",
    example: [
      "schema: { type: object, propertyNames: { maxLength: 3 } }",
      "schema: { type: object }",
    ],
  },
  "dependent-required-added": {
    effect: "narrower",
    meaning: "A member requires another one beside it (dependentRequired).",
    example: [
      "schema: { type: object }",
      "schema: { type: object, dependentRequired: { card: [address] } }",
    ],
  },
  "dependent-required-dropped": {
    effect: "wider",
    meaning: "A member no longer requires another one beside it (dependentRequired).",
    example: [
      "schema: { type: object, dependentRequired: { card: [address] } }",
      "schema: { type: object }",
    ],
  },
  "dependent-schema-added": {
    effect: "narrower",
    meaning: "An object with a certain member must fulfil a schema (dependentSchemas).",
    example: [
      "schema: { type: object }",
      "schema: { type: object, dependentSchemas: { card: { required: [address] } } }",
    ],
  },
  "dependent-schema-dropped": {
    effect: "wider",
    meaning: "An object with a certain member need no longer fulfil a schema (dependentSchemas).",
    example: [
      "schema: { type: object, dependentSchemas: { card: { required: [address] } } }",
      "schema: { type: object }",
    ],
  },
  "unevaluated-limited": {
    effect: "narrower",
    meaning:
      "What no part of the schema describes is limited (unevaluatedProperties, unevaluatedItems).",
    example: ["schema: { type: object }", "schema: { type: object, unevaluatedProperties: false }"],
  },
  "unevaluated-freed": {
    effect: "wider",
    meaning:
      "What no part of the schema describes is free (unevaluatedProperties, unevaluatedItems).",
    example: ["schema: { type: object, unevaluatedProperties: false }", "schema: { type: object }"],
  },
  "items-limited": {
    effect: "narrower",
    meaning: "The items of an array must fulfil a schema.",
    example: ["schema: { type: array }", "schema: { type: array, items: { type: string } }"],
  },
  "items-freed": {
    effect: "wider",
    meaning: "The items of an array may be anything.",
    example: ["schema: { type: array, items: { type: string } }", "schema: { type: array }"],
  },
  "prefix-item-added": {
    effect: "narrower",
    meaning: "A further item at a fixed place must fulfil a schema of its own (prefixItems).",
    example: [
      "schema: { type: array, prefixItems: [{ type: string }] }",
      "schema: { type: array, prefixItems: [{ type: string }, { type: integer }] }",
    ],
  },
  "prefix-item-removed": {
    effect: "wider",
    meaning: "An item at a fixed place has no schema of its own any more (prefixItems).",
    example: [
      "schema: { type: array, prefixItems: [{ type: string }, { type: integer }] }",
      "schema: { type: array, prefixItems: [{ type: string }] }",
    ],
  },
  "tuple-lengthened": {
    effect: "wider",
    meaning: "An array of fixed places, with nothing after them, got a further place.",
    example: [
      "schema: { type: array, prefixItems: [{ type: string }], items: false }",
      "schema: { type: array, prefixItems: [{ type: string }, { type: integer }], items: false }",
    ],
  },
  "tuple-shortened": {
    effect: "narrower",
    meaning: "An array of fixed places, with nothing after them, lost a place.",
    example: [
      "schema: { type: array, prefixItems: [{ type: string }, { type: integer }], items: false }",
      "schema: { type: array, prefixItems: [{ type: string }], items: false }",
    ],
  },
  "unique-items-demanded": {
    effect: "narrower",
    meaning: "The items of an array must differ from each other.",
    example: ["schema: { type: array }", "schema: { type: array, uniqueItems: true }"],
  },
  "unique-items-dropped": {
    effect: "wider",
    meaning: "The items of an array may repeat.",
    example: ["schema: { type: array, uniqueItems: true }", "schema: { type: array }"],
  },
  "contains-added": {
    effect: "narrower",
    meaning: "An array must hold an item that fulfils a schema (contains).",
    example: ["schema: { type: array }", "schema: { type: array, contains: { const: 1 } }"],
  },
  "contains-dropped": {
    effect: "wider",
    meaning: "An array need no longer hold an item that fulfils a schema (contains).",
    example: ["schema: { type: array, contains: { const: 1 } }", "schema: { type: array }"],
  },
  "schema-added": {
    effect: "narrower",
    meaning: "Content without a schema got one.",
    example: [
      "content: { application/json: {} }",
      "content: { application/json: { schema: { type: object } } }",
    ],
  },
  "schema-dropped": {
    effect: "wider",
    meaning: "Content lost its schema.",
    example: [
      "content: { application/json: { schema: { type: object } } }",
      "content: { application/json: {} }",
    ],
  },
} as const satisfies Record<string, ValueChange>;
