import { expect, test } from "vitest";
import { published } from "./fixture.ts";
import { answers, inTurn, sends } from "./publisher.ts";
import { filesOf, pretty, publisher, run, specsFolder } from "./workplace.ts";

const document = sends(JSON.stringify(published));
const folder = (url: string) => specsFolder({ acme: { "source.json": pretty({ url }) } });

test("a server that is busy is asked again, each time later", async () => {
  const { url, requests } = await publisher(inTurn(answers(503), answers(503), document));
  const { code, waits, progress } = await run({ specs: await folder(url) });
  expect([code, requests.length, waits]).toEqual([0, 3, [500, 1000]]);
  expect(progress).toEqual([
    `fetching ${url}`,
    `${url} answered 503 Service Unavailable; asking again in 0.5 s`,
    `fetching ${url} (attempt 2 of 4)`,
    `${url} answered 503 Service Unavailable; asking again in 1.0 s`,
    `fetching ${url} (attempt 3 of 4)`,
  ]);
});

test("waits are spread", async () => {
  const { url } = await publisher(answers(500));
  const { waits } = await run({ specs: await folder(url), tools: { random: () => 0.999 } });
  expect(waits).toEqual([1000, 1999, 3998]);
});

test.each([
  ["seconds", "7", 7_000],
  ["a date", "Mon, 01 Jan 2024 00:00:09 GMT", 9_000],
  ["a date that is over", "Sun, 31 Dec 2023 00:00:00 GMT", 500],
  ["more than a minute", "86400", 60_000],
  ["a date far away", "Fri, 01 Jan 2044 00:00:00 GMT", 60_000],
  ["nonsense", "soon", 500],
])("Retry-After with %s", async (_, retryAfter, wait) => {
  const busy = answers(429, { "retry-after": retryAfter });
  const { url } = await publisher(inTurn(busy, document));
  expect(await run({ specs: await folder(url) })).toMatchObject({ code: 0, waits: [wait] });
});

test("a connection that is cut is asked for again", async () => {
  const { url } = await publisher(
    inTurn((response) => {
      response.writeHead(200, { "content-length": "1000" });
      response.write('{"openapi"');
      setTimeout(() => response.destroy(), 20);
    }, document),
  );
  expect(await run({ specs: await folder(url) })).toMatchObject({ code: 0, waits: [500] });
});

test("after four attempts it is given up", async () => {
  const { url, requests } = await publisher(answers(502));
  const specs = await folder(url);
  const { code, waits, errors } = await run({ specs });
  expect([code, requests.length, waits]).toEqual([1, 4, [500, 1000, 2000]]);
  expect(errors).toEqual([`not-pulled: ${url} answered 502 Bad Gateway (asked 4 times)`]);
  expect(Object.keys(await filesOf(specs))).toEqual(["source.json"]);
});

test("a redirect inside the same origin is followed", async () => {
  const { url, requests } = await publisher(
    inTurn(answers(302, { location: "/v2/doc.json" }), document),
  );
  expect((await run({ specs: await folder(url) })).code).toBe(0);
  expect(requests.map((request) => request.url)).toEqual(["/doc.json", "/v2/doc.json"]);
});
