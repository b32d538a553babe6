import type { ExchangeChange } from "./change.ts";

const FINE = "responses: { '200': { description: Fine. } }";
const operation = (...parameters: readonly string[]): string =>
  `operation: { parameters: [${parameters.join(", ")}], ${FINE} }`;
const CITY = "{ name: city, in: query, schema: { type: string } }";
const CITIES = "{ name: city, in: query, schema: { type: array, items: { type: string } } }";

/** Changes of parameters beside their values. */
export const parameterChanges = {
  "parameter-added": {
    effect: "wider",
    direction: "request",
    meaning: "A parameter was added that may be left out.",
    words: ["Callers may send it; nobody has to.", "Nothing to do."],
    example: [operation(), operation(CITY)],
  },
  "required-parameter-added": {
    effect: "narrower",
    direction: "request",
    meaning: "A parameter was added that must be sent.",
    words: ["Calls without it are refused.", "Send the new parameter."],
    example: [
      operation(),
      operation("{ name: city, in: query, required: true, schema: { type: string } }"),
    ],
  },
  "parameter-removed": {
    effect: "unknown",
    direction: "request",
    meaning: "A parameter is no longer described; whether it is refused or ignored isn't said.",
    words: [
      "Calls with it may be refused, or answered as if it weren't there.",
      "Stop sending the parameter.",
    ],
    example: [operation(CITY), operation()],
  },
  "parameter-removed-before-sunset": {
    effect: "narrower",
    direction: "request",
    meaning: "A deprecated parameter was removed before the day that was announced.",
    words: [
      "Calls with it may be refused or misunderstood, earlier than promised.",
      "Stop sending the parameter.",
    ],
    example: [
      operation(
        "{ name: city, in: query, deprecated: true, x-sunset: 2999-01-01, schema: { type: string } }",
      ),
      operation(),
    ],
  },
  "deprecated-parameter-removed": {
    effect: "unknown",
    direction: "request",
    guards: ["announced"],
    meaning: "A deprecated parameter was removed, as was announced.",
    words: ["Calls with it may be refused, as was announced.", "Stop sending the parameter."],
    example: [
      operation("{ name: city, in: query, deprecated: true, schema: { type: string } }"),
      operation(),
    ],
  },
  "parameter-renamed": {
    effect: "incomparable",
    direction: "request",
    meaning: "A parameter was removed, and one of the same shape and a similar name was added.",
    words: [
      "What callers send under the old name is refused or ignored.",
      "Send it under the new name.",
    ],
    example: [
      operation("{ name: customerId, in: query, schema: { type: string, maxLength: 7 } }"),
      operation("{ name: customer_id, in: query, schema: { type: string, maxLength: 7 } }"),
    ],
  },
  "parameter-moved": {
    effect: "incomparable",
    direction: "request",
    meaning: "A parameter is sent at another place: in the query, a header, a cookie.",
    words: ["The server doesn't find it where callers put it.", "Send it at the new place."],
    example: [operation(CITY), operation("{ name: city, in: header, schema: { type: string } }")],
  },
  "pagination-switched": {
    effect: "incomparable",
    direction: "request",
    meaning: "Pages are asked for in another way: by number, by offset, or by a cursor.",
    words: [
      "Loops over pages compile as before and may read one page for ever, or only the first.",
      "Ask for pages in the new way.",
    ],
    example: [
      operation(
        "{ name: page, in: query, schema: { type: integer } }",
        "{ name: per_page, in: query, schema: { type: integer } }",
      ),
      operation(
        "{ name: cursor, in: query, schema: { type: string } }",
        "{ name: limit, in: query, schema: { type: integer } }",
      ),
    ],
  },
  "parameter-became-required": {
    effect: "narrower",
    direction: "request",
    meaning: "A parameter that could be left out must be sent.",
    words: ["Calls without it are refused.", "Always send the parameter."],
    example: [
      operation(CITY),
      operation("{ name: city, in: query, required: true, schema: { type: string } }"),
    ],
  },
  "parameter-became-optional": {
    effect: "wider",
    direction: "request",
    meaning: "A parameter may be left out.",
    words: ["Calls with it go on as before.", "Nothing to do."],
    example: [
      operation("{ name: city, in: query, required: true, schema: { type: string } }"),
      operation(CITY),
    ],
  },
  "parameter-deprecated": {
    effect: "none",
    direction: "request",
    meaning: "A parameter was announced as deprecated.",
    words: ["It still works, and will be removed one day.", "Stop sending it."],
    example: [
      operation(CITY),
      operation("{ name: city, in: query, deprecated: true, schema: { type: string } }"),
    ],
  },
  "parameter-reactivated": {
    effect: "none",
    direction: "request",
    meaning: "A parameter is no longer deprecated.",
    words: ["It stays.", "Nothing to do."],
    example: [
      operation("{ name: city, in: query, deprecated: true, schema: { type: string } }"),
      operation(CITY),
    ],
  },
  "parameter-serialization-changed": {
    effect: "incomparable",
    direction: "request",
    meaning: "Several values of a parameter are written in another way (style, explode).",
    words: [
      "The server misreads what callers send; types stay the same.",
      "Write the values as described.",
    ],
    example: [
      operation(CITIES),
      operation(
        "{ name: city, in: query, explode: false, schema: { type: array, items: { type: string } } }",
      ),
    ],
  },
  "parameter-reserved-characters-changed": {
    effect: "unknown",
    direction: "request",
    meaning:
      "Whether reserved characters in a parameter are sent as they are became different (allowReserved).",
    words: [
      "Values with characters such as / or & may be misread.",
      "Encode the values as described.",
    ],
    example: [
      operation(CITY),
      operation("{ name: city, in: query, allowReserved: true, schema: { type: string } }"),
    ],
  },
  "parameter-media-type-changed": {
    effect: "incomparable",
    direction: "request",
    meaning:
      "A parameter is written in a media type, in another one, or no longer in one (content).",
    words: ["The server misreads what callers send.", "Write the value as described."],
    example: [
      operation(CITY),
      operation(
        "{ name: city, in: query, content: { application/json: { schema: { type: string } } } }",
      ),
    ],
  },
} as const satisfies Record<string, ExchangeChange>;
