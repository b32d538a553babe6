import type { ExchangeChange } from "./change.ts";

const onDocument = (text: string): string => `x-client: { ${text} }`;
const onOperation = (text: string): string =>
  `operation: { x-client: { ${text} }, responses: { '200': { description: Fine. } } }`;

/** Changes of x-client settings: how the package talks to the server. */
export const settingChanges = {
  "paging-setting-changed": {
    effect: "unknown",
    direction: "both",
    meaning: "The setting became different by which the package walks through pages.",
    words: [
      "Lists compile as before and ask for their pages in another way.",
      "Read a list of more than one page to its end with the updated package.",
    ],
    example: [onDocument("paging: none"), onDocument("paging: pages")],
  },
  "credential-setting-changed": {
    effect: "unknown",
    direction: "request",
    meaning: "The setting became different by which the package shows its credentials.",
    words: [
      "Calls compile as before and identify themselves in another way.",
      "Make one call with the updated package and real credentials.",
    ],
    example: [
      "components: { securitySchemes: { key: { type: http, scheme: bearer, x-client: { auth: { plugin: one } } } } }",
      "components: { securitySchemes: { key: { type: http, scheme: bearer, x-client: { auth: { plugin: two } } } } }",
    ],
  },
  "limit-setting-changed": {
    effect: "unknown",
    direction: "request",
    meaning: "The setting became different by which the package keeps to the vendor's limits.",
    words: [
      "Calls compile as before and are sent faster or slower.",
      "Compare the limits with those of the vendor.",
    ],
    example: [
      onDocument("limits: { plugin: windows, windows: [{ calls: 10, seconds: 1 }] }"),
      onDocument("limits: { plugin: windows, windows: [{ calls: 5, seconds: 1 }] }"),
    ],
  },
  "error-setting-changed": {
    effect: "unknown",
    direction: "response",
    meaning:
      "The setting became different by which the package tells failures, or reads their codes.",
    words: [
      "Calls compile as before, and other answers count as failures or carry other codes.",
      "Compare how the code handles failures.",
    ],
    example: [onDocument("errors: { code: /code }"), onDocument("errors: { code: /error/code }")],
  },
  "retry-setting-changed": {
    effect: "unknown",
    direction: "request",
    meaning: "The setting became different by which the package repeats failed calls.",
    words: [
      "A failed call may be sent twice, or no longer be repeated.",
      "Check whether the operation bears being sent twice.",
    ],
    example: [onOperation("retry: never"), onOperation("retry: safe")],
  },
  "serialization-setting-changed": {
    effect: "unknown",
    direction: "request",
    meaning: "The setting became different by which the package writes a body or a parameter.",
    words: [
      "Calls compile as before and are written in another way.",
      "Make one call with the updated package.",
    ],
    example: [onOperation("body: { plugin: one }"), onOperation("body: { plugin: two }")],
  },
  "quirk-changed": {
    effect: "none",
    direction: "none",
    meaning:
      "A note on where the vendor's documents contradict themselves was added, changed or removed.",
    words: ["What is known of the vendor changed, not what travels.", "Read the note."],
    example: [
      onDocument("quirks: []"),
      onDocument("quirks: [{ id: one, says: Two things., reading: The second. }]"),
    ],
  },
  "setting-changed": {
    effect: "unknown",
    direction: "both",
    meaning: "Another setting of the package became different.",
    words: [
      "The package may behave differently while its types stay the same.",
      "Compare the behaviour of the updated package.",
    ],
    example: [onDocument("sync: { plugin: one }"), onDocument("sync: { plugin: two }")],
  },
} as const satisfies Record<string, ExchangeChange>;
