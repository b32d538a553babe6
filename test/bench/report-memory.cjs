// Loaded into every Node process of a measured program: tells how much memory it held at most.
const { appendFileSync } = require("node:fs");
const process = require("node:process");

process.on("exit", () => {
  const file = process.env["NORDKIT_BENCH_MEMORY"];
  if (file !== undefined) appendFileSync(file, `${process.resourceUsage().maxRSS}\n`);
});
