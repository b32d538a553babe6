/** A small published document, texts and all. */
export const published = {
  openapi: "3.0.0",
  servers: [{ url: "https://api.example/rest", description: "Production." }],
  info: { title: "Acme", version: "1.0", description: "All about Acme." },
  paths: {
    "/v1/customers": {
      get: {
        operationId: "Customers_List",
        summary: "Lists customers.",
        parameters: [
          { name: "first", in: "query", schema: { type: "integer", maximum: 100 } },
          { name: "name", in: "query", description: "A name.", schema: { type: "string" } },
        ],
        responses: {
          "200": {
            description: "What you asked for.",
            content: {
              "application/json": {
                schema: { type: "array", items: { $ref: "#/components/schemas/Customer" } },
              },
            },
          },
          default: { description: "Something else." },
        },
      },
    },
  },
  components: {
    schemas: {
      Customer: {
        type: "object",
        description: "A customer.",
        properties: {
          description: { type: "string", description: "Free text." },
          summary: { type: "string" },
          kind: { type: "string", enum: ["a", "b"] },
        },
      },
    },
    securitySchemes: {
      oauth: {
        type: "oauth2",
        flows: {
          clientCredentials: {
            tokenUrl: "/token",
            scopes: { "customers:read": "Reads customers." },
          },
        },
      },
    },
  },
};

export type Published = typeof published;

/** A changed copy. */
export const publishedWith = (change: (document: Published) => void): Published => {
  const copy = structuredClone(published);
  change(copy);
  return copy;
};
