import { pageToken } from "../paging.js";
import { type JsonPatch, jsonPatch } from "../plugins/body/json-patch.js";
import { json } from "../plugins/body/json.js";
import type { Call } from "../runtime/call.js";
import type { Core } from "../runtime/core.js";
import type { Operation, PagedOperation } from "../runtime/operation.js";
import type { CallOptions, PageOptions } from "../runtime/options.js";
import type { Paged } from "../runtime/paged.js";
import type {
  ResourceAllocationCriteriaModel,
  ResourceAllocationInputModel,
  ResourceAllocationOutputModel,
  ResourceAllocationOutputModelInput,
} from "../types.js";
const listResourceAllocations: PagedOperation = {
  id: "ResourceAllocations_GetResourceAllocations",
  method: "GET",
  path: "/v1/resourceallocations",
  paging: pageToken,
};
const createResourceAllocations: Operation = {
  id: "ResourceAllocations_PostResourceAllocation",
  method: "POST",
  path: "/v1/resourceallocations",
  body: json({}),
};
const searchResourceAllocations: PagedOperation = {
  id: "ResourceAllocations_PostResourceAllocations",
  method: "POST",
  path: "/v1/resourceallocations/allocations",
  paging: pageToken,
  body: json({}),
};
const deleteResourceAllocations: Operation = {
  id: "ResourceAllocations_DeleteResourceAllocation",
  method: "DELETE",
  path: "/v1/resourceallocations/{guid}",
  result: "none",
};
const getResourceAllocations: Operation = {
  id: "ResourceAllocations_GetResourceAllocation",
  method: "GET",
  path: "/v1/resourceallocations/{guid}",
};
const updateResourceAllocations: Operation = {
  id: "ResourceAllocations_PatchResourceAllocation",
  method: "PATCH",
  path: "/v1/resourceallocations/{guid}",
  body: jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
};

/** What {@link ResourceAllocations.list} can be asked for. */
export interface ListResourceAllocationsQuery {
  /** Rows per page, 1 to 1000; 100 when omitted. */
  readonly rowCount?: number | null;
  /**
   * Only rows added or changed at or after this instant (ISO 8601, such as `2024-05-31T08:00:00.000Z`). Deletions
   * are not reported.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly changedSince?: string | null;
}

/** What {@link ResourceAllocations.search} can be asked for. */
export interface SearchResourceAllocationsQuery {
  /** Rows per page, 1 to 1000; 100 when omitted. */
  readonly rowCount?: number | null;
  /**
   * Only rows added or changed at or after this instant (ISO 8601, such as `2024-05-31T08:00:00.000Z`). Deletions
   * are not reported.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly changedSince?: string | null;
}

/** Operations below `ResourceAllocations`. */
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
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of resource allocations.
   */
  list(
    query: ListResourceAllocationsQuery = {},
    options: PageOptions = {},
  ): Paged<ResourceAllocationOutputModel> {
    return this.#core.paged<ResourceAllocationOutputModel>(
      listResourceAllocations,
      { query },
      options,
    );
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
    options: CallOptions = {},
  ): Call<ResourceAllocationOutputModel> {
    return this.#core.call<ResourceAllocationOutputModel>(
      createResourceAllocations,
      { body: resourceAllocation },
      options,
    );
  }

  /**
   * Searches resource allocations by criteria in the body.
   *
   * A read in spite of the POST: the body has room for more filters than a query. `useSalesProbability` is on by
   * default. Deleted rows are not reported.
   *
   * `POST /v1/resourceallocations/allocations` · scopes `resourceallocations:read` · paged by page token
   *
   * @param resourceAllocationCriteria - The search criteria; none is required.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of resource allocations.
   */
  search(
    resourceAllocationCriteria: ResourceAllocationCriteriaModel,
    query: SearchResourceAllocationsQuery = {},
    options: PageOptions = {},
  ): Paged<ResourceAllocationOutputModel> {
    return this.#core.paged<ResourceAllocationOutputModel>(
      searchResourceAllocations,
      { body: resourceAllocationCriteria, query },
      options,
    );
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
  delete(guid: string, options: CallOptions = {}): Call<void> {
    return this.#core.call<void>(deleteResourceAllocations, { path: [guid] }, options);
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
  get(guid: string, options: CallOptions = {}): Call<ResourceAllocationOutputModel> {
    return this.#core.call<ResourceAllocationOutputModel>(
      getResourceAllocations,
      { path: [guid] },
      options,
    );
  }

  /**
   * Changes fields of one resource allocation.
   *
   * `PATCH /v1/resourceallocations/{guid}` · scopes `resourceallocations:write`
   *
   * @param guid - The resource allocation's guid.
   * @param changes - JSON Patch operations on the resource allocation; only `replace` works.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The changed resource allocation, as a list with one row.
   */
  update(
    guid: string,
    changes: JsonPatch<ResourceAllocationOutputModelInput>,
    options: CallOptions = {},
  ): Call<readonly ResourceAllocationOutputModel[]> {
    return this.#core.call<readonly ResourceAllocationOutputModel[]>(
      updateResourceAllocations,
      { path: [guid], body: changes },
      options,
    );
  }
}
