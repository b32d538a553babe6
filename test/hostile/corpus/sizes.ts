import type { Json } from "../../../generator/support/json.ts";
import {
  cases,
  description,
  json,
  many,
  named,
  nested,
  operation,
  withOperation,
  withPath,
  withRow,
  withSchemas,
} from "./case.ts";

const schema = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });

/** Shared schemas each of which is made of two of the one before. */
const doubled = (levels: number, made: (inner: Json) => Json): Json =>
  withSchemas({
    Row: schema(`D${levels}`),
    D0: {
      type: "object",
      required: ["x"],
      properties: { x: { type: "string" }, kind: { type: "string" } },
    },
    ...named(many(levels, (n) => [`D${n + 1}`, made(schema(`D${n}`))] as const)),
  });

const object = (name: string, inner: Json): Json => ({
  type: "object",
  properties: { [name]: inner },
});

const OAUTH: Json = {
  type: "oauth2",
  flows: {
    clientCredentials: { tokenUrl: "https://a.example/token", scopes: {} },
    authorizationCode: {
      authorizationUrl: "https://a.example/a",
      tokenUrl: "https://a.example/token",
      scopes: {},
    },
  },
};

const schemes = (count: number, scheme: Json): Json =>
  named(many(count, (n) => [`s${n}`, scheme] as const));

const withSecurity = (security: Json, securitySchemes: Json): Json =>
  description({ security, components: { schemas: { Row: {} }, securitySchemes } });

/** What unfolds, multiplies, or is only very long. */
export const SIZES = [
  ...cases("package", {
    "two of two of two, 60 times: all of": json(doubled(60, (a) => ({ allOf: [a, a] }))),
    "two of two of two, 60 times: one of": json(doubled(60, (a) => ({ oneOf: [a, a] }))),
    "two of two of two, 60 times: any of": json(doubled(60, (a) => ({ anyOf: [a, a] }))),
    "two of two of two, 60 times: members": json(
      doubled(60, (a) => ({ type: "object", properties: { a, b: a } })),
    ),
    "two of two of two, 60 times: tuples": json(
      doubled(60, (a) => ({ type: "array", prefixItems: [a, a] })),
    ),
    "two of two of two, 60 times: discriminated": json(
      doubled(60, (a) => ({ oneOf: [a, a], discriminator: { propertyName: "kind" } })),
    ),
    "two of two of two, 60 times: with members of their own": json(
      doubled(60, (a) => ({
        allOf: [a, a],
        required: ["zz"],
        properties: { y: { type: "string" } },
      })),
    ),
    "an object in an object, 80 times": json(
      withRow(nested(80, (inner) => object("inner", inner))),
    ),
    "a list of lists, 200 times": json(
      withRow(nested(200, (items) => ({ type: "array", items }), { type: "string" })),
    ),
    "null or null or null, 100 times": json(
      withRow(nested(100, (inner) => ({ oneOf: [inner, { type: "null" }] }), { type: "string" })),
    ),
    "not not not, 200 times": json(withRow(nested(200, (not) => ({ not })))),
    "a chain of 3,000 types": json(
      withSchemas({
        Row: schema("L0"),
        ...named(many(3_000, (n) => [`L${n}`, object("next", schema(`L${n + 1}`))] as const)),
        L3000: { type: "string" },
      }),
    ),
    "a line of 1,000 heirs": json(
      withSchemas({
        Row: schema("L0"),
        ...named(
          many(
            1_000,
            (n) => [`L${n}`, { allOf: [schema(`L${n + 1}`), object(`a${n}`, {})] }] as const,
          ),
        ),
        L1000: { type: "object", required: ["gone"] },
      }),
    ),
    "a tuple of 2,000": json(
      withRow({ type: "array", prefixItems: many(2_000, () => ({ type: "string" })) }),
    ),
    "3,000 alternatives": json(withRow({ oneOf: many(3_000, (n) => object(`k${n}`, {})) })),
    "3,000 parts": json(
      withRow({
        allOf: many(3_000, (n) => ({ ...(object(`k${n}`, {}) as object), required: [`r${n}`] })),
      }),
    ),
    "30 alternatives of 30 alternatives, 4 times": json(
      withRow({
        allOf: many(4, (n) => ({
          oneOf: many(30, (m) => ({ type: "object", properties: { [`a${n}_${m}`]: {} } })),
        })),
      }),
    ),
    "20,000 members that must be there": json(
      withRow({ type: "object", properties: { a: {} }, required: many(20_000, (n) => `r${n}`) }),
    ),
    "20,000 members": json(
      withRow({
        type: "object",
        properties: named(many(20_000, (n) => [`p${n}`, { type: "string" }] as const)),
      }),
    ),
    "2,000 parameters": json(
      withOperation({
        parameters: many(2_000, (n) => ({ name: `p${n}`, in: "query", schema: {} })),
      }),
    ),
    "500 operations of one address": json(
      description({
        paths: named(many(500, (n) => [`/rows#${n}`, { get: operation() }] as const)),
      }),
    ),
    "1,000 servers": json(
      description({ servers: many(1_000, (n) => ({ url: `https://a${n}.example` })) }),
    ),
    "a name of a megabyte": json(withSchemas({ ["x".repeat(1_000_000)]: object("a", {}) })),
    "a name of 100,000 capitals": json(withSchemas({ ["A".repeat(100_000)]: object("a", {}) })),
    "a member's name of a megabyte": json(withRow(object("x".repeat(1_000_000), object("a", {})))),
    "an operation's id of 200,000 capitals": json(
      withOperation({ operationId: "A".repeat(200_000) }),
    ),
    "a title of 200,000 capitals": json(
      description({ info: { title: "A".repeat(200_000), version: "1" } }),
    ),
    "a title of 100,000 back-ticks": json(
      description({ info: { title: "`a".repeat(100_000), version: "1" } }),
    ),
    "a title of 100,000 signs of Chinese": json(
      description({ info: { title: "漢 ".repeat(100_000), version: "1" } }),
    ),
    "a version of a megabyte": json(
      description({ info: { title: "Acme", version: "1".repeat(1_000_000) } }),
    ),
    "a description of 200,000 blanks": json(
      withRow({ type: "string", description: `a${" ".repeat(200_000)}b` }),
    ),
    "a description of 200,000 line ends": json(
      withRow({ type: "string", description: `a${"\n".repeat(200_000)}b` }),
    ),
    "a description of 200,000 stars": json(
      withRow({ type: "string", description: `${"* ".repeat(200_000)}/` }),
    ),
    "a description of 200,000 slashes": json(
      withRow({ type: "string", description: "/".repeat(200_000) }),
    ),
    "a description of 100,000 tags": json(
      withRow({ type: "string", description: "{@link a} ".repeat(100_000) }),
    ),
    "a server's description of 100,000 back-ticks": json(
      description({ servers: [{ url: "https://a.example", description: "`a` ".repeat(100_000) }] }),
    ),
    "a value of a megabyte": json(
      withRow({ enum: ["x".repeat(1_000_000), "\u2028".repeat(100_000)] }),
    ),
    "5,000 values that are objects": json(withRow({ enum: many(5_000, (n) => ({ a: n })) })),
    "numbers at the edge": json(
      withRow({ enum: [1.7976931348623157e308, 5e-324, -0, 9007199254740991, 0.1 + 0.2] }),
    ),
    "limits that contradict each other": json(
      withRow({ type: "string", minLength: 9, maxLength: 1, pattern: "^$", enum: [] }),
    ),
    "a pattern that would take for ever": json(
      withRow({ type: "string", pattern: "^(a+)+$", example: "a".repeat(100) }),
    ),
    "a pattern that is none": json(withRow({ type: "string", pattern: "(((" })),
    "patterns of members that would take for ever": json(
      withRow({ type: "object", patternProperties: { "^(a|a)*$": { type: "string" } } }),
    ),
  }),
  ...cases("too-large", {
    "a path of 5,000 segments": json(withPath(`/${"a/".repeat(5_000)}b`)),
    "a path of 150 segments": json(withPath(`/${"a/".repeat(150)}b`)),
    "a path of 100,000 characters": json(withPath(`/${"a".repeat(100_000)}`)),
    "a path of 100,000 braces": json(withPath(`/${"{".repeat(100_000)}`)),
    "schemas inside each other 300 times": json(withRow(nested(300, (not) => ({ not })))),
    "30 schemes with two ways each": json(
      withSecurity([named(many(30, (n) => [`s${n}`, []] as const))], schemes(30, OAUTH)),
    ),
    "1,000 alternatives of credentials": json(
      withSecurity(
        many(1_000, (n) => ({ [`s${n}`]: [] })),
        schemes(1_000, { type: "http", scheme: "bearer" }),
      ),
    ),
  }),
  ...cases("invalid-openapi", {
    "5,000 operations that are wrong": json(
      description({
        paths: named(many(5_000, (n) => [`/r${n}`, { get: { responses: 5 } }] as const)),
      }),
    ),
    "5,000 parameters that are wrong": json(
      withOperation({ parameters: many(5_000, (n) => ({ name: n })) }),
    ),
  }),
];
