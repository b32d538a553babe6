import { describe, expect, it } from "vitest";
import type * as DriftEntry from "../../generated/severa/src/drift.ts";
import { answer } from "../support/fault-server.ts";
import { errorOf } from "../support/outcome.ts";
import { serve } from "./serve.ts";
import { openLagerkoll, openSevera, SUBJECTS } from "./subjects.ts";

type Entry = Pick<typeof DriftEntry, "drift">;
const entry = async (vendor: string): Promise<Entry> =>
  (await import(new URL(`../../generated/${vendor}/dist/drift.js`, import.meta.url).href)) as Entry;
const [severa, lagerkoll] = await Promise.all([entry("severa"), entry("lagerkoll")]);

/** An activity as the description has it. */
const activity = {
  guid: "a",
  name: "Visit",
  activityType: { guid: "t", name: "Meeting" },
  ownerUser: { guid: "u", keywords: [{ guid: "k", value: "north" }] },
  startDateTime: "2026-11-21T08:00:00Z",
  recurrenceType: "None",
};

/** A server that answers all calls with one body, and a client that compares what it gets. */
async function open(body: unknown, options?: DriftEntry.DriftOptions) {
  const told: object[] = [];
  const server = await serve(() => answer.json(body), SUBJECTS[0]?.access);
  const { activities } = openSevera(server.url, {
    drift: severa.drift(options),
    hooks: { drift: (event) => told.push(event) },
  });
  return { activities, told, server };
}

const ASTRAY = [
  ["a field that isn't described", { shoeSize: 46 }, "/shoeSize", "unknown"],
  ["null for a text", { startDateTime: null }, "/startDateTime", "type"],
  ["a text for a flag", { isAllDay: "maybe" }, "/isAllDay", "type"],
  ["a list for an object", { ownerUser: [] }, "/ownerUser", "type"],
  ["a value that isn't listed", { recurrenceType: "AtFullMoon" }, "/recurrenceType", "value"],
  ["a field too few", { name: undefined }, "/name", "missing"],
  [
    "something deep inside",
    { ownerUser: { guid: "u", keywords: [{ value: 7 }] } },
    "/ownerUser/keywords/0/value",
    "type",
  ],
] as const;

describe("row 20, S23: what isn't as described", () => {
  it.each(ASTRAY)(
    "%s: the data comes as it is, and the hook is told once",
    async (_name, change, pointer, problem) => {
      const body = JSON.parse(JSON.stringify({ ...activity, ...change })) as unknown;
      const { activities, told, server } = await open(body);
      expect(await activities.get("a")).toEqual(body);
      expect(await activities.get("b")).toEqual(body);
      expect(server.calls()).toHaveLength(2);
      expect(told).toEqual([
        expect.objectContaining({ operationId: "Activities_GetActivity", pointer, problem }),
      ]);
    },
  );

  it.each(ASTRAY)(
    "%s: a strict client throws, points to it, and sends nothing again",
    async (_name, change, pointer) => {
      const body = JSON.parse(JSON.stringify({ ...activity, ...change })) as unknown;
      const { activities, told, server } = await open(body, { strict: true });
      expect(await errorOf(activities.get("a"))).toMatchObject({
        kind: "parse",
        code: "shape",
        pointer,
        status: 200,
        attempts: 1,
      });
      expect(server.calls()).toHaveLength(1);
      expect(told).toEqual([]);
    },
  );

  it("is told by kinds, not by rows", async () => {
    const rows = Array.from({ length: 50 }, (_, index) => ({
      ...activity,
      guid: `${index}`,
      isClosed: index > 6 ? 1 : true,
    }));
    const { activities, told } = await open(rows);
    expect(await activities.list().toArray()).toHaveLength(50);
    expect(told).toEqual([
      {
        operationId: "Activities_GetActivities",
        pointer: "/7/isClosed",
        problem: "type",
        expected: "boolean",
        found: "number",
      },
    ]);
  });

  it("isn't found where there is nothing of it", async () => {
    const { activities, told } = await open(activity, { strict: true });
    expect(await activities.get("a")).toEqual(activity);
    expect(told).toEqual([]);
  });

  it("never tells a secret of the client", async () => {
    const secret = SUBJECTS[0]?.secret ?? "";
    const { activities, told } = await open({ ...activity, recurrenceType: secret, [secret]: 1 });
    await activities.get("a");
    expect(told).toHaveLength(2);
    expect(JSON.stringify(told)).not.toContain(JSON.stringify(secret).slice(1, -1));
  });

  it("S10: can't be made to break by depth, nor by endless names", async () => {
    const depth = 100_000;
    const deep = `{"ownerUser":${'{"x":['.repeat(depth)}${"]}".repeat(depth)}}`;
    const told: unknown[] = [];
    const server = await serve(
      (_request, index) =>
        index === 0
          ? answer.raw(200, { "content-type": "application/json" }, deep)
          : answer.json(
              Object.fromEntries(Array.from({ length: 20_000 }, (_, name) => [`n${name}`, 1])),
            ),
      SUBJECTS[0]?.access,
    );
    const { activities } = openSevera(server.url, {
      drift: severa.drift(),
      hooks: { drift: (event) => told.push(event) },
    });
    await activities.get("a");
    await activities.get("b");
    expect(told.length).toBeLessThanOrEqual(10_000);
  });

  it("doesn't touch errors, and another package compares by its own description", async () => {
    const told: object[] = [];
    const server = await serve((_request, index) =>
      index === 0 ? answer.json({ errorCode: "906001" }) : answer.json({ projectId: "one" }),
    );
    const { projects } = openLagerkoll(server.url, {
      drift: lagerkoll.drift(),
      hooks: { drift: (event) => told.push(event) },
    });
    expect((await errorOf(projects.get(1))).kind).toBe("http");
    expect(told).toEqual([]);
    await projects.get(1);
    expect(told).toContainEqual(
      expect.objectContaining({ pointer: "/projectId", expected: "integer", found: "string" }),
    );
  });
});
