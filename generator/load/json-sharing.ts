import { isObject, member, table, type Json } from "../support/json.ts";
import { factsOf } from "./json-facts.ts";
import { endsOf, outlineOf, skipBlanks, valueBetween, type UpperObject } from "./json-text.ts";

/** A JSON text with what was noted when it was looked through. */
export interface JsonText {
  readonly bytes: Buffer;
  readonly upper: ReadonlyMap<number, UpperObject>;
}

/** A JSON text that was read. */
export interface WrittenJson extends JsonText {
  readonly value: Json;
}

/** A value and where a text writes it. */
interface Place {
  readonly value: number;
  readonly end: number;
}

class Unlike extends Error {}

/**
 * The value of a text, of which the parts that an earlier text writes in the very same way are that one's values and aren't read
 * again. Undefined where the text has to be read as a whole: then more is different than parts, or something is wrong with it.
 */
export function valueBeside(own: JsonText, earlier: WrittenJson): Json | undefined {
  const [start, before] = [skipBlanks(own.bytes, 0), skipBlanks(earlier.bytes, 0)];
  const close = own.upper.get(start)?.close;
  if (close === undefined || skipBlanks(own.bytes, close + 1) !== own.bytes.length)
    return undefined;
  try {
    return objectAt(own, start, earlier, { at: before, value: earlier.value });
  } catch (error) {
    if (error instanceof Unlike || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

interface Known {
  readonly at: number;
  readonly value: Json;
}

function objectAt(own: JsonText, at: number, earlier: JsonText, known: Known): Json {
  const members = membersAt(own, at);
  const before = membersAt(earlier, known.at);
  const value = table<Json>();
  let isSame = members.size === before.size;
  const earlierNames = before.keys();
  for (const [name, place] of members) {
    const last = before.get(name);
    const old = last === undefined ? undefined : member(known.value, name);
    const child =
      last === undefined || old === undefined
        ? parsed(own, place)
        : valueAt(own, place, earlier, last, old);
    value[name] = child;
    isSame &&= child === old && earlierNames.next().value === name;
  }
  return isSame ? known.value : value;
}

function valueAt(own: JsonText, place: Place, earlier: JsonText, last: Place, old: Json): Json {
  const { bytes } = own;
  if (bytes.compare(earlier.bytes, last.value, last.end, place.value, place.end) === 0) return old;
  // A part that something follows where a comma should is no value; its parser says so.
  const isWhole = own.upper.get(place.value)?.close === place.end - 1;
  return isWhole && earlier.upper.has(last.value) && isObject(old)
    ? objectAt(own, place.value, earlier, { at: last.value, value: old })
    : parsed(own, place);
}

/** The members of an object by name. Throws where they aren't written as JSON demands, or one is there twice. */
function membersAt({ bytes, upper }: JsonText, at: number): ReadonlyMap<string, Place> {
  const object = upper.get(at);
  const ends = object === undefined ? undefined : endsOf(bytes, at, object);
  if (object === undefined || ends === undefined) throw new Unlike();
  const members = new Map<string, Place>();
  for (const [index, { key, keyEnd, value }] of object.spots.entries())
    members.set(valueBetween(bytes, key, keyEnd + 1) as string, { value, end: ends[index] ?? 0 });
  if (members.size !== object.spots.length) throw new Unlike();
  return members;
}

/** What a part of a text writes. Throws where it can't be relied on. */
function parsed({ bytes }: JsonText, { value: start, end }: Place): Json {
  const value = valueBetween(bytes, start, end) as Json;
  const { members, infinite } = factsOf(value);
  if (infinite !== undefined) throw new Unlike();
  if (members !== outlineOf(bytes.subarray(start, end), Infinity).members) throw new Unlike();
  return value;
}
