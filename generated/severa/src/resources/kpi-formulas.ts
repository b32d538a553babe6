import { firstRow } from "../paging.js";
import { brackets } from "../plugins/style/brackets.js";
import { type Changes, type SyncOptions, changesOf } from "../runtime/changes.js";
import type { SyncStart } from "../runtime/checkpoint.js";
import type { Core } from "../runtime/core.js";
import type { PagedOperation } from "../runtime/operation.js";
import type { PageOptions } from "../runtime/options.js";
import { type Paged, paged } from "../runtime/paged.js";
import { type Reconciled, reconcile } from "../runtime/reconcile.js";
import type {
  KeyValuePairOfStringAndSortDirection,
  KpiFormulaCategory,
  KpiFormulaModelBase,
} from "../types.js";

/** `/v1/kpiformulas` and what lies below it. */
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
   * To keep a copy: ask with `changedSince` for the rows changed at or after an instant; deleted rows are not
   * told, so compare with a full list now and then.
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of KPI formulas.
   */
  list(query?: ListKpiFormulasQuery, options?: PageOptions): Paged<KpiFormulaModelBase> {
    return listKpiFormulas(this.#core, query, options);
  }

  /**
   * The rows of `KpiFormulas.list` that were added or changed since an earlier run.
   *
   * Deleted rows are not told: `KpiFormulas.reconcile` finds them.
   *
   * @param start - The checkpoint that the earlier run left, or an instant; undefined: all rows there are.
   * @param query - Filters and settings, the same for every run.
   * @param options - Signal, time-outs and headers of the calls, and how far the next run reaches back.
   */
  changes(
    start: SyncStart,
    query?: Omit<ListKpiFormulasQuery, "changedSince">,
    options?: SyncOptions,
  ): Changes<KpiFormulaModelBase, "not-reported"> {
    return changesOf<KpiFormulaModelBase, "not-reported", ListKpiFormulasQuery>(
      {
        operation: "KpiFormulas_GetKpiFormulas",
        id: "/guid",
        since: "changedSince",
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
   * Compares a copy with all rows of `KpiFormulas.list`.
   *
   * Gives the ids of rows that are gone, and of those that the copy lacks.
   *
   * @param knownIds - The ids of the copy's rows, read to their end before the list is asked for.
   * @param query - Filters and settings, the same for every run.
   * @param options - Signal, time-outs and headers of the calls.
   */
  reconcile(
    knownIds: Iterable<string> | AsyncIterable<string>,
    query?: Omit<ListKpiFormulasQuery, "changedSince">,
    options?: Omit<SyncOptions, "overlap">,
  ): Promise<Reconciled<string>> {
    return reconcile<string>(
      { operation: "KpiFormulas_GetKpiFormulas", id: "/guid" },
      knownIds,
      query,
      options,
      (query, options) => this.list(query, options),
    );
  }
}

/** What `KpiFormulas.list` can be asked for. */
export interface ListKpiFormulasQuery {
  /**
   * Only formulas of this category: Project, Invoice or User. The schema also has Unknown and Functions.
   *
   * Quirk `formula-category-wider`: Document's prose knows project, invoice and user; the enumeration also has
   * Unknown and Functions. Ask for one of the three.
   */
  readonly category?: KpiFormulaCategory;
  /**
   * true returns active rows only, false inactive ones only; both when omitted.
   *
   * Quirk `active-filter-two-names`: Document calls the filter by activity `active` on some lists and `isActive`
   * on others. Take the name the list declares; the other one may be ignored without a word.
   */
  readonly isActive?: boolean | null;
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
   * Text to search for, ignoring case; the fields searched are not documented.
   *
   * Quirk `search-kpi-blank`: Guide (Search within text) leaves the searched fields of KPI formulas blank, and the
   * document doesn't name them either. Probably the name.
   */
  readonly textToSearch?: string | null;
  /**
   * Sort rules: `key` is a top-level field name of the result, `value` is Asc or Desc.
   *
   * Quirk `sorting-syntax`: Guide (Sorting) writes `sortings[0][key]=…`; the document's examples write
   * `sortings[0].key=…`. The bracket form of the guide is the one used.
   *
   * Quirk `sorting-directions`: Document's enumeration has six directions; the guide (Sorting) and the document's
   * prose know Asc and Desc only. Asc and Desc are safe. The four about nulls are untold.
   *
   * Quirk `sorting-guide-example`: Guide (Sorting) announces two descending keys and then shows one ascending. The
   * list it sorts, users, takes no `sortings` in the document. Each key has a direction of its own; sort only
   * lists that have the parameter.
   */
  readonly sortings?: readonly KeyValuePairOfStringAndSortDirection[] | null;
  /**
   * Whether each formula's definition is included; false when omitted.
   *
   * Default: `false`.
   *
   * Quirk `formula-definition-without-field`: Document can include the definition of a formula, but the answer has
   * no field for it. Leave it out.
   */
  readonly includeDefinition?: boolean;
  /**
   * Only rows added or changed at or after this instant (ISO 8601, such as `2024-05-31T08:00:00.000Z`). Deletions
   * are not reported.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   *
   * Quirk `changed-since-inclusive`: Guide (Changed since) speaks of changes after the timestamp and then calls
   * the timestamp inclusive; the document has greater or equal. Inclusive: a row may be delivered twice.
   *
   * Quirk `changed-since-no-timestamp`: Document filters this list by time of change, yet its rows carry no time
   * of change. Remember when you asked; the rows can't tell.
   */
  readonly changedSince?: string | null;
}

const listKpiFormulasOperation: PagedOperation = {
  id: "KpiFormulas_GetKpiFormulas",
  name: "kpiFormulas.list",
  method: "GET",
  path: "/v1/kpiformulas",
  paging: firstRow,
  styles: { "query:sortings": /* @__PURE__ */ brackets({}) },
};

/**
 * Lists the saved KPI formulas.
 *
 * `KpiFormulas.list`, to be imported alone.
 */
export function listKpiFormulas(
  core: Core,
  query?: ListKpiFormulasQuery,
  options?: PageOptions,
): Paged<KpiFormulaModelBase> {
  return paged<KpiFormulaModelBase>(core, listKpiFormulasOperation, { query }, options);
}
