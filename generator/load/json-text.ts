import type { Part } from "./source.ts";

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COLON = 0x3a;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const OPEN_ARRAY = 0x5b;
const CLOSE_ARRAY = 0x5d;

/** A `key: value` in a text. */
interface Spot {
  readonly key: number;
  /** Where the key's text ends. */
  readonly keyEnd: number;
  readonly value: number;
}

interface Outline {
  /** How many `key: value` the text writes. */
  readonly members: number;
  readonly tooDeepAt: number | undefined;
  /** What the uppermost objects hold, by their offsets. */
  readonly upper: ReadonlyMap<number, readonly Spot[]>;
}

/** The objects of a description that hold the most text stand in the root, its sections and their tables. */
const UPPER = 3;

/** Counts without parsing, so that a hostile nesting is seen before any parser recurses. Notes on its way what is far apart. */
export const outlineOf = (text: string, deepest: number): Outline => {
  const upper = new Map<number, readonly Spot[]>();
  const open: (Spot[] | undefined)[] = [];
  let depth = 0;
  let members = 0;
  let key = 0;
  let keyEnd = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      key = at;
      at = keyEnd = endOfString(text, at);
    } else if (code === COLON) {
      members++;
      if (depth <= UPPER) open[depth]?.push({ key, keyEnd, value: skipBlanks(text, at + 1) });
    } else if (code === OPEN_OBJECT || code === OPEN_ARRAY) {
      if (++depth > deepest) return { members, tooDeepAt: at, upper };
      if (depth > UPPER) continue;
      const spots: Spot[] = [];
      open[depth] = code === OPEN_OBJECT ? spots : undefined;
      if (code === OPEN_OBJECT) upper.set(at, spots);
    } else if (code === CLOSE_OBJECT || code === CLOSE_ARRAY) depth--;
  }
  return { members, tooDeepAt: undefined, upper };
};

interface Member {
  readonly name: string;
  /** Of the key; for an array's item the same as `value`. */
  readonly key: number;
  readonly value: number;
}

/** Where things stand in one valid JSON text; what was scanned once is not scanned again. */
export class JsonPlaces {
  readonly #text: string;
  readonly #upper: Outline["upper"];
  readonly #scanned = new Map<number, readonly Member[]>();

  constructor(text: string, upper: Outline["upper"] = new Map()) {
    this.#text = text;
    this.#upper = upper;
  }

  /** How many objects and arrays have been looked into. */
  get scans(): number {
    return this.#scanned.size;
  }

  /** The offset of a value, or of its key; that of the nearest ancestor where there is no such value. */
  offsetOf(tokens: readonly string[], part: Part): number {
    const start = skipBlanks(this.#text, 0);
    let found: Member = { name: "", key: start, value: start };
    let wanted = part;
    for (const token of tokens) {
      const next = this.#membersAt(found.value).find((member) => member.name === token);
      if (next === undefined) wanted = "value";
      if (next === undefined) break;
      found = next;
    }
    const beginsLower = this.#text.slice(found.key, found.value).includes("\n");
    return wanted === "key" || beginsLower ? found.key : found.value;
  }

  #membersAt(offset: number): readonly Member[] {
    let members = this.#scanned.get(offset);
    if (members !== undefined) return members;
    const text = this.#text;
    members =
      this.#upper.get(offset)?.map(({ key, keyEnd, value }) => ({
        name: JSON.parse(text.slice(key, keyEnd + 1)) as string,
        key,
        value,
      })) ?? scanMembers(text, offset);
    this.#scanned.set(offset, members);
    return members;
  }
}

/** The first key that its object has twice; the text is known to have one. */
export const findDuplicate = (text: string): { offset: number; tokens: readonly string[] } => {
  const open: [number, readonly string[]][] = [[skipBlanks(text, 0), []]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [offset, tokens] = next;
    const names = new Set<string>();
    for (const member of scanMembers(text, offset)) {
      const path = [...tokens, member.name];
      if (names.has(member.name)) return { offset: member.key, tokens: path };
      names.add(member.name);
      open.push([member.value, path]);
    }
  }
  return { offset: 0, tokens: [] };
};

const scanMembers = (text: string, offset: number): readonly Member[] => {
  const opening = text.charCodeAt(offset);
  if (opening !== OPEN_OBJECT && opening !== OPEN_ARRAY) return [];
  const members: Member[] = [];
  let at = skipBlanks(text, offset + 1);
  while (!isClosing(text.charCodeAt(at))) {
    const key = at;
    let name = String(members.length);
    if (opening === OPEN_OBJECT) {
      const end = endOfString(text, at) + 1;
      name = JSON.parse(text.slice(at, end)) as string;
      at = skipBlanks(text, skipBlanks(text, end) + 1);
    }
    members.push({ name, key, value: at });
    at = skipBlanks(text, endOfValue(text, at));
    if (!isClosing(text.charCodeAt(at))) at = skipBlanks(text, at + 1);
  }
  return members;
};

const isClosing = (code: number): boolean =>
  code === CLOSE_OBJECT || code === CLOSE_ARRAY || Number.isNaN(code);

const skipBlanks = (text: string, at: number): number => {
  while (at < text.length && text.charCodeAt(at) <= 0x20) at++;
  return at;
};

const endOfString = (text: string, at: number): number => {
  // Searching natively is many times faster than looking at each character.
  for (let end = text.indexOf('"', at + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === BACKSLASH) slashes++;
    if (slashes % 2 === 0) return end;
  }
  return text.length;
};

const endOfValue = (text: string, at: number): number => {
  for (let depth = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = endOfString(text, at);
    else if (code === OPEN_OBJECT || code === OPEN_ARRAY) depth++;
    else if (isClosing(code)) {
      if (depth === 0) return at;
      depth--;
    } else if (depth === 0 && text[at] === ",") return at;
  }
  return at;
};
