import { pageToken } from "../paging.js";
import { type JsonPatch, jsonPatch } from "../plugins/body/json-patch.js";
import { json } from "../plugins/body/json.js";
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
  LicenseUserType,
  PhaseInputModelInput,
  PhaseMemberOutputModel,
  PhaseOutputModel,
  ResourceAllocationOutputModel,
  SalesProgress,
  WorkTypeOutputModel,
} from "../types.js";

/** `/v1/phases` and what lies below it. */
export class Phases {
  readonly #core: Core;
  /** `/v1/phases/{phaseGuid}/phasemembers` and what lies below it. */
  readonly members: PhasesMembers;
  /** `/v1/phases/{phaseGuid}/resourceallocations/allocations` and what lies below it. */
  readonly resourceAllocations: PhasesResourceAllocations;
  /** `/v1/phases/{phaseGuid}/worktypes` and what lies below it. */
  readonly workTypes: PhasesWorkTypes;

  constructor(core: Core) {
    this.#core = core;
    this.members = new PhasesMembers(core);
    this.resourceAllocations = new PhasesResourceAllocations(core);
    this.workTypes = new PhasesWorkTypes(core);
  }

  /**
   * Lists phases across projects.
   *
   * `changedSince` does not report deleted rows.
   *
   * `GET /v1/phases` · scopes `projects:read` · paged by page token
   *
   * To keep a copy: ask with `changedSince` for the rows changed at or after an instant; deleted rows are not
   * told, so compare with a full list now and then.
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of phases.
   */
  list(query?: ListPhasesQuery, options?: PageOptions): Paged<PhaseOutputModel> {
    return listPhases(this.#core, query, options);
  }

  /**
   * Creates a phase under another phase.
   *
   * `POST /v1/phases` · scopes `projects:write`
   *
   * @param phase - The phase; `name` and `parentPhase` are required.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The created phase, with its guid.
   */
  create(phase: PhaseInputModelInput, options?: CallOptions): Call<PhaseOutputModel> {
    return createPhase(this.#core, phase, options);
  }

  /**
   * Deletes one phase.
   *
   * `DELETE /v1/phases/{guid}` · scopes `projects:delete`
   *
   * @param guid - The phase's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The phase is deleted; no body.
   */
  delete(guid: string, options?: CallOptions): Call<void> {
    return deletePhase(this.#core, guid, options);
  }

  /**
   * Fetches one phase.
   *
   * `GET /v1/phases/{guid}` · scopes `projects:read`
   *
   * @param guid - The phase's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The requested phase.
   */
  get(guid: string, options?: CallOptions): Call<PhaseOutputModel> {
    return getPhase(this.#core, guid, options);
  }

  /**
   * Changes fields of one phase.
   *
   * `PATCH /v1/phases/{guid}` · scopes `projects:write`
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
   * @param guid - The phase's guid.
   * @param changes - JSON Patch operations on the phase; only `replace` works.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The changed phase, as a list with one row.
   */
  update(
    guid: string,
    changes: JsonPatch<PhaseInputModelInput>,
    options?: CallOptions,
  ): Call<readonly PhaseOutputModel[]> {
    return updatePhase(this.#core, guid, changes, options);
  }

  /**
   * Lists the root phases of projects.
   *
   * Filter by project, customer, people or status.
   *
   * `GET /v1/rootphaseswithhierarchy` · scopes `projects:read` · paged by page token
   *
   * Quirk `root-phases-without-hierarchy`: Document promises information about the hierarchy, and returns plain
   * phases. Those of a single project carry level and children. Don't expect the fields of the hierarchy here.
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of root phases.
   */
  listRoots(query?: ListPhasesRootsQuery, options?: PageOptions): Paged<PhaseOutputModel> {
    return listPhasesRoots(this.#core, query, options);
  }

  /**
   * The rows of `Phases.list` that were added or changed since an earlier run.
   *
   * Deleted rows are not told: `Phases.reconcile` finds them.
   *
   * @param start - The checkpoint that the earlier run left, or an instant; undefined: all rows there are.
   * @param query - Filters and settings, the same for every run.
   * @param options - Signal, time-outs and headers of the calls, and how far the next run reaches back.
   */
  changes(
    start: SyncStart,
    query?: Omit<ListPhasesQuery, "changedSince">,
    options?: SyncOptions,
  ): Changes<PhaseOutputModel, "not-reported"> {
    return changesOf<PhaseOutputModel, "not-reported", ListPhasesQuery>(
      {
        operation: "Phases_GetPhases",
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
   * Compares a copy with all rows of `Phases.list`.
   *
   * Gives the ids of rows that are gone, and of those that the copy lacks.
   *
   * @param knownIds - The ids of the copy's rows, read to their end before the list is asked for.
   * @param query - Filters and settings, the same for every run.
   * @param options - Signal, time-outs and headers of the calls.
   */
  reconcile(
    knownIds: Iterable<string> | AsyncIterable<string>,
    query?: Omit<ListPhasesQuery, "changedSince">,
    options?: Omit<SyncOptions, "overlap">,
  ): Promise<Reconciled<string>> {
    return reconcile<string>(
      { operation: "Phases_GetPhases", id: "/guid" },
      knownIds,
      query,
      options,
      (query, options) => this.list(query, options),
    );
  }
}

/** What `Phases.list` can be asked for. */
export interface ListPhasesQuery {
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
   * Only rows added or changed at or after this instant (ISO 8601, such as `2024-05-31T08:00:00.000Z`). Deletions
   * are not reported.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   *
   * Quirk `changed-since-inclusive`: Guide (Changed since) speaks of changes after the timestamp and then calls
   * the timestamp inclusive; the document has greater or equal. Inclusive: a row may be delivered twice.
   */
  readonly changedSince?: string | null;
  /** Only phases with this code. */
  readonly code?: string | null;
  /** Only rows of any of these projects; all when omitted. */
  readonly projectGuids?: readonly string[] | null;
}

/** What `Phases.listRoots` can be asked for. */
export interface ListPhasesRootsQuery {
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
  /** Only root phases of projects of any of these customers; all when omitted. */
  readonly customerGuids?: readonly string[] | null;
  /** Only root phases of any of these projects; all when omitted. */
  readonly projectGuids?: readonly string[] | null;
  /** Only root phases of projects with any of these project keywords; all when omitted. */
  readonly projectKeywordGuids?: readonly string[] | null;
  /** Only root phases of projects in any of these project statuses; all when omitted. */
  readonly projectStatusTypeGuids?: readonly string[] | null;
  /** Only root phases of projects with any of these users as salesperson; all when omitted. */
  readonly salesPersonGuids?: readonly string[] | null;
  /** Only root phases of projects managed by any of these users; all when omitted. */
  readonly projectOwnerGuids?: readonly string[] | null;
  /** Only root phases of projects of any of these business units; all when omitted. */
  readonly businessUnitGuids?: readonly string[] | null;
  /**
   * Only root phases of projects whose customer is owned by any of these users; all when omitted.
   */
  readonly customerOwnerGuids?: readonly string[] | null;
  /** Only root phases of projects in any of these sales statuses; all when omitted. */
  readonly salesStatusTypeGuids?: readonly string[] | null;
  /**
   * true returns root phases of open projects only, false of closed ones only; both when omitted.
   *
   * Quirk `closed-filter-names`: Document has `closed`, `isClosed`, `isProjectClosed` and, turned around,
   * `openProjects` for one idea. Each list has the name declared for it.
   */
  readonly openProjects?: boolean | null;
  /** Only root phases of projects with any of these users as a member; all when omitted. */
  readonly projectMemberUserGuids?: readonly string[] | null;
}

/** `/v1/phases/{phaseGuid}/phasemembers` and what lies below it. */
export class PhasesMembers {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists the members of a phase.
   *
   * Members of a root phase are the members of the project. `isActive` filters root phase members only.
   *
   * `GET /v1/phases/{phaseGuid}/phasemembers` · scopes `projects:read` · paged by page token
   *
   * @param phaseGuid - Guid of the phase whose members are listed. A project's members are those of its root phase.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of phase members.
   */
  list(
    phaseGuid: string,
    query?: ListPhasesMembersQuery,
    options?: PageOptions,
  ): Paged<PhaseMemberOutputModel> {
    return listPhasesMembers(this.#core, phaseGuid, query, options);
  }
}

/** What `PhasesMembers.list` can be asked for. */
export interface ListPhasesMembersQuery {
  /**
   * Rows per page, 1 to 1000; 100 when omitted.
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
   * true returns members active on the phase, false inactive ones; both when omitted. Affects root phases only.
   *
   * Quirk `active-filter-two-names`: Document calls the filter by activity `active` on some lists and `isActive`
   * on others. Take the name the list declares; the other one may be ignored without a word.
   */
  readonly isActive?: boolean | null;
  /**
   * true returns members whose user is active, false those whose user is not; both when omitted.
   */
  readonly isUserActive?: boolean | null;
}

/** `/v1/phases/{phaseGuid}/resourceallocations/allocations` and what lies below it. */
export class PhasesResourceAllocations {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists the resource allocations of a phase.
   *
   * Needs either `startDate` with `endDate`, or `changedSince`; a call covers at most 30 days.
   *
   * `GET /v1/phases/{phaseGuid}/resourceallocations/allocations` · scopes `resourceallocations:read` · paged by
   * page token
   *
   * To keep a copy: ask with `changedSince` for the rows changed at or after an instant; deleted rows are not
   * told, so compare with a full list now and then.
   *
   * Quirk `list-declared-as-object`: Document declares one object as the answer of this paged list. Read as an
   * array, as on every other list with NextPageToken.
   *
   * Quirk `allocation-dates-required`: Document wants start and end date, or changedSince, and at most 30 days at
   * once. The schema requires none of them. Pass them always, and walk longer periods in steps.
   *
   * @param phaseGuid - Guid of the phase whose resource allocations are listed.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of resource allocations; the document declares a single one.
   */
  list(
    phaseGuid: string,
    query?: ListPhaseResourceAllocationsQuery,
    options?: PageOptions,
  ): Paged<ResourceAllocationOutputModel> {
    return listPhaseResourceAllocations(this.#core, phaseGuid, query, options);
  }

  /**
   * The rows of `PhasesResourceAllocations.list` that were added or changed since an earlier run.
   *
   * Deleted rows are not told: `PhasesResourceAllocations.reconcile` finds them.
   *
   * @param start - The checkpoint that the earlier run left, or an instant; undefined: all rows there are.
   * @param query - Filters and settings, the same for every run.
   * @param options - Signal, time-outs and headers of the calls, and how far the next run reaches back.
   */
  changes(
    phaseGuid: string,
    start: SyncStart,
    query?: Omit<ListPhaseResourceAllocationsQuery, "changedSince">,
    options?: SyncOptions,
  ): Changes<ResourceAllocationOutputModel, "not-reported"> {
    return changesOf<
      ResourceAllocationOutputModel,
      "not-reported",
      ListPhaseResourceAllocationsQuery
    >(
      {
        operation: "ResourceAllocations_GetResourceAllocationsByPhaseGuid",
        id: "/guid",
        since: "changedSince",
        changed: "/lastUpdatedDateTime",
        deletions: "not-reported",
      },
      [phaseGuid, query],
      query,
      start,
      options,
      (query, options) => this.list(phaseGuid, query, options),
    );
  }

  /**
   * Compares a copy with all rows of `PhasesResourceAllocations.list`.
   *
   * Gives the ids of rows that are gone, and of those that the copy lacks.
   *
   * @param knownIds - The ids of the copy's rows, read to their end before the list is asked for.
   * @param query - Filters and settings, the same for every run.
   * @param options - Signal, time-outs and headers of the calls.
   */
  reconcile(
    phaseGuid: string,
    knownIds: Iterable<string> | AsyncIterable<string>,
    query?: Omit<ListPhaseResourceAllocationsQuery, "changedSince">,
    options?: Omit<SyncOptions, "overlap">,
  ): Promise<Reconciled<string>> {
    return reconcile<string>(
      { operation: "ResourceAllocations_GetResourceAllocationsByPhaseGuid", id: "/guid" },
      knownIds,
      query,
      options,
      (query, options) => this.list(phaseGuid, query, options),
    );
  }
}

/** What `PhasesResourceAllocations.list` can be asked for. */
export interface ListPhaseResourceAllocationsQuery {
  /**
   * Start of the period (ISO 8601). Give startDate and endDate, or changedSince; a call covers at most 30 days.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   *
   * Quirk `allocation-dates-required`: Document wants start and end date, or changedSince, and at most 30 days at
   * once. The schema requires none of them. Pass them always, and walk longer periods in steps.
   *
   * Quirk `date-time-for-dates`: Document declares this day as a date with time, where rows and neighbouring
   * filters have plain dates. Pass midnight; the time of day is of no documented use.
   */
  readonly startDate?: string | null;
  /**
   * End of the period (ISO 8601). Give startDate and endDate, or changedSince; a call covers at most 30 days.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   *
   * Quirk `allocation-dates-required`: Document wants start and end date, or changedSince, and at most 30 days at
   * once. The schema requires none of them. Pass them always, and walk longer periods in steps.
   *
   * Quirk `date-time-for-dates`: Document declares this day as a date with time, where rows and neighbouring
   * filters have plain dates. Pass midnight; the time of day is of no documented use.
   */
  readonly endDate?: string | null;
  /**
   * Only allocations added or changed at or after this instant (ISO 8601). Required unless startDate and endDate
   * are given; a call covers at most 30 days.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   *
   * Quirk `changed-since-inclusive`: Guide (Changed since) speaks of changes after the timestamp and then calls
   * the timestamp inclusive; the document has greater or equal. Inclusive: a row may be delivered twice.
   */
  readonly changedSince?: string | null;
  /** Only allocations of users with any of these license types. */
  readonly userLicenseTypes?: readonly LicenseUserType[] | null;
  /** Only allocations to this project. */
  readonly projectGuid?: string | null;
  /** Only allocations of this user. */
  readonly userGuid?: string | null;
  /** Only allocations to projects of this business unit. */
  readonly projectBusinessUnitGuid?: string | null;
  /** Only allocations of users in this business unit. */
  readonly userBusinessUnitGuid?: string | null;
  /** Only allocations to projects this user manages. */
  readonly projectManagerUserGuid?: string | null;
  /**
   * Only allocations of users who have this user keyword.
   *
   * Quirk `tags-are-keywords`: Document calls keywords tags in the filters of allocations. Pass guids of keywords.
   */
  readonly userTagGuid?: string | null;
  /**
   * Whether hours are weighted by the project's sales probability; true when omitted.
   *
   * Default: `true`.
   *
   * Quirk `allocation-hours-scaled`: Document multiplies the hours with the project's sales probability unless it
   * is told not to. Pass false for the hours as they were entered.
   */
  readonly useSalesProbability?: boolean;
  /** Only allocations to projects in this project status. */
  readonly projectStatusTypeGuid?: string | null;
  /**
   * Only allocations to projects that have this project keyword.
   *
   * Quirk `tags-are-keywords`: Document calls keywords tags in the filters of allocations. Pass guids of keywords.
   */
  readonly projectTagGuid?: string | null;
  /** Only allocations of users whose superior is this user. */
  readonly superiorUserGuid?: string | null;
  /** Only allocations to projects in this sales status. */
  readonly salesStatusTypeGuid?: string | null;
  /** Only the resource allocation with this guid. */
  readonly resourceAllocationGuid?: string | null;
  /** Only allocations to projects whose sale stands here: None, InProgress, Won or Lost. */
  readonly salesProgress?: SalesProgress;
  /**
   * Rows per page, 1 to 1000; 100 when omitted.
   *
   * Quirk `page-size-differs`: Guide (Paging) gives pages 100 rows by default and 1000 at most. The document tells
   * 20 and 100 on 88 lists, "all" on 14, and nothing on the rest. The guide's numbers are taken; ask for a number
   * of rows where it matters.
   *
   * Quirk `page-size-above-1000`: Guide (Paging) says some endpoints take more than 1000 rows at once and points
   * to the document, which names none. Keep to 1000.
   */
  readonly rowCount?: number | null;
}

/** `/v1/phases/{phaseGuid}/worktypes` and what lies below it. */
export class PhasesWorkTypes {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists the work types that hours on a phase can use.
   *
   * Active work types only, from the organization settings or the project. Without `userGuid` they are those for
   * the current user.
   *
   * `GET /v1/phases/{phaseGuid}/worktypes` · scopes `projects:read` · paged by page token
   *
   * @param phaseGuid - Guid of the phase hours are to be entered on.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of active work types.
   */
  list(
    phaseGuid: string,
    query?: ListPhaseWorkTypesQuery,
    options?: PageOptions,
  ): Paged<WorkTypeOutputModel> {
    return listPhaseWorkTypes(this.#core, phaseGuid, query, options);
  }
}

/** What `PhasesWorkTypes.list` can be asked for. */
export interface ListPhaseWorkTypesQuery {
  /**
   * Rows per page, 1 to 1000; 100 when omitted.
   *
   * Quirk `page-size-differs`: Guide (Paging) gives pages 100 rows by default and 1000 at most. The document tells
   * 20 and 100 on 88 lists, "all" on 14, and nothing on the rest. The guide's numbers are taken; ask for a number
   * of rows where it matters.
   *
   * Quirk `page-size-above-1000`: Guide (Paging) says some endpoints take more than 1000 rows at once and points
   * to the document, which names none. Keep to 1000.
   */
  readonly rowCount?: number | null;
  /** Guid of the user who would enter the hours; the current user when omitted. */
  readonly userGuid?: string | null;
}

const listPhasesOperation: PagedOperation = {
  id: "Phases_GetPhases",
  name: "phases.list",
  method: "GET",
  path: "/v1/phases",
  paging: pageToken,
};

/**
 * Lists phases across projects.
 *
 * `Phases.list`, to be imported alone.
 */
export function listPhases(
  core: Core,
  query?: ListPhasesQuery,
  options?: PageOptions,
): Paged<PhaseOutputModel> {
  return paged<PhaseOutputModel>(core, listPhasesOperation, { query }, options);
}

const createPhaseOperation: Operation = {
  id: "Phases_PostPhase",
  name: "phases.create",
  method: "POST",
  path: "/v1/phases",
  body: /* @__PURE__ */ json({}),
};

/**
 * Creates a phase under another phase.
 *
 * `Phases.create`, to be imported alone.
 */
export function createPhase(
  core: Core,
  phase: PhaseInputModelInput,
  options?: CallOptions,
): Call<PhaseOutputModel> {
  return call<PhaseOutputModel>(core, createPhaseOperation, { body: phase }, options);
}

const deletePhaseOperation: Operation = {
  id: "Phases_DeletePhase",
  name: "phases.delete",
  method: "DELETE",
  path: "/v1/phases/{guid}",
  expand: expandPath,
  result: "none",
};

/**
 * Deletes one phase.
 *
 * `Phases.delete`, to be imported alone.
 */
export function deletePhase(core: Core, guid: string, options?: CallOptions): Call<void> {
  return call(core, deletePhaseOperation, { path: [guid] }, options);
}

const getPhaseOperation: Operation = {
  id: "Phases_GetPhase",
  name: "phases.get",
  method: "GET",
  path: "/v1/phases/{guid}",
  expand: expandPath,
};

/**
 * Fetches one phase.
 *
 * `Phases.get`, to be imported alone.
 */
export function getPhase(core: Core, guid: string, options?: CallOptions): Call<PhaseOutputModel> {
  return call<PhaseOutputModel>(core, getPhaseOperation, { path: [guid] }, options);
}

const updatePhaseOperation: Operation = {
  id: "Phases_PatchPhase",
  name: "phases.update",
  method: "PATCH",
  path: "/v1/phases/{guid}",
  expand: expandPath,
  body: /* @__PURE__ */ jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
  retry: "idempotent",
};

/**
 * Changes fields of one phase.
 *
 * `Phases.update`, to be imported alone.
 */
export function updatePhase(
  core: Core,
  guid: string,
  changes: JsonPatch<PhaseInputModelInput>,
  options?: CallOptions,
): Call<readonly PhaseOutputModel[]> {
  return call<readonly PhaseOutputModel[]>(
    core,
    updatePhaseOperation,
    { path: [guid], body: changes },
    options,
  );
}

const listPhasesRootsOperation: PagedOperation = {
  id: "Phases_GetRootPhases",
  name: "phases.listRoots",
  method: "GET",
  path: "/v1/rootphaseswithhierarchy",
  paging: pageToken,
};

/**
 * Lists the root phases of projects.
 *
 * `Phases.listRoots`, to be imported alone.
 */
export function listPhasesRoots(
  core: Core,
  query?: ListPhasesRootsQuery,
  options?: PageOptions,
): Paged<PhaseOutputModel> {
  return paged<PhaseOutputModel>(core, listPhasesRootsOperation, { query }, options);
}

const listPhasesMembersOperation: PagedOperation = {
  id: "PhaseMembers_GetPhaseMembers",
  name: "phases.members.list",
  method: "GET",
  path: "/v1/phases/{phaseGuid}/phasemembers",
  expand: expandPath,
  paging: pageToken,
};

/**
 * Lists the members of a phase.
 *
 * `PhasesMembers.list`, to be imported alone.
 */
export function listPhasesMembers(
  core: Core,
  phaseGuid: string,
  query?: ListPhasesMembersQuery,
  options?: PageOptions,
): Paged<PhaseMemberOutputModel> {
  return paged<PhaseMemberOutputModel>(
    core,
    listPhasesMembersOperation,
    { path: [phaseGuid], query },
    options,
  );
}

const listPhaseResourceAllocationsOperation: PagedOperation = {
  id: "ResourceAllocations_GetResourceAllocationsByPhaseGuid",
  name: "phases.resourceAllocations.list",
  method: "GET",
  path: "/v1/phases/{phaseGuid}/resourceallocations/allocations",
  expand: expandPath,
  paging: pageToken,
};

/**
 * Lists the resource allocations of a phase.
 *
 * `PhasesResourceAllocations.list`, to be imported alone.
 */
export function listPhaseResourceAllocations(
  core: Core,
  phaseGuid: string,
  query?: ListPhaseResourceAllocationsQuery,
  options?: PageOptions,
): Paged<ResourceAllocationOutputModel> {
  return paged<ResourceAllocationOutputModel>(
    core,
    listPhaseResourceAllocationsOperation,
    { path: [phaseGuid], query },
    options,
  );
}

const listPhaseWorkTypesOperation: PagedOperation = {
  id: "WorkTypes_GetPhaseWorkTypes",
  name: "phases.workTypes.list",
  method: "GET",
  path: "/v1/phases/{phaseGuid}/worktypes",
  expand: expandPath,
  paging: pageToken,
};

/**
 * Lists the work types that hours on a phase can use.
 *
 * `PhasesWorkTypes.list`, to be imported alone.
 */
export function listPhaseWorkTypes(
  core: Core,
  phaseGuid: string,
  query?: ListPhaseWorkTypesQuery,
  options?: PageOptions,
): Paged<WorkTypeOutputModel> {
  return paged<WorkTypeOutputModel>(
    core,
    listPhaseWorkTypesOperation,
    { path: [phaseGuid], query },
    options,
  );
}
