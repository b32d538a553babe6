import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { buildModel } from "../../../generator/model/build.ts";
import { placedOperations } from "../../../generator/model/walk.ts";
import type { ParameterField, PluginUse } from "../../../generator/model/types.ts";
import { normalise } from "../../../generator/normalise/normalise.ts";
import { loadVendor } from "../../../generator/load/load.ts";
import { Report } from "../../../generator/support/report.ts";
import { registry, type PluginName } from "../../../generator/plugins/registry.ts";
import type { ParameterStyle } from "../../../templates/plugins/contract.js";
import { delimited } from "../../../templates/plugins/style/delimited.js";
import { jsonText } from "../../../templates/plugins/style/json-text.js";
import { segment } from "../../../templates/plugins/style/segment.js";
import { headerParameters } from "../../../templates/runtime/header-parameters.js";
import { call } from "../../../templates/runtime/call.js";
import { expandPath } from "../../../templates/runtime/path.js";
import type { CallInput } from "../../../templates/runtime/operation.js";
import { answer, type FaultServer, startFaultServer } from "../../support/fault-server.js";
import { openCore } from "../../support/open-core.js";
import { errorOf } from "../../support/outcome.js";
import { folderOf } from "../load/folder.js";

const STRING = { type: "string" };
const ARRAY = { type: "array", items: STRING };
const OBJECT = { type: "object", additionalProperties: { type: "integer" } };

const VALUES = {
  text: [STRING, "blue"],
  array: [ARRAY, ["blue", "black", "brown"]],
  object: [OBJECT, { R: 100, G: 200, B: 150 }],
} as const;

type ValueName = keyof typeof VALUES;

/** What the generator chooses for a parameter `color` described like that. */
async function chosen(
  place: ParameterField["place"],
  described: Readonly<Record<string, unknown>>,
): Promise<{ readonly use: PluginUse | undefined; readonly codes: readonly string[] }> {
  const parameter = { name: "color", in: place, required: place === "path", ...described };
  const path = place === "path" ? "/colors/{color}" : "/colors";
  const operation = {
    operationId: "list",
    parameters: [parameter],
    responses: { 204: { description: "" } },
  };
  const folder = folderOf({
    "openapi.json": {
      openapi: "3.0.3",
      info: { title: "Acme", version: "1" },
      servers: [{ url: "https://api.acme.example" }],
      paths: { [path]: { get: operation } },
    },
  });
  const report = new Report();
  const document = await loadVendor({ name: "acme", folder }, report);
  if (document === undefined)
    throw new Error(report.diagnostics.map(({ message }) => message).join());
  const model = buildModel(normalise(document), report);
  const [placed] = placedOperations(model.groups);
  const { pathParameters, query, headers, cookies } = placed?.operation ?? {};
  const fields = [pathParameters, query?.fields, headers?.fields, cookies?.fields].flatMap(
    (each) => each ?? [],
  );
  return { use: fields[0]?.style, codes: report.diagnostics.map(({ code }) => code) };
}

const functionOf = ({ plugin, settings }: PluginUse): ParameterStyle => {
  const name = plugin.replace(/-(\w)/g, (_all, letter: string) => letter.toUpperCase());
  const module: Readonly<Record<string, unknown>> = registry.style[plugin as PluginName<"style">];
  return (module[name] as (given: unknown) => ParameterStyle)(settings);
};

let server: FaultServer;
beforeEach(async () => {
  server = await startFaultServer(() => answer.raw(204, {}));
});
afterEach(() => server.close());

/** What arrives of a call with that value, as OpenAPI's own table shows it. */
async function sent(
  place: ParameterField["place"],
  style: ParameterStyle | undefined,
  value: unknown,
): Promise<string> {
  const input: CallInput =
    place === "path"
      ? { path: [value] }
      : { [{ query: "query", header: "headers", cookie: "cookies" }[place]]: { color: value } };
  await call(
    openCore(server.url),
    {
      id: "list",
      method: "GET",
      path: place === "path" ? "/colors/{color}" : "/colors",
      ...(place === "path" && { expand: expandPath }),
      result: "none",
      headers: headerParameters,
      ...(style && { styles: { [`${place}:color`]: style } }),
    },
    input,
  );
  const { rawQuery, path, headers } = server.requests.at(-1) ?? {};
  if (place === "query") return rawQuery ?? "";
  if (place === "path") return path?.slice("/colors/".length) ?? "";
  return String(headers?.[place === "cookie" ? "cookie" : "color"] ?? "");
}

/** OpenAPI's style matrix: place, style, explode, then how a text, an array and an object are written. */
const MATRIX = [
  ["query", "form", true, "color=blue", "color=blue&color=black&color=brown", "R=100&G=200&B=150"],
  ["query", "form", false, "color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150"],
  [
    "query",
    "spaceDelimited",
    false,
    "",
    "color=blue%20black%20brown",
    "color=R%20100%20G%20200%20B%20150",
  ],
  ["query", "spaceDelimited", true, "", "color=blue&color=black&color=brown", ""],
  [
    "query",
    "pipeDelimited",
    false,
    "",
    "color=blue%7Cblack%7Cbrown",
    "color=R%7C100%7CG%7C200%7CB%7C150",
  ],
  ["query", "pipeDelimited", true, "", "color=blue&color=black&color=brown", ""],
  ["query", "deepObject", true, "", "", "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"],
  ["path", "simple", false, "blue", "blue,black,brown", "R,100,G,200,B,150"],
  ["path", "simple", true, "blue", "blue,black,brown", "R=100,G=200,B=150"],
  ["path", "label", false, ".blue", ".blue,black,brown", ".R,100,G,200,B,150"],
  ["path", "label", true, ".blue", ".blue.black.brown", ".R=100.G=200.B=150"],
  ["path", "matrix", false, ";color=blue", ";color=blue,black,brown", ";color=R,100,G,200,B,150"],
  [
    "path",
    "matrix",
    true,
    ";color=blue",
    ";color=blue;color=black;color=brown",
    ";R=100;G=200;B=150",
  ],
  ["header", "simple", false, "blue", "blue,black,brown", "R,100,G,200,B,150"],
  ["header", "simple", true, "blue", "blue,black,brown", "R=100,G=200,B=150"],
  ["cookie", "form", false, "color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150"],
  [
    "cookie",
    "form",
    true,
    "color=blue",
    "color=blue; color=black; color=brown",
    "R=100; G=200; B=150",
  ],
] as const;

const CASES = MATRIX.flatMap(([place, style, explode, text, array, object]) =>
  Object.entries({ text, array, object })
    .filter(([, expected]) => expected !== "")
    .map(([value, expected]) => [place, style, explode, value as ValueName, expected] as const),
);

describe("OpenAPI's style matrix, chosen by the description, on the wire (row 30)", () => {
  it.each(CASES)("%s %s, explode %s, %s: %s", async (place, style, explode, name, expected) => {
    const [schema, value] = VALUES[name];
    const { use, codes } = await chosen(place, { style, explode, schema });
    expect(codes).toEqual([]);
    expect(await sent(place, use && functionOf(use), value)).toBe(expected);
  });

  it.each([
    ["query", "a&b=c,d e", "color=a%26b%3Dc%2Cd%20e,%C3%A5"],
    ["path", "a/b;c", "a%2Fb%3Bc,%C3%A5"],
  ] as const)(
    "%s: what separates items is never mistaken for them",
    async (place, text, expected) => {
      expect(await sent(place, delimited({}), [text, "å"])).toBe(expected);
    },
  );

  it.each([
    ["a text", { schema: STRING }, "/a:b?[c]=d@e;f,g$1", "color=/a:b?[c]=d@e;f,g$1"],
    ["repeated items", { schema: ARRAY }, ["a/b", "c,d"], "color=a/b&color=c,d"],
    ["items with commas", { schema: ARRAY, explode: false }, ["a/b", "c,d"], "color=a/b,c%2Cd"],
    ["members", { schema: OBJECT }, { R: 100, "a:b": 1 }, "R=100&a:b=1"],
    [
      "what would end the value",
      { schema: STRING },
      "a&b#c+d e%2F",
      "color=a%26b%23c%2Bd%20e%252F",
    ],
  ])(
    "reserved characters are sent where the description allows it: %s",
    async (_what, described, value, expected) => {
      const { use, codes } = await chosen("query", { allowReserved: true, ...described });
      expect(codes).toEqual([]);
      expect(await sent("query", use && functionOf(use), value)).toBe(expected);
    },
  );

  it("JSON as the content of a parameter", async () => {
    const content = { "application/json": { schema: OBJECT } };
    const { use } = await chosen("query", { content });
    expect(use).toEqual({ plugin: "json-text", settings: {} });
    expect(await sent("query", jsonText({}), { R: 1, "å&": [null, true] })).toBe(
      `color=${encodeURIComponent('{"R":1,"å&":[null,true]}')}`,
    );
  });

  it("content that isn't JSON is a text that the caller writes", async () => {
    const content = { "application/xml": { schema: OBJECT } };
    const { use, codes } = await chosen("query", { content });
    expect(codes).toEqual([]);
    expect(await sent("query", use && functionOf(use), "<a/>")).toBe("color=%3Ca%2F%3E");
  });

  it("an x-client style wins", async () => {
    const { use } = await chosen("query", {
      schema: ARRAY,
      explode: false,
      "x-client": { style: { plugin: "brackets", arrays: "empty" } },
    });
    expect(use).toEqual({ plugin: "brackets", settings: { arrays: "empty" } });
  });

  it.each([[[]], [{}], [[undefined, null]], [{ R: undefined, G: null }], [null], [undefined]])(
    "%j is left out of a query",
    async (value) => {
      expect(await sent("query", delimited({}), value)).toBe("");
    },
  );

  it("booleans, dates and empty texts", async () => {
    expect(await sent("query", delimited({}), [true, "2024-02-29", ""])).toBe(
      "color=true,2024-02-29,",
    );
    expect(await sent("query", undefined, [true, "2024-02-29", ""])).toBe(
      "color=true&color=2024-02-29&color=",
    );
  });

  const circular: { self?: unknown } = {};
  circular.self = circular;
  it.each<[string, ParameterStyle, unknown]>([
    ["a nested array", delimited({}), [["a"]]],
    ["a nested object", segment({ mark: "label" }), { a: { b: 1 } }],
    ["NaN", delimited({}), [NaN]],
    ["no value in a path", segment({ mark: "label" }), []],
    ["an empty text in a path", segment({ mark: "label" }), ""],
    ["dots in a path", delimited({}), ["a/../b"]],
    ["only dots in a path", segment({ mark: "label" }), "."],
    ["a value inside of itself as JSON", jsonText({}), circular],
  ])("%s is refused before anything is sent (row 25)", async (_what, style, value) => {
    expect(await errorOf(sent("path", style, value))).toMatchObject({
      kind: "config",
      code: "invalid-parameter",
      option: "color",
    });
    expect(server.requests).toHaveLength(0);
  });
});
