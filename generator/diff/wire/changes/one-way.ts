import type { ValueChange } from "./change.ts";

/** Changes that only what clients send can undergo. */
export const requestChanges = {
  "property-added": {
    effect: "none",
    meaning: "A member was added that may be left out.",
    example: [
      "schema: { type: object, properties: { id: { type: string } } }",
      "schema: { type: object, properties: { id: { type: string }, note: { type: string } } }",
    ],
    request: ["Callers may send the member; nobody has to.", "Nothing to do."],
  },
  "required-property-added": {
    effect: "narrower",
    meaning: "A member was added that must be sent.",
    example: [
      "schema: { type: object, properties: { id: { type: string } } }",
      "schema: { type: object, required: [note], properties: { id: { type: string }, note: { type: string } } }",
    ],
    request: ["Requests without the new member are refused.", "Send the new member."],
  },
  "property-removed": {
    effect: "unknown",
    meaning: "A member is no longer described; whether it is refused or ignored isn't said.",
    example: [
      "schema: { type: object, properties: { id: { type: string }, note: { type: string } } }",
      "schema: { type: object, properties: { id: { type: string } } }",
    ],
    request: [
      "What callers send under this name may be refused, or ignored without a word.",
      "Stop sending the member.",
    ],
  },
  "property-refused": {
    effect: "narrower",
    meaning: "A member was removed from an object that allows no others.",
    example: [
      "schema: { type: object, additionalProperties: false, properties: { id: { type: string }, note: { type: string } } }",
      "schema: { type: object, additionalProperties: false, properties: { id: { type: string } } }",
    ],
    request: ["Requests with the member are refused.", "Stop sending the member."],
  },
  "property-became-read-only": {
    effect: "unknown",
    meaning: "A member became read-only: the server alone sets it.",
    example: [
      "schema: { type: object, properties: { id: { type: string } } }",
      "schema: { type: object, properties: { id: { type: string, readOnly: true } } }",
    ],
    request: [
      "What callers send under this name is ignored or refused.",
      "Stop sending the member.",
    ],
  },
  "property-became-writable": {
    effect: "none",
    meaning: "A read-only member may now be sent.",
    example: [
      "schema: { type: object, properties: { id: { type: string, readOnly: true } } }",
      "schema: { type: object, properties: { id: { type: string } } }",
    ],
  },
  "required-property-became-writable": {
    effect: "narrower",
    meaning: "A read-only member must now be sent.",
    example: [
      "schema: { type: object, required: [id], properties: { id: { type: string, readOnly: true } } }",
      "schema: { type: object, required: [id], properties: { id: { type: string } } }",
    ],
    request: ["Requests without the member are refused.", "Send the member."],
  },
  "overlapping-alternative-added": {
    effect: "unknown",
    meaning:
      "A value must take exactly one of several forms, and a further form may overlap with others (oneOf).",
    example: [
      "schema: { oneOf: [{ type: object, properties: { a: { type: string } } }, { type: string }] }",
      "schema: { oneOf: [{ type: object, properties: { a: { type: string } } }, { type: string }, { type: object, properties: { b: { type: string } } }] }",
    ],
    request: [
      "Values that fit both the new form and an old one are refused.",
      "Send values that fit exactly one form.",
    ],
  },
} as const satisfies Record<string, ValueChange>;

/** Changes that only what clients receive can undergo. */
export const responseChanges = {
  "property-added": {
    effect: "narrower",
    meaning: "A member was added.",
    example: [
      "schema: { type: object, properties: { id: { type: string } } }",
      "schema: { type: object, properties: { id: { type: string }, note: { type: string } } }",
    ],
    response: ["Callers may read the member.", "Nothing to do."],
  },
  "property-added-to-closed": {
    effect: "wider",
    meaning: "A member was added to an object that had promised to have no others.",
    example: [
      "schema: { type: object, additionalProperties: false, properties: { id: { type: string } } }",
      "schema: { type: object, additionalProperties: false, properties: { id: { type: string }, note: { type: string } } }",
    ],
    response: [
      "Callers that check answers strictly refuse the new member.",
      "Update the schema that answers are checked against.",
    ],
  },
  "property-removed": {
    effect: "wider",
    meaning: "A member that could be missing is no longer described.",
    example: [
      "schema: { type: object, properties: { id: { type: string }, note: { type: string } } }",
      "schema: { type: object, properties: { id: { type: string } } }",
    ],
    response: [
      "Callers that read the member probably never find it again.",
      "Stop reading the member.",
    ],
  },
  "required-property-removed": {
    effect: "wider",
    meaning: "A member that was always there is gone.",
    example: [
      "schema: { type: object, required: [id], properties: { id: { type: string } } }",
      "schema: { type: object, properties: {} }",
    ],
    response: ["Callers that rely on the member find nothing there.", "Stop reading the member."],
  },
  "property-became-write-only": {
    effect: "wider",
    meaning: "A member that could be missing became write-only: it is sent and never received.",
    example: [
      "schema: { type: object, properties: { pin: { type: string } } }",
      "schema: { type: object, properties: { pin: { type: string, writeOnly: true } } }",
    ],
    response: ["Callers that read the member never find it again.", "Stop reading the member."],
  },
  "required-property-became-write-only": {
    effect: "wider",
    meaning: "A member that was always there became write-only: it is sent and never received.",
    example: [
      "schema: { type: object, required: [pin], properties: { pin: { type: string } } }",
      "schema: { type: object, required: [pin], properties: { pin: { type: string, writeOnly: true } } }",
    ],
    response: ["Callers that rely on the member find nothing there.", "Stop reading the member."],
  },
  "property-became-readable": {
    effect: "narrower",
    meaning: "A write-only member is now received too.",
    example: [
      "schema: { type: object, properties: { pin: { type: string, writeOnly: true } } }",
      "schema: { type: object, properties: { pin: { type: string } } }",
    ],
    response: ["Callers may read the member.", "Nothing to do."],
  },
  "overlapping-alternative-removed": {
    effect: "unknown",
    meaning:
      "A value takes exactly one of several forms, and a form that may overlap with others was removed (oneOf).",
    example: [
      "schema: { oneOf: [{ type: object, properties: { a: { type: string } } }, { type: string }, { type: object, properties: { b: { type: string } } }] }",
      "schema: { oneOf: [{ type: object, properties: { a: { type: string } } }, { type: string }] }",
    ],
    response: [
      "Values that fitted two forms were impossible; now they are possible.",
      "Read values by the forms that are left.",
    ],
  },
} as const satisfies Record<string, ValueChange>;
