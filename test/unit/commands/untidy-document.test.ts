import { beforeAll, describe, expect, it } from "vitest";
import { foreignPackage, type ForeignPackage } from "../../support/foreign-package.ts";

const UNTIDY = `openapi: "3.0"
info: { title: Acme }
unheardOf: true
paths:
  /rows/{id}:
    get:
      operationId: getRow
      parameters:
        - { name: q, in: query, schema: { type: string } }
        - { name: q, in: query, schema: { type: string } }
      responses:
        "200":
          content:
            application/json:
              schema:
                type: object
                properties:
                  day: { type: datetime, pattern: 7, examples: once }
                  row: { $ref: "#/components/schemas/Row" }
                  lost: { $ref: "#/components/schemas/Lost" }
                  answer: { $ref: "#/components/responses/Answer" }
  /more/{id}:
    get:
      operationId: getRow
      parameters: [{ name: id, in: path, schema: { type: integer } }]
      responses: { "204": { description: Done. }, "400": { $ref: "#/components/schemas/Cat" } }
  /silent?page={page}:
    get: { summary: 5, operationId: acme.silent.list }
    put:
      requestBody: { required: true, content: { application/json: { schema: { $ref: "#/components/schemas/Place" } } } }
components:
  schemas:
    Place: { type: object, required: [city], properties: { city: { type: string, readOnly: true } } }
    Row:
      oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }]
      discriminator: { propertyName: kind, mapping: { meow: "animals.yaml#/Cat", bark: Dog } }
    Cat: { type: object, required: [kind], properties: { kind: { type: string } } }
    Dog: { type: object, required: [kind], properties: { kind: { type: string } } }
  responses:
    Answer: { description: Not a schema. }
`;

const BROKEN = `openapi: 3.0.3
info: { title: Acme, version: "1" }
paths:
  /rows:
    get:
      parameters: [{ name: q, in: somewhere, schema: { type: string } }, { in: query, schema: {} }]
      responses: { "200": { $ref: "#/components/responses/Lost" } }
  more:
    get: { responses: { "204": { description: Done. } } }
`;

describe("an untidy document that nobody here answers for", () => {
  let untidy: ForeignPackage;
  const file = (path: string): string | undefined => untidy.generated?.files.get(path);

  beforeAll(async () => {
    untidy = await foreignPackage(UNTIDY);
  });

  it("is warned of, each thing at its place, and refused for none", () => {
    const { told } = untidy;
    const schema = "/paths/~1rows~1{id}/get/responses/200/content/application~1json/schema";
    expect(told).toEqual(
      expect.arrayContaining([
        "warning untidy-openapi /info",
        "warning untidy-openapi /unheardOf",
        "warning untidy-openapi /paths/~1rows~1{id}/get/responses/200",
        `warning untidy-openapi ${schema}/properties/day/type`,
        `warning untidy-openapi ${schema}/properties/day/pattern`,
        `warning schema-not-found ${schema}/properties/lost/$ref`,
        `warning ref-disregarded ${schema}/properties/answer/$ref`,
        "warning ref-disregarded /paths/~1more~1{id}/get/responses/400/$ref",
        "warning schema-not-found /components/schemas/Row/discriminator/mapping/meow",
        "warning untidy-openapi /paths/~1more~1{id}/get/parameters/0",
        "warning repeated-operation-id /paths/~1more~1{id}/get",
        "warning path-parameter-assumed /paths/~1rows~1{id}/get",
      ]),
    );
    expect(told.filter((line) => line.startsWith("error"))).toEqual([]);
  });

  it("becomes a client: what isn't understood is any value, and a path's name without a parameter a text", () => {
    const rows = file("src/resources/rows.ts");
    expect(rows).toContain("get(id: string, query?: GetRowQuery, options?: CallOptions)");
    const silent = file("src/resources/silent.ts");
    expect(silent).toContain("list(query?: ListSilentQuery, options?: CallOptions)");
    expect(silent).toContain('path: "/silent"');
    expect(silent).toContain("readonly page?: string;");
    expect(rows?.match(/readonly q\?: string;/g)).toHaveLength(1);
    const types = file("src/types.ts");
    for (const member of ["day?: unknown", "lost?: unknown", "row?: Row"])
      expect(types).toContain(`readonly ${member};`);
    expect(types).toContain("type ResponsesAnswer = unknown;");
    expect(types).toContain('readonly kind: "meow";');
    expect(types).toContain('readonly kind: "bark";');
  });

  it("takes objects of which all is read-only for what may be sent all the same", () => {
    expect(file("src/types.ts")).toMatch(/interface PlaceInput \{\s+readonly city\?: string;\s+\}/);
  });

  it("is refused where nobody can know what is to be sent", async () => {
    const { generated, told } = await foreignPackage(BROKEN);
    expect(generated).toBeUndefined();
    expect(told).toEqual([
      "error invalid-openapi /paths/~1rows/get/parameters/0/in",
      "error invalid-openapi /paths/~1rows/get/parameters/1",
      "error ref-not-found /paths/~1rows/get/responses/200/$ref",
      "error invalid-openapi /paths/more",
    ]);
  });
});
