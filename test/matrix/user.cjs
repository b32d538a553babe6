// The same for a user of CommonJS.
const { isClientError, Lagerkoll } = require("@nordkit/lagerkoll");
const { createCore } = require("@nordkit/lagerkoll/core");
const { listProjects } = require("@nordkit/lagerkoll/resources/projects");

async function main() {
  const client = new Lagerkoll();
  const all = await client.projects.list().toArray();
  let again = 0;
  for await (const project of listProjects(createCore())) if (project !== undefined) again += 1;
  const error = await client.projects.get(-1).catch((reason) => reason);
  const refusal = isClientError(error) ? error.kind : String(error);
  process.stdout.write(JSON.stringify({ rows: all.length, again, refusal }));
}

void main();
