import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { installNordkit, type InstalledNordkit } from "../support/installed-nordkit.ts";

const run = promisify(execFile);
const root = fileURLToPath(new URL("../../", import.meta.url));

/** One request as it arrived. */
interface Arrived {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

interface Recorder {
  readonly url: string;
  readonly arrived: Arrived[];
  close(): Promise<void>;
}

/** A server that records what arrives, and answers texts and bytes with themselves and all else with JSON. */
async function startRecorder(answer: (request: Arrived) => object): Promise<Recorder> {
  const arrived: Arrived[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { method = "", url = "", headers } = request;
      const one = { method, url, headers, body: Buffer.concat(chunks) };
      arrived.push(one);
      const type = headers["content-type"] ?? "";
      if (/^(?:text|application\/octet-stream)/.test(type))
        response.setHeader("content-type", type).end(one.body);
      else response.setHeader("content-type", "application/json").end(JSON.stringify(answer(one)));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    arrived,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

const descriptionFor = (api: string, tokens: string): string => `openapi: 3.0.3
info: { title: Anything at all, version: "1" }
servers: [{ url: "${api}/{stage}", variables: { stage: { default: v1 } } }]
security: [{ oauth: [] }]
paths:
  /upload:
    post:
      operationId: upload
      requestBody:
        required: true
        content:
          multipart/form-data:
            schema:
              type: object
              required: [file]
              properties:
                file: { type: string, format: binary }
                more: { type: array, items: { type: string, format: binary } }
                tags: { type: array, items: { type: string } }
                meta: { type: object, properties: { title: { type: string } } }
      responses: { "200": { description: Done., content: { application/json: { schema: { type: object } } } } }
  /blob:
    put:
      operationId: putBlob
      requestBody: { required: true, content: { application/octet-stream: { schema: { type: string, format: binary } } } }
      responses: { "200": { description: The same., content: { application/octet-stream: { schema: { type: string, format: binary } } } } }
  /note:
    put:
      operationId: putNote
      requestBody: { required: true, content: { text/plain: { schema: { type: string } } } }
      responses: { "200": { description: The same., content: { text/plain: { schema: { type: string } } } } }
  /form:
    post:
      operationId: sendForm
      requestBody:
        required: true
        content:
          application/x-www-form-urlencoded:
            schema:
              type: object
              properties:
                name: { type: string }
                tags: { type: array, items: { type: string } }
                filter: { type: object, properties: { a: { type: integer } } }
                deep: { type: object, properties: { a: { type: integer } } }
            encoding: { deep: { style: deepObject, explode: true } }
      responses: { "200": { description: Done., content: { application/json: { schema: { type: object } } } } }
  /styles/{matrix}/{label}/{first}.{second}:
    get:
      operationId: getStyles
      parameters:
        - { name: matrix, in: path, required: true, style: matrix, explode: true, schema: { type: array, items: { type: string } } }
        - { name: label, in: path, required: true, style: label, schema: { type: array, items: { type: string } } }
        - { name: first, in: path, required: true, schema: { type: string } }
        - { name: second, in: path, required: true, schema: { type: string } }
        - { name: deep, in: query, style: deepObject, explode: true, schema: { type: object, properties: { a: { type: string } } } }
        - { name: piped, in: query, style: pipeDelimited, explode: false, schema: { type: array, items: { type: string } } }
        - { name: repeated, in: query, schema: { type: array, items: { type: string } } }
        - { name: filter, in: query, content: { application/json: { schema: { type: object, properties: { a: { type: integer } } } } } }
        - { name: X-List, in: header, schema: { type: array, items: { type: string } } }
        - { name: session, in: cookie, schema: { type: string } }
      responses: { "200": { description: Done., content: { application/json: { schema: { type: object } } } } }
  /elsewhere:
    servers: [{ url: "${tokens}/other" }]
    get:
      operationId: getElsewhere
      security: []
      responses: { "200": { description: Done., content: { application/json: { schema: { type: object } } } } }
components:
  securitySchemes:
    oauth:
      type: oauth2
      flows: { clientCredentials: { tokenUrl: "${tokens}/oauth/token", scopes: { all: All. } } }
`;

/** The part of the generated package that is called here. */
interface Generated {
  readonly AnythingAtAll: new (options: object) => {
    readonly upload: { create(form: object): Promise<object> };
    readonly blob: { update(body: unknown): Promise<Uint8Array> };
    readonly note: { update(body: string): Promise<string> };
    readonly form: { create(form: object): Promise<object> };
    readonly styles: {
      get(...values: readonly (string | readonly string[] | object | undefined)[]): Promise<object>;
    };
    readonly elsewhere: { get(): Promise<object> };
  };
}

const USER = `import { readFile } from "node:fs/promises";
import { AnythingAtAll } from "./client/dist/index.js";

const client = new AnythingAtAll({ clientId: "me", clientSecret: "secret" });
await client.upload.create({ file: new Blob(["a"]), meta: { title: "A" } });
const bytes: Uint8Array = await client.blob.update(await readFile("a.bin"));
const text: string = await client.note.update("text");
// @ts-expect-error a file is needed
await client.upload.create({});
console.log(bytes, text);
`;

describe("an OpenAPI document without any settings, generated by an installed nordkit", () => {
  let installed: InstalledNordkit;
  let api: Recorder;
  let tokens: Recorder;
  let client: InstanceType<Generated["AnythingAtAll"]>;
  let said: string;

  beforeAll(async () => {
    api = await startRecorder(() => ({ ok: true }));
    tokens = await startRecorder(() => ({ access_token: "bought", expires_in: 3600 }));
    installed = await installNordkit();
    const { folder } = installed;
    await writeFile(join(folder, "anything.yaml"), descriptionFor(api.url, tokens.url));
    said = await installed.nordkit(["generate", "anything.yaml", "--out", "client"]);
    const entry = pathToFileURL(join(folder, "client", "dist", "index.js")).href;
    const { AnythingAtAll } = (await import(entry)) as Generated;
    client = new AnythingAtAll({ clientId: "me", clientSecret: "secret" });
  }, 240_000);

  afterAll(async () => {
    await Promise.all([installed.remove(), api.close(), tokens.close()]);
  });

  const last = (): Arrived => {
    const one = api.arrived.at(-1);
    if (one === undefined) throw new Error("nothing arrived");
    return one;
  };

  it("is generated without a complaint, and named after its title", async () => {
    expect(said).not.toMatch(/error|warning/);
    const manifest = await readFile(join(installed.folder, "client", "package.json"), "utf8");
    expect(JSON.parse(manifest)).toMatchObject({ name: "anything-at-all", generator: "nordkit" });
  });

  it("has types that a user's code compiles against", { timeout: 120_000 }, async () => {
    const { folder } = installed;
    await writeFile(join(folder, "user.ts"), USER);
    const compiler = join(root, "node_modules", "typescript-7", "bin", "tsc");
    const flags = ["--noEmit", "--strict", "--exactOptionalPropertyTypes", "--module", "nodenext"];
    const types = ["--types", "node", "--typeRoots", join(root, "node_modules", "@types")];
    const { stdout } = await run(process.execPath, [compiler, ...flags, ...types, "user.ts"], {
      cwd: folder,
    });
    expect(stdout).toBe("");
  });

  it("sends parts: files with their names, each item by itself, objects as JSON", async () => {
    await client.upload.create({
      file: new File(["first"], 'a "b".txt', { type: "text/plain" }),
      more: [new Blob(["second"]), new Uint8Array([1, 2])],
      tags: ["x", "y"],
      meta: { title: "Å" },
    });
    const { headers, body, method, url } = last();
    expect(`${method} ${url}`).toBe("POST /v1/upload");
    const form = await new Response(new Uint8Array(body), {
      headers: { "content-type": headers["content-type"] ?? "" },
    }).formData();
    const file = form.get("file") as File;
    expect([file.name, file.type, await file.text()]).toEqual(['a "b".txt', "text/plain", "first"]);
    const more = form.getAll("more") as File[];
    expect(await Promise.all(more.map((each) => each.text()))).toEqual(["second", "\u0001\u0002"]);
    expect(form.getAll("tags")).toEqual(["x", "y"]);
    expect(JSON.parse(String(form.get("meta")))).toEqual({ title: "Å" });
  });

  it("sends bytes and reads bytes", async () => {
    const bytes = new Uint8Array([0, 255, 10, 13]);
    expect(await client.blob.update(bytes)).toEqual(bytes);
    expect(last().headers["content-type"]).toBe("application/octet-stream");
    expect(await client.blob.update(new Blob([bytes]).stream())).toEqual(bytes);
  });

  it("sends a text and reads a text", async () => {
    expect(await client.note.update("smörgås")).toBe("smörgås");
    expect(last().headers["content-type"]).toBe("text/plain");
  });

  it("sends a form: arrays repeated, objects as JSON, and by `encoding` with brackets", async () => {
    await client.form.create({ name: "a b", tags: ["x", "y"], filter: { a: 1 }, deep: { a: 2 } });
    expect([...new URLSearchParams(last().body.toString())]).toEqual([
      ["name", "a b"],
      ["tags", "x"],
      ["tags", "y"],
      ["filter", '{"a":1}'],
      ["deep[a]", "2"],
    ]);
  });

  it("writes each parameter in its style", async () => {
    await client.styles.get(
      ["a", "b"],
      ["c", "d"],
      "e",
      "f",
      { deep: { a: "1" }, piped: ["x", "y"], repeated: ["p", "q"], filter: { a: 1 } },
      { "X-List": ["m", "n"] },
      { session: "s 1" },
    );
    const { url, headers } = last();
    const [path, query = ""] = url.split("?");
    expect(path).toBe("/v1/styles/;matrix=a;matrix=b/.c,d/e.f");
    expect(decodeURIComponent(query)).toBe(
      'deep[a]=1&piped=x|y&repeated=p&repeated=q&filter={"a":1}',
    );
    expect(headers["x-list"]).toBe("m,n");
    expect(headers.cookie).toBe("session=s%201");
  });

  it("buys one token at the server that sells them, and sends it with every call", () => {
    const bought = tokens.arrived.filter(({ url }) => url === "/oauth/token");
    expect(bought.map(({ body }) => body.toString())).toEqual([
      "grant_type=client_credentials&client_id=me&client_secret=secret",
    ]);
    for (const { headers } of api.arrived) expect(headers.authorization).toBe("Bearer bought");
  });

  it("calls an operation at its own server, without credentials where it needs none", async () => {
    await client.elsewhere.get();
    const one = tokens.arrived.at(-1);
    expect(one?.url).toBe("/other/elsewhere");
    expect(one?.headers.authorization).toBeUndefined();
  });

  it("is not written over files that nordkit didn't make", async () => {
    await expect(
      installed.nordkit(["generate", "anything.yaml", "--out", "node_modules"]),
    ).rejects.toThrow(/no package that nordkit wrote/);
  });

  it("leaves files alone that the user put beside the package's own", async () => {
    const notes = join(installed.folder, "client", "notes.txt");
    await writeFile(notes, "mine");
    await installed.nordkit(["generate", "anything.yaml", "--out", "client", "--name", "@me/any"]);
    expect(await readFile(notes, "utf8")).toBe("mine");
    const manifest = await readFile(join(installed.folder, "client", "package.json"), "utf8");
    expect(JSON.parse(manifest)).toMatchObject({ name: "@me/any" });
  });
});
