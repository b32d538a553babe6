import { mkdir, rmdir } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { factsOf } from "../../../generator/pull/facts.ts";
import { published } from "./fixture.ts";
import { answers, sends, startPublisher, type Publish } from "./publisher.ts";
import { filesOf, pretty, publisher, run, specsFolder, type Files } from "./workplace.ts";

const OLD: Files = {
  "doc.json": pretty(factsOf({ ...published, servers: [] })),
  "overlay.yaml": "x",
};
const TEXT = JSON.stringify(published);
const html = { "content-type": "text/html" };

const endless: Publish = (response) => {
  const chunk = Buffer.alloc(1_000_000, " ");
  const more = (): void => {
    while (!response.destroyed && response.write(chunk));
  };
  response.writeHead(200).on("drain", more);
  more();
};

const silent: Publish = (response) => void response.writeHead(200).write("{");

const failures: readonly (readonly [what: string, publish: Publish, reason: RegExp])[] = [
  ["no such document", answers(404), /answered 404 Not Found$/],
  ["an answer without content", answers(204), /answered 204 No Content$/],
  ["not modified, though nobody asked", answers(304), /answered 304 Not Modified$/],
  [
    "an HTML page",
    sends("<!DOCTYPE html>\n<html><title>Sign in</title></html>", html),
    /sent \(as text\/html\) an HTML page, not JSON; it begins with "<!DOCTYPE html>/,
  ],
  ["truncated JSON", sends(TEXT.slice(0, -40)), /sent JSON that breaks off after \d+ bytes$/],
  ["invalid JSON", sends('{"openapi": 3.0.0}'), /sent invalid JSON; it begins with/],
  ["YAML", sends("openapi: 3.0.0\n"), /sent \(as application\/json\) no JSON; it begins with/],
  ["nothing", sends(""), /sent \(as application\/json\) an empty document$/],
  ["bytes", (r) => void r.end(Buffer.from([0x7b, 0xff])), /sent bytes that are not UTF-8 text$/],
  ["a list", sends("[]"), /sent JSON that is no OpenAPI 3.0 or 3.1 document: it is a list$/],
  ["an error object", sends('{"error":"no"}'), /it has no "openapi"; its members are error$/],
  ["Swagger", sends('{"swagger":"2.0","info":{},"paths":{}}'), /it is Swagger "2.0"$/],
  ["another version", sends('{"openapi":"4.0.0"}'), /its "openapi" is "4.0.0"$/],
  ["no paths", sends('{"openapi":"3.0.0","info":{}}'), /it has no "paths"$/],
  [
    "a hostile nesting",
    sends(`{"openapi":"3.0.0","info":{},"paths":{},"x":${"[".repeat(9e4)}${"]".repeat(9e4)}}`),
    /nested deeper than 256 levels$/,
  ],
  [
    "a number that JSON can't write",
    sends('{"openapi":"3.0.0","info":{},"paths":{},"x":1e999}'),
    /a number that is too large$/,
  ],
  ["an endless body", endless, /sent more than 50 MB$/],
  [
    "a length over the limit",
    (r) => void r.writeHead(200, { "content-length": "50000001" }).write("{"),
    /sent more than 50 MB$/,
  ],
  [
    "a redirect to another origin",
    answers(302, { location: "https://elsewhere.example/doc.json" }),
    /redirects to another origin, which is not followed: https:\/\/elsewhere\.example\/doc\.json$/,
  ],
  [
    "a redirect in circles",
    answers(307, { location: "/doc.json" }),
    /redirects more than 5 times$/,
  ],
  ["silence", silent, /gave no complete answer within 0.2 seconds \(asked 4 times\)$/],
];

test.each(failures)("%s leaves the folder as it was", async (what, publish, reason) => {
  const { url } = await publisher(publish);
  const files = { ...OLD, "source.json": pretty({ url, sha256: "0".repeat(64) }) };
  const specs = await specsFolder({ acme: files });
  const tools = what === "silence" ? { timeout: 200 } : {};
  const { code, lines, errors } = await run({ specs, tools });
  expect([code, lines]).toEqual([1, ["acme: failed; nothing was written"]]);
  expect(errors).toEqual([expect.stringMatching(reason)]);
  expect(errors[0]).toContain(`not-pulled: ${url} `);
  expect(await filesOf(specs)).toEqual(files);
});

test("a refused connection leaves the folder as it was", async () => {
  const closed = await startPublisher(answers(200));
  await closed.close();
  const files = { ...OLD, "source.json": pretty({ url: closed.url }) };
  const specs = await specsFolder({ acme: files });
  const { code, errors, waits } = await run({ specs });
  expect([code, waits.length]).toEqual([1, 3]);
  expect(errors).toEqual([
    `not-pulled: ${closed.url} can't be reached: the connection was refused (asked 4 times)`,
  ]);
  expect(await filesOf(specs)).toEqual(files);
});

test.each(["doc.json", "source.json"])("a %s that can't be written is told", async (name) => {
  const { url } = await publisher(sends(TEXT));
  const files = { ...OLD, "source.json": pretty({ url }) };
  const specs = await specsFolder({ acme: files });
  const inTheWay = join(specs, "acme", `${name}.${process.pid}.new`);
  await mkdir(inTheWay);
  const { code, errors } = await run({ specs });
  await rmdir(inTheWay);
  expect([code, errors]).toEqual([
    1,
    ["file-not-writable: the file can't be written: the system says EISDIR"],
  ]);
  expect(await filesOf(specs)).toEqual(files);
});

test.each([
  ["{", /^not-json: /],
  ["[]", /it is not an object$/],
  ["{}", /it has no "url"$/],
  ['{"url":"example"}', /its "url" is not a URL$/],
  ['{"url":"http://example.org/doc.json"}', /its "url" is not an https address$/],
  ['{"url":"http://localhost.example.org/"}', /its "url" is not an https address$/],
  ['{"url":"file:///etc/passwd"}', /its "url" is not an https address$/],
  ['{"url":"https://me:secret@example.org/"}', /its "url" holds a user name or a password$/],
  ['{"url":"https://example.org/","sha256":"12"}', /its "sha256" is not a hash/],
  ['{"url":"https://example.org/","etag":"a\\r\\nb"}', /its "etag" is not an entity tag$/],
  ['{"url":"https://example.org/","uri":""}', /it has an unknown member "uri"$/],
])("the source file %s is refused before anything is fetched", async (text, problem) => {
  const files = { ...OLD, "source.json": text };
  const specs = await specsFolder({ acme: files });
  const fetch = () => Promise.reject(new Error("must not be called"));
  const { code, errors } = await run({ specs, tools: { fetch } });
  expect([code, errors]).toEqual([1, [expect.stringMatching(problem)]]);
  expect(await filesOf(specs)).toEqual(files);
});

test("a broken document is not compared with", async () => {
  const { url, requests } = await publisher(sends(TEXT));
  const files = { "doc.json": "{", "source.json": pretty({ url }) };
  const specs = await specsFolder({ acme: files });
  expect(await run({ specs })).toMatchObject({
    code: 1,
    errors: [expect.stringMatching(/^not-json/)],
  });
  expect(requests).toEqual([]);
  expect(await filesOf(specs)).toEqual(files);
});
