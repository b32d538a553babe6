import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import type { Json, JsonObject } from "../../../generator/support/json.ts";
import { EDITS, Places } from "../../bench/diff/edits.ts";
import { compared } from "./compared.ts";

const LARGE = new URL("../../../specs/severa/doc.json", import.meta.url);

const document = async (): Promise<Record<string, Json>> =>
  JSON.parse(await readFile(LARGE, "utf8")) as Record<string, Json>;

async function edited(edits: typeof EDITS): Promise<JsonObject> {
  const places = new Places(await document());
  for (const { apply } of edits) apply(places);
  return places.document;
}

test("of a large document with edits of all kinds, outlines tell as much as the whole", async () => {
  const { whole, usual, hasOutlines } = await compared(await document(), await edited(EDITS));
  expect(hasOutlines).toBe(true);
  expect(JSON.stringify(usual)).toBe(JSON.stringify(whole));
  expect(whole.findings.length).toBeGreaterThanOrEqual(EDITS.length);
});

// Where operations come or go, others may be called otherwise; and where one thing is new, nothing may be found at all.
const ALONE = EDITS.filter(({ name }) => /^operation (?:added|removed)$/.test(name));

test.each(ALONE.map((edit) => [edit.name, edit] as const))(
  "so they do where there is just one: %s",
  async (_, edit) => {
    const { whole, usual } = await compared(await document(), await edited([edit]));
    expect(JSON.stringify(usual)).toBe(JSON.stringify(whole));
  },
);
