import type { Json, JsonObject } from "../../../generator/support/json.ts";
import {
  cases,
  description,
  json,
  many,
  named,
  withOperation,
  withRow,
  yamlWith,
  type Files,
} from "./case.ts";

const CODE = '");globalThis.tripped=1;("';

const settings = (value: Json): Files => json(description({ "x-client": value }));

const server = (url: string, more: JsonObject = {}): Files =>
  json(description({ servers: [{ url, ...more }] }));

const scheme = (definition: Json): Files =>
  json(
    description({
      security: [{ key: [] }],
      components: { schemas: { Row: {} }, securitySchemes: { key: definition } },
    }),
  );

const auth = (value: JsonObject): Files =>
  scheme({ type: "http", scheme: "bearer", "x-client": { auth: value } });

const token = (acquire: JsonObject, more: JsonObject = {}): Files =>
  auth({
    plugin: "token",
    acquire,
    accessToken: ["/a"],
    lifetime: [{ pointer: "/b", unit: "seconds" }],
    ...more,
  });

const header = (name: string): Files =>
  json(withOperation({ parameters: [{ name, in: "header", schema: { type: "string" } }] }));

const CURSOR: JsonObject = { plugin: "cursor", items: "", header: "X-Next", parameter: "cursor" };

const paged = (pager: JsonObject, more: JsonObject = {}): Files =>
  json(
    withOperation({
      "x-client": { paging: pager },
      parameters: [{ name: "cursor", in: "query", schema: { type: "string" } }],
      responses: {
        "200": {
          description: "a",
          headers: { "X-Next": { schema: { type: "string" } } },
          content: { "application/json": { schema: { type: "array", items: {} } } },
        },
      },
      ...more,
    }),
  );

/** Settings, addresses and names of headers that reach into code, files, requests or other hosts. */
export const SETTINGS = [
  ...cases("invalid-setting", {
    "settings that are null": settings(null),
    "settings that are a text": settings("evil"),
    "settings that are a list": settings([]),
    "a client of code": settings({ client: CODE }),
    "a client in small letters": settings({ client: "acme" }),
    "a client with a line end": settings({ client: "Acme\n" }),
    "a client that is inherited": settings({ client: "__proto__" }),
    "a package that is a path": settings({ package: "../../evil" }),
    "a package that is an absolute path": settings({ package: "/etc/evil" }),
    "a package with a way up in its scope": settings({ package: "@acme/../evil" }),
    "a package in capitals": settings({ package: "Acme" }),
    "a package with blanks": settings({ package: "acme client" }),
    "a package with a line end": settings({ package: "acme\n" }),
    "a package of code": settings({ package: CODE }),
    "a package with a version": settings({ package: "acme@1.0.0" }),
    "a package that is an address": settings({ package: "https://evil.example/a.tgz" }),
    "a version of code": settings({ version: `1.0.0"${CODE}` }),
    "a version of two numbers": settings({ version: "1.0" }),
    "an environment of code": settings({ environment: "`|</td><script>" }),
    "an environment in small letters": settings({ environment: "path" }),
    "quirks that are texts": settings({ quirks: ["a"] }),
    "a quirk's id of code": settings({ quirks: [{ id: CODE, says: "a", reading: "b" }] }),
    "pagers that are a list": settings({ pagers: [] }),
    "a pager that is null": settings({ pagers: { a: null } }),
    "a pager by an inherited plugin": settings({ pagers: { a: { plugin: "__proto__" } } }),
    "a pager by a plugin that is a path": settings({ pagers: { a: { plugin: "../../evil" } } }),
    "an auth plugin that is a path": auth({ plugin: "../../../evil" }),
    "an auth plugin that is inherited": auth({ plugin: "constructor" }),
    "settings where there are none": json(
      withRow({
        type: "string",
        xml: { "x-client": {} } as never,
        discriminator: { propertyName: "a", "x-client": {} } as never,
      }),
    ),
    "limits of no windows at all": settings({ limits: { plugin: "windows" } }),
  }),
  ...cases("unknown-setting", {
    "a setting nobody knows": settings({ exec: "rm -rf /" }),
    "an inherited setting": settings(JSON.parse('{"__proto__":{"client":"Evil"}}') as Json),
    "a setting of a prototype": settings({ constructor: { prototype: {} } }),
    "a hook": settings({ hooks: { after: "curl evil.example" } }),
    "a template": settings({ template: "../../evil.hbs" }),
    "an import": json(withRow({ type: "string", "x-client": { import: "evil" } })),
    "a type of its own": json(withRow({ type: "string", "x-client": { type: CODE } })),
    "500 settings nobody knows": settings(named(many(500, (n) => [`a${n}`, n] as const))),
  }),
  ...cases("unknown-plugin", {
    "paging by a name that is inherited": json(
      withOperation({ "x-client": { paging: "constructor" } }),
    ),
    "paging by a prototype": json(withOperation({ "x-client": { paging: "__proto__" } })),
  }),
  ...cases("package", {
    "words of code": settings({ words: [CODE, "__proto__", "*/", "", "💥"] }),
    "a client that is a built-in type": settings({ client: "Promise" }),
    "a client that is a type of the package": settings({ client: "Row" }),
    "a client that is a type of the runtime": settings({ client: "Core" }),
    "a client of one letter": settings({ client: "A" }),
    "a client of a thousand letters": settings({ client: `A${"b".repeat(999)}` }),
    "a method of code": json(withOperation({ "x-client": { name: CODE } })),
    "a method that is inherited": json(withOperation({ "x-client": { name: "__proto__" } })),
    "a method that makes a promise": json(withOperation({ "x-client": { name: "then" } })),
    "a method that is a constructor": json(withOperation({ "x-client": { name: "constructor" } })),
    "a resource of code": json(withOperation({ "x-client": { resource: `${CODE}.*/.__proto__` } })),
    "a resource of nothing": json(withOperation({ "x-client": { resource: "" } })),
    "a resource of full stops": json(withOperation({ "x-client": { resource: "....." } })),
    "a type of code": json(
      withRow({ type: "object", properties: { a: {} }, "x-client": { name: CODE } }),
    ),
    "a type of nothing": json(
      withRow({ type: "object", properties: { a: {} }, "x-client": { name: "" } }),
    ),
    "a type that is built in": json(
      withRow({ type: "object", properties: { a: {} }, "x-client": { name: "Record" } }),
    ),
    "a server's name of code": server("https://a.example", { "x-client": { name: CODE } }),
    "a server's name that is inherited": server("https://a.example", {
      "x-client": { name: "__proto__" },
    }),
    "a server's name that is a constructor": server("https://a.example", {
      "x-client": { name: "constructor" },
    }),
    "a server's name of nothing": server("https://a.example", { "x-client": { name: "" } }),
    "quirks of HTML": settings({
      quirks: [{ id: "a", says: "</td><script>*/ `", reading: "[x](javascript:1) ${1} {{x}}" }],
    }),
    "codes of code": settings({
      errors: { code: "/a", message: "/b", codes: [CODE, "__proto__", "*/"] },
    }),
    "a pager's name that is inherited": settings({ pagers: { constructor: CURSOR } }),
    "a pager's name of code": settings({ pagers: { [CODE]: CURSOR } }),
    "a pager in use": paged(CURSOR),
    "a token from a path with code": token({
      path: "/token`${1}`",
      body: { [CODE]: "{clientId}", b: "{clientSecret}" },
    }),
    "an address that is a script": server("javascript:globalThis.tripped=1"),
    "an address of a file": server("file:///etc/passwd"),
    "an address with credentials": server("https://user:secret@a.example"),
    "an address of plain HTTP": server("http://a.example"),
    "an address without a scheme": server("a.example"),
    "an address without a host": server("https://"),
    "an address of another alphabet": server("https://bücher.example/år"),
    "an address with line ends": server("https://a.example/\r\nX-Evil: 1"),
    "an address with a query": server("https://a.example/?a=b#c"),
    "an address of code": server(`https://a.example/${CODE}\`\${1}\``),
    "an address of 100,000 braces": server(`https://a.example/${"{".repeat(100_000)}`),
    "an address of nothing": server(""),
    "an address of a slash": server("/"),
    "an address with a variable nobody has": server("https://{host}.example"),
    "an address with a variable that is inherited": server(
      "https://{__proto__}.{constructor}.example",
    ),
    "an address with a variable of code": server("https://{a}.example", {
      variables: { a: { default: CODE, enum: [CODE, "b`|"] } },
    }),
    "a variable that puts braces in": server("https://{a}.example", {
      variables: { a: { default: "{a}{a}" } },
    }),
    "a variable with replacement patterns": server("https://{a}.example", {
      variables: { a: { default: "$&$'$`" } },
    }),
    "no servers": json(description({ servers: [] })),
    "headers named as tokens": header("X-A!#$%&'*+-.^_`|~1"),
    "a key in the query of code": scheme({ type: "apiKey", in: "query", name: CODE }),
    "a scheme's description of code": scheme({
      type: "http",
      scheme: "bearer",
      description: `*/ ${CODE} |</td>`,
    }),
    "a scheme of code": scheme({ type: "http", scheme: "basic", description: "`" }),
    "dates far away": json(
      withOperation({ deprecated: true, "x-sunset": "+999999-99-99T99:99:99Z" }),
    ),
  }),
  ...cases("name-not-sendable", {
    "a key in a header named by inheritance": scheme({
      type: "apiKey",
      in: "header",
      name: "__proto__",
    }),
  }),
];

const overlaid = (actions: Json, more: JsonObject = {}): Files =>
  yamlWith(
    "x-texts: { long: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!, deep: { a: { a: { a: { a: {} } } } } }\n",
    {
      "overlay.yaml": JSON.stringify({
        overlay: "1.0.0",
        info: { title: "Evil", version: "1" },
        actions,
        ...more,
      }),
    },
  );

const target = (text: string): Files => overlaid([{ target: text, update: { "x-seen": 1 } }]);

/** Overlays: their folder is what is named, so that they are found. */
export const OVERLAYS = [
  ...cases("overlay-invalid", {
    "a target that is no path": target("paths"),
    "a target that is cut off": target("$.paths["),
    "a target of nothing": target(""),
    "a target with a pattern that would take for ever": target("$..[?search(@.long, '^(a+)+$')]"),
    "a target that matches for ever": target("$..[?match(@.long, '(a|a)*b')]"),
    "a target that looks everywhere from everywhere": target("$..*..*..*..*..*..*..*..*"),
    "a target that asks everywhere": target("$..[?@..[?@..[?@..[?@..*]]]]"),
    "a target of 100,000 brackets": target(`$${"[".repeat(100_000)}`),
    "a target of 20,000 parentheses": target(`$[?${"(".repeat(20_000)}@.a${")".repeat(20_000)}]`),
    "a target that removes everything": overlaid([{ target: "$", remove: true }]),
    "an action that is null": overlaid([null]),
    "actions that are an object": overlaid({}),
    "no actions": overlaid([]),
    "an update of the document by a text": overlaid([{ target: "$", update: "evil" }]),
    "an update of the document by a list": overlaid([{ target: "$", update: [1] }]),
    "an update of a text": overlaid([{ target: "$.info.title", update: "Evil" }]),
    "a remove that is a text": overlaid([{ target: "$.info", remove: "yes" }]),
    "an overlay of another version": overlaid([{ target: "$.info", update: {} }], {
      overlay: "2.0.0",
    }),
    "an unknown key": overlaid([{ target: "$.info", update: {}, script: "evil" }]),
  }),
  ...cases("too-large", {
    "an update that grows by itself": overlaid(
      many(40, () => ({ target: "$.x-texts..*", update: { a: {}, b: {} } })),
    ),
    "a nesting that overlays add up to": overlaid(
      many(4, (n) => ({
        target: `$.x-texts${".a".repeat(n * 100)}`,
        update: JSON.parse(`${'{"a":'.repeat(100)}{}${"}".repeat(100)}`) as Json,
      })),
    ),
  }),
  ...cases("package", {
    "an update of a prototype": overlaid(
      [
        {
          target: "$",
          update: JSON.parse('{"__proto__":{"polluted":true},"constructor":{}}') as Json,
        },
      ].map(({ target: at }) => ({ target: at, update: { "x-a": 1 } })),
    ),
    "a target that matches nothing": target("$.nowhere"),
    "a target that is inherited": target("$.__proto__"),
    "a target that is a constructor": target("$.constructor.prototype"),
    "1,000 actions": overlaid(
      many(1_000, (n) => ({ target: "$.info", update: { [`x-${n}`]: n } })),
    ),
    "a description that is removed in parts": overlaid([{ target: "$.paths.*", remove: true }]),
    "an extends that is an address": overlaid([{ target: "$.info", update: {} }], {
      extends: "https://evil.example/api.yaml",
    }),
  }),
  ...cases("invalid-openapi", {
    "an update of the version": overlaid([{ target: "$", update: { openapi: "2.0" } }]),
  }),
  ...cases("ref-refused", {
    "a reference to an address": overlaid([
      { target: "$.paths", update: { "/evil": { $ref: "https://evil.example/a.yaml" } } },
    ]),
  }),
];
