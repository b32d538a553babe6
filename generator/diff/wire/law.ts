import type { Direction, Level } from "../report.ts";

/** What a change does to the set of values, or of exchanges, that a declaration allows. */
export type Effect = "none" | "narrower" | "wider" | "incomparable" | "unknown";

/** What takes the effect of a change away. (A value that the sender never sends isn't compared to begin with.) */
export type Guard =
  /** It was announced as deprecated, and the announced day has passed. */
  | "announced"
  /** The receiver chooses, as with media types of answers: more choice is as harmless as in requests. */
  | "negotiated";

const CARRIED: Record<Effect, Record<"request" | "response", Level>> = {
  none: { request: "compatible", response: "compatible" },
  narrower: { request: "breaking", response: "compatible" },
  wider: { request: "compatible", response: "breaking" },
  incomparable: { request: "breaking", response: "breaking" },
  unknown: { request: "risky", response: "risky" },
};

const GRAVITY: readonly Level[] = ["compatible", "risky", "breaking"];

/** The graver one. */
export const worse = (one: Level, other: Level): Level =>
  GRAVITY.indexOf(one) < GRAVITY.indexOf(other) ? other : one;

/**
 * The law of levels. Who sends must still be understood: a request breaks when the server accepts less, an answer
 * when it may hold more. What can't be decided is risky.
 */
export function levelOf(
  effect: Effect,
  direction: Direction,
  guards: readonly Guard[] = [],
): Level {
  if (guards.includes("announced")) return "compatible";
  switch (direction) {
    case "none":
      return "compatible";
    case "both":
      return worse(CARRIED[effect].request, CARRIED[effect].response);
    case "request":
      return CARRIED[effect].request;
    case "response":
      return CARRIED[effect][guards.includes("negotiated") ? "request" : "response"];
  }
}

const EFFECTS: Record<Effect, string> = {
  none: "does not change what is allowed",
  narrower: "allows less",
  wider: "allows more",
  incomparable: "allows other values",
  unknown: "has an effect that can't be decided",
};

const SIDES: Record<Direction, string> = {
  request: "in what clients send",
  response: "in what clients receive",
  both: "in what clients send and receive",
  none: "in nothing that travels",
};

const GUARDS: Record<Guard, string> = {
  announced: "as was announced in time",
  negotiated: "who choose by themselves",
};

/** How the law comes to its level, in one sentence. */
export const explanation = (
  effect: Effect,
  direction: Direction,
  guards: readonly Guard[] = [],
): string =>
  `The change ${EFFECTS[effect]} ${SIDES[direction]}${guards.map((guard) => `, ${GUARDS[guard]}`).join("")}: ${levelOf(effect, direction, guards)}.`;
