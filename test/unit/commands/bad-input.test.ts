import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { generate } from "../../../generator/commands/generate.ts";
import type { Terminal } from "../../../generator/commands/terminal.ts";
import { pluginsOf } from "../../../generator/plugins/find-plugin.ts";
import type { Diagnostic } from "../../../generator/support/report.ts";
import { filesBelow, runIn, type RunResult } from "../../support/run-nordkit.ts";
import {
  closeWorkshops,
  openWorkshop,
  TINY,
  tinyWith,
  type SpecFiles,
  type Workshop,
} from "../../support/tiny-spec.ts";

/** A problem as it must be told. */
interface Problem {
  /** `file:line:column` below the vendor's folder. */
  readonly at: string;
  readonly code: string;
  readonly pointer: string;
  readonly message: string;
  readonly remedy: string | RegExp;
}

interface BadInput {
  readonly files: SpecFiles;
  readonly problems: readonly Problem[];
}

const FILE = "openapi.yaml";
const README_REMEDY = "Write what specs/README.md describes for this setting.";
const OVERLAY_REMEDY =
  'An overlay has "overlay", "info" and "actions"; each action a "target" and "update" or "remove".';

const tiny = (part: string, replacement: string): SpecFiles => ({
  [FILE]: tinyWith(part, replacement),
});

/** The tiny description with that line below an operation's id. */
const operationWith = (id: string, line: string): SpecFiles =>
  tiny(`operationId: ${id}`, `operationId: ${id}\n      ${line}`);

const overlaid = (...actions: readonly string[]): SpecFiles => ({
  [FILE]: TINY,
  "overlay.yaml": [
    "overlay: 1.0.0",
    'info: { title: More, version: "1" }',
    "actions:",
    ...actions,
    "",
  ].join("\n"),
});

/** A problem of how the list of customers is paged. */
const paging = (code: string, message: string, remedy: string): readonly Problem[] => [
  {
    at: "openapi.yaml:17:27",
    code,
    pointer: "/paths/~1customers/get/x-client/paging",
    message,
    remedy,
  },
];

const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(", ");
const paginations = pluginsOf("pagination").map(({ name }) => name);

const BAD: Readonly<Record<string, BadInput>> = {
  "no-yaml": {
    files: { [FILE]: "openapi: 3.1.0\ninfo: [\n" },
    problems: [
      {
        at: "openapi.yaml:3:1",
        code: "not-yaml",
        pointer: "",
        message:
          "not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ]",
        remedy: "Mend the YAML at this place; only YAML 1.2 without custom tags is read.",
      },
    ],
  },
  "no-json": {
    files: { "doc.json": '{\n  "openapi": "3.1.0",\n  "info": }\n' },
    problems: [
      {
        at: "doc.json:3:11",
        code: "not-json",
        pointer: "",
        message: "not valid JSON: value expected",
        remedy: "Mend the JSON at this place.",
      },
    ],
  },
  "no-document": {
    files: { "notes.txt": "" },
    problems: [
      {
        at: ":1:1",
        code: "no-document",
        pointer: "",
        message: '"specs/no-document" holds no OpenAPI document',
        remedy: "Put an openapi.yaml, openapi.json or doc.json into the folder.",
      },
    ],
  },
  swagger: {
    files: { [FILE]: 'swagger: "2.0"\ninfo: { title: Acme, version: "1" }\npaths: {}\n' },
    problems: [
      {
        at: "openapi.yaml:1:10",
        code: "not-openapi",
        pointer: "/swagger",
        message: 'not an OpenAPI 3.0 or 3.1 document: it is Swagger "2.0"',
        remedy:
          'The document must be an object with "openapi": "3.0.x" or "3.1.x", "info" and "paths".',
      },
    ],
  },
  "against-the-openapi-schema": {
    files: tiny("name: active, in: query,", "name: active, in: querry,"),
    problems: [
      {
        at: "openapi.yaml:20:31",
        code: "invalid-openapi",
        pointer: "/paths/~1customers/get/parameters/1/in",
        message:
          'against the OpenAPI schema: it must be one of "query", "header", "path", "cookie"',
        remedy: "Change this part to what the OpenAPI specification allows here.",
      },
    ],
  },
  "reference-to-nowhere": {
    files: tiny(
      '{ type: array, items: { $ref: "#/components/schemas/Customer" } }',
      '{ type: array, items: { $ref: "#/components/schemas/Custmer" } }',
    ),
    problems: [
      {
        at: "openapi.yaml:28:53",
        code: "ref-not-found",
        pointer: "/paths/~1customers/get/responses/200/content/application~1json/schema/items/$ref",
        message: 'the reference "#/components/schemas/Custmer" leads nowhere',
        remedy: 'Did you mean "#/components/schemas/Customer"?',
      },
    ],
  },
  "unknown-setting": {
    files: tiny("{ paging: next page }", "{ pageing: next page }"),
    problems: [
      {
        at: "openapi.yaml:17:19",
        code: "unknown-setting",
        pointer: "/paths/~1customers/get/x-client/pageing",
        message: 'unknown x-client setting "pageing"',
        remedy: /^Known here: paging, [a-z, ]+\.$/,
      },
    ],
  },
  "paging-without-parameter": {
    files: tiny("        - { name: cursor, in: query, schema: { type: string } }\n", ""),
    problems: paging(
      "parameter-not-found",
      'the plugin "cursor" needs the parameter "cursor", which GET /customers doesn\'t have',
      'Declare the parameter "cursor", name another one, or set "paging": "none" on the operation.',
    ),
  },
  "paging-without-header": {
    files: tiny("          headers:\n            X-Next: { schema: { type: string } }\n", ""),
    problems: paging(
      "header-not-found",
      'the plugin "cursor" reads the header "X-Next", which the response of GET /customers doesn\'t declare',
      "Declare the response header, or name another one.",
    ),
  },
  "paging-with-items-nowhere": {
    files: tiny('items: "", ', "items: /rows, "),
    problems: paging(
      "pointer-not-found",
      'the plugin "cursor" reads "/rows", which the response of GET /customers doesn\'t have',
      "Correct the pointer, or add the member to the response schema.",
    ),
  },
  "paging-with-token-nowhere": {
    files: tiny("header: X-Next, ", "pointer: /next, "),
    problems: paging(
      "pointer-not-found",
      'the plugin "cursor" reads "/next", which the response of GET /customers doesn\'t have',
      "Correct the pointer, or add the member to the response schema.",
    ),
  },
  "paging-by-an-unknown-pager": {
    files: tiny("{ paging: next page }", "{ paging: next pge }"),
    problems: paging(
      "unknown-plugin",
      'there is no paging plugin "next pge"',
      "Choose one of: next page, none.",
    ),
  },
  "unknown-plugin": {
    files: tiny("plugin: cursor", "plugin: curser"),
    problems: [
      {
        at: "openapi.yaml:7:26",
        code: "invalid-setting",
        pointer: "/x-client/pagers/next page/plugin",
        message: `x-client: pagers.next page.plugin: it must be one of ${quoted(paginations)}`,
        remedy: README_REMEDY,
      },
    ],
  },
  "missing-setting": {
    files: tiny('items: "", ', ""),
    problems: [
      {
        at: "openapi.yaml:7:16",
        code: "invalid-setting",
        pointer: "/x-client/pagers/next page",
        message: 'x-client: pagers.next page: "items" is missing',
        remedy: README_REMEDY,
      },
    ],
  },
  "missing-auth-setting": {
    files: tiny(
      "{ type: apiKey, in: header, name: X-Key }",
      "{ type: http, scheme: digest, x-client: { auth: { plugin: api-key, in: query } } }",
    ),
    problems: [
      {
        at: "openapi.yaml:65:58",
        code: "missing-plugin-setting",
        pointer: "/components/securitySchemes/key/x-client/auth",
        message: 'the plugin "api-key" lacks its setting "name"',
        remedy: 'Add "name" beside "api-key".',
      },
    ],
  },
  "two-methods-of-one-name": {
    files: operationWith("createCustomer", "x-client: { name: list }"),
    problems: [
      {
        at: "openapi.yaml:29:5",
        code: "duplicate-name",
        pointer: "/paths/~1customers/post",
        message: '"customers: list" would also be the name of GET /customers',
        remedy:
          'Give one of the two another name with "x-client": { "name": … } (or "resource" on the path).',
      },
    ],
  },
  "two-operations-of-one-id": {
    files: tiny("operationId: createCustomer", "operationId: listCustomers"),
    problems: [
      {
        at: "openapi.yaml:29:5",
        code: "duplicate-operation-id",
        pointer: "/paths/~1customers/post",
        message: 'the operationId "listCustomers" is also that of GET /customers',
        remedy: "Give each operation its own operationId.",
      },
    ],
  },
  "undeclared-path-parameter": {
    files: tiny("/invoices/{id}:", "/invoices/{guid}:"),
    problems: [
      {
        at: "openapi.yaml:56:5",
        code: "path-parameter",
        pointer: "/paths/~1invoices~1{guid}/delete",
        message: 'the path "/invoices/{guid}" names {guid}, which no parameter describes',
        remedy: 'Add a parameter "guid" with "in": "path".',
      },
    ],
  },
  "unknown-security-scheme": {
    files: operationWith("deleteInvoice", "security: [{ key: [] }, { token: [] }]"),
    problems: [
      {
        at: "openapi.yaml:58:40",
        code: "security-not-found",
        pointer: "/paths/~1invoices~1{id}/delete/security/1/token",
        message: 'there is no security scheme "token"',
        remedy: "Define it under components.securitySchemes or correct the name.",
      },
    ],
  },
  "unknown-security-scheme-for-all": {
    files: tiny("- key: []", "- kye: []"),
    problems: [
      {
        at: "openapi.yaml:11:10",
        code: "security-not-found",
        pointer: "/security/0/kye",
        message: 'there is no security scheme "kye"',
        remedy: "Define it under components.securitySchemes or correct the name.",
      },
    ],
  },
  "invalid-overlay": {
    files: overlaid(
      "  - target: $.paths[",
      "    update: {}",
      "  - { target: $.info, updat: { title: More } }",
    ),
    problems: [
      {
        at: "overlay.yaml:4:13",
        code: "overlay-invalid",
        pointer: "/actions/0/target",
        message:
          "not a valid OpenAPI Overlay 1.0: \"target\" is not a JSONPath that can be followed: unclosed bracketed selection ('$.paths[':8)",
        remedy: OVERLAY_REMEDY,
      },
      {
        at: "overlay.yaml:6:5",
        code: "overlay-invalid",
        pointer: "/actions/1",
        message: 'not a valid OpenAPI Overlay 1.0: an action needs "update" or "remove: true"',
        remedy: OVERLAY_REMEDY,
      },
      {
        at: "overlay.yaml:6:23",
        code: "overlay-invalid",
        pointer: "/actions/1/updat",
        message: "not a valid OpenAPI Overlay 1.0: this key is unknown",
        remedy: OVERLAY_REMEDY,
      },
    ],
  },
  "several-at-once": {
    files: {
      [FILE]: tinyWith(
        "/invoices/{id}:",
        "/invoices/{guid}:",
        tinyWith("operationId: createCustomer", "operationId: listCustomers"),
      ),
      "overlay.yaml": `overlay: 1.0.0
info: { title: More, version: "1" }
actions:
  - target: $.paths['/customers/{id}'].get
    update: { x-client: { nmae: fetch } }
`,
    },
    problems: [
      {
        at: "openapi.yaml:29:5",
        code: "duplicate-operation-id",
        pointer: "/paths/~1customers/post",
        message: 'the operationId "listCustomers" is also that of GET /customers',
        remedy: "Give each operation its own operationId.",
      },
      {
        at: "openapi.yaml:56:5",
        code: "path-parameter",
        pointer: "/paths/~1invoices~1{guid}/delete",
        message: 'the path "/invoices/{guid}" names {guid}, which no parameter describes',
        remedy: 'Add a parameter "guid" with "in": "path".',
      },
      {
        at: "overlay.yaml:5:27",
        code: "unknown-setting",
        pointer: "/paths/~1customers~1{id}/get/x-client/nmae",
        message: 'unknown x-client setting "nmae"',
        remedy: /^Known here: name, /,
      },
    ],
  },
};

const WARNED = {
  files: overlaid("  - target: $.paths['/customer']", "    update: { summary: Customers. }"),
  problem: {
    at: "overlay.yaml:4:13",
    code: "overlay-no-match",
    pointer: "/actions/0/target",
    message: "the overlay action's target \"$.paths['/customer']\" matches nothing",
    remedy: "The document may have changed: correct the target or remove the action.",
  },
} as const;

const EARLIER = "// generated earlier\n";

let workshop: Workshop;
let generated: RunResult;
let linted: RunResult;
let listed: RunResult;
let diagnostics: readonly Diagnostic[];

beforeAll(async () => {
  const bad = Object.entries(BAD).map(([name, { files }]) => [name, files] as const);
  workshop = await openWorkshop({
    ...Object.fromEntries(bad),
    sound: { [FILE]: TINY },
    warned: WARNED.files,
  });
  await workshop.writeOutput(
    Object.fromEntries(bad.map(([name]) => [`${name}/src/index.ts`, EARLIER])),
  );
  [generated, linted, listed] = await Promise.all([
    runIn(workshop, ["generate"]),
    runIn(workshop, ["lint"]),
    runIn(workshop, ["lint", "--json"]),
  ]);
  diagnostics = JSON.parse(listed.output) as readonly Diagnostic[];
});

afterAll(closeWorkshops);

/** The problems of one vendor, without what its folder is called. */
const foundIn = (vendor: string): readonly (Problem & { readonly severity: string })[] =>
  diagnostics
    .filter(({ file }) => file === `specs/${vendor}` || file.startsWith(`specs/${vendor}/`))
    .map(({ file, line, column, ...rest }) => ({
      ...rest,
      at: `${file.slice(`specs/${vendor}/`.length)}:${line}:${column}`,
    }));

const asText = (diagnostic: Diagnostic): string => {
  const { file, line, column, severity, code, message, pointer, remedy } = diagnostic;
  return `${file}:${line}:${column} ${severity} ${code}: ${message}\n  at #${pointer}\n  ${remedy}\n`;
};

const expected = ({ remedy, ...rest }: Problem, severity: string): object => ({
  ...rest,
  severity,
  remedy: typeof remedy === "string" ? remedy : (expect.stringMatching(remedy) as unknown),
});

interface Told {
  readonly code: number;
  readonly codes: readonly string[];
  readonly failures: readonly string[];
}

/** Generates vendors of the workshop in this process, and keeps what is told. */
async function generateHere(...vendors: readonly string[]): Promise<Told> {
  const codes: string[] = [];
  const failures: string[] = [];
  const terminal: Terminal = {
    line: () => undefined,
    table: () => undefined,
    fail: (text) => failures.push(text),
    diagnostics: (found) => codes.push(...found.map(({ code }) => code)),
    during: (_what, work) => work(),
    shortPath: (path) => path,
  };
  const code = await generate(
    {
      vendors: vendors.map((name) => ({ name, folder: join(workshop.specs, name) })),
      output: workshop.output,
      check: false,
      verbose: false,
    },
    terminal,
  );
  return { code, codes, failures };
}

const names = Object.keys(BAD);

describe.each(Object.entries(BAD))("%s", (vendor, { problems }) => {
  test("is told with its place, its code and what to write instead", () => {
    expect(foundIn(vendor)).toEqual(problems.map((problem) => expected(problem, "error")));
  });

  test("fails with 1, and leaves the earlier output as it was", async () => {
    const { code, codes, failures } = await generateHere(vendor);
    expect(code).toBe(1);
    expect(codes).toEqual(problems.map((problem) => problem.code));
    expect(failures).toEqual(["Nothing was written."]);
    const files = await filesBelow(join(workshop.output, vendor));
    expect(Object.entries(files).map(([path, { text }]) => [path, text])).toEqual([
      ["src/index.ts", EARLIER],
    ]);
  });
});

describe("the problems of all vendors", () => {
  test("are told by `generate`, which then writes nothing for any of them", async () => {
    expect([generated.code, generated.output]).toEqual([1, ""]);
    for (const diagnostic of diagnostics) expect(generated.log).toContain(asText(diagnostic));
    const errors = Object.values(BAD).flatMap(({ problems }) => problems).length;
    expect(generated.log).toContain(`${errors} errors, 1 warning\nNothing was written.`);
    const files = Object.keys(await filesBelow(workshop.output));
    expect(files.filter((path) => path.startsWith("sound/"))).toEqual([]);
    expect(files.filter((path) => path.endsWith(".new"))).toEqual([]);
  });

  test("are the same for `lint`, in the order of their places", () => {
    expect([linted.code, linted.output]).toEqual([1, ""]);
    const places = [...linted.log.matchAll(/^\S+:\d+:\d+ (?:error|warning) /gm)];
    expect(places).toHaveLength(diagnostics.length);
    expect(linted.log).toContain(diagnostics.map(asText).join(""));
  });

  test("are data for `lint --json`", () => {
    expect(listed.code).toBe(1);
    const keys = "severity code message remedy file line column pointer".split(" ").sort();
    for (const diagnostic of diagnostics) expect(Object.keys(diagnostic).sort()).toEqual(keys);
    expect(foundIn("sound")).toEqual([]);
    expect(new Set(diagnostics.map(({ file }) => file.split("/")[1]))).toEqual(
      new Set([...names, "warned"]),
    );
  });
});

test.each(["swagger", "undeclared-path-parameter"])(
  "one bad vendor (%s) among two: neither is written",
  async (bad) => {
    const before = await filesBelow(workshop.output);
    for (const order of [
      ["sound", bad],
      [bad, "sound"],
    ])
      expect((await generateHere(...order)).code).toBe(1);
    expect(await filesBelow(workshop.output)).toEqual(before);
  },
);

describe("an overlay action that matches nothing", () => {
  test("is a warning", () => {
    expect(foundIn("warned")).toEqual([expected(WARNED.problem, "warning")]);
  });

  test("doesn't stop anything", async () => {
    expect(await generateHere("warned")).toEqual({
      code: 0,
      codes: ["overlay-no-match"],
      failures: [],
    });
    const files = Object.keys(await filesBelow(join(workshop.output, "warned")));
    expect(files).toContain("src/index.ts");
  });
});
