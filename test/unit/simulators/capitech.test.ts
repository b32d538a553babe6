import { afterEach, describe, expect, test } from "vitest";
import type { CapitechOptions } from "../../simulators/capitech/options.ts";
import { startCapitech } from "../../simulators/capitech/start-capitech.ts";
import type { CapitechSimulator } from "../../simulators/capitech/start-capitech.ts";
import type { TimeRow } from "../../simulators/capitech/time-row.ts";

type Values = Readonly<Record<string, string>>;
interface Answer {
  readonly status: number;
  readonly text: string;
  readonly rows: TimeRow[];
}

const TIME = "/api/public/v1/Time/getTimeTransactions";
const STATUS = "/api/public/v1/Time/setExternalStatusCode";
const LOGIN = "/api/public/v1/Access/login";
const JULY = { clientId: "100", fromDate: "2021-07-01", toDate: "2021-07-31" };

const running: CapitechSimulator[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((capitech) => capitech.close()));
});

async function start(options: CapitechOptions = {}): Promise<CapitechSimulator> {
  const capitech = await startCapitech(options);
  running.push(capitech);
  return capitech;
}

async function send(url: string, init: RequestInit = {}): Promise<Answer> {
  const response = await fetch(url, init);
  const text = await response.text();
  const value: unknown = JSON.parse(text);
  return { status: response.status, text, rows: Array.isArray(value) ? (value as TimeRow[]) : [] };
}

function get(capitech: CapitechSimulator, path: string, values: Values): Promise<Answer> {
  return send(`${capitech.baseUrl}${path}?${String(new URLSearchParams(values))}`);
}

function credentials({ username, password }: CapitechSimulator): Values {
  return { username, password };
}

async function logIn(capitech: CapitechSimulator): Promise<string> {
  const { text } = await get(capitech, LOGIN, credentials(capitech));
  return (JSON.parse(text) as { accessToken: string }).accessToken;
}

/** Asks for the hours of July with a new token, with whatever is laid over that. */
async function hours(capitech: CapitechSimulator, values: Values = {}): Promise<Answer> {
  return get(capitech, TIME, { accessToken: await logIn(capitech), ...JULY, ...values });
}

async function kinds(
  capitech: CapitechSimulator,
  values: Values,
  column: keyof TimeRow,
): Promise<unknown[]> {
  const { rows } = await hours(capitech, values);
  return [...new Set(rows.map((row) => row[column]))].toSorted();
}

describe("login", () => {
  test("gives a token that opens the hours as the parameter accessToken", async () => {
    const capitech = await start();
    expect((await hours(capitech)).status).toBe(200);
    expect(capitech.counts).toMatchObject({ logins: 1, timeAnswers: 1 });
  });

  test("refuses wrong credentials", async () => {
    const capitech = await start();
    const wrong = { ...credentials(capitech), password: "feil" };
    expect((await get(capitech, LOGIN, wrong)).status).toBe(401);
    expect(capitech.counts.refused.login).toBe(1);
  });

  test("no token, an unknown one and one in a header are refused", async () => {
    const capitech = await start();
    const headers = { authorization: `Bearer ${await logIn(capitech)}` };
    const url = `${capitech.baseUrl}${TIME}?${String(new URLSearchParams(JULY))}`;
    expect((await send(url)).status).toBe(401);
    expect((await send(`${url}&accessToken=unknown`)).status).toBe(401);
    expect((await send(url, { headers })).status).toBe(401);
    expect(capitech.counts.refused.token).toBe(3);
  });

  test("a token that isn't percent-encoded is refused", async () => {
    const capitech = await start();
    const token = await logIn(capitech);
    const query = `accessToken=${token}&${String(new URLSearchParams(JULY))}`;
    expect((await send(`${capitech.baseUrl}${TIME}?${query}`)).status).toBe(401);
  });

  test("a token ends with its time, or when told to", async () => {
    const capitech = await start({ tokenSeconds: 60 });
    const accessToken = await logIn(capitech);
    capitech.advance(59_000);
    expect((await get(capitech, TIME, { ...JULY, accessToken })).status).toBe(200);
    capitech.advance(1000);
    expect((await get(capitech, TIME, { ...JULY, accessToken })).status).toBe(401);
    const next = await logIn(capitech);
    capitech.expireTokens();
    expect((await get(capitech, TIME, { ...JULY, accessToken: next })).status).toBe(401);
  });
});

describe("how an operation is called", () => {
  test("by default with GET alone, in any letter case and below /API too", async () => {
    const capitech = await start();
    expect((await get(capitech, TIME.toLowerCase(), {})).status).toBe(401);
    expect((await get(capitech, `/API${TIME}`, {})).status).toBe(401);
    expect((await send(capitech.baseUrl + TIME, { method: "POST" })).status).toBe(405);
    expect((await get(capitech, "/api/public/v1/Time/other", {})).status).toBe(404);
  });

  test("with POST and a form when asked to", async () => {
    const capitech = await start({ method: "POST", place: "form" });
    const post = (path: string, values: Values) =>
      send(capitech.baseUrl + path, { method: "POST", body: new URLSearchParams(values) });
    const { accessToken } = JSON.parse((await post(LOGIN, credentials(capitech))).text) as Values;
    expect((await post(TIME, { accessToken: accessToken ?? "", ...JULY })).rows).toHaveLength(248);
  });

  test("with POST and JSON when asked to, lists and numbers included", async () => {
    const login = { method: "GET", place: "query" } as const;
    const capitech = await start({ method: "POST", place: "json", login });
    const accessToken = await logIn(capitech);
    const body = { accessToken, ...JULY, clientId: 100, employeeIdFilter: [155, 156] };
    const headers = { "content-type": "application/json" };
    const init = { method: "POST", headers, body: JSON.stringify(body) };
    const { rows } = await send(capitech.baseUrl + TIME, init);
    expect(new Set(rows.map(({ employeeid }) => employeeid))).toEqual(new Set([155, 156]));
  });

  test("parameters in another place than the agreed one don't count", async () => {
    const capitech = await start({ method: "POST", place: "json" });
    const body = new URLSearchParams(credentials(capitech));
    expect((await send(capitech.baseUrl + LOGIN, { method: "POST", body })).status).toBe(401);
  });

  test("in every way at once when asked to", async () => {
    const capitech = await start({ method: "any", place: "any" });
    const accessToken = await logIn(capitech);
    const url = `${capitech.baseUrl}${TIME}?${String(new URLSearchParams(JULY))}`;
    const body = new URLSearchParams({ accessToken });
    expect((await send(url, { method: "POST", body })).rows).toHaveLength(248);
  });

  test("answers stand under a name when asked to", async () => {
    const capitech = await start({ rowsUnder: "result", tokenUnder: null, rows: () => 1 });
    const { text } = await get(capitech, LOGIN, credentials(capitech));
    const accessToken = JSON.parse(text) as string;
    const answer = await get(capitech, TIME, { accessToken, ...JULY });
    expect((JSON.parse(answer.text) as { result: unknown }).result).toHaveLength(31);
  });

  test("unknown parameters are passed over, or refused when asked to", async () => {
    expect((await hours(await start(), { employeeFilter: "1" })).status).toBe(200);
    const strict = await start({ unknownParameters: "refuse" });
    expect((await hours(strict, { employeeFilter: "1" })).status).toBe(400);
  });
});

describe("getTimeTransactions", () => {
  test("demands clientId, fromDate and toDate in the documented format", async () => {
    const capitech = await start();
    const wrong: Values[] = [
      { clientId: "" },
      { clientId: "999" },
      { fromDate: "" },
      { toDate: "31.07.2021" },
      { toDate: "2021-07-32" },
      { toDate: "2021-06-30" },
    ];
    for (const values of wrong) expect((await hours(capitech, values)).status).toBe(400);
    expect(capitech.counts.refused.parameter).toBe(wrong.length);
  });

  test("rows carry every field of the page, hours with two decimals", async () => {
    const capitech = await start();
    const { rows, text } = await hours(capitech);
    expect(text).toContain('"qty":7.50,');
    const [row] = rows;
    expect(Object.keys(row ?? {})).toHaveLength(56);
    expect(row?.recordStateKey).toBe(`${row?.uid}_10_7.50`);
    expect(row).toMatchObject({ clientId: 100, datein: "2021-07-01", timein: "08:00:00.000" });
  });

  test("both ends of the period are included", async () => {
    const day = { fromDate: "2024-02-28", toDate: "2024-03-01" };
    const days = await kinds(await start(), day, "datein");
    expect(days).toEqual(["2024-02-28", "2024-02-29", "2024-03-01"]);
  });

  test("is the same every time, and what the data say", async () => {
    const [one, other] = [await start(), await start()];
    const answer = await hours(one);
    expect((await hours(other)).rows).toEqual(answer.rows);
    expect(one.data.rowsBetween("2021-07-01", "2021-07-31")).toEqual(answer.rows);
  });

  test("31 days are answered, 32 refused", async () => {
    const capitech = await start({ statuses: { period: 422 } });
    expect((await hours(capitech)).rows).toHaveLength(248);
    expect((await hours(capitech, { toDate: "2021-08-01" })).status).toBe(422);
    expect(capitech.counts.refused.period).toBe(1);
  });

  test("5000 rows are answered, 5001 refused, and a filter helps", async () => {
    const capitech = await start({ rows: (day) => (day === "2021-07-01" ? 5001 : 5000) });
    const one = { fromDate: "2021-07-01", toDate: "2021-07-01" };
    const two = { fromDate: "2021-07-02", toDate: "2021-07-02" };
    expect((await hours(capitech, one)).status).toBe(400);
    expect((await hours(capitech, two)).rows).toHaveLength(5000);
    expect((await hours(capitech, { ...one, toDate: "2021-07-02" })).status).toBe(400);
    expect((await hours(capitech, { ...one, employeeIdFilter: "155" })).status).toBe(200);
    expect(capitech.counts.refused.rows).toBe(2);
  });

  test("a registration makes a row for every category, all with one uid", async () => {
    const { rows } = await hours(await start());
    const uid = rows.find(({ timeCategoryTypeId }) => timeCategoryTypeId === "S")?.uid;
    const types = rows.filter((row) => row.uid === uid).map((row) => row.timeCategoryTypeId);
    expect(types).toEqual(["O", "P", "S"]);
  });

  test("each company has its own rows", async () => {
    const capitech = await start({ clients: [100, 200], rows: (_, client) => client / 100 });
    expect((await hours(capitech)).rows).toHaveLength(31);
    expect((await hours(capitech, { clientId: "200" })).rows).toHaveLength(62);
  });
});

describe("filters", () => {
  test.each<[string, string, keyof TimeRow, unknown[]]>([
    ["employeeIdFilter", "155,157", "employeeid", [155, 157]],
    ["departmentIdFilter", "50", "department", ["Logistikk"]],
    ["taskIdFilter", "20", "task", ["Kasse", "Varemottak"]],
    ["orderIdFilter", "700", "orderid", [700]],
    ["dutyIdFilter", "68002", "shiftId", [68002]],
    ["projectIdFilter", "1001", "project", ["Fjelltoppen"]],
    ["subProjectIdFilter", "1", "subProject", ["Grunnarbeid", "Råbygg"]],
    ["projectPhaseIdFilter", "3", "projectPhase", ["Søndre fløy"]],
    ["freeDimension1Filter", "11", "freeDimension1", ["Ekstra"]],
    ["freeDimension2Filter", "60", "freeDimension2", ["Bas"]],
    ["timeCategoryIdFilter", "10,50", "timeCategory", ["Overtid 50%", "Timelønn"]],
    ["timeCategoryTypeIdFilter", "T", "timeCategoryType", ["Tillegg"]],
    ["projectAlphanumericCodeFilter", "B500", "projectid", [1002]],
    ["subProjectAlphanumericCodeFilter", "T1", "subProjectid", [1]],
    ["phaseAlphanumericCodeFilter", "F3", "projectPhaseid", [3]],
    ["approvedLevelFilter", "2", "approvedLevelTwo", [1]],
    ["includePayableCategory", "0", "timeCategory", ["Pause"]],
  ])("%s=%s leaves the rows that fit", async (name, value, column, left) => {
    expect(await kinds(await start(), { [name]: value }, column)).toEqual(left);
  });

  test("hours come approved or not, unless a level is asked for", async () => {
    const capitech = await start();
    expect(await kinds(capitech, {}, "approvedLevelOne")).toEqual([1, null]);
    expect((await hours(capitech, { approvedLevelFilter: "5" })).status).toBe(400);
  });

  test("lastUpdatedGreaterThanOrEqualToFilter takes days alone", async () => {
    const capitech = await start();
    const name = "lastUpdatedGreaterThanOrEqualToFilter";
    const [row] = capitech.data.rowsOn("2021-07-01");
    if (row === undefined) throw new Error("no row");
    capitech.change(row, { qty: 6 });
    const { rows } = await hours(capitech, { [name]: "2025-01-01" });
    expect(rows).toEqual([row]);
    expect(row.recordStateKey).toBe(`${row.uid}_10_6.00`);
    expect((await hours(capitech, { [name]: "2025-01-01 00:00:00.000" })).status).toBe(400);
  });

  test("lastApprovedOrUpdatedFilter takes a time of day and looks at approvals too", async () => {
    const capitech = await start();
    const name = "lastApprovedOrUpdatedFilter";
    const { rows } = await hours(capitech, { [name]: "2021-08-01 11:25:00.000" });
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every((row) => row.approvedLevelOneOn !== null)).toBe(true);
    expect((await hours(capitech, { [name]: "2021-08-01" })).status).toBe(400);
  });
});

describe("setExternalStatusCode", () => {
  test("marks the rows of a uid, so that the next request can leave them away", async () => {
    const capitech = await start({ rows: () => 3 });
    const day = { fromDate: "2021-07-01", toDate: "2021-07-01" };
    const [, row] = (await hours(capitech, day)).rows;
    const accessToken = await logIn(capitech);
    const mark = { accessToken, clientId: "100", uid: String(row?.uid) };
    const answer = await get(capitech, STATUS, { ...mark, externalStatusCode: "SENT" });
    expect(JSON.parse(answer.text)).toEqual({ updated: 2 });
    const left = async (values: Values) => (await hours(capitech, { ...day, ...values })).rows;
    const marked = { externalStatusCodeFilter: "SENT" };
    const unmarked = { externalStatusCodeFilter: "NEW" };
    const withNull = { includeElementsWithExternalStatusCodeNull: "true" };
    expect(await left(marked)).toHaveLength(2);
    expect(await left({ ...marked, ...withNull })).toHaveLength(3);
    expect(await left({ ...unmarked, ...withNull })).toHaveLength(1);
    expect(await left({ includeElementsWithExternalStatusCodeNull: "false" })).toHaveLength(2);
  });

  test("refuses unknown uids and missing tokens", async () => {
    const capitech = await start();
    const mark = { clientId: "100", uid: "5", externalStatusCode: "SENT" };
    expect((await get(capitech, STATUS, mark)).status).toBe(401);
    const accessToken = await logIn(capitech);
    expect((await get(capitech, STATUS, { accessToken, ...mark })).status).toBe(400);
  });
});

test("a disturbance cuts the connection of the next request alone", async () => {
  const capitech = await start();
  capitech.disturb({ hangUp: true });
  await expect(logIn(capitech)).rejects.toThrow();
  expect(await logIn(capitech)).toMatch(/^a\+/);
  expect(capitech.requests.map(({ status }) => status)).toEqual([0, 200]);
});
