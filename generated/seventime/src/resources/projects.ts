import { cappedPager } from "../paging.js";
import { form } from "../plugins/body/form.js";
import { type Call, call } from "../runtime/call.js";
import { type CappedList, cappedList } from "../runtime/capped-list.js";
import type { Core } from "../runtime/core.js";
import type { ListOperation, Operation } from "../runtime/operation.js";
import type { CallOptions } from "../runtime/options.js";
import { expandPath } from "../runtime/path.js";
import type { Project, ProjectInput, SortDirection } from "../types.js";

/**
 * Projects (`projekt`) and what classifies them.
 *
 * `/projects` and what lies below it.
 */
export class Projects {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists projects.
   *
   * The projects that fit the filters given, at most 100 of them. There is no filter by customer or status.
   *
   * `GET /projects`
   *
   * The vendor cuts this list off and has no further pages: `truncated` says whether that may have happened, and
   * `complete()` gives the rows only if it has not.
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The projects found, up to 100.
   */
  list(query?: ListProjectsQuery, options?: CallOptions): Call<CappedList<Project>> {
    return listProjects(this.#core, query, options);
  }

  /**
   * Creates a project.
   *
   * Only `name` is needed. Three fields become required through `billingMethod`: `pricePerHour` with `HOURLY`,
   * `fixedPrice` with `FIXED_PRICE`, `timeCategoryPriceList` with `PRICELIST`. Fails when `projectNumber` is
   * taken.
   *
   * `POST /projects`
   *
   * Quirk `create-project-address`: The HTTP Request line of Create a Project has the form field inside the path,
   * `/projects/name=App development`. Projects are created at `/projects`, with the fields in the body as in the
   * samples above that line.
   *
   * Quirk `project-conditional-fields`: The table of Create a Project marks `pricePerHour`, `fixedPrice` and
   * `timeCategoryPriceList` as not required, with an asterisk, and calls them required for one billing method
   * each. Optional in the type; send the one that belongs to the billing method.
   *
   * @param project - The new project, form-encoded.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The project as it was stored; fields without a value are missing.
   */
  create(project: ProjectInput, options?: CallOptions): Call<Project> {
    return createProject(this.#core, project, options);
  }

  /**
   * Gets a project.
   *
   * One project by its id.
   *
   * `GET /projects/{_id}`
   *
   * @param id - Id of the project (not its `projectNumber`).
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The project.
   */
  get(id: string, options?: CallOptions): Call<Project> {
    return getProject(this.#core, id, options);
  }
}

/** What `Projects.list` can be asked for. */
export interface ListProjectsQuery {
  /** Projects with this name. */
  readonly name?: string;
  /** Projects with this project number (`projektnummer`). */
  readonly projectNumber?: string;
  /**
   * Field by which rows are sorted, such as `name`. Without it the order isn't defined.
   *
   * Quirk `sort-fields-unlisted`: No list says which fields `sortBy` takes, and the column Default of every
   * parameter table is empty. Any field of the rows may be tried.
   */
  readonly sortBy?: string;
  /**
   * Direction of the sorting; has an effect only together with `sortBy`. The direction without it isn't
   * documented.
   */
  readonly sortDirection?: SortDirection;
}

const listProjectsOperation: ListOperation = {
  id: "listProjects",
  name: "projects.list",
  method: "GET",
  path: "/projects",
  paging: cappedPager,
};

/**
 * Lists projects.
 *
 * `Projects.list`, to be imported alone.
 */
export function listProjects(
  core: Core,
  query?: ListProjectsQuery,
  options?: CallOptions,
): Call<CappedList<Project>> {
  return cappedList<Project>(core, listProjectsOperation, { query }, options);
}

const createProjectOperation: Operation = {
  id: "createProject",
  name: "projects.create",
  method: "POST",
  path: "/projects",
  body: /* @__PURE__ */ form({ objects: "brackets", arrays: "indices" }),
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
  path: "/projects/{_id}",
  expand: expandPath,
};

/**
 * Gets a project.
 *
 * `Projects.get`, to be imported alone.
 */
export function getProject(core: Core, id: string, options?: CallOptions): Call<Project> {
  return call<Project>(core, getProjectOperation, { path: [id] }, options);
}
