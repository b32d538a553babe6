import type {
  Body,
  Content,
  Header,
  Operation,
  Parameter,
  Response,
} from "../../../../generator/normalise/document.ts";
import { pointer } from "../../../../generator/support/pointer.ts";
import {
  flip,
  LEAVE,
  PLACE,
  remove,
  REMOVE,
  strange,
  text,
  withoutFirst,
  WORDS,
  type Edits,
} from "./edit.ts";

export const operationEdits: Edits<Operation> = {
  givenId: "said again by the id, which is edited",
  id: [() => "renamed"],
  method: [(method) => (method === "POST" ? "DELETE" : "POST")],
  path: [(path) => `${path}/moved`],
  summary: WORDS,
  description: WORDS,
  tags: [() => ["other"]],
  deprecated: [flip],
  parameters: [
    withoutFirst,
    (parameters) =>
      parameters.flatMap((one) => [
        one,
        { ...one, name: `${one.name}New`, source: pointer("new", one.name) },
      ]),
  ],
  body: [
    remove,
    (body) =>
      body !== undefined
        ? LEAVE
        : {
            required: true,
            description: "",
            contents: [],
            settings: {},
            source: pointer("new"),
          },
  ],
  responses: [
    withoutFirst,
    (responses) =>
      responses.some(({ status }) => status === "default")
        ? LEAVE
        : [
            ...responses,
            { status: "418", description: "", headers: [], contents: [], source: pointer("new") },
          ],
  ],
  security: [() => [], () => [{ key: [] }]],
  servers: [
    () => [
      {
        url: "https://own.example",
        description: "",
        variables: {},
        settings: {},
        source: pointer("own"),
      },
    ],
  ],
  sunset: [
    (sunset) => (sunset === undefined ? LEAVE : REMOVE),
    (sunset) => (sunset === undefined ? LEAVE : "2998-01-01"),
  ],
  callbacks: [withoutFirst],
  settings: [strange],
  pathSettings: [strange],
  source: PLACE,
};

export const parameterEdits: Edits<Parameter> = {
  name: [(name, { place }) => (place === "path" ? LEAVE : `${name}Other`)],
  place: [(place) => (place === "path" ? LEAVE : place === "query" ? "header" : "query")],
  required: [(required, { place }) => (place === "path" ? LEAVE : !required)],
  deprecated: [flip],
  description: WORDS,
  style: [(style, { mediaType }) => (mediaType === undefined ? `${style}Other` : LEAVE)],
  explode: [(explode, { schema }) => (schema.types.includes("array") ? !explode : LEAVE)],
  allowReserved: [flip],
  sunset: [(sunset) => (sunset === undefined ? LEAVE : REMOVE)],
  mediaType: [(mediaType) => (mediaType === undefined ? "application/json" : REMOVE)],
  schema: [text],
  settings: [strange],
  source: PLACE,
};

export const bodyEdits: Edits<Body> = {
  required: [flip],
  description: WORDS,
  contents: [
    withoutFirst,
    (contents) => [...contents, { mediaType: "text/new", encoding: {}, source: pointer("new") }],
  ],
  settings: [strange],
  source: PLACE,
};

export const contentEdits: Edits<Content> = {
  mediaType: [() => "text/other"],
  schema: [remove, text],
  encoding: [(encoding) => ({ ...encoding, part: { contentType: "text/other" } })],
  source: PLACE,
};

export const responseEdits: Edits<Response> = {
  status: [(status) => (status.startsWith("2") ? "299" : "499")],
  description: WORDS,
  headers: [
    withoutFirst,
    (headers) => [
      ...headers,
      {
        name: "X-New",
        description: "",
        required: false,
        deprecated: false,
        explode: false,
        source: pointer("new"),
      },
    ],
  ],
  contents: [
    withoutFirst,
    (contents) => [...contents, { mediaType: "text/new", encoding: {}, source: pointer("new") }],
  ],
  source: PLACE,
};

export const headerEdits: Edits<Header> = {
  name: [(name) => `${name}-Other`],
  description: WORDS,
  required: [flip],
  deprecated: [flip],
  explode: [
    (explode, { schema }) => (schema?.types.includes("object") === true ? !explode : LEAVE),
  ],
  mediaType: [(mediaType) => (mediaType === undefined ? "application/json" : REMOVE)],
  schema: [text],
  source: PLACE,
};
