import { firstRow } from "../paging.js";
import { type JsonPatch, jsonPatch } from "../plugins/body/json-patch.js";
import { json } from "../plugins/body/json.js";
import { brackets } from "../plugins/style/brackets.js";
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
  KeyValuePairOfStringAndSortDirection,
  KeywordCategory,
  KeywordModel,
  KeywordModelInput,
} from "../types.js";

/** `/v1/keywords` and what lies below it. */
export class Keywords {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists keywords for projects, contacts, users and files.
   *
   * Active and inactive ones come back unless `active` is set. `changedSince` does not report deleted rows.
   *
   * `GET /v1/keywords` · scopes `settings:read` · paged by first row
   *
   * To keep a copy: ask with `changedSince` for the rows changed at or after an instant; deleted rows are not
   * told, so compare with a full list now and then.
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of keywords.
   */
  list(query?: ListKeywordsQuery, options?: PageOptions): Paged<KeywordModel> {
    return listKeywords(this.#core, query, options);
  }

  /**
   * Creates a keyword.
   *
   * `POST /v1/keywords` · scopes `settings:write`
   *
   * @param keyword - The keyword; `keyword` and `category` are required.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The created keyword, with its guid.
   */
  create(keyword: KeywordModelInput, options?: CallOptions): Call<KeywordModel> {
    return createKeyword(this.#core, keyword, options);
  }

  /**
   * Deletes one keyword.
   *
   * The keyword also comes off everything that carries it, or goes to `moveUsagesToGuid`. The vendor warns that
   * deleting a used keyword without a replacement may fail.
   *
   * `DELETE /v1/keywords/{guid}` · scopes `settings:delete`
   *
   * Quirk `keyword-delete-in-use`: Document removes a deleted keyword from wherever it is used, and also says that
   * deleting it may fail while it is in use. Expect either; moving the uses first is safe.
   *
   * @param guid - The keyword's guid.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The keyword is deleted; no body.
   */
  delete(guid: string, query?: DeleteKeywordQuery, options?: CallOptions): Call<void> {
    return deleteKeyword(this.#core, guid, query, options);
  }

  /**
   * Fetches one keyword.
   *
   * `GET /v1/keywords/{guid}` · scopes `settings:read`
   *
   * @param guid - The keyword's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The requested keyword.
   */
  get(guid: string, options?: CallOptions): Call<KeywordModel> {
    return getKeyword(this.#core, guid, options);
  }

  /**
   * Changes fields of one keyword.
   *
   * `PATCH /v1/keywords/{guid}` · scopes `settings:write`
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
   * Quirk `patch-model-unnamed`: Document doesn't name the model that this patch is of. The fields are taken from
   * the rows that the call answers with.
   *
   * @param guid - The keyword's guid.
   * @param changes - JSON Patch operations on the keyword; only `replace` works.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The changed keyword, as a list with one row.
   */
  update(
    guid: string,
    changes: JsonPatch<KeywordModelInput>,
    options?: CallOptions,
  ): Call<readonly KeywordModel[]> {
    return updateKeyword(this.#core, guid, changes, options);
  }

  /**
   * The rows of `Keywords.list` that were added or changed since an earlier run.
   *
   * Deleted rows are not told: `Keywords.reconcile` finds them.
   *
   * @param start - The checkpoint that the earlier run left, or an instant; undefined: all rows there are.
   * @param query - Filters and settings, the same for every run.
   * @param options - Signal, time-outs and headers of the calls, and how far the next run reaches back.
   */
  changes(
    start: SyncStart,
    query?: Omit<ListKeywordsQuery, "changedSince">,
    options?: SyncOptions,
  ): Changes<KeywordModel, "not-reported"> {
    return changesOf<KeywordModel, "not-reported", ListKeywordsQuery>(
      {
        operation: "Keywords_GetKeywords",
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
   * Compares a copy with all rows of `Keywords.list`.
   *
   * Gives the ids of rows that are gone, and of those that the copy lacks.
   *
   * @param knownIds - The ids of the copy's rows, read to their end before the list is asked for.
   * @param query - Filters and settings, the same for every run.
   * @param options - Signal, time-outs and headers of the calls.
   */
  reconcile(
    knownIds: Iterable<string> | AsyncIterable<string>,
    query?: Omit<ListKeywordsQuery, "changedSince">,
    options?: Omit<SyncOptions, "overlap">,
  ): Promise<Reconciled<string>> {
    return reconcile<string>(
      { operation: "Keywords_GetKeywords", id: "/guid" },
      knownIds,
      query,
      options,
      (query, options) => this.list(query, options),
    );
  }
}

/** What `Keywords.list` can be asked for. */
export interface ListKeywordsQuery {
  /** Only keywords for this kind of row: Project, Contact, User or File. */
  readonly category?: KeywordCategory;
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
  /** Text to find anywhere in the keyword, ignoring case. */
  readonly textToSearch?: string | null;
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
  /** Only keywords with this text. */
  readonly keyword?: string | null;
}

/** What `Keywords.delete` can be asked for. */
export interface DeleteKeywordQuery {
  /**
   * Guid of the keyword that takes over all uses. Without it they are removed as well, or the deletion fails: the
   * vendor says both.
   *
   * Quirk `keyword-delete-in-use`: Document removes a deleted keyword from wherever it is used, and also says that
   * deleting it may fail while it is in use. Expect either; moving the uses first is safe.
   */
  readonly moveUsagesToGuid?: string | null;
}

const listKeywordsOperation: PagedOperation = {
  id: "Keywords_GetKeywords",
  name: "keywords.list",
  method: "GET",
  path: "/v1/keywords",
  paging: firstRow,
  styles: { "query:sortings": /* @__PURE__ */ brackets({}) },
};

/**
 * Lists keywords for projects, contacts, users and files.
 *
 * `Keywords.list`, to be imported alone.
 */
export function listKeywords(
  core: Core,
  query?: ListKeywordsQuery,
  options?: PageOptions,
): Paged<KeywordModel> {
  return paged<KeywordModel>(core, listKeywordsOperation, { query }, options);
}

const createKeywordOperation: Operation = {
  id: "Keywords_PostKeyword",
  name: "keywords.create",
  method: "POST",
  path: "/v1/keywords",
  body: /* @__PURE__ */ json({}),
};

/**
 * Creates a keyword.
 *
 * `Keywords.create`, to be imported alone.
 */
export function createKeyword(
  core: Core,
  keyword: KeywordModelInput,
  options?: CallOptions,
): Call<KeywordModel> {
  return call<KeywordModel>(core, createKeywordOperation, { body: keyword }, options);
}

const deleteKeywordOperation: Operation = {
  id: "Keywords_DeleteKeyword",
  name: "keywords.delete",
  method: "DELETE",
  path: "/v1/keywords/{guid}",
  expand: expandPath,
  result: "none",
};

/**
 * Deletes one keyword.
 *
 * `Keywords.delete`, to be imported alone.
 */
export function deleteKeyword(
  core: Core,
  guid: string,
  query?: DeleteKeywordQuery,
  options?: CallOptions,
): Call<void> {
  return call(core, deleteKeywordOperation, { path: [guid], query }, options);
}

const getKeywordOperation: Operation = {
  id: "Keywords_GetKeyword",
  name: "keywords.get",
  method: "GET",
  path: "/v1/keywords/{guid}",
  expand: expandPath,
};

/**
 * Fetches one keyword.
 *
 * `Keywords.get`, to be imported alone.
 */
export function getKeyword(core: Core, guid: string, options?: CallOptions): Call<KeywordModel> {
  return call<KeywordModel>(core, getKeywordOperation, { path: [guid] }, options);
}

const updateKeywordOperation: Operation = {
  id: "Keywords_PatchKeyword",
  name: "keywords.update",
  method: "PATCH",
  path: "/v1/keywords/{guid}",
  expand: expandPath,
  body: /* @__PURE__ */ jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
  retry: "idempotent",
};

/**
 * Changes fields of one keyword.
 *
 * `Keywords.update`, to be imported alone.
 */
export function updateKeyword(
  core: Core,
  guid: string,
  changes: JsonPatch<KeywordModelInput>,
  options?: CallOptions,
): Call<readonly KeywordModel[]> {
  return call<readonly KeywordModel[]>(
    core,
    updateKeywordOperation,
    { path: [guid], body: changes },
    options,
  );
}
