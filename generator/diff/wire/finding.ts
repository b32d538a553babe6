import type { Finding } from "../report.ts";
import type { WireRuleId } from "./rules.ts";

/** A finding about what travels between client and server. Its operations have no methods yet: a document knows none. */
export interface WireFinding extends Finding {
  readonly axis: "wire";
  readonly rule: WireRuleId;
}
