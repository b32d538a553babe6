import type { SurfaceRule } from "./surface-rule.ts";

const of = (kind: "input" | "result", schema: string): string =>
  `${kind}: { type: object, properties: { status: ${schema} } }`;
const values = (...names: readonly string[]): string =>
  `{ type: string, enum: [${names.join(", ")}] }`;
const open = (...names: readonly string[]): string =>
  `result: { type: object, properties: { status: { $ref: '#/components/schemas/Status' } } }\ncomponents: { schemas: { Status: { type: string, enum: [${names.join(", ")}], x-client: { open: true } } } }`;

/** Changes of types, and of the values that they list. */
export const typeRules = {
  "input-type-changed": {
    level: "breaking",
    direction: "request",
    section: "Changed",
    meaning: "The type of what callers give no longer takes all that it took.",
    words: ["Code that gives what was taken does not compile.", "Give what the new type takes."],
    example: [of("input", "{ type: string }"), of("input", "{ type: number }")],
  },
  "input-type-widened": {
    level: "compatible",
    direction: "request",
    section: "Changed",
    meaning: "The type of what callers give takes all that it took, and more.",
    words: ["More can be given.", "Nothing to do."],
    example: [of("input", "{ type: string }"), of("input", "{ type: [string, 'null'] }")],
  },
  "result-type-changed": {
    level: "breaking",
    direction: "response",
    section: "Changed",
    meaning: "The type of what callers receive holds what it did not hold.",
    words: [
      "Code that relies on the old type does not compile.",
      "Handle what the new type holds.",
    ],
    example: [of("result", "{ type: string }"), of("result", "{ type: [string, 'null'] }")],
  },
  "result-type-narrowed": {
    level: "compatible",
    direction: "response",
    section: "Changed",
    meaning: "The type of what callers receive holds nothing that it did not hold, and less.",
    words: ["Code for what no longer comes can go.", "Nothing to do."],
    example: [of("result", "{ type: [string, 'null'] }"), of("result", "{ type: string }")],
  },
  "input-value-added": {
    level: "compatible",
    direction: "request",
    section: "Added",
    meaning: "The list of values that callers may give has grown.",
    words: ["The new value can be given.", "Nothing to do."],
    example: [of("input", values("open")), of("input", values("open", "paid"))],
  },
  "result-value-added": {
    level: "breaking",
    direction: "response",
    section: "Changed",
    meaning: "The list of values that callers may receive has grown.",
    words: [
      "An exhaustive switch, or a record with one entry for each value, does not compile.",
      "Add what is to happen for the new value.",
    ],
    example: [of("result", values("open")), of("result", values("open", "paid"))],
  },
  "value-removed": {
    level: "breaking",
    direction: "both",
    section: "Removed",
    meaning: "A list of values has become shorter.",
    words: ["Code that names the value does not compile.", "Remove what names the value."],
    example: [of("input", values("open", "paid")), of("input", values("open"))],
  },
  "open-value-added": {
    level: "risky",
    direction: "response",
    section: "Added",
    meaning: "A list of known values has grown, to which the vendor may always add.",
    words: [
      "It compiles; the value may come where no branch expects it.",
      "Look whether the new value needs a branch of its own.",
    ],
    example: [open("open"), open("open", "paid")],
  },
  "open-value-removed": {
    level: "compatible",
    direction: "both",
    section: "Removed",
    meaning: "A list of known values has become shorter, to which the vendor may always add.",
    words: [
      "It compiles; editors no longer suggest the value.",
      "Remove the branch for the value.",
    ],
    example: [open("open", "paid"), open("open")],
  },
} as const satisfies Record<string, SurfaceRule>;
