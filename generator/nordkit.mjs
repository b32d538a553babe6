#!/usr/bin/env node
// Node 20 doesn't run TypeScript itself: tsx does, and keeps what it has compiled.
import { register } from "tsx/esm/api";

register();
const { run } = await import("./cli.ts");
process.exitCode = await run(process.argv.slice(2));
