import { firstRow } from "../paging.js";
import { brackets } from "../plugins/style/brackets.js";
import type { Call } from "../runtime/call.js";
import type { Core } from "../runtime/core.js";
import type { Operation, PagedOperation } from "../runtime/operation.js";
import type { CallOptions, PageOptions } from "../runtime/options.js";
import type { Paged } from "../runtime/paged.js";
import type { KeyValuePairOfStringAndSortDirection, PermissionProfileModel } from "../types.js";
const listPermissionProfiles: PagedOperation = {
  id: "PermissionProfiles_GetPermissionProfiles",
  method: "GET",
  path: "/v1/permissionprofiles",
  paging: firstRow,
  styles: { "query:sortings": brackets({}) },
};
const getPermissionProfiles: Operation = {
  id: "PermissionProfiles_GetPermissionProfile",
  method: "GET",
  path: "/v1/permissionprofiles/{guid}",
};

/** What {@link PermissionProfiles.list} can be asked for. */
export interface ListPermissionProfilesQuery {
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

/** Operations below `PermissionProfiles`. */
export class PermissionProfiles {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists permission profiles.
   *
   * Active and inactive ones come back unless `active` is set.
   *
   * `GET /v1/permissionprofiles` · scopes `settings:read` · paged by first row
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of permission profiles.
   */
  list(
    query: ListPermissionProfilesQuery = {},
    options: PageOptions = {},
  ): Paged<PermissionProfileModel> {
    return this.#core.paged<PermissionProfileModel>(listPermissionProfiles, { query }, options);
  }

  /**
   * Fetches one permission profile.
   *
   * `GET /v1/permissionprofiles/{guid}` · scopes `settings:read`
   *
   * @param guid - The permission profile's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The requested permission profile.
   */
  get(guid: string, options: CallOptions = {}): Call<PermissionProfileModel> {
    return this.#core.call<PermissionProfileModel>(
      getPermissionProfiles,
      { path: [guid] },
      options,
    );
  }
}
