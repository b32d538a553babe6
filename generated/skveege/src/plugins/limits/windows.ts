import type { GateFactory, SettingsOf } from "../contract.js";
import { windowGate } from "../../runtime/window-gate.js";

const MARGIN = 0.1;
const MAX_QUEUE = 10_000;
const LARGEST_GUARD = 1_000;

/** So many calls in so much time, for several times at once. */
export const plugin = {
  kind: "limits",
  name: "windows",
  docs: "So many calls in so much time, for several windows at once. Calls wait their turn; a window of an hour or longer that is used up fails at once and says when it opens again. A 429 stops all calls of the client.",
  settings: {
    windows: {
      kind: "list",
      docs: "The windows; all of them hold.",
      settings: {
        calls: { kind: "integer", docs: "How many calls." },
        seconds: { kind: "number", docs: "In how many seconds, in any stretch of that length." },
      },
    },
    margin: {
      kind: "number",
      optional: true,
      docs: "Part of each window that is left free for clocks and networks that are not exact, from 0 up to 1. Default: 0.1.",
    },
    maxQueue: {
      kind: "integer",
      optional: true,
      docs: "How many calls may wait at once. Default: 10000.",
    },
  },
} as const;

/** Keeps the calls of one client within all windows. */
// @__NO_SIDE_EFFECTS__
export function windows({
  windows: declared,
  margin = MARGIN,
  maxQueue = MAX_QUEUE,
}: SettingsOf<typeof plugin>): GateFactory {
  return (tools) => {
    const share = Math.min(1, tools.share ?? 1 - margin);
    const limits = declared.map(({ calls, seconds }) => ({
      calls: Math.max(1, Math.floor(calls * share + 1e-9)),
      // A little longer, for calls that arrive closer together than they were sent.
      milliseconds: seconds * 1000 + Math.min(LARGEST_GUARD, seconds * 50),
    }));
    return windowGate(limits, maxQueue, tools);
  };
}
