import { readFile } from "node:fs/promises";
import type { JsonObject } from "../support/json.ts";
import { SettingsSchema } from "./check-settings.ts";

const FILE = new URL("../../specs/x-client.schema.json", import.meta.url);
let published: Promise<SettingsSchema> | undefined;

/** The published schema of the x-client settings, read once: it is a part of the generator, not of any description. */
export const publishedSettings = (): Promise<SettingsSchema> => (published ??= read());

const read = async (): Promise<SettingsSchema> =>
  new SettingsSchema(JSON.parse(await readFile(FILE, "utf8")) as JsonObject);
