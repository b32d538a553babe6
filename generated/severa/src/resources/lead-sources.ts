import { firstRow } from "../paging.js";
import { type JsonPatch, jsonPatch } from "../plugins/body/json-patch.js";
import { json } from "../plugins/body/json.js";
import { type Call, call } from "../runtime/call.js";
import type { Core } from "../runtime/core.js";
import type { Operation, PagedOperation } from "../runtime/operation.js";
import type { CallOptions, PageOptions } from "../runtime/options.js";
import { type Paged, paged } from "../runtime/paged.js";
import { expandPath } from "../runtime/path.js";
import type { LeadSourceModel, LeadSourceModelInput } from "../types.js";

/** `/v1/leadsources` and what lies below it. */
export class LeadSources {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists lead sources.
   *
   * Active and inactive ones come back unless `active` is set.
   *
   * `GET /v1/leadsources` · scopes `settings:read` · paged by first row
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of lead sources.
   */
  list(query?: ListLeadSourcesQuery, options?: PageOptions): Paged<LeadSourceModel> {
    return listLeadSources(this.#core, query, options);
  }

  /**
   * Creates a lead source.
   *
   * `POST /v1/leadsources` · scopes `settings:write`
   *
   * @param leadSource - The lead source; `name` is required.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The created lead source, with its guid.
   */
  create(leadSource: LeadSourceModelInput, options?: CallOptions): Call<LeadSourceModel> {
    return createLeadSource(this.#core, leadSource, options);
  }

  /**
   * Deletes one lead source.
   *
   * May fail while the lead source is in use; `moveUsagesToGuid` names the one that takes over its uses.
   *
   * `DELETE /v1/leadsources/{guid}` · scopes `settings:delete`
   *
   * @param guid - The lead source's guid.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The lead source is deleted; no body.
   */
  delete(guid: string, query?: DeleteLeadSourceQuery, options?: CallOptions): Call<void> {
    return deleteLeadSource(this.#core, guid, query, options);
  }

  /**
   * Fetches one lead source.
   *
   * `GET /v1/leadsources/{guid}` · scopes `settings:read`
   *
   * @param guid - The lead source's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The requested lead source.
   */
  get(guid: string, options?: CallOptions): Call<LeadSourceModel> {
    return getLeadSource(this.#core, guid, options);
  }

  /**
   * Changes fields of one lead source.
   *
   * `PATCH /v1/leadsources/{guid}` · scopes `settings:write`
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
   * @param guid - The lead source's guid.
   * @param changes - JSON Patch operations on the lead source; only `replace` works.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The changed lead source, as a list with one row.
   */
  update(
    guid: string,
    changes: JsonPatch<LeadSourceModelInput>,
    options?: CallOptions,
  ): Call<readonly LeadSourceModel[]> {
    return updateLeadSource(this.#core, guid, changes, options);
  }
}

/** What `LeadSources.list` can be asked for. */
export interface ListLeadSourcesQuery {
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
  /** Text to find anywhere in the name, ignoring case. */
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
}

/** What `LeadSources.delete` can be asked for. */
export interface DeleteLeadSourceQuery {
  /**
   * Guid of the lead source that takes over all uses. Without it, deleting one still in use may fail.
   *
   * Quirk `move-usages-other-row`: Document takes its words from another kind of row here: a lead source for
   * market segments, an industry for lead sources. Pass the guid of a row of the same kind as the deleted one.
   */
  readonly moveUsagesToGuid?: string | null;
}

const listLeadSourcesOperation: PagedOperation = {
  id: "LeadSources_GetLeadSources",
  name: "leadSources.list",
  method: "GET",
  path: "/v1/leadsources",
  paging: firstRow,
};

/**
 * Lists lead sources.
 *
 * `LeadSources.list`, to be imported alone.
 */
export function listLeadSources(
  core: Core,
  query?: ListLeadSourcesQuery,
  options?: PageOptions,
): Paged<LeadSourceModel> {
  return paged<LeadSourceModel>(core, listLeadSourcesOperation, { query }, options);
}

const createLeadSourceOperation: Operation = {
  id: "LeadSources_PostLeadSource",
  name: "leadSources.create",
  method: "POST",
  path: "/v1/leadsources",
  body: /* @__PURE__ */ json({}),
};

/**
 * Creates a lead source.
 *
 * `LeadSources.create`, to be imported alone.
 */
export function createLeadSource(
  core: Core,
  leadSource: LeadSourceModelInput,
  options?: CallOptions,
): Call<LeadSourceModel> {
  return call<LeadSourceModel>(core, createLeadSourceOperation, { body: leadSource }, options);
}

const deleteLeadSourceOperation: Operation = {
  id: "LeadSources_DeleteLeadSource",
  name: "leadSources.delete",
  method: "DELETE",
  path: "/v1/leadsources/{guid}",
  expand: expandPath,
  result: "none",
};

/**
 * Deletes one lead source.
 *
 * `LeadSources.delete`, to be imported alone.
 */
export function deleteLeadSource(
  core: Core,
  guid: string,
  query?: DeleteLeadSourceQuery,
  options?: CallOptions,
): Call<void> {
  return call(core, deleteLeadSourceOperation, { path: [guid], query }, options);
}

const getLeadSourceOperation: Operation = {
  id: "LeadSources_GetLeadSource",
  name: "leadSources.get",
  method: "GET",
  path: "/v1/leadsources/{guid}",
  expand: expandPath,
};

/**
 * Fetches one lead source.
 *
 * `LeadSources.get`, to be imported alone.
 */
export function getLeadSource(
  core: Core,
  guid: string,
  options?: CallOptions,
): Call<LeadSourceModel> {
  return call<LeadSourceModel>(core, getLeadSourceOperation, { path: [guid] }, options);
}

const updateLeadSourceOperation: Operation = {
  id: "LeadSources_PatchLeadSource",
  name: "leadSources.update",
  method: "PATCH",
  path: "/v1/leadsources/{guid}",
  expand: expandPath,
  body: /* @__PURE__ */ jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
  retry: "idempotent",
};

/**
 * Changes fields of one lead source.
 *
 * `LeadSources.update`, to be imported alone.
 */
export function updateLeadSource(
  core: Core,
  guid: string,
  changes: JsonPatch<LeadSourceModelInput>,
  options?: CallOptions,
): Call<readonly LeadSourceModel[]> {
  return call<readonly LeadSourceModel[]>(
    core,
    updateLeadSourceOperation,
    { path: [guid], body: changes },
    options,
  );
}
