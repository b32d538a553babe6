import type { Json } from "../../../generator/support/json.ts";
import {
  cases,
  description,
  json,
  named,
  operation,
  withOperation,
  withPath,
  withRow,
  withWriting,
  type Files,
} from "./case.ts";

const object: Json = { type: "object", properties: { id: { type: "string" } } };
const TEXT: Json = { type: "string" };

const schemas = (...names: readonly string[]): Files =>
  json({
    ...description(),
    components: {
      schemas: named([["Row", object], ...names.map((name) => [name, object] as const)]),
    },
  });

const members = (...names: readonly string[]): Files =>
  json(
    withRow({
      type: "object",
      required: [...names],
      properties: named(names.map((name) => [name, object] as const)),
    }),
  );

const query = (...names: readonly string[]): Files =>
  json(
    withOperation({
      parameters: names.map((name) => ({ name, in: "query", required: true, schema: TEXT })),
    }),
  );

const headers = (...names: readonly string[]): Files =>
  json(withOperation({ parameters: names.map((name) => ({ name, in: "header", schema: TEXT })) }));

const cookies = (name: string): Files =>
  json(withOperation({ parameters: [{ name, in: "cookie", schema: TEXT }] }));

const ids = (...names: readonly string[]): Files =>
  json(
    description({
      paths: named(
        names.map((operationId, n) => [`/r${n}`, { get: operation({ operationId }) }] as const),
      ),
    }),
  );

const paths = (...names: readonly string[]): Files =>
  json(
    description({
      paths: named(
        names.map(
          (path) =>
            [
              path,
              {
                parameters: [
                  ...new Set([...path.matchAll(/\{([^{}]*)\}/g)].map(([, name = ""]) => name)),
                ].map((name) => ({ name, in: "path", required: true, schema: TEXT })),
                get: operation(),
              },
            ] as const,
        ),
      ),
    }),
  );

const values = (...items: readonly Json[]): Files => json(withRow({ enum: items }));

const statuses = (status: string): Files =>
  json(withOperation({ responses: { [status]: { description: "a" } } }));

const media = (type: string): Files =>
  json(withWriting({ requestBody: { required: true, content: { [type]: { schema: object } } } }));

const parts = (contentType: string): Files =>
  json(
    withWriting({
      requestBody: {
        content: {
          "multipart/form-data": {
            schema: { type: "object", properties: { a: TEXT } },
            encoding: { a: { contentType } },
          },
        },
      },
    }),
  );

const INHERITED = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "valueOf",
  "hasOwnProperty",
  "__defineGetter__",
  "toJSON",
  "then",
];

const RESERVED =
  "class function default new import export await yield let static enum eval arguments this null".split(
    " ",
  );

const BUILT_IN =
  "Array Promise Record Object String Error Map URL Response Request Blob ReadableStream Partial Awaited Pick Uint8Array globalThis Symbol JSON Math Iterator Disposable AsyncIterable AbortSignal Headers FormData BigInt".split(
    " ",
  );

const OWN =
  "Core Call Paged Acme AcmeOptions AcmeCredentials ClientError HttpError CallOptions RowsResource ListRowsQuery servers createCore".split(
    " ",
  );

const CODE = '");globalThis.tripped=1;("';
/** What ends a text, a template or a comment, or begins an escape. */
const MARKS: readonly string[] = [CODE, "*/", "`${1}`", "'", '"', "\\"];

/** Names that mean something to an engine, a compiler, a file system or a reader's eye. */
export const NAMES = [
  ...cases("package", {
    "schemas with inherited names": schemas(...INHERITED),
    "schemas with reserved words": schemas(...RESERVED),
    "schemas with names of built-in types": schemas(...BUILT_IN),
    "schemas with names of the package's own": schemas(...OWN),
    "schemas that differ in case": schemas("row", "ROW", "rOw", "R_o_w", "r-o-w", "r.o.w"),
    "schemas with digits first": schemas("1", "2nd", "007", "0x10", "1e3"),
    "schemas of marks alone": schemas("_", "__", "-", ".", "...", "-_-"),
    "members with inherited names": members(...INHERITED),
    "members with reserved words": members(...RESERVED),
    "members with built-in names": members(...BUILT_IN),
    "members that differ in case": members("id", "ID", "Id", "iD", "i_d", "i-d"),
    "members without letters": members("", " ", "\t", "\n", "\u0000", "…", "💥", "\u200b"),
    "members of code": members(...MARKS, "//", "/*", "</script>", "${x}"),
    "members of other alphabets": members("år", "ÅR", "名前", "имя", "ªº", "ﬁ", "İ", "ı", "ß", "ẞ"),
    "members in two normal forms": members("\u00e9", "e\u0301"),
    "members with halves of characters": members("\ud83d", "\ude00", "\ude00\ud83d"),
    "members with direction marks": members("\u202eabc", "abc\u2066", "\ufeffabc"),
    "twins of two alphabets": members("paypal", "p\u0430ypal"),
    "query parameters with inherited names": query(...INHERITED),
    "query parameters of code": query(
      CODE,
      "```\n# x",
      "</script>",
      "a b",
      "a&b=c",
      "#",
      "?",
      "é",
      "[]",
    ),
    "query parameters with the method's own names": query(
      "options",
      "query",
      "core",
      "body",
      "signal",
    ),
    "query parameters that differ in case": query("a", "A", "a_", "_a"),
    "header parameters that differ in case": headers("X-A", "x-a", "X-a"),
    "header parameters of a platform's own": headers(
      "Host",
      "Cookie",
      "Authorization",
      "Content-Length",
      "Accept",
    ),
    "operations with inherited names": ids(...INHERITED),
    "operations with reserved words": ids(...RESERVED),
    "operations of code": ids(CODE, "*/", "`${1}`", "../../evil", "a\nb"),
    "operations that differ in case": ids("getRow", "getrow", "GETROW", "get_row"),
    "operations of marks": ids("-", "_", ".", "/", "💥"),
    "paths with inherited names": paths(...INHERITED.map((name) => `/${name}`)),
    "paths with reserved words": paths(...RESERVED.map((name) => `/${name}/{id}`)),
    "paths that differ in case": paths("/Rows", "/rows", "/ROWS", "/r-o-w-s", "/r_o_w_s"),
    "paths with devices' names": paths("/con", "/nul", "/aux.txt", "/com1", "/prn", "/lpt9"),
    "paths up": paths("/../../evil", "/rows/../..", "/./rows", "/rows/..%2f..", "/%2e%2e/rows"),
    "paths to other hosts": paths(
      "//evil.example",
      "///evil.example",
      "/\\evil.example",
      "/@evil.example",
    ),
    "paths with queries and fragments": paths("/rows?a=b", "/rows#a", "/rows?a#b?c", "/?", "/#"),
    "paths with line ends": paths("/a\r\nHost: evil", "/a\nb", "/a\u2028b", "/a\u0000b", "/a\tb"),
    "paths of code": paths(
      "/`${1}`",
      "/*/",
      "//",
      '/"',
      "/'",
      "/\\",
      "/{a}`${1}`/{b}",
      "/</script>",
    ),
    "paths of other alphabets": paths("/år", "/名前", "/💥", "/\u202eabc", "/\ud83d"),
    "paths of nothing": paths("/", "/ ", "/%20", "/%", "/%zz"),
    "parameters in the middle of segments": paths("/a{b}c", "/{a}{b}", "/{a}.{b}", "/{a}-{b}/x"),
    "path parameters with inherited names": paths(...INHERITED.map((name) => `/${name}/{${name}}`)),
    "path parameters of code": paths(`/{${CODE}}`, "/`${1}`", "/{*/}", "/{a b}", "/{a\nb}"),
    "path parameters that are the same as other names": paths(
      "/{options}/{query}/{core}/{id}/{ID}/{body}",
    ),
    "values of code": values(...MARKS, '\\\\"', "</script>", "\u2028", ""),
    "values of all kinds": values(null, true, false, 0, -1, 1.5, "a", [1], { a: 1 }, [], {}),
    "values that are equal in another type": values("1", 1, "true", true, "null", null),
    "values with inherited names": values(...INHERITED),
    "values that are objects with inherited names": values(
      JSON.parse('{"__proto__":{"polluted":true}}') as Json,
      JSON.parse('{"constructor":{"prototype":{"polluted":true}}}') as Json,
    ),
    "a const of code": json(withRow({ const: CODE })),
    "a const that is an object": json(withRow({ const: { [CODE]: [CODE] } })),
    "a default of code": json(withRow({ type: "string", default: CODE })),
    "a default that is an object": json(
      withRow({
        type: "object",
        properties: { a: {} },
        default: JSON.parse('{"__proto__":1}') as Json,
      }),
    ),
    "an example of code": json(withRow({ type: "string", example: CODE, examples: [CODE, "*/"] })),
    "a format of code": json(withRow({ type: "string", format: `*/${CODE}` })),
    "a media type with parameters": media('application/json; charset="utf-8"'),
    "a media type in capitals": media("APPLICATION/JSON"),
    "a media type with blanks": media(" application / json "),
    "a media type of code": media(CODE),
    "a media type of nothing": media(""),
    "any media type": media("*/*"),
    "a form's media type with a long boundary": media(
      `multipart/form-data; boundary=${"a".repeat(1_000)}`,
    ),
    "tags with inherited names": json(withOperation({ tags: INHERITED })),
    "tags that are paths": json(withOperation({ tags: ["../../evil", "/etc", "C:\\"] })),
    "a title that is a path": json(description({ info: { title: "../../evil", version: "1" } })),
    "a title that is a scope": json(description({ info: { title: "@evil/../x", version: "1" } })),
    "a title of code": json(
      description({ info: { title: `${CODE}*/\n# x <script>`, version: "1" } }),
    ),
    "a title of nothing": json(description({ info: { title: "", version: "" } })),
    "a title with direction marks": json(
      description({ info: { title: "Ac\u202eme\u200b\u0007", version: "1" } }),
    ),
    "a title that is reserved": json(description({ info: { title: "class", version: "1" } })),
    "a title that is a built-in type": json(
      description({ info: { title: "Promise", version: "1" } }),
    ),
    "a title that is a type of the package": json(
      description({ info: { title: "Row", version: "1" } }),
    ),
    "a title that is node_modules": json(
      description({ info: { title: "node_modules", version: "1" } }),
    ),
    "a version of code": json(description({ info: { title: "Acme", version: `1.0"; ${CODE}` } })),
    "statuses by class": statuses("2XX"),
    "a default answer": statuses("default"),
    "a security scheme with an inherited name": json(
      description({
        security: [JSON.parse('{"__proto__":[]}') as Json],
        components: {
          schemas: { Row: object },
          securitySchemes: JSON.parse(
            '{"__proto__":{"type":"apiKey","in":"header","name":"X-Key"}}',
          ) as Json,
        },
      }),
    ),
    "scopes of code": json(
      description({
        security: [{ login: [CODE, "*/", "__proto__"] }],
        components: {
          schemas: { Row: object },
          securitySchemes: {
            login: {
              type: "oauth2",
              flows: {
                clientCredentials: {
                  tokenUrl: "https://a.example/token",
                  scopes: named(
                    [CODE, "*/", "__proto__", "`"].map((scope) => [scope, "*/"] as const),
                  ),
                },
              },
            },
          },
        },
      }),
    ),
  }),
  ...cases("duplicate-operation-id", {
    "one id for two operations": ids("getRow", "getRow"),
  }),
  ...cases("path-braces", { "a template inside a path parameter": paths("/{`${1}`}") }),
  ...cases("path-parameter", {
    "a path that names what nobody describes": json(withPath("/rows/{id}")),
    "a path that names an inherited member": json(withPath("/rows/{__proto__}")),
    "a path parameter in another case": json(
      withPath("/rows/{id}", {
        get: operation({ parameters: [{ name: "ID", in: "path", required: true, schema: TEXT }] }),
      }),
    ),
  }),
  ...cases("name-not-sendable", {
    "a header with a line end": headers("X-A\r\nHost: evil"),
    "a header with blanks": headers("X A"),
    "a header of other alphabets": headers("X-År"),
    "a header that is a prototype": headers("__proto__"),
    "a cookie that ends itself": cookies("a; admin"),
    "a cookie with a line end": cookies("a\r\nX: 1"),
    "a query parameter that is half of a character": query("\ud800"),
    "a media type with a line end": media("application/json\r\nX-Evil: 1"),
    "a media type with a line end in its parameter": media('application/json; a="\n"'),
    "a part's media type with a line end": parts("text/plain\r\nX-Evil: 1"),
    "an answer's media type with a line end": json(
      withOperation({
        responses: { "200": { description: "a", content: { "text/plain\r\nX: 1": {} } } },
      }),
    ),
  }),
  ...cases("security-not-found", {
    "a scheme nobody has": json(description({ security: [{ nobody: [] }] })),
    "a scheme that all objects have": json(description({ security: [{ toString: [] }] })),
    "a scheme that is a prototype": json(
      description({ security: [JSON.parse('{"__proto__":[]}') as Json] }),
    ),
  }),
  ...cases("invalid-openapi", {
    "a status of code": statuses(CODE),
    "a status of nothing": statuses(""),
    "a status that is inherited": json(
      withOperation({ responses: JSON.parse('{"__proto__":{"description":"a"}}') as Json }),
    ),
  }),
];
