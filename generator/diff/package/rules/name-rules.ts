import type { SurfaceRule } from "./surface-rule.ts";

const DONE = "responses: { '204': { description: Done. } }";
const TWO =
  "paths: { /orders: { post: { responses: { '204': { description: Done. } } } }, /items: { post: { responses: { '204': { description: Done. } } } } }";
const ONE = "paths: { /orders: { post: { responses: { '204': { description: Done. } } } } }";
const NAMED = (name: string): string =>
  `paths: { /orders: { get: { responses: { '200': { description: Fine., content: { application/json: { schema: { $ref: '#/components/schemas/${name}' } } } } } } } }\ncomponents: { schemas: { ${name}: { type: object, properties: { id: { type: string }, total: { type: number } } } } }`;

const PLAIN = "result: { type: object, properties: { name: { type: string } } }";
const WITH_ADDRESS =
  "result: { type: object, properties: { name: { type: string }, address: { $ref: '#/components/schemas/Address' } } }\ncomponents: { schemas: { Address: { type: object, properties: { city: { type: string } } } } }";

/** Changes of names that users import or write. */
export const nameRules = {
  "export-added": {
    level: "compatible",
    direction: "none",
    section: "Added",
    meaning: "The package exports a further name.",
    words: ["It can be imported.", "Nothing to do."],
    example: [PLAIN, WITH_ADDRESS],
  },
  "export-removed": {
    level: "breaking",
    direction: "none",
    section: "Removed",
    meaning: "The package no longer exports a name.",
    words: ["Its import does not compile.", "Remove the import, and declare what is still needed."],
    example: [WITH_ADDRESS, PLAIN],
  },
  "export-renamed": {
    level: "breaking",
    direction: "none",
    section: "Changed",
    meaning: "What the package exported under one name has another, and the same shape.",
    words: ["The import of the old name does not compile.", "Import the new name."],
    example: [NAMED("Order"), NAMED("Purchase")],
  },
  "resource-added": {
    level: "compatible",
    direction: "none",
    section: "Added",
    meaning: "The client has a further resource.",
    words: ["Its methods can be called.", "Nothing to do."],
    example: [ONE, TWO],
  },
  "resource-removed": {
    level: "breaking",
    direction: "none",
    section: "Removed",
    meaning: "The client no longer has a resource.",
    words: [
      "Code that names it does not compile.",
      "Remove the calls, or find what replaces them.",
    ],
    example: [TWO, ONE],
  },
  "resource-renamed": {
    level: "breaking",
    direction: "none",
    section: "Changed",
    meaning: "All methods of a resource stand below another one.",
    words: ["Calls by the old name do not compile.", "Write the resource's new name."],
    example: [
      `paths: { /orders: { post: { ${DONE} }, delete: { ${DONE} } } }`,
      `paths: { /orders: { x-client: { resource: purchases }, post: { ${DONE} }, delete: { ${DONE} } } }`,
    ],
  },
  "symbol-deprecated": {
    level: "compatible",
    direction: "none",
    section: "Deprecated",
    meaning: "A method, a type or a member is marked as deprecated.",
    words: ["It still works; editors strike it through.", "Stop using it before it goes away."],
    example: [
      `paths: { /orders: { post: { ${DONE} } } }`,
      `paths: { /orders: { post: { deprecated: true, ${DONE} } } }`,
    ],
  },
  "symbol-reactivated": {
    level: "compatible",
    direction: "none",
    section: "Changed",
    meaning: "A method, a type or a member is no longer marked as deprecated.",
    words: ["It stays.", "Nothing to do."],
    example: [
      `paths: { /orders: { post: { deprecated: true, ${DONE} } } }`,
      `paths: { /orders: { post: { ${DONE} } } }`,
    ],
  },
} as const satisfies Record<string, SurfaceRule>;
