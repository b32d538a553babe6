import type { ValueChange } from "./change.ts";

/** Changes of single values: types, lists of values, texts and numbers, and what is said about them. */
export const valueChanges = {
  "type-changed": {
    effect: "incomparable",
    meaning: "The type of a value became another one.",
    example: ["schema: { type: string }", "schema: { type: boolean }"],
    request: [
      "The server may refuse values of the type that callers send.",
      "Send values of the new type.",
    ],
    response: [
      "Callers get values of a type that they don't expect.",
      "Read values of the new type.",
    ],
  },
  "type-widened": {
    effect: "wider",
    meaning: "A value may have more types than before.",
    example: ["schema: { type: integer }", "schema: { type: number }"],
    response: [
      "Callers may get values of a type that they don't handle.",
      "Handle values of the added type.",
    ],
  },
  "type-narrowed": {
    effect: "narrower",
    meaning: "A value may have fewer types than before.",
    example: ["schema: { type: [string, integer] }", "schema: { type: string }"],
    request: ["Values of the removed type are refused.", "Send values of the types that are left."],
  },
  "null-allowed": {
    effect: "wider",
    meaning: "A value may now be null.",
    example: ["schema: { type: string }", "schema: { type: [string, 'null'] }"],
    response: [
      "Callers may get null where there always was a value.",
      "Handle null wherever the value is read.",
    ],
  },
  "null-forbidden": {
    effect: "narrower",
    meaning: "A value may no longer be null.",
    example: ["schema: { type: [string, 'null'] }", "schema: { type: string }"],
    request: ["Requests with null are refused.", "Send a value, or leave the member out."],
  },
  "value-forbidden": {
    effect: "narrower",
    meaning: "No value at all is accepted any more (the schema became false).",
    example: ["schema: { properties: { a: {} } }", "schema: { properties: { a: false } }"],
  },
  "value-permitted": {
    effect: "wider",
    meaning: "Values are accepted where none was (the schema was false).",
    example: ["schema: { properties: { a: false } }", "schema: { properties: { a: {} } }"],
  },
  "enum-added": {
    effect: "narrower",
    meaning: "Values were limited to a list, or to one constant.",
    example: ["schema: { type: string }", "schema: { type: string, enum: [open, closed] }"],
    request: ["Values that aren't in the list are refused.", "Send one of the listed values."],
  },
  "enum-dropped": {
    effect: "wider",
    meaning: "Values are no longer limited to a list, or to one constant.",
    example: ["schema: { type: string, enum: [open, closed] }", "schema: { type: string }"],
    response: [
      "Callers may get any value where there were a few known ones.",
      "Handle unknown values.",
    ],
  },
  "enum-value-added": {
    effect: "wider",
    meaning: "A list of values has a further one.",
    example: ["schema: { enum: [open, closed] }", "schema: { enum: [open, closed, lost] }"],
    response: [
      "Callers that choose by value meet one they don't know, when they run.",
      "Handle the new value, and unknown ones with it.",
    ],
  },
  "enum-value-removed": {
    effect: "narrower",
    meaning: "A list of values lost one.",
    example: ["schema: { enum: [open, closed, lost] }", "schema: { enum: [open, closed] }"],
    request: [
      "Requests with the removed value are refused.",
      "Send one of the values that are left.",
    ],
  },
  "enum-replaced": {
    effect: "incomparable",
    meaning: "A constant became another one, or a list lost all its values for others.",
    example: ["schema: { const: 1 }", "schema: { const: 2 }"],
  },
  "known-value-added": {
    effect: "none",
    meaning: "An open list of known values has a further one.",
    example: [
      "schema: { type: string, x-extensible-enum: [open] }",
      "schema: { type: string, x-extensible-enum: [open, closed] }",
    ],
    response: [
      "Callers may get the new value; the list was open, so they handle unknown ones already.",
      "Handle the new value where it matters.",
    ],
  },
  "known-value-removed": {
    effect: "unknown",
    meaning: "An open list of known values lost one.",
    example: [
      "schema: { type: string, x-extensible-enum: [open, closed] }",
      "schema: { type: string, x-extensible-enum: [open] }",
    ],
  },
  "list-opened": {
    effect: "none",
    meaning:
      "A list of values was declared open or closed, or got or lost known values altogether.",
    example: ["schema: { type: string }", "schema: { type: string, x-extensible-enum: [open] }"],
  },
  "step-tightened": {
    effect: "narrower",
    meaning: "Numbers must be multiples of a number, or of a greater multiple than before.",
    example: [
      "schema: { type: number, multipleOf: 5 }",
      "schema: { type: number, multipleOf: 10 }",
    ],
  },
  "step-loosened": {
    effect: "wider",
    meaning: "Numbers need no longer be multiples of a number, or only of a divisor of it.",
    example: [
      "schema: { type: number, multipleOf: 10 }",
      "schema: { type: number, multipleOf: 5 }",
    ],
  },
  "step-changed": {
    effect: "incomparable",
    meaning: "Numbers must be multiples of another number.",
    example: ["schema: { type: number, multipleOf: 3 }", "schema: { type: number, multipleOf: 5 }"],
  },
  "pattern-added": {
    effect: "narrower",
    meaning: "Texts must match a pattern.",
    example: ["schema: { type: string }", "schema: { type: string, pattern: '^[a-z]+$' }"],
    request: ["Texts that don't match the pattern are refused.", "Send texts that match it."],
  },
  "pattern-dropped": {
    effect: "wider",
    meaning: "Texts need no longer match a pattern.",
    example: ["schema: { type: string, pattern: '^[a-z]+$' }", "schema: { type: string }"],
    response: ["Callers may get texts of any form.", "Check the form where the code relies on it."],
  },
  "pattern-changed": {
    effect: "unknown",
    meaning: "Texts must match another pattern; which of the two allows more can't be decided.",
    example: [
      "schema: { type: string, pattern: '^[a-z]+$' }",
      "schema: { type: string, pattern: '^[a-z0-9]+$' }",
    ],
  },
  "format-narrowed": {
    effect: "narrower",
    meaning: "A value must have a format, or a narrower one than before.",
    example: ["schema: { type: string }", "schema: { type: string, format: date }"],
    request: ["Values of another format are refused.", "Send values of this format."],
  },
  "format-widened": {
    effect: "wider",
    meaning: "A value has no format any more, or a wider one than before.",
    example: ["schema: { type: string, format: date }", "schema: { type: string }"],
    response: [
      "Callers that read values of the old format may meet others.",
      "Read the values without relying on the old format.",
    ],
  },
  "format-changed": {
    effect: "incomparable",
    meaning: "A value has another format.",
    example: [
      "schema: { type: string, format: date }",
      "schema: { type: string, format: date-time }",
    ],
    request: ["Values of the old format are refused.", "Send values of the new format."],
    response: ["Callers get values of another format.", "Read values of the new format."],
  },
  "format-uncertain": {
    effect: "unknown",
    meaning: "A format that no standard defines was set, changed or taken away.",
    example: [
      "schema: { type: string, format: sku }",
      "schema: { type: string, format: article-number }",
    ],
  },
  "content-encoding-changed": {
    effect: "incomparable",
    meaning: "A text holds its content in another encoding (contentEncoding, byte, binary).",
    example: [
      "schema: { type: string, contentEncoding: base64 }",
      "schema: { type: string, contentEncoding: base32 }",
    ],
    request: ["The server can't decode what callers send.", "Encode the content as described."],
    response: ["Callers can't decode what they get.", "Decode the content as described."],
  },
  "content-media-type-changed": {
    effect: "incomparable",
    meaning: "A text holds content of another media type (contentMediaType).",
    example: [
      "schema: { type: string, contentMediaType: image/png }",
      "schema: { type: string, contentMediaType: image/jpeg }",
    ],
  },
  "content-schema-added": {
    effect: "narrower",
    meaning: "The content of a text must fulfil a schema (contentSchema).",
    example: [
      "schema: { type: string, contentMediaType: application/json }",
      "schema: { type: string, contentMediaType: application/json, contentSchema: { type: object } }",
    ],
  },
  "content-schema-dropped": {
    effect: "wider",
    meaning: "The content of a text need no longer fulfil a schema (contentSchema).",
    example: [
      "schema: { type: string, contentMediaType: application/json, contentSchema: { type: object } }",
      "schema: { type: string, contentMediaType: application/json }",
    ],
  },
  "default-added": {
    effect: "none",
    meaning: "A default was stated.",
    example: ["schema: { type: integer }", "schema: { type: integer, default: 20 }"],
    request: [
      "Calls that leave the value out may be understood differently than before.",
      "Send the value where it matters.",
    ],
  },
  "default-changed": {
    effect: "none",
    meaning: "A default became another one.",
    example: ["schema: { type: integer, default: 20 }", "schema: { type: integer, default: 100 }"],
    request: [
      "Calls that leave the value out compile as before and mean something else.",
      "Send the value that was the default, where it matters.",
    ],
  },
  "default-dropped": {
    effect: "none",
    meaning: "A default is no longer stated.",
    example: ["schema: { type: integer, default: 20 }", "schema: { type: integer }"],
    request: [
      "What the server does when the value is left out is no longer promised.",
      "Send the value that was the default, where it matters.",
    ],
  },
  deprecated: {
    effect: "none",
    meaning: "A value was announced as deprecated.",
    example: ["schema: { type: string }", "schema: { type: string, deprecated: true }"],
    request: ["It still works, and will be removed one day.", "Stop sending it."],
    response: ["It is still there, and will be removed one day.", "Stop reading it."],
  },
  reactivated: {
    effect: "none",
    meaning: "A value is no longer deprecated.",
    example: ["schema: { type: string, deprecated: true }", "schema: { type: string }"],
  },
  undecided: {
    effect: "unknown",
    meaning: "The schemas differ in a way that this comparison can't decide.",
    example: [
      "schema: { allOf: [{ oneOf: [{ minimum: 0 }, { type: string }] }, { oneOf: [{ multipleOf: 2 }, { type: string }] }] }",
      "schema: { allOf: [{ oneOf: [{ minimum: 0 }, { type: string }] }] }",
    ],
  },
} as const satisfies Record<string, ValueChange>;
