import { firstRow } from "../paging.js";
import { type JsonPatch, jsonPatch } from "../plugins/body/json-patch.js";
import { json } from "../plugins/body/json.js";
import { brackets } from "../plugins/style/brackets.js";
import { type Call, call } from "../runtime/call.js";
import type { Core } from "../runtime/core.js";
import type { Operation, PagedOperation } from "../runtime/operation.js";
import type { CallOptions, PageOptions } from "../runtime/options.js";
import { type Paged, paged } from "../runtime/paged.js";
import { expandPath } from "../runtime/path.js";
import type {
  KeyValuePairOfStringAndSortDirection,
  ProjectStatusTypeModel,
  ProjectStatusTypeModelInput,
} from "../types.js";

/** `/v1/projectstatustypes` and what lies below it. */
export class ProjectStatusTypes {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists project status types.
   *
   * Inactive ones come along unless `active` is set.
   *
   * `GET /v1/projectstatustypes` · scopes `settings:read` · paged by first row
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of project status types.
   */
  list(query?: ListProjectStatusTypesQuery, options?: PageOptions): Paged<ProjectStatusTypeModel> {
    return listProjectStatusTypes(this.#core, query, options);
  }

  /**
   * Creates a project status type.
   *
   * `POST /v1/projectstatustypes` · scopes `settings:write`
   *
   * @param projectStatusType - The status type; `name` is required.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The created project status type, with its guid.
   */
  create(
    projectStatusType: ProjectStatusTypeModelInput,
    options?: CallOptions,
  ): Call<ProjectStatusTypeModel> {
    return createProjectStatusType(this.#core, projectStatusType, options);
  }

  /**
   * Deletes one project status type.
   *
   * A status type still in use may refuse to go; name a replacement in `moveUsagesToGuid` to move its usages there
   * first.
   *
   * `DELETE /v1/projectstatustypes/{guid}` · scopes `settings:delete`
   *
   * @param guid - The project status type's guid.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The project status type is deleted; no body.
   */
  delete(guid: string, query?: DeleteProjectStatusTypeQuery, options?: CallOptions): Call<void> {
    return deleteProjectStatusType(this.#core, guid, query, options);
  }

  /**
   * Fetches one project status type.
   *
   * `GET /v1/projectstatustypes/{guid}` · scopes `settings:read`
   *
   * @param guid - The project status type's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The requested project status type.
   */
  get(guid: string, options?: CallOptions): Call<ProjectStatusTypeModel> {
    return getProjectStatusType(this.#core, guid, options);
  }

  /**
   * Changes fields of one project status type.
   *
   * `PATCH /v1/projectstatustypes/{guid}` · scopes `settings:write`
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
   * Quirk `patch-answers-list`: Document answers a change of one row with a list of rows. Expect a list of one.
   *
   * @param guid - The project status type's guid.
   * @param changes - JSON Patch operations on the project status type; only `replace` works.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The changed project status type, as a list with one row.
   */
  update(
    guid: string,
    changes: JsonPatch<ProjectStatusTypeModelInput>,
    options?: CallOptions,
  ): Call<readonly ProjectStatusTypeModel[]> {
    return updateProjectStatusType(this.#core, guid, changes, options);
  }
}

/** What `ProjectStatusTypes.list` can be asked for. */
export interface ListProjectStatusTypesQuery {
  /**
   * true returns active rows only, false inactive ones only; both when omitted.
   *
   * Quirk `active-filter-two-names`: Document calls the filter by activity `active` on some lists and `isActive`
   * on others. Take the name the list declares; the other one may be ignored without a word.
   */
  readonly active?: boolean | null;
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
   * Text to find anywhere in the name, ignoring case.
   *
   * Quirk `search-names-other-row`: Guide (Search within text) or the document names the field of another kind of
   * row as what is searched here. Read it as the name of the rows that are listed, and for accounts also their
   * number.
   */
  readonly textToSearch?: string | null;
  /**
   * Whether all matching rows are counted as well; false when omitted. No response field or header is declared for
   * the total.
   *
   * Default: `false`.
   *
   * Quirk `row-count-without-place`: Document lets the caller ask for the total number of rows, and returns plain
   * arrays without a header that could hold it. Leave it out: no answer has a place for the total.
   */
  readonly calculateRowCount?: boolean;
  /**
   * Sort rules: `key` is a top-level field name of the result, `value` is Asc or Desc.
   *
   * Quirk `sorting-syntax`: Guide (Sorting) writes `sortings[0][key]=…`; the document's examples write
   * `sortings[0].key=…`. The bracket form of the guide is the one used.
   *
   * Quirk `sorting-directions`: Document's enumeration has six directions; the guide (Sorting) and the document's
   * prose know Asc and Desc only. Asc and Desc are safe. The four about nulls are untold.
   *
   * Quirk `sorting-guide-example`: Guide (Sorting) announces two descending keys and then shows one ascending. The
   * list it sorts, users, takes no `sortings` in the document. Each key has a direction of its own; sort only
   * lists that have the parameter.
   */
  readonly sortings?: readonly KeyValuePairOfStringAndSortDirection[] | null;
}

/** What `ProjectStatusTypes.delete` can be asked for. */
export interface DeleteProjectStatusTypeQuery {
  /**
   * Guid of the project status type that takes over all uses. Without it, deleting one still in use may fail.
   */
  readonly moveUsagesToGuid?: string | null;
}

const listProjectStatusTypesOperation: PagedOperation = {
  id: "ProjectStatusTypes_GetProjectStatusTypes",
  name: "projectStatusTypes.list",
  method: "GET",
  path: "/v1/projectstatustypes",
  paging: firstRow,
  styles: { "query:sortings": /* @__PURE__ */ brackets({}) },
};

/**
 * Lists project status types.
 *
 * `ProjectStatusTypes.list`, to be imported alone.
 */
export function listProjectStatusTypes(
  core: Core,
  query?: ListProjectStatusTypesQuery,
  options?: PageOptions,
): Paged<ProjectStatusTypeModel> {
  return paged<ProjectStatusTypeModel>(core, listProjectStatusTypesOperation, { query }, options);
}

const createProjectStatusTypeOperation: Operation = {
  id: "ProjectStatusTypes_PostProjectStatusType",
  name: "projectStatusTypes.create",
  method: "POST",
  path: "/v1/projectstatustypes",
  body: /* @__PURE__ */ json({}),
};

/**
 * Creates a project status type.
 *
 * `ProjectStatusTypes.create`, to be imported alone.
 */
export function createProjectStatusType(
  core: Core,
  projectStatusType: ProjectStatusTypeModelInput,
  options?: CallOptions,
): Call<ProjectStatusTypeModel> {
  return call<ProjectStatusTypeModel>(
    core,
    createProjectStatusTypeOperation,
    { body: projectStatusType },
    options,
  );
}

const deleteProjectStatusTypeOperation: Operation = {
  id: "ProjectStatusTypes_DeleteProjectStatusType",
  name: "projectStatusTypes.delete",
  method: "DELETE",
  path: "/v1/projectstatustypes/{guid}",
  expand: expandPath,
  result: "none",
};

/**
 * Deletes one project status type.
 *
 * `ProjectStatusTypes.delete`, to be imported alone.
 */
export function deleteProjectStatusType(
  core: Core,
  guid: string,
  query?: DeleteProjectStatusTypeQuery,
  options?: CallOptions,
): Call<void> {
  return call(core, deleteProjectStatusTypeOperation, { path: [guid], query }, options);
}

const getProjectStatusTypeOperation: Operation = {
  id: "ProjectStatusTypes_GetProjectStatusType",
  name: "projectStatusTypes.get",
  method: "GET",
  path: "/v1/projectstatustypes/{guid}",
  expand: expandPath,
};

/**
 * Fetches one project status type.
 *
 * `ProjectStatusTypes.get`, to be imported alone.
 */
export function getProjectStatusType(
  core: Core,
  guid: string,
  options?: CallOptions,
): Call<ProjectStatusTypeModel> {
  return call<ProjectStatusTypeModel>(
    core,
    getProjectStatusTypeOperation,
    { path: [guid] },
    options,
  );
}

const updateProjectStatusTypeOperation: Operation = {
  id: "ProjectStatusTypes_PatchProjectStatusType",
  name: "projectStatusTypes.update",
  method: "PATCH",
  path: "/v1/projectstatustypes/{guid}",
  expand: expandPath,
  body: /* @__PURE__ */ jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
  retry: "idempotent",
};

/**
 * Changes fields of one project status type.
 *
 * `ProjectStatusTypes.update`, to be imported alone.
 */
export function updateProjectStatusType(
  core: Core,
  guid: string,
  changes: JsonPatch<ProjectStatusTypeModelInput>,
  options?: CallOptions,
): Call<readonly ProjectStatusTypeModel[]> {
  return call<readonly ProjectStatusTypeModel[]>(
    core,
    updateProjectStatusTypeOperation,
    { path: [guid], body: changes },
    options,
  );
}
