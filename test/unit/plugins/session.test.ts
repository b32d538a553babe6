import { inspect } from "node:util";
import { afterEach, describe, expect, it } from "vitest";
import { session } from "../../../templates/plugins/auth/session.js";
import { form } from "../../../templates/plugins/body/form.js";
import { json } from "../../../templates/plugins/body/json.js";
import { cursor } from "../../../templates/plugins/pagination/cursor.js";
import { paged } from "../../../templates/runtime/paged.js";
import { call } from "../../../templates/runtime/call.js";
import type { Core } from "../../../templates/runtime/core.js";
import { everyScheme } from "../../../templates/runtime/credentials.js";
import type { ClientOptions } from "../../../templates/runtime/options.js";
import {
  answer,
  type Answer,
  type FaultServer,
  type Seen,
  startFaultServer,
} from "../../support/fault-server.js";
import { FakeClock } from "../../support/fake-clock.js";
import { openCore } from "../../support/open-core.js";
import { errorOf } from "../../support/outcome.js";

let server: FaultServer;
afterEach(() => server.close());

type Settings = Parameters<typeof session>[0];

const PASSWORD = "p&ss wörd/4711";
const LOGIN = "/api/login";

const settings: Settings = {
  login: {
    path: LOGIN,
    as: "post-json",
    parameters: { user: "{username}", pass: "{password}", firm: "{company}" },
  },
  token: ["/accessToken"],
  place: { in: "query", name: "accessToken" },
  moreOptions: [{ name: "company", docs: "The company.", optional: true }],
  adjustable: true,
};

interface Options extends ClientOptions {
  readonly username?: string;
  readonly password?: string | (() => string);
  readonly company?: string;
  readonly loginAs?: string;
  readonly tokenIn?: string;
}

const open = (options: Options = {}, more: Partial<Settings> = {}): Core => {
  const all: Options = { username: "ann", password: PASSWORD, random: () => 0, ...options };
  const credentials = everyScheme([session({ ...settings, ...more })]);
  return openCore(server.url, all, { credentials });
};

/** A server of sessions: token-1-secret, token-2-secret, … of which only those in `live` are accepted. */
class Sessions {
  logins: Seen[] = [];
  delay = 0;
  live = new Set<string>();
  lifetime: unknown;
  password = PASSWORD;
  refusal: Answer = answer.status(401, {}, { message: "token expired" });

  readonly choose =
    (api: Answer = answer.json({ ok: true })) =>
    (request: Seen): Answer => {
      if (request.path !== LOGIN) return this.live.has(tokenOf(request)) ? api : this.refusal;
      this.logins.push(request);
      if (!request.body.includes(JSON.stringify(this.password))) return answer.status(403);
      const accessToken = `token-${this.logins.length}-secret`;
      this.live = new Set([accessToken]);
      return async (response) => {
        if (this.delay > 0) await new Promise((resolve) => setTimeout(resolve, this.delay));
        await answer.json({ accessToken, expiresIn: this.lifetime })(response, request);
      };
    };
}

const tokenOf = ({ query }: Seen): string => query.get("accessToken") ?? "";

const getHours = { id: "Hours_Get", method: "GET", path: "/hours" } as const;
const calls = (): Seen[] => server.to("/hours");

describe("session (contract d): one login for all calls", () => {
  it("logs in once for 20 parallel calls, by the vendor's template, and sends the token with each", async () => {
    const sessions = new Sessions();
    sessions.delay = 30;
    server = await startFaultServer(sessions.choose());
    const core = open({ company: "100" });
    const query = { day: "2024-01-01" };
    await Promise.all(Array.from({ length: 20 }, () => call(core, getHours, { query })));
    expect(sessions.logins).toHaveLength(1);
    expect(JSON.parse(sessions.logins[0]?.body ?? "")).toEqual({
      user: "ann",
      pass: PASSWORD,
      firm: "100",
    });
    expect(calls().map(({ rawQuery }) => rawQuery)).toEqual(
      Array.from({ length: 20 }, () => "day=2024-01-01&accessToken=token-1-secret"),
    );
  });

  it("an option that isn't given leaves its member out", async () => {
    const sessions = new Sessions();
    server = await startFaultServer(sessions.choose());
    await call(open(), getHours);
    expect(JSON.parse(sessions.logins[0]?.body ?? "")).toEqual({ user: "ann", pass: PASSWORD });
  });

  it("wrong password with 20 parallel calls: 1 login attempt and 20 identical errors", async () => {
    const sessions = new Sessions();
    sessions.password = "another";
    server = await startFaultServer(sessions.choose());
    const core = open();
    const errors = await Promise.all(
      Array.from({ length: 20 }, () => errorOf(call(core, getHours))),
    );
    expect(new Set(errors.map(({ message }) => message)).size).toBe(1);
    expect(errors[0]).toMatchObject({ kind: "auth", code: "refused", status: 403, attempts: 0 });
    expect(server.requests).toHaveLength(1);
  });

  it("a failure is remembered for a second, not longer", async () => {
    const sessions = new Sessions();
    sessions.password = "another";
    server = await startFaultServer(sessions.choose());
    const clock = new FakeClock();
    const core = open({ clock });
    await errorOf(call(core, getHours));
    await clock.advance(900);
    await errorOf(call(core, getHours));
    expect(sessions.logins).toHaveLength(1);
    await clock.advance(200);
    await errorOf(call(core, getHours));
    expect(sessions.logins).toHaveLength(2);
  });

  it.each([
    ["400", answer.status(400), "refused"],
    ["401", answer.status(401), "refused"],
    ["429", answer.status(429), "unavailable"],
    ["500", answer.status(500), "unavailable"],
    ["HTML", answer.html(), "bad-token-response"],
    ["no token", answer.json({ accessToken: "" }), "bad-token-response"],
    ["a token of two lines", answer.json({ accessToken: "a\nb" }), "bad-token-response"],
    ["a refusal with 200", answer.json({ status: "WRONG" }), "refused"],
    ["a broken connection", answer.reset(), "unavailable"],
    ["a redirect", answer.redirect(302, "https://other.example/"), "unavailable"],
  ])("a login that is answered by %s is not tried again", async (_what, reply, code) => {
    server = await startFaultServer(() => reply);
    const login = { ...settings.login, refused: [{ pointer: "/status", equals: "WRONG" }] };
    const error = await errorOf(call(open({}, { login }), getHours));
    expect(error).toMatchObject({ kind: "auth", code, operationId: "Hours_Get" });
    expect(server.requests).toHaveLength(1);
  });

  it("aborting one waiting call does not end the login of the others", async () => {
    const sessions = new Sessions();
    sessions.delay = 60;
    server = await startFaultServer(sessions.choose());
    const core = open();
    const controller = new AbortController();
    const first = call(core, getHours, {}, { signal: controller.signal });
    const second = call(core, getHours);
    controller.abort(new Error("mine"));
    await expect(first).rejects.toThrow("mine");
    expect(await second).toEqual({ ok: true });
    expect(sessions.logins).toHaveLength(1);
  });
});

describe("session: a token that is refused", () => {
  it("logs in again, once, and sends the call again: writes too", async () => {
    const sessions = new Sessions();
    server = await startFaultServer(sessions.choose());
    const core = open();
    await call(core, getHours);
    sessions.live.clear();
    const operation = { id: "Hours_Add", method: "POST", path: "/hours", body: json({}) } as const;
    expect(await call(core, operation, { body: { qty: 1 } })).toEqual({ ok: true });
    expect(sessions.logins).toHaveLength(2);
    expect(calls().map(tokenOf)).toEqual(["token-1-secret", "token-1-secret", "token-2-secret"]);
  });

  it("refused twice: exactly 2 sends, then AuthError (row 4)", async () => {
    const sessions = new Sessions();
    server = await startFaultServer((request) =>
      request.path === LOGIN ? sessions.choose()(request) : sessions.refusal,
    );
    expect(await errorOf(call(open(), getHours))).toMatchObject({
      kind: "auth",
      code: "rejected",
      attempts: 2,
    });
    expect(calls()).toHaveLength(2);
    expect(sessions.logins).toHaveLength(2);
  });

  it("20 calls that are refused together log in once more", async () => {
    const sessions = new Sessions();
    server = await startFaultServer(sessions.choose());
    const core = open();
    await call(core, getHours);
    sessions.live.clear();
    sessions.delay = 30;
    await Promise.all(Array.from({ length: 20 }, () => call(core, getHours)));
    expect(sessions.logins).toHaveLength(2);
  });

  it.each([
    [403, { code: "TOKEN" }, 2],
    [403, { code: "NOT_YOURS" }, 1],
    [200, { error: "Access token has EXPIRED" }, 2],
    [200, { error: "no hours" }, 1],
  ])("%i %j: %i logins, as the description says", async (status, body, logins) => {
    const sessions = new Sessions();
    sessions.refusal = answer.status(status, {}, body);
    server = await startFaultServer(sessions.choose());
    const rejected = [
      { status: 403, pointer: "/code", equals: "TOKEN" },
      { status: 200, pointer: "/error", contains: "token has expired" },
    ];
    const core = open({}, { rejected });
    await call(core, getHours);
    sessions.live.clear();
    await call(core, getHours).catch(() => undefined);
    expect(sessions.logins).toHaveLength(logins);
  });

  it.each([
    ["3600", 3_500_000, 1],
    [3600, 3_700_000, 2],
    [undefined, 80_000_000, 1],
    [0, 500, 1],
    [0, 1_500, 2],
  ])("a lifetime of %j: after %i ms there were %i logins", async (lifetime, wait, logins) => {
    const sessions = new Sessions();
    sessions.lifetime = lifetime;
    server = await startFaultServer(sessions.choose());
    const clock = new FakeClock();
    const core = open({ clock }, { lifetime: [{ pointer: "/expiresIn", unit: "seconds" }] });
    await call(core, getHours);
    await clock.advance(wait);
    await call(core, getHours);
    expect(sessions.logins).toHaveLength(logins);
  });
});

describe("session: places, and what the vendor's documents leave open", () => {
  const wire = ({ method, rawQuery, body, headers }: Seen): readonly unknown[] => [
    method,
    rawQuery,
    headers["content-type"],
    body,
  ];
  const form1 = "application/x-www-form-urlencoded";
  const encoded = "user=ann&pass=p%26ss+w%C3%B6rd%2F4711";

  it.each([
    ["get-query", ["GET", encoded, undefined, ""]],
    ["post-query", ["POST", encoded, undefined, ""]],
    ["post-form", ["POST", "", form1, encoded]],
    ["post-json", ["POST", "", "application/json", `{"user":"ann","pass":"${PASSWORD}"}`]],
  ])("option loginAs %s", async (loginAs, expected) => {
    server = await startFaultServer(() => answer.json({ accessToken: "token-1-secret" }));
    await call(open({ loginAs }), getHours);
    expect(wire(server.requests[0] as Seen)).toEqual(expected);
  });

  const add = { id: "Hours_Add", method: "POST", path: "/hours" } as const;

  it.each([
    ["query", { ...add, body: json({}) }, "accessToken=token-1-secret", '{"qty":1}'],
    ["json", { ...add, body: json({}) }, "", '{"qty":1,"accessToken":"token-1-secret"}'],
    ["json", add, "", '{"accessToken":"token-1-secret"}'],
    ["form", { ...add, body: form({}) }, "", "qty=1&accessToken=token-1-secret"],
    ["form", add, "", "accessToken=token-1-secret"],
    ["header", { ...add, body: json({}) }, "", '{"qty":1}'],
  ])("option tokenIn %s", async (tokenIn, operation, query, body) => {
    server = await startFaultServer(() => answer.json({ accessToken: "token-1-secret" }));
    await call(open({ tokenIn }), operation, { body: { qty: 1 } });
    const [sent] = calls();
    expect([sent?.rawQuery, sent?.body]).toEqual([query, body]);
    expect(sent?.headers["accesstoken"]).toBe(tokenIn === "header" ? "token-1-secret" : undefined);
  });

  it.each([
    ["json", getHours],
    ["form", getHours],
    ["form", { ...add, body: json({}) }],
    ["json", { ...add, body: form({}) }],
  ])(
    "a token in a %s can't join a call of another kind, and says so",
    async (tokenIn, operation) => {
      server = await startFaultServer(() => answer.json({ accessToken: "token-1-secret" }));
      const error = await errorOf(call(open({ tokenIn }), operation, { body: { qty: 1 } }));
      expect(error).toMatchObject({ kind: "config", code: "invalid-option" });
      expect(calls()).toHaveLength(0);
    },
  );

  it("what is no choice is refused when the client is made", async () => {
    server = await startFaultServer(() => answer.json({}));
    expect(() => open({ tokenIn: "cookie" })).toThrow(
      expect.objectContaining({ code: "invalid-option", option: "tokenIn" }),
    );
    expect(session({ ...settings, adjustable: false }).optional).toEqual(["company"]);
  });

  it.each([
    ["query", getHours, { query: { accessToken: "mine" } }, {}],
    ["body", { ...add, body: json({}) }, { body: { accessToken: "mine" } }, {}],
    ["headers", getHours, {}, { headers: { AccessToken: "mine" } }],
  ])(
    "a caller can't set the token in the %s; nothing is sent",
    async (_where, operation, input, options) => {
      server = await startFaultServer(() => answer.json({ accessToken: "token-1-secret" }));
      expect(await errorOf(call(open(), operation, input, options))).toMatchObject({
        kind: "config",
      });
      expect(server.requests).toHaveLength(0);
    },
  );
});

describe("session: secrets (row 23)", () => {
  const secrets = (): readonly string[] =>
    ["token-1-secret", PASSWORD].flatMap((secret) => [
      secret,
      encodeURIComponent(secret),
      new URLSearchParams({ "": secret }).toString().slice(1),
      Buffer.from(secret).toString("base64"),
    ]);
  const expectNone = (texts: readonly string[]): void => {
    for (const secret of secrets()) {
      expect(texts.filter((text) => text.includes(secret))).toEqual([]);
    }
  };

  it("token and password are in no error, hook, address or cursor", async () => {
    const echo: Answer = (response, request) =>
      answer.status(
        400,
        { "x-echo": encodeURIComponent(PASSWORD), location: `/x?${request.rawQuery}` },
        { message: `bad call ?${request.rawQuery} by ${PASSWORD}`, raw: request.rawQuery },
      )(response, request);
    const sessions = new Sessions();
    server = await startFaultServer(sessions.choose(echo));
    const seen: unknown[] = [];
    const note = (event: unknown): void => void seen.push(event);
    const hooks = { request: note, response: note, retry: note, token: note, warning: note };
    const core = open({ hooks }, {});
    const error = await errorOf(call(core, getHours));
    expect(error).toMatchObject({ kind: "http", status: 400 });
    expectNone([
      inspect(error, { depth: 10 }),
      JSON.stringify(error),
      String(error.stack),
      inspect(seen, { depth: 10 }),
    ]);
    expect(inspect(core, { depth: 10, showHidden: true })).not.toContain("token-1-secret");
  });

  it("a link to the next page is built anew, without the token that the server put into it", async () => {
    const sessions = new Sessions();
    const pages: Answer = (response, request) => {
      const at = request.query.get("at") ?? "0";
      const next = `${request.path}?at=${Number(at) + 1}&accessToken=${tokenOf(request)}`;
      return answer.json({ rows: [at], next: at === "2" ? null : next })(response, request);
    };
    server = await startFaultServer(sessions.choose(pages));
    const paging = cursor({ items: "/rows", pointer: "/next", link: true, parameter: "at" });
    const rowsOfAll = paged<string>(open(), { ...getHours, paging });
    const texts: string[] = [];
    const rows: string[] = [];
    for await (const { items, cursor: text = "", response } of rowsOfAll.pages()) {
      rows.push(...items);
      texts.push(Buffer.from(text, "base64url").toString(), response.url);
    }
    expect(rows).toEqual(["0", "1", "2"]);
    expectNone(texts);
    expect(texts[0]).toContain("Hours_Get");
    expect(sessions.logins).toHaveLength(1);
  });

  it("a password from a function is asked for at each login and is as secret", async () => {
    const sessions = new Sessions();
    server = await startFaultServer(sessions.choose());
    let asked = 0;
    const core = open({ password: () => (asked++, PASSWORD) });
    await call(core, getHours);
    sessions.live.clear();
    await call(core, getHours);
    expect(asked).toBe(2);
  });
});
