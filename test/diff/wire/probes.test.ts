import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { compareWire } from "../../../generator/diff/wire/compare-wire.ts";
import type { Json, JsonObject } from "../../../generator/support/json.ts";
import { documentOf } from "./tiny-documents.ts";

/** A small shop: lists with pages, one thing, making and changing it. */
const SHOP = `
openapi: 3.0.3
info: { title: Shop, version: "1" }
servers: [{ url: https://api.shop.example/v1 }]
security: [{ key: [] }]
paths:
  /orders:
    get:
      operationId: listOrders
      tags: [orders]
      parameters:
        - { name: page, in: query, schema: { type: integer } }
        - { name: per_page, in: query, schema: { type: integer, default: 20 } }
        - { name: status, in: query, schema: { type: array, items: { type: string } } }
      responses:
        "200":
          description: Orders.
          headers: { X-RateLimit-Remaining: { schema: { type: integer } } }
          content: { application/json: { schema: { type: array, items: { $ref: "#/components/schemas/Order" } } } }
    post:
      operationId: createOrder
      tags: [orders]
      requestBody: { required: true, content: { application/json: { schema: { $ref: "#/components/schemas/OrderInput" } } } }
      responses:
        "201": { description: Made., content: { application/json: { schema: { $ref: "#/components/schemas/Order" } } } }
  /orders/{id}:
    get:
      operationId: getOrder
      tags: [orders]
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses:
        "200": { description: One., content: { application/json: { schema: { $ref: "#/components/schemas/Order" } } } }
        "404": { description: None., content: { application/json: { schema: { $ref: "#/components/schemas/Problem" } } } }
components:
  securitySchemes: { key: { type: apiKey, in: header, name: X-Key } }
  schemas:
    Problem: { type: object, required: [code], properties: { code: { type: string } } }
    OrderInput: { type: object, required: [customerName], properties: { customerName: { type: string }, note: { type: string, nullable: true } } }
    Order: { type: object, required: [id, status, customerName], properties: { id: { type: string }, status: { type: string, enum: [open, paid] }, customerName: { type: string } } }
`;

type Edit = (text: string) => string;

const replaced =
  (...pairs: readonly (readonly [string, string])[]): Edit =>
  (text) =>
    pairs.reduce((current, [from, to]) => {
      expect(current).toContain(from);
      return current.replaceAll(from, to);
    }, text);

const compared = (edit: Edit) =>
  compareWire(
    documentOf(parse(SHOP) as JsonObject),
    documentOf(parse(edit(SHOP)) as JsonObject),
    "2026-11-21",
  );

/** One edit each; what is told of it, and how it is put to those who call the API. */
const PROBES: Readonly<
  Record<
    string,
    readonly [Edit, ...(readonly [level: string, rule: string, message: string, reaches: number])[]]
  >
> = {
  "an enumeration in answers gains a value": [
    replaced(["[open, paid]", "[open, paid, lost]"]),
    ["risky", "response-enum-value-added", 'Order.status may also be "lost".', 3],
  ],
  "a new failure": [
    replaced([
      '"404": { description: None.',
      '"409": { description: Taken. }\n        "404": { description: None.',
    ]),
    [
      "risky",
      "error-status-added",
      "GET /orders/{id} 409 is a failure that wasn't described before.",
      1,
    ],
  ],
  "the body of a failure becomes a problem document": [
    replaced(["None., content: { application/json", "None., content: { application/problem+json"]),
    [
      "breaking",
      "response-media-type-changed",
      "GET /orders/{id} 404 comes as application/problem+json instead of application/json.",
      1,
    ],
  ],
  "pages by number become pages by cursor": [
    replaced(
      [
        "{ name: page, in: query, schema: { type: integer } }",
        "{ name: cursor, in: query, schema: { type: string } }",
      ],
      [
        "{ name: per_page, in: query, schema: { type: integer, default: 20 } }",
        "{ name: limit, in: query, schema: { type: integer, default: 20 } }",
      ],
    ),
    [
      "breaking",
      "pagination-switched",
      "GET /orders asks for pages by cursor, limit instead of page, per_page.",
      1,
    ],
  ],
  "the default size of a page": [
    replaced(["default: 20", "default: 100"]),
    [
      "risky",
      "request-default-changed",
      "GET /orders query parameter `per_page` has the default 100 instead of 20.",
      1,
    ],
  ],
  "the header of the API key is renamed": [
    replaced(["name: X-Key", "name: X-Api-Key"]),
    [
      "breaking",
      "key-place-changed",
      "security scheme key is sent as header `X-Api-Key` instead of header `X-Key`.",
      3,
    ],
  ],
  "the API key moves to the query": [
    replaced(["in: header, name: X-Key", "in: query, name: key"]),
    [
      "breaking",
      "key-place-changed",
      "security scheme key is sent as query `key` instead of header `X-Key`.",
      3,
    ],
  ],
  "the API key becomes OAuth 2": [
    replaced([
      "{ type: apiKey, in: header, name: X-Key }",
      "{ type: oauth2, flows: { clientCredentials: { tokenUrl: https://a.example, scopes: {} } } }",
    ]),
    [
      "breaking",
      "scheme-type-changed",
      "security scheme key is of type oauth2 instead of apiKey.",
      3,
    ],
  ],
  "the header about the limit is gone": [
    replaced(["          headers: { X-RateLimit-Remaining: { schema: { type: integer } } }\n", ""]),
    [
      "risky",
      "rate-limit-header-removed",
      "GET /orders 200 header X-RateLimit-Remaining is no longer sent.",
      1,
    ],
  ],
  "too many calls are refused": [
    replaced([
      '"404": { description: None.',
      '"429": { description: Wait., headers: { Retry-After: { schema: { type: integer } } } }\n        "404": { description: None.',
    ]),
    [
      "compatible",
      "throttling-announced",
      "GET /orders/{id} 429 tells that too many calls are refused, and how long to wait.",
      1,
    ],
  ],
  "the server's version": [
    replaced(["example/v1", "example/v2"]),
    [
      "breaking",
      "server-version-changed",
      "The servers are called at https://api.shop.example/v2 instead of https://api.shop.example/v1.",
      3,
    ],
  ],
  "an operation's id": [
    replaced(["listOrders", "searchOrders"]),
    [
      "compatible",
      "operation-id-changed",
      "GET /orders has the operationId `searchOrders` instead of `listOrders`.",
      1,
    ],
  ],
  "a tag is renamed": [
    replaced(["tags: [orders]", "tags: [purchases]"]),
    [
      "compatible",
      "tag-changed",
      "The tag `purchases` is now on operations that carried `orders`.",
      3,
    ],
  ],
  "a shared schema is renamed": [
    replaced(['schemas/Order"', 'schemas/Purchase"'], ["    Order: {", "    Purchase: {"]),
  ],
  "a path parameter is renamed": [
    replaced(["{id}", "{orderId}"], ["name: id, in: path", "name: orderId, in: path"]),
  ],
  "a list is written in another way": [
    replaced(["{ name: status, in: query,", "{ name: status, in: query, explode: false,"]),
    [
      "breaking",
      "parameter-serialization-changed",
      "GET /orders query parameter `status` is written with style: form, explode: false instead of style: form, explode: true.",
      1,
    ],
  ],
  "an answer is put into an envelope": [
    replaced([
      'schema: { type: array, items: { $ref: "#/components/schemas/Order" } }',
      'schema: { type: object, required: [data], properties: { data: { type: array, items: { $ref: "#/components/schemas/Order" } } } }',
    ]),
    [
      "breaking",
      "response-wrapped",
      "GET /orders 200 was put into an envelope, as its member `data`.",
      1,
    ],
  ],
  "a member is renamed": [
    replaced(
      ["[id, status, customerName]", "[id, status, customer_name]"],
      ["enum: [open, paid] }, customerName", "enum: [open, paid] }, customer_name"],
    ),
    [
      "breaking",
      "response-property-renamed",
      "Order.customerName was removed, and `customer_name` of the same shape was added (similarity 1.00, at least 0.50 is needed).",
      3,
    ],
  ],
  "another dialect of OpenAPI": [
    replaced(
      ["openapi: 3.0.3", "openapi: 3.1.0"],
      ["type: string, nullable: true", "type: [string, 'null']"],
    ),
  ],
  "answers as a stream of events too": [
    replaced([
      "One., content: { application/json",
      "One., content: { text/event-stream: {}, application/json",
    ]),
    [
      "compatible",
      "event-stream-added",
      "GET /orders/{id} 200 text/event-stream is also available.",
      1,
    ],
  ],
  "another success status": [
    replaced(['"201": { description: Made.', '"200": { description: Made.']),
    ["breaking", "success-status-changed", "POST /orders 201 became 200.", 1],
  ],
  "a path is renamed": [
    replaced(["/orders/{id}:", "/order/{id}:"]),
    [
      "breaking",
      "operation-moved",
      "GET /orders/{id} is now GET /order/{id} (likeness 1.00, at least 0.70 is needed); the old path was removed.",
      1,
    ],
  ],
  "all paths get a version": [
    replaced(["  /orders:", "  /v2/orders:"], ["  /orders/{id}:", "  /v2/orders/{id}:"]),
    ["breaking", "version-prefix-changed", "All paths begin with /v2 instead of no version.", 3],
  ],
};

describe("a small edit is told in one finding", () => {
  test.each(Object.keys(PROBES))("%s", (name) => {
    const [edit, ...told] = PROBES[name] ?? [(text: string) => text];
    const found = compared(edit).map(({ level, rule, message, reaches }) => [
      level,
      rule,
      message,
      reaches.length,
    ]);
    expect(found).toEqual(told);
  });
});

describe("a shared declaration", () => {
  test("is told once, with all operations that it reaches and who sends it there", () => {
    const both = (text: string) => text.replaceAll("schemas/OrderInput", "schemas/Order");
    const [finding, ...others] = compareWire(
      documentOf(parse(both(SHOP)) as JsonObject),
      documentOf(parse(both(SHOP).replace("[open, paid]", "[open, lost]")) as JsonObject),
    ).filter(({ rule }) => rule.endsWith("enum-value-removed"));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      rule: "request-enum-value-removed",
      level: "breaking",
      direction: "both",
      subject: "Order.status",
      consequence: "Requests with the removed value are refused.",
      reaches: [
        { operation: "GET /orders", method: undefined, direction: "response" },
        { operation: "GET /orders/{id}", method: undefined, direction: "response" },
        { operation: "POST /orders", method: undefined, direction: "both" },
      ],
      witness: { kind: "value", value: "paid", acceptedBy: "base" },
    });
  });

  test("keeps its findings' ids when words change, and gets others when it changes again", () => {
    const edit = replaced(["[open, paid]", "[open, paid, lost]"]);
    const [first] = compared(edit);
    const [reworded] = compared((text) =>
      edit(text).replace("description: Orders.", "description: All orders."),
    );
    const [further] = compared(replaced(["[open, paid]", "[open, paid, lost, new]"]));
    expect(reworded?.id).toBe(first?.id);
    expect(further?.id).not.toBe(first?.id);
  });

  test("which is removed is shown at what it stood in", () => {
    const [finding] = compared(replaced([", note: { type: string, nullable: true }", ""]));
    expect(finding?.base?.pointer).toBe("/components/schemas/OrderInput/properties/note");
    expect(finding?.head?.pointer).toBe("/components/schemas/OrderInput");
    const placeWithout = (...names: readonly string[]) => {
      const head = parse(SHOP) as { paths: Record<string, Record<string, Json>> };
      for (const name of names) Reflect.deleteProperty(head.paths["/orders"] ?? {}, name);
      return compareWire(documentOf(parse(SHOP) as JsonObject), documentOf(head)).find(
        ({ subject }) => subject === "GET /orders",
      )?.head?.pointer;
    };
    expect(placeWithout("get")).toBe("/paths/~1orders");
    expect(placeWithout("get", "post")).toBe("/paths");
  });
});
