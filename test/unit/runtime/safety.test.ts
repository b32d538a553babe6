import { inspect } from "node:util";
import { afterEach, describe, expect, it } from "vitest";
import { apiKey } from "../../../templates/plugins/auth/api-key.js";
import { json } from "../../../templates/plugins/body/json.js";
import { call } from "../../../templates/runtime/call.js";
import { Core } from "../../../templates/runtime/core.js";
import { everyScheme } from "../../../templates/runtime/credentials.js";
import type { CoreConfig } from "../../../templates/runtime/core-config.js";
import { isClientError } from "../../../templates/runtime/errors.js";
import { createScrub } from "../../../templates/runtime/scrub.js";
import { seeded } from "../../support/fake-clock.js";
import {
  answer,
  type FaultServer,
  startFaultServer,
  TokenIssuer,
} from "../../support/fault-server.js";
import { openClient } from "../../support/open-client.js";
import { errorOf, failureOf } from "../../support/outcome.js";
import { Acme, acmeConfig, type AcmeOptions } from "../../support/sample-client.js";

let server: FaultServer;
afterEach(() => server.close());

const customer = answer.json({ guid: "g" });

describe("redirects (row 24, S45, S46)", () => {
  const cases = [301, 302, 303, 307, 308].flatMap((status) => [
    [status, "GET"] as const,
    [status, "POST"] as const,
  ]);

  it.each(cases)(
    "%s to another origin, %s: the second server sees 0 requests",
    async (status, method) => {
      const second = await startFaultServer(() => customer);
      server = await startFaultServer(() => answer.redirect(status, `${second.url}/steal?key=abc`));
      const acme = openClient(server.url);
      const error = await errorOf(method === "GET" ? acme.get("g") : acme.create({}));
      expect(error).toMatchObject({
        kind: "http",
        code: "redirect",
        target: second.url,
        attempts: 1,
      });
      expect(error.message).not.toContain("steal");
      expect(second.requests).toHaveLength(0);
      expect(server.requests).toHaveLength(1);
      await second.close();
    },
  );

  it.each(["data:text/html,x", "file:///etc/passwd", "/loop", "http://["])(
    "to %s",
    async (location) => {
      server = await startFaultServer(() => answer.redirect(302, location));
      expect(await failureOf(openClient(server.url).get("g"))).toBe("http/redirect");
      expect(server.requests).toHaveLength(1);
    },
  );
});

describe("path parameters (row 25): 0 requests for bad values, the error names the parameter only", () => {
  const bad: readonly unknown[] = [
    ".",
    "..",
    "%2e",
    "%2E%2e",
    "%252e%252e",
    "a/../b",
    "..\\..",
    "a%2f..%2fb",
    "%5c..%5c",
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
    new Date(),
    () => "x",
    Symbol("s"),
    "\ud800",
  ];
  it.each(bad.map((value) => [inspect(value), value]))("%s", async (_name, value) => {
    server = await startFaultServer(() => customer);
    const error = await errorOf(openClient(server.url).get(value as string));
    expect(error).toMatchObject({
      kind: "config",
      code: "invalid-parameter",
      option: "guid",
      attempts: 0,
    });
    expect(server.requests).toHaveLength(0);
  });

  it.each([
    ["a b", "a%20b"],
    ["a/b", "a%2Fb"],
    ["å?#", "%C3%A5%3F%23"],
    ["...", "..."],
    [".a", ".a"],
    ["50%", "50%25"],
  ])("%s is sent as %s", async (value, sent) => {
    server = await startFaultServer(() => customer);
    await openClient(server.url).get(value);
    expect(server.requests[0]?.path).toBe(`/v1/customers/${sent}`);
  });
});

describe("the base address (row 26)", () => {
  const url = (options: AcmeOptions): string => {
    const seen: string[] = [];
    const core = new Core(
      { ...acmeConfig, credentials: everyScheme([]) },
      {
        ...options,
        fetch: (input) => {
          seen.push(String(input));
          return Promise.reject(new Error("no"));
        },
      },
    );
    void call(core, { id: "x", method: "POST", path: "/v1/x" }).catch(() => undefined);
    return seen[0] ?? "";
  };

  it.each([
    [{}, "https://api.acme.example/rest-api/v1/x"],
    [{ environment: "test" }, "https://test.acme.example/v1/x"],
    [{ baseUrl: "https://eu.acme.example/api/" }, "https://eu.acme.example/api/v1/x"],
    [{ baseUrl: "http://localhost:8080" }, "http://localhost:8080/v1/x"],
    [{ baseUrl: "http://intranet", allowInsecureBaseUrl: true }, "http://intranet/v1/x"],
  ])("%j calls %s", async (options, expected) => {
    const core = url(options);
    await new Promise((resolve) => setTimeout(resolve));
    expect(core || url(options)).toBe(expected);
  });

  it.each([
    { baseUrl: "http://api.acme.example" },
    { baseUrl: "ftp://x" },
    { baseUrl: "api.acme.example" },
    { baseUrl: "" },
    { baseUrl: "https://user:pass@x.example" },
    { baseUrl: "https://x.example/?a=b" },
    { baseUrl: "https://x.example/#a" },
    { baseUrl: "http://localhost.evil.example" },
    { baseUrl: "http://127.0.0.1.evil.example" },
    { environment: "staging" },
    { environment: "__proto__" },
    { environment: "toString" },
  ])("%j is refused", (options) => {
    expect(() => new Core({ ...acmeConfig, credentials: everyScheme([]) }, options)).toThrow(
      expect.objectContaining({ kind: "config", code: "invalid-option" }),
    );
  });

  it("an operation's path can't leave the base", async () => {
    const core = new Core(
      { ...acmeConfig, credentials: everyScheme([]) },
      { baseUrl: "http://127.0.0.1:9" },
    );
    for (const path of [
      "/../x",
      "/a/../x",
      "@evil.example/",
      ":80@evil.example/x",
      ".evil.example/",
      "//a/%2e%2e/x",
    ]) {
      const outcome = await call(core, { id: "x", method: "POST", path }).catch(
        (error: unknown) => error,
      );
      expect(outcome, path).toMatchObject({ kind: "config", code: "foreign-origin" });
    }
  });
});

describe("headers", () => {
  it.each(["client_id", "Authorization", "AUTHORIZATION"])(
    "a caller can't set %s, a header of the credentials",
    async (name) => {
      server = await startFaultServer(() => customer);
      const { customers } = new Acme({
        clientId: "id-4711",
        clientSecret: "secret-4711",
        baseUrl: server.url,
      });
      expect(await errorOf(customers.get("g", { headers: { [name]: "mine" } }))).toMatchObject({
        kind: "config",
        code: "invalid-header",
        option: name,
      });
      expect(server.requests).toHaveLength(0);
    },
  );

  it.each(["a\r\nx: y", "a\u0000", "漢"])(
    "a value that a header can't carry is refused in our own words",
    async (value) => {
      server = await startFaultServer(() => customer);
      const error = await errorOf(
        openClient(server.url).get("g", { headers: { "x-mine": value } }),
      );
      expect(error).toMatchObject({ kind: "config", code: "invalid-header", option: "x-mine" });
      expect(error.message).not.toContain(value);
    },
  );

  it("one line end after a key (read from a file) is dropped", async () => {
    server = await startFaultServer(() => customer);
    await openClient(server.url, { apiKey: "key-from-file\n" }).get("g");
    expect(server.requests[0]?.headers["x-key"]).toBe("key-from-file");
  });

  it("others are sent, of the client and of the call", async () => {
    server = await startFaultServer(() => customer);
    await openClient(server.url, { headers: { "x-a": "1", "x-b": "1" } }).get("g", {
      headers: { "x-b": "2" },
    });
    expect(server.requests[0]?.headers).toMatchObject({
      "x-a": "1",
      "x-b": "2",
      accept: "application/json",
    });
  });
});

describe("secrets (row 23, S50)", () => {
  const encodings = (secret: string): string[] => [
    secret,
    encodeURIComponent(secret),
    new URLSearchParams({ s: secret }).toString().slice(2),
    JSON.stringify(secret).slice(1, -1),
    Buffer.from(secret).toString("base64"),
    Buffer.from(`id:${secret}`).toString("base64"),
  ];
  const alphabet = 'abcXYZ019 +/="\\&%?#åö<>{}';
  const randomSecret = (random: () => number): string =>
    `S${Array.from({ length: 14 }, () => alphabet[Math.floor(random() * alphabet.length)]).join("")}e`;

  it("the scrubber removes 200 random secrets in every encoding, inside other text", () => {
    for (let seed = 0; seed < 200; seed++) {
      const secret = randomSecret(seeded(seed));
      const { remember, scrub } = createScrub();
      remember(secret);
      for (const form of encodings(secret))
        expect(scrub(`before ${form} after`)).not.toContain(form);
      for (const before of ["", "a", "ab"]) {
        const around = Buffer.from(`${before}${secret}tail`).toString("base64");
        const clean = scrub(around);
        expect(Buffer.from(clean, "base64").toString("utf8")).not.toContain(secret.slice(2, -2));
      }
    }
  });

  it.each(["header", "query", "cookie"] as const)(
    "a server that reflects a key (%s) can't make it appear anywhere",
    async (place) => {
      const random = seeded(place.length);
      for (let turn = 0; turn < 8; turn++) {
        const secret =
          place === "header"
            ? randomSecret(random).replace(/[^\x20-\x7e]/g, "x")
            : randomSecret(random);
        const echo = [...encodings(secret), `\u001b[31m`].join(" | ");
        const reflect = [
          answer.status(
            400,
            { "x-echo": encodeURIComponent(secret) },
            { error: { type: echo, details: [{ message: echo }] }, echo },
          ),
          answer.html(`<html>${echo}</html>`),
          answer.raw(200, { "content-type": "application/json" }, `{"a": ${echo}`),
          answer.raw(302, { location: `http://127.0.0.1:9/${encodeURIComponent(secret)}` }),
        ];
        server = await startFaultServer(
          (_request, index) => reflect[index % reflect.length] ?? customer,
        );
        const told: unknown[] = [];
        const tell = (event: unknown): unknown => told.push(event);
        const config: CoreConfig = {
          ...acmeConfig,
          credentials: everyScheme([apiKey({ in: place, name: "x-key" })]),
        };
        const hooks = { request: tell, response: tell, retry: tell, warning: tell };
        const core = new Core(config, { baseUrl: server.url, hooks, ...{ apiKey: secret } });
        for (const _reply of reflect) {
          const error = await errorOf(
            call(core, { id: "Op", method: "POST", path: "/x", body: json({}) }, { body: {} }),
          );
          const all = [
            error.message,
            error.stack,
            inspect(error, { depth: 9 }),
            JSON.stringify(error),
            inspect(told, { depth: 9 }),
            inspect(core),
            JSON.stringify(core),
          ];
          if (error.kind === "http") all.push([...error.response.headers].join());
          for (const form of encodings(secret))
            for (const text of all) expect(text).not.toContain(form);
          expect(error.message).not.toContain("\u001b");
        }
        await server.close();
      }
    },
  );

  it("tokens, old and new, and the client's secret are scrubbed too", async () => {
    const issuer = new TokenIssuer();
    server = await startFaultServer(
      issuer.guard((request) =>
        answer.status(
          400,
          {},
          { error: { type: `you sent ${request.headers.authorization} and token-1-secret` } },
        ),
      ),
    );
    const { customers } = new Acme({
      clientId: "id-4711",
      clientSecret: "secret-4711",
      baseUrl: server.url,
    });
    await failureOf(customers.get("g"));
    issuer.issued++;
    const error = await errorOf(customers.get("g"));
    expect(inspect(error, { depth: 9 })).not.toMatch(/token-\d-secret/);
    expect(error).toMatchObject({ vendorCode: "you sent Bearer [secret] and [secret]" });
  });

  it("an error carries no cause that quotes the request", async () => {
    server = await startFaultServer(() => customer);
    const error = await errorOf(
      openClient(server.url, {
        fetch: () => Promise.reject(new TypeError("bad header key-4711-secret")),
      }).create({}),
    );
    expect(inspect(error)).not.toContain("key-4711-secret");
  });
});

it("errors are recognised across copies, and a switch over kind is complete", async () => {
  server = await startFaultServer(() => answer.status(500));
  const error = await errorOf(openClient(server.url).create({}));
  const foreign = Object.defineProperty(new Error("x"), Symbol.for("nordkit.error"), {
    value: true,
  });
  expect(isClientError(foreign)).toBe(true);
  expect(isClientError(new Error("x"))).toBe(false);
  const name = ((): string => {
    switch (error.kind) {
      case "http":
        return "http";
      case "auth":
        return "auth";
      case "rate-limit":
        return "rate-limit";
      case "quota":
        return error.resetAt.toISOString();
      case "timeout":
        return String(error.limit);
      case "network":
        return error.causeCode ?? "";
      case "parse":
        return error.code;
      case "config":
        return error.option ?? "";
      case "pagination":
        return String(error.page);
    }
  })();
  expect(name).toBe("http");
});
