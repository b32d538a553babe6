#!/usr/bin/env node
import { fileURLToPath } from "node:url";
import { start } from "./launch/start.mjs";

// What a description calls its parts must never become a member of all objects, whoever handles it. Frozen these can't be:
// libraries that nordkit uses assign a `toString` of their own to objects, which a read-only one of the prototype forbids.
for (const { prototype } of [Object, Array, Function, String, Number, Boolean, Map, Set])
  Object.seal(prototype);

const root = fileURLToPath(new URL("../", import.meta.url));
try {
  process.exitCode = await start(root, process.argv.slice(2));
} catch (error) {
  // Errors of a command end there: this one is about starting.
  process.stderr.write(`${String(error)}\nThis is a bug in nordkit.\n`);
  process.exitCode = 3;
}
