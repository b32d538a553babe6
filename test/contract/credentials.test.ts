import { afterEach, describe, expect, it } from "vitest";
import { answer } from "../support/fault-server.ts";
import { errorOf } from "../support/outcome.ts";
import { serve } from "./serve.ts";
import { Capitech, Lagerkoll, openCapitech, Severa } from "./subjects.ts";

describe("alternative credentials", () => {
  const VARIABLES = ["STORE", "API_KEY", "USER_ID", "USER_TOKEN"].map(
    (name) => `LAGERKOLL_${name}`,
  );
  afterEach(() => {
    for (const name of VARIABLES) Reflect.deleteProperty(process.env, name);
  });

  it("row 5: one alternative is sent whole, and nothing of another, whatever the environment holds", async () => {
    const server = await serve(() => answer.json({ projectId: 1 }));
    process.env["LAGERKOLL_USER_ID"] = "77";
    process.env["LAGERKOLL_USER_TOKEN"] = "user-token-secret";
    await new Lagerkoll({ store: "1001", apiKey: "key-4711", baseUrl: server.url }).projects.get(1);
    const sent = server.requests[0]?.headers ?? {};
    expect(sent).toMatchObject({ store: "1001", api_key: "key-4711" });
    expect(sent["user_id"]).toBeUndefined();
    expect(sent["user_token"]).toBeUndefined();
  });

  it("row 5: two alternatives at once, or half of one, are refused when the client is made, by name", () => {
    const mixed = { store: "1001", apiKey: "key-4711", userId: "77", userToken: "t" };
    expect(() => new Lagerkoll(mixed as never)).toThrow(
      expect.objectContaining({ kind: "config", code: "mixed-credentials" }),
    );
    expect(() => new Lagerkoll({ store: "1001", userId: "77" } as never)).toThrow(
      expect.objectContaining({ kind: "config", code: "missing-option", option: "userToken" }),
    );
    // @ts-expect-error half of a set doesn't compile either
    expect(() => new Severa({ clientId: "id" })).toThrow(
      expect.objectContaining({ option: "clientSecret" }),
    );
  });

  it("row 5: a header of the other alternative can't be smuggled in", async () => {
    const server = await serve(() => answer.json({}));
    const { projects } = new Lagerkoll({ store: "1001", apiKey: "key-4711", baseUrl: server.url });
    for (const name of ["user_token", "USER_ID", "Api_Key"]) {
      expect(await errorOf(projects.get(1, { headers: { [name]: "x" } }))).toMatchObject({
        kind: "config",
        code: "invalid-header",
      });
    }
    expect(server.requests).toHaveLength(0);
  });

  it("row 5: nor can a parameter that carries a session", async () => {
    const server = await serve(() => answer.json({ accessToken: "s" }));
    const day = {
      clientId: 1,
      fromDate: "2026-01-01",
      toDate: "2026-01-02",
      accessToken: "stolen",
    };
    expect(await errorOf(openCapitech(server.url).timeTransactions.list(day))).toMatchObject({
      kind: "config",
      code: "invalid-parameter",
      option: "accessToken",
    });
    expect(server.requests).toHaveLength(0);
  });
});

it("row 1: a secret from a function is asked for again at each purchase, and one that fails is an error of the call", async () => {
  const server = await serve(() => answer.json({ accessToken: "s" }));
  let asked = 0;
  const password = (): Promise<string> =>
    ++asked === 1 ? Promise.reject(new Error("vault is closed")) : Promise.resolve("password-2");
  const capitech = new Capitech({ username: "ann", password, baseUrl: server.url });
  const set = () =>
    capitech.timeTransactions.setExternalStatusCode({
      clientId: 1,
      uid: 1,
      externalStatusCode: null,
    });
  await expect(set()).rejects.toThrow("vault is closed");
  expect(server.requests).toHaveLength(0);
  await new Promise((resolve) => setTimeout(resolve, 1_050));
  await set();
  expect(JSON.parse(server.requests[0]?.body ?? "")).toMatchObject({ password: "password-2" });
});
