import { mkdir, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { outputOf, temporary } from "./outputs.ts";
import {
  HEADERS,
  LITERALS,
  MEDIA_TYPE,
  NAMES,
  QUERY_NAMES,
  PATH_NAMES,
  runTimeDescription,
  SERVER_PATH,
  TEXTS,
  TOKENS,
} from "./run-time-description.ts";
import { TRIPWIRE } from "./texts.ts";

/** One request, each byte of its text a character. */
interface Arrived {
  /** Below the server's own path. */
  readonly path: string;
  /** The pairs as they were written. */
  readonly query: readonly string[];
  /** Names as they were written, but for their case, which the platform makes small. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Buffer;
}

interface Drift {
  readonly problem: string;
}

type Call = (...values: readonly unknown[]) => Promise<unknown>;

/** The generated resource: methods by their names, one of which gives pages. */
type Methods = { readonly rows: () => Pages } & Readonly<Record<string, Call>>;

interface Pages {
  readonly pages: () => AsyncIterable<{ readonly items: unknown }>;
}

interface Package {
  readonly Probe: new (options: object) => { readonly probe: Methods };
  readonly drift: () => unknown;
}

let server: Server;
let probe: Methods;
let arrived: Arrived[] = [];
let drifts: Drift[] = [];
let answer: { readonly status: number; readonly text: string };

const pairsOf = (headers: readonly string[]): Arrived["headers"] =>
  headers.flatMap((name, index) => (index % 2 === 0 ? [[name, headers[index + 1] ?? ""]] : []));

const startServer = async (): Promise<string> => {
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const [path = "", query = ""] = (request.url ?? "").split("?");
      const decoded = decodeURIComponent(path);
      expect(decoded.slice(0, SERVER_PATH.length)).toBe(SERVER_PATH);
      arrived.push({
        path: decoded.slice(SERVER_PATH.length),
        query: query.split("&"),
        headers: pairsOf(request.rawHeaders),
        body: Buffer.concat(chunks),
      });
      response.writeHead(answer.status, { "content-type": "application/json" }).end(answer.text);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};

/** The package of the description, as its users import it. */
async function importPackage(origin: string): Promise<Package> {
  const { files, diagnostics } = await outputOf(runTimeDescription(origin));
  expect(diagnostics).toEqual([]);
  for (const [path, text] of files ?? []) {
    const place = join(temporary, "run-time", path);
    await mkdir(dirname(place), { recursive: true });
    await writeFile(place, text);
  }
  const entry = (name: string): string =>
    pathToFileURL(join(temporary, "run-time", "dist", name)).href;
  const [main, drift] = [entry("index.js"), entry("drift.js")];
  return { ...((await import(main)) as Package), ...((await import(drift)) as Package) };
}

beforeAll(async () => {
  const { Probe, drift } = await importPackage(await startServer());
  ({ probe } = new Probe({
    ...{ proto: "proto key", query: "query key", cookie: "cookie key" },
    toString_: "own key",
    drift: drift(),
    hooks: { drift: (event: Drift) => drifts.push(event) },
    maxRetries: 0,
  }));
}, 120_000);

beforeEach(() => {
  arrived = [];
  drifts = [];
  answer = { status: 200, text: "{}" };
});

afterAll(async () => {
  server.close();
  await rm(temporary, { recursive: true, force: true });
});

const call = (name: string, ...values: readonly unknown[]): Promise<unknown> => {
  const method = probe[name];
  if (method === undefined) throw new Error(`no method ${name}`);
  return method.call(probe, ...values);
};

const last = (): Arrived => {
  const request = arrived.at(-1);
  if (request === undefined) throw new Error("nothing arrived");
  return request;
};

/** Own members alone: one called `__proto__` is no prototype. */
const record = <T>(
  names: readonly string[],
  value: (name: string, index: number) => T,
): Readonly<Record<string, T>> =>
  Object.fromEntries(names.map((name, index) => [name, value(name, index)]));

const decodedPairs = (pairs: readonly string[]): readonly (readonly string[])[] =>
  pairs.map((pair) => pair.split("=").map(decodeURIComponent));

/** What proves who is calling in each query. */
const KEYS = [
  [`"*/\`\${1}';&=# key`, "query key"],
  ["valueOf", "own key"],
];

/** A record whose members' names and values are all hostile. */
const ROW = record(NAMES, (_, index) => TEXTS[index % TEXTS.length]);

describe("hostile text of a description arrives on the wire as it is", () => {
  test("names of query parameters, and of a key in the query", async () => {
    const values = record(QUERY_NAMES, (name) => `${name} & more`);
    await call("ask", values);
    expect(decodedPairs(last().query)).toEqual([...Object.entries(values), ...KEYS]);
  });

  test("names of header and cookie parameters, and of keys there", async () => {
    const headers = record(HEADERS, (_, index) => `value ${index}`);
    const cookies = record(TOKENS, (_, index) => `value ${index}`);
    await call("mark", headers, cookies);
    const sent = new Map(last().headers);
    for (const [name, value] of Object.entries(headers))
      expect(sent.get(name.toLowerCase()), name).toBe(value);
    expect(sent.get("__proto__-`'&")).toBe("proto key");
    expect(sent.get("cookie")?.split("; ")).toEqual([
      ...Object.entries(cookies).map(([name, value]) => `${name}=${encodeURIComponent(value)}`),
      "constructor=cookie%20key",
    ]);
  });

  test("a header that platforms would lose is refused", async () => {
    const headers = record(["__proto__"], () => "a");
    const refused = { kind: "config", code: "invalid-header" };
    await expect(call("mark", {}, {}, { headers })).rejects.toMatchObject(refused);
    expect(arrived).toEqual([]);
  });

  test("what a path holds of its own", async () => {
    for (const [index, text] of LITERALS.entries()) {
      await call(`literal${index}`);
      expect(last().path).toBe(`/literal/${text}/${index}`);
    }
    expect(LITERALS.length).toBeGreaterThan(10);
  });

  test("names of path parameters decide nothing of the path", async () => {
    for (const [index, name] of PATH_NAMES.entries()) {
      await call(`fill${index}`, `a ${name}`, "b");
      expect(last().path).toBe(`/filled/a ${name}-b`);
    }
    expect(PATH_NAMES.length).toBeGreaterThan(10);
  });

  test("the media type of a body, and the names of its members", async () => {
    answer = { status: 200, text: JSON.stringify(ROW) };
    await call("echo", ROW);
    expect(new Map(last().headers).get("content-type")).toBe(MEDIA_TYPE);
    expect(last().body.toString("utf8")).toBe(JSON.stringify(ROW));
  });

  test("names of a form's members", async () => {
    await call("form", ROW);
    expect([...new URLSearchParams(last().body.toString("utf8"))]).toEqual(Object.entries(ROW));
  });

  test("names of parts", async () => {
    await call("parts", ROW);
    const text = last().body.toString("utf8");
    const names = [
      ...text.matchAll(/^Content-Disposition: form-data; name="([^\r\n]*)"\r\n\r\n/gm),
    ];
    const written = (name: string): string =>
      name.replaceAll("\r", "%0D").replaceAll("\n", "%0A").replaceAll('"', "%22");
    expect(names.map(([, name]) => name)).toEqual(NAMES.map(written));
  });

  test("the parameter of a pager", async () => {
    answer = { status: 200, text: '{"__proto__":{"constructor":["a"]},"then":"next & token"}' };
    const found: unknown[] = [];
    for await (const { items } of probe.rows().pages()) {
      found.push(items);
      if (found.length > 1) answer = { status: 200, text: '{"__proto__":{"constructor":["c"]}}' };
      else
        answer = { status: 200, text: answer.text.replace("next", "last").replace('"a"', '"b"') };
    }
    expect(found).toEqual([["a"], ["b"], ["c"]]);
    expect(arrived.map(({ query }) => decodedPairs(query))).toEqual([
      KEYS,
      [["__proto__", "next & token"], ...KEYS],
      [["__proto__", "last & token"], ...KEYS],
    ]);
  });
});

describe("answers come back as they were sent", () => {
  test("with every name of a member its own", async () => {
    answer = { status: 200, text: JSON.stringify(ROW) };
    const found = (await call("echo", ROW)) as object;
    expect(Object.entries(found)).toEqual(Object.entries(ROW));
    expect(Object.getPrototypeOf(found)).toBe(Object.prototype);
    expect(drifts).toEqual([]);
  });

  test("with values that the package knows to be the description's, and with no others", async () => {
    for (const text of TEXTS) {
      answer = { status: 200, text: JSON.stringify(text) };
      expect(await call("values")).toBe(text);
    }
    expect(drifts).toEqual([]);
    answer = { status: 200, text: '"no value of it"' };
    expect(await call("values")).toBe("no value of it");
    expect(drifts).toMatchObject([{ problem: "value" }]);
  });

  test("with constants that are the description's", async () => {
    const constants = Object.fromEntries(TEXTS.map((text, index) => [`c${index}`, text]));
    answer = { status: 200, text: JSON.stringify(constants) };
    expect(await call("constants")).toEqual(constants);
    expect(drifts).toEqual([]);
  });

  test("with the names by which alternatives are told apart", async () => {
    for (const kind of NAMES) {
      answer = { status: 200, text: JSON.stringify({ kind }) };
      expect(await call("pet")).toEqual({ kind });
    }
    expect(drifts).toEqual([]);
    answer = { status: 200, text: '{"kind":"no name of it"}' };
    await call("pet");
    expect(drifts).toMatchObject([{ problem: "value" }]);
  });

  test("and an error's code is read where the description says", async () => {
    answer = {
      status: 409,
      text: '{"__proto__":{"constructor":"the code"},"toString":"the words"}',
    };
    await expect(call("ask")).rejects.toMatchObject({ kind: "http", vendorCode: "the code" });
  });
});

test("nothing of it has run", () => {
  expect(Reflect.get(globalThis, TRIPWIRE)).toBeUndefined();
  expect(Object.keys(Object.prototype)).toEqual([]);
});
