import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import {
  answer,
  startFaultServer,
  type Answer,
  type FaultServer,
} from "../support/fault-server.ts";
import { filesBelow, runNordkit, type RunResult } from "../support/run-nordkit.ts";
import { description, withRow } from "./corpus/case.ts";

let folder: string;
const servers: FaultServer[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "nordkit-allowed-"));
  await mkdir(join(folder, "own"));
  await mkdir(join(folder, "common"));
  await writeFile(join(folder, "common/row.yaml"), "type: object\nproperties: { shared: {} }\n");
  await writeFile(join(folder, "secret.yaml"), "password: hunter2\n");
  await symlink(join(folder, "secret.yaml"), join(folder, "common/link.yaml"));
});

afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** Generates from a description whose answer is what a reference leads to. */
async function generated(
  ref: string,
  ...options: readonly string[]
): Promise<RunResult & { readonly types: string | undefined }> {
  const file = join(folder, "own/api.json");
  const out = join(folder, "package");
  await rm(out, { recursive: true, force: true });
  await writeFile(file, JSON.stringify(withRow({ $ref: ref })));
  const result = await runNordkit(["generate", file, "--out", out, ...options], { cwd: folder });
  return { ...result, types: (await filesBelow(out))["src/types.ts"]?.text };
}

const serve = async (choose: (path: string) => Answer): Promise<FaultServer> => {
  const server = await startFaultServer(({ path }) => choose(path));
  servers.push(server);
  return server;
};

const row = answer.json({ type: "object", properties: { remote: { type: "string" } } });

describe("--allow-refs-below", () => {
  test("follows references to files of that folder", async () => {
    const { code, log, types } = await generated(
      "../common/row.yaml",
      "--allow-refs-below",
      "common",
    );
    expect(code, log).toBe(0);
    expect(types).toContain("shared?:");
  });

  test.each([
    ["no other folder", "../secret.yaml"],
    ["no link out of it", "../common/link.yaml"],
    ["no absolute path", "/etc/hostname"],
  ])("allows %s", async (_what, ref) => {
    const { code, log } = await generated(ref, "--allow-refs-below", "common");
    expect(code).toBe(1);
    expect(log).toContain("ref-refused");
    expect(log).not.toContain("hunter2");
  });

  test("takes a folder that is there", async () => {
    expect(await generated("#", "--allow-refs-below", "nowhere")).toMatchObject({ code: 2 });
  });
});

describe("--allow-ref-origin", () => {
  test("fetches from that origin, once, without credentials, and what that refers to there", async () => {
    const server = await serve((path) =>
      path === "/rows/row.json"
        ? answer.json({ $ref: "../part.json#/Row" })
        : answer.json({
            Row: { type: "object", properties: { remote: { $ref: "rows/row.json" } } },
          }),
    );
    const { code, log, types } = await generated(
      `${server.url}/rows/row.json`,
      "--allow-ref-origin",
      server.url,
    );
    expect(code, log).toBe(0);
    expect(types).toContain("remote?:");
    expect(server.requests.map(({ path }) => path)).toEqual(["/rows/row.json", "/part.json"]);
    for (const { headers } of server.requests) {
      expect(headers.authorization).toBeUndefined();
      expect(headers.cookie).toBeUndefined();
    }
  });

  test("is needed: nothing is fetched without it", async () => {
    const server = await serve(() => row);
    const { code, log } = await generated(`${server.url}/row.json`);
    expect([code, server.requests]).toEqual([1, []]);
    expect(log).toContain("ref-refused");
    expect(log).toContain("--allow-ref-origin");
  });

  test("allows no other origin, neither in what was fetched nor by a redirect", async () => {
    const other = await serve(() => row);
    const server = await serve((path) =>
      path === "/moved.json"
        ? answer.redirect(302, `${other.url}/row.json`)
        : answer.json({ $ref: `${other.url}/row.json` }),
    );
    const referring = await generated(`${server.url}/row.json`, "--allow-ref-origin", server.url);
    const redirected = await generated(
      `${server.url}/moved.json`,
      "--allow-ref-origin",
      server.url,
    );
    expect([referring.code, redirected.code, other.requests]).toEqual([1, 1, []]);
    expect(referring.log).toContain("nothing is fetched from the network");
    expect(redirected.log).toContain("redirects to another origin");
  });

  test("lets a document that was fetched refer to no file of this machine", async () => {
    for (const ref of ["file:///etc/hostname", "/etc/hostname"]) {
      const server = await serve(() => answer.json({ $ref: ref }));
      const { code, log } = await generated(
        `${server.url}/a.json`,
        "--allow-ref-origin",
        server.url,
      );
      expect(code).toBe(1);
      expect(log).toContain("only relative paths are followed");
    }
  });

  test.each([
    ["isn't there", answer.status(404), "answered 404"],
    ["is no JSON", answer.html(), "not-json"],
    ["is not text", answer.raw(200, {}, new Uint8Array([0x22, 0xff, 0x22])), "not a text in UTF-8"],
    ["is broken off", answer.resetInBody(), "can't be reached"],
  ])("tells when what it leads to %s", async (_what, response, text) => {
    const server = await serve(() => response);
    const { code, log, types } = await generated(
      `${server.url}/row.json`,
      "--allow-ref-origin",
      server.url,
    );
    expect([code, types]).toEqual([1, undefined]);
    expect(log).toContain(text);
    expect(log).not.toContain("bug");
  });

  test.each(["http://example.com", "https://user:pw@example.com", "https://example.com/a", "evil"])(
    "takes https origins, and no %s",
    async (origin) => {
      expect(await generated("#", "--allow-ref-origin", origin)).toMatchObject({ code: 2 });
    },
  );
});

test("a reference in an extension that leads to a file is told, since nobody follows it", async () => {
  await writeFile(
    join(folder, "own/api.json"),
    JSON.stringify({
      ...description({ "x-types": { Row: { properties: { a: { $ref: "gone.yaml" } } } } }),
      components: { schemas: { Row: { $ref: "#/x-types/Row" } } },
    }),
  );
  const linted = await runNordkit(["lint", join(folder, "own/api.json")]);
  expect(linted.code).toBe(1);
  expect(linted.log).toContain("no other files are followed");
});
