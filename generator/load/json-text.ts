import type { Part } from "./source.ts";
import { textOf } from "./text.ts";

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COLON = 0x3a;
const COMMA = 0x2c;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const OPEN_ARRAY = 0x5b;
const CLOSE_ARRAY = 0x5d;

/** A `key: value` in a text. */
export interface Spot {
  readonly key: number;
  /** Where the quotation mark behind the key stands. */
  readonly keyEnd: number;
  readonly value: number;
}

/** An object of the upper part of a text. */
export interface UpperObject {
  readonly spots: readonly Spot[];
  /** Where its closing brace stands; undefined where none was found. */
  readonly close: number | undefined;
}

interface Outline {
  /** How many `key: value` the text writes. */
  readonly members: number;
  readonly tooDeepAt: number | undefined;
  /** The uppermost objects by their offsets. */
  readonly upper: ReadonlyMap<number, UpperObject>;
}

/** The objects of a description that hold the most text stand in the root, its sections and their tables. */
const UPPER = 3;

/** Counts without parsing, so that a hostile nesting is seen before any parser recurses. Notes on its way what is far apart. */
export const outlineOf = (text: Uint8Array, deepest: number): Outline => {
  const upper = new Map<number, { spots: Spot[]; close: number | undefined }>();
  const open: ({ spots: Spot[]; close: number | undefined } | undefined)[] = [];
  let depth = 0;
  let members = 0;
  let key = 0;
  let keyEnd = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text[at];
    if (code === QUOTE) {
      key = at;
      at = keyEnd = endOfString(text, at);
    } else if (code === COLON) {
      members++;
      if (depth <= UPPER) open[depth]?.spots.push({ key, keyEnd, value: skipBlanks(text, at + 1) });
    } else if (code === OPEN_OBJECT || code === OPEN_ARRAY) {
      if (++depth > deepest) return { members, tooDeepAt: at, upper };
      if (depth > UPPER) continue;
      const entered = code === OPEN_OBJECT ? { spots: [], close: undefined } : undefined;
      open[depth] = entered;
      if (entered !== undefined) upper.set(at, entered);
    } else if (code === CLOSE_OBJECT || code === CLOSE_ARRAY) {
      const left = depth <= UPPER ? open[depth] : undefined;
      if (left !== undefined && code === CLOSE_OBJECT) left.close = at;
      depth--;
    }
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
  readonly #text: Uint8Array;
  readonly #upper: Outline["upper"];
  readonly #scanned = new Map<number, readonly Member[]>();

  constructor(text: Uint8Array, upper: Outline["upper"] = new Map()) {
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
    const beginsLower = this.#text.subarray(found.key, found.value).includes(LINE_END);
    return wanted === "key" || beginsLower ? found.key : found.value;
  }

  #membersAt(offset: number): readonly Member[] {
    let members = this.#scanned.get(offset);
    if (members !== undefined) return members;
    const text = this.#text;
    members =
      this.#upper.get(offset)?.spots.map(({ key, keyEnd, value }) => ({
        name: valueBetween(text, key, keyEnd + 1) as string,
        key,
        value,
      })) ?? scanMembers(text, offset);
    this.#scanned.set(offset, members);
    return members;
  }
}

const LINE_END = 0x0a;

/** The first key that its object has twice; the text is known to have one. */
export const findDuplicate = (text: Uint8Array): { offset: number; tokens: readonly string[] } => {
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

/** The value that a part of a text writes. Throws where it is none. */
export const valueBetween = (text: Uint8Array, start: number, end: number): unknown =>
  JSON.parse(textOf(text.subarray(start, end)));

/** Where the value of each member of an object ends; undefined where the object isn't written as JSON demands. */
export const endsOf = (
  text: Uint8Array,
  offset: number,
  { spots, close }: UpperObject,
): readonly number[] | undefined => {
  if (close === undefined || skipBlanks(text, offset + 1) !== (spots[0]?.key ?? close))
    return undefined;
  const ends: number[] = [];
  for (const [index, { keyEnd, value }] of spots.entries()) {
    const next = spots[index + 1]?.key;
    let end = blanksBefore(text, next ?? close);
    if (next !== undefined && text[--end] !== COMMA) return undefined;
    end = blanksBefore(text, end);
    const colon = skipBlanks(text, keyEnd + 1);
    if (text[colon] !== COLON || skipBlanks(text, colon + 1) !== value || end <= value)
      return undefined;
    ends.push(end);
  }
  return ends;
};

const scanMembers = (text: Uint8Array, offset: number): readonly Member[] => {
  const opening = text[offset];
  if (opening !== OPEN_OBJECT && opening !== OPEN_ARRAY) return [];
  const members: Member[] = [];
  let at = skipBlanks(text, offset + 1);
  while (!isClosing(text[at])) {
    const key = at;
    let name = String(members.length);
    if (opening === OPEN_OBJECT) {
      const end = endOfString(text, at) + 1;
      name = valueBetween(text, at, end) as string;
      at = skipBlanks(text, skipBlanks(text, end) + 1);
    }
    members.push({ name, key, value: at });
    at = skipBlanks(text, endOfValue(text, at));
    if (!isClosing(text[at])) at = skipBlanks(text, at + 1);
  }
  return members;
};

const isClosing = (code: number | undefined): boolean =>
  code === CLOSE_OBJECT || code === CLOSE_ARRAY || code === undefined;

const isBlank = (code: number | undefined): boolean =>
  code === 0x20 || code === LINE_END || code === 0x0d || code === 0x09;

/** Where the blanks from there on end. */
export const skipBlanks = (text: Uint8Array, at: number): number => {
  while (isBlank(text[at])) at++;
  return at;
};

const blanksBefore = (text: Uint8Array, at: number): number => {
  while (isBlank(text[at - 1])) at--;
  return at;
};

const endOfString = (text: Uint8Array, at: number): number => {
  for (let end = at + 1; end < text.length; end++) {
    const code = text[end];
    if (code === QUOTE) return end;
    if (code === BACKSLASH) end++;
  }
  return text.length;
};

const endOfValue = (text: Uint8Array, at: number): number => {
  for (let depth = 0; at < text.length; at++) {
    const code = text[at];
    if (code === QUOTE) at = endOfString(text, at);
    else if (code === OPEN_OBJECT || code === OPEN_ARRAY) depth++;
    else if (isClosing(code)) {
      if (depth === 0) return at;
      depth--;
    } else if (depth === 0 && code === COMMA) return at;
  }
  return at;
};
