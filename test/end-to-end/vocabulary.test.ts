import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { generatePackage } from "../../generator/commands/pipeline.ts";
import { Report } from "../../generator/support/report.ts";
import { Stages } from "../../generator/support/stages.ts";

const run = promisify(execFile);
const root = fileURLToPath(new URL("../../", import.meta.url));

const DESCRIPTION = `openapi: 3.1.0
info: { title: Words, version: "1" }
paths:
  /echo/{first}-{second}/{third}:
    post:
      operationId: echo
      parameters:
        - { name: first, in: path, required: true, schema: { type: string } }
        - { name: second, in: path, required: true, schema: { type: integer } }
        - { name: third, in: path, required: true, schema: { enum: [a/b, c] } }
      requestBody:
        required: true
        content:
          application/xml: { schema: { type: object } }
          application/vnd.acme.v2+json: { schema: { $ref: "#/components/schemas/Pet" } }
      responses:
        2XX:
          description: What came.
          content:
            text/csv: { schema: { type: string } }
            application/vnd.acme.v2+json: { schema: { $ref: "#/components/schemas/Pet" } }
        default: { description: A failure., content: { application/json: { schema: { type: object } } } }
  /pages:
    get:
      operationId: getPage
      responses:
        "200": { description: A page., content: { application/xml: { schema: { type: object } } } }
        "404": { description: None. }
  /parts:
    post:
      operationId: sendParts
      requestBody:
        content:
          multipart/form-data:
            schema:
              type: object
              required: [meta]
              properties:
                meta: { type: object, properties: { day: { type: string } } }
                sheet: { type: string }
                image: { type: string, contentMediaType: image/png }
            encoding: { meta: { contentType: application/vnd.meta+json }, sheet: { contentType: text/csv } }
      responses: { "204": { description: Done. } }
components:
  schemas:
    Pet:
      $anchor: pet
      oneOf: [{ $ref: "https://schemas.acme.example/cat" }, { $ref: "#/components/schemas/Dog" }]
      discriminator: { propertyName: kind, mapping: { meow: "#/components/schemas/Cat" } }
    Animal:
      type: object
      properties:
        kind: { type: string }
        id: { type: integer, readOnly: true }
        secret: { type: string, writeOnly: true }
        name: { type: [string, "null"] }
        version: { const: 2 }
        size: { enum: [1, big, null] }
        place: { prefixItems: [{ type: number }, { type: number }], items: false, minItems: 2 }
        labels: { type: object, patternProperties: { "^x-": { type: integer } }, additionalProperties: false }
        parent: { $ref: "#pet" }
      required: [kind, id]
    Cat: { $id: "https://schemas.acme.example/cat", allOf: [{ $ref: "#/components/schemas/Animal" }, { required: [name] }, { type: object, properties: { lives: { type: integer } } }] }
    Dog: { allOf: [{ $ref: "#/components/schemas/Animal" }, { type: object, required: [tricks], properties: { tricks: { type: array, items: { type: string } } } }] }
webhooks:
  petMoved:
    post:
      requestBody: { content: { application/json: { schema: { $ref: "#pet" } } } }
      responses: { "204": { description: Taken. } }
`;

/** What a user of the package may write and what not; the compiler is the judge. */
const USER = `import { Words, type Pet, type PetInput, type PetMovedWebhook } from "./client/dist/index.js";

const words = new Words({ baseUrl: "http://127.0.0.1:1" });
const cat: PetInput = { kind: "meow", name: null, lives: 9, secret: "s", version: 2, size: "big", place: [1, 2] };
const answer: Pet = await words.echo.create("a", 1, "a/b", cat);
if (answer.kind === "meow") {
  const lives: number | undefined = answer.lives;
  const name: string | null = answer.name;
  console.log(lives, name);
} else {
  const tricks: readonly string[] = answer.tricks;
  console.log(tricks);
}
const id: number = answer.id;
const parent: Pet | undefined = answer.parent;
const labels: Readonly<Record<string, number>> | undefined = answer.labels;
const moved = (event: PetMovedWebhook): Pet => event;
console.log(id, parent, labels, moved, words);
// @ts-expect-error only the caller writes it
console.log(answer.secret);
// @ts-expect-error only the server sets it
const numbered: PetInput = { kind: "meow", name: null, id: 1 };
// @ts-expect-error a cat without a name
const nameless: PetInput = { kind: "meow" };
// @ts-expect-error no other version
const older: PetInput = { kind: "meow", name: null, version: 1 };
// @ts-expect-error a place has two numbers
const placeless: PetInput = { kind: "meow", name: null, place: [1] };
// @ts-expect-error not among the values
const middle: PetInput = { kind: "meow", name: null, size: 2 };
// @ts-expect-error no such animal
const bird: PetInput = { kind: "tweet", name: null };
// @ts-expect-error neither of the two
words.echo.create("a", 1, "d", cat);
console.log(numbered, nameless, older, placeless, middle, bird);
`;

interface Generated {
  readonly Words: new (options: object) => {
    readonly echo: {
      create(first: string, second: number, third: string, body: object): Promise<object>;
    };
    readonly pages: { get(): Promise<string> };
    readonly parts: { create(body: object): Promise<void> };
  };
}

describe("what a schema says is what the package's users may write, and what travels", () => {
  let folder: string;
  let server: Server;
  let client: InstanceType<Generated["Words"]>;
  const arrived: { method: string; url: string; type: string; body: Buffer }[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "nordkit-vocabulary-"));
    const file = join(folder, "words.yaml");
    await writeFile(file, DESCRIPTION);
    const report = new Report();
    const vendor = { name: "words", folder, elsewhere: { file } };
    const generated = await generatePackage(vendor, report, new Stages());
    expect(report.diagnostics).toEqual([]);
    for (const [path, text] of generated?.files ?? []) {
      const place = join(folder, "client", path);
      await mkdir(dirname(place), { recursive: true });
      await writeFile(place, text);
    }
    server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on("data", (chunk: Buffer) => chunks.push(chunk));
      request.on("end", () => {
        const { method = "", url = "", headers } = request;
        const body = Buffer.concat(chunks);
        arrived.push({ method, url, type: headers["content-type"] ?? "", body });
        if (url === "/pages") {
          response.setHeader("content-type", "application/xml").end("<page>Å</page>");
        } else if (url === "/parts") response.writeHead(204).end();
        else response.writeHead(207, { "content-type": "application/vnd.acme.v2+json" }).end(body);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const entry = pathToFileURL(join(folder, "client", "dist", "index.js")).href;
    const { Words } = (await import(entry)) as Generated;
    const { port } = server.address() as AddressInfo;
    client = new Words({ baseUrl: `http://127.0.0.1:${port}` });
  }, 120_000);

  afterAll(async () => {
    server.close();
    await rm(folder, { recursive: true });
  });

  it("compiles what fits and refuses what doesn't", { timeout: 120_000 }, async () => {
    await writeFile(join(folder, "user.ts"), USER);
    await writeFile(join(folder, "package.json"), JSON.stringify({ type: "module" }));
    const compiler = join(root, "node_modules", "typescript-7", "bin", "tsc");
    const flags = ["--noEmit", "--strict", "--exactOptionalPropertyTypes", "--module", "nodenext"];
    const types = ["--types", "node", "--typeRoots", join(root, "node_modules", "@types")];
    const told = await run(process.execPath, [compiler, ...flags, ...types, "user.ts"], {
      cwd: folder,
    }).then(
      ({ stdout }) => stdout,
      (error: unknown) => (error as { readonly stdout: string }).stdout,
    );
    expect(told).toBe("");
  });

  it("chooses JSON among several media types, names it, and takes any status of a range", async () => {
    const dog = { kind: "Dog", tricks: ["roll"] };
    expect(await client.echo.create("x y", 7, "a/b", dog)).toEqual(dog);
    const last = arrived.at(-1);
    expect(last?.url).toBe("/echo/x%20y-7/a%2Fb");
    expect(last?.type).toBe("application/vnd.acme.v2+json");
  });

  it("gives the text of an answer that no JSON is declared for", async () => {
    expect(await client.pages.get()).toBe("<page>Å</page>");
  });

  it("writes each part in the media type that its encoding says", async () => {
    await client.parts.create({
      meta: { day: "1" },
      sheet: "a;b",
      image: new Uint8Array([1, 2]),
    });
    const text = arrived.at(-1)?.body.toString("latin1") ?? "";
    expect(text).toMatch(/name="meta"[^]*?application\/vnd\.meta\+json\r\n\r\n\{"day":"1"\}/);
    expect(text).toMatch(/name="sheet"[^]*?text\/csv\r\n\r\na;b/);
    expect(text).toMatch(/name="image"[^]*?\r\n\r\n\u0001\u0002/);
  });
});
