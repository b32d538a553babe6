import { describe, expect, it } from "vitest";
import { hostile } from "../fault-server/hostile.ts";
import { answer, type Answer } from "../support/fault-server.ts";
import { errorOf } from "../support/outcome.ts";
import { runScript } from "../support/run-script.ts";
import { serve } from "./serve.ts";
import { openSevenTime, SUBJECTS } from "./subjects.ts";

const MEBIBYTE = 1 << 20;
/** What a process grew by at most while it made one call, and its heap in the end, in MiB. */
interface Measured {
  readonly code?: string;
  readonly grown: number;
  readonly heap: number;
}

const now = { random: () => 0 };

describe.each(SUBJECTS)("the size of an answer, $name", ({ access, open }) => {
  it("S1: a body that announces too much is refused before it is read", async () => {
    const server = await serve(() => hostile.wrongLength("{", 10_000_000_000), access);
    expect(await errorOf(open(server.url).read())).toMatchObject({
      kind: "parse",
      code: "too-large",
      status: 200,
    });
  });

  it("S1: an endless body, of an error too, ends at the limit, and the connection with it", async () => {
    for (const endless of [answer.bigBody(), hostile.endlessError()]) {
      let isClosed = false;
      const server = await serve(
        () => (response, request) => {
          response.socket?.once("close", () => (isClosed = true));
          return endless(response, request);
        },
        access,
      );
      const error = await errorOf(open(server.url, { maxResponseBytes: MEBIBYTE }).read());
      expect(error).toMatchObject({ kind: "parse", code: "too-large" });
      expect(error.message).toContain(server.url);
      expect(error.message).toContain(String(MEBIBYTE));
      await expect.poll(() => isClosed).toBe(true);
      expect(server.calls()).toHaveLength(1);
    }
  });

  it("S3: compressions inside each other are refused", async () => {
    for (const count of [3, 6, 1_000]) {
      const server = await serve(() => hostile.nestedEncodings(count), access);
      expect(["parse/encoding", "network/unknown", "network/protocol", "network/reset"]).toContain(
        await errorOf(open(server.url, { ...now, maxAttempts: 1 }).read()).then(
          ({ kind, code }) => `${kind}/${code}`,
        ),
      );
    }
  });

  it("S8: a flood of headers is a typed error", async () => {
    for (const flood of [hostile.headerFlood(1, 20_000), hostile.headerFlood(3_000, 10)]) {
      const server = await serve(() => flood, access);
      const error = await errorOf(open(server.url, now).read());
      expect(error).toMatchObject({
        kind: "network",
        code: "protocol",
        causeCode: "UND_ERR_HEADERS_OVERFLOW",
      });
      expect(error.message).not.toContain("vvv");
      expect(server.calls()).toHaveLength(1);
    }
  });
});

describe("memory, measured in a process of its own", () => {
  const entry = new URL("../../generated/seventime/dist/index.js", import.meta.url).href;
  const script = (url: string): string => `
    import { SevenTime } from ${JSON.stringify(entry)};
    const { customers } = new SevenTime({ clientSecret: "secret-4711", baseUrl: ${JSON.stringify(url)} });
    await customers.get("warm").catch(() => undefined);
    globalThis.gc();
    const before = process.memoryUsage.rss();
    const heapBefore = process.memoryUsage().heapUsed;
    let most = before;
    const watch = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), 5);
    const error = await customers.get("big").catch((error) => error);
    clearInterval(watch);
    most = Math.max(most, process.memoryUsage.rss());
    console.log(JSON.stringify({ code: error.code, grown: Math.round((most - before) / ${MEBIBYTE}), heap: Math.round((process.memoryUsage().heapUsed - heapBefore) / ${MEBIBYTE}) }));`;

  const measure = async (big: Answer): Promise<Measured> => {
    const server = await serve(({ path }) => (path.endsWith("/warm") ? answer.json({}) : big));
    const run = await runScript(script(server.url), { flags: ["--expose-gc"] });
    if (run.exitCode !== 0) throw new Error(run.errors);
    return JSON.parse(run.output) as Measured;
  };

  it("S1: a body without end takes less than three times the limit of 32 MiB", async () => {
    const { code, grown } = await measure(answer.bigBody());
    expect(code).toBe("too-large");
    expect(grown).toBeLessThan(3 * 32);
  });

  it("S2: a gzip bomb of a gibibyte takes less than 100 MiB", async () => {
    const { code, grown } = await measure(answer.gzipBomb(1_024));
    expect(code).toBe("too-large");
    expect(grown).toBeLessThan(100);
  });

  it("S2: a brotli bomb of 256 MiB takes less than 100 MiB", async () => {
    const { code, grown } = await measure(hostile.brotliBomb(256));
    expect(code).toBe("too-large");
    expect(grown).toBeLessThan(100);
  });

  it("S11: a page of a million small objects takes a heap of less than ten times its size", async () => {
    const body = `[${Array(1_000_000).fill('{"a":1}').join()}]`;
    const { code, heap } = await measure(hostile.json(body));
    expect(code).toBeUndefined();
    expect(heap).toBeLessThan((10 * body.length) / MEBIBYTE);
  });
});

it("S2: a body that grows more than 200 times in unpacking is refused long before the limit", async () => {
  const server = await serve(() => hostile.brotliBomb(16));
  const error = await errorOf(openSevenTime(server.url).customers.get("a"));
  expect(error).toMatchObject({ kind: "parse", code: "too-large" });
  expect(error.message).toContain(`${MEBIBYTE} bytes`);
});
