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
  CommunicationTypeModel,
  CommunicationTypeModelInput,
  KeyValuePairOfStringAndSortDirection,
} from "../types.js";
const listCommunicationTypes: PagedOperation = {
  id: "CommunicationTypes_GetCommunicationTypes",
  method: "GET",
  path: "/v1/communicationtypes",
  paging: firstRow,
  styles: { "query:sortings": brackets({}) },
};
const createCommunicationTypes: Operation = {
  id: "CommunicationTypes_PostCommunicationType",
  method: "POST",
  path: "/v1/communicationtypes",
  body: json({}),
};
const deleteCommunicationTypes: Operation = {
  id: "CommunicationTypes_DeleteCommunicationType",
  method: "DELETE",
  path: "/v1/communicationtypes/{guid}",
  result: "none",
};
const getCommunicationTypes: Operation = {
  id: "CommunicationTypes_GetCommunicationType",
  method: "GET",
  path: "/v1/communicationtypes/{guid}",
};
const updateCommunicationTypes: Operation = {
  id: "CommunicationTypes_PatchCommunicationType",
  method: "PATCH",
  path: "/v1/communicationtypes/{guid}",
  body: jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
};

/** What {@link CommunicationTypes.list} can be asked for. */
export interface ListCommunicationTypesQuery {
  /** true returns active rows only, false inactive ones only; both when omitted. */
  readonly active?: boolean | null;
  /**
   * Rows per page. The guide sets 100 by default and 1000 at most, the operation reference 20 and 100: send a
   * value, up to 100 fits both.
   */
  readonly rowCount?: number | null;
  /** Text to find anywhere in the name, ignoring case. */
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

/** Operations below `CommunicationTypes`. */
export class CommunicationTypes {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists communication types, such as phone and email.
   *
   * Active and inactive ones come back unless `active` is set.
   *
   * `GET /v1/communicationtypes` · scopes `settings:read` · paged by first row
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of communication types.
   */
  list(
    query: ListCommunicationTypesQuery = {},
    options: PageOptions = {},
  ): Paged<CommunicationTypeModel> {
    return this.#core.paged<CommunicationTypeModel>(listCommunicationTypes, { query }, options);
  }

  /**
   * Creates a communication type.
   *
   * `POST /v1/communicationtypes` · scopes `settings:write`
   *
   * @param communicationType - The communication type; only `name` is required, `type` says what kind of address it holds.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The created communication type, with its guid.
   */
  create(
    communicationType: CommunicationTypeModelInput,
    options: CallOptions = {},
  ): Call<CommunicationTypeModel> {
    return this.#core.call<CommunicationTypeModel>(
      createCommunicationTypes,
      { body: communicationType },
      options,
    );
  }

  /**
   * Deletes one communication type.
   *
   * `DELETE /v1/communicationtypes/{guid}` · scopes `settings:delete`
   *
   * @param guid - The communication type's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The communication type is deleted; no body.
   */
  delete(guid: string, options: CallOptions = {}): Call<void> {
    return this.#core.call<void>(deleteCommunicationTypes, { path: [guid] }, options);
  }

  /**
   * Fetches one communication type.
   *
   * `GET /v1/communicationtypes/{guid}` · scopes `settings:read`
   *
   * @param guid - The communication type's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The requested communication type.
   */
  get(guid: string, options: CallOptions = {}): Call<CommunicationTypeModel> {
    return this.#core.call<CommunicationTypeModel>(
      getCommunicationTypes,
      { path: [guid] },
      options,
    );
  }

  /**
   * Changes fields of one communication type.
   *
   * `PATCH /v1/communicationtypes/{guid}` · scopes `settings:write`
   *
   * @param guid - The communication type's guid.
   * @param changes - JSON Patch operations on the communication type; only `replace` works.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The changed communication type, as a list with one row.
   */
  update(
    guid: string,
    changes: JsonPatch<CommunicationTypeModelInput>,
    options: CallOptions = {},
  ): Call<readonly CommunicationTypeModel[]> {
    return this.#core.call<readonly CommunicationTypeModel[]>(
      updateCommunicationTypes,
      { path: [guid], body: changes },
      options,
    );
  }
}
