import { describe, expect, test } from "vitest";
import { expectOnlyDeclarations } from "../../../generator/write/self-check.ts";

/** A compiled module as it is emitted. */
const COMPILED = `import { json } from "../plugins/body/json.js";
import { call } from "../runtime/call.js";
import { reconcile } from "../runtime/reconcile.js";
/** Rows: \`GET /rows\` isn't "all" of it. */
export class Rows {
	#core;
	/** What lies below. */
	parts;
	constructor(core) {
		this.#core = core;
		this.parts = new Parts(core);
	}
	/** Lists rows. */
	list(id, query, options) {
		return listRows(this.#core, id, query, options);
	}
	reconcile(known, query = {}) {
		return reconcile({ id: "/id" }, known, (since) => this.list(since === undefined ? query : { ...query }));
	}
}
export class Parts {
	constructor(core) {}
}
const listRowsOperation = {
	path: "/rows",
	"a \\"b\\" */ c": -1e3,
	["__proto__"]: [true, null, { låda: 'a "quote"' }],
	body: /* @__PURE__ */ json({ mediaType: "a/b" })
};
/** Lists rows. */
export function listRows(core, id, query = {}, options = {}) {
	return call(core, listRowsOperation, { path: [id], query }, options);
}
export * from "./core.js";
export { json } from "../plugins/body/json.js";
export {};
`;

/** The module with one part of its text replaced. */
function compiledWith(part: string, replacement: string): string {
  expect(COMPILED.split(part)).toHaveLength(2);
  return COMPILED.replace(part, () => replacement);
}

const BODY = "return call(core, listRowsOperation, { path: [id], query }, options);";
const MEMBER = 'path: "/rows",';

const check = (text: string) => (): void => expectOnlyDeclarations("dist/rows.js", text);

test("what is emitted passes", () => {
  expect(check(COMPILED)).not.toThrow();
});

describe("what isn't emitted is refused", () => {
  test.each([
    ["a statement beside the declarations", COMPILED + "tripped = 1;\n"],
    ["a call beside the declarations", COMPILED + "call();\n"],
    ["a block", COMPILED + "{ call(); }\n"],
    ["a statement behind a declaration", COMPILED.replace("export {};", "export {}; call();")],
    ["a function that is called at once", compiledWith("export {};", "(function f() {})();")],
    ["a text behind a class", compiledWith("export {};", '"a".b;')],
    ["a call of its own function in an initialiser", compiledWith(MEMBER, "path: listRows(),")],
    ["a platform's function in an initialiser", compiledWith(MEMBER, 'path: fetch("http://a"),')],
    ["an assignment in an initialiser", compiledWith(MEMBER, "path: globalThis.tripped=1,")],
    ["a name of the platform", compiledWith(MEMBER, "path: process,")],
    ["a computed name of the platform", compiledWith(MEMBER, "[globalThis]: 1,")],
    ["a template", compiledWith(MEMBER, "path: `${1}`,")],
    ["a regular expression", compiledWith(MEMBER, "path: /a/,")],
    ["an operator", compiledWith(MEMBER, 'path: "a" + "b",')],
    ["a function in an initialiser", compiledWith(MEMBER, "path: () => 1,")],
    ["a method of an object", compiledWith(MEMBER, "path() { return 1; },")],
    ["a getter", compiledWith(MEMBER, "get path() { return 1; },")],
    ["a member of a text", compiledWith(MEMBER, 'path: "".constructor,')],
    ["a member of a list", compiledWith(MEMBER, 'path: []["constructor"],')],
    ["a call of a call", compiledWith(MEMBER, "path: json({})({}),")],
    ["a text that isn't closed", compiledWith(MEMBER, 'path: "/rows,')],
    ["a text with a line end", compiledWith(MEMBER, 'path: "a\nb",')],
    ["a comment that ends early", compiledWith("Rows: `GET", "*/ globalThis.tripped=1; /*")],
    ["a comment in a class that ends early", compiledWith("What lies", "*/ [tripped=1]; /*")],
    ["a static block", compiledWith("	#core;", "	static { call(); }\n	#core;")],
    ["a field with a value", compiledWith("	parts;", "	parts = call();")],
    ["a call of the platform in a body", compiledWith(BODY, 'fetch("http://a");')],
    ["an assignment in a body", compiledWith(BODY, "call.tripped = 1;")],
    ["a member of the platform in a body", compiledWith(BODY, "globalThis.tripped = 1;")],
    ["a constructor in a body", compiledWith("this.list(", "this.constructor(")],
    ["a text that is called in a body", compiledWith(BODY, 'return ""("");')],
    ["an import in a body", compiledWith(BODY, 'return import("a");')],
    ["an evaluation in a body", compiledWith(BODY, 'eval("a");')],
    ["a grouping in a body", compiledWith(BODY, "return (call, id);")],
    ["an import for its effect", compiledWith("export {};", 'import "../a.js";')],
    ["an import of a package", compiledWith('"./core.js"', '"fs"')],
    ["an import of an address", compiledWith('"./core.js"', '"data:text/javascript,1"')],
    ["an import from above", compiledWith('"./core.js"', '"../../../a.mjs"')],
    ["an export of a value", compiledWith("export {};", "export default call();")],
    ["brackets that don't match", compiledWith("path: [id]", "path: [id)")],
    ["a module that is cut off", COMPILED.slice(0, COMPILED.indexOf("body:"))],
  ])("%s", (_title, text) => {
    expect(check(text)).toThrow("generator bug: dist/rows.js");
  });

  test("in words that are short, whatever stands there", () => {
    const long = `export {}; ${"a".repeat(100_000)}();`;
    const said = (): string => {
      try {
        check(long)();
        return "";
      } catch (error) {
        return String(error);
      }
    };
    expect(said()).toContain("holds what isn't emitted");
    expect(said().length).toBeLessThan(400);
  });
});

test("a large module is read in one pass", () => {
  const many = Array.from({ length: 20_000 }, (_, n) => `const a${n} = { b: "c" };\n`).join("");
  expect(check(many + "/* " + "*".repeat(100_000) + " */\n")).not.toThrow();
});
