import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** The texts of a vendor's folder by their path in it. */
export type SpecFiles = Readonly<Record<string, string>>;

/** A description of a made-up system: two resources, pages by a cursor, an API key. One line is one fact, so that tests can name its place. */
export const TINY = `openapi: 3.1.0
info:
  title: Acme
  version: "1"
x-client:
  pagers:
    next page: { plugin: cursor, items: "", header: X-Next, parameter: cursor }
servers:
  - url: https://api.acme.example
security:
  - key: []
paths:
  /customers:
    get:
      operationId: listCustomers
      summary: Lists customers.
      x-client: { paging: next page }
      parameters:
        - { name: cursor, in: query, schema: { type: string } }
        - { name: active, in: query, description: Only active ones., schema: { type: boolean } }
      responses:
        "200":
          description: One page of customers.
          headers:
            X-Next: { schema: { type: string } }
          content:
            application/json:
              schema: { type: array, items: { $ref: "#/components/schemas/Customer" } }
    post:
      operationId: createCustomer
      summary: Creates a customer.
      requestBody:
        required: true
        content:
          application/json:
            schema: { $ref: "#/components/schemas/Customer" }
      responses:
        "201":
          description: The new customer.
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Customer" }
  /customers/{id}:
    get:
      operationId: getCustomer
      summary: Fetches one customer.
      parameters:
        - { name: id, in: path, required: true, schema: { type: string } }
      responses:
        "200":
          description: The customer.
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Customer" }
  /invoices/{id}:
    delete:
      operationId: deleteInvoice
      summary: Deletes one invoice.
      parameters:
        - { name: id, in: path, required: true, schema: { type: string } }
      responses:
        "204": { description: It is gone. }
components:
  securitySchemes:
    key: { type: apiKey, in: header, name: X-Key }
  schemas:
    Customer:
      description: Somebody who buys.
      type: object
      required: [name]
      properties:
        id: { type: string, readOnly: true, description: Given by the server. }
        name: { type: string, description: As on invoices. }
`;

/** The tiny description with one part of its text replaced; fails where the part isn't there exactly once. */
export function tinyWith(part: string, replacement: string, text: string = TINY): string {
  if (text.split(part).length !== 2)
    throw new Error(`not there exactly once: ${JSON.stringify(part)}`);
  return text.replace(part, () => replacement);
}

/** A folder of one test's own: specs, and the packages that are generated from them. */
export interface Workshop {
  readonly folder: string;
  readonly specs: string;
  readonly output: string;
  /** Writes files of a vendor's spec. */
  write(vendor: string, files: SpecFiles): Promise<void>;
  /** Writes files into the packages' folder. */
  writeOutput(files: SpecFiles): Promise<void>;
  /** A workshop with the same files, for a test that changes some. */
  copy(): Promise<Workshop>;
}

const folders: string[] = [];

async function writeFiles(folder: string, files: SpecFiles): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}

const workshopIn = (folder: string): Workshop => {
  const [specs, output] = [join(folder, "specs"), join(folder, "generated")];
  return {
    folder,
    specs,
    output,
    write: (vendor, files) => writeFiles(join(specs, vendor), files),
    writeOutput: (files) => writeFiles(output, files),
    copy: async () => {
      const other = await newFolder();
      await cp(folder, other, { recursive: true, preserveTimestamps: true });
      return workshopIn(other);
    },
  };
};

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "nordkit-workshop-"));
  folders.push(folder);
  return folder;
}

/** A workshop with those vendors; without any, with the tiny one as `acme`. */
export async function openWorkshop(
  vendors: Readonly<Record<string, SpecFiles>> = { acme: { "openapi.yaml": TINY } },
): Promise<Workshop> {
  const workshop = workshopIn(await newFolder());
  await mkdir(workshop.specs);
  for (const [vendor, files] of Object.entries(vendors)) await workshop.write(vendor, files);
  return workshop;
}

/** Removes all workshops of a test file. */
export const closeWorkshops = async (): Promise<void> => {
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
};
