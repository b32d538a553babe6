import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, expectTypeOf, it } from "vitest";
import type * as SeveraPackage from "../../generated/severa/src/index.ts";
import { answer } from "../support/fault-server.ts";
import { errorOf } from "../support/outcome.ts";
import { runScript } from "../support/run-script.ts";
import { type FjordHubPackage, fjordHubAccess, generateFjordHub } from "./fjordhub.ts";
import { serve } from "./serve.ts";
import {
  isClientError,
  openLagerkoll,
  openSevenTime,
  openSevera,
  openSkveege,
  SUBJECTS,
} from "./subjects.ts";

const now = { random: () => 0 };

/** Complete by the compiler's word: without one of the kinds this doesn't compile. */
function adviceFor(error: SeveraPackage.ClientError): string {
  switch (error.kind) {
    case "http":
      return error.response.status === 404 ? "look elsewhere" : "ask the vendor";
    case "auth":
      return "look at the credentials";
    case "rate-limit":
      return `come back at ${error.retryAt?.toISOString() ?? "some time"}`;
    case "quota":
      return `come back at ${error.resetAt.toISOString()}`;
    case "timeout":
      return `longer than ${error.limit}`;
    case "network":
      return error.causeCode ?? "no network";
    case "parse":
      return error.excerpt ?? "";
    case "config":
      return error.option ?? "";
    case "pagination":
      return `page ${error.page ?? 0}`;
  }
}

describe("the error model", () => {
  it("row 17: a switch over kind is complete, and each kind knows what it should", async () => {
    const server = await serve(() => answer.status(404));
    const error = await errorOf(openSevenTime(server.url).customers.get("a"));
    expect(adviceFor(error as never)).toBe("look elsewhere");
    expectTypeOf<SeveraPackage.ClientError["kind"]>().toEqualTypeOf<
      | "http"
      | "auth"
      | "rate-limit"
      | "quota"
      | "timeout"
      | "network"
      | "parse"
      | "config"
      | "pagination"
    >();
  });

  it("row 17: an error of one package is known to the guard of another, and to a required copy", async () => {
    const server = await serve(() => answer.status(500));
    const error = await errorOf(openSkveege(server.url, now).contacts.get("c"));
    expect(isClientError(error)).toBe(true);
    expect(error.constructor.name).toBe("HttpError");
    for (const other of [new Error("x"), { kind: "http" }, null, "http"])
      expect(isClientError(other)).toBe(false);
  });

  it("row 17, row 33: a required copy knows the errors of an imported one", async () => {
    const entry = (vendor: string): string =>
      JSON.stringify(
        fileURLToPath(new URL(`../../generated/${vendor}/dist/index.js`, import.meta.url)),
      );
    const run = await runScript(`
      import { createRequire } from "node:module";
      import { pathToFileURL } from "node:url";
      const { isClientError } = createRequire("/")(${entry("seventime")});
      const { Skveege } = await import(pathToFileURL(${entry("skveege")}).href);
      const error = await new Skveege({ apiKey: "x\u0007" }).contacts.get("c").catch((error) => error);
      console.log(isClientError(error), isClientError(new Error("x")));`);
    expect(run.output).toBe("true false\n");
  });

  it("row 17: names the operation in the client's words and in the vendor's", async () => {
    const server = await serve(
      () => answer.status(404, {}, { error: { type: "NotFound" } }),
      SUBJECTS[0]?.access,
    );
    const error = await errorOf(openSevera(server.url).customers.get("g"));
    expect(error.operationId).toBe("Customers_GetCustomer");
    expect(error.message).toContain("customers.get");
    expect(error.message).toContain("Customers_GetCustomer");
    expect(error.message).toContain("404: NotFound");
  });
});

describe.each(SUBJECTS)("what every error carries, $name", ({ access, open }) => {
  it("row 17: operation, attempts, request id and, where it is known, when to come back", async () => {
    const headers = { "x-request-id": "r-1", "retry-after": "120" };
    const server = await serve(() => answer.status(429, headers), access);
    const error = await errorOf(open(server.url).read());
    expect(error).toMatchObject({
      kind: "rate-limit",
      code: "too-many-requests",
      requestId: "r-1",
      attempts: 1,
    });
    expect(error.operationId).toMatch(/\w/);
    expect(error.retryAt?.getTime()).toBeGreaterThan(Date.now() + 100_000);
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({
      kind: "rate-limit",
      message: error.message,
    });
  });
});

describe("errors inside a 200 that mean something else than failure", () => {
  let fjordHub: FjordHubPackage;
  beforeAll(async () => {
    fjordHub = await generateFjordHub();
  });
  afterAll(() => fjordHub.remove());

  it("row 4, row 18: a 200 that says the token has expired is bought a new one, like a 401", async () => {
    let logins = 0;
    const server = await serve((request) => {
      if (request.path === "/login") return answer.json({ ticket: `ticket-${++logins}-secret` });
      return request.query.get("ticket") === "ticket-2-secret"
        ? answer.json({ id: "b9" })
        : answer.json({ error: { code: "TICKET_EXPIRED" } });
    });
    expect(await fjordHub.open(server.url).boats.create({ name: "Ørn" })).toEqual({ id: "b9" });
    expect(logins).toBe(2);
  });

  it("row 4: for ever, it is exactly 2 sends, then an AuthError", async () => {
    const server = await serve(
      () => answer.json({ error: { code: "TICKET_EXPIRED" } }),
      fjordHubAccess,
    );
    expect(await errorOf(fjordHub.open(server.url).boats.create({ name: "Ørn" }))).toMatchObject({
      kind: "auth",
      code: "rejected",
      status: 200,
      attempts: 2,
    });
    expect(server.calls()).toHaveLength(2);
  });

  it("row 12, row 18: a 200 that says too many requests closes the gate and is sent again, like a 429", async () => {
    const server = await serve(
      (_request, index) =>
        index === 0
          ? answer.json({ error: { code: "BUSY" } }, { "retry-after": "1" })
          : answer.json({ id: "b9" }),
      fjordHubAccess,
    );
    const waits: number[] = [];
    const client = fjordHub.open(server.url, {
      hooks: { retry: ({ delay }) => waits.push(delay) },
      ...now,
    });
    expect(await client.boats.create({ name: "Ørn" })).toEqual({ id: "b9" });
    expect(waits).toHaveLength(1);
    expect(waits[0]).toBeGreaterThan(900);
    const [first, second] = server.calls();
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThan(900);
  });

  it("row 18: a real vendor's code for too many requests inside a 200", async () => {
    const server = await serve((_request, index) =>
      index === 0
        ? answer.json({ errorCode: "900429", errorMessage: "Too many requests" })
        : answer.json({ projectId: 1 }),
    );
    expect(await openLagerkoll(server.url, now).projects.get(1)).toEqual({ projectId: 1 });
    expect(server.calls()).toHaveLength(2);
  });
});
