import { inspect } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answer, type Answer, type Seen } from "../support/fault-server.ts";
import { seeded } from "../support/fake-clock.ts";
import { errorOf } from "../support/outcome.ts";
import { type FjordHubPackage, fjordHubAccess, generateFjordHub } from "./fjordhub.ts";
import { serve } from "./serve.ts";
import { openSevera, Severa, Skveege, SUBJECTS } from "./subjects.ts";

/** A secret in the four encodings in which it may travel. */
const encodings = (secret: string): readonly string[] => [
  secret,
  encodeURIComponent(secret),
  JSON.stringify(secret).slice(1, -1),
  Buffer.from(secret).toString("base64").replace(/=+$/, ""),
];

/** All that a program might write into a log. */
function everythingOf(error: Error, told: readonly unknown[], client: unknown): readonly string[] {
  const shown = { depth: 12, showHidden: true };
  return [
    error.message,
    String(error.stack),
    inspect(error, shown),
    JSON.stringify(error),
    inspect(told, shown),
    inspect(client, shown),
    JSON.stringify(client),
  ];
}

/** Answers that reflect all that a request held. */
const reflections: readonly ((request: Seen) => Answer)[] = [
  (request) =>
    answer.status(
      400,
      { "x-echo": encodeURIComponent(echo(request)) },
      { error: { type: echo(request), details: [{ message: echo(request) }] } },
    ),
  (request) => answer.html(`<html>${echo(request)}</html>`),
  (request) => answer.raw(200, { "content-type": "application/json" }, `{"a": ${echo(request)}`),
  (request) =>
    answer.raw(302, { location: `http://127.0.0.1:9/${encodeURIComponent(echo(request))}` }),
  (request) => answer.status(429, { "retry-after": "9999" }, { message: echo(request) }),
];

const echo = ({ rawQuery, headers, body }: Seen): string =>
  `\u001b[31m${[rawQuery, ...Object.values(headers), body].join(" | ")}`;

const ALPHABET = `abcXYZ019!#$%&'()*+,-./:;<=>?@[]^_{|}~"\\`;
const randomSecret = (random: () => number): string =>
  Array.from(
    { length: 6 + Math.floor(random() * 20) },
    () => ALPHABET[Math.floor(random() * ALPHABET.length)],
  ).join("");

let fjordHub: FjordHubPackage;
beforeAll(async () => {
  fjordHub = await generateFjordHub();
});
afterAll(() => fjordHub.remove());

describe("row 23, S50: a server that reflects what it got can't make a secret appear", () => {
  it("row 23: 25 random keys in a header", async () => {
    const random = seeded(23);
    for (let turn = 0; turn < 25; turn++) {
      const apiKey = randomSecret(random);
      const reflect = reflections[turn % reflections.length] as (request: Seen) => Answer;
      const server = await serve(reflect);
      const told: unknown[] = [];
      const tell = (event: unknown): unknown => told.push(event);
      const hooks = { request: tell, response: tell, retry: tell, wait: tell, warning: tell };
      const skveege = new Skveege({ apiKey, baseUrl: server.url, hooks });
      const error = await errorOf(skveege.contacts.create({ name: "Å" }, {}, { maxAttempts: 1 }));
      for (const text of everythingOf(error, told, skveege)) {
        for (const form of encodings(apiKey)) expect(text).not.toContain(form);
        expect(text).not.toContain("\u001b[31m");
      }
      expect(told.length).toBeGreaterThan(0);
    }
  });

  it("row 23: a key that holds fewer than 4 characters too, where it was sent", async () => {
    for (const apiKey of ["k7", "q"]) {
      const server = await serve((request) =>
        answer.status(400, {}, { type: `key=${String(request.headers["x-auth-token"])}.` }),
      );
      const error = await errorOf(new Skveege({ apiKey, baseUrl: server.url }).contacts.get("c"));
      expect(error).toMatchObject({ vendorCode: "key=[secret]." });
      expect(error.message).not.toContain(`key=${apiKey}`);
    }
  });

  it.each(reflections.map((reflect, index) => [index, reflect] as const))(
    "row 23: client secret and tokens, reflection %i",
    async (_index, reflect) => {
      const clientSecret = 'cl&ent "secret"/+=';
      const server = await serve((request) =>
        request.path.endsWith("token")
          ? answer.json({
              access_token: "access-token-1",
              refresh_token: "refresh-token-1",
              expires_in: 3600,
            })
          : reflect(request),
      );
      const told: unknown[] = [];
      const tell = (event: unknown): unknown => told.push(event);
      const hooks = { request: tell, response: tell, retry: tell, token: tell, warning: tell };
      const severa = new Severa({ clientId: "id-4711", clientSecret, baseUrl: server.url, hooks });
      const error = await errorOf(severa.customers.create({ name: "Å" }, { maxAttempts: 1 }));
      for (const text of everythingOf(error, told, severa))
        for (const secret of [clientSecret, "access-token-1", "refresh-token-1"])
          for (const form of encodings(secret)) expect(text).not.toContain(form);
    },
  );

  it("row 23: a token endpoint that reflects the purchase", async () => {
    const server = await serve((request) =>
      answer.raw(400, {}, JSON.stringify({ error: "invalid", error_description: request.body })),
    );
    const error = await errorOf(openSevera(server.url).customers.get("g"));
    for (const text of everythingOf(error, [], undefined).filter(
      (part) => (part as string | undefined) !== undefined,
    ))
      for (const form of encodings(SUBJECTS[0]?.secret ?? "")) expect(text).not.toContain(form);
  });

  it.each(reflections.map((reflect, index) => [index, reflect] as const))(
    "row 23: a password in a form and a ticket in the query, reflection %i",
    async (_index, reflect) => {
      const server = await serve(reflect, fjordHubAccess);
      const told: unknown[] = [];
      const tell = (event: unknown): unknown => told.push(event);
      const client = fjordHub.open(server.url, {
        hooks: { request: tell, response: tell, token: tell },
        maxAttempts: 1,
      });
      const error = await errorOf(client.boats.create({ name: "Ørn" }));
      for (const text of everythingOf(error, told, client))
        for (const secret of ["storm & stille", "ticket-1-secret"])
          for (const form of encodings(secret)) expect(text).not.toContain(form);
      expect(server.calls()[0]?.rawQuery).toContain("ticket-1-secret");
    },
  );
});

describe.each(SUBJECTS)("headers of credentials, $name", ({ access, open, secret }) => {
  it("row 5, row 23: no caller can write them, nor read them from an error", async () => {
    const server = await serve(
      (request) => answer.json([], { "x-echo": encodeURIComponent(echo(request)) }),
      access,
    );
    await open(server.url).read();
    const sent = server.calls()[0]?.headers ?? {};
    const carriers = Object.keys(sent).filter((name) =>
      /secret|token|key|authorization|store/.test(name),
    );
    for (const name of carriers) {
      const error = await errorOf(open(server.url).read({ headers: { [name]: "mine" } }));
      expect(error).toMatchObject({ kind: "config", code: "invalid-header", option: name });
    }
    const { response } = await open(server.url).readWithResponse();
    const shown = inspect(response, { depth: 9 }) + [...response.headers].join();
    for (const form of encodings(secret)) expect(shown).not.toContain(form);
  });
});

describe("the platform's own words", () => {
  it("row 23: an error of the platform that quotes a request is not passed on", async () => {
    const apiKey = "key-4711-secret";
    const cause = new TypeError(`invalid header value "${apiKey}"`);
    const fetch = (): Promise<Response> =>
      Promise.reject(Object.assign(new TypeError("fetch failed"), { cause }));
    const skveege = new Skveege({ apiKey, fetch });
    const error = await errorOf(skveege.contacts.create({ name: "Å" }));
    for (const text of everythingOf(error, [], skveege)) expect(text).not.toContain(apiKey);
  });

  it("row 23: a key that no header can carry is refused without being told", async () => {
    const apiKey = "key-4711\u0007secret";
    const error = await errorOf(new Skveege({ apiKey }).contacts.get("c"));
    expect(error).toMatchObject({ kind: "config", code: "invalid-header", option: "apiKey" });
    expect(inspect(error)).not.toContain("4711");
  });
});
