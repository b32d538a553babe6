import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Identity, selfSigned } from "../fault-server/certificate.ts";
import { hostile } from "../fault-server/hostile.ts";
import { startSecureServer } from "../fault-server/secure-server.ts";
import { answer, startFaultServer } from "../support/fault-server.ts";
import { errorOf } from "../support/outcome.ts";
import { runScript } from "../support/run-script.ts";
import { serve } from "./serve.ts";
import { openSevenTime, openSevera, openSkveege, SUBJECTS } from "./subjects.ts";

const now = { random: () => 0 };

describe.each(SUBJECTS)("redirects of $name", ({ access, open, secret }) => {
  it.each([301, 302, 303, 307, 308])(
    "row 24, S45: a %i to another origin is an error with that origin only, which sees nothing",
    async (status) => {
      const second = await startFaultServer(() => answer.json([]));
      onTestFinished(() => second.close());
      const server = await serve(
        () => answer.redirect(status, `${second.url}/steal?key=abc`),
        access,
      );
      const trial = open(server.url, now);
      for (const call of [trial.read(), trial.write()]) {
        const error = await errorOf(call);
        expect(error).toMatchObject({
          kind: "http",
          code: "redirect",
          status,
          target: second.url,
          attempts: 1,
        });
        expect(error.message).not.toContain("steal");
        expect(JSON.stringify(error)).not.toContain(secret);
      }
      expect(second.requests).toHaveLength(0);
      expect(server.calls()).toHaveLength(2);
    },
  );

  it.each(["/loop", "data:text/html,x", "file:///etc/passwd", "//", "http://["])(
    "S46: one to %j is an error after one request",
    async (location) => {
      const server = await serve(() => answer.redirect(302, location), access);
      expect(await errorOf(open(server.url, now).read())).toMatchObject({
        kind: "http",
        code: "redirect",
      });
      expect(server.calls()).toHaveLength(1);
    },
  );
});

it("row 24, S28: a token endpoint that redirects sends neither id nor secret elsewhere", async () => {
  const second = await startFaultServer(() => answer.json({ access_token: "t", expires_in: 3600 }));
  onTestFinished(() => second.close());
  for (const status of [302, 307, 308]) {
    const server = await serve(() => answer.redirect(status, `${second.url}/v1/token`));
    expect(await errorOf(openSevera(server.url).customers.get("g"))).toMatchObject({
      kind: "auth",
      code: "unavailable",
    });
  }
  expect(second.requests).toHaveLength(0);
});

describe.each(SUBJECTS)(
  "servers that speak something else than HTTP, $name",
  ({ access, open }) => {
    it.each([
      ["garbage", hostile.garbage()],
      ["a length and chunks at once", hostile.lengthAndChunked()],
      ["status 099", hostile.statusLine("HTTP/1.1 099 Low")],
      ["a status that is no number", hostile.statusLine("HTTP/1.1 abc What")],
    ])("S47: %s is a NetworkError without raw bytes in it", async (_what, reply) => {
      const server = await serve(() => reply, access);
      const error = await errorOf(open(server.url, now).write());
      expect(error).toMatchObject({ kind: "network", attempts: 1 });
      expect(["protocol", "unknown", "reset"]).toContain(error.code);
      expect(JSON.stringify(error) + String(error.stack)).not.toContain("secret-of-the-machine");
      expect(server.calls()).toHaveLength(1);
    });
  },
);

describe("TLS", () => {
  const DAY = 86_400_000;
  const inDays = (days: number): Date => new Date(Date.now() + days * DAY);
  const reply = (response: { readonly end: (text: string) => unknown }): unknown =>
    response.end('{"id":"c"}');
  const identities: readonly (readonly [string, () => Identity])[] = [
    ["signed by itself", () => selfSigned("127.0.0.1", inDays(-1), inDays(30))],
    ["expired", () => selfSigned("127.0.0.1", inDays(-30), inDays(-1))],
    ["another host's", () => selfSigned("api.elsewhere.example", inDays(-1), inDays(30))],
  ];
  it.each(identities)(
    "S51: a certificate that is %s is refused, names the host, and no byte of the call arrives",
    async (_what, make) => {
      const server = await startSecureServer(make(), reply);
      onTestFinished(() => server.close());
      const error = await errorOf(
        openSkveege(`https://127.0.0.1:${server.port}`, now).contacts.create({ name: "Å" }),
      );
      expect(error).toMatchObject({ kind: "network", code: "tls", attempts: 1 });
      expect(error.message).toContain("127.0.0.1");
      expect(server.requests).toHaveLength(0);
    },
  );

  it("S51: no option of the client turns that off", async () => {
    const server = await startSecureServer(selfSigned("127.0.0.1", inDays(-1), inDays(30)), reply);
    onTestFinished(() => server.close());
    const options = { allowInsecureBaseUrl: true, rejectUnauthorized: false, insecure: true };
    const { contacts } = openSkveege(`https://127.0.0.1:${server.port}`, options);
    expect(await errorOf(contacts.get("c"))).toMatchObject({ kind: "network", code: "tls" });
  });

  describe("with a certificate that the process trusts", () => {
    let folder = "";
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), "nordkit-tls-"));
    });
    afterAll(() => rm(folder, { recursive: true }));

    it.each([301, 307])(
      "row 24, S45: a %i from https to http is an error, and the other place sees nothing",
      async (status) => {
        const second = await startFaultServer(() => answer.json({ id: "stolen" }));
        onTestFinished(() => second.close());
        const identity = selfSigned("127.0.0.1", inDays(-1), inDays(30));
        const server = await startSecureServer(identity, (response) =>
          response.writeHead(status, { location: `${second.url}/contacts/c` }).end(),
        );
        onTestFinished(() => server.close());
        const trusted = join(folder, `${status}.pem`);
        await writeFile(trusted, identity.cert);
        const entry = new URL("../../generated/skveege/dist/index.js", import.meta.url).href;
        const run = await runScript(
          `import { Skveege } from ${JSON.stringify(entry)};
         const { contacts } = new Skveege({ apiKey: "secret-4711", baseUrl: "https://127.0.0.1:${server.port}" });
         console.log(JSON.stringify(await contacts.get("c").catch(({ code, target }) => ({ code, target }))));`,
          { environment: { NODE_EXTRA_CA_CERTS: trusted } },
        );
        expect(JSON.parse(run.output)).toEqual({ code: "redirect", target: second.url });
        expect(server.requests).toHaveLength(1);
        expect(second.requests).toHaveLength(0);
      },
    );
  });
});

describe("a transport of the user's own", () => {
  it("row 31: the global fetch is taken at the time of each call, and an own one instead", async () => {
    const server = await serve(() => answer.json({ _id: "real" }));
    const { customers } = openSevenTime(server.url);
    const real = globalThis.fetch;
    onTestFinished(() => {
      globalThis.fetch = real;
    });
    globalThis.fetch = () => Promise.resolve(Response.json({ _id: "intercepted" }));
    expect(await customers.get("a")).toEqual({ _id: "intercepted" });
    globalThis.fetch = real;
    expect(await customers.get("a")).toEqual({ _id: "real" });
    const own = openSevenTime(server.url, {
      fetch: () => Promise.resolve(Response.json({ _id: "own" })),
    });
    expect(await own.customers.get("a")).toEqual({ _id: "own" });
    expect(server.requests).toHaveLength(1);
  });
});
