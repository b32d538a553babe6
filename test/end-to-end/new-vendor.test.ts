import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import {
  answer,
  type Answer,
  type FaultServer,
  type Seen,
  startFaultServer,
} from "../support/fault-server.js";
import { errorOf } from "../support/outcome.js";

const root = fileURLToPath(new URL("../../", import.meta.url));

const run = (script: string, ...args: readonly string[]): Promise<string> =>
  new Promise((resolve, reject) => {
    execFile(process.execPath, [join(root, script), ...args], { cwd: root }, (error, out, err) => {
      if (error) reject(new Error(out + err));
      else resolve(out + err);
    });
  });

interface Boat {
  readonly id: string;
  readonly name: string;
}

/** The part of the generated client that is used here; that it really is like that, the compiler checks below. */
interface FjordHub {
  readonly boats: {
    list(search?: { name?: string }, options?: object): AsyncIterable<Boat>;
    some(query?: object): Promise<{ items: readonly Boat[]; truncated: boolean }>;
    create(boat: object): Promise<Boat>;
    readonly name: { update(id: string, body: object): Promise<void> };
  };
  readonly hours: { list(query: object): AsyncIterable<{ day: string }> };
  readonly harbours: { list(): { toArray(): Promise<string[]> } };
}

type NewClient = new (options: object) => FjordHub;

let folder = "";
let Client: NewClient;
let server: FaultServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "nordkit-fjordhub-"));
  const specs = join(root, "test/fixtures/specs");
  await run("generator/nordkit.mjs", "generate", "--specs", specs, "--output", folder);
  const entry = join(folder, "fjordhub/dist/index.js");
  Client = ((await import(pathToFileURL(entry).href)) as { FjordHub: NewClient }).FjordHub;
});
afterAll(() => rm(folder, { recursive: true }));

const PASSWORD = "storm & stille";
const BOATS: readonly Boat[] = Array.from({ length: 5 }, (_, index) => ({
  id: `b${index}`,
  name: `Båt ${index}`,
}));

/** The vendor: a search in pages of two, boats made from forms, hours of which an answer holds three days. */
const api: Answer = (response, request) => choose(request)(response, request);

function choose(request: Seen): Answer {
  switch (`${request.method} ${request.path}`) {
    case "POST /boats/search": {
      const { after = "0" } = (request.body === "" ? {} : JSON.parse(request.body)) as {
        after?: string;
      };
      const end = Number(after) + 2;
      return answer.json({
        hits: BOATS.slice(Number(after), end),
        next: end < BOATS.length ? String(end) : null,
      });
    }
    case "GET /boats":
      return answer.json(BOATS);
    case "POST /boats":
      return answer.json(
        { id: "b9", name: new URLSearchParams(request.body).get("name") },
        {},
        201,
      );
    case "PUT /boats/b1/name":
      return answer.raw(204, {});
    case "PUT /boats/b2/name":
      return answer.json({ error: { code: "NO_SUCH_BOAT", text: "No such boat" } });
    case "GET /hours": {
      const [from, to] = ["from", "to"].map((name) =>
        Number(request.query.get(name)?.slice(8)),
      ) as [number, number];
      if (to - from > 3) return answer.status(400, {}, { error: { code: "TOO_MANY" } });
      const days = Array.from({ length: to - from }, (_, index) => from + index);
      return answer.json({ hours: days.map((day) => ({ day: `2024-02-${day}` })) });
    }
    case "GET /harbours":
      return answer.json({
        pages: 2,
        harbours: [["Bodø", "Moss"], ["Voss"]][Number(request.query.get("page")) - 1],
      });
    default:
      return answer.status(404);
  }
}

const start = async (): Promise<void> => {
  let ticket = 0;
  server = await startFaultServer((request) => {
    const form = new URLSearchParams(request.body);
    if (request.path === "/login") {
      return form.get("secret") === PASSWORD && form.get("fleet") === "7"
        ? answer.json({ ticket: `ticket-${++ticket}-secret` })
        : answer.status(403, {}, { error: { code: "LOGIN" } });
    }
    return request.query.get("ticket") === `ticket-${ticket}-secret`
      ? api
      : answer.status(403, {}, { error: { code: "TICKET" } });
  });
  onTestFinished(() => server.close());
};

const open = (options: object = {}): FjordHub =>
  new Client({ captain: "ann", password: PASSWORD, fleet: "7", baseUrl: server.url, ...options });

const collect = async <T>(items: AsyncIterable<T>): Promise<T[]> => {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
};

describe("a sixth vendor is a folder, nothing else", () => {
  it("lists all, by a token that travels in the body", async () => {
    await start();
    expect(await collect(open().boats.list({ name: "Båt" }))).toEqual(BOATS);
    expect(server.to("/boats/search").map(({ body }) => JSON.parse(body) as unknown)).toEqual([
      { name: "Båt" },
      { name: "Båt", after: "2" },
      { name: "Båt", after: "4" },
    ]);
    expect(server.to("/login")).toHaveLength(1);
    expect(server.to("/boats/search")[0]?.rawQuery).toBe("ticket=ticket-1-secret");
  });

  it("creates by a form with nested keys", async () => {
    await start();
    const crew = [{ name: "Ann & Bo", duties: ["cook", "sail"] }];
    expect(await open().boats.create({ name: "Ørn", sails: true, crew })).toEqual({
      id: "b9",
      name: "Ørn",
    });
    const [call] = server.to("/boats");
    expect([...new URLSearchParams(call?.body)]).toEqual([
      ["name", "Ørn"],
      ["sails", "1"],
      ["crew[0][name]", "Ann & Bo"],
      ["crew[0][duties][0]", "cook"],
      ["crew[0][duties][1]", "sail"],
    ]);
  });

  it("a wrong password is one login, and says so without the password", async () => {
    await start();
    const client = open({ password: "wrong but secret" });
    const errors = await Promise.all([1, 2, 3].map(() => errorOf(client.boats.some())));
    for (const error of errors) {
      expect(error).toMatchObject({ kind: "auth", code: "refused", operationId: "someBoats" });
      expect(JSON.stringify(error)).not.toContain("wrong but secret");
    }
    expect(server.requests).toHaveLength(1);
  });

  it("a ticket that the vendor dropped is bought anew, by the vendor's own sign", async () => {
    await start();
    const client = open();
    await client.boats.some();
    await open().boats.some();
    expect((await client.boats.some()).items).toHaveLength(5);
    expect(server.to("/login")).toHaveLength(3);
  });

  it("a form of plain members needs no settings; an error inside a 200 is one", async () => {
    await start();
    const client = open();
    await client.boats.name.update("b1", { name: "Ørn", aliases: ["a", "b"] });
    expect(server.requests.at(-1)?.body).toBe("name=%C3%98rn&aliases=a&aliases=b");
    const error = await errorOf(client.boats.name.update("b2", { name: "x" }));
    expect(error).toMatchObject({ code: "error-in-success", vendorCode: "NO_SUCH_BOAT" });
  });

  it("styles of parameters, a capped list, windows of days and numbered pages", async () => {
    await start();
    const client = open();
    const near = { lat: 60.4, lon: 5.3 };
    expect(await client.boats.some({ kinds: ["sail", "row"], near })).toMatchObject({
      truncated: false,
      limit: 100,
    });
    expect(server.to("/boats")[0]?.rawQuery).toBe(
      "kinds=sail,row&near%5Blat%5D=60.4&near%5Blon%5D=5.3&ticket=ticket-1-secret",
    );
    const hours = await collect(client.hours.list({ from: "2024-02-10", to: "2024-02-20" }));
    expect(hours.map(({ day }) => Number(day.slice(8)))).toEqual([
      10, 11, 12, 13, 14, 15, 16, 17, 18, 19,
    ]);
    expect(await client.harbours.list().toArray()).toEqual(["Bodø", "Moss", "Voss"]);
  });

  it("keeps both limits: so many a second, and so many an hour", async () => {
    await start();
    const client = open({ limitShare: 0.01 });
    const startedAt = performance.now();
    await client.boats.some();
    await client.boats.some();
    expect(performance.now() - startedAt).toBeGreaterThan(400);
    await client.boats.some();
    expect(await errorOf(client.boats.some())).toMatchObject({ kind: "quota", code: "exhausted" });
    expect(server.requests).toHaveLength(4);
  });

  it("the package compiles, and so does only what fits", async () => {
    await writeFile(
      join(folder, "fjordhub/src/user.ts"),
      `import { FjordHub, type CappedList, type Boat } from "./index.js";
const hub = new FjordHub({ captain: "ann", password: () => "x", fleet: "7", tokenIn: "json" });
// @ts-expect-error half of the credentials
new FjordHub({ captain: "ann" });
// @ts-expect-error no such place
new FjordHub({ captain: "ann", password: "x", fleet: "7", tokenIn: "path" });
export const some: CappedList<Boat> = await hub.boats.some({ kinds: ["a"], near: { lat: 1 } });
export const names: readonly string[] = some.complete().map(({ name }) => name);
// @ts-expect-error a part is not iterated
for (const boat of some) void boat;
// @ts-expect-error nor walked
void hub.boats.some().pages;
// @ts-expect-error days are required
hub.hours.list({ from: "2024-01-01" });
export const days: (string | undefined)[] = [];
for await (const { day } of hub.hours.list({ from: "2024-01-01", to: "2024-02-01" })) days.push(day);
// @ts-expect-error the pager sets the page
hub.harbours.list({ page: 2 });
await hub.boats.create({ name: "a", crew: [{ name: "b", duties: ["c"] }] });
// @ts-expect-error a boat has a name
hub.boats.create({ sails: true });
`,
    );
    const compilerOptions = {
      target: "es2022",
      module: "nodenext",
      lib: ["es2022", "dom", "dom.iterable", "dom.asynciterable"],
      types: [],
      strict: true,
      noUncheckedIndexedAccess: true,
      exactOptionalPropertyTypes: true,
      isolatedDeclarations: true,
      declaration: true,
      noEmit: true,
      skipLibCheck: false,
    };
    const config = join(folder, "fjordhub/tsconfig.json");
    await writeFile(config, JSON.stringify({ compilerOptions, include: ["src/**/*.ts"] }));
    await run("node_modules/typescript-7/bin/tsc", "-p", config, "--pretty", "false");
  });

  it("the package holds the plugins that the folder selects, and none other", async () => {
    const kinds = await readdir(join(folder, "fjordhub/src/plugins"));
    const files = await Promise.all(
      kinds
        .filter((kind) => kind !== "contract.ts")
        .map(async (kind) =>
          (await readdir(join(folder, "fjordhub/src/plugins", kind))).map(
            (name) => `${kind}/${name.replace(".ts", "")}`,
          ),
        ),
    );
    expect(files.flat().sort()).toEqual([
      "auth/session",
      "body/form",
      "body/json",
      "limits/windows",
      "pagination/capped",
      "pagination/cursor",
      "pagination/date-window",
      "pagination/page",
      "style/brackets",
      "style/delimited",
    ]);
    const readme = await readFile(join(folder, "fjordhub/README.md"), "utf8");
    expect(readme).toContain("`complete()`");
    expect(readme).toContain("FJORDHUB_TOKEN_IN");
  });
});
