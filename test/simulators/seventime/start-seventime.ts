import { startHttpServer } from "../http-server.ts";
import type { Fault, RecordedRequest } from "../http-server.ts";
import { createIds, emptyData } from "./data.ts";
import type { SeventimeData, SeventimeState } from "./data.ts";
import { defaultSecret } from "./options.ts";
import type { SeventimeOptions } from "./options.ts";
import { answerCall, basePath } from "./router.ts";
import { seed } from "./seed.ts";

/** A Seven Time API on the loopback interface, for one account. */
export interface SeventimeSimulator {
  /** Such as http://127.0.0.1:49152/api/1. */
  readonly baseUrl: string;
  /** What the header Client-Secret must carry. */
  readonly clientSecret: string;
  readonly requests: readonly RecordedRequest[];
  /** The rows themselves; tests may read and change them. */
  readonly data: SeventimeData;
  /** Disturbs coming requests: delays, strange answers, cut connections. */
  disturb(fault: Fault): void;
  close(): Promise<void>;
}

/** Starts a simulated Seven Time API. */
export async function startSeventime(options: SeventimeOptions = {}): Promise<SeventimeSimulator> {
  const state: SeventimeState = {
    clientSecret: options.clientSecret ?? defaultSecret,
    unknownNames: options.unknownNames ?? "ignore",
    data: emptyData(),
    nextId: createIds(),
  };
  seed(state.data, state.nextId, options);
  const server = await startHttpServer((request) => answerCall(state, request));
  return {
    baseUrl: server.origin + basePath,
    clientSecret: state.clientSecret,
    requests: server.requests,
    data: state.data,
    disturb: server.disturb,
    close: server.close,
  };
}
