import { describe, expect, it } from "vitest";
import { loadVendor } from "../../../generator/load/load.ts";
import { buildModel } from "../../../generator/model/build.ts";
import type { ApiModel, OperationModel } from "../../../generator/model/types.ts";
import { placedOperations } from "../../../generator/model/walk.ts";
import { normalise } from "../../../generator/normalise/normalise.ts";
import { Report } from "../../../generator/support/report.ts";
import { folderOf } from "../load/folder.js";

interface Built {
  readonly model: ApiModel;
  readonly operation: OperationModel;
  readonly problems: readonly string[];
}

/** The model of a description with one operation. */
async function build(operation: object, more: object = {}): Promise<Built> {
  const responses = {
    200: {
      description: "Rows.",
      content: {
        "application/json": {
          schema: {
            type: "object",
            properties: {
              rows: { type: "array", items: { type: "string" } },
              total: { type: "integer" },
            },
          },
        },
      },
    },
  };
  const folder = folderOf({
    "openapi.json": {
      openapi: "3.0.3",
      info: { title: "Acme", version: "1" },
      servers: [{ url: "https://api.acme.example" }],
      paths: { "/rows": { post: { operationId: "rows", responses, ...operation } } },
      ...more,
    },
  });
  const report = new Report();
  const document = await loadVendor({ name: "acme", folder }, report);
  if (document === undefined) throw new Error(report.diagnostics[0]?.message);
  const model = buildModel(normalise(document), report);
  const [placed] = placedOperations(model.groups);
  if (placed === undefined) throw new Error("no operation");
  const problems = report.diagnostics.map(({ code, message }) => `${code}: ${message}`);
  return { model, operation: placed.operation, problems };
}

const paged = (paging: object | string): object => ({
  parameters: ["page", "size"].map((name) => ({ name, in: "query", schema: { type: "integer" } })),
  "x-client": { paging },
});

const page = {
  plugin: "page",
  items: "/rows",
  page: "page",
  first: 0,
  size: "size",
  defaultSize: 9,
};

describe("settings that others make necessary", () => {
  it.each([
    [{ ...page, end: "total-pages" }, ["total"]],
    [{ ...page, end: "total-items" }, ["total"]],
    [{ ...page, end: "short-page" }, []],
    [{ ...page, end: "total-pages", total: "/total" }, []],
    [{ plugin: "cursor", items: "/rows" }, ["pointer", "field"]],
    [{ plugin: "cursor", items: "/rows", pointer: "/total", parameter: "page" }, []],
  ])("%j lacks %j", async (paging, missing) => {
    const { problems } = await build(paged(paging));
    expect(problems).toEqual(
      missing.map(
        (name) =>
          `missing-plugin-setting: the plugin "${paging.plugin}" lacks its setting "${name}"`,
      ),
    );
  });
});

describe("pagers", () => {
  it("a pager of an operation's own has a name that is nobody else's", async () => {
    const { model, operation } = await build(paged(page));
    expect(model.pagers.map(({ name }) => name)).toEqual([operation.paging?.name]);
    expect(operation.paging?.name).not.toBe(operation.constant);
  });

  it.each([["page"], ["capped"], ["date window"], ["form"]])(
    "one that is called like a plugin, %j, doesn't hide its function",
    async (name) => {
      const shared = { "x-client": { pagers: { [name]: page } } };
      const { model, problems } = await build(paged(name), shared);
      expect(problems).toEqual([]);
      expect(model.pagers[0]?.name).toMatch(/Pager$/);
    },
  );

  it("the page's parameter is the pager's, the size is the caller's", async () => {
    const { operation } = await build(paged(page));
    expect(operation.query?.fields.map(({ wireName }) => wireName)).toEqual(["size"]);
    expect(operation.paging?.returns).toBe("pages");
  });

  it("a capped list is no list of pages", async () => {
    const { operation } = await build(paged({ plugin: "capped", items: "/rows", limit: 100 }));
    expect(operation.paging?.returns).toBe("list");
  });
});

const FORM = "application/x-www-form-urlencoded";
const TEXT = { type: "string" };
const body = (properties: object, mediaTypes = [FORM], settings: object = {}): object => ({
  requestBody: {
    content: Object.fromEntries(
      mediaTypes.map((mediaType) => [mediaType, { schema: { type: "object", properties } }]),
    ),
  },
  "x-client": settings,
});

describe("bodies", () => {
  it("a form of plain members, and of arrays of such, needs no settings", async () => {
    const { operation, problems } = await build(
      body({ a: TEXT, b: { type: "array", items: { type: "integer" } } }),
    );
    expect(problems).toEqual([]);
    expect(operation.body?.codec).toEqual({ plugin: "form", settings: { arrays: "repeat" } });
  });

  it.each([
    ["an object inside", { type: "object", properties: { b: TEXT } }],
    ["an array of objects", { type: "array", items: { type: "object" } }],
    ["an array of arrays", { type: "array", items: { type: "array", items: TEXT } }],
    ["anything", {}],
  ])("one with %s writes it as JSON, as OpenAPI has it", async (_what, a) => {
    const { operation, problems } = await build(body({ a }));
    expect(problems).toEqual([]);
    expect(operation.body?.codec).toEqual({
      plugin: "form",
      settings: { arrays: "repeat", objects: "json" },
    });
  });

  it("a form's `encoding` says how single members are written", async () => {
    const encoding = {
      a: { style: "deepObject", explode: true },
      b: { style: "spaceDelimited", explode: false },
      c: { contentType: "application/json" },
    };
    const content = { [FORM]: { schema: { type: "object", properties: { a: TEXT } }, encoding } };
    const { operation } = await build({ requestBody: { content } });
    expect(operation.body?.codec.settings).toEqual({
      arrays: "repeat",
      parts: [
        { name: "a", as: "brackets" },
        { name: "b", as: "space" },
        { name: "c", as: "json" },
      ],
    });
  });

  it.each([
    ["multipart/form-data", "multipart", {}],
    ["multipart/mixed", "multipart", { mediaType: "multipart/mixed" }],
    ["text/csv", "raw", { mediaType: "text/csv" }],
    ["application/pdf", "raw", { mediaType: "application/pdf" }],
    ["image/*", "raw", { mediaType: "image/*" }],
    ["*/*", "json", {}],
    ["application/vnd.acme+json", "json", { mediaType: "application/vnd.acme+json" }],
  ])("%s is written by the plugin %s", async (mediaType, plugin, settings) => {
    const { operation, problems } = await build(body({ a: TEXT }, [mediaType]));
    expect(problems).toEqual([]);
    expect(operation.body?.codec).toEqual({ plugin, settings });
  });

  it("a form that is chosen takes the media type that it writes", async () => {
    const settings = { body: { plugin: "form", arrays: "comma" } };
    const { operation } = await build(body({ a: TEXT }, ["application/json", FORM], settings));
    expect(operation.body).toMatchObject({
      mediaType: FORM,
      codec: { plugin: "form", settings: { arrays: "comma" } },
    });
  });

  it("JSON is taken where nothing is chosen", async () => {
    const { operation } = await build(body({ a: TEXT }, [FORM, "application/json"]));
    expect(operation.body?.codec).toEqual({ plugin: "json", settings: {} });
  });
});

const login = {
  plugin: "session",
  login: { path: "/login", as: "post-json", parameters: { u: "{username}", p: "{password}" } },
  token: ["/token"],
  place: { in: "query", name: "token" },
};

const secured = (auth: object): object => ({
  security: [{ login: [] }],
  components: {
    securitySchemes: {
      login: { type: "apiKey", in: "query", name: "token", "x-client": { auth } },
    },
  },
});

describe("options of the client", () => {
  it("a session has the plugin's, and those that the description adds", async () => {
    const moreOptions = [
      { name: "firm", docs: "The firm." },
      { name: "pin", docs: "The pin.", secret: true, optional: true },
    ];
    const { model, problems } = await build({}, secured({ ...login, moreOptions }));
    expect(problems).toEqual([]);
    const options = model.credentials[0]?.options ?? [];
    expect(options.map(({ name, secret, presence }) => [name, secret, presence].join(" "))).toEqual(
      [
        "username false required",
        "password true required",
        "firm false required",
        "pin true optional",
      ],
    );
  });

  it("what the documents leave open can be changed only where the description says so", async () => {
    const options = { tokenIn: "ticketIn", username: "captain" };
    const { model } = await build({}, secured({ ...login, adjustable: true, options }));
    const all = model.credentials[0]?.options ?? [];
    expect(all.map(({ name, kind }) => `${name} ${kind}`)).toEqual([
      "captain text",
      "password text",
      "loginAs choice",
      "ticketIn choice",
    ]);
    expect(all.at(-1)).toMatchObject({
      values: ["query", "form", "json", "header"],
      variable: "ACME_TICKET_IN",
    });
  });
});
