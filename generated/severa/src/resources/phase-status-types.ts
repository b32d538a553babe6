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
  PhaseStatusTypeModel,
  PhaseStatusTypeModelInput,
} from "../types.js";
const listPhaseStatusTypes: PagedOperation = {
  id: "PhaseStatusTypes_GetPhaseStatusTypes",
  method: "GET",
  path: "/v1/phasestatustypes",
  paging: firstRow,
  styles: { "query:sortings": brackets({}) },
};
const createPhaseStatusTypes: Operation = {
  id: "PhaseStatusTypes_PostPhaseStatusType",
  method: "POST",
  path: "/v1/phasestatustypes",
  body: json({}),
};
const deletePhaseStatusTypes: Operation = {
  id: "PhaseStatusTypes_DeletePhaseStatusType",
  method: "DELETE",
  path: "/v1/phasestatustypes/{guid}",
  result: "none",
};
const getPhaseStatusTypes: Operation = {
  id: "PhaseStatusTypes_GetPhaseStatusType",
  method: "GET",
  path: "/v1/phasestatustypes/{guid}",
};
const updatePhaseStatusTypes: Operation = {
  id: "PhaseStatusTypes_PatchPhaseStatusType",
  method: "PATCH",
  path: "/v1/phasestatustypes/{guid}",
  body: jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
};

/** What {@link PhaseStatusTypes.list} can be asked for. */
export interface ListPhaseStatusTypesQuery {
  /** true returns active rows only, false inactive ones only; both when omitted. */
  readonly active?: boolean | null;
  /**
   * Rows per page, 1 to 1000. Send it: omitted means every row by the operation reference, 100 by the guide.
   */
  readonly rowCount?: number | null;
  /**
   * Text to search for, ignoring case; the fields searched are not documented, presumably the name.
   */
  readonly textToSearch?: string | null;
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

/** What {@link PhaseStatusTypes.delete} can be asked for. */
export interface DeletePhaseStatusTypesQuery {
  /**
   * Guid of the phase status type that takes over all uses. Without it, deleting one still in use may fail.
   */
  readonly moveUsagesToGuid?: string | null;
}

/** Operations below `PhaseStatusTypes`. */
export class PhaseStatusTypes {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists phase status types.
   *
   * Active and inactive ones come back unless `active` is set. All rows come at once unless `rowCount` is set.
   *
   * `GET /v1/phasestatustypes` · scopes `settings:read` · paged by first row
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The phase status types.
   */
  list(
    query: ListPhaseStatusTypesQuery = {},
    options: PageOptions = {},
  ): Paged<PhaseStatusTypeModel> {
    return this.#core.paged<PhaseStatusTypeModel>(listPhaseStatusTypes, { query }, options);
  }

  /**
   * Creates a phase status type.
   *
   * `POST /v1/phasestatustypes` · scopes `settings:write`
   *
   * @param phaseStatusType - The phase status type; `name` is required.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The created phase status type, with its guid.
   */
  create(
    phaseStatusType: PhaseStatusTypeModelInput,
    options: CallOptions = {},
  ): Call<PhaseStatusTypeModel> {
    return this.#core.call<PhaseStatusTypeModel>(
      createPhaseStatusTypes,
      { body: phaseStatusType },
      options,
    );
  }

  /**
   * Deletes one phase status type.
   *
   * May fail while the phase status type is in use; `moveUsagesToGuid` names the one that takes over its uses.
   *
   * `DELETE /v1/phasestatustypes/{guid}` · scopes `settings:delete`
   *
   * @param guid - The phase status type's guid.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The phase status type is deleted; no body.
   */
  delete(
    guid: string,
    query: DeletePhaseStatusTypesQuery = {},
    options: CallOptions = {},
  ): Call<void> {
    return this.#core.call<void>(deletePhaseStatusTypes, { path: [guid], query }, options);
  }

  /**
   * Fetches one phase status type.
   *
   * `GET /v1/phasestatustypes/{guid}` · scopes `settings:read`
   *
   * @param guid - The phase status type's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The requested phase status type.
   */
  get(guid: string, options: CallOptions = {}): Call<PhaseStatusTypeModel> {
    return this.#core.call<PhaseStatusTypeModel>(getPhaseStatusTypes, { path: [guid] }, options);
  }

  /**
   * Changes fields of one phase status type.
   *
   * `PATCH /v1/phasestatustypes/{guid}` · scopes `settings:write`
   *
   * @param guid - The phase status type's guid.
   * @param changes - JSON Patch operations on the phase status type; only `replace` works.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The changed phase status type, as a list with one row.
   */
  update(
    guid: string,
    changes: JsonPatch<PhaseStatusTypeModelInput>,
    options: CallOptions = {},
  ): Call<readonly PhaseStatusTypeModel[]> {
    return this.#core.call<readonly PhaseStatusTypeModel[]>(
      updatePhaseStatusTypes,
      { path: [guid], body: changes },
      options,
    );
  }
}
