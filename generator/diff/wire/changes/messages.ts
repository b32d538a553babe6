import type { ExchangeChange } from "./change.ts";

const FINE = "responses: { '200': { description: Fine. } }";
const body = (text: string): string => `operation: { requestBody: ${text}, ${FINE} }`;
const JSON_BODY = "{ content: { application/json: { schema: { type: object } } } }";
const REQUIRED = "{ required: true, content: { application/json: { schema: { type: object } } } }";
const responses = (text: string): string => `operation: { responses: { ${text} } }`;
const headers = (text: string): string =>
  `operation: { responses: { '200': { description: Fine., headers: { ${text} } } } }`;
const answer = (text: string): string =>
  `operation: { responses: { '200': { description: Fine., content: { ${text} } } } }`;
const form = (encoding: string): string =>
  `{ required: true, content: { multipart/form-data: { schema: { type: object, properties: { a: { type: string } } }${encoding} } } }`;

/** Changes of bodies, answers and headers beside their values. */
export const messageChanges = {
  "request-body-added": {
    effect: "wider",
    direction: "request",
    meaning: "An operation takes a body that may be left out.",
    words: ["Callers may send a body; nobody has to.", "Nothing to do."],
    example: [`operation: { ${FINE} }`, body(JSON_BODY)],
  },
  "required-request-body-added": {
    effect: "narrower",
    direction: "request",
    meaning: "An operation takes a body that must be sent.",
    words: ["Calls without a body are refused.", "Send the body."],
    example: [`operation: { ${FINE} }`, body(REQUIRED)],
  },
  "request-body-removed": {
    effect: "narrower",
    direction: "request",
    meaning: "An operation takes no body any more.",
    words: ["What callers send in the body is refused or ignored.", "Send no body."],
    example: [body(JSON_BODY), `operation: { ${FINE} }`],
  },
  "request-body-became-required": {
    effect: "narrower",
    direction: "request",
    meaning: "A body that could be left out must be sent.",
    words: ["Calls without a body are refused.", "Always send the body."],
    example: [body(JSON_BODY), body(REQUIRED)],
  },
  "request-body-became-optional": {
    effect: "wider",
    direction: "request",
    meaning: "A body may be left out.",
    words: ["Calls with a body go on as before.", "Nothing to do."],
    example: [body(REQUIRED), body(JSON_BODY)],
  },
  "request-media-type-added": {
    effect: "wider",
    direction: "request",
    meaning: "A body may be sent in a further media type.",
    words: ["Callers may use it; nobody has to.", "Nothing to do."],
    example: [
      body("{ content: { application/json: {} } }"),
      body("{ content: { application/json: {}, text/csv: {} } }"),
    ],
  },
  "request-media-type-removed": {
    effect: "narrower",
    direction: "request",
    meaning: "A body may no longer be sent in a media type.",
    words: ["Requests in this media type are refused.", "Send one of those that are left."],
    example: [
      body("{ content: { application/json: {}, text/csv: {} } }"),
      body("{ content: { application/json: {} } }"),
    ],
  },
  "request-encoding-changed": {
    effect: "incomparable",
    direction: "request",
    meaning: "A part of a form is written in another way (encoding).",
    words: ["The server misreads the part; types stay the same.", "Write the part as described."],
    example: [body(form("")), body(form(", encoding: { a: { contentType: text/csv } }"))],
  },
  "response-encoding-changed": {
    effect: "incomparable",
    direction: "response",
    meaning: "A part of a form in an answer is written in another way (encoding).",
    words: ["Callers misread the part; types stay the same.", "Read the part as described."],
    example: [
      answer(
        "multipart/form-data: { schema: { type: object, properties: { a: { type: string } } } }",
      ),
      answer(
        "multipart/form-data: { schema: { type: object, properties: { a: { type: string } } }, encoding: { a: { contentType: text/csv } } }",
      ),
    ],
  },
  "success-status-added": {
    effect: "wider",
    direction: "response",
    meaning: "An operation may succeed with a further status.",
    words: [
      "Callers that look for the known status take the answer for a failure, or misread its body.",
      "Handle the new status.",
    ],
    example: [
      responses("'200': { description: Fine. }"),
      responses("'200': { description: Fine. }, '202': { description: Later. }"),
    ],
  },
  "success-status-removed": {
    effect: "incomparable",
    direction: "response",
    meaning: "An operation no longer succeeds with a status.",
    words: [
      "Callers that wait for this status never see it again.",
      "Handle the statuses that are left.",
    ],
    example: [
      responses("'200': { description: Fine. }, '202': { description: Later. }"),
      responses("'200': { description: Fine. }"),
    ],
  },
  "success-status-changed": {
    effect: "incomparable",
    direction: "response",
    meaning: "An operation succeeds with another status than before.",
    words: [
      "Callers that compare the status take the answer for a failure, or misread its body.",
      "Expect the new status.",
    ],
    example: [
      responses("'200': { description: Fine. }"),
      responses("'201': { description: Made. }"),
    ],
  },
  "error-status-added": {
    effect: "unknown",
    direction: "response",
    meaning: "An operation may fail with a further status.",
    words: [
      "Code that doesn't expect this failure meets it when it runs.",
      "Handle the new failure.",
    ],
    example: [
      responses("'200': { description: Fine. }"),
      responses("'200': { description: Fine. }, '409': { description: Taken. }"),
    ],
  },
  "throttling-announced": {
    effect: "none",
    direction: "response",
    meaning: "An operation announces that too many calls are refused (429).",
    words: [
      "Calls may be asked to wait; the package waits and tries again by itself.",
      "Nothing to do, unless calls are made without the package.",
    ],
    example: [
      responses("'200': { description: Fine. }"),
      responses(
        "'200': { description: Fine. }, '429': { description: Wait., headers: { Retry-After: { schema: { type: integer } } } }",
      ),
    ],
  },
  "error-status-removed": {
    effect: "none",
    direction: "response",
    meaning: "An operation no longer fails with a status.",
    words: ["Code that handles the failure is never needed.", "Nothing to do."],
    example: [
      responses("'200': { description: Fine. }, '409': { description: Taken. }"),
      responses("'200': { description: Fine. }"),
    ],
  },
  "response-media-type-added": {
    effect: "wider",
    direction: "response",
    guards: ["negotiated"],
    meaning: "Answers are also available in a further media type.",
    words: ["Callers that ask for the known one still get it.", "Nothing to do."],
    example: [answer("application/json: {}"), answer("application/json: {}, text/csv: {}")],
  },
  "event-stream-added": {
    effect: "wider",
    direction: "response",
    guards: ["negotiated"],
    meaning: "Answers are also available as a stream of events.",
    words: [
      "Callers that ask for the known media type still get it.",
      "Read the stream where it helps.",
    ],
    example: [
      answer("application/json: {}"),
      answer("application/json: {}, text/event-stream: {}"),
    ],
  },
  "response-media-type-removed": {
    effect: "narrower",
    direction: "response",
    guards: ["negotiated"],
    meaning: "Answers are no longer available in a media type.",
    words: [
      "Callers can't read the answers that they get.",
      "Read one of the media types that are left.",
    ],
    example: [answer("application/json: {}, text/csv: {}"), answer("application/json: {}")],
  },
  "response-media-type-changed": {
    effect: "incomparable",
    direction: "response",
    meaning: "Answers come in another media type than before.",
    words: [
      "Callers that look at the media type, or read it strictly, fail.",
      "Read the new media type.",
    ],
    example: [answer("application/json: {}"), answer("application/problem+json: {}")],
  },
  "response-media-type-narrowed": {
    effect: "narrower",
    direction: "response",
    meaning: "Answers come in a more exactly named media type of those that were possible.",
    words: ["Callers that read all of them read this one.", "Nothing to do."],
    example: [answer("application/*: {}"), answer("application/json: {}")],
  },
  "response-media-type-widened": {
    effect: "wider",
    direction: "response",
    meaning: "Answers come in a range of media types instead of an exactly named one.",
    words: [
      "Callers may get a media type that they can't read.",
      "Look at the media type before reading.",
    ],
    example: [answer("application/json: {}"), answer("application/*: {}")],
  },
  "response-body-added": {
    effect: "wider",
    direction: "response",
    meaning: "An answer that had no body has one.",
    words: ["Callers that ignore the body go on as before.", "Read the body where it helps."],
    example: [
      responses("'200': { description: Fine. }"),
      answer("application/json: { schema: { type: object } }"),
    ],
  },
  "response-body-removed": {
    effect: "incomparable",
    direction: "response",
    meaning: "An answer has no body any more.",
    words: ["Callers find nothing to read.", "Stop reading the body."],
    example: [
      answer("application/json: { schema: { type: object } }"),
      responses("'200': { description: Fine. }"),
    ],
  },
  "response-header-added": {
    effect: "narrower",
    direction: "response",
    meaning: "A header was added to an answer.",
    words: ["Callers may read it.", "Nothing to do."],
    example: [headers(""), headers("X-Id: { schema: { type: string } }")],
  },
  "response-header-removed": {
    effect: "wider",
    direction: "response",
    meaning: "A header that could be missing is no longer described.",
    words: ["Callers that read it probably never find it again.", "Stop reading the header."],
    example: [headers("X-Id: { schema: { type: string } }"), headers("")],
  },
  "required-response-header-removed": {
    effect: "wider",
    direction: "response",
    meaning: "A header that was always there is gone.",
    words: ["Callers that rely on it find nothing there.", "Stop reading the header."],
    example: [headers("X-Id: { required: true, schema: { type: string } }"), headers("")],
  },
  "rate-limit-header-removed": {
    effect: "unknown",
    direction: "response",
    meaning: "A header that tells how many calls are left, or how long to wait, is gone.",
    words: [
      "Callers no longer see the limit coming; retries wait blindly.",
      "Count the calls, or wait longer after a refusal.",
    ],
    example: [headers("X-RateLimit-Remaining: { schema: { type: integer } }"), headers("")],
  },
  "response-header-became-optional": {
    effect: "wider",
    direction: "response",
    meaning: "A header that was always there may be missing.",
    words: ["Callers that rely on it find nothing there.", "Handle that the header is missing."],
    example: [
      headers("X-Id: { required: true, schema: { type: string } }"),
      headers("X-Id: { schema: { type: string } }"),
    ],
  },
  "response-header-became-required": {
    effect: "narrower",
    direction: "response",
    meaning: "A header is always there.",
    words: ["Callers may rely on it.", "Nothing to do."],
    example: [
      headers("X-Id: { schema: { type: string } }"),
      headers("X-Id: { required: true, schema: { type: string } }"),
    ],
  },
  "response-header-deprecated": {
    effect: "none",
    direction: "response",
    meaning: "A header was announced as deprecated.",
    words: ["It is still there, and will be removed one day.", "Stop reading it."],
    example: [
      headers("X-Id: { schema: { type: string } }"),
      headers("X-Id: { deprecated: true, schema: { type: string } }"),
    ],
  },
  "response-header-reactivated": {
    effect: "none",
    direction: "response",
    meaning: "A header is no longer deprecated.",
    words: ["It stays.", "Nothing to do."],
    example: [
      headers("X-Id: { deprecated: true, schema: { type: string } }"),
      headers("X-Id: { schema: { type: string } }"),
    ],
  },
} as const satisfies Record<string, ExchangeChange>;
