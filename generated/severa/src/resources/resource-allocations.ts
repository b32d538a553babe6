import { pageToken } from "../paging.js";
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
  ResourceAllocationCriteriaModel,
  ResourceAllocationInputModel,
  ResourceAllocationOutputModel,
  ResourceAllocationOutputModelInput,
} from "../types.js";

/** `/v1/resourceallocations` and what lies below it. */
export class ResourceAllocations {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists resource allocations across projects.
   *
   * `changedSince` does not report deleted rows.
   *
   * `GET /v1/resourceallocations` · scopes `resourceallocations:read` · paged by page token
   *
   * To keep a copy: ask with `changedSince` for the rows changed at or after an instant; deleted rows are not
   * told, so compare with a full list now and then.
   *
   * Quirk `list-declared-as-object`: Document declares one object as the answer of this paged list. Read as an
   * array, as on every other list with NextPageToken.
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of resource allocations.
   */
  list(
    query?: ListResourceAllocationsQuery,
    options?: PageOptions,
  ): Paged<ResourceAllocationOutputModel> {
    return listResourceAllocations(this.#core, query, options);
  }

  /**
   * Creates a resource allocation.
   *
   * Allocates a user to a project or phase, by hours or by percentage.
   *
   * `POST /v1/resourceallocations` · scopes `resourceallocations:write`
   *
   * @param resourceAllocation - The allocation; `user` and `project` are required.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The created resource allocation, with its guid.
   */
  create(
    resourceAllocation: ResourceAllocationInputModel,
    options?: CallOptions,
  ): Call<ResourceAllocationOutputModel> {
    return createResourceAllocation(this.#core, resourceAllocation, options);
  }

  /**
   * Searches resource allocations by criteria in the body.
   *
   * A read in spite of the POST: the body has room for more filters than a query. `useSalesProbability` is on by
   * default. Deleted rows are not reported.
   *
   * `POST /v1/resourceallocations/allocations` · scopes `resourceallocations:read` · paged by page token
   *
   * To keep a copy: ask with `changedSince` for the rows changed at or after an instant; deleted rows are not
   * told, so compare with a full list now and then.
   *
   * Quirk `post-that-reads`: Document reads allocations with POST, as the filters don't fit a query, and asks for
   * the scope that reads. It changes nothing and may be repeated safely.
   *
   * @param resourceAllocationCriteria - The search criteria; none is required.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of resource allocations.
   */
  search(
    resourceAllocationCriteria: ResourceAllocationCriteriaModel,
    query?: SearchResourceAllocationsQuery,
    options?: PageOptions,
  ): Paged<ResourceAllocationOutputModel> {
    return searchResourceAllocations(this.#core, resourceAllocationCriteria, query, options);
  }

  /**
   * Deletes one resource allocation.
   *
   * `DELETE /v1/resourceallocations/{guid}` · scopes `resourceallocations:delete`
   *
   * @param guid - The resource allocation's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The resource allocation is deleted; no body.
   */
  delete(guid: string, options?: CallOptions): Call<void> {
    return deleteResourceAllocation(this.#core, guid, options);
  }

  /**
   * Fetches one resource allocation.
   *
   * `GET /v1/resourceallocations/{guid}` · scopes `resourceallocations:read`
   *
   * @param guid - The resource allocation's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The requested resource allocation.
   */
  get(guid: string, options?: CallOptions): Call<ResourceAllocationOutputModel> {
    return getResourceAllocation(this.#core, guid, options);
  }

  /**
   * Changes fields of one resource allocation.
   *
   * `PATCH /v1/resourceallocations/{guid}` · scopes `resourceallocations:write`
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
   * Quirk `patch-model-missing`: Document says the patch is of a model that it doesn't contain. The fields are
   * taken from the rows that the call answers with; some of them may refuse to be changed.
   *
   * @param guid - The resource allocation's guid.
   * @param changes - JSON Patch operations on the resource allocation; only `replace` works.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The changed resource allocation, as a list with one row.
   */
  update(
    guid: string,
    changes: JsonPatch<ResourceAllocationOutputModelInput>,
    options?: CallOptions,
  ): Call<readonly ResourceAllocationOutputModel[]> {
    return updateResourceAllocation(this.#core, guid, changes, options);
  }

  /**
   * The rows of `ResourceAllocations.list` that were added or changed since an earlier run.
   *
   * Deleted rows are not told: `ResourceAllocations.reconcile` finds them.
   *
   * @param start - The checkpoint that the earlier run left, or an instant; undefined: all rows there are.
   * @param query - Filters and settings, the same for every run.
   * @param options - Signal, time-outs and headers of the calls, and how far the next run reaches back.
   */
  changes(
    start: SyncStart,
    query?: Omit<ListResourceAllocationsQuery, "changedSince">,
    options?: SyncOptions,
  ): Changes<ResourceAllocationOutputModel, "not-reported"> {
    return changesOf<ResourceAllocationOutputModel, "not-reported", ListResourceAllocationsQuery>(
      {
        operation: "ResourceAllocations_GetResourceAllocations",
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
   * Compares a copy with all rows of `ResourceAllocations.list`.
   *
   * Gives the ids of rows that are gone, and of those that the copy lacks.
   *
   * @param knownIds - The ids of the copy's rows, read to their end before the list is asked for.
   * @param query - Filters and settings, the same for every run.
   * @param options - Signal, time-outs and headers of the calls.
   */
  reconcile(
    knownIds: Iterable<string> | AsyncIterable<string>,
    query?: Omit<ListResourceAllocationsQuery, "changedSince">,
    options?: Omit<SyncOptions, "overlap">,
  ): Promise<Reconciled<string>> {
    return reconcile<string>(
      { operation: "ResourceAllocations_GetResourceAllocations", id: "/guid" },
      knownIds,
      query,
      options,
      (query, options) => this.list(query, options),
    );
  }

  /**
   * The rows of `ResourceAllocations.search` that were added or changed since an earlier run.
   *
   * Deleted rows are not told: `ResourceAllocations.reconcileSearch` finds them.
   *
   * @param start - The checkpoint that the earlier run left, or an instant; undefined: all rows there are.
   * @param query - Filters and settings, the same for every run.
   * @param options - Signal, time-outs and headers of the calls, and how far the next run reaches back.
   */
  searchChanges(
    start: SyncStart,
    resourceAllocationCriteria: ResourceAllocationCriteriaModel,
    query?: Omit<SearchResourceAllocationsQuery, "changedSince">,
    options?: SyncOptions,
  ): Changes<ResourceAllocationOutputModel, "not-reported"> {
    return changesOf<ResourceAllocationOutputModel, "not-reported", SearchResourceAllocationsQuery>(
      {
        operation: "ResourceAllocations_PostResourceAllocations",
        id: "/guid",
        since: "changedSince",
        changed: "/lastUpdatedDateTime",
        deletions: "not-reported",
      },
      [resourceAllocationCriteria, query],
      query,
      start,
      options,
      (query, options) => this.search(resourceAllocationCriteria, query, options),
    );
  }

  /**
   * Compares a copy with all rows of `ResourceAllocations.search`.
   *
   * Gives the ids of rows that are gone, and of those that the copy lacks.
   *
   * @param knownIds - The ids of the copy's rows, read to their end before the list is asked for.
   * @param query - Filters and settings, the same for every run.
   * @param options - Signal, time-outs and headers of the calls.
   */
  reconcileSearch(
    knownIds: Iterable<string> | AsyncIterable<string>,
    resourceAllocationCriteria: ResourceAllocationCriteriaModel,
    query?: Omit<SearchResourceAllocationsQuery, "changedSince">,
    options?: Omit<SyncOptions, "overlap">,
  ): Promise<Reconciled<string>> {
    return reconcile<string>(
      { operation: "ResourceAllocations_PostResourceAllocations", id: "/guid" },
      knownIds,
      query,
      options,
      (query, options) => this.search(resourceAllocationCriteria, query, options),
    );
  }
}

/** What `ResourceAllocations.list` can be asked for. */
export interface ListResourceAllocationsQuery {
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

/** What `ResourceAllocations.search` can be asked for. */
export interface SearchResourceAllocationsQuery {
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

const listResourceAllocationsOperation: PagedOperation = {
  id: "ResourceAllocations_GetResourceAllocations",
  name: "resourceAllocations.list",
  method: "GET",
  path: "/v1/resourceallocations",
  paging: pageToken,
};

/**
 * Lists resource allocations across projects.
 *
 * `ResourceAllocations.list`, to be imported alone.
 */
export function listResourceAllocations(
  core: Core,
  query?: ListResourceAllocationsQuery,
  options?: PageOptions,
): Paged<ResourceAllocationOutputModel> {
  return paged<ResourceAllocationOutputModel>(
    core,
    listResourceAllocationsOperation,
    { query },
    options,
  );
}

const createResourceAllocationOperation: Operation = {
  id: "ResourceAllocations_PostResourceAllocation",
  name: "resourceAllocations.create",
  method: "POST",
  path: "/v1/resourceallocations",
  body: /* @__PURE__ */ json({}),
};

/**
 * Creates a resource allocation.
 *
 * `ResourceAllocations.create`, to be imported alone.
 */
export function createResourceAllocation(
  core: Core,
  resourceAllocation: ResourceAllocationInputModel,
  options?: CallOptions,
): Call<ResourceAllocationOutputModel> {
  return call<ResourceAllocationOutputModel>(
    core,
    createResourceAllocationOperation,
    { body: resourceAllocation },
    options,
  );
}

const searchResourceAllocationsOperation: PagedOperation = {
  id: "ResourceAllocations_PostResourceAllocations",
  name: "resourceAllocations.search",
  method: "POST",
  path: "/v1/resourceallocations/allocations",
  paging: pageToken,
  body: /* @__PURE__ */ json({}),
  retry: "safe",
};

/**
 * Searches resource allocations by criteria in the body.
 *
 * `ResourceAllocations.search`, to be imported alone.
 */
export function searchResourceAllocations(
  core: Core,
  resourceAllocationCriteria: ResourceAllocationCriteriaModel,
  query?: SearchResourceAllocationsQuery,
  options?: PageOptions,
): Paged<ResourceAllocationOutputModel> {
  return paged<ResourceAllocationOutputModel>(
    core,
    searchResourceAllocationsOperation,
    { body: resourceAllocationCriteria, query },
    options,
  );
}

const deleteResourceAllocationOperation: Operation = {
  id: "ResourceAllocations_DeleteResourceAllocation",
  name: "resourceAllocations.delete",
  method: "DELETE",
  path: "/v1/resourceallocations/{guid}",
  expand: expandPath,
  result: "none",
};

/**
 * Deletes one resource allocation.
 *
 * `ResourceAllocations.delete`, to be imported alone.
 */
export function deleteResourceAllocation(
  core: Core,
  guid: string,
  options?: CallOptions,
): Call<void> {
  return call(core, deleteResourceAllocationOperation, { path: [guid] }, options);
}

const getResourceAllocationOperation: Operation = {
  id: "ResourceAllocations_GetResourceAllocation",
  name: "resourceAllocations.get",
  method: "GET",
  path: "/v1/resourceallocations/{guid}",
  expand: expandPath,
};

/**
 * Fetches one resource allocation.
 *
 * `ResourceAllocations.get`, to be imported alone.
 */
export function getResourceAllocation(
  core: Core,
  guid: string,
  options?: CallOptions,
): Call<ResourceAllocationOutputModel> {
  return call<ResourceAllocationOutputModel>(
    core,
    getResourceAllocationOperation,
    { path: [guid] },
    options,
  );
}

const updateResourceAllocationOperation: Operation = {
  id: "ResourceAllocations_PatchResourceAllocation",
  name: "resourceAllocations.update",
  method: "PATCH",
  path: "/v1/resourceallocations/{guid}",
  expand: expandPath,
  body: /* @__PURE__ */ jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
  retry: "idempotent",
};

/**
 * Changes fields of one resource allocation.
 *
 * `ResourceAllocations.update`, to be imported alone.
 */
export function updateResourceAllocation(
  core: Core,
  guid: string,
  changes: JsonPatch<ResourceAllocationOutputModelInput>,
  options?: CallOptions,
): Call<readonly ResourceAllocationOutputModel[]> {
  return call<readonly ResourceAllocationOutputModel[]>(
    core,
    updateResourceAllocationOperation,
    { path: [guid], body: changes },
    options,
  );
}
