import { parse } from "yaml";
import { isObject, type JsonObject } from "../../../generator/support/json.ts";

const NEIGHBOURS = parse(`
paths:
  /things/{thingId}/notes:
    parameters: [{ $ref: "#/components/parameters/NeighbourId" }]
    get:
      operationId: listThingNotes
      parameters: [{ name: filter, in: query, schema: { type: object, properties: { text: { type: string } } } }]
      responses:
        "200": { description: Fine., content: { application/json: { schema: { type: array, items: { $ref: "#/components/schemas/ThingNote" } } } } }
        "404": { description: Gone., content: { application/json: { schema: { $ref: "#/components/schemas/Trouble" } } } }
    post:
      operationId: createThingNote
      requestBody: { content: { application/json: { schema: { type: object, properties: { owner: { type: object, properties: { name: { type: string } } } } } } } }
      responses: { "201": { description: Fine., content: { application/json: { schema: { $ref: "#/components/schemas/ThingNote" } } } } }
  /cats:
    get:
      responses: { "200": { description: Fine., content: { application/json: { schema: { type: array, items: { $ref: "#/components/schemas/Kitten" } } } } } }
  /cats/{id}:
    get:
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses: { "200": { description: Fine., content: { application/json: { schema: { $ref: "#/components/schemas/CatHouse" } } } } }
    delete:
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses: { "204": { description: Gone. } }
  /trees/{id}:
    put:
      parameters: [{ name: id, in: path, required: true, schema: { type: integer } }]
      requestBody: { $ref: "#/components/requestBodies/NeighbourTree" }
      responses: { default: { description: Fine. }, "200": { description: Fine. } }
components:
  parameters:
    NeighbourId: { name: thingId, in: path, required: true, schema: { type: string, format: uuid } }
  requestBodies:
    NeighbourTree: { content: { application/json: { schema: { $ref: "#/components/schemas/Tree" } } } }
  schemas:
    ThingNote: { type: object, required: [id], properties: { id: { type: string, readOnly: true }, author: { type: object, properties: { name: { type: string } } } } }
    Trouble: { type: object, properties: { message: { type: string } } }
    Kitten: { type: object, properties: { name: { type: string }, mother: { $ref: "#/components/schemas/Cat" } } }
    CatHouse: { type: object, properties: { rooms: { type: array, items: { type: object, properties: { size: { type: number } } } } } }
    Tree: { type: object, properties: { parent: { $ref: "#/components/schemas/Tree" }, leaves: { type: array, items: { type: string } } } }
`) as JsonObject;

const joined = (own: unknown, added: JsonObject): JsonObject => {
  const given = isObject(own) ? own : {};
  return Object.fromEntries(
    [...new Set([...Object.keys(given), ...Object.keys(added)])].map((name) => {
      const [one, other] = [given[name], added[name]];
      const isBoth = isObject(one) && isObject(other);
      return [name, isBoth ? { ...other, ...one } : (one ?? other ?? null)];
    }),
  );
};

/** Operations that are written alike on both sides, of which one half leads to a schema that may change. */
const keepers = (shared: string): JsonObject => {
  const json = (schema: JsonObject): JsonObject => ({
    content: { "application/json": { schema } },
  });
  const changing = json({ $ref: `#/components/schemas/${shared}` });
  const inline = (name: string): JsonObject =>
    json({
      type: "object",
      properties: { [name]: { type: "object", properties: { street: { type: "string" } } } },
    });
  return {
    post: {
      operationId: "createKeeper",
      requestBody: inline("address"),
      responses: { "200": { description: "Fine.", ...changing } },
    },
    put: {
      operationId: "replaceKeepers",
      requestBody: changing,
      responses: { "200": { description: "Fine.", ...inline("office") } },
    },
  };
};

/** Two documents with paths and components beside their own that are the same in both; what they say themselves comes first. */
export function withNeighbours(
  base: JsonObject,
  head: JsonObject,
): readonly [base: JsonObject, head: JsonObject] {
  const [shared = "ThingNote"] = [base, head].flatMap((root) =>
    Object.keys((root["components"] as JsonObject | undefined)?.["schemas"] ?? {}),
  );
  const added = { ...(NEIGHBOURS["paths"] as JsonObject), "/keepers": keepers(shared) };
  const beside = (root: JsonObject): JsonObject => ({
    ...root,
    paths: { ...added, ...(root["paths"] as JsonObject) },
    components: joined(root["components"], NEIGHBOURS["components"] as JsonObject),
  });
  return [beside(base), beside(head)];
}
