import type { GateFactory, SettingsOf } from "../contract.js";
import { WindowGate } from "../../runtime/window-gate.js";

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
export function windows(settings: SettingsOf<typeof plugin>): GateFactory {
  return (tools) => new WindowGate(settings, tools);
}
