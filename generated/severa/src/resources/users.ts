import { firstRow, pageToken } from "../paging.js";
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
  ExpensesClass,
  FlextimeAdjustmentOutputModel,
  FlextimeModel,
  GetUsersPurpose,
  KeyValuePairOfStringAndSortDirection,
  LicenseUserType,
  ProductType,
  ProjectFeeOutputModel,
  ProjectMemberCostExceptionOutputModel,
  ProjectTravelExpenseFileModel,
  ProjectTravelExpenseOutputModel,
  ResourceAllocationOutputModel,
  SalesProgress,
  TimeEntryModel,
  UserCustomPropertyInputModel,
  UserCustomPropertyOutputModel,
  UserCustomPropertyOutputModelInput,
  UserCustomPropertySelectionItemInputModel,
  UserCustomPropertySelectionItemOutputModel,
  UserCustomValueInputModel,
  UserCustomValueOutputModel,
  UserCustomValueOutputModelInput,
  UserInputModel,
  UserKeywordModel,
  UserOutputModel,
  UserOutputModelInput,
  WorkContractOutputModel,
  WorkHourOutputModel,
  WorkdayModel,
  WorkdayModelInput,
} from "../types.js";

/** `/v1/users` and what lies below it. */
export class Users {
  readonly #core: Core;
  /** `/v1/users/customproperties` and what lies below it. */
  readonly customProperties: UsersCustomProperties;
  /** `/v1/users/customvalues` and what lies below it. */
  readonly customValues: UsersCustomValues;
  /** `/v1/users/{userGuid}/flextimeadjustments` and what lies below it. */
  readonly flextimeAdjustments: UsersFlextimeAdjustments;
  /** `/v1/users/{userGuid}/keywords` and what lies below it. */
  readonly keywords: UsersKeywords;
  /** `/v1/users/{userGuid}/projectfees` and what lies below it. */
  readonly projectFees: UsersProjectFees;
  /** `/v1/users/{userGuid}/projectmembercostexceptions` and what lies below it. */
  readonly projectMemberCostExceptions: UsersProjectMemberCostExceptions;
  /** `/v1/users/{userGuid}/projecttravelexpenses` and what lies below it. */
  readonly projectTravelExpenses: UsersProjectTravelExpenses;
  /** `/v1/users/{userGuid}/resourceallocations/allocations` and what lies below it. */
  readonly resourceAllocations: UsersResourceAllocations;
  /** `/v1/users/{userGuid}/timeentries` and what lies below it. */
  readonly timeEntries: UsersTimeEntries;
  /** `/v1/users/{userGuid}/travelexpensesfiles` and what lies below it. */
  readonly travelExpensesFiles: UsersTravelExpensesFiles;
  /** `/v1/users/{userGuid}/workcontracts` and what lies below it. */
  readonly workContracts: UsersWorkContracts;
  /** `/v1/users/{userGuid}/workdays` and what lies below it. */
  readonly workdays: UsersWorkdays;
  /** `/v1/users/{userGuid}/workhours` and what lies below it. */
  readonly workHours: UsersWorkHours;

  constructor(core: Core) {
    this.#core = core;
    this.customProperties = new UsersCustomProperties(core);
    this.customValues = new UsersCustomValues(core);
    this.flextimeAdjustments = new UsersFlextimeAdjustments(core);
    this.keywords = new UsersKeywords(core);
    this.projectFees = new UsersProjectFees(core);
    this.projectMemberCostExceptions = new UsersProjectMemberCostExceptions(core);
    this.projectTravelExpenses = new UsersProjectTravelExpenses(core);
    this.resourceAllocations = new UsersResourceAllocations(core);
    this.timeEntries = new UsersTimeEntries(core);
    this.travelExpensesFiles = new UsersTravelExpensesFiles(core);
    this.workContracts = new UsersWorkContracts(core);
    this.workdays = new UsersWorkdays(core);
    this.workHours = new UsersWorkHours(core);
  }

  /**
   * Lists users.
   *
   * Inactive users come along unless `isActive` is set. `changedSince` does not report deleted rows.
   *
   * `GET /v1/users` · scopes `users:read` · paged by page token
   *
   * To keep a copy: ask with `changedSince` for the rows changed at or after an instant; deleted rows are not
   * told, so compare with a full list now and then.
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of users.
   */
  list(query?: ListUsersQuery, options?: PageOptions): Paged<UserOutputModel> {
    return listUsers(this.#core, query, options);
  }

  /**
   * Creates a user.
   *
   * A default work contract is made too unless `createDefaultWorkContract` is false.
   *
   * `POST /v1/users` · scopes `users:write`
   *
   * @param user - The user; `firstName` and `lastName` (at most 100 characters each) are required.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The created user, with its guid.
   */
  create(user: UserInputModel, options?: CallOptions): Call<UserOutputModel> {
    return createUser(this.#core, user, options);
  }

  /**
   * Deletes one user.
   *
   * Answers 400 when the user cannot be deleted.
   *
   * `DELETE /v1/users/{guid}` · scopes `users:delete`
   *
   * Quirk `delete-answers-400`: Document says in prose that 400 is the answer when the row may not go, and
   * declares no 400. Handle it like any refusal: a user in use, or the VAT rate that is the default, stays.
   *
   * @param guid - The user's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The user is deleted; no body.
   */
  delete(guid: string, options?: CallOptions): Call<void> {
    return deleteUser(this.#core, guid, options);
  }

  /**
   * Fetches one user.
   *
   * `GET /v1/users/{guid}` · scopes `users:read`
   *
   * @param guid - The user's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The requested user.
   */
  get(guid: string, options?: CallOptions): Call<UserOutputModel> {
    return getUser(this.#core, guid, options);
  }

  /**
   * Changes fields of one user.
   *
   * `PATCH /v1/users/{guid}` · scopes `users:write`
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
   * Quirk `patch-model-missing`: Document says the patch is of a model that it doesn't contain. The fields are
   * taken from the rows that the call answers with; some of them may refuse to be changed.
   *
   * @param guid - The user's guid.
   * @param changes - JSON Patch operations on the user; only `replace` works.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The changed user, as a list with one row.
   */
  update(
    guid: string,
    changes: JsonPatch<UserOutputModelInput>,
    options?: CallOptions,
  ): Call<readonly UserOutputModel[]> {
    return updateUser(this.#core, guid, changes, options);
  }

  /**
   * Fetches the flextime balance of a user on a date.
   *
   * Gives the total up to the date and the balance of its month; the date can be at most 12 months ahead. Values
   * come only with the advanced time tracking add-on; a missing add-on can also answer 403.
   *
   * `GET /v1/users/{userGuid}/flextime` · scopes `users:read`
   *
   * Quirk `flextime-two-reasons`: Document answers 403 without the add-on, and says in prose that the values are
   * then left out. Be ready for both.
   *
   * @param userGuid - Guid of the user whose flextime balance is wanted.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The total and the monthly balance.
   */
  getFlextime(
    userGuid: string,
    query?: GetUserFlextimeQuery,
    options?: CallOptions,
  ): Call<FlextimeModel> {
    return getUserFlextime(this.#core, userGuid, query, options);
  }

  /**
   * The rows of `Users.list` that were added or changed since an earlier run.
   *
   * Deleted rows are not told: `Users.reconcile` finds them.
   *
   * @param start - The checkpoint that the earlier run left, or an instant; undefined: all rows there are.
   * @param query - Filters and settings, the same for every run.
   * @param options - Signal, time-outs and headers of the calls, and how far the next run reaches back.
   */
  changes(
    start: SyncStart,
    query?: Omit<ListUsersQuery, "changedSince">,
    options?: SyncOptions,
  ): Changes<UserOutputModel, "not-reported"> {
    return changesOf<UserOutputModel, "not-reported", ListUsersQuery>(
      {
        operation: "Users_GetUsers",
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
   * Compares a copy with all rows of `Users.list`.
   *
   * Gives the ids of rows that are gone, and of those that the copy lacks.
   *
   * @param knownIds - The ids of the copy's rows, read to their end before the list is asked for.
   * @param query - Filters and settings, the same for every run.
   * @param options - Signal, time-outs and headers of the calls.
   */
  reconcile(
    knownIds: Iterable<string> | AsyncIterable<string>,
    query?: Omit<ListUsersQuery, "changedSince">,
    options?: Omit<SyncOptions, "overlap">,
  ): Promise<Reconciled<string>> {
    return reconcile<string>(
      { operation: "Users_GetUsers", id: "/guid" },
      knownIds,
      query,
      options,
      (query, options) => this.list(query, options),
    );
  }
}

/** What `Users.list` can be asked for. */
export interface ListUsersQuery {
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
   * true returns active rows only, false inactive ones only; both when omitted.
   *
   * Quirk `active-filter-two-names`: Document calls the filter by activity `active` on some lists and `isActive`
   * on others. Take the name the list declares; the other one may be ignored without a word.
   */
  readonly isActive?: boolean | null;
  /** Only users of any of these business units; all when omitted. */
  readonly businessUnitGuids?: readonly string[] | null;
  /** Only users with any of these user keywords; all when omitted. */
  readonly keywordGuids?: readonly string[] | null;
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
  /** Only users whose superior is any of these users; all when omitted. */
  readonly supervisorUserGuids?: readonly string[] | null;
  /** Only users with this code. */
  readonly code?: string | null;
  /** Only the user with this email address. */
  readonly email?: string | null;
  /** Only users who can serve this purpose, for instance as ProjectManager or SalesPerson. */
  readonly purpose?: GetUsersPurpose;
}

/** What `Users.getFlextime` can be asked for. */
export interface GetUserFlextimeQuery {
  /**
   * Day whose flextime balance is wanted (ISO 8601), at most 12 months ahead. Always send it.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   *
   * Quirk `date-time-for-dates`: Document declares this day as a date with time, where rows and neighbouring
   * filters have plain dates. Pass midnight; the time of day is of no documented use.
   *
   * Quirk `flextime-date-required`: Document fetches the balance for a date that the schema doesn't require, and
   * allows up to 12 months ahead. Pass it.
   */
  readonly eventDate?: string;
}

/** `/v1/users/customproperties` and what lies below it. */
export class UsersCustomProperties {
  readonly #core: Core;
  /** `/v1/users/customproperties/usercustompropertyselectionitems` and what lies below it. */
  readonly selectionItems: UsersCustomPropertiesSelectionItems;

  constructor(core: Core) {
    this.#core = core;
    this.selectionItems = new UsersCustomPropertiesSelectionItems(core);
  }

  /**
   * Lists the custom properties defined for users.
   *
   * `changedSince` does not report deleted rows. Needs an add-on; without it the call answers 403.
   *
   * `GET /v1/users/customproperties` · scopes `settings:read` · paged by page token
   *
   * To keep a copy: ask with `changedSince` for the rows changed at or after an instant; deleted rows are not
   * told, so compare with a full list now and then.
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of custom properties.
   */
  list(
    query?: ListUserCustomPropertiesQuery,
    options?: PageOptions,
  ): Paged<UserCustomPropertyOutputModel> {
    return listUserCustomProperties(this.#core, query, options);
  }

  /**
   * Creates a custom property for users.
   *
   * Needs an add-on; without it the call answers 403.
   *
   * `POST /v1/users/customproperties` · scopes `settings:write`
   *
   * Quirk `create-property-object`: Document answers with one object here, while the same call for customers and
   * projects answers with a list. Expect the object.
   *
   * @param userCustomProperty - The property; `name` and `type` are required.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The created custom property, with its guid.
   */
  create(
    userCustomProperty: UserCustomPropertyInputModel,
    options?: CallOptions,
  ): Call<UserCustomPropertyOutputModel> {
    return createUserCustomProperty(this.#core, userCustomProperty, options);
  }

  /**
   * Deletes one user custom property.
   *
   * Needs an add-on; without it the call answers 403.
   *
   * `DELETE /v1/users/customproperties/{guid}` · scopes `settings:delete`
   *
   * @param guid - The user custom property's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The user custom property is deleted; no body.
   */
  delete(guid: string, options?: CallOptions): Call<void> {
    return deleteUserCustomProperty(this.#core, guid, options);
  }

  /**
   * Fetches one user custom property.
   *
   * Needs an add-on; without it the call answers 403.
   *
   * `GET /v1/users/customproperties/{guid}` · scopes `settings:read`
   *
   * @param guid - The user custom property's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The requested user custom property.
   */
  get(guid: string, options?: CallOptions): Call<UserCustomPropertyOutputModel> {
    return getUserCustomProperty(this.#core, guid, options);
  }

  /**
   * Changes fields of one user custom property.
   *
   * `guid` may hold several guids separated by commas. The answer is then an object with the succeeded properties
   * and a list of errors, instead of the plain list. Needs an add-on; without it the call answers 403.
   *
   * `PATCH /v1/users/customproperties/{guid}` · scopes `settings:write`
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
   * Quirk `patch-many-rows`: Document accepts several guids separated by commas here, and then answers with an
   * object of changed rows and errors that it doesn't declare. Pass one guid: the typed answer is that of a single
   * row.
   *
   * Quirk `patch-model-missing`: Document says the patch is of a model that it doesn't contain. The fields are
   * taken from the rows that the call answers with; some of them may refuse to be changed.
   *
   * @param guid - Guid of the custom property, or several guids separated by commas. The answer to several lists those changed and the errors.
   * @param changes - JSON Patch operations on the user custom property; only `replace` works.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The changed user custom property, as a list with one row.
   */
  update(
    guid: string,
    changes: JsonPatch<UserCustomPropertyOutputModelInput>,
    options?: CallOptions,
  ): Call<readonly UserCustomPropertyOutputModel[]> {
    return updateUserCustomProperty(this.#core, guid, changes, options);
  }

  /**
   * The rows of `UsersCustomProperties.list` that were added or changed since an earlier run.
   *
   * Deleted rows are not told: `UsersCustomProperties.reconcile` finds them.
   *
   * @param start - The checkpoint that the earlier run left, or an instant; undefined: all rows there are.
   * @param query - Filters and settings, the same for every run.
   * @param options - Signal, time-outs and headers of the calls, and how far the next run reaches back.
   */
  changes(
    start: SyncStart,
    query?: Omit<ListUserCustomPropertiesQuery, "changedSince">,
    options?: SyncOptions,
  ): Changes<UserCustomPropertyOutputModel, "not-reported"> {
    return changesOf<UserCustomPropertyOutputModel, "not-reported", ListUserCustomPropertiesQuery>(
      {
        operation: "UserCustomProperties_GetUserCustomProperties",
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
   * Compares a copy with all rows of `UsersCustomProperties.list`.
   *
   * Gives the ids of rows that are gone, and of those that the copy lacks.
   *
   * @param knownIds - The ids of the copy's rows, read to their end before the list is asked for.
   * @param query - Filters and settings, the same for every run.
   * @param options - Signal, time-outs and headers of the calls.
   */
  reconcile(
    knownIds: Iterable<string> | AsyncIterable<string>,
    query?: Omit<ListUserCustomPropertiesQuery, "changedSince">,
    options?: Omit<SyncOptions, "overlap">,
  ): Promise<Reconciled<string>> {
    return reconcile<string>(
      { operation: "UserCustomProperties_GetUserCustomProperties", id: "/guid" },
      knownIds,
      query,
      options,
      (query, options) => this.list(query, options),
    );
  }
}

/** What `UsersCustomProperties.list` can be asked for. */
export interface ListUserCustomPropertiesQuery {
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
   * true returns active rows only, false inactive ones only; both when omitted.
   *
   * Quirk `active-filter-two-names`: Document calls the filter by activity `active` on some lists and `isActive`
   * on others. Take the name the list declares; the other one may be ignored without a word.
   */
  readonly isActive?: boolean | null;
  /** true returns custom properties that are in use, false unused ones; both when omitted. */
  readonly isInUse?: boolean | null;
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
}

/** `/v1/users/customproperties/usercustompropertyselectionitems` and what lies below it. */
export class UsersCustomPropertiesSelectionItems {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Creates a choice for a user selection property.
   *
   * Needs an add-on; without it the call answers 403.
   *
   * `POST /v1/users/customproperties/usercustompropertyselectionitems` · scopes `settings:write`
   *
   * @param userCustomPropertySelectionItem - The choice; `userCustomProperty` is required.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The created choice, with its guid.
   */
  create(
    userCustomPropertySelectionItem: UserCustomPropertySelectionItemInputModel,
    options?: CallOptions,
  ): Call<UserCustomPropertySelectionItemOutputModel> {
    return createUserCustomPropertySelectionItem(
      this.#core,
      userCustomPropertySelectionItem,
      options,
    );
  }

  /**
   * Deletes one choice of a user selection property.
   *
   * Needs an add-on; without it the call answers 403.
   *
   * `DELETE /v1/users/customproperties/usercustompropertyselectionitems/{guid}` · scopes `settings:delete`
   *
   * @param guid - The user custom property selection item's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The choice is deleted; no body.
   */
  delete(guid: string, options?: CallOptions): Call<void> {
    return deleteUserCustomPropertySelectionItem(this.#core, guid, options);
  }

  /**
   * Fetches one choice of a user selection property.
   *
   * Needs an add-on; without it the call answers 403.
   *
   * `GET /v1/users/customproperties/usercustompropertyselectionitems/{guid}` · scopes `settings:read`
   *
   * @param guid - The user custom property selection item's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The requested choice.
   */
  get(guid: string, options?: CallOptions): Call<UserCustomPropertySelectionItemOutputModel> {
    return getUserCustomPropertySelectionItem(this.#core, guid, options);
  }

  /**
   * Changes one choice of a user selection property.
   *
   * Needs an add-on; without it the call answers 403.
   *
   * `PATCH /v1/users/customproperties/usercustompropertyselectionitems/{guid}` · scopes `settings:write`
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
   * @param guid - The user custom property selection item's guid.
   * @param changes - JSON Patch operations on the choice; only `replace` works.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The changed choice, as a list with one row.
   */
  update(
    guid: string,
    changes: JsonPatch<UserCustomPropertySelectionItemInputModel>,
    options?: CallOptions,
  ): Call<readonly UserCustomPropertySelectionItemOutputModel[]> {
    return updateUserCustomPropertySelectionItem(this.#core, guid, changes, options);
  }

  /**
   * Lists the choices of a user selection property.
   *
   * `changedSince` does not report deleted rows. Needs an add-on; without it the call answers 403.
   *
   * `GET /v1/users/customproperties/{customPropertyGuid}/usercustompropertyselectionitems` · scopes
   * `settings:read` · paged by page token
   *
   * To keep a copy: ask with `changedSince` for the rows changed at or after an instant; deleted rows are not
   * told, so compare with a full list now and then.
   *
   * @param customPropertyGuid - Guid of the custom property whose selection items are listed. Quirk `user-property-relation`: Document relates a user's custom property to the schema of customers' and projects' ones. Pass the guid of a custom property of users.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of choices.
   */
  list(
    customPropertyGuid: string,
    query?: ListUserCustomPropertySelectionItemsQuery,
    options?: PageOptions,
  ): Paged<UserCustomPropertySelectionItemOutputModel> {
    return listUserCustomPropertySelectionItems(this.#core, customPropertyGuid, query, options);
  }

  /**
   * The rows of `UsersCustomPropertiesSelectionItems.list` that were added or changed since an earlier run.
   *
   * Deleted rows are not told: `UsersCustomPropertiesSelectionItems.reconcile` finds them.
   *
   * @param start - The checkpoint that the earlier run left, or an instant; undefined: all rows there are.
   * @param query - Filters and settings, the same for every run.
   * @param options - Signal, time-outs and headers of the calls, and how far the next run reaches back.
   */
  changes(
    customPropertyGuid: string,
    start: SyncStart,
    query?: Omit<ListUserCustomPropertySelectionItemsQuery, "changedSince">,
    options?: SyncOptions,
  ): Changes<UserCustomPropertySelectionItemOutputModel, "not-reported"> {
    return changesOf<
      UserCustomPropertySelectionItemOutputModel,
      "not-reported",
      ListUserCustomPropertySelectionItemsQuery
    >(
      {
        operation: "UserCustomPropertySelectionItems_GetUserCustomPropertySelectionItems",
        id: "/guid",
        since: "changedSince",
        changed: "/lastUpdatedDateTime",
        deletions: "not-reported",
      },
      [customPropertyGuid, query],
      query,
      start,
      options,
      (query, options) => this.list(customPropertyGuid, query, options),
    );
  }

  /**
   * Compares a copy with all rows of `UsersCustomPropertiesSelectionItems.list`.
   *
   * Gives the ids of rows that are gone, and of those that the copy lacks.
   *
   * @param knownIds - The ids of the copy's rows, read to their end before the list is asked for.
   * @param query - Filters and settings, the same for every run.
   * @param options - Signal, time-outs and headers of the calls.
   */
  reconcile(
    customPropertyGuid: string,
    knownIds: Iterable<string> | AsyncIterable<string>,
    query?: Omit<ListUserCustomPropertySelectionItemsQuery, "changedSince">,
    options?: Omit<SyncOptions, "overlap">,
  ): Promise<Reconciled<string>> {
    return reconcile<string>(
      {
        operation: "UserCustomPropertySelectionItems_GetUserCustomPropertySelectionItems",
        id: "/guid",
      },
      knownIds,
      query,
      options,
      (query, options) => this.list(customPropertyGuid, query, options),
    );
  }
}

/** What `UsersCustomPropertiesSelectionItems.list` can be asked for. */
export interface ListUserCustomPropertySelectionItemsQuery {
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
   * true returns active rows only, false inactive ones only; both when omitted.
   *
   * Quirk `active-filter-two-names`: Document calls the filter by activity `active` on some lists and `isActive`
   * on others. Take the name the list declares; the other one may be ignored without a word.
   */
  readonly isActive?: boolean | null;
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
}

/** `/v1/users/customvalues` and what lies below it. */
export class UsersCustomValues {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Sets the value of a custom property on a user.
   *
   * Needs an add-on; without it the call answers 403.
   *
   * `POST /v1/users/customvalues` · scopes `users:write`
   *
   * Quirk `create-answers-list`: Document answers the insertion with a list of rows. One call may make several
   * rows: look through the whole list.
   *
   * @param userCustomValue - The value; `customProperty` and `user` are required.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The created value, as a list with one row.
   */
  create(
    userCustomValue: UserCustomValueInputModel,
    options?: CallOptions,
  ): Call<readonly UserCustomValueOutputModel[]> {
    return createUserCustomValue(this.#core, userCustomValue, options);
  }

  /**
   * Deletes one user custom value.
   *
   * Needs an add-on; without it the call answers 403.
   *
   * `DELETE /v1/users/customvalues/{guid}` · scopes `users:delete`
   *
   * @param guid - The user custom value's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The user custom value is deleted; no body.
   */
  delete(guid: string, options?: CallOptions): Call<void> {
    return deleteUserCustomValue(this.#core, guid, options);
  }

  /**
   * Fetches one user custom value.
   *
   * Needs an add-on; without it the call answers 403.
   *
   * `GET /v1/users/customvalues/{guid}` · scopes `users:read`
   *
   * @param guid - The user custom value's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The requested user custom value.
   */
  get(guid: string, options?: CallOptions): Call<UserCustomValueOutputModel> {
    return getUserCustomValue(this.#core, guid, options);
  }

  /**
   * Changes fields of one user custom value.
   *
   * `guid` may hold several guids separated by commas. The answer is then an object with the succeeded values and
   * a list of errors, instead of the plain list. Needs an add-on; without it the call answers 403.
   *
   * `PATCH /v1/users/customvalues/{guid}` · scopes `users:write`
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
   * Quirk `patch-many-rows`: Document accepts several guids separated by commas here, and then answers with an
   * object of changed rows and errors that it doesn't declare. Pass one guid: the typed answer is that of a single
   * row.
   *
   * Quirk `patch-model-missing`: Document says the patch is of a model that it doesn't contain. The fields are
   * taken from the rows that the call answers with; some of them may refuse to be changed.
   *
   * @param guid - Guid of the custom value, or several guids separated by commas. The answer to several lists those changed and the errors.
   * @param changes - JSON Patch operations on the user custom value; only `replace` works.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The changed user custom value, as a list with one row.
   */
  update(
    guid: string,
    changes: JsonPatch<UserCustomValueOutputModelInput>,
    options?: CallOptions,
  ): Call<readonly UserCustomValueOutputModel[]> {
    return updateUserCustomValue(this.#core, guid, changes, options);
  }

  /**
   * Lists the custom property values of a user.
   *
   * `changedSince` does not report deleted rows. Needs an add-on; without it the call answers 403.
   *
   * `GET /v1/users/{userGuid}/customvalues` · scopes `users:read` · paged by page token
   *
   * To keep a copy: ask with `changedSince` for the rows changed at or after an instant; deleted rows are not
   * told, so compare with a full list now and then.
   *
   * @param userGuid - Guid of the user whose custom values are listed.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of custom values.
   */
  list(
    userGuid: string,
    query?: ListUserCustomValuesQuery,
    options?: PageOptions,
  ): Paged<UserCustomValueOutputModel> {
    return listUserCustomValues(this.#core, userGuid, query, options);
  }

  /**
   * The rows of `UsersCustomValues.list` that were added or changed since an earlier run.
   *
   * Deleted rows are not told: `UsersCustomValues.reconcile` finds them.
   *
   * @param start - The checkpoint that the earlier run left, or an instant; undefined: all rows there are.
   * @param query - Filters and settings, the same for every run.
   * @param options - Signal, time-outs and headers of the calls, and how far the next run reaches back.
   */
  changes(
    userGuid: string,
    start: SyncStart,
    query?: Omit<ListUserCustomValuesQuery, "changedSince">,
    options?: SyncOptions,
  ): Changes<UserCustomValueOutputModel, "not-reported"> {
    return changesOf<UserCustomValueOutputModel, "not-reported", ListUserCustomValuesQuery>(
      {
        operation: "UserCustomValues_GetUserCustomValues",
        id: "/guid",
        since: "changedSince",
        changed: "/lastUpdatedDateTime",
        deletions: "not-reported",
      },
      [userGuid, query],
      query,
      start,
      options,
      (query, options) => this.list(userGuid, query, options),
    );
  }

  /**
   * Compares a copy with all rows of `UsersCustomValues.list`.
   *
   * Gives the ids of rows that are gone, and of those that the copy lacks.
   *
   * @param knownIds - The ids of the copy's rows, read to their end before the list is asked for.
   * @param query - Filters and settings, the same for every run.
   * @param options - Signal, time-outs and headers of the calls.
   */
  reconcile(
    userGuid: string,
    knownIds: Iterable<string> | AsyncIterable<string>,
    query?: Omit<ListUserCustomValuesQuery, "changedSince">,
    options?: Omit<SyncOptions, "overlap">,
  ): Promise<Reconciled<string>> {
    return reconcile<string>(
      { operation: "UserCustomValues_GetUserCustomValues", id: "/guid" },
      knownIds,
      query,
      options,
      (query, options) => this.list(userGuid, query, options),
    );
  }
}

/** What `UsersCustomValues.list` can be asked for. */
export interface ListUserCustomValuesQuery {
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
   * true returns values of active custom properties only, false of inactive ones; both when omitted.
   *
   * Quirk `active-filter-two-names`: Document calls the filter by activity `active` on some lists and `isActive`
   * on others. Take the name the list declares; the other one may be ignored without a word.
   */
  readonly isActive?: boolean | null;
  /** Only the values of these targets; which strings are accepted is not documented. */
  readonly targets?: readonly string[] | null;
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
}

/** `/v1/users/{userGuid}/flextimeadjustments` and what lies below it. */
export class UsersFlextimeAdjustments {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists the flextime adjustments of a user.
   *
   * Needs an add-on; without it the call answers 403.
   *
   * `GET /v1/users/{userGuid}/flextimeadjustments` · scopes `users:read` · paged by page token
   *
   * @param userGuid - Guid of the user whose flextime adjustments are listed.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of flextime adjustments.
   */
  list(
    userGuid: string,
    query?: ListUserFlextimeAdjustmentsQuery,
    options?: PageOptions,
  ): Paged<FlextimeAdjustmentOutputModel> {
    return listUserFlextimeAdjustments(this.#core, userGuid, query, options);
  }
}

/** What `UsersFlextimeAdjustments.list` can be asked for. */
export interface ListUserFlextimeAdjustmentsQuery {
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
}

/** `/v1/users/{userGuid}/keywords` and what lies below it. */
export class UsersKeywords {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists the keywords of a user.
   *
   * Inactive keywords come along unless `active` is set.
   *
   * `GET /v1/users/{userGuid}/keywords` · scopes `users:read`
   *
   * Quirk `list-without-paging`: Document gives this list no paging at all, though the guide (Paging) pages large
   * results. All rows are expected in one answer.
   *
   * @param userGuid - Guid of the user whose keywords are listed.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The keywords linked to the user.
   */
  list(
    userGuid: string,
    query?: ListUserKeywordsQuery,
    options?: CallOptions,
  ): Call<readonly UserKeywordModel[]> {
    return listUserKeywords(this.#core, userGuid, query, options);
  }

  /**
   * Unlinks a keyword from a user.
   *
   * Answers 404 when the keyword is missing or was not linked.
   *
   * `DELETE /v1/users/{userGuid}/keywords/{guid}` · scopes `users:delete`
   *
   * @param userGuid - Guid of the user to link the keyword to or unlink it from.
   * @param guid - Guid of the keyword to link to or unlink from the user.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The link is gone; no body.
   */
  unlink(userGuid: string, guid: string, options?: CallOptions): Call<void> {
    return unlinkUserKeyword(this.#core, userGuid, guid, options);
  }

  /**
   * Links a keyword to a user.
   *
   * The keyword must exist already. The request has no body.
   *
   * `POST /v1/users/{userGuid}/keywords/{guid}` · scopes `users:write`
   *
   * @param userGuid - Guid of the user to link the keyword to or unlink it from.
   * @param guid - Guid of the keyword to link to or unlink from the user.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The linked keyword.
   */
  link(userGuid: string, guid: string, options?: CallOptions): Call<UserKeywordModel> {
    return linkUserKeyword(this.#core, userGuid, guid, options);
  }
}

/** What `UsersKeywords.list` can be asked for. */
export interface ListUserKeywordsQuery {
  /**
   * true returns active rows only, false inactive ones only; both when omitted.
   *
   * Quirk `active-filter-two-names`: Document calls the filter by activity `active` on some lists and `isActive`
   * on others. Take the name the list declares; the other one may be ignored without a word.
   */
  readonly active?: boolean | null;
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
}

/** `/v1/users/{userGuid}/projectfees` and what lies below it. */
export class UsersProjectFees {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists the project fees of a user.
   *
   * `startDate` and `endDate` filter on the event date of the fee.
   *
   * `GET /v1/users/{userGuid}/projectfees` · scopes `fees:read` · paged by page token
   *
   * @param userGuid - Guid of the user whose project fees are listed.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of project fees.
   */
  list(
    userGuid: string,
    query?: ListUserProjectFeesQuery,
    options?: PageOptions,
  ): Paged<ProjectFeeOutputModel> {
    return listUserProjectFees(this.#core, userGuid, query, options);
  }
}

/** What `UsersProjectFees.list` can be asked for. */
export interface ListUserProjectFeesQuery {
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
   * Only project fees for this product type: FixedFees (own work), Materials (products) or Subcontracting.
   */
  readonly productType?: ProductType;
  /** true returns billable rows only, false non-billable ones only; both when omitted. */
  readonly isBillable?: boolean | null;
  /** true returns invoiced rows only, false those not invoiced yet; both when omitted. */
  readonly isBilled?: boolean | null;
  /**
   * Only project fees that can be invoiced on or before this date (ISO 8601); all when omitted.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   *
   * Quirk `date-time-for-dates`: Document declares this day as a date with time, where rows and neighbouring
   * filters have plain dates. Pass midnight; the time of day is of no documented use.
   */
  readonly invoiceableDate?: string | null;
  /**
   * true returns project fees that belong to a phase, false those that do not; both when omitted.
   */
  readonly hasPhase?: boolean | null;
  /**
   * Only project fees whose event date is this date or later (ISO 8601).
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   *
   * Quirk `date-time-for-dates`: Document declares this day as a date with time, where rows and neighbouring
   * filters have plain dates. Pass midnight; the time of day is of no documented use.
   */
  readonly startDate?: string | null;
  /**
   * Only project fees whose event date is this date or earlier (ISO 8601).
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   *
   * Quirk `date-time-for-dates`: Document declares this day as a date with time, where rows and neighbouring
   * filters have plain dates. Pass midnight; the time of day is of no documented use.
   */
  readonly endDate?: string | null;
}

/** `/v1/users/{userGuid}/projectmembercostexceptions` and what lies below it. */
export class UsersProjectMemberCostExceptions {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists the project cost exceptions of a user.
   *
   * Covers open and closed projects unless `isProjectClosed` is set.
   *
   * `GET /v1/users/{userGuid}/projectmembercostexceptions` · scopes `users:read` · paged by first row
   *
   * @param userGuid - Guid of the user whose cost exceptions are listed.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of cost exceptions.
   */
  list(
    userGuid: string,
    query?: ListUserProjectMemberCostExceptionsQuery,
    options?: PageOptions,
  ): Paged<ProjectMemberCostExceptionOutputModel> {
    return listUserProjectMemberCostExceptions(this.#core, userGuid, query, options);
  }
}

/** What `UsersProjectMemberCostExceptions.list` can be asked for. */
export interface ListUserProjectMemberCostExceptionsQuery {
  /**
   * true keeps exceptions in closed projects, false those in open ones; both when omitted.
   *
   * Quirk `closed-filter-names`: Document has `closed`, `isClosed`, `isProjectClosed` and, turned around,
   * `openProjects` for one idea. Each list has the name declared for it.
   */
  readonly isProjectClosed?: boolean | null;
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
}

/** `/v1/users/{userGuid}/projecttravelexpenses` and what lies below it. */
export class UsersProjectTravelExpenses {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists the travel expenses of a user.
   *
   * `GET /v1/users/{userGuid}/projecttravelexpenses` · scopes `travels:read` · paged by page token
   *
   * @param userGuid - Guid of the user whose travel expenses are listed.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of travel expenses.
   */
  list(
    userGuid: string,
    query?: ListUserProjectTravelExpensesQuery,
    options?: PageOptions,
  ): Paged<ProjectTravelExpenseOutputModel> {
    return listUserProjectTravelExpenses(this.#core, userGuid, query, options);
  }
}

/** What `UsersProjectTravelExpenses.list` can be asked for. */
export interface ListUserProjectTravelExpensesQuery {
  /**
   * Only travel expenses from this date on (`yyyy-MM-dd`); no lower limit when omitted.
   *
   * Calendar date, `yyyy-MM-dd`.
   */
  readonly startDate?: string | null;
  /**
   * Only travel expenses up to this date (`yyyy-MM-dd`); no upper limit when omitted.
   *
   * Calendar date, `yyyy-MM-dd`.
   *
   * Quirk `end-date-says-starting`: Document describes the end of the period as its starting date. It is the last
   * day.
   */
  readonly endDate?: string | null;
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
  /** Only travel expenses of this class: Mileage, DailyAllowance or OtherTravelExpense. */
  readonly expenseClass?: ExpensesClass;
  /**
   * true returns reimbursed travel expenses only, false those not reimbursed; both when omitted.
   *
   * Quirk `reimbursed-true-false`: Document puts the same words to true and false here. Read false as those that
   * are not reimbursed.
   */
  readonly isReimbursed?: boolean | null;
  /**
   * true returns travel expenses that must be reimbursed, false those that need not; both when omitted.
   */
  readonly isTravelReimbursementRequired?: boolean | null;
  /** Only travel expenses in this travel reimbursement; all when omitted. */
  readonly travelReimbursementGuid?: string | null;
  /** Only travel expenses whose cost is in this currency. */
  readonly costCurrencyGuid?: string | null;
}

/** `/v1/users/{userGuid}/resourceallocations/allocations` and what lies below it. */
export class UsersResourceAllocations {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists the resource allocations of a user.
   *
   * Give `startDate` and `endDate`, or `changedSince`; a call spans 30 days at most. Deleted rows are not
   * reported.
   *
   * `GET /v1/users/{userGuid}/resourceallocations/allocations` · scopes `resourceallocations:read` · paged by page
   * token
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
   * @param userGuid - Guid of the user whose resource allocations are listed.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of resource allocations.
   */
  list(
    userGuid: string,
    query?: ListUserResourceAllocationsQuery,
    options?: PageOptions,
  ): Paged<ResourceAllocationOutputModel> {
    return listUserResourceAllocations(this.#core, userGuid, query, options);
  }

  /**
   * The rows of `UsersResourceAllocations.list` that were added or changed since an earlier run.
   *
   * Deleted rows are not told: `UsersResourceAllocations.reconcile` finds them.
   *
   * @param start - The checkpoint that the earlier run left, or an instant; undefined: all rows there are.
   * @param query - Filters and settings, the same for every run.
   * @param options - Signal, time-outs and headers of the calls, and how far the next run reaches back.
   */
  changes(
    userGuid: string,
    start: SyncStart,
    query?: Omit<ListUserResourceAllocationsQuery, "changedSince">,
    options?: SyncOptions,
  ): Changes<ResourceAllocationOutputModel, "not-reported"> {
    return changesOf<
      ResourceAllocationOutputModel,
      "not-reported",
      ListUserResourceAllocationsQuery
    >(
      {
        operation: "ResourceAllocations_GetResourceAllocationsByUserGuid",
        id: "/guid",
        since: "changedSince",
        changed: "/lastUpdatedDateTime",
        deletions: "not-reported",
      },
      [userGuid, query],
      query,
      start,
      options,
      (query, options) => this.list(userGuid, query, options),
    );
  }

  /**
   * Compares a copy with all rows of `UsersResourceAllocations.list`.
   *
   * Gives the ids of rows that are gone, and of those that the copy lacks.
   *
   * @param knownIds - The ids of the copy's rows, read to their end before the list is asked for.
   * @param query - Filters and settings, the same for every run.
   * @param options - Signal, time-outs and headers of the calls.
   */
  reconcile(
    userGuid: string,
    knownIds: Iterable<string> | AsyncIterable<string>,
    query?: Omit<ListUserResourceAllocationsQuery, "changedSince">,
    options?: Omit<SyncOptions, "overlap">,
  ): Promise<Reconciled<string>> {
    return reconcile<string>(
      { operation: "ResourceAllocations_GetResourceAllocationsByUserGuid", id: "/guid" },
      knownIds,
      query,
      options,
      (query, options) => this.list(userGuid, query, options),
    );
  }
}

/** What `UsersResourceAllocations.list` can be asked for. */
export interface ListUserResourceAllocationsQuery {
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
  /** Only allocations to this phase. */
  readonly phaseGuid?: string | null;
  /** Only allocations to this project. */
  readonly projectGuid?: string | null;
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

/** `/v1/users/{userGuid}/timeentries` and what lies below it. */
export class UsersTimeEntries {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists the time entries of a user.
   *
   * `GET /v1/users/{userGuid}/timeentries` · scopes `hours:read` · paged by first row
   *
   * @param userGuid - Guid of the user whose time entries are listed.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of time entries.
   */
  list(
    userGuid: string,
    query?: ListUserTimeEntriesQuery,
    options?: PageOptions,
  ): Paged<TimeEntryModel> {
    return listUserTimeEntries(this.#core, userGuid, query, options);
  }
}

/** What `UsersTimeEntries.list` can be asked for. */
export interface ListUserTimeEntriesQuery {
  /**
   * Only time entries from this date on (ISO 8601); no lower limit when omitted.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   *
   * Quirk `date-time-for-dates`: Document declares this day as a date with time, where rows and neighbouring
   * filters have plain dates. Pass midnight; the time of day is of no documented use.
   */
  readonly startDate?: string | null;
  /**
   * Only time entries up to this date (ISO 8601); no upper limit when omitted.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   *
   * Quirk `end-date-says-starting`: Document describes the end of the period as its starting date. It is the last
   * day.
   *
   * Quirk `date-time-for-dates`: Document declares this day as a date with time, where rows and neighbouring
   * filters have plain dates. Pass midnight; the time of day is of no documented use.
   */
  readonly endDate?: string | null;
  /**
   * Only time entries of any of these phases, several despite the singular name; all when omitted.
   *
   * Quirk `singular-name-of-list`: Document gives this filter a singular name, though it takes several values;
   * similar lists have plural names. Pass an array.
   */
  readonly phaseGuid?: readonly string[] | null;
  /**
   * Only time entries of any of these types, several despite the singular name; all when omitted.
   *
   * Quirk `singular-name-of-list`: Document gives this filter a singular name, though it takes several values;
   * similar lists have plural names. Pass an array.
   */
  readonly timeEntryTypeGuid?: readonly string[] | null;
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
}

/** `/v1/users/{userGuid}/travelexpensesfiles` and what lies below it. */
export class UsersTravelExpensesFiles {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists the files on the travel expenses of a user.
   *
   * Metadata only; use `fileGuid` with `GET /v1/files/{guid}/filedata` for the content.
   *
   * `GET /v1/users/{userGuid}/travelexpensesfiles` · scopes `files:read` · paged by first row
   *
   * Quirk `travel-files-names`: Document has `/users/…/travelexpensesfiles` beside `/projecttravelexpensefiles`.
   * Both are files of travel expenses.
   *
   * @param userGuid - Guid of the user whose travel expense files are listed.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of file details.
   */
  list(
    userGuid: string,
    query?: ListUserTravelExpensesFilesQuery,
    options?: PageOptions,
  ): Paged<ProjectTravelExpenseFileModel> {
    return listUserTravelExpensesFiles(this.#core, userGuid, query, options);
  }
}

/** What `UsersTravelExpensesFiles.list` can be asked for. */
export interface ListUserTravelExpensesFilesQuery {
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
   * Only files of travel expenses from this date on (ISO 8601).
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   *
   * Quirk `date-time-for-dates`: Document declares this day as a date with time, where rows and neighbouring
   * filters have plain dates. Pass midnight; the time of day is of no documented use.
   */
  readonly startDate?: string | null;
  /**
   * Only files of travel expenses up to this date (ISO 8601).
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   *
   * Quirk `date-time-for-dates`: Document declares this day as a date with time, where rows and neighbouring
   * filters have plain dates. Pass midnight; the time of day is of no documented use.
   */
  readonly endDate?: string | null;
}

/** `/v1/users/{userGuid}/workcontracts` and what lies below it. */
export class UsersWorkContracts {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists the work contracts of a user.
   *
   * `GET /v1/users/{userGuid}/workcontracts` · scopes `users:read`
   *
   * Quirk `list-without-paging`: Document gives this list no paging at all, though the guide (Paging) pages large
   * results. All rows are expected in one answer.
   *
   * @param userGuid - Guid of the user whose work contracts are listed.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns Every work contract of the user.
   */
  list(userGuid: string, options?: CallOptions): Call<readonly WorkContractOutputModel[]> {
    return listUserWorkContracts(this.#core, userGuid, options);
  }

  /**
   * Fetches the work contract of a user that is in force now.
   *
   * `GET /v1/users/{userGuid}/workcontracts/current` · scopes `users:read`
   *
   * @param userGuid - Guid of the user whose current work contract is wanted.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The current work contract.
   */
  getCurrent(userGuid: string, options?: CallOptions): Call<WorkContractOutputModel> {
    return getUserWorkContractsCurrent(this.#core, userGuid, options);
  }
}

/** `/v1/users/{userGuid}/workdays` and what lies below it. */
export class UsersWorkdays {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists the workdays of a user in a period.
   *
   * Gives expected, entered and absence hours per day.
   *
   * `GET /v1/users/{userGuid}/workdays` · scopes `users:read`
   *
   * Quirk `list-without-paging`: Document gives this list no paging at all, though the guide (Paging) pages large
   * results. All rows are expected in one answer.
   *
   * @param userGuid - Guid of the user whose workdays are listed.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One row for each day.
   */
  list(
    userGuid: string,
    query: ListUserWorkdaysQuery,
    options?: CallOptions,
  ): Call<readonly WorkdayModel[]> {
    return listUserWorkdays(this.#core, userGuid, query, options);
  }

  /**
   * Changes one workday of a user.
   *
   * Work hours of a closed day can no longer be changed.
   *
   * `PATCH /v1/users/{userGuid}/workdays/{date}` · scopes `users:write`
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
   * @param userGuid - Guid of the user whose workday changes.
   * @param date - Date of the workday to change (ISO 8601). Instant, ISO 8601 (`2020-11-30T12:34:12Z`). Quirk `date-time-for-dates`: Document declares this day as a date with time, where rows and neighbouring filters have plain dates. Pass midnight; the time of day is of no documented use.
   * @param changes - JSON Patch operations on the workday; only `replace` works.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The changed workday, as a list with one row.
   */
  update(
    userGuid: string,
    date: string,
    changes: JsonPatch<WorkdayModelInput>,
    options?: CallOptions,
  ): Call<readonly WorkdayModel[]> {
    return updateUserWorkday(this.#core, userGuid, date, changes, options);
  }
}

/** What `UsersWorkdays.list` can be asked for. */
export interface ListUserWorkdaysQuery {
  /**
   * First workday to list (ISO 8601).
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   *
   * Quirk `date-time-for-dates`: Document declares this day as a date with time, where rows and neighbouring
   * filters have plain dates. Pass midnight; the time of day is of no documented use.
   */
  readonly startDate: string;
  /**
   * Last workday to list (ISO 8601).
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   *
   * Quirk `date-time-for-dates`: Document declares this day as a date with time, where rows and neighbouring
   * filters have plain dates. Pass midnight; the time of day is of no documented use.
   */
  readonly endDate: string;
}

/** `/v1/users/{userGuid}/workhours` and what lies below it. */
export class UsersWorkHours {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists the work hours of a user.
   *
   * `GET /v1/users/{userGuid}/workhours` · scopes `hours:read` · paged by page token
   *
   * @param userGuid - Guid of the user whose work hours are listed.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of work hours.
   */
  list(
    userGuid: string,
    query?: ListUserWorkHoursQuery,
    options?: PageOptions,
  ): Paged<WorkHourOutputModel> {
    return listUserWorkHours(this.#core, userGuid, query, options);
  }
}

/** What `UsersWorkHours.list` can be asked for. */
export interface ListUserWorkHoursQuery {
  /**
   * Only work hours from this date on (ISO 8601); no lower limit when omitted.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   *
   * Quirk `date-time-for-dates`: Document declares this day as a date with time, where rows and neighbouring
   * filters have plain dates. Pass midnight; the time of day is of no documented use.
   */
  readonly startDate?: string | null;
  /**
   * Only work hours up to this date (ISO 8601); no upper limit when omitted.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   *
   * Quirk `end-date-says-starting`: Document describes the end of the period as its starting date. It is the last
   * day.
   *
   * Quirk `date-time-for-dates`: Document declares this day as a date with time, where rows and neighbouring
   * filters have plain dates. Pass midnight; the time of day is of no documented use.
   */
  readonly endDate?: string | null;
  /**
   * Only work hours of any of these phases, several despite the singular name; all when omitted.
   *
   * Quirk `singular-name-of-list`: Document gives this filter a singular name, though it takes several values;
   * similar lists have plural names. Pass an array.
   */
  readonly phaseGuid?: readonly string[] | null;
  /**
   * Only work hours of any of these work types, several despite the singular name; all when omitted.
   *
   * Quirk `singular-name-of-list`: Document gives this filter a singular name, though it takes several values;
   * similar lists have plural names. Pass an array.
   */
  readonly workTypeGuid?: readonly string[] | null;
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
}

const listUsersOperation: PagedOperation = {
  id: "Users_GetUsers",
  name: "users.list",
  method: "GET",
  path: "/v1/users",
  paging: pageToken,
};

/**
 * Lists users.
 *
 * `Users.list`, to be imported alone.
 */
export function listUsers(
  core: Core,
  query?: ListUsersQuery,
  options?: PageOptions,
): Paged<UserOutputModel> {
  return paged<UserOutputModel>(core, listUsersOperation, { query }, options);
}

const createUserOperation: Operation = {
  id: "Users_PostUser",
  name: "users.create",
  method: "POST",
  path: "/v1/users",
  body: /* @__PURE__ */ json({}),
};

/**
 * Creates a user.
 *
 * `Users.create`, to be imported alone.
 */
export function createUser(
  core: Core,
  user: UserInputModel,
  options?: CallOptions,
): Call<UserOutputModel> {
  return call<UserOutputModel>(core, createUserOperation, { body: user }, options);
}

const deleteUserOperation: Operation = {
  id: "Users_DeleteUser",
  name: "users.delete",
  method: "DELETE",
  path: "/v1/users/{guid}",
  expand: expandPath,
  result: "none",
};

/**
 * Deletes one user.
 *
 * `Users.delete`, to be imported alone.
 */
export function deleteUser(core: Core, guid: string, options?: CallOptions): Call<void> {
  return call(core, deleteUserOperation, { path: [guid] }, options);
}

const getUserOperation: Operation = {
  id: "Users_GetUser",
  name: "users.get",
  method: "GET",
  path: "/v1/users/{guid}",
  expand: expandPath,
};

/**
 * Fetches one user.
 *
 * `Users.get`, to be imported alone.
 */
export function getUser(core: Core, guid: string, options?: CallOptions): Call<UserOutputModel> {
  return call<UserOutputModel>(core, getUserOperation, { path: [guid] }, options);
}

const updateUserOperation: Operation = {
  id: "Users_PatchUser",
  name: "users.update",
  method: "PATCH",
  path: "/v1/users/{guid}",
  expand: expandPath,
  body: /* @__PURE__ */ jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
  retry: "idempotent",
};

/**
 * Changes fields of one user.
 *
 * `Users.update`, to be imported alone.
 */
export function updateUser(
  core: Core,
  guid: string,
  changes: JsonPatch<UserOutputModelInput>,
  options?: CallOptions,
): Call<readonly UserOutputModel[]> {
  return call<readonly UserOutputModel[]>(
    core,
    updateUserOperation,
    { path: [guid], body: changes },
    options,
  );
}

const getUserFlextimeOperation: Operation = {
  id: "Flextime_GetFlextime",
  name: "users.getFlextime",
  method: "GET",
  path: "/v1/users/{userGuid}/flextime",
  expand: expandPath,
};

/**
 * Fetches the flextime balance of a user on a date.
 *
 * `Users.getFlextime`, to be imported alone.
 */
export function getUserFlextime(
  core: Core,
  userGuid: string,
  query?: GetUserFlextimeQuery,
  options?: CallOptions,
): Call<FlextimeModel> {
  return call<FlextimeModel>(core, getUserFlextimeOperation, { path: [userGuid], query }, options);
}

const listUserCustomPropertiesOperation: PagedOperation = {
  id: "UserCustomProperties_GetUserCustomProperties",
  name: "users.customProperties.list",
  method: "GET",
  path: "/v1/users/customproperties",
  paging: pageToken,
};

/**
 * Lists the custom properties defined for users.
 *
 * `UsersCustomProperties.list`, to be imported alone.
 */
export function listUserCustomProperties(
  core: Core,
  query?: ListUserCustomPropertiesQuery,
  options?: PageOptions,
): Paged<UserCustomPropertyOutputModel> {
  return paged<UserCustomPropertyOutputModel>(
    core,
    listUserCustomPropertiesOperation,
    { query },
    options,
  );
}

const createUserCustomPropertyOperation: Operation = {
  id: "UserCustomProperties_PostUserCustomProperty",
  name: "users.customProperties.create",
  method: "POST",
  path: "/v1/users/customproperties",
  body: /* @__PURE__ */ json({}),
};

/**
 * Creates a custom property for users.
 *
 * `UsersCustomProperties.create`, to be imported alone.
 */
export function createUserCustomProperty(
  core: Core,
  userCustomProperty: UserCustomPropertyInputModel,
  options?: CallOptions,
): Call<UserCustomPropertyOutputModel> {
  return call<UserCustomPropertyOutputModel>(
    core,
    createUserCustomPropertyOperation,
    { body: userCustomProperty },
    options,
  );
}

const deleteUserCustomPropertyOperation: Operation = {
  id: "UserCustomProperties_DeleteUserCustomProperty",
  name: "users.customProperties.delete",
  method: "DELETE",
  path: "/v1/users/customproperties/{guid}",
  expand: expandPath,
  result: "none",
};

/**
 * Deletes one user custom property.
 *
 * `UsersCustomProperties.delete`, to be imported alone.
 */
export function deleteUserCustomProperty(
  core: Core,
  guid: string,
  options?: CallOptions,
): Call<void> {
  return call(core, deleteUserCustomPropertyOperation, { path: [guid] }, options);
}

const getUserCustomPropertyOperation: Operation = {
  id: "UserCustomProperties_GetUserCustomProperty",
  name: "users.customProperties.get",
  method: "GET",
  path: "/v1/users/customproperties/{guid}",
  expand: expandPath,
};

/**
 * Fetches one user custom property.
 *
 * `UsersCustomProperties.get`, to be imported alone.
 */
export function getUserCustomProperty(
  core: Core,
  guid: string,
  options?: CallOptions,
): Call<UserCustomPropertyOutputModel> {
  return call<UserCustomPropertyOutputModel>(
    core,
    getUserCustomPropertyOperation,
    { path: [guid] },
    options,
  );
}

const updateUserCustomPropertyOperation: Operation = {
  id: "UserCustomProperties_PatchUserCustomProperty",
  name: "users.customProperties.update",
  method: "PATCH",
  path: "/v1/users/customproperties/{guid}",
  expand: expandPath,
  body: /* @__PURE__ */ jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
  retry: "idempotent",
};

/**
 * Changes fields of one user custom property.
 *
 * `UsersCustomProperties.update`, to be imported alone.
 */
export function updateUserCustomProperty(
  core: Core,
  guid: string,
  changes: JsonPatch<UserCustomPropertyOutputModelInput>,
  options?: CallOptions,
): Call<readonly UserCustomPropertyOutputModel[]> {
  return call<readonly UserCustomPropertyOutputModel[]>(
    core,
    updateUserCustomPropertyOperation,
    { path: [guid], body: changes },
    options,
  );
}

const createUserCustomPropertySelectionItemOperation: Operation = {
  id: "UserCustomPropertySelectionItems_PostUserCustomPropertySelectionItem",
  name: "users.customProperties.selectionItems.create",
  method: "POST",
  path: "/v1/users/customproperties/usercustompropertyselectionitems",
  body: /* @__PURE__ */ json({}),
};

/**
 * Creates a choice for a user selection property.
 *
 * `UsersCustomPropertiesSelectionItems.create`, to be imported alone.
 */
export function createUserCustomPropertySelectionItem(
  core: Core,
  userCustomPropertySelectionItem: UserCustomPropertySelectionItemInputModel,
  options?: CallOptions,
): Call<UserCustomPropertySelectionItemOutputModel> {
  return call<UserCustomPropertySelectionItemOutputModel>(
    core,
    createUserCustomPropertySelectionItemOperation,
    { body: userCustomPropertySelectionItem },
    options,
  );
}

const deleteUserCustomPropertySelectionItemOperation: Operation = {
  id: "UserCustomPropertySelectionItems_DeleteUserCustomPropertySelectionItem",
  name: "users.customProperties.selectionItems.delete",
  method: "DELETE",
  path: "/v1/users/customproperties/usercustompropertyselectionitems/{guid}",
  expand: expandPath,
  result: "none",
};

/**
 * Deletes one choice of a user selection property.
 *
 * `UsersCustomPropertiesSelectionItems.delete`, to be imported alone.
 */
export function deleteUserCustomPropertySelectionItem(
  core: Core,
  guid: string,
  options?: CallOptions,
): Call<void> {
  return call(core, deleteUserCustomPropertySelectionItemOperation, { path: [guid] }, options);
}

const getUserCustomPropertySelectionItemOperation: Operation = {
  id: "UserCustomPropertySelectionItems_GetUserCustomPropertySelectionItem",
  name: "users.customProperties.selectionItems.get",
  method: "GET",
  path: "/v1/users/customproperties/usercustompropertyselectionitems/{guid}",
  expand: expandPath,
};

/**
 * Fetches one choice of a user selection property.
 *
 * `UsersCustomPropertiesSelectionItems.get`, to be imported alone.
 */
export function getUserCustomPropertySelectionItem(
  core: Core,
  guid: string,
  options?: CallOptions,
): Call<UserCustomPropertySelectionItemOutputModel> {
  return call<UserCustomPropertySelectionItemOutputModel>(
    core,
    getUserCustomPropertySelectionItemOperation,
    { path: [guid] },
    options,
  );
}

const updateUserCustomPropertySelectionItemOperation: Operation = {
  id: "UserCustomPropertySelectionItems_PatchUserCustomPropertySelectionItem",
  name: "users.customProperties.selectionItems.update",
  method: "PATCH",
  path: "/v1/users/customproperties/usercustompropertyselectionitems/{guid}",
  expand: expandPath,
  body: /* @__PURE__ */ jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
  retry: "idempotent",
};

/**
 * Changes one choice of a user selection property.
 *
 * `UsersCustomPropertiesSelectionItems.update`, to be imported alone.
 */
export function updateUserCustomPropertySelectionItem(
  core: Core,
  guid: string,
  changes: JsonPatch<UserCustomPropertySelectionItemInputModel>,
  options?: CallOptions,
): Call<readonly UserCustomPropertySelectionItemOutputModel[]> {
  return call<readonly UserCustomPropertySelectionItemOutputModel[]>(
    core,
    updateUserCustomPropertySelectionItemOperation,
    { path: [guid], body: changes },
    options,
  );
}

const listUserCustomPropertySelectionItemsOperation: PagedOperation = {
  id: "UserCustomPropertySelectionItems_GetUserCustomPropertySelectionItems",
  name: "users.customProperties.selectionItems.list",
  method: "GET",
  path: "/v1/users/customproperties/{customPropertyGuid}/usercustompropertyselectionitems",
  expand: expandPath,
  paging: pageToken,
};

/**
 * Lists the choices of a user selection property.
 *
 * `UsersCustomPropertiesSelectionItems.list`, to be imported alone.
 */
export function listUserCustomPropertySelectionItems(
  core: Core,
  customPropertyGuid: string,
  query?: ListUserCustomPropertySelectionItemsQuery,
  options?: PageOptions,
): Paged<UserCustomPropertySelectionItemOutputModel> {
  return paged<UserCustomPropertySelectionItemOutputModel>(
    core,
    listUserCustomPropertySelectionItemsOperation,
    { path: [customPropertyGuid], query },
    options,
  );
}

const createUserCustomValueOperation: Operation = {
  id: "UserCustomValues_PostUserCustomValue",
  name: "users.customValues.create",
  method: "POST",
  path: "/v1/users/customvalues",
  body: /* @__PURE__ */ json({}),
};

/**
 * Sets the value of a custom property on a user.
 *
 * `UsersCustomValues.create`, to be imported alone.
 */
export function createUserCustomValue(
  core: Core,
  userCustomValue: UserCustomValueInputModel,
  options?: CallOptions,
): Call<readonly UserCustomValueOutputModel[]> {
  return call<readonly UserCustomValueOutputModel[]>(
    core,
    createUserCustomValueOperation,
    { body: userCustomValue },
    options,
  );
}

const deleteUserCustomValueOperation: Operation = {
  id: "UserCustomValues_DeleteUserCustomValue",
  name: "users.customValues.delete",
  method: "DELETE",
  path: "/v1/users/customvalues/{guid}",
  expand: expandPath,
  result: "none",
};

/**
 * Deletes one user custom value.
 *
 * `UsersCustomValues.delete`, to be imported alone.
 */
export function deleteUserCustomValue(core: Core, guid: string, options?: CallOptions): Call<void> {
  return call(core, deleteUserCustomValueOperation, { path: [guid] }, options);
}

const getUserCustomValueOperation: Operation = {
  id: "UserCustomValues_GetUserCustomValue",
  name: "users.customValues.get",
  method: "GET",
  path: "/v1/users/customvalues/{guid}",
  expand: expandPath,
};

/**
 * Fetches one user custom value.
 *
 * `UsersCustomValues.get`, to be imported alone.
 */
export function getUserCustomValue(
  core: Core,
  guid: string,
  options?: CallOptions,
): Call<UserCustomValueOutputModel> {
  return call<UserCustomValueOutputModel>(
    core,
    getUserCustomValueOperation,
    { path: [guid] },
    options,
  );
}

const updateUserCustomValueOperation: Operation = {
  id: "UserCustomValues_PatchUserCustomValue",
  name: "users.customValues.update",
  method: "PATCH",
  path: "/v1/users/customvalues/{guid}",
  expand: expandPath,
  body: /* @__PURE__ */ jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
  retry: "idempotent",
};

/**
 * Changes fields of one user custom value.
 *
 * `UsersCustomValues.update`, to be imported alone.
 */
export function updateUserCustomValue(
  core: Core,
  guid: string,
  changes: JsonPatch<UserCustomValueOutputModelInput>,
  options?: CallOptions,
): Call<readonly UserCustomValueOutputModel[]> {
  return call<readonly UserCustomValueOutputModel[]>(
    core,
    updateUserCustomValueOperation,
    { path: [guid], body: changes },
    options,
  );
}

const listUserCustomValuesOperation: PagedOperation = {
  id: "UserCustomValues_GetUserCustomValues",
  name: "users.customValues.list",
  method: "GET",
  path: "/v1/users/{userGuid}/customvalues",
  expand: expandPath,
  paging: pageToken,
};

/**
 * Lists the custom property values of a user.
 *
 * `UsersCustomValues.list`, to be imported alone.
 */
export function listUserCustomValues(
  core: Core,
  userGuid: string,
  query?: ListUserCustomValuesQuery,
  options?: PageOptions,
): Paged<UserCustomValueOutputModel> {
  return paged<UserCustomValueOutputModel>(
    core,
    listUserCustomValuesOperation,
    { path: [userGuid], query },
    options,
  );
}

const listUserFlextimeAdjustmentsOperation: PagedOperation = {
  id: "FlextimeAdjustments_GetFlextimeAdjustments",
  name: "users.flextimeAdjustments.list",
  method: "GET",
  path: "/v1/users/{userGuid}/flextimeadjustments",
  expand: expandPath,
  paging: pageToken,
};

/**
 * Lists the flextime adjustments of a user.
 *
 * `UsersFlextimeAdjustments.list`, to be imported alone.
 */
export function listUserFlextimeAdjustments(
  core: Core,
  userGuid: string,
  query?: ListUserFlextimeAdjustmentsQuery,
  options?: PageOptions,
): Paged<FlextimeAdjustmentOutputModel> {
  return paged<FlextimeAdjustmentOutputModel>(
    core,
    listUserFlextimeAdjustmentsOperation,
    { path: [userGuid], query },
    options,
  );
}

const listUserKeywordsOperation: Operation = {
  id: "Keywords_GetUserKeywords",
  name: "users.keywords.list",
  method: "GET",
  path: "/v1/users/{userGuid}/keywords",
  expand: expandPath,
  styles: { "query:sortings": /* @__PURE__ */ brackets({}) },
};

/**
 * Lists the keywords of a user.
 *
 * `UsersKeywords.list`, to be imported alone.
 */
export function listUserKeywords(
  core: Core,
  userGuid: string,
  query?: ListUserKeywordsQuery,
  options?: CallOptions,
): Call<readonly UserKeywordModel[]> {
  return call<readonly UserKeywordModel[]>(
    core,
    listUserKeywordsOperation,
    { path: [userGuid], query },
    options,
  );
}

const unlinkUserKeywordOperation: Operation = {
  id: "Keywords_DeleteUserKeyword",
  name: "users.keywords.unlink",
  method: "DELETE",
  path: "/v1/users/{userGuid}/keywords/{guid}",
  expand: expandPath,
  result: "none",
};

/**
 * Unlinks a keyword from a user.
 *
 * `UsersKeywords.unlink`, to be imported alone.
 */
export function unlinkUserKeyword(
  core: Core,
  userGuid: string,
  guid: string,
  options?: CallOptions,
): Call<void> {
  return call(core, unlinkUserKeywordOperation, { path: [userGuid, guid] }, options);
}

const linkUserKeywordOperation: Operation = {
  id: "Keywords_LinkKeywordToUser",
  name: "users.keywords.link",
  method: "POST",
  path: "/v1/users/{userGuid}/keywords/{guid}",
  expand: expandPath,
};

/**
 * Links a keyword to a user.
 *
 * `UsersKeywords.link`, to be imported alone.
 */
export function linkUserKeyword(
  core: Core,
  userGuid: string,
  guid: string,
  options?: CallOptions,
): Call<UserKeywordModel> {
  return call<UserKeywordModel>(
    core,
    linkUserKeywordOperation,
    { path: [userGuid, guid] },
    options,
  );
}

const listUserProjectFeesOperation: PagedOperation = {
  id: "ProjectFees_GetUserProjectFees",
  name: "users.projectFees.list",
  method: "GET",
  path: "/v1/users/{userGuid}/projectfees",
  expand: expandPath,
  paging: pageToken,
};

/**
 * Lists the project fees of a user.
 *
 * `UsersProjectFees.list`, to be imported alone.
 */
export function listUserProjectFees(
  core: Core,
  userGuid: string,
  query?: ListUserProjectFeesQuery,
  options?: PageOptions,
): Paged<ProjectFeeOutputModel> {
  return paged<ProjectFeeOutputModel>(
    core,
    listUserProjectFeesOperation,
    { path: [userGuid], query },
    options,
  );
}

const listUserProjectMemberCostExceptionsOperation: PagedOperation = {
  id: "ProjectMemberCostExceptions_GetProjectMemberCostExceptionsForUser",
  name: "users.projectMemberCostExceptions.list",
  method: "GET",
  path: "/v1/users/{userGuid}/projectmembercostexceptions",
  expand: expandPath,
  paging: firstRow,
};

/**
 * Lists the project cost exceptions of a user.
 *
 * `UsersProjectMemberCostExceptions.list`, to be imported alone.
 */
export function listUserProjectMemberCostExceptions(
  core: Core,
  userGuid: string,
  query?: ListUserProjectMemberCostExceptionsQuery,
  options?: PageOptions,
): Paged<ProjectMemberCostExceptionOutputModel> {
  return paged<ProjectMemberCostExceptionOutputModel>(
    core,
    listUserProjectMemberCostExceptionsOperation,
    { path: [userGuid], query },
    options,
  );
}

const listUserProjectTravelExpensesOperation: PagedOperation = {
  id: "ProjectTravelExpenses_GetProjectTravelExpensesForUser",
  name: "users.projectTravelExpenses.list",
  method: "GET",
  path: "/v1/users/{userGuid}/projecttravelexpenses",
  expand: expandPath,
  paging: pageToken,
};

/**
 * Lists the travel expenses of a user.
 *
 * `UsersProjectTravelExpenses.list`, to be imported alone.
 */
export function listUserProjectTravelExpenses(
  core: Core,
  userGuid: string,
  query?: ListUserProjectTravelExpensesQuery,
  options?: PageOptions,
): Paged<ProjectTravelExpenseOutputModel> {
  return paged<ProjectTravelExpenseOutputModel>(
    core,
    listUserProjectTravelExpensesOperation,
    { path: [userGuid], query },
    options,
  );
}

const listUserResourceAllocationsOperation: PagedOperation = {
  id: "ResourceAllocations_GetResourceAllocationsByUserGuid",
  name: "users.resourceAllocations.list",
  method: "GET",
  path: "/v1/users/{userGuid}/resourceallocations/allocations",
  expand: expandPath,
  paging: pageToken,
};

/**
 * Lists the resource allocations of a user.
 *
 * `UsersResourceAllocations.list`, to be imported alone.
 */
export function listUserResourceAllocations(
  core: Core,
  userGuid: string,
  query?: ListUserResourceAllocationsQuery,
  options?: PageOptions,
): Paged<ResourceAllocationOutputModel> {
  return paged<ResourceAllocationOutputModel>(
    core,
    listUserResourceAllocationsOperation,
    { path: [userGuid], query },
    options,
  );
}

const listUserTimeEntriesOperation: PagedOperation = {
  id: "TimeEntries_GetTimeEntriesForUser",
  name: "users.timeEntries.list",
  method: "GET",
  path: "/v1/users/{userGuid}/timeentries",
  expand: expandPath,
  paging: firstRow,
};

/**
 * Lists the time entries of a user.
 *
 * `UsersTimeEntries.list`, to be imported alone.
 */
export function listUserTimeEntries(
  core: Core,
  userGuid: string,
  query?: ListUserTimeEntriesQuery,
  options?: PageOptions,
): Paged<TimeEntryModel> {
  return paged<TimeEntryModel>(
    core,
    listUserTimeEntriesOperation,
    { path: [userGuid], query },
    options,
  );
}

const listUserTravelExpensesFilesOperation: PagedOperation = {
  id: "Files_GetUsersTravelExpensesFiles",
  name: "users.travelExpensesFiles.list",
  method: "GET",
  path: "/v1/users/{userGuid}/travelexpensesfiles",
  expand: expandPath,
  paging: firstRow,
};

/**
 * Lists the files on the travel expenses of a user.
 *
 * `UsersTravelExpensesFiles.list`, to be imported alone.
 */
export function listUserTravelExpensesFiles(
  core: Core,
  userGuid: string,
  query?: ListUserTravelExpensesFilesQuery,
  options?: PageOptions,
): Paged<ProjectTravelExpenseFileModel> {
  return paged<ProjectTravelExpenseFileModel>(
    core,
    listUserTravelExpensesFilesOperation,
    { path: [userGuid], query },
    options,
  );
}

const listUserWorkContractsOperation: Operation = {
  id: "WorkContracts_GetWorkContractsForUser",
  name: "users.workContracts.list",
  method: "GET",
  path: "/v1/users/{userGuid}/workcontracts",
  expand: expandPath,
};

/**
 * Lists the work contracts of a user.
 *
 * `UsersWorkContracts.list`, to be imported alone.
 */
export function listUserWorkContracts(
  core: Core,
  userGuid: string,
  options?: CallOptions,
): Call<readonly WorkContractOutputModel[]> {
  return call<readonly WorkContractOutputModel[]>(
    core,
    listUserWorkContractsOperation,
    { path: [userGuid] },
    options,
  );
}

const getUserWorkContractsCurrentOperation: Operation = {
  id: "WorkContracts_GetCurrentWorkContractForUser",
  name: "users.workContracts.getCurrent",
  method: "GET",
  path: "/v1/users/{userGuid}/workcontracts/current",
  expand: expandPath,
};

/**
 * Fetches the work contract of a user that is in force now.
 *
 * `UsersWorkContracts.getCurrent`, to be imported alone.
 */
export function getUserWorkContractsCurrent(
  core: Core,
  userGuid: string,
  options?: CallOptions,
): Call<WorkContractOutputModel> {
  return call<WorkContractOutputModel>(
    core,
    getUserWorkContractsCurrentOperation,
    { path: [userGuid] },
    options,
  );
}

const listUserWorkdaysOperation: Operation = {
  id: "Workdays_GetWorkdays",
  name: "users.workdays.list",
  method: "GET",
  path: "/v1/users/{userGuid}/workdays",
  expand: expandPath,
};

/**
 * Lists the workdays of a user in a period.
 *
 * `UsersWorkdays.list`, to be imported alone.
 */
export function listUserWorkdays(
  core: Core,
  userGuid: string,
  query: ListUserWorkdaysQuery,
  options?: CallOptions,
): Call<readonly WorkdayModel[]> {
  return call<readonly WorkdayModel[]>(
    core,
    listUserWorkdaysOperation,
    { path: [userGuid], query },
    options,
  );
}

const updateUserWorkdayOperation: Operation = {
  id: "Workdays_PatchWorkDay",
  name: "users.workdays.update",
  method: "PATCH",
  path: "/v1/users/{userGuid}/workdays/{date}",
  expand: expandPath,
  body: /* @__PURE__ */ jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
  retry: "idempotent",
};

/**
 * Changes one workday of a user.
 *
 * `UsersWorkdays.update`, to be imported alone.
 */
export function updateUserWorkday(
  core: Core,
  userGuid: string,
  date: string,
  changes: JsonPatch<WorkdayModelInput>,
  options?: CallOptions,
): Call<readonly WorkdayModel[]> {
  return call<readonly WorkdayModel[]>(
    core,
    updateUserWorkdayOperation,
    { path: [userGuid, date], body: changes },
    options,
  );
}

const listUserWorkHoursOperation: PagedOperation = {
  id: "WorkHours_GetWorkHoursForUser",
  name: "users.workHours.list",
  method: "GET",
  path: "/v1/users/{userGuid}/workhours",
  expand: expandPath,
  paging: pageToken,
};

/**
 * Lists the work hours of a user.
 *
 * `UsersWorkHours.list`, to be imported alone.
 */
export function listUserWorkHours(
  core: Core,
  userGuid: string,
  query?: ListUserWorkHoursQuery,
  options?: PageOptions,
): Paged<WorkHourOutputModel> {
  return paged<WorkHourOutputModel>(
    core,
    listUserWorkHoursOperation,
    { path: [userGuid], query },
    options,
  );
}
