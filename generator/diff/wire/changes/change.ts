import type { Direction } from "../../report.ts";
import type { Effect, Guard } from "../law.ts";

/** A sentence of consequence and one of remedy. */
export type Words = readonly [consequence: string, remedy: string];

/** YAML of what differs between two tiny specs; the tests complete it to whole documents. */
export type Pair = readonly [base: string, head: string];

/** A way in which what a schema accepts can change. Judged once as what clients send, once as what they receive. */
export interface ValueChange {
  readonly effect: Effect;
  readonly meaning: string;
  readonly example: Pair;
  /** Where the words that follow from the effect don't say enough. */
  readonly request?: Words;
  readonly response?: Words;
}

/** A way in which an exchange can change beside its values. */
export interface ExchangeChange {
  readonly effect: Effect;
  readonly direction: Direction;
  readonly guards?: readonly Guard[];
  readonly meaning: string;
  readonly words: Words;
  readonly example: Pair;
}

/** The words for a change of values, by effect and by who sends. */
export const WORDS: Record<Effect, Record<"request" | "response", Words>> = {
  none: {
    request: ["What may be sent stays the same.", "Nothing to do."],
    response: ["What may be received stays the same.", "Nothing to do."],
  },
  narrower: {
    request: [
      "The server may refuse requests that it accepted until now.",
      "Send only values that the new description allows.",
    ],
    response: ["Answers hold no value that wasn't possible before.", "Nothing to do."],
  },
  wider: {
    request: ["What was accepted still is, and more.", "Nothing to do."],
    response: [
      "Answers may hold values that callers have never had to handle.",
      "Handle the new values before the server sends them.",
    ],
  },
  incomparable: {
    request: [
      "The server may refuse requests that it accepted until now.",
      "Send the values that the new description allows.",
    ],
    response: [
      "Answers may hold values that callers have never had to handle.",
      "Read the values as the new description tells.",
    ],
  },
  unknown: {
    request: [
      "The description doesn't tell whether requests are still accepted.",
      "Ask the vendor, or try a call, before relying on it.",
    ],
    response: [
      "The description doesn't tell whether callers still understand the answers.",
      "Ask the vendor, or look at real answers, before relying on it.",
    ],
  },
};
