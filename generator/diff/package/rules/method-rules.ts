import type { SurfaceRule } from "./surface-rule.ts";

const DONE = "responses: { '204': { description: Done. } }";
const BODY =
  "content: { application/json: { schema: { type: object, properties: { a: { type: string } } } } }";
const ID = "{ name: id, in: path, required: true, schema: { type: string } }";
const PAIR = (first: string, second: string): string =>
  `paths: { '/orders/{${first}}/items/{${second}}': { get: { ${DONE}, parameters: [{ name: ${first}, in: path, required: true, schema: { type: string } }, { name: ${second}, in: path, required: true, schema: { type: string } }] } } }`;
const result = (schema: string): string =>
  `paths: { /orders: { get: { responses: { '200': { description: Fine., content: { application/json: { schema: ${schema} } } } } } } }`;
const ORDER =
  "components: { schemas: { Order: { type: object, properties: { id: { type: string } } } } }";
const REF = "{ $ref: '#/components/schemas/Order' }";

/** Changes of methods: their names, arguments and results. */
export const methodRules = {
  "method-added": {
    level: "compatible",
    direction: "none",
    section: "Added",
    meaning: "The client has a further method.",
    words: ["It can be called.", "Nothing to do."],
    example: [
      `paths: { /orders: { post: { ${DONE} } } }`,
      `paths: { /orders: { post: { ${DONE} }, delete: { ${DONE} } } }`,
    ],
  },
  "method-removed": {
    level: "breaking",
    direction: "none",
    section: "Removed",
    meaning: "The client no longer has a method.",
    words: ["Calls of it do not compile.", "Remove the calls, or find what replaces the method."],
    example: [
      `paths: { /orders: { post: { ${DONE} }, delete: { ${DONE} } } }`,
      `paths: { /orders: { post: { ${DONE} } } }`,
    ],
  },
  "method-renamed": {
    level: "breaking",
    direction: "none",
    section: "Changed",
    meaning: "The method that calls an operation has another name.",
    words: ["Calls by the old name do not compile.", "Write the method's new name."],
    example: [
      `paths: { /orders: { post: { ${DONE} }, delete: { ${DONE} } } }`,
      `paths: { /orders: { post: { ${DONE} }, delete: { x-client: { name: clear }, ${DONE} } } }`,
    ],
  },
  "argument-added": {
    level: "breaking",
    direction: "request",
    section: "Changed",
    meaning: "A method takes a further argument that must be given.",
    words: ["Calls without it do not compile.", "Give the new argument."],
    example: [
      `paths: { /orders: { post: { ${DONE} } } }`,
      `paths: { /orders: { post: { ${DONE}, requestBody: { required: true, ${BODY} } } } }`,
    ],
  },
  "argument-inserted": {
    level: "breaking",
    direction: "request",
    section: "Changed",
    meaning: "A method takes a further argument before others; it may be left out.",
    words: [
      "Calls that give the arguments behind it do not compile.",
      "Give the new argument too, or `undefined`, where others follow.",
    ],
    example: [
      `paths: { /orders: { delete: { ${DONE} } } }`,
      `paths: { /orders: { delete: { ${DONE}, parameters: [{ name: city, in: query, schema: { type: string } }] } } }`,
    ],
  },
  "argument-removed": {
    level: "breaking",
    direction: "request",
    section: "Removed",
    meaning: "A method no longer takes an argument.",
    words: ["Calls that give it do not compile.", "Leave the argument out."],
    example: [
      `paths: { /orders: { delete: { ${DONE}, parameters: [{ name: city, in: query, schema: { type: string } }] } } }`,
      `paths: { /orders: { delete: { ${DONE} } } }`,
    ],
  },
  "arguments-reordered": {
    level: "risky",
    direction: "request",
    section: "Changed",
    meaning:
      "A method takes the same arguments in another order, and their types don't tell them apart.",
    words: ["Calls still compile, and ask for something else.", "Swap the arguments in all calls."],
    example: [PAIR("orderId", "itemId"), PAIR("itemId", "orderId")],
  },
  "argument-became-required": {
    level: "breaking",
    direction: "request",
    section: "Changed",
    meaning: "A method must be given an argument that could be left out.",
    words: ["Calls without it do not compile.", "Give the argument."],
    example: [
      `paths: { /orders: { post: { ${DONE}, requestBody: { ${BODY} } } } }`,
      `paths: { /orders: { post: { ${DONE}, requestBody: { required: true, ${BODY} } } } }`,
    ],
  },
  "argument-became-optional": {
    level: "compatible",
    direction: "request",
    section: "Changed",
    meaning: "A method can be called without an argument that had to be given.",
    words: ["Nobody has to give it any more.", "Nothing to do."],
    example: [
      `paths: { /orders: { post: { ${DONE}, requestBody: { required: true, ${BODY} } } } }`,
      `paths: { /orders: { post: { ${DONE}, requestBody: { ${BODY} } } } }`,
    ],
  },
  "argument-renamed": {
    level: "compatible",
    direction: "request",
    section: "Changed",
    meaning: "An argument that is given by its position has another name.",
    words: ["Calls still compile: only its position counts.", "Nothing to do."],
    example: [
      `paths: { '/orders/{id}': { delete: { ${DONE}, parameters: [${ID}] } } }`,
      `paths: { '/orders/{number}': { delete: { ${DONE}, parameters: [${ID.replace("name: id", "name: number")}] } } }`,
    ],
  },
  "result-added": {
    level: "breaking",
    direction: "response",
    section: "Changed",
    meaning: "A method gives a result that gave none.",
    words: [
      "Code that passes the call on as one without a result does not compile.",
      "Await the call before returning, or pass its result on.",
    ],
    example: [
      `paths: { /orders: { get: { responses: { '200': { description: Fine. } } } } }`,
      result("{ type: string }"),
    ],
  },
  "result-removed": {
    level: "breaking",
    direction: "response",
    section: "Removed",
    meaning: "A method gives no result any more.",
    words: [
      "Code that reads the result does not compile.",
      "Fetch what is needed by another call.",
    ],
    example: [
      result("{ type: string }"),
      `paths: { /orders: { get: { responses: { '200': { description: Fine. } } } } }`,
    ],
  },
  "result-wrapped": {
    level: "breaking",
    direction: "response",
    section: "Changed",
    meaning: "A method's result has become a member of an object.",
    words: ["Code that reads the result does not compile.", "Read the member of the new result."],
    example: [
      `${result(REF)}\n${ORDER}`,
      `${result(`{ type: object, required: [data], properties: { data: ${REF}, total: { type: integer } } }`)}\n${ORDER}`,
    ],
  },
  "result-unwrapped": {
    level: "breaking",
    direction: "response",
    section: "Changed",
    meaning: "A method gives at once what was a member of its result.",
    words: ["Code that reads the member does not compile.", "Use the result itself."],
    example: [
      `${result(`{ type: object, required: [data], properties: { data: ${REF}, total: { type: integer } } }`)}\n${ORDER}`,
      `${result(REF)}\n${ORDER}`,
    ],
  },
  "paging-changed": {
    level: "breaking",
    direction: "response",
    section: "Changed",
    meaning: "A method gives pages instead of a plain result, or the reverse.",
    words: [
      "Code that reads the result does not compile.",
      "Read pages by `for await` or `toArray()`, and a plain result by `await`.",
    ],
    example: [
      "x-client: { pagers: { rows: { plugin: offset, items: '', first: firstRow, size: rowCount, defaultSize: 100 } } }\npaths: { /orders: { get: { parameters: [{ name: firstRow, in: query, schema: { type: integer } }, { name: rowCount, in: query, schema: { type: integer } }], responses: { '200': { description: Fine., content: { application/json: { schema: { type: array, items: { type: string } } } } } } } } }",
      "x-client: { pagers: { rows: { plugin: offset, items: '', first: firstRow, size: rowCount, defaultSize: 100 } } }\npaths: { /orders: { get: { x-client: { paging: rows }, parameters: [{ name: firstRow, in: query, schema: { type: integer } }, { name: rowCount, in: query, schema: { type: integer } }], responses: { '200': { description: Fine., content: { application/json: { schema: { type: array, items: { type: string } } } } } } } } }",
    ],
  },
} as const satisfies Record<string, SurfaceRule>;
