import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answer } from "../support/fault-server.ts";
import { errorOf } from "../support/outcome.ts";
import { runScript } from "../support/run-script.ts";
import { type FjordHubPackage, fjordHubAccess, generateFjordHub } from "./fjordhub.ts";
import { serve } from "./serve.ts";
import { openLagerkoll, openSevera, openSkveege, replace, SUBJECTS } from "./subjects.ts";

const severaAccess = SUBJECTS[0]?.access;

/** Freezes a value with all that is in it. */
function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null)
    for (const member of Object.values(value)) frozen(member);
  return Object.freeze(value);
}

let fjordHub: FjordHubPackage;
beforeAll(async () => {
  fjordHub = await generateFjordHub();
});
afterAll(() => fjordHub.remove());

describe("bodies on the wire", () => {
  it("row 29: JSON: undefined members are left out, frozen input is taken and not changed", async () => {
    const server = await serve(() => answer.json({ projectId: 1 }));
    await openLagerkoll(server.url).projects.create(
      frozen({ name: "Å & 漢", description: undefined, customerId: null }) as never,
    );
    expect(server.requests[0]?.body).toBe('{"name":"Å & 漢","customerId":null}');
    expect(server.requests[0]?.headers["content-type"]).toBe("application/json");
  });

  it("row 29: what JSON would change silently is refused before anything is sent", async () => {
    const server = await serve(() => answer.json({}));
    const { projects } = openLagerkoll(server.url);
    const circle: { name: string; self?: unknown } = { name: "x" };
    circle.self = circle;
    for (const bad of [{ customerId: NaN }, { customerId: Infinity }, circle]) {
      expect(await errorOf(projects.create(bad as never))).toMatchObject({
        kind: "config",
        code: "invalid-body",
      });
    }
    expect(server.requests).toHaveLength(0);
  });

  it("row 29: forms: nested keys, booleans, arrays, & and letters beyond ASCII", async () => {
    const server = await serve(() => answer.json({ id: "c" }), fjordHubAccess);
    const boat = frozen({
      name: "A&B=C Ørn",
      sails: true,
      crew: [
        { name: "Å", duties: ["a b", "c+d"] },
        { name: "", duties: [] },
      ],
    });
    await fjordHub.open(server.url).boats.create(boat);
    expect(server.calls()[0]?.body).toBe(
      "name=A%26B%3DC+%C3%98rn&sails=1&crew%5B0%5D%5Bname%5D=%C3%85&crew%5B0%5D%5Bduties%5D%5B0%5D=a+b&crew%5B0%5D%5Bduties%5D%5B1%5D=c%2Bd&crew%5B1%5D%5Bname%5D=",
    );
    const skveege = await serve(() => answer.json({ id: "c" }));
    await openSkveege(skveege.url).contacts.create(
      frozen({ name: "Å", meta: { hairColor: "Br&wn" } }),
    );
    expect(skveege.requests[0]?.body).toBe("name=%C3%85&meta%5BhairColor%5D=Br%26wn");
  });

  it("row 29: JSON Patch: pointers are escaped, an empty one or an undefined value sends nothing", async () => {
    const server = await serve(() => answer.json({ guid: "g" }), severaAccess);
    const { customers } = openSevera(server.url);
    await customers.update("g", frozen([replace("/name", "Å"), replace("/number", null)]));
    expect(server.calls()[0]?.body).toBe(
      '[{"op":"replace","path":"/name","value":"Å"},{"op":"replace","path":"/number","value":null}]',
    );
    expect(await errorOf(customers.update("g", []))).toMatchObject({
      kind: "config",
      code: "empty-patch",
    });
    expect(server.calls()).toHaveLength(1);
  });
});

describe("queries on the wire", () => {
  it("row 30: arrays, booleans, dates, nested sortings and what is left out", async () => {
    const server = await serve(() => answer.page([]), severaAccess);
    const { customers, contactPersons } = openSevera(server.url);
    const names = frozen(["A&B", "Å Ö"]);
    const changedSince = "2026-03-29T02:30:00+02:00";
    await customers.list(
      frozen({
        isActive: false,
        customerNames: names,
        changedSince,
        isInternal: null,
        numbers: [],
      }),
    );
    await contactPersons.list(frozen({ sortings: [{ key: "lastName", value: "Desc" }] } as const));
    const [lists, sorted] = server.calls();
    expect(lists?.rawQuery.split("&").sort()).toEqual([
      "changedSince=2026-03-29T02%3A30%3A00%2B02%3A00",
      "customerNames=%C3%85%20%C3%96",
      "customerNames=A%26B",
      "isActive=false",
    ]);
    expect(sorted?.rawQuery.split("&").sort()).toEqual([
      "rowCount=100",
      "sortings%5B0%5D%5Bkey%5D=lastName",
      "sortings%5B0%5D%5Bvalue%5D=Desc",
    ]);
  });

  it("row 30: one text with commas, and members in brackets", async () => {
    const server = await serve(() => answer.json([]), fjordHubAccess);
    await fjordHub
      .open(server.url)
      .boats.some({ kinds: ["a,b", "c"], near: { lat: 60.4, lon: -5 } });
    expect(server.calls()[0]?.rawQuery).toBe(
      "kinds=a%2Cb,c&near%5Blat%5D=60.4&near%5Blon%5D=-5&ticket=ticket-1-secret",
    );
  });
});

describe("dates and large numbers", () => {
  it("row 22: calendar days and instants travel as they were written, in every time zone", async () => {
    const server = await serve((request) =>
      request.path.endsWith("/login")
        ? answer.json({ accessToken: "s" })
        : answer.json([{ transactionDate: "2026-03-29" }]),
    );
    const entry = new URL("../../generated/capitech/dist/index.js", import.meta.url).href;
    const script = `
      import { Capitech } from ${JSON.stringify(entry)};
      const { timeTransactions } = new Capitech({ username: "ann", password: "secret-4711", baseUrl: ${JSON.stringify(server.url)} });
      const range = { clientId: 1, fromDate: "2026-02-27", toDate: "2026-04-02" };
      console.log(JSON.stringify(await timeTransactions.list(range).toArray()));`;
    const seen: string[] = [];
    for (const zone of ["UTC", "Pacific/Auckland", "America/Los_Angeles"]) {
      const before = server.requests.length;
      const run = await runScript(script, { environment: { TZ: zone } });
      const wire = server.requests
        .slice(before)
        .map(({ method, path, rawQuery, body }) => [method, path, rawQuery, body]);
      seen.push(JSON.stringify([run.output, wire]));
    }
    expect(new Set(seen).size).toBe(1);
    expect(seen[0]).toContain("fromDate=2026-02-27&toDate=2026-03-29");
    expect(seen[0]).toContain("fromDate=2026-03-30&toDate=2026-04-02");
  });

  it("row 22, S21: 9007199254740993 survives there and back where the description expects such", async () => {
    const server = await serve(
      () =>
        answer.raw(
          200,
          { "content-type": "application/json" },
          '{"id":"b","hull":9007199254740993}',
        ),
      fjordHubAccess,
    );
    const boat = await fjordHub
      .open(server.url)
      .boats.create({ name: "Ørn", hull: 9007199254740993n });
    expect(boat).toEqual({ id: "b", hull: 9007199254740993n });
    expect(server.calls()[0]?.body).toBe("name=%C3%98rn&hull=9007199254740993");
  });

  it("row 22: and in JSON that is sent", async () => {
    const server = await serve(() => answer.json({ projectId: 1 }));
    await openLagerkoll(server.url).projects.create({ customerId: 9007199254740993n } as never);
    expect(server.requests[0]?.body).toBe('{"customerId":9007199254740993}');
  });
});
