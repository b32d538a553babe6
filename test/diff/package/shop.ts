import { parse } from "yaml";
import type { JsonObject } from "../../../generator/support/json.ts";

/** A shop with a bit of everything: pages, bodies, inputs, shared and inline types, lists of values, two servers. */
const SHOP = `
openapi: 3.1.0
info: { title: Acme, version: "1" }
x-client:
  pagers: { next page: { plugin: cursor, items: "", header: X-Next, parameter: cursor } }
servers:
  - { url: https://api.acme.example }
  - { url: https://test.acme.example, x-client: { name: test } }
security: [{ key: [] }]
paths:
  /customers:
    get:
      operationId: listCustomers
      x-client: { paging: next page }
      parameters:
        - { name: cursor, in: query, schema: { type: string } }
        - { name: city, in: query, schema: { type: string } }
        - { name: active, in: query, schema: { type: boolean } }
      responses:
        "200":
          description: Fine.
          headers: { X-Next: { schema: { type: string } } }
          content: { application/json: { schema: { type: array, items: { $ref: "#/components/schemas/Customer" } } } }
    post:
      operationId: createCustomer
      requestBody: { required: true, content: { application/json: { schema: { $ref: "#/components/schemas/NewCustomer" } } } }
      responses:
        "201": { description: Made., content: { application/json: { schema: { $ref: "#/components/schemas/Customer" } } } }
  /customers/{id}:
    get:
      operationId: getCustomer
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses:
        "200": { description: Fine., content: { application/json: { schema: { $ref: "#/components/schemas/Customer" } } } }
  /customers/{id}/notes/{number}:
    get:
      operationId: getNote
      parameters:
        - { name: id, in: path, required: true, schema: { type: string } }
        - { name: number, in: path, required: true, schema: { type: string } }
      responses:
        "200": { description: Fine., content: { application/json: { schema: { type: object, required: [text], properties: { text: { type: string }, author: { $ref: "#/components/schemas/Person" } } } } } }
  /orders:
    get:
      operationId: listOrders
      parameters: [{ name: status, in: query, schema: { $ref: "#/components/schemas/Status" } }]
      responses:
        "200": { description: Fine., content: { application/json: { schema: { type: array, items: { $ref: "#/components/schemas/Order" } } } } }
  /orders/{id}:
    delete:
      operationId: deleteOrder
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses: { "204": { description: Gone. } }
components:
  securitySchemes: { key: { type: apiKey, in: header, name: X-Key } }
  schemas:
    Customer:
      type: object
      required: [id, name]
      properties:
        id: { type: string }
        name: { type: string }
        zip_code: { type: string }
        kind: { type: string, enum: [person, company] }
        address: { type: object, properties: { street: { type: string }, city: { type: string } } }
    NewCustomer:
      type: object
      required: [name]
      properties: { name: { type: string }, note: { type: string } }
    Order:
      type: object
      required: [id, status]
      properties:
        id: { type: string }
        status: { $ref: "#/components/schemas/Status" }
        total: { type: number }
        buyer: { $ref: "#/components/schemas/Person" }
    Status: { type: string, enum: [open, paid] }
    Person:
      type: object
      required: [name]
      properties: { name: { type: string }, email: { type: string } }
`;

/** A JSON object that an edit may change in place. */
export interface Draft {
  [name: string]: DraftValue;
}
type DraftValue = null | boolean | number | string | DraftValue[] | Draft;

/** The shop's description, after an edit. */
export function shop(edit: (root: Draft) => void = () => undefined): JsonObject {
  const root = parse(SHOP) as Draft;
  edit(root);
  return root;
}

/** The object at a place of a draft. */
export function at(root: Draft, ...steps: readonly string[]): Draft {
  let current: DraftValue | undefined = root;
  for (const step of steps) {
    if (typeof current !== "object" || current === null) break;
    current = (current as Draft)[step];
  }
  if (typeof current !== "object" || current === null)
    throw new Error(`nothing at ${steps.join("/")}`);
  return current as Draft;
}

const schemas = (root: Draft): Draft => at(root, "components", "schemas");
const operation = (root: Draft, path: string, method: string): Draft =>
  at(root, "paths", path, method);
const rename = (owner: Draft, from: string, to: string): void => {
  const value = owner[from];
  if (value === undefined) throw new Error(`nothing at ${from}`);
  Reflect.deleteProperty(owner, from);
  owner[to] = value;
};
const remove = (owner: Draft, name: string): void => {
  if (!Reflect.has(owner, name)) throw new Error(`nothing at ${name}`);
  Reflect.deleteProperty(owner, name);
};
const replaceText = (root: Draft, from: string, to: string): void => {
  const changed = JSON.parse(JSON.stringify(root).replaceAll(from, to)) as Draft;
  for (const key of Object.keys(root)) Reflect.deleteProperty(root, key);
  Object.assign(root, changed);
};

/** Edits as people make them, one at a time. */
export const EDITS: Readonly<Record<string, (root: Draft) => void>> = {
  "removes an operation": (root) => {
    remove(at(root, "paths"), "/orders/{id}");
  },
  "adds an operation": (root) => {
    at(root, "paths", "/orders/{id}")["get"] = {
      parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
      responses: {
        "200": {
          description: "Fine.",
          content: { "application/json": { schema: { $ref: "#/components/schemas/Order" } } },
        },
      },
    };
  },
  "moves an operation to another path": (root) => {
    rename(at(root, "paths"), "/orders", "/purchases");
  },
  "renames a method": (root) => {
    operation(root, "/orders/{id}", "delete")["x-client"] = { name: "cancel" };
  },
  "moves a resource": (root) => {
    for (const path of ["/orders", "/orders/{id}"])
      at(root, "paths", path)["x-client"] = { resource: "purchases" };
  },
  "removes a property": (root) => {
    remove(at(schemas(root), "Customer", "properties"), "name");
    at(schemas(root), "Customer")["required"] = ["id"];
  },
  "adds properties": (root) => {
    Object.assign(at(schemas(root), "Customer", "properties"), {
      phone: { type: "string" },
      parent: { $ref: "#/components/schemas/NewCustomer" },
    });
  },
  "renames a property": (root) => {
    rename(at(schemas(root), "Customer", "properties"), "zip_code", "zipCode");
  },
  "requires a new property": (root) => {
    Object.assign(at(schemas(root), "NewCustomer", "properties"), { kind: { type: "string" } });
    at(schemas(root), "NewCustomer")["required"] = ["name", "kind"];
  },
  "requires nothing of an answer": (root) => {
    remove(at(schemas(root), "Order"), "required");
  },
  "changes a type": (root) => {
    at(schemas(root), "Order", "properties")["total"] = { type: "string" };
  },
  "allows null": (root) => {
    at(schemas(root), "Person", "properties")["email"] = { type: ["string", "null"] };
  },
  "adds a value to a shared list": (root) => {
    at(schemas(root), "Status")["enum"] = ["open", "paid", "lost"];
  },
  "removes a value of a shared list": (root) => {
    at(schemas(root), "Status")["enum"] = ["open"];
  },
  "adds a value to an inline list": (root) => {
    at(schemas(root), "Customer", "properties", "kind")["enum"] = ["person", "company", "club"];
  },
  "renames a schema": (root) => {
    rename(schemas(root), "Person", "Human");
    replaceText(root, "#/components/schemas/Person", "#/components/schemas/Human");
  },
  "inlines a schema": (root) => {
    at(schemas(root), "Order", "properties")["buyer"] = structuredClone(
      at(schemas(root), "Person"),
    );
  },
  "renames a path parameter": (root) => {
    replaceText(root, "/customers/{id}", "/customers/{key}");
    for (const path of ["/customers/{key}", "/customers/{key}/notes/{number}"])
      at(root, "paths", path, "get", "parameters", "0")["name"] = "key";
  },
  "adds query parameters": (root) => {
    operation(root, "/customers", "get")["parameters"] = [
      { name: "cursor", in: "query", schema: { type: "string" } },
      { name: "city", in: "query", schema: { type: "string" } },
      { name: "active", in: "query", schema: { type: "boolean" } },
      { name: "name", in: "query", required: true, schema: { type: "string" } },
    ];
  },
  "removes all query parameters": (root) => {
    remove(operation(root, "/orders", "get"), "parameters");
  },
  "drops pages": (root) => {
    remove(operation(root, "/customers", "get"), "x-client");
  },
  "wraps a result": (root) => {
    at(root, "paths", "/customers/{id}", "get", "responses", "200", "content", "application/json")[
      "schema"
    ] = {
      type: "object",
      required: ["data"],
      properties: { data: { $ref: "#/components/schemas/Customer" } },
    };
  },
  "drops a server": (root) => {
    root["servers"] = [{ url: "https://api.acme.example" }];
  },
  "renames the client": (root) => {
    at(root, "x-client")["client"] = "Shop";
  },
  "deprecates a method and a property": (root) => {
    operation(root, "/orders/{id}", "delete")["deprecated"] = true;
    at(schemas(root), "Order", "properties", "total")["deprecated"] = true;
  },
  "rewords everything": (root) => {
    at(root, "info")["description"] = "A shop.";
    at(schemas(root), "Order")["description"] = "What was bought.";
    operation(root, "/orders", "get")["summary"] = "Lists orders.";
  },
};
