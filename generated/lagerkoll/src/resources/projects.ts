import { articlePages, invoiceDraftPages, projectPages } from "../paging.js";
import { json } from "../plugins/body/json.js";
import { type Call, call } from "../runtime/call.js";
import type { Core } from "../runtime/core.js";
import type { Operation, PagedOperation } from "../runtime/operation.js";
import type { CallOptions, PageOptions } from "../runtime/options.js";
import { type Paged, paged } from "../runtime/paged.js";
import { expandPath } from "../runtime/path.js";
import type {
  CloseProjectInput,
  InvoiceDraft,
  InvoiceDraftFilter,
  InvoiceDraftPage,
  InvoiceDraftSortColumn,
  InvoiceDraftsInput,
  InvoicingResult,
  Project,
  ProjectArticle,
  ProjectArticleFilter,
  ProjectArticleInput,
  ProjectArticleSortColumn,
  ProjectInput,
  ProjectSortColumn,
  ProjectStateFilter,
  ProjectUpdate,
  SendInvoiceDraftsInput,
  SortOrder,
} from "../types.js";

/**
 * Projects, their articles and their invoice drafts.
 *
 * `/projects` and what lies below it.
 */
export class Projects {
  readonly #core: Core;
  /**
   * Projects, their articles and their invoice drafts.
   *
   * `/projects/{project_id}/article` and what lies below it.
   */
  readonly articles: ProjectsArticles;
  /**
   * Projects, their articles and their invoice drafts.
   *
   * `/projects/{project_id}/invoice` and what lies below it.
   */
  readonly invoiceDrafts: ProjectsInvoiceDrafts;

  constructor(core: Core) {
    this.#core = core;
    this.articles = new ProjectsArticles(core);
    this.invoiceDrafts = new ProjectsInvoiceDrafts(core);
  }

  /**
   * Lists projects, page by page.
   *
   * Without parameters the answer holds the first 50 projects of all states, those with the latest start first.
   * Each project comes with its articles.
   *
   * `GET /projects` · paged by project pages
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of projects.
   */
  list(query?: ListProjectsQuery, options?: PageOptions): Paged<Project> {
    return listProjects(this.#core, query, options);
  }

  /**
   * Creates a project.
   *
   * The server chooses the number. This is the only call that can set the project's state.
   *
   * `POST /projects`
   *
   * Quirk `project-fields-of-the-server`: Class Project: created, createdById, createdByName, customerName and
   * responsibleUserName can be written, and the body of Add project shows them. They can be sent. Leave them out;
   * the server knows who calls and what the customer and the user of those numbers are called.
   *
   * Quirk `articles-inside-a-project`: The bodies of Add project and Update project hold a list of articles, and
   * there are separate operations for adding and updating an article. What the list does is not described. Leave
   * it out and use the operations for articles.
   *
   * @param project - The project to create.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The project as it was stored, with its number.
   */
  create(project: ProjectInput, options?: CallOptions): Call<Project> {
    return createProject(this.#core, project, options);
  }

  /**
   * Reads a project with its articles.
   *
   * `GET /projects/{project_id}`
   *
   * @param projectId - Number of the project, chosen by Lagerkoll. Whole number of up to 64 bits.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The project.
   */
  get(projectId: number, options?: CallOptions): Call<Project> {
    return getProject(this.#core, projectId, options);
  }

  /**
   * Changes a project.
   *
   * Read the project first and send it back with your changes. The state stays as it is; end a project by closing
   * it.
   *
   * `PUT /projects/{project_id}`
   *
   * Quirk `update-whole-or-part`: The two update operations show whole rows as bodies and don't tell what happens
   * to a field that is left out. Assumed to replace the row. Send all fields as they were read, changed where you
   * want a change.
   *
   * @param projectId - Number of the project, chosen by Lagerkoll. Whole number of up to 64 bits.
   * @param projectUpdate - The whole project with its changes.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The project after the change.
   */
  update(projectId: number, projectUpdate: ProjectUpdate, options?: CallOptions): Call<Project> {
    return updateProject(this.#core, projectId, projectUpdate, options);
  }

  /**
   * Reads the invoice drafts that make up a project's cost.
   *
   * There is no total in the answer. Add up the rows yourself, by currency.
   *
   * `GET /projects/{project_id}/cost`
   *
   * Quirk `cost-is-a-list`: Get cost for project promises the total cost, but answers with the page of invoice
   * drafts that Get invoice drafts gives: no sum, and members page, pages and pageSize although it takes no
   * parameters. Typed as the example shows; a cost has to be worked out from the amounts and prices of the rows.
   * Assumed to hold everything at once. If `pages` is more than 1, rows are missing; list the invoice drafts
   * instead.
   *
   * @param projectId - Number of the project, chosen by Lagerkoll. Whole number of up to 64 bits.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The project's invoice drafts.
   */
  getCost(projectId: number, options?: CallOptions): Call<InvoiceDraftPage> {
    return getProjectCost(this.#core, projectId, options);
  }

  /**
   * Closes a project.
   *
   * Refused with code 906032 while articles of the project still have an amount that was neither returned,
   * consumed nor told of in the body. Which state a closed project gets isn't documented; look at `state` of the
   * answer.
   *
   * `PUT /projects/{project_id}/close`
   *
   * @param projectId - Number of the project, chosen by Lagerkoll. Whole number of up to 64 bits.
   * @param body - What is to happen to articles that are still out.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The closed project.
   */
  close(projectId: number, body: CloseProjectInput, options?: CallOptions): Call<Project> {
    return closeProject(this.#core, projectId, body, options);
  }
}

/** What `Projects.list` can be asked for. */
export interface ListProjectsQuery {
  /**
   * Only projects in this state.
   *
   * Default: `-1`.
   *
   * Quirk `project-state-filter`: Get projects: state defaults to -1, which is not among its allowed values 0 and
   * 1, and a project itself has four states, 0 to 3. -1 finds projects of all states. What 0 and 1 find is not
   * explained; they are taken for the project states NEW and DEVELOPING. To find finished or cancelled ones, list
   * all and look at `state`.
   */
  readonly state?: ProjectStateFilter;
  /**
   * Start of a period, in milliseconds since 1970-01-01T00:00:00Z. 0 sets no bound.
   *
   * Whole number of up to 64 bits. Default: `0`.
   *
   * Quirk `period-without-unit`: Get projects: from and to have the default 0 and neither a type, a unit nor a
   * word about the date they are compared with. Assumed milliseconds like all points in time in this API, both
   * ends included, compared with the dates of the project that sort_column names, with 0 for no bound. Try it with
   * a narrow period before you rely on it.
   */
  readonly from?: number;
  /**
   * End of a period, in milliseconds since 1970-01-01T00:00:00Z. 0 sets no bound.
   *
   * Whole number of up to 64 bits. Default: `0`.
   */
  readonly to?: number;
  /**
   * Rows of a page.
   *
   * At least 1. Default: `50`.
   *
   * Quirk `largest-page-undocumented`: The lists give limit the default 50 and no largest value. The client asks
   * for 50 unless told otherwise and ends by the number of pages in the answer, so a server that gives fewer rows
   * than asked for does no harm.
   */
  readonly limit?: number;
  /** Text to search projects for. Which of their fields are searched isn't documented. */
  readonly query?: string;
  /**
   * What the projects are sorted by.
   *
   * Default: `"start_date"`.
   */
  readonly sort_column?: ProjectSortColumn;
  /**
   * Direction of the sorting.
   *
   * Default: `"desc"`.
   *
   * Quirk `sort-direction-two-names`: The direction of the sorting is called order in Get projects and sort_order
   * in the lists of articles and invoice drafts. Each list keeps its own name.
   */
  readonly order?: SortOrder;
}

/**
 * Projects, their articles and their invoice drafts.
 *
 * `/projects/{project_id}/article` and what lies below it.
 */
export class ProjectsArticles {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists the articles of a project, page by page.
   *
   * `GET /projects/{project_id}/articles` · paged by article pages
   *
   * @param projectId - Number of the project, chosen by Lagerkoll. Whole number of up to 64 bits.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of the project's articles.
   */
  list(
    projectId: number,
    query?: ListProjectArticlesQuery,
    options?: PageOptions,
  ): Paged<ProjectArticle> {
    return listProjectArticles(this.#core, projectId, query, options);
  }

  /**
   * Adds an article to a project.
   *
   * The amount is checked out of stock for the project. Code 906031 says that the amount is too large.
   *
   * `POST /projects/{project_id}/article`
   *
   * Quirk `article-singular-and-plural`: Articles are listed below `/articles`, but added and updated below
   * `/article`. The URLs are kept; the client has all of them under projects.articles.
   *
   * Quirk `amount-too-large`: Error 906031, with two spelling mistakes in its text, speaks of a too large amount
   * without saying of which operation or compared with what. Assumed to refuse a check-out of more than the stock
   * holds, and a return or consumption of more than is checked out.
   *
   * @param projectId - Number of the project, chosen by Lagerkoll. Whole number of up to 64 bits.
   * @param projectArticle - The article and how much of it.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The project's article as it was stored.
   */
  create(
    projectId: number,
    projectArticle: ProjectArticleInput,
    options?: CallOptions,
  ): Call<ProjectArticle> {
    return createProjectArticle(this.#core, projectId, projectArticle, options);
  }

  /**
   * Changes an article of a project, such as the amount that was returned or consumed.
   *
   * Read the row first and send it back with your changes. Amounts are the row's new totals.
   *
   * `PUT /projects/{project_id}/article/{article_id}`
   *
   * Quirk `article-update-answers-lists`: Update project article answers with a list of articles and a list of
   * invoice drafts, Add project article with the one article. Typed as the examples show. Because it may have made
   * invoice drafts, the call isn't repeated after a failure.
   *
   * Quirk `amounts-total-or-change`: Nothing tells whether the amounts in the body of Update project article
   * replace those of the row or are added to them. Assumed to replace them, as the body has the shape of the whole
   * row.
   *
   * @param projectId - Number of the project, chosen by Lagerkoll. Whole number of up to 64 bits.
   * @param projectArticleId - Number of the project's article, the `id` of its row. Whole number of up to 64 bits. Quirk `which-article-id`: The URL of Update project article ends in `{article_id}`; a row has both the number id and the text articleId. Assumed `id`, because the same article can be in a project several times.
   * @param projectArticle - The whole row with its changes.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The articles and invoice drafts that the change touched.
   */
  update(
    projectId: number,
    projectArticleId: number,
    projectArticle: ProjectArticleInput,
    options?: CallOptions,
  ): Call<InvoicingResult> {
    return updateProjectArticle(this.#core, projectId, projectArticleId, projectArticle, options);
  }
}

/** What `ProjectsArticles.list` can be asked for. */
export interface ListProjectArticlesQuery {
  /**
   * Which of the articles.
   *
   * Default: `0`.
   */
  readonly state?: ProjectArticleFilter;
  /**
   * Rows of a page.
   *
   * At least 1. Default: `50`.
   *
   * Quirk `largest-page-undocumented`: The lists give limit the default 50 and no largest value. The client asks
   * for 50 unless told otherwise and ends by the number of pages in the answer, so a server that gives fewer rows
   * than asked for does no harm.
   */
  readonly limit?: number;
  /**
   * What the articles are sorted by.
   *
   * Default: `"checkout_date"`.
   */
  readonly sort_column?: ProjectArticleSortColumn;
  /**
   * Direction of the sorting.
   *
   * Default: `"desc"`.
   */
  readonly sort_order?: SortOrder;
}

/**
 * Projects, their articles and their invoice drafts.
 *
 * `/projects/{project_id}/invoice` and what lies below it.
 */
export class ProjectsInvoiceDrafts {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists the invoice drafts of a project, page by page.
   *
   * Without `state` it lists drafts that are still to be invoiced.
   *
   * `GET /projects/{project_id}/articles/invoice` · paged by invoice draft pages
   *
   * Quirk `drafts-at-three-urls`: Invoice drafts are listed below `/articles/invoice`, created below
   * `/invoice/draft` and sent by `/invoice`. The URLs are kept; the client has all three under
   * projects.invoiceDrafts.
   *
   * @param projectId - Number of the project, chosen by Lagerkoll. Whole number of up to 64 bits.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of the project's invoice drafts.
   */
  list(
    projectId: number,
    query?: ListProjectInvoiceDraftsQuery,
    options?: PageOptions,
  ): Paged<InvoiceDraft> {
    return listProjectInvoiceDrafts(this.#core, projectId, query, options);
  }

  /**
   * Makes invoice drafts from articles of a project.
   *
   * `PUT /projects/{project_id}/invoice/draft`
   *
   * Quirk `drafts-created-by-put`: Create invoice drafts and Send invoice drafts have the method PUT, although
   * each call makes something new. Neither is repeated after a failure. List the drafts to learn whether a call
   * that failed had an effect.
   *
   * Quirk `draft-amount-undocumented`: The body of Create invoice drafts holds whole articles and doesn't tell how
   * much of each is drafted. Send the rows as they were read. Assumed to draft what is consumed or rented and not
   * yet invoiced.
   *
   * @param projectId - Number of the project, chosen by Lagerkoll. Whole number of up to 64 bits.
   * @param invoiceDrafts - The articles to invoice.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The new drafts, and the articles they were made from.
   */
  create(
    projectId: number,
    invoiceDrafts: InvoiceDraftsInput,
    options?: CallOptions,
  ): Call<InvoicingResult> {
    return createProjectInvoiceDraft(this.#core, projectId, invoiceDrafts, options);
  }

  /**
   * Hands invoice drafts over to connected systems (integrations) and marks them as invoiced.
   *
   * This can't be undone by the API.
   *
   * `PUT /projects/{project_id}/invoice`
   *
   * @param projectId - Number of the project, chosen by Lagerkoll. Whole number of up to 64 bits.
   * @param sendInvoiceDrafts - The drafts to invoice, and how.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The drafts after the step, and their articles.
   */
  send(
    projectId: number,
    sendInvoiceDrafts: SendInvoiceDraftsInput,
    options?: CallOptions,
  ): Call<InvoicingResult> {
    return sendProjectInvoiceDraft(this.#core, projectId, sendInvoiceDrafts, options);
  }
}

/** What `ProjectsInvoiceDrafts.list` can be asked for. */
export interface ListProjectInvoiceDraftsQuery {
  /**
   * How far the drafts have come.
   *
   * Default: `0`.
   */
  readonly state?: InvoiceDraftFilter;
  /**
   * Rows of a page.
   *
   * At least 1. Default: `50`.
   *
   * Quirk `largest-page-undocumented`: The lists give limit the default 50 and no largest value. The client asks
   * for 50 unless told otherwise and ends by the number of pages in the answer, so a server that gives fewer rows
   * than asked for does no harm.
   */
  readonly limit?: number;
  /**
   * What the drafts are sorted by.
   *
   * Default: `"created"`.
   */
  readonly sort_column?: InvoiceDraftSortColumn;
  /**
   * Direction of the sorting.
   *
   * Default: `"desc"`.
   */
  readonly sort_order?: SortOrder;
}

const listProjectsOperation: PagedOperation = {
  id: "listProjects",
  name: "projects.list",
  method: "GET",
  path: "/projects",
  paging: projectPages,
};

/**
 * Lists projects, page by page.
 *
 * `Projects.list`, to be imported alone.
 */
export function listProjects(
  core: Core,
  query?: ListProjectsQuery,
  options?: PageOptions,
): Paged<Project> {
  return paged<Project>(core, listProjectsOperation, { query }, options);
}

const createProjectOperation: Operation = {
  id: "createProject",
  name: "projects.create",
  method: "POST",
  path: "/projects",
  body: /* @__PURE__ */ json({}),
};

/**
 * Creates a project.
 *
 * `Projects.create`, to be imported alone.
 */
export function createProject(
  core: Core,
  project: ProjectInput,
  options?: CallOptions,
): Call<Project> {
  return call<Project>(core, createProjectOperation, { body: project }, options);
}

const getProjectOperation: Operation = {
  id: "getProject",
  name: "projects.get",
  method: "GET",
  path: "/projects/{project_id}",
  expand: expandPath,
};

/**
 * Reads a project with its articles.
 *
 * `Projects.get`, to be imported alone.
 */
export function getProject(core: Core, projectId: number, options?: CallOptions): Call<Project> {
  return call<Project>(core, getProjectOperation, { path: [projectId] }, options);
}

const updateProjectOperation: Operation = {
  id: "updateProject",
  name: "projects.update",
  method: "PUT",
  path: "/projects/{project_id}",
  expand: expandPath,
  body: /* @__PURE__ */ json({}),
};

/**
 * Changes a project.
 *
 * `Projects.update`, to be imported alone.
 */
export function updateProject(
  core: Core,
  projectId: number,
  projectUpdate: ProjectUpdate,
  options?: CallOptions,
): Call<Project> {
  return call<Project>(
    core,
    updateProjectOperation,
    { path: [projectId], body: projectUpdate },
    options,
  );
}

const getProjectCostOperation: Operation = {
  id: "getProjectCost",
  name: "projects.getCost",
  method: "GET",
  path: "/projects/{project_id}/cost",
  expand: expandPath,
};

/**
 * Reads the invoice drafts that make up a project's cost.
 *
 * `Projects.getCost`, to be imported alone.
 */
export function getProjectCost(
  core: Core,
  projectId: number,
  options?: CallOptions,
): Call<InvoiceDraftPage> {
  return call<InvoiceDraftPage>(core, getProjectCostOperation, { path: [projectId] }, options);
}

const closeProjectOperation: Operation = {
  id: "closeProject",
  name: "projects.close",
  method: "PUT",
  path: "/projects/{project_id}/close",
  expand: expandPath,
  body: /* @__PURE__ */ json({}),
  retry: "never",
};

/**
 * Closes a project.
 *
 * `Projects.close`, to be imported alone.
 */
export function closeProject(
  core: Core,
  projectId: number,
  body: CloseProjectInput,
  options?: CallOptions,
): Call<Project> {
  return call<Project>(core, closeProjectOperation, { path: [projectId], body }, options);
}

const listProjectArticlesOperation: PagedOperation = {
  id: "listProjectArticles",
  name: "projects.articles.list",
  method: "GET",
  path: "/projects/{project_id}/articles",
  expand: expandPath,
  paging: articlePages,
};

/**
 * Lists the articles of a project, page by page.
 *
 * `ProjectsArticles.list`, to be imported alone.
 */
export function listProjectArticles(
  core: Core,
  projectId: number,
  query?: ListProjectArticlesQuery,
  options?: PageOptions,
): Paged<ProjectArticle> {
  return paged<ProjectArticle>(
    core,
    listProjectArticlesOperation,
    { path: [projectId], query },
    options,
  );
}

const createProjectArticleOperation: Operation = {
  id: "createProjectArticle",
  name: "projects.articles.create",
  method: "POST",
  path: "/projects/{project_id}/article",
  expand: expandPath,
  body: /* @__PURE__ */ json({}),
};

/**
 * Adds an article to a project.
 *
 * `ProjectsArticles.create`, to be imported alone.
 */
export function createProjectArticle(
  core: Core,
  projectId: number,
  projectArticle: ProjectArticleInput,
  options?: CallOptions,
): Call<ProjectArticle> {
  return call<ProjectArticle>(
    core,
    createProjectArticleOperation,
    { path: [projectId], body: projectArticle },
    options,
  );
}

const updateProjectArticleOperation: Operation = {
  id: "updateProjectArticle",
  name: "projects.articles.update",
  method: "PUT",
  path: "/projects/{project_id}/article/{article_id}",
  expand: expandPath,
  body: /* @__PURE__ */ json({}),
  retry: "never",
};

/**
 * Changes an article of a project, such as the amount that was returned or consumed.
 *
 * `ProjectsArticles.update`, to be imported alone.
 */
export function updateProjectArticle(
  core: Core,
  projectId: number,
  projectArticleId: number,
  projectArticle: ProjectArticleInput,
  options?: CallOptions,
): Call<InvoicingResult> {
  return call<InvoicingResult>(
    core,
    updateProjectArticleOperation,
    { path: [projectId, projectArticleId], body: projectArticle },
    options,
  );
}

const listProjectInvoiceDraftsOperation: PagedOperation = {
  id: "listInvoiceDrafts",
  name: "projects.invoiceDrafts.list",
  method: "GET",
  path: "/projects/{project_id}/articles/invoice",
  expand: expandPath,
  paging: invoiceDraftPages,
};

/**
 * Lists the invoice drafts of a project, page by page.
 *
 * `ProjectsInvoiceDrafts.list`, to be imported alone.
 */
export function listProjectInvoiceDrafts(
  core: Core,
  projectId: number,
  query?: ListProjectInvoiceDraftsQuery,
  options?: PageOptions,
): Paged<InvoiceDraft> {
  return paged<InvoiceDraft>(
    core,
    listProjectInvoiceDraftsOperation,
    { path: [projectId], query },
    options,
  );
}

const createProjectInvoiceDraftOperation: Operation = {
  id: "createInvoiceDrafts",
  name: "projects.invoiceDrafts.create",
  method: "PUT",
  path: "/projects/{project_id}/invoice/draft",
  expand: expandPath,
  body: /* @__PURE__ */ json({}),
  retry: "never",
};

/**
 * Makes invoice drafts from articles of a project.
 *
 * `ProjectsInvoiceDrafts.create`, to be imported alone.
 */
export function createProjectInvoiceDraft(
  core: Core,
  projectId: number,
  invoiceDrafts: InvoiceDraftsInput,
  options?: CallOptions,
): Call<InvoicingResult> {
  return call<InvoicingResult>(
    core,
    createProjectInvoiceDraftOperation,
    { path: [projectId], body: invoiceDrafts },
    options,
  );
}

const sendProjectInvoiceDraftOperation: Operation = {
  id: "sendInvoiceDrafts",
  name: "projects.invoiceDrafts.send",
  method: "PUT",
  path: "/projects/{project_id}/invoice",
  expand: expandPath,
  body: /* @__PURE__ */ json({}),
  retry: "never",
};

/**
 * Hands invoice drafts over to connected systems (integrations) and marks them as invoiced.
 *
 * `ProjectsInvoiceDrafts.send`, to be imported alone.
 */
export function sendProjectInvoiceDraft(
  core: Core,
  projectId: number,
  sendInvoiceDrafts: SendInvoiceDraftsInput,
  options?: CallOptions,
): Call<InvoicingResult> {
  return call<InvoicingResult>(
    core,
    sendProjectInvoiceDraftOperation,
    { path: [projectId], body: sendInvoiceDrafts },
    options,
  );
}
