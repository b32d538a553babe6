import { invariant } from "../support/invariant.ts";
import { isName, tokensOf } from "./tokens.ts";

const DECLARING: ReadonlySet<string> = new Set(["const", "class", "function"]);

/** Words of the language that emitted code uses inside its declarations. */
const WORDS: ReadonlySet<string> = new Set([
  "const",
  "return",
  "new",
  "this",
  "true",
  "false",
  "null",
  "undefined",
]);

const PAIRS: Readonly<Record<string, string>> = { ")": "(", "]": "[", "}": "{" };

/** What stands before a list or a negative number; behind anything else a bracket reaches for a member. */
const BEFORE_VALUE: ReadonlySet<string> = new Set(["return", ":", "(", ",", "[", "{", "=", "=>"]);

const PATH = /^"\.{1,2}\/[A-Za-z0-9_./-]+\.js"$/;
const HARMFUL_MEMBER = /^(?:constructor|prototype|__proto__)$/;

/**
 * Makes sure that a compiled module holds nothing but what is emitted: declarations, in which only the module's own names stand, only
 * what it declares or imports is called, and only members of `this` are reached. A text of a description that left its quotes, its
 * comment or its name would do something else.
 */
export function expectOnlyDeclarations(path: string, text: string): void {
  new Module(path, tokensOf(path, text)).check();
}

class Module {
  readonly #path: string;
  readonly #tokens: readonly string[];
  readonly #imported = new Set<string>();
  /** The names that the module imports, declares or takes as parameters. */
  readonly #own = new Set<string>();
  /** The opening marks around a token. */
  readonly #open: string[] = [];
  /** The word that the statement declares with. */
  #word = "";

  constructor(path: string, tokens: readonly string[]) {
    this.#path = path;
    this.#tokens = tokens;
  }

  check(): void {
    for (let at = 1; at < this.#tokens.length; at++)
      if (DECLARING.has(this.#at(at - 1))) this.#own.add(this.#at(at));
    for (let at = 0; at < this.#tokens.length; ) at = this.#statement(at);
  }

  #at(index: number): string {
    return this.#tokens[index] ?? "";
  }

  #expect(condition: boolean, at: number): void {
    if (condition) return;
    const around = this.#tokens.slice(Math.max(0, at - 3), at + 4).join(" ");
    invariant(false, `${this.#path} holds what isn't emitted: ${around.slice(0, 200)}`);
  }

  /** Checks the statement that begins there, and gives the place behind it. */
  #statement(start: number): number {
    const isExport = this.#at(start) === "export";
    let at = isExport ? start + 1 : start;
    this.#word = this.#at(at);
    if (this.#word === "import" || (isExport && /^[*{]$/.test(this.#word))) return this.#names(at);
    this.#expect(DECLARING.has(this.#word), at);
    const end = this.#word === "const" ? ";" : "}";
    for (at++; at < this.#tokens.length; at++) {
      this.#check(this.#at(at), at);
      if (this.#open.length === 0 && this.#at(at) === end) return at + 1;
    }
    this.#expect(false, at);
    return at;
  }

  /** Passes the names that are imported, or exported again. */
  #names(start: number): number {
    let at = start;
    for (; this.#at(at) !== ";"; at++) {
      const token = this.#at(at);
      const isPath = this.#at(at - 1) === "from" && PATH.test(token);
      this.#expect(isPath || isName(token) || /^[{},*]$/.test(token), at);
      if (!isName(token) || token === "import") continue;
      this.#imported.add(token);
      this.#own.add(token);
    }
    return at + 1;
  }

  #check(token: string, at: number): void {
    const before = this.#at(at - 1);
    if (isName(token)) return this.#checkName(token, at);
    switch (token) {
      case "(":
        this.#checkParenthesis(at);
        this.#open.push(token);
        return;
      case "[":
        this.#expect(BEFORE_VALUE.has(before), at);
        this.#open.push(token);
        return;
      case "{":
        this.#open.push(token);
        return;
      case ")":
      case "]":
      case "}":
        return this.#expect(this.#open.pop() === PAIRS[token], at);
      case ".":
        return this.#expect(before === "this", at);
      case "=":
        return this.#expect(/^(?:const|[.,(])$/.test(this.#at(at - 2)), at);
      case "-":
        return this.#expect(BEFORE_VALUE.has(before) && /^\d/.test(this.#at(at + 1)), at);
      case "*":
        return this.#expect(false, at);
    }
  }

  #checkName(token: string, at: number): void {
    const next = this.#at(at + 1);
    if (this.#at(at - 1) === ".") return this.#expect(!HARMFUL_MEMBER.test(token), at);
    if (next === ":" && /^[{,]$/.test(this.#at(at - 1)) && this.#open.at(-1) === "{") return;
    if (this.#isMember()) return this.#expect(next === ";" || next === "(", at);
    this.#expect(this.#own.has(token) || WORDS.has(token), at);
  }

  /** Whether a token stands among the members of a class. */
  #isMember(): boolean {
    return this.#word === "class" && this.#open.length === 1;
  }

  /** What stands before a parenthesis that is no grouping: what is called or declared; nothing before parameters. */
  #checkParenthesis(at: number): void {
    const before = this.#at(at - 1);
    const isArrow = before === "," || before === "(";
    const isDeclared = this.#isMember() || this.#at(at - 2) === "function";
    if (isArrow || isDeclared) {
      const end = this.#parameters(at);
      return this.#expect(isDeclared ? isName(before) : this.#at(end + 1) === "=>", at);
    }
    const isOwn = this.#at(at - 2) === "." || this.#own.has(before);
    this.#expect(this.#word === "const" ? this.#imported.has(before) : isOwn, at);
  }

  /** Notes the names of the parameters in a parenthesis, and gives the place of its end. */
  #parameters(start: number): number {
    let depth = 0;
    let at = start;
    do {
      const token = this.#at(at);
      if (/^[({[]$/.test(token)) depth++;
      if (/^[)}\]]$/.test(token)) depth--;
      if (depth === 1 && isName(token) && /^[(,]$/.test(this.#at(at - 1))) this.#own.add(token);
      at++;
    } while (depth > 0 && at < this.#tokens.length);
    return at - 1;
  }
}
