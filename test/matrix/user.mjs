// A user's program, which each runtime of the matrix runs where the package is installed.
import { isClientError, Lagerkoll } from "@nordkit/lagerkoll";
import { createCore } from "@nordkit/lagerkoll/core";
import { listProjects } from "@nordkit/lagerkoll/resources/projects";

const client = new Lagerkoll();
const all = await client.projects.list().toArray();
let again = 0;
for await (const project of listProjects(createCore())) if (project !== undefined) again += 1;
const error = await client.projects.get(-1).catch((reason) => reason);
const refusal = isClientError(error) ? error.kind : String(error);
process.stdout.write(JSON.stringify({ rows: all.length, again, refusal }));
