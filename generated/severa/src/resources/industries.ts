import { firstRow } from "../paging.js";
import { type JsonPatch, jsonPatch } from "../plugins/body/json-patch.js";
import { json } from "../plugins/body/json.js";
import { type Call, call } from "../runtime/call.js";
import type { Core } from "../runtime/core.js";
import type { Operation, PagedOperation } from "../runtime/operation.js";
import type { CallOptions, PageOptions } from "../runtime/options.js";
import { type Paged, paged } from "../runtime/paged.js";
import { expandPath } from "../runtime/path.js";
import type { IndustryModel, IndustryModelInput } from "../types.js";

/** `/v1/industries` and what lies below it. */
export class Industries {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists industries.
   *
   * Active and inactive ones come back unless `active` is set.
   *
   * `GET /v1/industries` · scopes `settings:read` · paged by first row
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of industries.
   */
  list(query?: ListIndustriesQuery, options?: PageOptions): Paged<IndustryModel> {
    return listIndustries(this.#core, query, options);
  }

  /**
   * Creates an industry.
   *
   * `POST /v1/industries` · scopes `settings:write`
   *
   * @param industry - The industry; `name` is required.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The created industry, with its guid.
   */
  create(industry: IndustryModelInput, options?: CallOptions): Call<IndustryModel> {
    return createIndustry(this.#core, industry, options);
  }

  /**
   * Deletes one industry.
   *
   * May fail while the industry is in use; `moveUsagesToGuid` names the one that takes over its uses.
   *
   * `DELETE /v1/industries/{guid}` · scopes `settings:delete`
   *
   * @param guid - The industry's guid.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The industry is deleted; no body.
   */
  delete(guid: string, query?: DeleteIndustryQuery, options?: CallOptions): Call<void> {
    return deleteIndustry(this.#core, guid, query, options);
  }

  /**
   * Fetches one industry.
   *
   * `GET /v1/industries/{guid}` · scopes `settings:read`
   *
   * @param guid - The industry's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The requested industry.
   */
  get(guid: string, options?: CallOptions): Call<IndustryModel> {
    return getIndustry(this.#core, guid, options);
  }

  /**
   * Changes fields of one industry.
   *
   * `PATCH /v1/industries/{guid}` · scopes `settings:write`
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
   * @param guid - The industry's guid.
   * @param changes - JSON Patch operations on the industry; only `replace` works.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The changed industry, as a list with one row.
   */
  update(
    guid: string,
    changes: JsonPatch<IndustryModelInput>,
    options?: CallOptions,
  ): Call<readonly IndustryModel[]> {
    return updateIndustry(this.#core, guid, changes, options);
  }
}

/** What `Industries.list` can be asked for. */
export interface ListIndustriesQuery {
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

/** What `Industries.delete` can be asked for. */
export interface DeleteIndustryQuery {
  /**
   * Guid of the industry that takes over all uses. Without it, deleting one still in use may fail.
   */
  readonly moveUsagesToGuid?: string | null;
}

const listIndustriesOperation: PagedOperation = {
  id: "Industries_GetIndustries",
  name: "industries.list",
  method: "GET",
  path: "/v1/industries",
  paging: firstRow,
};

/**
 * Lists industries.
 *
 * `Industries.list`, to be imported alone.
 */
export function listIndustries(
  core: Core,
  query?: ListIndustriesQuery,
  options?: PageOptions,
): Paged<IndustryModel> {
  return paged<IndustryModel>(core, listIndustriesOperation, { query }, options);
}

const createIndustryOperation: Operation = {
  id: "Industries_PostIndustry",
  name: "industries.create",
  method: "POST",
  path: "/v1/industries",
  body: /* @__PURE__ */ json({}),
};

/**
 * Creates an industry.
 *
 * `Industries.create`, to be imported alone.
 */
export function createIndustry(
  core: Core,
  industry: IndustryModelInput,
  options?: CallOptions,
): Call<IndustryModel> {
  return call<IndustryModel>(core, createIndustryOperation, { body: industry }, options);
}

const deleteIndustryOperation: Operation = {
  id: "Industries_DeleteIndustry",
  name: "industries.delete",
  method: "DELETE",
  path: "/v1/industries/{guid}",
  expand: expandPath,
  result: "none",
};

/**
 * Deletes one industry.
 *
 * `Industries.delete`, to be imported alone.
 */
export function deleteIndustry(
  core: Core,
  guid: string,
  query?: DeleteIndustryQuery,
  options?: CallOptions,
): Call<void> {
  return call(core, deleteIndustryOperation, { path: [guid], query }, options);
}

const getIndustryOperation: Operation = {
  id: "Industries_GetIndustry",
  name: "industries.get",
  method: "GET",
  path: "/v1/industries/{guid}",
  expand: expandPath,
};

/**
 * Fetches one industry.
 *
 * `Industries.get`, to be imported alone.
 */
export function getIndustry(core: Core, guid: string, options?: CallOptions): Call<IndustryModel> {
  return call<IndustryModel>(core, getIndustryOperation, { path: [guid] }, options);
}

const updateIndustryOperation: Operation = {
  id: "Industries_PatchIndustry",
  name: "industries.update",
  method: "PATCH",
  path: "/v1/industries/{guid}",
  expand: expandPath,
  body: /* @__PURE__ */ jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
  retry: "idempotent",
};

/**
 * Changes fields of one industry.
 *
 * `Industries.update`, to be imported alone.
 */
export function updateIndustry(
  core: Core,
  guid: string,
  changes: JsonPatch<IndustryModelInput>,
  options?: CallOptions,
): Call<readonly IndustryModel[]> {
  return call<readonly IndustryModel[]>(
    core,
    updateIndustryOperation,
    { path: [guid], body: changes },
    options,
  );
}
