/** What must and what must not compile when the Capitech package is used. Nothing here runs. */
import {
  Access,
  Capitech,
  createCore,
  TimeTransactions,
  type ApprovalLevel,
  type Call,
  type CapitechOptions,
  type LoginResult,
  type Page,
  type Paged,
  type TimeCategoryType,
  type TimeTransaction,
} from "../../generated/capitech/src/index.ts";

/** True where both types are one and the same, optional and readonly members included. */
type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Compiles only where a value's type is exactly the expected one: `exactly<Expected>()(value)`. */
declare function exactly<Expected>(): <Actual>(
  value: Actual,
  ...differs: Equal<Actual, Expected> extends true ? [] : [never]
) => void;

declare const capitech: Capitech;
declare const username: string;
declare const password: string;

const period = { clientId: 100, fromDate: "2025-01-01", toDate: "2025-12-31" } as const;

export function wholeCredentialsOrNone(baseUrl: string): readonly Capitech[] {
  return [
    new Capitech(),
    new Capitech({ baseUrl }),
    new Capitech({ username, password, baseUrl }),
    new Capitech({ username, password: () => password, baseUrl }),
    new Capitech({ username, password: async () => password, environment: "demo" }),
    new Capitech({ username, password, baseUrl, loginAs: "get-query", tokenIn: "header" }),
    new Capitech({ baseUrl, loginAs: "post-form", tokenIn: "form" }),
  ];
}

export function halfACredential(): readonly Capitech[] {
  return [
    // @ts-expect-error -- the password is missing
    new Capitech({ username }),
    // @ts-expect-error -- the user is missing
    new Capitech({ password }),
    // @ts-expect-error -- a password that may be missing is not one
    new Capitech({ username, password: undefined }),
    // @ts-expect-error -- no such way
    new Capitech({ username, password, loginAs: "put-json" }),
    // @ts-expect-error -- no such place
    new Capitech({ username, password, tokenIn: "cookie" }),
    // @ts-expect-error -- the client gets the token itself
    new Capitech({ accessToken: password }),
    // @ts-expect-error -- no such environment
    new Capitech({ username, password, environment: "staging" }),
  ];
}

export async function hours(): Promise<void> {
  const list = capitech.timeTransactions.list(period);
  exactly<Paged<TimeTransaction>>()(list);
  exactly<Page<TimeTransaction>>()(await list);
  exactly<TimeTransaction[]>()(await list.toArray());
  for await (const row of list) exactly<TimeTransaction>()(row);
  for await (const page of list.pages()) exactly<readonly TimeTransaction[]>()(page.items);
  const { cursor } = await list;
  exactly<string | undefined>()(cursor);
  capitech.timeTransactions.list(period, { cursor });
}

export function whatAListNeeds(): void {
  // @ts-expect-error -- company and period are missing
  capitech.timeTransactions.list();
  // @ts-expect-error -- the period is missing
  capitech.timeTransactions.list({ clientId: 100 });
  // @ts-expect-error -- the end is missing
  capitech.timeTransactions.list({ clientId: 100, fromDate: "2025-01-01" });
  // @ts-expect-error -- the beginning is missing
  capitech.timeTransactions.list({ clientId: 100, toDate: "2025-01-01" });
  // @ts-expect-error -- the company is missing
  capitech.timeTransactions.list({ fromDate: "2025-01-01", toDate: "2025-01-31" });
  // @ts-expect-error -- days are texts, without a time of day and its zone
  capitech.timeTransactions.list({ ...period, fromDate: new Date() });
  // @ts-expect-error -- the client sets the token
  capitech.timeTransactions.list({ ...period, accessToken: "mine" });
  // @ts-expect-error -- no such filter
  capitech.timeTransactions.list({ ...period, employeeId: 7 });
}

export function filters(): void {
  capitech.timeTransactions.list({
    ...period,
    employeeIdFilter: [7, 9],
    timeCategoryTypeIdFilter: ["O", "P"],
    projectAlphanumericCodeFilter: ["B400"],
    approvedLevelFilter: 1,
    includePayableCategory: 0,
    includeElementsWithExternalStatusCodeNull: true,
  });
  // @ts-expect-error -- a filter takes a list
  capitech.timeTransactions.list({ ...period, employeeIdFilter: 7 });
  // @ts-expect-error -- numbers, not texts
  capitech.timeTransactions.list({ ...period, employeeIdFilter: ["7"] });
  // @ts-expect-error -- paid or not
  capitech.timeTransactions.list({ ...period, includePayableCategory: 2 });
}

export async function callsThatAreNotPaged(row: TimeTransaction): Promise<void> {
  const { clientId, uid } = row;
  const marked = capitech.timeTransactions.setExternalStatusCode({
    clientId,
    uid,
    externalStatusCode: "LØNN",
  });
  exactly<Call<void>>()(marked);
  const body = { clientId, uid, externalStatusCode: null, more: "let through" };
  await capitech.timeTransactions.setExternalStatusCode(body);
  exactly<LoginResult>()(await capitech.access.logIn({ username, password }));
  // @ts-expect-error -- nothing is paged here
  marked.pages();
  // @ts-expect-error -- one answer has no items to walk through
  for await (const _ of marked);
  // @ts-expect-error -- the registration is missing
  capitech.timeTransactions.setExternalStatusCode({ clientId, externalStatusCode: "LØNN" });
  // @ts-expect-error -- what the vendor answers is not ours to change
  row.qty = 7.5;
}

export function knownValuesAndNewOnes(row: TimeTransaction): void {
  const known = ["O", "T", "P", "S", "X"] as const satisfies readonly TimeCategoryType[];
  const levels = [1, 2, 3, 4, 5] as const satisfies readonly ApprovalLevel[];
  exactly<0 | 1>()(row.timeCategoryPayable);
  exactly<string | null>()(row.externalStatusCode);
  // An open list keeps its known values apart, or an editor could not offer them.
  exactly<"O" | "T" | "P" | "S">()({} as KnownOf<TimeCategoryType>);
  exactly<1 | 2 | 3 | 4>()({} as KnownOf<ApprovalLevel>);
  // @ts-expect-error -- a level is a number
  const wrong: ApprovalLevel = "1";
  void [known, levels, wrong];
}

/** The listed values of an open list: members that not every text or number fits. */
type KnownOf<Open> = Open extends unknown
  ? string extends `${Extract<Open, string | number>}`
    ? never
    : `${number}` extends `${Extract<Open, string | number>}`
      ? never
      : Open
  : never;

export function singleResources(options: CapitechOptions): readonly unknown[] {
  const core = createCore(options);
  // @ts-expect-error -- a resource takes a core, not the client's options
  const wrong = new TimeTransactions(options);
  return [new TimeTransactions(core), new Access(core), wrong];
}
