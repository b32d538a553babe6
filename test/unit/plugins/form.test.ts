import { afterEach, describe, expect, it } from "vitest";
import { form } from "../../../templates/plugins/body/form.js";
import { answer, type FaultServer, startFaultServer } from "../../support/fault-server.js";
import { openCore } from "../../support/open-core.js";
import { call } from "../../../templates/runtime/call.js";

type Settings = Parameters<typeof form>[0];

/** The form, with what a reader need not see encoded. */
const written = (value: unknown, settings: Settings = {}): string =>
  String(form(settings)(value)?.content).replaceAll("%5B", "[").replaceAll("%5D", "]");

describe("form: golden vectors (row 29)", () => {
  const vectors: readonly (readonly [string, unknown, Settings, string])[] = [
    ["plain members", { name: "Ann", age: 7 }, {}, "name=Ann&age=7"],
    ["A&B", { name: "A&B=C", "k&y": "v" }, {}, "name=A%26B%3DC&k%26y=v"],
    ["unicode", { name: "Tommy Hellström 😀" }, {}, "name=Tommy+Hellstr%C3%B6m+%F0%9F%98%80"],
    ["a space as plus, a plus as itself", { q: "a + b" }, {}, "q=a+%2B+b"],
    ["a space as %20", { q: "a + b" }, { spaces: "percent" }, "q=a%20%2B%20b"],
    ["line ends", { q: "a\r\nb" }, {}, "q=a%0D%0Ab"],
    ["an empty text", { q: "" }, {}, "q="],
    ["an empty array", { rows: [], a: 1 }, {}, "a=1"],
    ["an empty array, with commas", { rows: [] }, { arrays: "comma" }, ""],
    ["an empty object", { address: {}, a: 1 }, {}, "a=1"],
    ["nothing at all", {}, {}, ""],
    ["undefined", { a: undefined, b: [undefined, 1], c: { d: undefined } }, {}, "b[1]=1"],
    ["null, left out", { a: null, b: 1 }, {}, "b=1"],
    ["null, as an empty text", { a: null, b: [null] }, { nulls: "empty" }, "a=&b[0]="],
    ["booleans", { a: true, b: false }, {}, "a=true&b=false"],
    ["booleans as digits", { a: true, b: [false] }, { booleans: "1" }, "a=1&b[0]=0"],
    [
      "numbers",
      { a: -0.5, b: 1e21, c: 9007199254740993n },
      {},
      "a=-0.5&b=1e%2B21&c=9007199254740993",
    ],
    ["a calendar date", { day: "2024-02-29" }, {}, "day=2024-02-29"],
    ["an instant, as JSON has it", { at: new Date(0) }, {}, "at=1970-01-01T00%3A00%3A00.000Z"],
    [
      "a nested array of objects, by indices",
      {
        billing: {
          shares: [
            { user: "A", percent: 60 },
            { user: "B", tags: ["x", "y"] },
          ],
        },
      },
      {},
      "billing[shares][0][user]=A&billing[shares][0][percent]=60&billing[shares][1][user]=B&billing[shares][1][tags][0]=x&billing[shares][1][tags][1]=y",
    ],
    [
      "the same with empty brackets",
      { shares: [{ user: "A" }, { user: "B" }] },
      { arrays: "brackets" },
      "shares[][user]=A&shares[][user]=B",
    ],
    [
      "the same with dots",
      { billing: { shares: [{ user: "A" }] } },
      { objects: "dots" },
      "billing.shares[0].user=A",
    ],
    ["arrays repeated", { tag: ["a", "b"] }, { arrays: "repeat" }, "tag=a&tag=b"],
    ["arrays with commas", { tag: ["a", true, 3] }, { arrays: "comma" }, "tag=a%2Ctrue%2C3"],
    ["arrays in arrays", { m: [[1, 2], [3]] }, {}, "m[0][0]=1&m[0][1]=2&m[1][0]=3"],
  ];

  it.each(vectors)("%s", (_what, value, settings, expected) => {
    expect(written(value, settings)).toBe(expected);
  });

  it("a decoder gets back what went in", () => {
    const content = String(form({})({ "a b": "c&d=e", å: ["ö +", "%20"] })?.content);
    expect([...new URLSearchParams(content)]).toEqual([
      ["a b", "c&d=e"],
      ["å[0]", "ö +"],
      ["å[1]", "%20"],
    ]);
  });

  it("frozen input is accepted and nothing is changed", () => {
    const input = Object.freeze({ rows: Object.freeze([Object.freeze({ a: 1 })]) });
    const before = JSON.stringify(input);
    expect(written(input)).toBe("rows[0][a]=1");
    expect(JSON.stringify(input)).toBe(before);
  });

  it("no value sends no body", () => {
    expect(form({})(undefined)).toBeUndefined();
  });

  const circular: { self?: unknown } = {};
  circular.self = circular;
  const loop: unknown[] = [];
  loop.push(loop);

  it.each<[string, unknown, Settings]>([
    ["NaN", { a: NaN }, {}],
    ["half a character", { a: "\ud83d" }, {}],
    ["a function", { a: () => 1 }, {}],
    ["a value inside of itself", circular, {}],
    ["an array inside of itself", { loop }, {}],
    ["an array inside of itself, with commas", { loop }, { arrays: "comma" }],
    ["an array as the whole", [1], {}],
    ["a text as the whole", "a=1", {}],
    ["null as the whole", null, {}],
    ["objects between commas", { a: [{ b: 1 }] }, { arrays: "comma" }],
    ["a comma between commas", { a: ["1,5", "2"] }, { arrays: "comma" }],
  ])("%s is refused, not sent as something else", (_what, value, settings) => {
    expect(() => form(settings)(value)).toThrow(
      expect.objectContaining({ kind: "config", code: "invalid-body" }),
    );
  });
});

describe("form: on the wire", () => {
  let server: FaultServer;
  afterEach(() => server.close());

  it("travels with its media type, and again in full when it is sent again", async () => {
    server = await startFaultServer((_request, index) =>
      index === 0 ? answer.status(503) : answer.json({ id: 1 }),
    );
    const core = openCore(server.url, { random: () => 0 });
    const operation = { id: "c", method: "POST", path: "/customers", body: form({}) } as const;
    await call(core, operation, { body: { name: "Ann & Bo" } }, { idempotencyKey: "k" });
    expect(server.requests.map(({ body }) => body)).toEqual(["name=Ann+%26+Bo", "name=Ann+%26+Bo"]);
    expect(server.requests[0]?.headers["content-type"]).toBe("application/x-www-form-urlencoded");
  });
});
