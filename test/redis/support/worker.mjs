// A process of its own that makes calls with a generated package. For each line that it reads, it makes that many calls at once and
// prints what became of them as one line of JSON.
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";
import { Redis } from "ioredis";
import { createClient } from "redis";

const { files, exported, options, method, redis } = JSON.parse(process.argv[2]);
const load = (file) => import(pathToFileURL(file).href);

let shared = {};
if (redis) {
  const { ioredis, nodeRedis, redisStores } = await load(files.redis);
  const connect = async () => {
    if (redis.library === "ioredis") return ioredis(new Redis(redis.port, "127.0.0.1"));
    return nodeRedis(await createClient({ url: `redis://127.0.0.1:${redis.port}` }).connect());
  };
  const access = await connect();
  const stores = redisStores(access, redis.options);
  shared = Object.fromEntries(redis.share.map((name) => [name, stores[name]]));
}

const { [exported]: Client } = await load(files.entry);
let sentAt = [];
const client = new Client({
  ...options,
  ...shared,
  fetch: (...request) => {
    sentAt.push(performance.timeOrigin + performance.now());
    return fetch(...request);
  },
});
const [resource, name, ...values] = method;

process.stdout.write("ready\n");
for await (const line of createInterface({ input: process.stdin })) {
  sentAt = [];
  const calls = Array.from({ length: Number(line) }, () => client[resource][name](...values));
  const outcomes = await Promise.allSettled(calls);
  const failures = outcomes
    .filter(({ status }) => status === "rejected")
    .map(({ reason: { kind, code, message } }) => ({ failure: `${kind}/${code}`, message }));
  const batch = { succeeded: calls.length - failures.length, failures, sentAt };
  process.stdout.write(`${JSON.stringify(batch)}\n`);
}
process.exit(0);
