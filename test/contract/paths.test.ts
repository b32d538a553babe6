import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { answer } from "../support/fault-server.ts";
import { errorOf } from "../support/outcome.ts";
import { serve } from "./serve.ts";
import { openSevenTime, openSevera, SevenTime, Severa, SUBJECTS } from "./subjects.ts";

const BAD: readonly unknown[] = [
  ".",
  "..",
  "%2e",
  "%2E%2e",
  "%252e%252e",
  "a/../b",
  "..\\..",
  "a%2f..%2fb",
  "%5c..%5c",
  "%25252e%25252e",
  "",
  " ",
  "\t\n",
  null,
  undefined,
  NaN,
  Infinity,
  {},
  [],
  ["a"],
  new Date(0),
  () => "x",
  Symbol("s"),
  "\ud800",
];

describe("path parameters", () => {
  it.each(BAD.map((value) => [inspect(value), value]))(
    "row 25: %s is refused before any request; the error names the parameter, not the value",
    async (_shown, value) => {
      const server = await serve(() => answer.json({}));
      const error = await errorOf(openSevera(server.url).customers.get(value as string));
      expect(error).toMatchObject({
        kind: "config",
        code: "invalid-parameter",
        option: "guid",
        attempts: 0,
      });
      if (typeof value === "string" && value.length > 2) expect(error.message).not.toContain(value);
      expect(server.requests).toHaveLength(0);
    },
  );

  it.each([
    ["a b", "a%20b"],
    ["a/b?c#d", "a%2Fb%3Fc%23d"],
    ["å", "%C3%A5"],
    ["...", "..."],
    ["50%", "50%25"],
    ["a\r\nHost: x", "a%0D%0AHost%3A%20x"],
  ])("row 25: %j is one segment, %s", async (value, sent) => {
    const server = await serve(() => answer.json({}));
    await openSevenTime(server.url).customers.get(value);
    expect(server.requests.map(({ path }) => path)).toEqual([`/customers/${sent}`]);
  });
});

describe("the base address", () => {
  it.each([
    "http://api.acme.example",
    "ftp://x.example",
    "api.acme.example",
    "",
    "https://user:pass@x.example",
    "https://x.example/?a=b",
    "https://x.example/#a",
    "http://localhost.evil.example",
    "http://127.0.0.1.evil.example",
    "http://[::1].evil.example",
  ])("row 26: %j is refused when the client is made", (baseUrl) => {
    expect(() => openSevenTime(baseUrl)).toThrow(
      expect.objectContaining({ kind: "config", code: "invalid-option", option: "baseUrl" }),
    );
  });

  it("row 26: a path before the API's own survives", async () => {
    const server = await serve(() => answer.json({}));
    for (const baseUrl of [`${server.url}/tenant/7`, `${server.url}/tenant/7/`]) {
      await openSevenTime(baseUrl).customers.get("a");
    }
    expect(server.requests.map(({ path }) => path)).toEqual(Array(2).fill("/tenant/7/customers/a"));
  });

  it("row 26: http to another machine takes an option whose name says what it does", () => {
    const options = { clientSecret: "secret-4711", baseUrl: "http://intranet.example" };
    expect(() => new SevenTime(options)).toThrow();
    expect(() => new SevenTime({ ...options, allowInsecureBaseUrl: true })).not.toThrow();
  });

  it.each(["staging", "__proto__", "toString"])("row 26: %j is no environment", (environment) => {
    expect(
      () =>
        new Severa({
          clientId: "id",
          clientSecret: "secret-4711",
          environment: environment as "test",
        }),
    ).toThrow(expect.objectContaining({ kind: "config", option: "environment" }));
  });
});

describe.each(SUBJECTS)("headers of callers, $name", ({ access, open }) => {
  it.each([
    ["x-note", "a\r\nx-admin: 1"],
    ["x-note", "a\u0000"],
    ["x-note", "漢"],
    ["x note", "a"],
    ["", "a"],
  ])("row 25: %j: %j is refused in our own words, and nothing is sent", async (name, value) => {
    const server = await serve(() => answer.json([]), access);
    const error = await errorOf(open(server.url).read({ headers: { [name]: value } }));
    expect(error).toMatchObject({ kind: "config", code: "invalid-header", option: name });
    expect(error.message).not.toContain("x-admin");
    expect(server.requests).toHaveLength(0);
  });
});
