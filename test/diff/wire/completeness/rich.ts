import { parse } from "yaml";
import type { JsonObject } from "../../../../generator/support/json.ts";

/** A description that uses everything that the generator normalises, at every kind of place. */
export const RICH = parse(`
openapi: 3.1.0
info: { title: Acme, version: "1", description: All of it. }
x-client: { pagers: { rows: { plugin: offset, items: "", first: first, size: size } }, quirks: [] }
servers:
  - { url: "https://{region}.acme.example/v1", variables: { region: { default: fi, enum: [fi, se] } }, x-client: { quirks: [] } }
  - { url: https://test.acme.example }
tags: [{ name: things, description: Of all kinds. }]
security: [{ key: [] }, { oauth: [read] }]
paths:
  /things/{id}:
    x-client: { paging: none }
    parameters:
      - { name: id, in: path, required: true, schema: { type: string, format: uuid } }
      - { name: trace, in: header, deprecated: true, x-sunset: 2999-01-01, schema: { type: string, minLength: 3 } }
    get:
      operationId: getThing
      tags: [things]
      deprecated: true
      x-sunset: 2999-01-01
      x-client: { retry: safe }
      servers: [{ url: https://read.acme.example }]
      security: [{ oauth: [read, write] }]
      parameters:
        - { name: labels, in: query, style: form, explode: true, x-client: { quirks: [] }, schema: { type: array, maxItems: 4, uniqueItems: true, items: { type: string, enum: [one, two] } } }
        - { name: filter, in: query, content: { application/json: { schema: { type: object, properties: { city: { type: string } } } } } }
        - { name: session, in: cookie, required: true, schema: { type: integer, minimum: 1, maximum: 9, multipleOf: 2, default: 4 } }
      responses:
        "200":
          description: The thing.
          headers:
            X-Left: { required: true, schema: { type: integer, minimum: 0 } }
            X-Tag: { deprecated: true, schema: { type: object, properties: { a: { type: string } } } }
            X-Json: { content: { application/json: { schema: { type: boolean } } } }
          content:
            application/json: { schema: { $ref: "#/components/schemas/Thing" } }
            multipart/form-data: { schema: { type: object, properties: { part: { type: string } } }, encoding: { part: { contentType: text/csv } } }
        "404": { description: None., content: { application/problem+json: { schema: { $ref: "#/components/schemas/Problem" } } } }
    put:
      operationId: putThing
      requestBody:
        required: true
        x-client: { quirks: [] }
        content:
          application/json: { schema: { $ref: "#/components/schemas/Thing" } }
          multipart/form-data: { schema: { type: object, properties: { part: { type: array, items: { type: string } } } }, encoding: { part: { style: form, explode: false } } }
      responses: { "204": { description: Done. }, default: { description: Not done. } }
      callbacks:
        done:
          "{$request.body#/url}":
            post:
              parameters: [{ name: X-Signature, in: header, required: true, schema: { type: string } }]
              requestBody: { required: true, content: { application/json: { schema: { type: object, required: [event], properties: { event: { type: string } } } } } }
              responses: { "200": { description: Taken., content: { application/json: { schema: { type: object, required: [ok], properties: { ok: { type: boolean } } } } } }, "410": { description: No more. } }
webhooks:
  sold:
    post:
      parameters: [{ name: X-Signature, in: header, required: true, schema: { type: string } }]
      requestBody: { content: { application/json: { schema: { type: object, properties: { thing: { type: string, enum: [lamp, chair] } } } } } }
      responses: { "200": { description: Taken. } }
components:
  securitySchemes:
    key: { type: apiKey, in: header, name: X-Key, x-client: { auth: { plugin: header } } }
    oauth: { type: oauth2, flows: { clientCredentials: { tokenUrl: https://acme.example/token, refreshUrl: https://acme.example/refresh, scopes: { read: Reads., write: Writes. } } } }
    spare: { type: http, scheme: bearer, bearerFormat: JWT }
  schemas:
    Problem: { type: object, required: [code], properties: { code: { type: integer } } }
    Cat: { type: object, required: [kind], properties: { kind: { const: cat }, lives: { type: integer } } }
    Dog: { type: object, required: [kind], properties: { kind: { const: dog }, tricks: { type: array, items: { type: string } } } }
    Thing:
      type: object
      required: [id, name]
      minProperties: 1
      maxProperties: 90
      properties:
        id: { type: string, readOnly: true }
        secret: { type: string, writeOnly: true }
        name: { type: string, minLength: 1, maxLength: 20, pattern: "^[a-z]+$", deprecated: true, x-sunset: 2999-01-01 }
        size: { type: [integer, "null"], minimum: 0, exclusiveMaximum: 10, format: int32 }
        state: { type: string, enum: [open, closed], default: open }
        colour: { type: string, x-extensible-enum: [red, green] }
        file: { type: string, contentEncoding: base64, contentMediaType: image/png }
        note: { type: string, contentMediaType: application/json, contentSchema: { type: object, required: [a], properties: { a: { type: string } } } }
        pet: { oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }], discriminator: { propertyName: kind, mapping: { cat: "#/components/schemas/Cat", dog: "#/components/schemas/Dog" } } }
        either: { anyOf: [{ type: string, minLength: 4 }, { type: object, required: [a], properties: { a: { type: boolean } } }] }
        both: { allOf: [{ type: object, required: [x], properties: { x: { type: string } } }, { type: object, properties: { y: { type: integer } } }] }
        pair: { type: array, prefixItems: [{ type: string }, { type: integer }], items: { type: boolean }, minItems: 1 }
        some: { type: array, contains: { type: integer, minimum: 5 }, minContains: 2, maxContains: 5 }
        table: { type: object, additionalProperties: { type: string } }
        closed: { type: object, additionalProperties: false, properties: { only: { type: string } } }
        patterned: { type: object, patternProperties: { "^x": { type: string } }, propertyNames: { maxLength: 9 } }
        depends: { type: object, dependentRequired: { card: [address] }, dependentSchemas: { card: { required: [limit] } }, unevaluatedProperties: false }
        chosen: { type: object, if: { required: [a] }, then: { required: [b] }, else: { required: [c] } }
        except: { type: string, not: { enum: [none] } }
        fixed: { const: 7 }
        beside: { $ref: "#/components/schemas/Problem", required: [detail], description: With more. }
        never: { type: array, prefixItems: [{ type: string }], items: false }
        last: { type: array, prefixItems: [{ type: string }], unevaluatedItems: false }
`) as JsonObject;
