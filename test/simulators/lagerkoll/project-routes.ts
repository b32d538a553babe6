import type { JsonObject } from "../severa/json.ts";
import { draftArticles, saveArticles } from "./article-routes.ts";
import { Refusal } from "./errors.ts";
import type { ErrorCode } from "./errors.ts";
import { choiceIn, integerIn, pageOf } from "./lists.ts";
import { articleOf, namedOf, nextId, projectOf } from "./lookup.ts";
import { amountOut, blank, projectFields, projectStates } from "./models.ts";
import type { Instance, Project } from "./models.ts";
import { readFields, readList } from "./read-body.ts";
import type { Call, LagerkollState, Route } from "./state.ts";

/** Document: "Get projects", "Get project for id", "Add", "Update" and "Close project". */
export const projectRoutes: readonly Route[] = [
  { method: "GET", path: "", handle: listProjects },
  { method: "GET", path: "/{}", handle: (call) => shown(call.state, projectOf(call)) },
  { method: "POST", path: "", handle: addProject },
  { method: "PUT", path: "/{}", handle: updateProject },
  { method: "PUT", path: "/{}/close", handle: closeProject },
];

/**
 * Document: "Get projects". Assumed: -1 stands for every state and 0 and 1 are those of the class,
 * from and to are milliseconds and bound created, both included, 0 is no bound, start_date is
 * created, and query is looked for in names and descriptions in any letter case.
 */
function listProjects(call: Call): unknown {
  const code = 906001;
  const state = choiceIn(call, "state", ["-1", "0", "1"], code);
  const [from, to] = (["from", "to"] as const).map((name) =>
    integerIn(call, name, [0, Number.MAX_SAFE_INTEGER], 0, code),
  ) as [number, number];
  const words = (call.query.get("query") ?? "").toLowerCase();
  const fitting = call.state.data.projects.filter(
    (project) =>
      (state === "-1" || String(project.state) === state) &&
      project.created >= from &&
      (to === 0 || project.created <= to) &&
      [project.name, project.description, project.customerName].some((text) =>
        (text ?? "").toLowerCase().includes(words),
      ),
  );
  const columns = {
    start_date: ({ created }: Project) => created,
    end_date: ({ ended }: Project) => ended,
  };
  const { rows, total, numbers } = pageOf(call, fitting, { columns, direction: "order" }, code);
  const projects = rows.map((project) => shown(call.state, project));
  return { ...numbers, projectsCount: total, projects };
}

/** Document: "Add project". Nothing is mandatory; the creator is whoever has logged in. */
function addProject(call: Call): unknown {
  const { state, user } = call;
  const body = call.body();
  const project: Project = {
    ...blank(projectFields),
    createdById: user?.id ?? null,
    createdByName: user?.name ?? null,
    created: state.clock.now(),
    ...projectValues(state, body, 906011),
    projectId: nextId(state.data.projects.map(({ projectId }) => projectId)),
    articles: [],
    ended: null,
  };
  saveArticles(state, project, draftArticles(call, project, readList(body, "articles", 906011)));
  state.data.projects.push(project);
  return shown(state, project);
}

/**
 * Document: "Update project"; the class says that state is written by POST alone, so it is passed
 * over here. Assumed: what a body leaves out stays, articles without a known id are added.
 */
function updateProject(call: Call): unknown {
  const { state } = call;
  const project = projectOf(call);
  const body = call.body();
  const values = projectValues(state, body, 906021);
  const articles = draftArticles(call, project, readList(body, "articles", 906021));
  const { projectId, state: unchanged } = project;
  Object.assign(project, values, { projectId, state: unchanged });
  saveArticles(state, project, articles);
  return shown(state, project);
}

/**
 * Document: "Close project" and error 906032. Assumed: the keys of closeArticles are ids of project
 * articles, what these still have out is checked in, and the project is FINISHED.
 */
function closeProject(call: Call): unknown {
  const project = projectOf(call);
  const { closeArticles = null } = call.body();
  if (typeof closeArticles !== "object" || Array.isArray(closeArticles)) {
    throw new Refusal(906021, 400, "closeArticles");
  }
  const closed = Object.keys(closeArticles ?? {}).map((id) =>
    articleOf(project, id, "closeArticles"),
  );
  if (project.articles.some((article) => amountOut(article) > 0 && !closed.includes(article))) {
    throw new Refusal(906032, 409);
  }
  for (const article of closed) {
    article.checkinAmount = (article.checkinAmount ?? 0) + amountOut(article);
    article.checkinConsumeDate = call.state.clock.now();
  }
  project.state = projectStates.finished;
  project.ended = call.state.clock.now();
  return shown(call.state, project);
}

/** A project as the answers show it. */
function shown({ options }: LagerkollState, { ended: _ended, ...project }: Project): unknown {
  const state = options.stateAs === "string" ? String(project.state) : project.state;
  return { ...project, state };
}

/** The fields in a body, with the names of the customer and user whose ids it holds. */
function projectValues(
  { data }: LagerkollState,
  body: JsonObject,
  code: ErrorCode,
): Partial<Instance<typeof projectFields>> {
  const values = readFields(projectFields, body, code);
  const customer = namedOf(data.customers, values.customerId, 906002, "customerId");
  const user = namedOf(data.users, values.responsibleUserId, 906003, "responsibleUserId");
  return {
    ...values,
    ...(customer === undefined ? {} : { customerName: customer.name }),
    ...(user === undefined ? {} : { responsibleUserName: user.name }),
  };
}
