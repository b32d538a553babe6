import type { Setting, Settings } from "../../templates/plugins/contract.ts";
import { pluginsOf } from "../plugins/find-plugin.ts";
import type { PluginKind } from "../plugins/registry.ts";
import type { JsonObject } from "../support/json.ts";

const text = (description: string): JsonObject => ({ type: "string", description });
const shaped = (pattern: string, description: string): JsonObject => ({
  type: "string",
  pattern,
  description,
});
const ref = (name: string): JsonObject => ({ $ref: `#/$defs/${name}` });

const closed = (properties: JsonObject, required: readonly string[] = []): JsonObject => ({
  type: "object",
  properties,
  ...(required.length === 0 ? {} : { required }),
  additionalProperties: false,
});

const OPTION = closed(
  {
    name: text("Name of the option."),
    docs: text("What it is."),
    secret: { type: "boolean", description: "Whether it must never appear in errors and logs." },
    optional: { type: "boolean", description: "Whether it may be left out." },
  },
  ["name", "docs"],
);

function settingSchema(setting: Setting): JsonObject {
  const description = setting.docs;
  switch (setting.kind) {
    case "text":
    case "parameter":
    case "response-header":
    case "response-pointer":
    case "schema":
      return { type: "string", description };
    case "integer":
      return { type: "integer", description };
    case "number":
      return { type: "number", description };
    case "flag":
      return { type: "boolean", description };
    case "json":
      return { description };
    case "texts":
      return { type: "array", items: { type: "string" }, description };
    case "choice":
      return { enum: setting.values, description };
    case "group":
      return { ...closedSettings(setting.settings), description };
    case "list":
      return { type: "array", items: closedSettings(setting.settings), description };
    case "options":
      return { type: "array", items: OPTION, description };
  }
}

const closedSettings = (settings: Settings): JsonObject =>
  closed(
    Object.fromEntries(
      Object.entries(settings).map(([name, setting]) => [name, settingSchema(setting)]),
    ),
    Object.entries(settings)
      .filter(([, setting]) => setting.optional !== true)
      .map(([name]) => name),
  );

/** A use of any plugin of a kind: `plugin` and that plugin's own settings. */
const useOf = (kind: PluginKind): JsonObject => ({
  type: "object",
  required: ["plugin"],
  properties: { plugin: { enum: pluginsOf(kind).map(({ name }) => name) } },
  // A condition for each plugin, so that a mistake is told of the one that was meant.
  allOf: pluginsOf(kind).map(({ name, docs, settings }) => {
    const own = closedSettings(settings);
    return {
      title: name,
      if: { properties: { plugin: { const: name } } },
      then: {
        ...(kind === "auth" ? { ...own, required: ["plugin"] } : own),
        description: docs,
        properties: {
          plugin: { const: name, description: docs },
          ...(own["properties"] as JsonObject),
        },
      },
    };
  }),
});

const QUIRK = closed(
  {
    id: {
      type: "string",
      pattern: "^[a-z0-9]+(-[a-z0-9]+)*$",
      description: "Short name, in kebab-case.",
    },
    says: text("What the vendor's documents say, and where."),
    reading: text("The reading that was chosen, or what the caller is to do."),
  },
  ["id", "says", "reading"],
);

const PREDICATE = closed(
  {
    pointer: text("JSON pointer into the body."),
    equals: { description: "The value that must stand there." },
    exists: { type: "boolean", description: "Whether a value must stand there." },
  },
  ["pointer"],
);

const ERRORS: JsonObject = {
  ...closed({
    code: text("JSON pointer to the code in an error body."),
    message: text("JSON pointer to the message in an error body."),
    ok: {
      ...PREDICATE,
      description: "What holds for every real success; where it doesn't, a 2xx answer is an error.",
    },
    codes: { type: "array", items: { type: "string" }, description: "The codes that are known." },
    codesFrom: text("Name of the shared schema whose enumeration holds the known codes."),
    statuses: {
      type: "object",
      additionalProperties: { type: "integer", minimum: 400, maximum: 599 },
      description:
        "The status that a code means, whatever the status of its answer: 401 has the credentials renewed, 429 has all calls wait.",
    },
  }),
  dependentRequired: { statuses: ["code"] },
};

const SYNC = closed(
  {
    since: text("Query parameter that asks for the rows changed since an instant."),
    inclusive: {
      type: "boolean",
      description: "Whether rows changed at that very instant come too.",
    },
    id: text("JSON pointer into a row to what identifies it."),
    changed: text("JSON pointer into a row to the instant of its last change."),
    deletions: {
      enum: ["reported", "not-reported"],
      description: "Whether deleted rows are told.",
    },
  },
  ["since", "inclusive", "id", "deletions"],
);

const PAGING: JsonObject = {
  description: 'Name of one of the document\'s `pagers`, "none", or a pager of its own.',
  anyOf: [{ type: "string" }, ref("pager")],
};

const quirks: JsonObject = {
  type: "array",
  items: ref("quirk"),
  description:
    "Contradictions in the vendor's documents and the readings chosen; they become documentation.",
};

/** The JSON Schema of all `x-client` settings, computed from the plugins' declarations. One definition for each place. */
export const settingsSchema = (): JsonObject => ({
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "https://nordkit.dev/x-client.schema.json",
  title: "x-client settings",
  description:
    "What a spec can tell nordkit beyond OpenAPI. One definition for each place where `x-client` may stand.",
  $defs: {
    document: closed({
      client: shaped(
        "^[A-Z][A-Za-z0-9]*$",
        "Name of the client's class. Default: the folder's name.",
      ),
      package: shaped(
        "^(@[a-z0-9][a-z0-9._-]*/)?[a-z0-9][a-z0-9._-]*$",
        "Name of the package. Default: @nordkit/<folder>.",
      ),
      version: shaped(
        "^\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?$",
        "Version of the package. Default: 0.1.0.",
      ),
      environment: shaped(
        "^[A-Z][A-Z0-9_]*$",
        "Prefix of the environment variables. Default: the folder's name in capitals.",
      ),
      words: {
        type: "array",
        items: { type: "string" },
        description:
          "Spellings of names, such as `workHours`, where the document's own don't tell.",
      },
      pagers: {
        type: "object",
        additionalProperties: ref("pager"),
        description: "Pagers by name, for operations to select.",
      },
      paging: PAGING,
      limits: ref("limits"),
      errors: ERRORS,
      drift: {
        type: "boolean",
        description: "Whether the package can compare answers with the description. Default: no.",
      },
      quirks,
    }),
    pathItem: closed({
      resource: text("Resource below which the path's operations stand: `customers.addresses`."),
      paging: PAGING,
      quirks,
    }),
    operation: closed({
      name: text("Name of the method."),
      resource: text("Resource below which the method stands: `customers.addresses`."),
      paging: PAGING,
      body: ref("body"),
      sync: { ...SYNC, description: "How changes are asked for." },
      retry: {
        enum: ["safe", "idempotent", "never"],
        description: "When a failed attempt may be sent again.",
      },
      quirks,
    }),
    parameter: closed({
      name: text("Name of the TypeScript parameter, where it is positional."),
      style: ref("style"),
      quirks,
    }),
    requestBody: closed({ name: text("Name of the TypeScript parameter."), quirks }),
    schema: closed({
      name: text("Name of the type."),
      open: {
        type: "boolean",
        description: "Whether the vendor may add values to this enumeration.",
      },
      bigint: {
        type: "boolean",
        description: "Of an integer: whether it may be too long for a number. It is then a bigint.",
      },
      quirks,
    }),
    securityScheme: closed({ auth: ref("auth") }),
    server: closed({
      name: text("Name of the environment: `production`, `test`."),
      ownAddress: {
        type: "boolean",
        description:
          "Whether each customer has an address of its own: the defaults of the variables are then only examples.",
      },
    }),
    quirk: QUIRK,
    pager: useOf("pagination"),
    limits: useOf("limits"),
    body: useOf("body"),
    style: useOf("style"),
    auth: useOf("auth"),
  },
});
