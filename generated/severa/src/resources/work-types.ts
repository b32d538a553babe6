import { firstRow } from "../paging.js";
import { type JsonPatch, jsonPatch } from "../plugins/body/json-patch.js";
import { json } from "../plugins/body/json.js";
import { brackets } from "../plugins/style/brackets.js";
import type { Call } from "../runtime/call.js";
import type { Core } from "../runtime/core.js";
import type { Operation, PagedOperation } from "../runtime/operation.js";
import type { CallOptions, PageOptions } from "../runtime/options.js";
import type { Paged } from "../runtime/paged.js";
import type {
  KeyValuePairOfStringAndSortDirection,
  WorkTypeInputModel,
  WorkTypeOutputModel,
  WorkTypeOutputModelInput,
} from "../types.js";
const listWorkTypes: PagedOperation = {
  id: "WorkTypes_GetWorkTypes",
  method: "GET",
  path: "/v1/worktypes",
  paging: firstRow,
  styles: { "query:sortings": brackets({}) },
};
const createWorkTypes: Operation = {
  id: "WorkTypes_PostWorkType",
  method: "POST",
  path: "/v1/worktypes",
  body: json({}),
};
const deleteWorkTypes: Operation = {
  id: "WorkTypes_DeleteWorkType",
  method: "DELETE",
  path: "/v1/worktypes/{guid}",
  result: "none",
};
const getWorkTypes: Operation = {
  id: "WorkTypes_GetWorkType",
  method: "GET",
  path: "/v1/worktypes/{guid}",
};
const updateWorkTypes: Operation = {
  id: "WorkTypes_PatchWorkType",
  method: "PATCH",
  path: "/v1/worktypes/{guid}",
  body: jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
};

/** What {@link WorkTypes.list} can be asked for. */
export interface ListWorkTypesQuery {
  /** true returns active rows only, false inactive ones only; both when omitted. */
  readonly active?: boolean | null;
  /**
   * true returns productive work types only, false non-productive ones only; both when omitted.
   */
  readonly productive?: boolean | null;
  /**
   * Rows per page. The guide sets 100 by default and 1000 at most, the operation reference 20 and 100: send a
   * value, up to 100 fits both.
   */
  readonly rowCount?: number | null;
  /** Text to find in the name or code, ignoring case. */
  readonly textToSearch?: string | null;
  /** Only work types with this code. */
  readonly code?: string | null;
  /**
   * Only rows added or changed at or after this instant (ISO 8601, such as `2024-05-31T08:00:00.000Z`). Deletions
   * are not reported.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly changedSince?: string | null;
  /**
   * Whether all matching rows are counted as well; false when omitted. No response field or header is declared for
   * the total.
   *
   * Default: `false`.
   */
  readonly calculateRowCount?: boolean;
  /** Sort rules: `key` is a top-level field name of the result, `value` is Asc or Desc. */
  readonly sortings?: readonly KeyValuePairOfStringAndSortDirection[] | null;
}

/** What {@link WorkTypes.delete} can be asked for. */
export interface DeleteWorkTypesQuery {
  /**
   * Guid of the work type that takes over all uses. Without it, deleting one still in use may fail.
   */
  readonly moveUsagesToGuid?: string | null;
}

/** Operations below `WorkTypes`. */
export class WorkTypes {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists work types.
   *
   * Inactive ones come along unless `active` is set. `changedSince` does not report deleted rows.
   *
   * `GET /v1/worktypes` · scopes `settings:read` · paged by first row
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of work types.
   */
  list(query: ListWorkTypesQuery = {}, options: PageOptions = {}): Paged<WorkTypeOutputModel> {
    return this.#core.paged<WorkTypeOutputModel>(listWorkTypes, { query }, options);
  }

  /**
   * Creates a work type.
   *
   * `POST /v1/worktypes` · scopes `settings:write`
   *
   * @param workType - The work type; `name` is required. Money takes amount and currency code together.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The created work type, with its guid.
   */
  create(workType: WorkTypeInputModel, options: CallOptions = {}): Call<WorkTypeOutputModel> {
    return this.#core.call<WorkTypeOutputModel>(createWorkTypes, { body: workType }, options);
  }

  /**
   * Deletes one work type.
   *
   * A work type still in use may refuse to go; name a replacement in `moveUsagesToGuid` to move its usages there
   * first.
   *
   * `DELETE /v1/worktypes/{guid}` · scopes `settings:delete`
   *
   * @param guid - The work type's guid.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The work type is deleted; no body.
   */
  delete(guid: string, query: DeleteWorkTypesQuery = {}, options: CallOptions = {}): Call<void> {
    return this.#core.call<void>(deleteWorkTypes, { path: [guid], query }, options);
  }

  /**
   * Fetches one work type.
   *
   * `GET /v1/worktypes/{guid}` · scopes `settings:read`
   *
   * @param guid - The work type's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The requested work type.
   */
  get(guid: string, options: CallOptions = {}): Call<WorkTypeOutputModel> {
    return this.#core.call<WorkTypeOutputModel>(getWorkTypes, { path: [guid] }, options);
  }

  /**
   * Changes fields of one work type.
   *
   * `PATCH /v1/worktypes/{guid}` · scopes `settings:write`
   *
   * @param guid - The work type's guid.
   * @param changes - JSON Patch operations on the work type; only `replace` works. Money takes amount and currency code together.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The changed work type, as a list with one row.
   */
  update(
    guid: string,
    changes: JsonPatch<WorkTypeOutputModelInput>,
    options: CallOptions = {},
  ): Call<readonly WorkTypeOutputModel[]> {
    return this.#core.call<readonly WorkTypeOutputModel[]>(
      updateWorkTypes,
      { path: [guid], body: changes },
      options,
    );
  }
}
