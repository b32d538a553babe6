/** What must and what must not compile when the Lagerkoll package is used. Nothing here runs. */
import {
  createCore,
  Lagerkoll,
  Projects,
  type Call,
  type InvoiceDraft,
  type InvoiceDraftPage,
  type InvoiceType,
  type InvoicingResult,
  type LagerkollErrorCode,
  type LagerkollOptions,
  type Page,
  type Paged,
  type Project,
  type ProjectArticle,
  type ProjectState,
  type WithResponse,
} from "../../generated/lagerkoll/src/index.ts";

/** True where both types are one and the same, optional and readonly members included. */
type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Compiles only where a value's type is exactly the expected one: `exactly<Expected>()(value)`. */
declare function exactly<Expected>(): <Actual>(
  value: Actual,
  ...differs: Equal<Actual, Expected> extends true ? [] : [never]
) => void;

declare const lagerkoll: Lagerkoll;
declare const store: string;
declare const apiKey: string;
declare const userId: string;
declare const userToken: string;

export function eitherSetOrNone(): readonly Lagerkoll[] {
  return [
    new Lagerkoll(),
    new Lagerkoll({}),
    new Lagerkoll({ timeout: 1_000 }),
    new Lagerkoll({ store, apiKey }),
    new Lagerkoll({ store, apiKey: () => apiKey }),
    new Lagerkoll({ store, apiKey: async () => apiKey, environment: "production" }),
    new Lagerkoll({ store, userId, userToken }),
    new Lagerkoll({ store, userId, userToken: () => userToken }),
  ];
}

export function halfASet(): readonly Lagerkoll[] {
  return [
    // @ts-expect-error -- the rest of either set is missing
    new Lagerkoll({ store }),
    // @ts-expect-error -- the store is missing
    new Lagerkoll({ apiKey }),
    // @ts-expect-error -- the token is missing
    new Lagerkoll({ store, userId }),
    // @ts-expect-error -- the person is missing
    new Lagerkoll({ store, userToken }),
    // @ts-expect-error -- the store is missing
    new Lagerkoll({ userId, userToken }),
    // @ts-expect-error -- a key that may be missing is not one
    new Lagerkoll({ store, apiKey: undefined }),
    // @ts-expect-error -- an id is a text
    new Lagerkoll({ store, userId: 301, userToken }),
    // @ts-expect-error -- no such environment
    new Lagerkoll({ store, apiKey, environment: "test" }),
  ];
}

export function mixedSets(): readonly Lagerkoll[] {
  return [
    // @ts-expect-error -- both sets
    new Lagerkoll({ store, apiKey, userId, userToken }),
    // @ts-expect-error -- one set and a part of the other
    new Lagerkoll({ store, apiKey, userId }),
    // @ts-expect-error -- one set and a part of the other
    new Lagerkoll({ store, apiKey, userToken }),
    // @ts-expect-error -- parts of both
    new Lagerkoll({ apiKey, userToken }),
  ];
}

export async function pagedCalls(): Promise<void> {
  const projects = lagerkoll.projects.list({ state: 1, limit: 200, sort_column: "end_date" });
  exactly<Paged<Project>>()(projects);
  exactly<Page<Project>>()(await projects);
  exactly<Project[]>()(await projects.toArray({ maxItems: 10 }));
  for await (const project of projects) exactly<Project>()(project);
  for await (const page of projects.pages()) exactly<Page<Project>>()(page);
  exactly<Paged<ProjectArticle>>()(lagerkoll.projects.articles.list(1, { state: 2 }));
  exactly<Paged<InvoiceDraft>>()(lagerkoll.projects.invoiceDrafts.list(1, { sort_order: "asc" }));
  const { items, cursor } = await projects;
  exactly<readonly Project[]>()(items);
  exactly<string | undefined>()(cursor);
  lagerkoll.projects.list({}, { cursor, maxPages: 3 });
  // @ts-expect-error -- the client pages itself
  lagerkoll.projects.list({ page: 2 });
  // @ts-expect-error -- a project is needed
  lagerkoll.projects.articles.list();
}

export async function callsThatAreNotPaged(): Promise<void> {
  exactly<Call<Project>>()(lagerkoll.projects.get(1));
  exactly<InvoiceDraftPage>()(await lagerkoll.projects.getCost(1));
  // @ts-expect-error -- nothing is paged here
  await lagerkoll.projects.getCost(1).toArray();
  // @ts-expect-error -- nothing is paged here
  lagerkoll.projects.get(1).pages();
  // @ts-expect-error -- one answer has no items to walk through
  for await (const _ of lagerkoll.projects.getCost(1));
  // @ts-expect-error -- only walks through pages take a cursor
  lagerkoll.projects.getCost(1, { cursor: "next" });
}

export async function results(): Promise<void> {
  const project = await lagerkoll.projects.create({ name: "Ombyggnad" });
  exactly<Project>()(project);
  exactly<string | null>()(project.name);
  exactly<readonly ProjectArticle[] | null>()(project.articles);
  exactly<WithResponse<Project>>()(await lagerkoll.projects.get(1).withResponse());
  exactly<ProjectArticle>()(await lagerkoll.projects.articles.create(1, { articleId: "A-1" }));
  exactly<InvoicingResult>()(await lagerkoll.projects.articles.update(1, 2, { comment: null }));
  exactly<InvoicingResult>()(await lagerkoll.projects.invoiceDrafts.send(1, { type: "invoice" }));
  // @ts-expect-error -- what the vendor answers is not ours to change
  project.name = "Annat";
  // @ts-expect-error -- numbers of projects are numbers
  lagerkoll.projects.get("1");
  // @ts-expect-error -- nothing is deleted in this API
  lagerkoll.projects.delete(1);
}

export function rowsAsTheyWereRead(project: Project, drafts: readonly InvoiceDraft[]): void {
  lagerkoll.projects.update(project.projectId, { ...project, description: "Etapp 2" });
  lagerkoll.projects.invoiceDrafts.create(1, { articles: project.articles });
  lagerkoll.projects.invoiceDrafts.send(1, { type: "invoice", invoiceDrafts: drafts });
  // @ts-expect-error -- a body is needed
  lagerkoll.projects.create();
  // @ts-expect-error -- no such member
  lagerkoll.projects.create({ title: "Ombyggnad" });
  // @ts-expect-error -- only the server chooses the number
  lagerkoll.projects.create({ projectId: 1 });
  // @ts-expect-error -- a number is no text
  lagerkoll.projects.articles.create(1, { articleId: 107 });
}

export function knownValuesAndNewOnes(code: LagerkollErrorCode): void {
  const known = ["invoice", "cash", "card", "ag"] as const satisfies readonly InvoiceType[];
  const added: InvoiceType = "swish";
  const states = [0, 1, 2, 3, 4] as const satisfies readonly ProjectState[];
  const codes = ["900001", "906032", "906099"] as const satisfies readonly LagerkollErrorCode[];
  // An open list keeps its known values apart, or an editor could not offer them.
  exactly<"invoice" | "cash" | "card" | "ag">()({} as KnownOf<InvoiceType>);
  exactly<0 | 1 | 2 | 3>()({} as KnownOf<ProjectState>);
  if (code === "900429") lagerkoll.projects.list();
  // @ts-expect-error -- a state is no text
  const wrong: ProjectState = "0";
  // @ts-expect-error -- what the client sends is a closed list
  lagerkoll.projects.list({ state: 2 });
  // @ts-expect-error -- articles are sorted by other columns
  lagerkoll.projects.articles.list(1, { sort_column: "start_date" });
  // @ts-expect-error -- projects call the direction `order`
  lagerkoll.projects.list({ sort_order: "asc" });
  void [known, added, states, codes, wrong];
}

/** The listed values of an open list: members that not every text or number fits. */
type KnownOf<Open> = Open extends unknown
  ? string extends `${Extract<Open, string | number>}`
    ? never
    : `${number}` extends `${Extract<Open, string | number>}`
      ? never
      : Open
  : never;

export function singleResources(options: LagerkollOptions): readonly Projects[] {
  // @ts-expect-error -- a resource takes a core, not the client's options
  const wrong = new Projects(options);
  return [new Projects(createCore()), new Projects(createCore(options)), wrong];
}
