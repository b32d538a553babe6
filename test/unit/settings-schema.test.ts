import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import { format, resolveConfig } from "prettier";
import { beforeAll, describe, expect, test } from "vitest";
import { pluginsOf } from "../../generator/plugins/find-plugin.ts";
import { registry, type PluginKind } from "../../generator/plugins/registry.ts";
import { runNordkit } from "../support/run-nordkit.ts";

const file = fileURLToPath(new URL("../../specs/x-client.schema.json", import.meta.url));

let published: string;
let printed: string;

beforeAll(async () => {
  const { code, output, log } = await runNordkit(["schema"]);
  expect(code, log).toBe(0);
  printed = output;
  published = await readFile(file, "utf8");
});

describe("the published schema of the settings", () => {
  test("says what the plugins' declarations say", () => {
    expect(JSON.parse(published)).toEqual(JSON.parse(printed));
  });

  test("is that text as Prettier writes it, to the byte", async () => {
    const options = { ...(await resolveConfig(file)), filepath: file };
    expect(published).toBe(await format(printed, options));
  });

  test("is a JSON Schema in which every definition can be reached", () => {
    const schema = JSON.parse(published) as { readonly $defs: Readonly<Record<string, object>> };
    const ajv = new Ajv2020({ strict: false });
    ajv.addSchema(schema, "settings");
    for (const name of Object.keys(schema.$defs))
      expect(ajv.getSchema(`settings#/$defs/${name}`), name).toBeTypeOf("function");
  });

  test("takes every plugin by its name, and none that isn't there", () => {
    const { $defs } = JSON.parse(published) as {
      readonly $defs: Readonly<
        Record<string, { readonly properties: { readonly plugin: { readonly enum: unknown } } }>
      >;
    };
    for (const kind of Object.keys(registry) as PluginKind[])
      expect($defs[kind === "pagination" ? "pager" : kind]?.properties.plugin.enum, kind).toEqual(
        pluginsOf(kind).map(({ name }) => name),
      );
  });
});
