import { matchesPattern } from "./run-pattern.ts";

/** A text for each format that a machine can check. */
export const FORMAT_SAMPLES: Readonly<Record<string, string>> = {
  date: "2026-11-21",
  "date-time": "2026-11-21T12:30:00Z",
  time: "12:30:00Z",
  duration: "P1D",
  email: "a@example.com",
  "idn-email": "a@example.com",
  hostname: "example.com",
  "idn-hostname": "example.com",
  ipv4: "192.0.2.1",
  ipv6: "2001:db8::1",
  uri: "https://example.com/a",
  "uri-reference": "/a",
  iri: "https://example.com/a",
  "iri-reference": "/a",
  "uri-template": "/a/{b}",
  uuid: "123e4567-e89b-42d3-a456-426614174000",
  "json-pointer": "/a",
  "relative-json-pointer": "0",
  regex: "^a$",
};

interface Cursor {
  readonly pattern: string;
  at: number;
}

const CLASSES: Readonly<Record<string, string>> = {
  d: "0",
  w: "a",
  s: " ",
  D: "a",
  W: "-",
  S: "a",
  b: "",
  B: "",
  n: "\n",
  t: "\t",
};

/** A text that matches the pattern, made from its plain parts; undefined where the pattern needs more than that. */
export function matching(pattern: string): string | undefined {
  const cursor: Cursor = { pattern, at: 0 };
  const text = alternatives(cursor);
  if (cursor.at < pattern.length || text === undefined) return undefined;
  return matchesPattern(pattern, text) === true ? text : undefined;
}

function alternatives(cursor: Cursor): string | undefined {
  const first = sequence(cursor);
  while (cursor.pattern[cursor.at] === "|") {
    cursor.at += 1;
    sequence(cursor);
  }
  return first;
}

function sequence(cursor: Cursor): string | undefined {
  let text = "";
  while (cursor.at < cursor.pattern.length && !"|)".includes(cursor.pattern[cursor.at] ?? "")) {
    const unit = single(cursor);
    if (unit === undefined) return undefined;
    text += unit.repeat(repetitions(cursor));
  }
  return text;
}

function single(cursor: Cursor): string | undefined {
  const letter = cursor.pattern[cursor.at] ?? "";
  cursor.at += 1;
  switch (letter) {
    case "^":
    case "$":
      return "";
    case ".":
      return "a";
    case "\\": {
      const next = cursor.pattern[cursor.at] ?? "";
      cursor.at += 1;
      if ("pPukx".includes(next)) return undefined;
      return CLASSES[next] ?? next;
    }
    case "[":
      return oneOfClass(cursor);
    case "(": {
      if (cursor.pattern.startsWith("?:", cursor.at)) cursor.at += 2;
      else if (cursor.pattern[cursor.at] === "?") return undefined;
      const inner = alternatives(cursor);
      if (cursor.pattern[cursor.at] !== ")") return undefined;
      cursor.at += 1;
      return inner;
    }
    default:
      return letter;
  }
}

function oneOfClass(cursor: Cursor): string | undefined {
  const end = cursor.pattern.indexOf("]", cursor.at + 1);
  if (end < 0) return undefined;
  const inside = cursor.pattern.slice(cursor.at, end);
  cursor.at = end + 1;
  const candidates = "a0A-_ .z9Z@/:+~".split("");
  const found = candidates.find((candidate) => {
    try {
      return new RegExp(`^[${inside}]$`, "u").test(candidate);
    } catch {
      return false;
    }
  });
  return found ?? (inside.startsWith("^") ? undefined : inside[0]);
}

function repetitions(cursor: Cursor): number {
  const rest = cursor.pattern.slice(cursor.at);
  const counted = /^\{(\d+)(?:,\d*)?\}\??/.exec(rest);
  if (counted !== null) {
    cursor.at += counted[0].length;
    return Number(counted[1]);
  }
  const mark = /^[?*+]\??/.exec(rest);
  if (mark === null) return 1;
  cursor.at += mark[0].length;
  return 1;
}
