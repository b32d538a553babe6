import { cases, description, json, yaml, yamlWith, type Files } from "./case.ts";

const SOUND = JSON.stringify(description());

const bytes = (text: string, encoding: BufferEncoding, ...mark: readonly number[]): Uint8Array =>
  new Uint8Array([...mark, ...Buffer.from(text, encoding)]);

const swapped = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "utf16le").swap16());

const raw = (text: string | Uint8Array): Files => ({ "openapi.json": text });

/** Files that are not what their endings say, or only nearly. */
export const BROKEN_TEXT = [
  ...cases("not-json", {
    "JSON cut off in a key": raw(SOUND.slice(0, 12)),
    "JSON cut off in the middle": raw(SOUND.slice(0, SOUND.length >> 1)),
    "JSON without its last brace": raw(SOUND.slice(0, -1)),
    "JSON with a second value behind it": raw(`${SOUND}{}`),
    "JSON with a comma too many": raw(SOUND.replace('"1"}', '"1",}')),
    "JSON with comments": raw(`// Acme\n${SOUND}`),
    "JSON with single quotes": raw(SOUND.replaceAll('"', "'")),
    "JSON with a bare name": raw(SOUND.replace('"openapi"', "openapi")),
    "JSON with NaN": raw(SOUND.replace('"1"', "NaN")),
    "JSON with a number beyond all numbers": raw(SOUND.replace('"1"', "1e999")),
    "JSON with a key twice": raw(SOUND.replace("{", '{"openapi":"3.0.0",')),
    "JSON with __proto__ twice": raw(SOUND.replace("{", '{"__proto__":1,"__proto__":2,')),
    "JSON with a raw line end in a text": raw(SOUND.replace("Acme", "Ac\nme")),
    "JSON with a raw NUL": raw(SOUND.replace("Acme", "Ac\u0000me")),
    "JSON with a broken escape": raw(SOUND.replace("Acme", "\\x41")),
    "an empty JSON file": raw(""),
    "a JSON file of blanks": raw(" \n\t "),
    "a JSON file of NUL bytes": raw("\u0000".repeat(100)),
    "JSON of nothing but commas": raw(",".repeat(100_000)),
    "JSON with a lone closing bracket": raw("]"),
    "HTML instead of JSON": raw("<!DOCTYPE html><title>Log in</title>"),
  }),
  ...cases("not-text", {
    "UTF-16 JSON without a mark": raw(bytes(SOUND, "utf16le")),
    "UTF-16 with its mark": raw(bytes(SOUND, "utf16le", 0xff, 0xfe)),
    "UTF-16, the other way round": raw(new Uint8Array([0xfe, 0xff, ...swapped(SOUND)])),
    "UTF-32 with its mark": raw(new Uint8Array([0xff, 0xfe, 0, 0, 0x7b, 0, 0, 0])),
    "Latin-1": yaml(bytes('openapi: 3.1.0\ninfo: { title: "Åse" }\n', "latin1")),
    "an overlong encoding": raw(new Uint8Array([0x22, 0xc0, 0xaf, 0x22])),
    "half a character, as bytes": raw(new Uint8Array([0x22, 0xed, 0xa0, 0x80, 0x22])),
    "gzip instead of text": raw(new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3])),
    "bytes that end in the middle of a character": yaml(new Uint8Array([0x61, 0x3a, 0x20, 0xc3])),
  }),
  ...cases("not-openapi", {
    "JSON null": raw("null"),
    "a JSON number": raw("3.1"),
    "a JSON list": raw("[]"),
    "a JSON text": raw(JSON.stringify("openapi: 3.1.0")),
    "JSON true": raw("true"),
    "an empty object": raw("{}"),
    "an empty YAML file": yaml(""),
    "NUL bytes": yaml("\u0000\u0000\u0000"),
    "YAML of comments": yaml("# openapi: 3.1.0\n"),
    "a YAML text": yaml("openapi 3.1.0"),
    "Swagger 2.0": json({ swagger: "2.0", info: { title: "a", version: "1" }, paths: {} }),
    "OpenAPI 4.0": json(description({ openapi: "4.0.0" })),
    "OpenAPI 3.2": json(description({ openapi: "3.2.0" })),
    "a version that is a number": json(description({ openapi: 3.1 })),
    "a version that is a list": json(description({ openapi: ["3.1.0"] })),
    "a version with a line behind it": json(description({ openapi: "3.1.0\n*/ evil" })),
    "a version of many digits": json(description({ openapi: `3.${"1".repeat(10_000)}.0` })),
    "an inherited version": json({ __proto__: { openapi: "3.1.0" } }),
    AsyncAPI: json({ asyncapi: "2.6.0", info: { title: "a", version: "1" }, channels: {} }),
  }),
  ...cases("not-yaml", {
    "YAML cut off in a quote": yaml('openapi: "3.1.0\ninfo:\n  title: a'),
    "YAML cut off in a list": yaml("openapi: 3.1.0\ninfo: [\n"),
    "YAML indented with tabs": yaml("openapi: 3.1.0\ninfo:\n\ttitle: a\n\tversion: b\n"),
    "a key twice": yamlWith("x-a: 1\nx-a: 2\n"),
    "a key twice, once in quotes": yamlWith('x-a: 1\n"x-a": 2\n'),
    "a list as a key": yamlWith("? [x-a, x-b]\n: 1\n"),
    "an object as a key": yamlWith("? { x-a: 1 }\n: 1\n"),
    "an alias without an anchor": yamlWith("x-a: *nowhere\n"),
    "an alias before its anchor": yamlWith("x-a: *a\nx-b: &a 1\n"),
    "an alias inside its own anchor": yamlWith("x-a: &a [*a]\n"),
    "an alias inside its own anchor, far down": yamlWith("x-a: &a { b: { c: [{ d: *a }] } }\n"),
    "an anchor on an alias": yamlWith("x-a: &a 1\nx-b: &b *a\n"),
    "a tag of a language": yamlWith("x-a: !!js/function 'function () {}'\n"),
    "a tag that makes objects": yamlWith("x-a: !!python/object/apply:os.system [ls]\n"),
    "a tag of its own": yamlWith("x-a: !evil 1\n"),
    "a tag with a prefix": yaml("%TAG ! tag:evil.example,2026:\n---\nopenapi: !a 3.1.0\n"),
    "binary data": yamlWith("x-a: !!binary aGVsbG8=\n"),
    "a set": yamlWith("x-a: !!set { a, b }\n"),
    "an ordered map": yamlWith("x-a: !!omap [a: 1]\n"),
    "a timestamp's tag": yamlWith("x-a: !!timestamp 2026-01-01\n"),
    "YAML 1.1": yaml("%YAML 1.1\n---\nopenapi: 3.1.0\n"),
    "YAML 3.0": yaml("%YAML 3.0\n---\nopenapi: 3.1.0\n"),
    "a second document": yamlWith("---\nopenapi: 3.0.0\n"),
    "a hundred documents": yaml("--- {}\n".repeat(100)),
    infinity: yamlWith("x-a: .inf\n"),
    "not a number": yamlWith("x-a: .NaN\n"),
    "a directive nobody knows": yaml("%EVIL 1\n--- {}\n"),
    "a tab before a key": yamlWith("\tx-a: 1\n"),
    "a brace that never closes": yamlWith("x-a: {{{{\n"),
    "a closing bracket from nowhere": yamlWith("x-a: ]\n"),
    "two colons in a line": yamlWith("x-a: b: c\n"),
    "a wrong escape": yamlWith('x-a: "\\q"\n'),
  }),
  ...cases("too-large", {
    "10,000 JSON lists inside each other": raw("[".repeat(10_000) + "]".repeat(10_000)),
    "10,000 JSON objects inside each other": raw('{"a":'.repeat(10_000) + "1" + "}".repeat(10_000)),
    "a million opening brackets": raw("[".repeat(1_000_000)),
    "nesting behind a sound beginning": raw(
      `${SOUND.slice(0, -1)},"x-a":${"[".repeat(10_000)}${"]".repeat(10_000)}}`,
    ),
    "10,000 YAML flow lists inside each other": yaml("[".repeat(10_000) + "]".repeat(10_000)),
    "10,000 YAML flow objects inside each other": yaml("{a: ".repeat(10_000) + "}".repeat(10_000)),
    "10,000 compact lists inside each other": yaml(`${"- ".repeat(10_000)}a`),
    "2,000 block objects inside each other": yaml(
      Array.from({ length: 2_000 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n"),
    ),
    "10,000 explicit keys inside each other": yaml(`${"? ".repeat(10_000)}a`),
    "nesting through aliases": yamlWith(
      [
        "x-0: &a0 []",
        ...Array.from({ length: 300 }, (_, n) => `x-${n + 1}: &a${n + 1} [*a${n}]`),
      ].join("\n"),
    ),
    "a billion laughs": yamlWith(
      [
        'x-0: &a0 ["lol"]',
        ...Array.from(
          { length: 10 },
          (_, n) => `x-${n + 1}: &a${n + 1} [${`*a${n}, `.repeat(10)}]`,
        ),
      ].join("\n"),
    ),
    "a billion laughs of objects": yamlWith(
      [
        "x-0: &a0 { a: 1 }",
        ...Array.from({ length: 30 }, (_, n) => `x-${n + 1}: &a${n + 1} { a: *a${n}, b: *a${n} }`),
      ].join("\n"),
    ),
    "100,000 aliases of a large list": yamlWith(
      `x-a: &a [${"1, ".repeat(1_000)}]\nx-b: [${"*a, ".repeat(100_000)}]\n`,
    ),
  }),
  ...cases("package", {
    "a byte order mark": raw(`\ufeff${SOUND}`),
    "a byte order mark before YAML": yaml(`\ufeff${SOUND}`),
    "Windows line ends": raw(JSON.stringify(description(), null, 2).replaceAll("\n", "\r\n")),
    "YAML with Windows line ends": yaml(
      'openapi: 3.1.0\r\ninfo: { title: Acme, version: "1" }\r\npaths: {}\r\n',
    ),
    "the names of 1.1's truths": yamlWith("x-a: [yes, no, on, off, y, n]\n"),
    "octal and sexagesimal numbers": yamlWith("x-a: [0777, 0o17, 190:20:30, 1_000]\n"),
    "a merge key, which YAML 1.2 doesn't have": yamlWith("x-a: &a { b: 1 }\nx-c: { <<: *a }\n"),
    "an anchor nobody uses": yamlWith("x-a: &a 1\n"),
    "an anchor given twice": yamlWith("x-a: &a 1\nx-b: &a 2\nx-c: *a\n"),
    "one document with its end": yaml(`---\n${SOUND}\n...\n`),
    "texts of all quotes": yamlWith(
      "x-a: [ 'a''b', \"\\u0041\\\"\", |-\n  c\n]\n".replace("|-\n  c\n", "c"),
    ),
    "a hundred thousand comments": yamlWith("# comment\n".repeat(100_000)),
    "a hundred thousand empty lines": yamlWith("\n".repeat(100_000)),
    "a megabyte of blanks in a line": yamlWith(`x-a: 1${" ".repeat(1_000_000)}\n`),
    "a folded text of many lines": yamlWith(`x-a: >-\n${"  word\n".repeat(50_000)}`),
    "JSON with all control characters escaped": json(
      description({
        "x-a": Array.from({ length: 32 }, (_, code) => String.fromCharCode(code)).join(""),
      }),
    ),
  }),
];
