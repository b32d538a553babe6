import type { SurfaceRule } from "./surface-rule.ts";

const of = (kind: "input" | "result", members: string, required = ""): string =>
  `${kind}: { type: object, ${required === "" ? "" : `required: [${required}], `}properties: { id: { type: string }, ${members} } }`;

/** Changes of the members of types. */
export const memberRules = {
  "member-added": {
    level: "compatible",
    direction: "both",
    section: "Added",
    meaning: "A type has a further member, which nobody has to give.",
    words: ["It can be given or read.", "Nothing to do."],
    example: [
      of("result", "name: { type: string }"),
      of("result", "name: { type: string }, city: { type: string }"),
    ],
  },
  "required-member-added": {
    level: "breaking",
    direction: "request",
    section: "Changed",
    meaning: "What callers give must have a further member.",
    words: ["Code that doesn't give it does not compile.", "Give the new member."],
    example: [
      of("input", "name: { type: string }"),
      of("input", "name: { type: string }, city: { type: string }", "city"),
    ],
  },
  "member-removed": {
    level: "breaking",
    direction: "both",
    section: "Removed",
    meaning: "A type no longer has a member.",
    words: ["Code that gives or reads it does not compile.", "Remove what uses the member."],
    example: [
      of("result", "name: { type: string }, city: { type: string }"),
      of("result", "name: { type: string }"),
    ],
  },
  "member-renamed": {
    level: "breaking",
    direction: "both",
    section: "Changed",
    meaning: "A member of a type has another name, and the same type.",
    words: ["Code that writes the old name does not compile.", "Write the member's new name."],
    example: [
      of("result", "zip_code: { type: string }"),
      of("result", "zipCode: { type: string }"),
    ],
  },
  "input-member-became-required": {
    level: "breaking",
    direction: "request",
    section: "Changed",
    meaning: "What callers give must have a member that they could leave out.",
    words: ["Code that leaves it out does not compile.", "Give the member."],
    example: [of("input", "name: { type: string }"), of("input", "name: { type: string }", "name")],
  },
  "input-member-became-optional": {
    level: "compatible",
    direction: "request",
    section: "Changed",
    meaning: "Callers may leave out a member that they had to give.",
    words: ["Nobody has to give it any more.", "Nothing to do."],
    example: [of("input", "name: { type: string }", "name"), of("input", "name: { type: string }")],
  },
  "result-member-became-optional": {
    level: "breaking",
    direction: "response",
    section: "Changed",
    meaning: "What callers receive may lack a member that was always there.",
    words: [
      "Code that relies on it does not compile.",
      "Say what happens where the member is missing.",
    ],
    example: [
      of("result", "name: { type: string }", "name"),
      of("result", "name: { type: string }"),
    ],
  },
  "result-member-became-required": {
    level: "compatible",
    direction: "response",
    section: "Changed",
    meaning: "What callers receive always has a member that could be missing.",
    words: ["Nobody has to expect its absence any more.", "Nothing to do."],
    example: [
      of("result", "name: { type: string }"),
      of("result", "name: { type: string }", "name"),
    ],
  },
} as const satisfies Record<string, SurfaceRule>;
