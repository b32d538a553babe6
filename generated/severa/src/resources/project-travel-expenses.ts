import { firstRow, pageToken } from "../paging.js";
import { type JsonPatch, jsonPatch } from "../plugins/body/json-patch.js";
import { json } from "../plugins/body/json.js";
import { type Call, call } from "../runtime/call.js";
import { type Changes, type SyncOptions, changesOf } from "../runtime/changes.js";
import type { SyncStart } from "../runtime/checkpoint.js";
import type { Core } from "../runtime/core.js";
import type { Operation, PagedOperation } from "../runtime/operation.js";
import type { CallOptions, PageOptions } from "../runtime/options.js";
import { type Paged, paged } from "../runtime/paged.js";
import { expandPath } from "../runtime/path.js";
import { type Reconciled, reconcile } from "../runtime/reconcile.js";
import type {
  ProjectTravelExpenseFileModel,
  ProjectTravelExpenseInputModel,
  ProjectTravelExpenseOutputModel,
} from "../types.js";

/** `/v1/projecttravelexpenses` and what lies below it. */
export class ProjectTravelExpenses {
  readonly #core: Core;
  /** `/v1/projecttravelexpenses/{projectTravelExpenseGuid}/files` and what lies below it. */
  readonly files: ProjectTravelExpensesFiles;

  constructor(core: Core) {
    this.#core = core;
    this.files = new ProjectTravelExpensesFiles(core);
  }

  /**
   * Lists travel expenses across projects.
   *
   * `changedSince` leaves deleted rows out; `GET /v1/deletedprojecttravelexpenses` lists those.
   *
   * `GET /v1/projecttravelexpenses` · scopes `travels:read` · paged by page token
   *
   * To keep a copy: ask with `changedSince` for the rows changed at or after an instant; deleted rows are not
   * told, so compare with a full list now and then.
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of travel expenses.
   */
  list(
    query?: ListProjectTravelExpensesQuery,
    options?: PageOptions,
  ): Paged<ProjectTravelExpenseOutputModel> {
    return listProjectTravelExpenses(this.#core, query, options);
  }

  /**
   * Creates a travel expense on a project.
   *
   * `POST /v1/projecttravelexpenses` · scopes `travels:write`
   *
   * @param projectTravelExpense - The expense; `project`, `phase`, `user`, `travelExpense` (the type) and `quantity` are required. Money takes amount and currency code together.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The created travel expense, with its guid.
   */
  create(
    projectTravelExpense: ProjectTravelExpenseInputModel,
    options?: CallOptions,
  ): Call<ProjectTravelExpenseOutputModel> {
    return createProjectTravelExpense(this.#core, projectTravelExpense, options);
  }

  /**
   * Deletes one project travel expense.
   *
   * `DELETE /v1/projecttravelexpenses/{guid}` · scopes `travels:delete`
   *
   * @param guid - The travel expense's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The project travel expense is deleted; no body.
   */
  delete(guid: string, options?: CallOptions): Call<void> {
    return deleteProjectTravelExpense(this.#core, guid, options);
  }

  /**
   * Fetches one project travel expense.
   *
   * `GET /v1/projecttravelexpenses/{guid}` · scopes `travels:read`
   *
   * @param guid - The travel expense's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The requested project travel expense.
   */
  get(guid: string, options?: CallOptions): Call<ProjectTravelExpenseOutputModel> {
    return getProjectTravelExpense(this.#core, guid, options);
  }

  /**
   * Changes fields of one project travel expense.
   *
   * `PATCH /v1/projecttravelexpenses/{guid}` · scopes `travels:write`
   *
   * Quirk `patch-replace-only`: Guide (Updating) supports `replace` alone, in lower case. The document's
   * enumeration has five operations with capital initials. Only `replace` is offered, written as in the guide.
   *
   * Quirk `patch-value-any-json`: Document declares the value of a change as nullable text; the guide (Updating,
   * Money values) sends numbers and objects. Any JSON is sent, typed after the field that the path names.
   *
   * Quirk `patch-path-slash`: Guide (Money values) shows the path `unitPrice` without a slash, against its own
   * rule that a path is a JSON Pointer (Updating). Paths begin with a slash.
   *
   * Quirk `patch-money-whole`: Guide (Updating, Money values) wants amount and currency code changed together, and
   * refuses a currency other than the expected one. The document says nothing. Replace the whole money value, not
   * its amount.
   *
   * Quirk `patch-answers-list`: Document answers a change of one row with a list of rows. Expect a list of one.
   *
   * @param guid - The travel expense's guid.
   * @param changes - JSON Patch operations on the project travel expense; only `replace` works. Money takes amount and currency code together.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The changed project travel expense, as a list with one row.
   */
  update(
    guid: string,
    changes: JsonPatch<ProjectTravelExpenseInputModel>,
    options?: CallOptions,
  ): Call<readonly ProjectTravelExpenseOutputModel[]> {
    return updateProjectTravelExpense(this.#core, guid, changes, options);
  }

  /**
   * The rows of `ProjectTravelExpenses.list` that were added or changed since an earlier run.
   *
   * Deleted rows are not told: `ProjectTravelExpenses.reconcile` finds them.
   *
   * @param start - The checkpoint that the earlier run left, or an instant; undefined: all rows there are.
   * @param query - Filters and settings, the same for every run.
   * @param options - Signal, time-outs and headers of the calls, and how far the next run reaches back.
   */
  changes(
    start: SyncStart,
    query?: Omit<ListProjectTravelExpensesQuery, "changedSince">,
    options?: SyncOptions,
  ): Changes<ProjectTravelExpenseOutputModel, "not-reported"> {
    return changesOf<
      ProjectTravelExpenseOutputModel,
      "not-reported",
      ListProjectTravelExpensesQuery
    >(
      {
        operation: "ProjectTravelExpenses_GetProjectTravelExpenses",
        id: "/guid",
        since: "changedSince",
        changed: "/lastUpdatedDateTime",
        deletions: "not-reported",
      },
      [query],
      query,
      start,
      options,
      (query, options) => this.list(query, options),
    );
  }

  /**
   * Compares a copy with all rows of `ProjectTravelExpenses.list`.
   *
   * Gives the ids of rows that are gone, and of those that the copy lacks.
   *
   * @param knownIds - The ids of the copy's rows, read to their end before the list is asked for.
   * @param query - Filters and settings, the same for every run.
   * @param options - Signal, time-outs and headers of the calls.
   */
  reconcile(
    knownIds: Iterable<string> | AsyncIterable<string>,
    query?: Omit<ListProjectTravelExpensesQuery, "changedSince">,
    options?: Omit<SyncOptions, "overlap">,
  ): Promise<Reconciled<string>> {
    return reconcile<string>(
      { operation: "ProjectTravelExpenses_GetProjectTravelExpenses", id: "/guid" },
      knownIds,
      query,
      options,
      (query, options) => this.list(query, options),
    );
  }
}

/** What `ProjectTravelExpenses.list` can be asked for. */
export interface ListProjectTravelExpensesQuery {
  /**
   * Rows per page. The guide sets 100 by default and 1000 at most, the operation reference 20 and 100: send a
   * value, up to 100 fits both.
   *
   * Quirk `page-size-differs`: Guide (Paging) gives pages 100 rows by default and 1000 at most. The document tells
   * 20 and 100 on 88 lists, "all" on 14, and nothing on the rest. The guide's numbers are taken; ask for a number
   * of rows where it matters.
   *
   * Quirk `page-size-above-1000`: Guide (Paging) says some endpoints take more than 1000 rows at once and points
   * to the document, which names none. Keep to 1000.
   */
  readonly rowCount?: number | null;
  /**
   * Only travel expenses added or changed at or after this instant (ISO 8601). Deletions are listed by `GET
   * /v1/deletedprojecttravelexpenses`.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   *
   * Quirk `changed-since-inclusive`: Guide (Changed since) speaks of changes after the timestamp and then calls
   * the timestamp inclusive; the document has greater or equal. Inclusive: a row may be delivered twice.
   */
  readonly changedSince?: string | null;
}

/** `/v1/projecttravelexpenses/{projectTravelExpenseGuid}/files` and what lies below it. */
export class ProjectTravelExpensesFiles {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists the files of a travel expense.
   *
   * Metadata only; use `fileGuid` with `GET /v1/files/{guid}/filedata` for the content.
   *
   * `GET /v1/projecttravelexpenses/{projectTravelExpenseGuid}/files` · scopes `files:read` · paged by first row
   *
   * @param projectTravelExpenseGuid - Guid of the travel expense whose files are listed.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of file details.
   */
  list(
    projectTravelExpenseGuid: string,
    query?: ListProjectTravelExpenseFilesQuery,
    options?: PageOptions,
  ): Paged<ProjectTravelExpenseFileModel> {
    return listProjectTravelExpenseFiles(this.#core, projectTravelExpenseGuid, query, options);
  }
}

/** What `ProjectTravelExpensesFiles.list` can be asked for. */
export interface ListProjectTravelExpenseFilesQuery {
  /**
   * Rows per page, 1 to 1000; 100 when omitted.
   *
   * Quirk `page-size-differs`: Guide (Paging) gives pages 100 rows by default and 1000 at most. The document tells
   * 20 and 100 on 88 lists, "all" on 14, and nothing on the rest. The guide's numbers are taken; ask for a number
   * of rows where it matters.
   *
   * Quirk `page-size-above-1000`: Guide (Paging) says some endpoints take more than 1000 rows at once and points
   * to the document, which names none. Keep to 1000.
   */
  readonly rowCount?: number | null;
}

const listProjectTravelExpensesOperation: PagedOperation = {
  id: "ProjectTravelExpenses_GetProjectTravelExpenses",
  name: "projectTravelExpenses.list",
  method: "GET",
  path: "/v1/projecttravelexpenses",
  paging: pageToken,
};

/**
 * Lists travel expenses across projects.
 *
 * `ProjectTravelExpenses.list`, to be imported alone.
 */
export function listProjectTravelExpenses(
  core: Core,
  query?: ListProjectTravelExpensesQuery,
  options?: PageOptions,
): Paged<ProjectTravelExpenseOutputModel> {
  return paged<ProjectTravelExpenseOutputModel>(
    core,
    listProjectTravelExpensesOperation,
    { query },
    options,
  );
}

const createProjectTravelExpenseOperation: Operation = {
  id: "ProjectTravelExpenses_PostProjectTravelExpense",
  name: "projectTravelExpenses.create",
  method: "POST",
  path: "/v1/projecttravelexpenses",
  body: /* @__PURE__ */ json({}),
};

/**
 * Creates a travel expense on a project.
 *
 * `ProjectTravelExpenses.create`, to be imported alone.
 */
export function createProjectTravelExpense(
  core: Core,
  projectTravelExpense: ProjectTravelExpenseInputModel,
  options?: CallOptions,
): Call<ProjectTravelExpenseOutputModel> {
  return call<ProjectTravelExpenseOutputModel>(
    core,
    createProjectTravelExpenseOperation,
    { body: projectTravelExpense },
    options,
  );
}

const deleteProjectTravelExpenseOperation: Operation = {
  id: "ProjectTravelExpenses_DeleteProjectTravelExpense",
  name: "projectTravelExpenses.delete",
  method: "DELETE",
  path: "/v1/projecttravelexpenses/{guid}",
  expand: expandPath,
  result: "none",
};

/**
 * Deletes one project travel expense.
 *
 * `ProjectTravelExpenses.delete`, to be imported alone.
 */
export function deleteProjectTravelExpense(
  core: Core,
  guid: string,
  options?: CallOptions,
): Call<void> {
  return call(core, deleteProjectTravelExpenseOperation, { path: [guid] }, options);
}

const getProjectTravelExpenseOperation: Operation = {
  id: "ProjectTravelExpenses_GetProjectTravelExpense",
  name: "projectTravelExpenses.get",
  method: "GET",
  path: "/v1/projecttravelexpenses/{guid}",
  expand: expandPath,
};

/**
 * Fetches one project travel expense.
 *
 * `ProjectTravelExpenses.get`, to be imported alone.
 */
export function getProjectTravelExpense(
  core: Core,
  guid: string,
  options?: CallOptions,
): Call<ProjectTravelExpenseOutputModel> {
  return call<ProjectTravelExpenseOutputModel>(
    core,
    getProjectTravelExpenseOperation,
    { path: [guid] },
    options,
  );
}

const updateProjectTravelExpenseOperation: Operation = {
  id: "ProjectTravelExpenses_PatchProjectTravelExpense",
  name: "projectTravelExpenses.update",
  method: "PATCH",
  path: "/v1/projecttravelexpenses/{guid}",
  expand: expandPath,
  body: /* @__PURE__ */ jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
  retry: "idempotent",
};

/**
 * Changes fields of one project travel expense.
 *
 * `ProjectTravelExpenses.update`, to be imported alone.
 */
export function updateProjectTravelExpense(
  core: Core,
  guid: string,
  changes: JsonPatch<ProjectTravelExpenseInputModel>,
  options?: CallOptions,
): Call<readonly ProjectTravelExpenseOutputModel[]> {
  return call<readonly ProjectTravelExpenseOutputModel[]>(
    core,
    updateProjectTravelExpenseOperation,
    { path: [guid], body: changes },
    options,
  );
}

const listProjectTravelExpenseFilesOperation: PagedOperation = {
  id: "Files_GetTravelExpenseFiles",
  name: "projectTravelExpenses.files.list",
  method: "GET",
  path: "/v1/projecttravelexpenses/{projectTravelExpenseGuid}/files",
  expand: expandPath,
  paging: firstRow,
};

/**
 * Lists the files of a travel expense.
 *
 * `ProjectTravelExpensesFiles.list`, to be imported alone.
 */
export function listProjectTravelExpenseFiles(
  core: Core,
  projectTravelExpenseGuid: string,
  query?: ListProjectTravelExpenseFilesQuery,
  options?: PageOptions,
): Paged<ProjectTravelExpenseFileModel> {
  return paged<ProjectTravelExpenseFileModel>(
    core,
    listProjectTravelExpenseFilesOperation,
    { path: [projectTravelExpenseGuid], query },
    options,
  );
}
