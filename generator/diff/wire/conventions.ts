import type { Level } from "../report.ts";
import type { WireRuleId } from "./rules.ts";

/** Where the law of levels isn't followed, and why. */
export const conventions: {
  readonly [Id in WireRuleId]?: { readonly level: Level; readonly why: string };
} = {
  "response-enum-value-added": {
    level: "risky",
    why: "Vendors add values without notice, and callers are told to expect it; code that has no branch for the rest still fails.",
  },
  "response-property-added-to-closed": {
    level: "risky",
    why: "Only callers that check answers against the old schema notice; others ignore what they don't know.",
  },
  "response-additional-properties-allowed": {
    level: "risky",
    why: "Only callers that check answers against the old schema notice; others ignore what they don't know.",
  },
  "response-property-removed": {
    level: "risky",
    why: "Callers had to bear that the member is missing; now it always may be.",
  },
  "response-property-became-write-only": {
    level: "risky",
    why: "Callers had to bear that the member is missing; now it always is.",
  },
  "response-header-removed": {
    level: "risky",
    why: "Callers had to bear that the header is missing; now it always may be.",
  },
  "request-default-added": {
    level: "risky",
    why: "What is accepted stays the same, but a call that leaves the value out may mean something else.",
  },
  "request-default-changed": {
    level: "risky",
    why: "What is accepted stays the same, but a call that leaves the value out means something else.",
  },
  "request-default-dropped": {
    level: "risky",
    why: "What is accepted stays the same, but a call that leaves the value out may mean something else.",
  },
  "success-status-added": {
    level: "risky",
    why: "Callers that take every 2xx for success go on; those that compare the status don't.",
  },
  "response-body-added": {
    level: "compatible",
    why: "Callers that were promised no body don't read one.",
  },
  "deprecated-operation-removed": {
    level: "risky",
    why: "The deprecation warned of it, but no day was named that could be honoured.",
  },
};
