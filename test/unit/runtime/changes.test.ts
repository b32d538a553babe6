import { describe, expect, it } from "vitest";
import { Call } from "../../../templates/runtime/call.js";
import { Changes, type SyncRules } from "../../../templates/runtime/changes.js";
import { CappedList } from "../../../templates/runtime/capped-list.js";
import type { SyncStart } from "../../../templates/runtime/checkpoint.js";
import { reconcile } from "../../../templates/runtime/reconcile.js";
import { errorOf } from "../../support/outcome.js";

interface Thing {
  readonly id?: string;
  readonly at?: string;
}

const DATED: SyncRules<"not-reported"> = {
  operation: "Things_List",
  id: "/id",
  changed: "/at",
  deletions: "not-reported",
};
const UNDATED: SyncRules<"not-reported"> = {
  operation: "Things_List",
  id: "/id",
  deletions: "not-reported",
};
const DATE = "Thu, 15 Jan 2026 12:00:00 GMT";

/** An answer that gives all rows at once. */
const answerOf = <Data>(data: Data, date = DATE): Call<Data> => {
  const headers = new Headers(date === "" ? {} : { date });
  const response = { status: 200, headers, attempts: 1, url: "https://api.acme.example/things" };
  return new Call(Promise.resolve({ data, describe: () => response }));
};

async function runOf(
  rules: SyncRules<"not-reported">,
  start: SyncStart,
  things: readonly Thing[],
  { overlap = 60_000, date = DATE }: { overlap?: number; date?: string } = {},
) {
  const asked: (string | undefined)[] = [];
  const changes = new Changes<Thing, "not-reported">(rules, [], start, { overlap }, (since) => {
    asked.push(since);
    return answerOf(things, date);
  });
  const told: Thing[] = [];
  for await (const thing of changes) told.push(thing);
  return { told, asked, ...changes.confirm() };
}

describe("the instant of the next run (row 37)", () => {
  it.each<[string, readonly Thing[], string]>([
    ["the latest change", [{ id: "a", at: "2026-01-15T11:30:00.5Z" }], "2026-01-15T11:29:00.500Z"],
    [
      "a zone is minded",
      [{ id: "a", at: "2026-01-15T11:30:00+02:00" }],
      "2026-01-15T09:29:00.000Z",
    ],
    ["no zone means UTC", [{ id: "a", at: "2026-01-15T11:30:00" }], "2026-01-15T11:29:00.000Z"],
    [
      "never after the first answer",
      [{ id: "a", at: "2099-01-01T00:00:00Z" }],
      "2026-01-15T11:59:00.000Z",
    ],
    [
      "an undated row makes it the answer's date",
      [{ id: "a", at: "2026-01-01T00:00:00Z" }, { id: "b" }],
      "2026-01-15T11:59:00.000Z",
    ],
    ["no rows at all", [], "2026-01-15T11:59:00.000Z"],
  ])("is less the overlap: %s", async (_title, things, since) => {
    const { checkpoint } = await runOf(DATED, undefined, things);
    expect(checkpoint.since).toBe(since);
  });

  it("is the answer's date where rows are not dated", async () => {
    const { checkpoint, told } = await runOf(UNDATED, undefined, [{ id: "a" }]);
    expect([checkpoint.since, checkpoint.seen, told]).toEqual([
      "2026-01-15T11:59:00.000Z",
      [],
      [{ id: "a" }],
    ]);
  });

  it("stays where it was when a run brings nothing, and never goes back", async () => {
    const first = await runOf(DATED, undefined, [{ id: "a", at: "2026-01-15T11:30:00Z" }]);
    const second = await runOf(DATED, first.checkpoint, []);
    expect(second.checkpoint.since).toBe(first.checkpoint.since);
    const third = await runOf(DATED, second.checkpoint, [{ id: "b", at: "2026-01-15T11:29:01Z" }]);
    expect(third.checkpoint.since).toBe(first.checkpoint.since);
    expect(third.asked).toEqual([first.checkpoint.since]);
  });

  it("is an error where nothing tells it, rather than this machine's own time", async () => {
    const run = runOf(UNDATED, undefined, [{ id: "a" }], { date: "" });
    expect(await errorOf(run)).toMatchObject({ kind: "pagination", code: "unexpected-page" });
  });

  it("a start by an instant is asked for as it is given", async () => {
    const text = "2026-01-01T00:00:00.000Z";
    expect((await runOf(DATED, text, [])).asked).toEqual([text]);
    expect((await runOf(DATED, new Date(text), [])).asked).toEqual([text]);
  });
});

describe("what is kept of a run", () => {
  it("are the rows of the overlap alone, however many there were", async () => {
    const things = Array.from({ length: 5_000 }, (_, index) => ({
      id: `t${index}`,
      at: new Date(Date.UTC(2026, 0, 15, 11) + index * 100).toISOString(),
    }));
    const { checkpoint } = await runOf(DATED, undefined, things, { overlap: 2_000 });
    expect(checkpoint.seen.map(([id]) => id)).toEqual(things.slice(-21).map(({ id }) => id));
  });

  it("reaches back by a second at least, for vendors whose instants are no finer", async () => {
    const { checkpoint } = await runOf(
      DATED,
      undefined,
      [{ id: "a", at: "2026-01-15T11:30:00Z" }],
      { overlap: 0 },
    );
    expect(checkpoint.since).toBe("2026-01-15T11:29:59.000Z");
  });
});

describe("comparing with a list", () => {
  const rules = { operation: "Things_List", id: "/id" };

  it("reads the known ids before the list is asked for", async () => {
    const events: string[] = [];
    async function* known(): AsyncGenerator<string> {
      events.push("known");
      yield "a";
    }
    await reconcile(rules, known(), undefined, undefined, () => {
      events.push("list");
      return answerOf([{ id: "a" }]);
    });
    expect(events).toEqual(["known", "list"]);
  });

  it("takes numbers too", async () => {
    const outcome = reconcile(rules, [1, 2], undefined, undefined, () =>
      answerOf([{ id: 2 }, { id: 3 }]),
    );
    expect(await outcome).toEqual({ missing: [1], unknown: [3] });
  });

  it("a row without an id is an error, so that nothing looks as if it were gone", async () => {
    const outcome = reconcile(rules, ["a"], undefined, undefined, () => answerOf([{ name: "a" }]));
    expect(await errorOf(outcome)).toMatchObject({ kind: "pagination", code: "unexpected-page" });
  });

  it("a list that may have been cut off is an error", async () => {
    const list = new CappedList({ items: [{ id: "a" }], truncated: true, limit: 1 }, "Things_List");
    const outcome = reconcile(rules, ["a", "b"], undefined, undefined, () => answerOf(list));
    expect(await errorOf(outcome)).toMatchObject({ kind: "pagination", code: "truncated" });
  });
});
