import type { JsonObject } from "../../generator/support/json.ts";

const customer = { $ref: "#/components/schemas/Customer" };

/** A description that has text in every place where a description can have some. */
export const SAMPLE: JsonObject = {
  openapi: "3.1.0",
  info: { title: "Acme", version: "1.0", summary: "All.", description: "Customers of Acme." },
  "x-client": {
    client: "Acme",
    environment: "ACME",
    package: "@acme/client",
    pagers: {
      "next page": { plugin: "cursor", items: "/rows", header: "X-Next", parameter: "cursor" },
    },
    errors: { code: "/code", message: "/message" },
    quirks: [{ id: "odd-dates", says: "Dates are odd.", reading: "They are texts." }],
  },
  servers: [{ url: "https://api.acme.example/v1", description: "The one." }],
  tags: [{ name: "customers", description: "Those who buy." }],
  security: [{ key: [] }],
  paths: {
    "/customers": {
      get: {
        operationId: "listCustomers",
        tags: ["customers"],
        summary: "Lists customers.",
        description: "In no order.",
        "x-client": { paging: "next page" },
        parameters: [
          { name: "cursor", in: "query", schema: { type: "string" } },
          {
            name: "state",
            in: "query",
            description: "How they are.",
            schema: { type: "string", enum: ["good", "bad"], default: "good" },
            example: "good",
          },
          { name: "X-Trace", in: "header", description: "A mark.", schema: { type: "string" } },
        ],
        responses: {
          "200": {
            description: "One page.",
            headers: { "X-Next": { description: "Where next.", schema: { type: "string" } } },
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  properties: { rows: { type: "array", items: customer } },
                },
                example: { rows: [] },
              },
            },
          },
          "404": { description: "Nobody there." },
        },
      },
    },
    "/customers/{id}": {
      post: {
        operationId: "renameCustomer",
        summary: "Renames one.",
        deprecated: true,
        parameters: [
          {
            name: "id",
            in: "path",
            required: true,
            description: "Whom.",
            schema: { type: "string" },
          },
        ],
        requestBody: {
          description: "The name.",
          required: true,
          content: { "application/json": { schema: customer } },
        },
        responses: {
          "200": { description: "Renamed.", content: { "application/json": { schema: customer } } },
        },
      },
    },
  },
  components: {
    securitySchemes: {
      key: { type: "apiKey", in: "header", name: "X-Key", description: "From the office." },
    },
    schemas: {
      Customer: {
        title: "A customer",
        description: "Somebody who buys.",
        type: "object",
        required: ["name"],
        properties: {
          name: { type: "string", description: "As on invoices.", default: "Åse", pattern: "^A" },
          kind: { type: "string", enum: ["firm", "person"], description: "What it is." },
          pet: { $ref: "#/components/schemas/Pet" },
          since: { type: "string", format: "date", examples: ["2024-01-01"] },
          only: { const: "this" },
        },
      },
      Pet: {
        oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }],
        discriminator: {
          propertyName: "species",
          mapping: { cat: "#/components/schemas/Cat", dog: "#/components/schemas/Dog" },
        },
      },
      Cat: { type: "object", properties: { species: { type: "string" } } },
      Dog: { type: "object", properties: { species: { type: "string" } } },
    },
  },
};
