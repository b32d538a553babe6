import { firstRow } from "../paging.js";
import { brackets } from "../plugins/style/brackets.js";
import type { Core } from "../runtime/core.js";
import type { PagedOperation } from "../runtime/operation.js";
import type { PageOptions } from "../runtime/options.js";
import type { Paged } from "../runtime/paged.js";
import type {
  KeyValuePairOfStringAndSortDirection,
  KpiFormulaCategory,
  KpiFormulaModelBase,
} from "../types.js";
const listKpiFormulas: PagedOperation = {
  id: "KpiFormulas_GetKpiFormulas",
  method: "GET",
  path: "/v1/kpiformulas",
  paging: firstRow,
  styles: { "query:sortings": brackets({}) },
};

/** What {@link KpiFormulas.list} can be asked for. */
export interface ListKpiFormulasQuery {
  /**
   * Only formulas of this category: Project, Invoice or User. The schema also has Unknown and Functions.
   */
  readonly category?: KpiFormulaCategory;
  /** true returns active rows only, false inactive ones only; both when omitted. */
  readonly isActive?: boolean | null;
  /**
   * Rows per page. The guide sets 100 by default and 1000 at most, the operation reference 20 and 100: send a
   * value, up to 100 fits both.
   */
  readonly rowCount?: number | null;
  /** Text to search for, ignoring case; the fields searched are not documented. */
  readonly textToSearch?: string | null;
  /** Sort rules: `key` is a top-level field name of the result, `value` is Asc or Desc. */
  readonly sortings?: readonly KeyValuePairOfStringAndSortDirection[] | null;
  /**
   * Whether each formula's definition is included; false when omitted.
   *
   * Default: `false`.
   */
  readonly includeDefinition?: boolean;
  /**
   * Only rows added or changed at or after this instant (ISO 8601, such as `2024-05-31T08:00:00.000Z`). Deletions
   * are not reported.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly changedSince?: string | null;
}

/** Operations below `KpiFormulas`. */
export class KpiFormulas {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists the saved KPI formulas.
   *
   * `includeDefinition` asks for the formula itself, though the schema has no field for it. `changedSince` does
   * not report deleted rows. Needs an add-on; without it the call answers 403.
   *
   * `GET /v1/kpiformulas` · scopes `settings:read` · paged by first row
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of KPI formulas.
   */
  list(query: ListKpiFormulasQuery = {}, options: PageOptions = {}): Paged<KpiFormulaModelBase> {
    return this.#core.paged<KpiFormulaModelBase>(listKpiFormulas, { query }, options);
  }
}
