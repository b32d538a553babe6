import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { compareWire } from "../../../generator/diff/wire/compare-wire.ts";
import type { JsonObject } from "../../../generator/support/json.ts";
import { downloadedDocuments } from "../../corpus/download.ts";
import { REWRITES } from "./rewrites.ts";
import { documentOf } from "./tiny-documents.ts";

/** Real descriptions, without references into the middle of others: rewriting moves what these lead to. */
const DOCUMENTS = [
  "adyen.com/CheckoutService-v71",
  "amazonaws.com/codeartifact",
  "asana.com",
  "box.com",
  "circleci.com",
  "discourse.local",
  "ebay.com/buy-browse",
  "gitlab.com",
  "jira.local",
  "launchdarkly.com",
  "netlify.com",
  "nexmo.com/number-insight",
  "notion.com",
  "slack.com",
  "spotify.com",
  "trello.com",
  "twilio.com/twilio_messaging_v1",
  "up.com.au",
  "vercel.com",
  "xero.com/xero_accounting",
];

const folder = await downloadedDocuments();

// They are too large to be kept here: `npm run corpus -- --help` downloads none, a run of it downloads all.
describe.skipIf(folder === undefined)("the description of", () => {
  test.each(DOCUMENTS)("%s has no findings against what says the same", async (name) => {
    const text = await readFile(join(folder ?? "", `${name}.json`), "utf8");
    const base = documentOf(JSON.parse(text) as JsonObject);
    for (const [what, rewrite] of Object.entries(REWRITES)) {
      const head = documentOf(rewrite(JSON.parse(text) as JsonObject));
      const found = [...compareWire(base, head), ...compareWire(head, base)];
      expect(found.map(({ message }) => `${what}: ${message}`)).toEqual([]);
    }
  });
});
