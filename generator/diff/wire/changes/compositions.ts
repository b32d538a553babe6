import type { ValueChange } from "./change.ts";

/** Changes of values that take one of several forms, or must fulfil conditions. */
export const compositionChanges = {
  "alternative-added": {
    effect: "wider",
    meaning: "A value may take a further form (oneOf, anyOf).",
    example: [
      "schema: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { type: integer }] }",
      "schema: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { type: integer }, { type: boolean }] }",
    ],
    response: [
      "Callers may get a form that they don't know.",
      "Handle the new form, and unknown ones with it.",
    ],
  },
  "alternative-removed": {
    effect: "narrower",
    meaning: "A value may no longer take one of its forms (oneOf, anyOf).",
    example: [
      "schema: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { type: integer }, { type: boolean }] }",
      "schema: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { type: integer }] }",
    ],
    request: ["Values of the removed form are refused.", "Send one of the forms that are left."],
  },
  "forms-demanded": {
    effect: "narrower",
    meaning: "A value must also take one of several forms (oneOf, anyOf).",
    example: [
      "schema: { type: object, properties: { a: {}, b: {} } }",
      "schema: { type: object, properties: { a: {}, b: {} }, oneOf: [{ required: [a] }, { required: [b] }] }",
    ],
  },
  "forms-freed": {
    effect: "wider",
    meaning: "A value need no longer take one of several forms (oneOf, anyOf).",
    example: [
      "schema: { type: object, properties: { a: {}, b: {} }, oneOf: [{ required: [a] }, { required: [b] }] }",
      "schema: { type: object, properties: { a: {}, b: {} } }",
    ],
  },
  "forms-made-exclusive": {
    effect: "narrower",
    meaning: "A value that takes several forms at once is no longer allowed (anyOf became oneOf).",
    example: [
      "schema: { anyOf: [{ type: integer, minimum: 0 }, { type: integer, multipleOf: 5 }] }",
      "schema: { oneOf: [{ type: integer, minimum: 0 }, { type: integer, multipleOf: 5 }] }",
    ],
  },
  "forms-made-combinable": {
    effect: "wider",
    meaning: "A value may take several forms at once (oneOf became anyOf).",
    example: [
      "schema: { oneOf: [{ type: integer, minimum: 0 }, { type: integer, multipleOf: 5 }] }",
      "schema: { anyOf: [{ type: integer, minimum: 0 }, { type: integer, multipleOf: 5 }] }",
    ],
  },
  "exclusion-added": {
    effect: "narrower",
    meaning: "Values of some kind are excluded, or more of them than before (not).",
    example: ["schema: { type: string }", "schema: { type: string, not: { const: none } }"],
  },
  "exclusion-dropped": {
    effect: "wider",
    meaning: "Values of some kind are no longer excluded, or fewer of them (not).",
    example: ["schema: { type: string, not: { const: none } }", "schema: { type: string }"],
  },
  "exclusion-changed": {
    effect: "incomparable",
    meaning: "Other values are excluded than before (not).",
    example: [
      "schema: { type: string, not: { const: none } }",
      "schema: { type: string, not: { const: all } }",
    ],
  },
  "condition-added": {
    effect: "narrower",
    meaning: "A condition demands something of values (if with then or else).",
    example: [
      "schema: { type: object, properties: { a: { type: integer } } }",
      "schema: { type: object, properties: { a: { type: integer } }, if: { required: [a] }, then: { required: [b] } }",
    ],
  },
  "condition-dropped": {
    effect: "wider",
    meaning: "A condition no longer demands something of values (if with then or else).",
    example: [
      "schema: { type: object, properties: { a: { type: integer } }, if: { required: [a] }, then: { required: [b] } }",
      "schema: { type: object, properties: { a: { type: integer } } }",
    ],
  },
  "condition-changed": {
    effect: "unknown",
    meaning: "A condition became another one (if).",
    example: [
      "schema: { type: object, if: { required: [a] }, then: { required: [b] } }",
      "schema: { type: object, if: { required: [c] }, then: { required: [b] } }",
    ],
  },
  "discriminator-added": {
    effect: "none",
    meaning: "A member was named that tells the forms of a value apart.",
    example: [
      "schema: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }] }",
      "schema: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: kind } }",
    ],
  },
  "discriminator-dropped": {
    effect: "none",
    meaning: "No member is named any more that tells the forms of a value apart.",
    example: [
      "schema: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: kind } }",
      "schema: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }] }",
    ],
  },
  "discriminator-property-changed": {
    effect: "unknown",
    meaning: "Another member tells the forms of a value apart.",
    example: [
      "schema: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: kind } }",
      "schema: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: name } }",
    ],
    response: [
      "Callers that choose a form by the old member may choose wrongly.",
      "Choose by the new member.",
    ],
  },
  "discriminator-mapping-added": {
    effect: "none",
    meaning: "A further value of the discriminator was mapped to a form.",
    example: [
      "schema: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: kind } }",
      "schema: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: kind, mapping: { cat: '#/components/schemas/Cat' } } }",
    ],
  },
  "discriminator-mapping-removed": {
    effect: "unknown",
    meaning: "A value of the discriminator is no longer mapped to a form.",
    example: [
      "schema: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: kind, mapping: { cat: '#/components/schemas/Cat' } } }",
      "schema: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: kind } }",
    ],
  },
  "discriminator-mapping-changed": {
    effect: "unknown",
    meaning: "A value of the discriminator is mapped to another form.",
    example: [
      "schema: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: kind, mapping: { pet: '#/components/schemas/Cat' } } }",
      "schema: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: kind, mapping: { pet: '#/components/schemas/Dog' } } }",
    ],
  },
} as const satisfies Record<string, ValueChange>;
