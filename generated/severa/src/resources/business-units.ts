import { firstRow } from "../paging.js";
import { type JsonPatch, jsonPatch } from "../plugins/body/json-patch.js";
import type { Call } from "../runtime/call.js";
import type { Core } from "../runtime/core.js";
import type { Operation, PagedOperation } from "../runtime/operation.js";
import type { CallOptions, PageOptions } from "../runtime/options.js";
import type { Paged } from "../runtime/paged.js";
import type { BusinessUnitModel, BusinessUnitModelInput } from "../types.js";
const listBusinessUnits: PagedOperation = {
  id: "BusinessUnits_GetBusinessUnits",
  method: "GET",
  path: "/v1/businessunits",
  paging: firstRow,
};
const getBusinessUnits: Operation = {
  id: "BusinessUnits_GetBusinessUnit",
  method: "GET",
  path: "/v1/businessunits/{guid}",
};
const updateBusinessUnits: Operation = {
  id: "BusinessUnits_PatchBusinessUnit",
  method: "PATCH",
  path: "/v1/businessunits/{guid}",
  body: jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
};

/** What {@link BusinessUnits.list} can be asked for. */
export interface ListBusinessUnitsQuery {
  /** true returns active rows only, false inactive ones only; both when omitted. */
  readonly active?: boolean | null;
  /** Only business units of this company. */
  readonly companyGuid?: string | null;
  /** Only business units whose company is located in this country. */
  readonly companyCountryGuid?: string | null;
  /**
   * Rows per page. The guide sets 100 by default and 1000 at most, the operation reference 20 and 100: send a
   * value, up to 100 fits both.
   */
  readonly rowCount?: number | null;
  /** Text to find anywhere in the name, ignoring case. */
  readonly textToSearch?: string | null;
  /**
   * Only rows added or changed at or after this instant (ISO 8601, such as `2024-05-31T08:00:00.000Z`). Deletions
   * are not reported.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly changedSince?: string | null;
  /** Only business units with this code. */
  readonly code?: string | null;
  /** Only business units with this name. */
  readonly name?: string | null;
}

/** Operations below `BusinessUnits`. */
export class BusinessUnits {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists business units.
   *
   * Active and inactive ones come back unless `active` is set. `changedSince` does not report deleted rows.
   *
   * `GET /v1/businessunits` · scopes `settings:read` · paged by first row
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of business units.
   */
  list(query: ListBusinessUnitsQuery = {}, options: PageOptions = {}): Paged<BusinessUnitModel> {
    return this.#core.paged<BusinessUnitModel>(listBusinessUnits, { query }, options);
  }

  /**
   * Fetches one business unit.
   *
   * `GET /v1/businessunits/{guid}` · scopes `settings:read`
   *
   * @param guid - The business unit's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The requested business unit.
   */
  get(guid: string, options: CallOptions = {}): Call<BusinessUnitModel> {
    return this.#core.call<BusinessUnitModel>(getBusinessUnits, { path: [guid] }, options);
  }

  /**
   * Changes fields of one business unit.
   *
   * `PATCH /v1/businessunits/{guid}` · scopes `settings:write`
   *
   * @param guid - The business unit's guid.
   * @param changes - JSON Patch operations on the business unit; only `replace` works.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The changed business unit, as a list with one row.
   */
  update(
    guid: string,
    changes: JsonPatch<BusinessUnitModelInput>,
    options: CallOptions = {},
  ): Call<readonly BusinessUnitModel[]> {
    return this.#core.call<readonly BusinessUnitModel[]>(
      updateBusinessUnits,
      { path: [guid], body: changes },
      options,
    );
  }
}
