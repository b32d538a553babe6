import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll } from "vitest";
import { SettingsSchema } from "../../../generator/load/check-settings.ts";
import type { Document } from "../../../generator/load/document.ts";
import { loadVendor } from "../../../generator/load/load.ts";
import { Report } from "../../../generator/support/report.ts";
import type { JsonObject } from "../../../generator/support/json.ts";

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** A vendor's folder with those files; a value that is no text is written as JSON. */
export const folderOf = (files: Readonly<Record<string, unknown>>): string => {
  const folder = mkdtempSync(join(tmpdir(), "nordkit-load-"));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    const isRaw = typeof content === "string" || content instanceof Uint8Array;
    writeFileSync(join(folder, name), isRaw ? content : JSON.stringify(content, null, 2));
  }
  return folder;
};

/** A small schema of settings, in the shape of the published one. */
export const settings = new SettingsSchema({
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $defs: {
    document: {
      type: "object",
      properties: {
        package: { type: "string" },
        limits: { type: "array", items: { $ref: "#/$defs/limit" } },
      },
      additionalProperties: false,
    },
    limit: {
      type: "object",
      properties: { requests: { type: "integer", minimum: 1 }, per: { type: "string" } },
      required: ["requests", "per"],
      additionalProperties: false,
    },
    operation: {
      type: "object",
      properties: {
        name: { type: "string" },
        paging: { oneOf: [{ const: "none" }, { $ref: "#/$defs/paging" }] },
      },
      additionalProperties: false,
    },
    paging: {
      type: "object",
      properties: { plugin: { type: "string" }, cursor: { type: "string" } },
      required: ["plugin"],
      additionalProperties: false,
    },
    parameter: { type: "object", properties: { name: { type: "string" } } },
    schema: {
      type: "object",
      properties: { name: { type: "string" } },
      additionalProperties: false,
    },
  },
});

export interface Loaded {
  readonly document: Document | undefined;
  readonly folder: string;
  /** Each problem as `severity code file:line:column pointer`. */
  readonly places: readonly string[];
  readonly messages: readonly string[];
  readonly remedies: readonly string[];
}

/** Loads a folder with those files and lists what was found. */
export const load = async (
  files: Readonly<Record<string, unknown>>,
  schema: SettingsSchema = settings,
): Promise<Loaded> => loadFolder(folderOf(files), schema);

export const loadFolder = async (
  folder: string,
  schema: SettingsSchema = settings,
): Promise<Loaded> => {
  const report = new Report();
  const document = await loadVendor({ name: "acme", folder }, report, { settings: schema });
  const found = report.diagnostics;
  return {
    document,
    folder,
    places: found.map(
      ({ severity, code, file, line, column, pointer }) =>
        `${severity} ${code} ${file.replace(`${folder}/`, "")}:${line}:${column} ${pointer}`,
    ),
    messages: found.map(({ message }) => message),
    remedies: found.map(({ remedy }) => remedy),
  };
};

/** The smallest description, with more members. */
export const description = (more: JsonObject = {}): JsonObject => ({
  openapi: "3.0.3",
  info: { title: "Acme", version: "1" },
  paths: {},
  ...more,
});

/** The smallest description as YAML: five lines, then whatever is added. */
export const yaml = (more: string): string => `openapi: 3.0.3
info:
  title: Acme
  version: "1"
paths: {}
${more}`;
