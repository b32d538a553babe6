import { firstRow } from "../paging.js";
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
  ProductType,
  ProjectRecurringFeeRuleInputModel,
  ProjectRecurringFeeRuleOutputModel,
  ProjectRecurringFeeRuleOutputModelInput,
} from "../types.js";

/** `/v1/projectrecurringfeerules` and what lies below it. */
export class ProjectRecurringFeeRules {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists recurring fee rules across projects.
   *
   * `changedSince` does not report deleted rows.
   *
   * `GET /v1/projectrecurringfeerules` · scopes `fees:read` · paged by first row
   *
   * To keep a copy: ask with `changedSince` for the rows changed at or after an instant; deleted rows are not
   * told, so compare with a full list now and then.
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of recurring fee rules.
   */
  list(
    query?: ListProjectRecurringFeeRulesQuery,
    options?: PageOptions,
  ): Paged<ProjectRecurringFeeRuleOutputModel> {
    return listProjectRecurringFeeRules(this.#core, query, options);
  }

  /**
   * Creates a recurring fee rule.
   *
   * `POST /v1/projectrecurringfeerules` · scopes `fees:write`
   *
   * Quirk `create-answers-list`: Document answers the insertion with a list of rows. One call may make several
   * rows: look through the whole list.
   *
   * @param projectRecurringFeeRule - The rule; `project` and `frequency` are required. `recurrenceEndType` decides whether `recurrenceEndDate` or `recurrenceTimes` ends it. Money takes amount and currency code together.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The created rule, as a list with one row.
   */
  create(
    projectRecurringFeeRule: ProjectRecurringFeeRuleInputModel,
    options?: CallOptions,
  ): Call<readonly ProjectRecurringFeeRuleOutputModel[]> {
    return createProjectRecurringFeeRule(this.#core, projectRecurringFeeRule, options);
  }

  /**
   * Deletes one recurring fee rule.
   *
   * `DELETE /v1/projectrecurringfeerules/{guid}` · scopes `fees:delete`
   *
   * @param guid - The recurring fee rule's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The recurring fee rule is deleted; no body.
   */
  delete(guid: string, options?: CallOptions): Call<void> {
    return deleteProjectRecurringFeeRule(this.#core, guid, options);
  }

  /**
   * Fetches one recurring fee rule.
   *
   * An inactive rule is found only with `includeInactive`.
   *
   * `GET /v1/projectrecurringfeerules/{guid}` · scopes `fees:read`
   *
   * @param guid - The recurring fee rule's guid.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The requested recurring fee rule.
   */
  get(
    guid: string,
    query?: GetProjectRecurringFeeRuleQuery,
    options?: CallOptions,
  ): Call<ProjectRecurringFeeRuleOutputModel> {
    return getProjectRecurringFeeRule(this.#core, guid, query, options);
  }

  /**
   * Changes fields of one recurring fee rule.
   *
   * `PATCH /v1/projectrecurringfeerules/{guid}` · scopes `fees:write`
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
   * Quirk `patch-model-missing`: Document says the patch is of a model that it doesn't contain. The fields are
   * taken from the rows that the call answers with; some of them may refuse to be changed.
   *
   * @param guid - The recurring fee rule's guid.
   * @param changes - JSON Patch operations on the recurring fee rule; only `replace` works. Money takes amount and currency code together.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The changed recurring fee rule, as a list with one row.
   */
  update(
    guid: string,
    changes: JsonPatch<ProjectRecurringFeeRuleOutputModelInput>,
    options?: CallOptions,
  ): Call<readonly ProjectRecurringFeeRuleOutputModel[]> {
    return updateProjectRecurringFeeRule(this.#core, guid, changes, options);
  }

  /**
   * The rows of `ProjectRecurringFeeRules.list` that were added or changed since an earlier run.
   *
   * Deleted rows are not told: `ProjectRecurringFeeRules.reconcile` finds them.
   *
   * @param start - The checkpoint that the earlier run left, or an instant; undefined: all rows there are.
   * @param query - Filters and settings, the same for every run.
   * @param options - Signal, time-outs and headers of the calls, and how far the next run reaches back.
   */
  changes(
    start: SyncStart,
    query?: Omit<ListProjectRecurringFeeRulesQuery, "changedSince">,
    options?: SyncOptions,
  ): Changes<ProjectRecurringFeeRuleOutputModel, "not-reported"> {
    return changesOf<
      ProjectRecurringFeeRuleOutputModel,
      "not-reported",
      ListProjectRecurringFeeRulesQuery
    >(
      {
        operation: "ProjectRecurringFeeRules_GetProjectRecurringFeeRules",
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
   * Compares a copy with all rows of `ProjectRecurringFeeRules.list`.
   *
   * Gives the ids of rows that are gone, and of those that the copy lacks.
   *
   * @param knownIds - The ids of the copy's rows, read to their end before the list is asked for.
   * @param query - Filters and settings, the same for every run.
   * @param options - Signal, time-outs and headers of the calls.
   */
  reconcile(
    knownIds: Iterable<string> | AsyncIterable<string>,
    query?: Omit<ListProjectRecurringFeeRulesQuery, "changedSince">,
    options?: Omit<SyncOptions, "overlap">,
  ): Promise<Reconciled<string>> {
    return reconcile<string>(
      { operation: "ProjectRecurringFeeRules_GetProjectRecurringFeeRules", id: "/guid" },
      knownIds,
      query,
      options,
      (query, options) => this.list(query, options),
    );
  }
}

/** What `ProjectRecurringFeeRules.list` can be asked for. */
export interface ListProjectRecurringFeeRulesQuery {
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
   * Only recurring fee rules for this product type: FixedFees (own work), Materials (products) or Subcontracting.
   */
  readonly productType?: ProductType;
  /**
   * Only rows added or changed at or after this instant (ISO 8601, such as `2024-05-31T08:00:00.000Z`). Deletions
   * are not reported.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   *
   * Quirk `changed-since-inclusive`: Guide (Changed since) speaks of changes after the timestamp and then calls
   * the timestamp inclusive; the document has greater or equal. Inclusive: a row may be delivered twice.
   */
  readonly changedSince?: string | null;
}

/** What `ProjectRecurringFeeRules.get` can be asked for. */
export interface GetProjectRecurringFeeRuleQuery {
  /**
   * Whether the rule is returned although it is inactive; false when omitted.
   *
   * Default: `false`.
   */
  readonly includeInactive?: boolean;
}

const listProjectRecurringFeeRulesOperation: PagedOperation = {
  id: "ProjectRecurringFeeRules_GetProjectRecurringFeeRules",
  name: "projectRecurringFeeRules.list",
  method: "GET",
  path: "/v1/projectrecurringfeerules",
  paging: firstRow,
};

/**
 * Lists recurring fee rules across projects.
 *
 * `ProjectRecurringFeeRules.list`, to be imported alone.
 */
export function listProjectRecurringFeeRules(
  core: Core,
  query?: ListProjectRecurringFeeRulesQuery,
  options?: PageOptions,
): Paged<ProjectRecurringFeeRuleOutputModel> {
  return paged<ProjectRecurringFeeRuleOutputModel>(
    core,
    listProjectRecurringFeeRulesOperation,
    { query },
    options,
  );
}

const createProjectRecurringFeeRuleOperation: Operation = {
  id: "ProjectRecurringFeeRules_PostProjectRecurringFeeRule",
  name: "projectRecurringFeeRules.create",
  method: "POST",
  path: "/v1/projectrecurringfeerules",
  body: /* @__PURE__ */ json({}),
};

/**
 * Creates a recurring fee rule.
 *
 * `ProjectRecurringFeeRules.create`, to be imported alone.
 */
export function createProjectRecurringFeeRule(
  core: Core,
  projectRecurringFeeRule: ProjectRecurringFeeRuleInputModel,
  options?: CallOptions,
): Call<readonly ProjectRecurringFeeRuleOutputModel[]> {
  return call<readonly ProjectRecurringFeeRuleOutputModel[]>(
    core,
    createProjectRecurringFeeRuleOperation,
    { body: projectRecurringFeeRule },
    options,
  );
}

const deleteProjectRecurringFeeRuleOperation: Operation = {
  id: "ProjectRecurringFeeRules_DeleteProjectRecurringFeeRule",
  name: "projectRecurringFeeRules.delete",
  method: "DELETE",
  path: "/v1/projectrecurringfeerules/{guid}",
  expand: expandPath,
  result: "none",
};

/**
 * Deletes one recurring fee rule.
 *
 * `ProjectRecurringFeeRules.delete`, to be imported alone.
 */
export function deleteProjectRecurringFeeRule(
  core: Core,
  guid: string,
  options?: CallOptions,
): Call<void> {
  return call(core, deleteProjectRecurringFeeRuleOperation, { path: [guid] }, options);
}

const getProjectRecurringFeeRuleOperation: Operation = {
  id: "ProjectRecurringFeeRules_GetProjectRecurringFeeRule",
  name: "projectRecurringFeeRules.get",
  method: "GET",
  path: "/v1/projectrecurringfeerules/{guid}",
  expand: expandPath,
};

/**
 * Fetches one recurring fee rule.
 *
 * `ProjectRecurringFeeRules.get`, to be imported alone.
 */
export function getProjectRecurringFeeRule(
  core: Core,
  guid: string,
  query?: GetProjectRecurringFeeRuleQuery,
  options?: CallOptions,
): Call<ProjectRecurringFeeRuleOutputModel> {
  return call<ProjectRecurringFeeRuleOutputModel>(
    core,
    getProjectRecurringFeeRuleOperation,
    { path: [guid], query },
    options,
  );
}

const updateProjectRecurringFeeRuleOperation: Operation = {
  id: "ProjectRecurringFeeRules_PatchProjectRecurringFeeRule",
  name: "projectRecurringFeeRules.update",
  method: "PATCH",
  path: "/v1/projectrecurringfeerules/{guid}",
  expand: expandPath,
  body: /* @__PURE__ */ jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
  retry: "idempotent",
};

/**
 * Changes fields of one recurring fee rule.
 *
 * `ProjectRecurringFeeRules.update`, to be imported alone.
 */
export function updateProjectRecurringFeeRule(
  core: Core,
  guid: string,
  changes: JsonPatch<ProjectRecurringFeeRuleOutputModelInput>,
  options?: CallOptions,
): Call<readonly ProjectRecurringFeeRuleOutputModel[]> {
  return call<readonly ProjectRecurringFeeRuleOutputModel[]>(
    core,
    updateProjectRecurringFeeRuleOperation,
    { path: [guid], body: changes },
    options,
  );
}
