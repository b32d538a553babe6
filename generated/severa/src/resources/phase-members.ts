import { pageToken } from "../paging.js";
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
  PhaseMemberModel,
  PhaseMemberModelInput,
  PhaseMemberOutputModel,
  PhaseMembersFromBusinessUnitUsersModel,
  ResourceAllocationAction,
} from "../types.js";

/** `/v1/phasemembers` and what lies below it. */
export class PhaseMembers {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists active phase members across projects.
   *
   * Members of a root phase are the members of the project. `changedSince` leaves removed members out; `GET
   * /v1/deletedphasemembers` lists those.
   *
   * `GET /v1/phasemembers` · scopes `projects:read` · paged by page token
   *
   * To keep a copy: ask with `changedSince` for the rows changed at or after an instant; deleted rows are not
   * told, so compare with a full list now and then.
   *
   * Quirk `members-active-only`: Document says that all active members are listed, and offers a filter by active
   * user; the rows have `isActive` too. Check `isActive` all the same.
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of phase members.
   */
  list(query?: ListPhaseMembersQuery, options?: PageOptions): Paged<PhaseMemberOutputModel> {
    return listPhaseMembers(this.#core, query, options);
  }

  /**
   * Adds a user to a phase.
   *
   * The user joins the root phase (the project) too, and every sub-phase unless `addToAllSubPhases` is false.
   *
   * `POST /v1/phasemembers` · scopes `projects:write`
   *
   * @param phaseMember - The member; `phaseGuid` is required, `user` names whom to add.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The added phase member, with its guid.
   */
  create(
    phaseMember: PhaseMemberModelInput,
    query?: CreatePhaseMemberQuery,
    options?: CallOptions,
  ): Call<PhaseMemberModel> {
    return createPhaseMember(this.#core, phaseMember, query, options);
  }

  /**
   * Removes a user from a phase.
   *
   * Unusually for a DELETE, the phase is named in the body. Removing someone from the root phase takes them off
   * the project. `resourceAllocationAction` says what happens to their allocations; for a transfer,
   * `transferToUserGuid` names who gets them.
   *
   * `DELETE /v1/phasemembers/{userGuid}` · scopes `projects:delete`
   *
   * Quirk `phase-member-delete-body`: Document gives this DELETE a body, and calls the user in its path the phase
   * member. Pass the user's guid in the path and the phase in the body; the root phase removes the member from the
   * project.
   *
   * @param userGuid - Guid of the user to remove; the body's phaseGuid tells from which phase. The root phase stands for the project. Quirk `phase-member-delete-body`: Document gives this DELETE a body, and calls the user in its path the phase member. Pass the user's guid in the path and the phase in the body; the root phase removes the member from the project.
   * @param phaseMember - Names the phase; `phaseGuid` is required.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The user is removed; no body.
   */
  delete(
    userGuid: string,
    phaseMember: PhaseMemberModelInput,
    query?: DeletePhaseMemberQuery,
    options?: CallOptions,
  ): Call<void> {
    return deletePhaseMember(this.#core, userGuid, phaseMember, query, options);
  }

  /**
   * Adds the users of a business unit to a phase.
   *
   * The users join the root phase (the project) too, and every sub-phase unless `addToAllSubPhases` is false.
   *
   * `POST /v1/phasemembersfrombusinessunitusers` · scopes `projects:write`
   *
   * Quirk `create-answers-200`: Document answers this insertion with 200 and a list; other insertions answer with
   * 201. Either is a success.
   *
   * @param phaseMembersFromBusinessUnitUsers - What to join; `phaseGuid` and `businessUnitGuid` are required.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The added phase members; 200, not 201.
   */
  createFromBusinessUnit(
    phaseMembersFromBusinessUnitUsers: PhaseMembersFromBusinessUnitUsersModel,
    query?: CreatePhaseMemberFromBusinessUnitQuery,
    options?: CallOptions,
  ): Call<readonly PhaseMemberModel[]> {
    return createPhaseMemberFromBusinessUnit(
      this.#core,
      phaseMembersFromBusinessUnitUsers,
      query,
      options,
    );
  }

  /**
   * The rows of `PhaseMembers.list` that were added or changed since an earlier run.
   *
   * Deleted rows are not told: `PhaseMembers.reconcile` finds them.
   *
   * @param start - The checkpoint that the earlier run left, or an instant; undefined: all rows there are.
   * @param query - Filters and settings, the same for every run.
   * @param options - Signal, time-outs and headers of the calls, and how far the next run reaches back.
   */
  changes(
    start: SyncStart,
    query?: Omit<ListPhaseMembersQuery, "changedSince">,
    options?: SyncOptions,
  ): Changes<PhaseMemberOutputModel, "not-reported"> {
    return changesOf<PhaseMemberOutputModel, "not-reported", ListPhaseMembersQuery>(
      {
        operation: "PhaseMembers_GetAllPhaseMembers",
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
   * Compares a copy with all rows of `PhaseMembers.list`.
   *
   * Gives the ids of rows that are gone, and of those that the copy lacks.
   *
   * @param knownIds - The ids of the copy's rows, read to their end before the list is asked for.
   * @param query - Filters and settings, the same for every run.
   * @param options - Signal, time-outs and headers of the calls.
   */
  reconcile(
    knownIds: Iterable<string> | AsyncIterable<string>,
    query?: Omit<ListPhaseMembersQuery, "changedSince">,
    options?: Omit<SyncOptions, "overlap">,
  ): Promise<Reconciled<string>> {
    return reconcile<string>(
      { operation: "PhaseMembers_GetAllPhaseMembers", id: "/guid" },
      knownIds,
      query,
      options,
      (query, options) => this.list(query, options),
    );
  }
}

/** What `PhaseMembers.list` can be asked for. */
export interface ListPhaseMembersQuery {
  /**
   * Only phase members added or changed at or after this instant (ISO 8601). Deletions are listed by `GET
   * /v1/deletedphasemembers`.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   *
   * Quirk `changed-since-inclusive`: Guide (Changed since) speaks of changes after the timestamp and then calls
   * the timestamp inclusive; the document has greater or equal. Inclusive: a row may be delivered twice.
   */
  readonly changedSince?: string | null;
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
   * true returns members whose user is active, false those whose user is not; both when omitted.
   */
  readonly isUserActive?: boolean | null;
}

/** What `PhaseMembers.create` can be asked for. */
export interface CreatePhaseMemberQuery {
  /**
   * Whether the members join every sub-phase too; true when omitted.
   *
   * Default: `true`.
   *
   * Quirk `add-to-all-sub-phases`: Document adds a member to all sub-phases unless it is told not to, and to the
   * root phase in any case. Pass false to add to one phase and the root phase only.
   */
  readonly addToAllSubPhases?: boolean;
}

/** What `PhaseMembers.delete` can be asked for. */
export interface DeletePhaseMemberQuery {
  /**
   * What becomes of the user's resource allocations: None (default), Delete, or Transfer to transferToUserGuid.
   *
   * Default: `"None"`.
   */
  readonly resourceAllocationAction?: ResourceAllocationAction;
  /**
   * Guid of the user who takes over the resource allocations when the action is Transfer.
   *
   * Quirk `transfer-to-role-missing`: Document says that only one of transferToRoleGuid and transferToUserGuid may
   * be given. There is no such parameter as the first. Allocations can be handed to a user only.
   */
  readonly transferToUserGuid?: string | null;
}

/** What `PhaseMembers.createFromBusinessUnit` can be asked for. */
export interface CreatePhaseMemberFromBusinessUnitQuery {
  /**
   * Whether the members join every sub-phase too; true when omitted.
   *
   * Default: `true`.
   *
   * Quirk `add-to-all-sub-phases`: Document adds a member to all sub-phases unless it is told not to, and to the
   * root phase in any case. Pass false to add to one phase and the root phase only.
   */
  readonly addToAllSubPhases?: boolean;
}

const listPhaseMembersOperation: PagedOperation = {
  id: "PhaseMembers_GetAllPhaseMembers",
  name: "phaseMembers.list",
  method: "GET",
  path: "/v1/phasemembers",
  paging: pageToken,
};

/**
 * Lists active phase members across projects.
 *
 * `PhaseMembers.list`, to be imported alone.
 */
export function listPhaseMembers(
  core: Core,
  query?: ListPhaseMembersQuery,
  options?: PageOptions,
): Paged<PhaseMemberOutputModel> {
  return paged<PhaseMemberOutputModel>(core, listPhaseMembersOperation, { query }, options);
}

const createPhaseMemberOperation: Operation = {
  id: "PhaseMembers_PostPhaseMember",
  name: "phaseMembers.create",
  method: "POST",
  path: "/v1/phasemembers",
  body: /* @__PURE__ */ json({}),
};

/**
 * Adds a user to a phase.
 *
 * `PhaseMembers.create`, to be imported alone.
 */
export function createPhaseMember(
  core: Core,
  phaseMember: PhaseMemberModelInput,
  query?: CreatePhaseMemberQuery,
  options?: CallOptions,
): Call<PhaseMemberModel> {
  return call<PhaseMemberModel>(
    core,
    createPhaseMemberOperation,
    { body: phaseMember, query },
    options,
  );
}

const deletePhaseMemberOperation: Operation = {
  id: "PhaseMembers_DeletePhaseMember",
  name: "phaseMembers.delete",
  method: "DELETE",
  path: "/v1/phasemembers/{userGuid}",
  expand: expandPath,
  body: /* @__PURE__ */ json({}),
  result: "none",
};

/**
 * Removes a user from a phase.
 *
 * `PhaseMembers.delete`, to be imported alone.
 */
export function deletePhaseMember(
  core: Core,
  userGuid: string,
  phaseMember: PhaseMemberModelInput,
  query?: DeletePhaseMemberQuery,
  options?: CallOptions,
): Call<void> {
  return call(
    core,
    deletePhaseMemberOperation,
    { path: [userGuid], body: phaseMember, query },
    options,
  );
}

const createPhaseMemberFromBusinessUnitOperation: Operation = {
  id: "PhaseMembers_PostPhaseMembersFromBusinessUnitUsers",
  name: "phaseMembers.createFromBusinessUnit",
  method: "POST",
  path: "/v1/phasemembersfrombusinessunitusers",
  body: /* @__PURE__ */ json({}),
};

/**
 * Adds the users of a business unit to a phase.
 *
 * `PhaseMembers.createFromBusinessUnit`, to be imported alone.
 */
export function createPhaseMemberFromBusinessUnit(
  core: Core,
  phaseMembersFromBusinessUnitUsers: PhaseMembersFromBusinessUnitUsersModel,
  query?: CreatePhaseMemberFromBusinessUnitQuery,
  options?: CallOptions,
): Call<readonly PhaseMemberModel[]> {
  return call<readonly PhaseMemberModel[]>(
    core,
    createPhaseMemberFromBusinessUnitOperation,
    { body: phaseMembersFromBusinessUnitUsers, query },
    options,
  );
}
