import { expect, test } from "vitest";
import { factsOf } from "../../../generator/pull/facts.ts";
import { published, publishedWith } from "./fixture.ts";
import { answers, sends } from "./publisher.ts";
import { filesOf, pretty, publisher, run, sha256, specsFolder, type Files } from "./workplace.ts";

const TEXT = JSON.stringify(published);
const FACTS = pretty(factsOf(published));

const folderFor = (url: string, source: object = {}): Files => ({
  "doc.json": FACTS,
  "source.json": pretty({ url, sha256: sha256(TEXT), ...source }),
});

test("a new vendor gets its document and the rest of its source file", async () => {
  const { url, requests } = await publisher(sends(TEXT, { etag: '"one"' }));
  const specs = await specsFolder({ acme: { "source.json": pretty({ url, etag: '"old"' }) } });
  const { code, lines, progress } = await run({ specs });
  expect([code, lines]).toEqual([0, ["acme: new, 1 operations, 1 schemas"]]);
  expect(progress).toEqual([`fetching ${url}`]);
  expect(await filesOf(specs)).toEqual({
    "doc.json": FACTS,
    "source.json": pretty({ url, sha256: sha256(TEXT), etag: '"one"' }),
  });
  const headers = requests[0]?.headers;
  expect(headers?.["user-agent"]).toBe("nordkit");
  expect(headers?.["if-none-match"]).toBeUndefined();
});

test("an unchanged entity tag costs no document", async () => {
  const { url, requests } = await publisher((response, _, { headers }) =>
    headers["if-none-match"] === '"one"'
      ? response.writeHead(304).end()
      : response.writeHead(500).end(),
  );
  const files = folderFor(url, { etag: '"one"' });
  const specs = await specsFolder({ acme: files });
  const { code, lines } = await run({ specs });
  expect([code, lines, requests.length]).toEqual([0, ["acme: unchanged"], 1]);
  expect(await filesOf(specs)).toEqual(files);
});

test("equal bytes are unchanged, whatever their entity tag", async () => {
  const { url } = await publisher(sends(TEXT, { etag: '"two"' }));
  const files = folderFor(url, { etag: '"one"' });
  const specs = await specsFolder({ acme: files });
  expect(await run({ specs })).toMatchObject({ code: 0, lines: ["acme: unchanged"] });
  expect(await filesOf(specs)).toEqual(files);
});

test("a document in another order keeps the file and renews the hash", async () => {
  const text = JSON.stringify(Object.fromEntries(Object.entries(published).reverse()));
  const { url } = await publisher(sends(text));
  const specs = await specsFolder({ acme: folderFor(url) });
  expect(await run({ specs })).toMatchObject({
    code: 0,
    lines: ["acme: unchanged in its facts (another order)"],
  });
  expect(await filesOf(specs)).toEqual(folderFor(url, { sha256: sha256(text) }));
});

test("other texts are one line", async () => {
  const text = JSON.stringify(publishedWith(({ info }) => (info.description = "New words.")));
  const { url } = await publisher(sends(text));
  const specs = await specsFolder({ acme: folderFor(url) });
  expect(await run({ specs })).toMatchObject({
    code: 0,
    lines: ["acme: unchanged in its facts (texts only)"],
  });
  expect(await filesOf(specs)).toEqual(folderFor(url, { sha256: sha256(text) }));
});

const next = publishedWith(({ paths, components, info }) => {
  Object.assign(paths, { "/v1/\u001b[31morders": { get: { summary: "Lists." } } });
  components.schemas.Customer.properties.kind.enum.push("c");
  info.version = "1.1";
});

test("changes are told, counts first, and written", async () => {
  const text = JSON.stringify(next);
  const { url } = await publisher(sends(text, { etag: 'W/"x"' }));
  const specs = await specsFolder({ acme: folderFor(url) });
  const { code, lines } = await run({ specs });
  expect(code).toBe(0);
  expect(lines).toEqual([
    "acme: operations 1 added; schemas 1 changed; version 1.0 → 1.1",
    "  operations",
    "    + GET /v1/\\u001b[31morders",
    "  schemas",
    "    ~ Customer",
    "        ~ /properties/kind/enum",
  ]);
  expect(await filesOf(specs)).toEqual({
    "doc.json": pretty(factsOf(next)),
    "source.json": pretty({ url, sha256: sha256(text), etag: 'W/"x"' }),
  });
  expect((await run({ specs })).lines).toEqual(["acme: unchanged"]);
});

test("--json tells the same as data", async () => {
  const { url } = await publisher(sends(JSON.stringify(next)));
  const specs = await specsFolder({ acme: folderFor(url) });
  const { code, lines, errors } = await run({ specs, json: true });
  expect([code, lines.length, errors]).toEqual([0, 1, []]);
  const nothing = { added: [], removed: [], changed: [] };
  expect(JSON.parse(lines[0] ?? "")).toEqual({
    outcomes: [
      {
        vendor: "acme",
        url,
        outcome: "changed",
        changes: {
          version: { before: "1.0", after: "1.1" },
          operations: { ...nothing, added: ["GET /v1/\u001b[31morders"] },
          schemas: {
            ...nothing,
            changed: [
              {
                name: "Customer",
                differences: [{ kind: "changed", pointer: "/properties/kind/enum" }],
              },
            ],
          },
          scopes: nothing,
          servers: nothing,
          other: [],
        },
      },
    ],
    diagnostics: [],
  });
});

test("a document that was put there with its texts loses them", async () => {
  const { url } = await publisher(sends(TEXT));
  const specs = await specsFolder({ acme: { "doc.json": TEXT, "source.json": pretty({ url }) } });
  expect((await run({ specs })).lines).toEqual(["acme: unchanged in its facts (texts only)"]);
  expect(await filesOf(specs)).toEqual(folderFor(url));
});

test("vendors without a source file are passed over, unless they are asked for", async () => {
  const { url } = await publisher(sends(TEXT));
  const specs = await specsFolder({ acme: folderFor(url), bolt: { "openapi.yaml": "" } });
  expect(await run({ specs })).toMatchObject({ code: 0, lines: ["acme: unchanged"], errors: [] });
  const named = await run({ specs, names: ["bolt"] });
  expect([named.code, named.lines]).toEqual([1, []]);
  expect(named.errors).toEqual([
    expect.stringMatching(/^source-missing: "bolt" has no source\.json/),
  ]);
});

test("one vendor's failure doesn't keep the others from being pulled", async () => {
  const gone = await publisher(answers(404));
  const { url } = await publisher(sends(JSON.stringify(next)));
  const files = folderFor(gone.url);
  const specs = await specsFolder({ acme: files, bolt: folderFor(url) });
  const { code, lines } = await run({ specs });
  expect(code).toBe(1);
  expect(lines.slice(0, 2)).toEqual([
    "acme: failed; nothing was written",
    "bolt: operations 1 added; schemas 1 changed; version 1.0 → 1.1",
  ]);
  expect(await filesOf(specs)).toEqual(files);
});
