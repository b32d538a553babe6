import type {
  NormalDocument,
  SecurityScheme,
  Server,
} from "../../../../generator/normalise/document.ts";
import type { JsonObject } from "../../../../generator/support/json.ts";
import { pointer } from "../../../../generator/support/pointer.ts";
import { LEAVE, PLACE, strange, withoutFirst, WORDS, type Edits } from "./edit.ts";

export const documentEdits: Edits<NormalDocument> = {
  name: "the name of the folder",
  packageName: "the name of the package, not of what travels",
  isForeign: "who answers for the document, not what travels",
  title: WORDS,
  description: WORDS,
  version: "the vendor's number for the document; what changed is told by what changed",
  dialect: "how something is written changes nothing that travels",
  tags: WORDS,
  schemas: "judged where they are used: the edits of schemas reach each of them",
  locate: PLACE,
  servers: [
    withoutFirst,
    (servers) => [...servers].reverse(),
    (servers) => [
      ...servers,
      {
        url: "https://new.example",
        description: "",
        variables: {},
        settings: {},
        source: pointer("servers", 9),
      },
    ],
  ],
  operations: [
    withoutFirst,
    (operations) =>
      operations.flatMap((one) => [
        one,
        { ...one, path: "/new", source: pointer("paths", "/new", "get") },
      ]),
  ],
  webhooks: [withoutFirst, (webhooks) => webhooks.flatMap((one) => [one, { ...one, path: "new" }])],
  schemes: [
    (schemes) => schemes.slice(0, -1),
    (schemes) => [
      ...schemes,
      {
        name: "new",
        definition: { type: "http", scheme: "basic" },
        settings: {},
        source: pointer("new"),
      },
    ],
  ],
  security: [() => [], withoutFirst, () => [{ spare: [] }], () => [{ key: [] }, { oauth: [] }]],
  settings: [strange, () => ({})],
};

export const serverEdits: Edits<Server> = {
  url: [() => "https://moved.example"],
  description: WORDS,
  variables: [
    (variables) =>
      Object.keys(variables).length === 0 ? LEAVE : { region: { default: "fi", enum: ["fi"] } },
  ],
  settings: [strange],
  source: PLACE,
};

export const schemeEdits: Edits<SecurityScheme> = {
  name: "another name for the same scheme is not sent",
  definition: [
    (definition) => ({ ...definition, type: "http", scheme: "digest" }),
    (definition) => (definition["type"] === "apiKey" ? { ...definition, name: "X-Other" } : LEAVE),
    (definition) => (definition["type"] === "apiKey" ? { ...definition, in: "query" } : LEAVE),
    (definition) =>
      definition["bearerFormat"] === undefined ? LEAVE : { ...definition, bearerFormat: "opaque" },
    ...["tokenUrl", "refreshUrl"].map(
      (url) => (definition: JsonObject) => inFlow(definition, { [url]: "https://other.example" }),
    ),
    (definition) => inFlow(definition, { scopes: { read: "" } }),
    (definition) => inFlow(definition, { scopes: { read: "", write: "", more: "" } }),
    (definition) =>
      definition["flows"] === undefined
        ? LEAVE
        : {
            ...definition,
            flows: { password: { tokenUrl: "https://acme.example/token", scopes: {} } },
          },
  ],
  settings: [strange, (settings) => (settings["auth"] === undefined ? LEAVE : {})],
  source: PLACE,
};

const inFlow = (definition: JsonObject, change: JsonObject): JsonObject | typeof LEAVE => {
  const flows = definition["flows"] as { clientCredentials: JsonObject } | undefined;
  return flows === undefined
    ? LEAVE
    : { ...definition, flows: { clientCredentials: { ...flows.clientCredentials, ...change } } };
};
