import type { ExchangeChange } from "./change.ts";

const GET = "get: { responses: { '200': { description: Fine. } } }";
const OLD = "get: { deprecated: true, responses: { '200': { description: Fine. } } }";
const OVER =
  "get: { deprecated: true, x-sunset: 2001-01-01, responses: { '200': { description: Fine. } } }";
const LATER =
  "get: { deprecated: true, x-sunset: 2999-01-01, responses: { '200': { description: Fine. } } }";

/** Changes of whole operations, and of what is announced about them. */
export const operationChanges = {
  "operation-added": {
    effect: "wider",
    direction: "request",
    meaning: "An operation was added.",
    words: ["It can be called.", "Nothing to do."],
    example: ["paths: {}", `paths: { /a: { ${GET} } }`],
  },
  "operation-removed": {
    effect: "narrower",
    direction: "request",
    meaning: "An operation was removed that nobody had announced as deprecated.",
    words: ["Every call of it fails.", "Stop calling it, or find out what replaces it."],
    example: [`paths: { /a: { ${GET} } }`, "paths: {}"],
  },
  "operation-removed-before-sunset": {
    effect: "narrower",
    direction: "request",
    meaning: "A deprecated operation was removed before the day that was announced.",
    words: [
      "Every call of it fails, earlier than promised.",
      "Stop calling it, or find out what replaces it.",
    ],
    example: [`paths: { /a: { ${LATER} } }`, "paths: {}"],
  },
  "deprecated-operation-removed": {
    effect: "narrower",
    direction: "request",
    meaning: "A deprecated operation was removed; no day had been announced.",
    words: ["Every call of it fails.", "Stop calling it, as the deprecation asked."],
    example: [`paths: { /a: { ${OLD} } }`, "paths: {}"],
  },
  "operation-removed-after-sunset": {
    effect: "narrower",
    direction: "request",
    guards: ["announced"],
    meaning: "A deprecated operation was removed after the day that was announced.",
    words: [
      "Every call of it fails, as was announced.",
      "Stop calling it, as the deprecation asked.",
    ],
    example: [`paths: { /a: { ${OVER} } }`, "paths: {}"],
  },
  "operation-moved": {
    effect: "incomparable",
    direction: "request",
    meaning: "An operation was removed, and one of the same shape was added at another path.",
    words: ["Every call of the old path fails.", "Call the new path."],
    example: [
      "paths: { /customers/list: { get: { operationId: list, parameters: [{ name: city, in: query, schema: { type: string } }], responses: { '200': { description: Fine. } } } } }",
      "paths: { /customers: { get: { operationId: list, parameters: [{ name: city, in: query, schema: { type: string } }], responses: { '200': { description: Fine. } } } } }",
    ],
  },
  "version-prefix-changed": {
    effect: "incomparable",
    direction: "request",
    meaning: "The version in the address of all operations became another one.",
    words: [
      "Calls of the old version go on only as long as the vendor keeps it.",
      "Move to the new version; what else it changes is listed beside this.",
    ],
    example: [
      `paths: { /v1/a: { ${GET} }, /v1/b: { ${GET} } }`,
      `paths: { /v2/a: { ${GET} }, /v2/b: { ${GET} } }`,
    ],
  },
  "operation-deprecated": {
    effect: "none",
    direction: "request",
    meaning: "An operation was announced as deprecated.",
    words: ["It still works, and will be removed one day.", "Look for what replaces it."],
    example: [`paths: { /a: { ${GET} } }`, `paths: { /a: { ${OLD} } }`],
  },
  "operation-reactivated": {
    effect: "none",
    direction: "request",
    meaning: "An operation is no longer deprecated.",
    words: ["It stays.", "Nothing to do."],
    example: [`paths: { /a: { ${OLD} } }`, `paths: { /a: { ${GET} } }`],
  },
  "sunset-set": {
    effect: "none",
    direction: "request",
    meaning:
      "The day was announced on which something deprecated goes away, or a later day than before.",
    words: ["It works until that day.", "Stop using it before that day."],
    example: [`paths: { /a: { ${OLD} } }`, `paths: { /a: { ${LATER} } }`],
  },
  "sunset-moved-earlier": {
    effect: "unknown",
    direction: "request",
    meaning: "Something deprecated goes away earlier than was announced.",
    words: ["There is less time than was promised.", "Stop using it before the new day."],
    example: [`paths: { /a: { ${LATER} } }`, `paths: { /a: { ${LATER.replace("2999", "2998")} } }`],
  },
  "sunset-dropped": {
    effect: "unknown",
    direction: "request",
    meaning:
      "The announced day on which something deprecated goes away was taken back, and it is still deprecated.",
    words: ["Nobody knows how long it works.", "Stop using it soon."],
    example: [`paths: { /a: { ${LATER} } }`, `paths: { /a: { ${OLD} } }`],
  },
  "sunset-not-a-day": {
    effect: "unknown",
    direction: "request",
    meaning: "The announced day on which something deprecated goes away is not a date.",
    words: ["Nobody can tell how long it works.", "Ask the vendor for the day."],
    example: [
      `paths: { /a: { ${OLD} } }`,
      `paths: { /a: { ${OVER.replace("2001-01-01", "someday")} } }`,
    ],
  },
  "sunset-too-soon": {
    effect: "unknown",
    direction: "request",
    meaning:
      "Something is announced as deprecated and as going away at once, or on a day that has passed.",
    words: ["It may be gone already.", "Stop using it now."],
    example: [`paths: { /a: { ${OLD} } }`, `paths: { /a: { ${OVER} } }`],
  },
  "operation-id-changed": {
    effect: "none",
    direction: "none",
    meaning: "The operationId became another one, or appeared or went away.",
    words: [
      "Nothing on the wire; code that goes by operationIds loses track.",
      "Look whether the package's methods are renamed.",
    ],
    example: [
      "operation: { operationId: one, responses: { '200': { description: Fine. } } }",
      "operation: { operationId: two, responses: { '200': { description: Fine. } } }",
    ],
  },
  "tag-changed": {
    effect: "none",
    direction: "none",
    meaning: "Operations carry another tag.",
    words: [
      "Nothing on the wire; documentation and clients that are grouped by tags are regrouped.",
      "Look whether the package's methods have moved.",
    ],
    example: [
      "operation: { tags: [orders], responses: { '200': { description: Fine. } } }",
      "operation: { tags: [purchases], responses: { '200': { description: Fine. } } }",
    ],
  },
  "webhook-added": {
    effect: "none",
    direction: "response",
    meaning: "The vendor sends a further kind of notice (webhook).",
    words: ["Callers may receive it.", "Subscribe to it where it helps."],
    example: [
      "webhooks: {}",
      "webhooks: { sold: { post: { responses: { '200': { description: Fine. } } } } }",
    ],
  },
  "webhook-removed": {
    effect: "incomparable",
    direction: "response",
    meaning: "The vendor no longer sends a kind of notice (webhook).",
    words: ["Code that waits for the notice is never called again.", "Ask for the facts instead."],
    example: [
      "webhooks: { sold: { post: { responses: { '200': { description: Fine. } } } } }",
      "webhooks: {}",
    ],
  },
  "notice-answer-added": {
    effect: "wider",
    direction: "request",
    meaning: "A call from the vendor (webhook, callback) may be answered with a further status.",
    words: ["Receivers that answer as before are still understood.", "Nothing to do."],
    example: [
      "webhooks: { sold: { post: { responses: { '200': { description: Fine. } } } } }",
      "webhooks: { sold: { post: { responses: { '200': { description: Fine. }, '410': { description: Stop. } } } } }",
    ],
  },
  "notice-answer-removed": {
    effect: "narrower",
    direction: "request",
    meaning: "A call from the vendor (webhook, callback) may no longer be answered with a status.",
    words: [
      "Receivers that answer with this status are no longer understood.",
      "Answer with one of the statuses that are left.",
    ],
    example: [
      "webhooks: { sold: { post: { responses: { '200': { description: Fine. }, '410': { description: Stop. } } } } }",
      "webhooks: { sold: { post: { responses: { '200': { description: Fine. } } } } }",
    ],
  },
  "notice-answer-headers-changed": {
    effect: "unknown",
    direction: "request",
    meaning: "A call from the vendor (webhook, callback) is to be answered with other headers.",
    words: [
      "Answers that lack a header may not be understood.",
      "Answer with the headers that are described.",
    ],
    example: [
      "webhooks: { sold: { post: { responses: { '200': { description: Fine. } } } } }",
      "webhooks: { sold: { post: { responses: { '200': { description: Fine., headers: { X-Seen: { required: true, schema: { type: string } } } } } } } }",
    ],
  },
  "callback-added": {
    effect: "none",
    direction: "response",
    meaning: "An operation leads to a further call from the vendor (callback).",
    words: ["Callers may be called back.", "Answer the call where it helps."],
    example: [
      "operation: { responses: { '200': { description: Fine. } } }",
      "operation: { callbacks: { done: { '{$request.body#/url}': { post: { responses: { '200': { description: Fine. } } } } } }, responses: { '200': { description: Fine. } } }",
    ],
  },
  "callback-removed": {
    effect: "incomparable",
    direction: "response",
    meaning: "An operation no longer leads to a call from the vendor (callback).",
    words: ["Code that waits for the call is never called again.", "Ask for the facts instead."],
    example: [
      "operation: { callbacks: { done: { '{$request.body#/url}': { post: { responses: { '200': { description: Fine. } } } } } }, responses: { '200': { description: Fine. } } }",
      "operation: { responses: { '200': { description: Fine. } } }",
    ],
  },
} as const satisfies Record<string, ExchangeChange>;
