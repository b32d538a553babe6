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
  BillablePeriod,
  CustomPriceListOutputModel,
  CustomPropertyModel,
  CustomPropertyModelInput,
  ExpensesClass,
  FlatRateOutputModel,
  KeyValuePairOfStringAndSortDirection,
  LicenseUserType,
  OvertimePriceModel,
  PhaseModelWithHierarchyInfo,
  ProductForProjectOutputModel,
  ProductPriceOutputModel,
  ProductType,
  ProjectBillingCustomerModel,
  ProjectCustomPropertySelectionItemInputModel,
  ProjectCustomPropertySelectionItemOutputModel,
  ProjectCustomValueModel,
  ProjectCustomValueModelInput,
  ProjectFeeOutputModel,
  ProjectFileModel,
  ProjectForecastOutputModel,
  ProjectInputModelBase,
  ProjectInvoiceSettingsOutputModel,
  ProjectKeywordModel,
  ProjectMemberCostExceptionOutputModel,
  ProjectOutputModel,
  ProjectOutputModelInput,
  ProjectProductOutputModel,
  ProjectRecurringFeeRuleOutputModel,
  ProjectSalesNoteOutputModel,
  ProjectTravelExpenseOutputModel,
  ProjectWorkHourPriceOutputModel,
  ProjectWorkTypeModel,
  ProposalOutputModel,
  ResourceAllocationOutputModel,
  SalesProgress,
  SalesStatusHistoryOutputModel,
  TeamProductivityOutputModel,
  TravelExpenseTypeOutputModel,
  TravelPriceOutputModel,
  WorkHourOutputModel,
  WorktypeForProjectOutputModel,
} from "../types.js";

/** `/v1/projects` and what lies below it. */
export class Projects {
  readonly #core: Core;
  /** `/v1/projects/customproperties` and what lies below it. */
  readonly customProperties: ProjectsCustomProperties;
  /** `/v1/projects/customvalues` and what lies below it. */
  readonly customValues: ProjectsCustomValues;
  /** `/v1/projects/{guid}/phaseswithhierarchy` and what lies below it. */
  readonly phasesWithHierarchy: ProjectsPhasesWithHierarchy;
  /** `/v1/projects/{projectGuid}/files` and what lies below it. */
  readonly files: ProjectsFiles;
  /** `/v1/projects/{projectGuid}/flatrates` and what lies below it. */
  readonly flatRates: ProjectsFlatRates;
  /** `/v1/projects/{projectGuid}/keywords` and what lies below it. */
  readonly keywords: ProjectsKeywords;
  /** `/v1/projects/{projectGuid}/overtimeprices` and what lies below it. */
  readonly overtimePrices: ProjectsOvertimePrices;
  /** `/v1/projects/{projectGuid}/pricelists/custom` and what lies below it. */
  readonly priceLists: ProjectsPriceLists;
  /** `/v1/projects/{projectGuid}/productprices` and what lies below it. */
  readonly productPrices: ProjectsProductPrices;
  /** `/v1/projects/{projectGuid}/productsforproject` and what lies below it. */
  readonly availableProducts: ProjectsAvailableProducts;
  /** `/v1/projects/{projectGuid}/projectbillingcustomers` and what lies below it. */
  readonly billingCustomers: ProjectsBillingCustomers;
  /** `/v1/projects/{projectGuid}/projectfees` and what lies below it. */
  readonly fees: ProjectsFees;
  /** `/v1/projects/{projectGuid}/projectforecasts` and what lies below it. */
  readonly forecasts: ProjectsForecasts;
  /** `/v1/projects/{projectGuid}/projectinvoicesettings` and what lies below it. */
  readonly invoiceSettings: ProjectsInvoiceSettings;
  /** `/v1/projects/{projectGuid}/projectmembercostexceptions` and what lies below it. */
  readonly memberCostExceptions: ProjectsMemberCostExceptions;
  /** `/v1/projects/{projectGuid}/projectproducts` and what lies below it. */
  readonly products: ProjectsProducts;
  /** `/v1/projects/{projectGuid}/projectrecurringfeerules` and what lies below it. */
  readonly recurringFeeRules: ProjectsRecurringFeeRules;
  /** `/v1/projects/{projectGuid}/projectsalesnotes` and what lies below it. */
  readonly salesNotes: ProjectsSalesNotes;
  /** `/v1/projects/{projectGuid}/projecttravelexpenses` and what lies below it. */
  readonly travelExpenses: ProjectsTravelExpenses;
  /** `/v1/projects/{projectGuid}/projectworkhourprices` and what lies below it. */
  readonly workHourPrices: ProjectsWorkHourPrices;
  /** `/v1/projects/{projectGuid}/projectworktypes` and what lies below it. */
  readonly workTypes: ProjectsWorkTypes;
  /** `/v1/projects/{projectGuid}/proposals` and what lies below it. */
  readonly proposals: ProjectsProposals;
  /** `/v1/projects/{projectGuid}/resourceallocations/allocations` and what lies below it. */
  readonly resourceAllocations: ProjectsResourceAllocations;
  /** `/v1/projects/{projectGuid}/salesstatushistory` and what lies below it. */
  readonly salesStatusHistory: ProjectsSalesStatusHistory;
  /** `/v1/projects/{projectGuid}/teamproductivity` and what lies below it. */
  readonly teamProductivity: ProjectsTeamProductivity;
  /** `/v1/projects/{projectGuid}/travelexpensetypes` and what lies below it. */
  readonly travelExpenseTypes: ProjectsTravelExpenseTypes;
  /** `/v1/projects/{projectGuid}/travelprices` and what lies below it. */
  readonly travelPrices: ProjectsTravelPrices;
  /** `/v1/projects/{projectGuid}/workhours` and what lies below it. */
  readonly workHours: ProjectsWorkHours;
  /** `/v1/projects/{projectGuid}/worktypesforproject` and what lies below it. */
  readonly availableWorkTypes: ProjectsAvailableWorkTypes;

  constructor(core: Core) {
    this.#core = core;
    this.customProperties = new ProjectsCustomProperties(core);
    this.customValues = new ProjectsCustomValues(core);
    this.phasesWithHierarchy = new ProjectsPhasesWithHierarchy(core);
    this.files = new ProjectsFiles(core);
    this.flatRates = new ProjectsFlatRates(core);
    this.keywords = new ProjectsKeywords(core);
    this.overtimePrices = new ProjectsOvertimePrices(core);
    this.priceLists = new ProjectsPriceLists(core);
    this.productPrices = new ProjectsProductPrices(core);
    this.availableProducts = new ProjectsAvailableProducts(core);
    this.billingCustomers = new ProjectsBillingCustomers(core);
    this.fees = new ProjectsFees(core);
    this.forecasts = new ProjectsForecasts(core);
    this.invoiceSettings = new ProjectsInvoiceSettings(core);
    this.memberCostExceptions = new ProjectsMemberCostExceptions(core);
    this.products = new ProjectsProducts(core);
    this.recurringFeeRules = new ProjectsRecurringFeeRules(core);
    this.salesNotes = new ProjectsSalesNotes(core);
    this.travelExpenses = new ProjectsTravelExpenses(core);
    this.workHourPrices = new ProjectsWorkHourPrices(core);
    this.workTypes = new ProjectsWorkTypes(core);
    this.proposals = new ProjectsProposals(core);
    this.resourceAllocations = new ProjectsResourceAllocations(core);
    this.salesStatusHistory = new ProjectsSalesStatusHistory(core);
    this.teamProductivity = new ProjectsTeamProductivity(core);
    this.travelExpenseTypes = new ProjectsTravelExpenseTypes(core);
    this.travelPrices = new ProjectsTravelPrices(core);
    this.workHours = new ProjectsWorkHours(core);
    this.availableWorkTypes = new ProjectsAvailableWorkTypes(core);
  }

  /**
   * Lists projects.
   *
   * `isClosed`, `internal` and `isBillable` narrow the list. `changedSince` does not report deleted rows.
   *
   * `GET /v1/projects` · scopes `projects:read` · paged by page token
   *
   * To keep a copy: ask with `changedSince` for the rows changed at or after an instant; deleted rows are not
   * told, so compare with a full list now and then.
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of projects.
   */
  list(query?: ListProjectsQuery, options?: PageOptions): Paged<ProjectOutputModel> {
    return listProjects(this.#core, query, options);
  }

  /**
   * Creates a project.
   *
   * The default price list is always used; a price list in the request has no effect.
   *
   * `POST /v1/projects` · scopes `projects:write`
   *
   * Quirk `create-ignores-price-list`: Document says that the price list is ignored in the insertion, which has no
   * such field. The default price list is taken.
   *
   * @param projectBase - The project; `name`, `customer` and `projectOwner` are required. Money takes amount and currency code together.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The created project, with its guid, number and root phase.
   */
  create(projectBase: ProjectInputModelBase, options?: CallOptions): Call<ProjectOutputModel> {
    return createProject(this.#core, projectBase, options);
  }

  /**
   * Deletes one project.
   *
   * `DELETE /v1/projects/{guid}` · scopes `projects:delete`
   *
   * @param guid - The project's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The project is deleted; no body.
   */
  delete(guid: string, options?: CallOptions): Call<void> {
    return deleteProject(this.#core, guid, options);
  }

  /**
   * Fetches one project.
   *
   * `GET /v1/projects/{guid}` · scopes `projects:read`
   *
   * @param guid - The project's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The project, with its root phase and keywords.
   */
  get(guid: string, options?: CallOptions): Call<ProjectOutputModel> {
    return getProject(this.#core, guid, options);
  }

  /**
   * Changes fields of one project.
   *
   * Replace `projectStatus` (a status type guid and, if wanted, a description) to move the project status, and
   * `salesStatus` to move the sales status.
   *
   * `PATCH /v1/projects/{guid}` · scopes `projects:write`
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
   * Quirk `patch-money-whole`: Guide (Updating, Money values) wants amount and currency code changed together, and
   * refuses a currency other than the expected one. The document says nothing. Replace the whole money value, not
   * its amount.
   *
   * Quirk `patch-answers-list`: Document answers a change of one row with a list of rows. Expect a list of one.
   *
   * Quirk `patch-model-missing`: Document says the patch is of a model that it doesn't contain. The fields are
   * taken from the rows that the call answers with; some of them may refuse to be changed.
   *
   * Quirk `patch-project-status`: Document changes a project's status through ProjectStatusTypeGuid and
   * SalesStatusTypeGuid, and breaks off in mid-sentence. Both fields sit one level down. Replace `/projectStatus`
   * or `/salesStatus`, or the guid inside it.
   *
   * @param guid - The project's guid.
   * @param changes - JSON Patch operations on the project; only `replace` works. Money takes amount and currency code together.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The changed project, as a list with one row.
   */
  update(
    guid: string,
    changes: JsonPatch<ProjectOutputModelInput>,
    options?: CallOptions,
  ): Call<readonly ProjectOutputModel[]> {
    return updateProject(this.#core, guid, changes, options);
  }

  /**
   * The rows of `Projects.list` that were added or changed since an earlier run.
   *
   * Deleted rows are not told: `Projects.reconcile` finds them.
   *
   * @param start - The checkpoint that the earlier run left, or an instant; undefined: all rows there are.
   * @param query - Filters and settings, the same for every run.
   * @param options - Signal, time-outs and headers of the calls, and how far the next run reaches back.
   */
  changes(
    start: SyncStart,
    query?: Omit<ListProjectsQuery, "changedSince">,
    options?: SyncOptions,
  ): Changes<ProjectOutputModel, "not-reported"> {
    return changesOf<ProjectOutputModel, "not-reported", ListProjectsQuery>(
      {
        operation: "Projects_GetProjects",
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
   * Compares a copy with all rows of `Projects.list`.
   *
   * Gives the ids of rows that are gone, and of those that the copy lacks.
   *
   * @param knownIds - The ids of the copy's rows, read to their end before the list is asked for.
   * @param query - Filters and settings, the same for every run.
   * @param options - Signal, time-outs and headers of the calls.
   */
  reconcile(
    knownIds: Iterable<string> | AsyncIterable<string>,
    query?: Omit<ListProjectsQuery, "changedSince">,
    options?: Omit<SyncOptions, "overlap">,
  ): Promise<Reconciled<string>> {
    return reconcile<string>(
      { operation: "Projects_GetProjects", id: "/guid" },
      knownIds,
      query,
      options,
      (query, options) => this.list(query, options),
    );
  }
}

/** What `Projects.list` can be asked for. */
export interface ListProjectsQuery {
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
   * Only projects in this currency.
   *
   * Quirk `currency-filter-two-names`: Document filters all projects by one currencyGuid, but a customer's
   * projects and sales cases by currencyGuids. Each list has the name declared for it.
   */
  readonly currencyGuid?: string | null;
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
   * true returns projects with something to bill, false those with nothing to bill; both when omitted.
   */
  readonly isBillable?: boolean | null;
  /** Only projects of any of these customers; all when omitted. */
  readonly customerGuids?: readonly string[] | null;
  /** Only the projects with these guids; all when omitted. */
  readonly projectGuids?: readonly string[] | null;
  /** Only projects with any of these project keywords; all when omitted. */
  readonly projectKeywordGuids?: readonly string[] | null;
  /** Only projects in any of these project statuses; all when omitted. */
  readonly projectStatusTypeGuids?: readonly string[] | null;
  /** Only projects with any of these users as salesperson; all when omitted. */
  readonly salesPersonGuids?: readonly string[] | null;
  /** Only projects managed by any of these users; all when omitted. */
  readonly projectOwnerGuids?: readonly string[] | null;
  /** Only projects of any of these business units; all when omitted. */
  readonly businessUnitGuids?: readonly string[] | null;
  /** Only projects with at least this billable amount; its currency is not documented. */
  readonly minimumBillableAmount?: number | null;
  /** Only projects whose customer is owned by any of these users; all when omitted. */
  readonly customerOwnerGuids?: readonly string[] | null;
  /**
   * Presumably only projects with something to invoice on or before this date (ISO 8601); the vendor explains
   * nothing.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   *
   * Quirk `date-time-for-dates`: Document declares this day as a date with time, where rows and neighbouring
   * filters have plain dates. Pass midnight; the time of day is of no documented use.
   */
  readonly invoiceableDate?: string | null;
  /** Only projects whose customer belongs to any of these market segments; all when omitted. */
  readonly marketSegmentationGuids?: readonly string[] | null;
  /** Only projects in any of these sales statuses; all when omitted. */
  readonly salesStatusTypeGuids?: readonly string[] | null;
  /**
   * true returns closed projects only, false open ones only; both when omitted.
   *
   * Quirk `closed-filter-names`: Document has `closed`, `isClosed`, `isProjectClosed` and, turned around,
   * `openProjects` for one idea. Each list has the name declared for it.
   */
  readonly isClosed?: boolean | null;
  /** true returns projects with recurring fees only, false those without; both when omitted. */
  readonly hasRecurringFees?: boolean | null;
  /** Only projects of companies that use any of these currencies; all when omitted. */
  readonly companyCurrencyGuids?: readonly string[] | null;
  /** Only projects with any of these users as a member; all when omitted. */
  readonly projectMemberUserGuids?: readonly string[] | null;
  /** Only projects with any of these project numbers. */
  readonly numbers?: readonly number[] | null;
  /**
   * true returns internal projects only, false the others only; both when omitted.
   *
   * Quirk `internal-filter-two-names`: Document calls the same filter `internal` for projects and `isInternal` for
   * customers. Each list has the name declared for it.
   */
  readonly internal?: boolean | null;
}

/** `/v1/projects/customproperties` and what lies below it. */
export class ProjectsCustomProperties {
  readonly #core: Core;
  /**
   * `/v1/projects/customproperties/projectcustompropertyselectionitems` and what lies below it.
   */
  readonly selectionItems: ProjectsCustomPropertiesSelectionItems;

  constructor(core: Core) {
    this.#core = core;
    this.selectionItems = new ProjectsCustomPropertiesSelectionItems(core);
  }

  /**
   * Lists the custom properties defined for projects.
   *
   * Needs an add-on; without it the call answers 403.
   *
   * `GET /v1/projects/customproperties` · scopes `settings:read` · paged by first row
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of custom properties.
   */
  list(
    query?: ListProjectCustomPropertiesQuery,
    options?: PageOptions,
  ): Paged<CustomPropertyModel> {
    return listProjectCustomProperties(this.#core, query, options);
  }

  /**
   * Creates a custom property for projects.
   *
   * Needs an add-on; without it the call answers 403.
   *
   * `POST /v1/projects/customproperties` · scopes `settings:write`
   *
   * Quirk `create-answers-list`: Document answers the insertion with a list of rows. One call may make several
   * rows: look through the whole list.
   *
   * @param customProperty - The property; `name` and `type` are required.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The created custom property, as a list with one row.
   */
  create(
    customProperty: CustomPropertyModelInput,
    options?: CallOptions,
  ): Call<readonly CustomPropertyModel[]> {
    return createProjectCustomProperty(this.#core, customProperty, options);
  }

  /**
   * Deletes one project custom property.
   *
   * Needs an add-on; without it the call answers 403.
   *
   * `DELETE /v1/projects/customproperties/{guid}` · scopes `settings:delete`
   *
   * @param guid - The project custom property's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The project custom property is deleted; no body.
   */
  delete(guid: string, options?: CallOptions): Call<void> {
    return deleteProjectCustomProperty(this.#core, guid, options);
  }

  /**
   * Fetches one project custom property.
   *
   * Needs an add-on; without it the call answers 403.
   *
   * `GET /v1/projects/customproperties/{guid}` · scopes `settings:read`
   *
   * @param guid - The project custom property's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The requested project custom property.
   */
  get(guid: string, options?: CallOptions): Call<CustomPropertyModel> {
    return getProjectCustomProperty(this.#core, guid, options);
  }

  /**
   * Changes fields of one project custom property.
   *
   * `guid` may hold several guids separated by commas. The answer is then an object with the succeeded properties
   * and a list of errors, instead of the plain list. Needs an add-on; without it the call answers 403.
   *
   * `PATCH /v1/projects/customproperties/{guid}` · scopes `settings:write`
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
   * @param changes - JSON Patch operations on the project custom property; only `replace` works.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The changed project custom property, as a list with one row.
   */
  update(
    guid: string,
    changes: JsonPatch<CustomPropertyModelInput>,
    options?: CallOptions,
  ): Call<readonly CustomPropertyModel[]> {
    return updateProjectCustomProperty(this.#core, guid, changes, options);
  }
}

/** What `ProjectsCustomProperties.list` can be asked for. */
export interface ListProjectCustomPropertiesQuery {
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
  readonly active?: boolean | null;
  /**
   * Text to find anywhere in the name, ignoring case.
   *
   * Quirk `search-table-gaps`: Guide (Search within text) claims a full table of searches, in which this list is
   * missing. The document offers the parameter. It is offered, as the document declares it.
   */
  readonly textToSearch?: string | null;
  /** true returns custom properties that are in use, false unused ones; both when omitted. */
  readonly isInUse?: boolean | null;
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
   *
   * Quirk `sorting-keys-unknown`: Document's example sorts this list by a field that its rows lack. Use names of
   * top-level fields of the rows.
   */
  readonly sortings?: readonly KeyValuePairOfStringAndSortDirection[] | null;
}

/**
 * `/v1/projects/customproperties/projectcustompropertyselectionitems` and what lies below it.
 */
export class ProjectsCustomPropertiesSelectionItems {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Creates a choice for a project selection property.
   *
   * Needs an add-on; without it the call answers 403.
   *
   * `POST /v1/projects/customproperties/projectcustompropertyselectionitems` · scopes `settings:write`
   *
   * @param projectCustomPropertySelectionItem - The choice; `projectCustomProperty` is required.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The created choice, with its guid.
   */
  create(
    projectCustomPropertySelectionItem: ProjectCustomPropertySelectionItemInputModel,
    options?: CallOptions,
  ): Call<ProjectCustomPropertySelectionItemOutputModel> {
    return createProjectCustomPropertySelectionItem(
      this.#core,
      projectCustomPropertySelectionItem,
      options,
    );
  }

  /**
   * Deletes one choice of a project selection property.
   *
   * Needs an add-on; without it the call answers 403.
   *
   * `DELETE /v1/projects/customproperties/projectcustompropertyselectionitems/{guid}` · scopes `settings:delete`
   *
   * @param guid - The project custom property selection item's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The choice is deleted; no body.
   */
  delete(guid: string, options?: CallOptions): Call<void> {
    return deleteProjectCustomPropertySelectionItem(this.#core, guid, options);
  }

  /**
   * Fetches one choice of a project selection property.
   *
   * Needs an add-on; without it the call answers 403.
   *
   * `GET /v1/projects/customproperties/projectcustompropertyselectionitems/{guid}` · scopes `settings:read`
   *
   * @param guid - The project custom property selection item's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The requested choice.
   */
  get(guid: string, options?: CallOptions): Call<ProjectCustomPropertySelectionItemOutputModel> {
    return getProjectCustomPropertySelectionItem(this.#core, guid, options);
  }

  /**
   * Changes one choice of a project selection property.
   *
   * Needs an add-on; without it the call answers 403.
   *
   * `PATCH /v1/projects/customproperties/projectcustompropertyselectionitems/{guid}` · scopes `settings:write`
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
   * @param guid - The project custom property selection item's guid.
   * @param changes - JSON Patch operations on the choice; only `replace` works.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The changed choice, as a list with one row.
   */
  update(
    guid: string,
    changes: JsonPatch<ProjectCustomPropertySelectionItemInputModel>,
    options?: CallOptions,
  ): Call<readonly ProjectCustomPropertySelectionItemOutputModel[]> {
    return updateProjectCustomPropertySelectionItem(this.#core, guid, changes, options);
  }

  /**
   * Lists the choices of a project selection property.
   *
   * `changedSince` does not report deleted rows. Needs an add-on; without it the call answers 403.
   *
   * `GET /v1/projects/customproperties/{customPropertyGuid}/projectcustompropertyselectionitems` · scopes
   * `settings:read` · paged by page token
   *
   * To keep a copy: ask with `changedSince` for the rows changed at or after an instant; deleted rows are not
   * told, so compare with a full list now and then.
   *
   * @param customPropertyGuid - Guid of the custom property whose selection items are listed.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of choices.
   */
  list(
    customPropertyGuid: string,
    query?: ListProjectCustomPropertySelectionItemsQuery,
    options?: PageOptions,
  ): Paged<ProjectCustomPropertySelectionItemOutputModel> {
    return listProjectCustomPropertySelectionItems(this.#core, customPropertyGuid, query, options);
  }

  /**
   * The rows of `ProjectsCustomPropertiesSelectionItems.list` that were added or changed since an earlier run.
   *
   * Deleted rows are not told: `ProjectsCustomPropertiesSelectionItems.reconcile` finds them.
   *
   * @param start - The checkpoint that the earlier run left, or an instant; undefined: all rows there are.
   * @param query - Filters and settings, the same for every run.
   * @param options - Signal, time-outs and headers of the calls, and how far the next run reaches back.
   */
  changes(
    customPropertyGuid: string,
    start: SyncStart,
    query?: Omit<ListProjectCustomPropertySelectionItemsQuery, "changedSince">,
    options?: SyncOptions,
  ): Changes<ProjectCustomPropertySelectionItemOutputModel, "not-reported"> {
    return changesOf<
      ProjectCustomPropertySelectionItemOutputModel,
      "not-reported",
      ListProjectCustomPropertySelectionItemsQuery
    >(
      {
        operation: "ProjectCustomPropertySelectionItems_GetProjectCustomPropertySelectionItems",
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
   * Compares a copy with all rows of `ProjectsCustomPropertiesSelectionItems.list`.
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
    query?: Omit<ListProjectCustomPropertySelectionItemsQuery, "changedSince">,
    options?: Omit<SyncOptions, "overlap">,
  ): Promise<Reconciled<string>> {
    return reconcile<string>(
      {
        operation: "ProjectCustomPropertySelectionItems_GetProjectCustomPropertySelectionItems",
        id: "/guid",
      },
      knownIds,
      query,
      options,
      (query, options) => this.list(customPropertyGuid, query, options),
    );
  }
}

/** What `ProjectsCustomPropertiesSelectionItems.list` can be asked for. */
export interface ListProjectCustomPropertySelectionItemsQuery {
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

/** `/v1/projects/customvalues` and what lies below it. */
export class ProjectsCustomValues {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Sets the value of a custom property on a project.
   *
   * Needs an add-on; without it the call answers 403.
   *
   * `POST /v1/projects/customvalues` · scopes `projects:write`
   *
   * Quirk `create-answers-list`: Document answers the insertion with a list of rows. One call may make several
   * rows: look through the whole list.
   *
   * @param projectCustomValue - The value; `customProperty` is required, `projectGuid` names the project.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The created value, as a list with one row.
   */
  create(
    projectCustomValue: ProjectCustomValueModelInput,
    options?: CallOptions,
  ): Call<readonly ProjectCustomValueModel[]> {
    return createProjectCustomValue(this.#core, projectCustomValue, options);
  }

  /**
   * Deletes one project custom value.
   *
   * Needs an add-on; without it the call answers 403.
   *
   * `DELETE /v1/projects/customvalues/{guid}` · scopes `projects:delete`
   *
   * @param guid - The project custom value's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The project custom value is deleted; no body.
   */
  delete(guid: string, options?: CallOptions): Call<void> {
    return deleteProjectCustomValue(this.#core, guid, options);
  }

  /**
   * Fetches one project custom value.
   *
   * Needs an add-on; without it the call answers 403.
   *
   * `GET /v1/projects/customvalues/{guid}` · scopes `projects:read`
   *
   * @param guid - The project custom value's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The requested project custom value.
   */
  get(guid: string, options?: CallOptions): Call<ProjectCustomValueModel> {
    return getProjectCustomValue(this.#core, guid, options);
  }

  /**
   * Changes fields of one project custom value.
   *
   * `guid` may hold several guids separated by commas. The answer is then an object with the succeeded values and
   * a list of errors, instead of the plain list. Needs an add-on; without it the call answers 403.
   *
   * `PATCH /v1/projects/customvalues/{guid}` · scopes `projects:write`
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
   * @param guid - Guid of the custom value, or several guids separated by commas. The answer to several lists those changed and the errors.
   * @param changes - JSON Patch operations on the project custom value; only `replace` works.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The changed project custom value, as a list with one row.
   */
  update(
    guid: string,
    changes: JsonPatch<ProjectCustomValueModelInput>,
    options?: CallOptions,
  ): Call<readonly ProjectCustomValueModel[]> {
    return updateProjectCustomValue(this.#core, guid, changes, options);
  }

  /**
   * Lists the custom property values of a project.
   *
   * Needs an add-on; without it the call answers 403.
   *
   * `GET /v1/projects/{projectGuid}/customvalues` · scopes `projects:read` · paged by first row
   *
   * @param projectGuid - Guid of the project whose custom values are listed.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of custom values.
   */
  list(
    projectGuid: string,
    query?: ListProjectCustomValuesQuery,
    options?: PageOptions,
  ): Paged<ProjectCustomValueModel> {
    return listProjectCustomValues(this.#core, projectGuid, query, options);
  }
}

/** What `ProjectsCustomValues.list` can be asked for. */
export interface ListProjectCustomValuesQuery {
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
  readonly active?: boolean | null;
  /**
   * Only the values of these targets; which strings are accepted is not documented. Several allowed despite the
   * singular name.
   *
   * Quirk `singular-name-of-list`: Document gives this filter a singular name, though it takes several values;
   * similar lists have plural names. Pass an array.
   */
  readonly target?: readonly string[] | null;
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
   *
   * Quirk `sorting-keys-unknown`: Document's example sorts this list by a field that its rows lack. Use names of
   * top-level fields of the rows.
   */
  readonly sortings?: readonly KeyValuePairOfStringAndSortDirection[] | null;
}

/** `/v1/projects/{guid}/phaseswithhierarchy` and what lies below it. */
export class ProjectsPhasesWithHierarchy {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists every phase of a project with its tree position.
   *
   * A flat list: `level`, `parentPhase` and `hasChildren` describe the tree.
   *
   * `GET /v1/projects/{guid}/phaseswithhierarchy` · scopes `projects:read`
   *
   * Quirk `list-without-paging`: Document gives this list no paging at all, though the guide (Paging) pages large
   * results. All rows are expected in one answer.
   *
   * Quirk `hierarchy-is-flat`: Document calls the path a hierarchy and the answer a flat list. Build the tree from
   * `parentPhase` and `level`.
   *
   * @param guid - Guid of the project whose phases are listed.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns All phases of the project.
   */
  list(guid: string, options?: CallOptions): Call<readonly PhaseModelWithHierarchyInfo[]> {
    return listProjectPhasesWithHierarchy(this.#core, guid, options);
  }
}

/** `/v1/projects/{projectGuid}/files` and what lies below it. */
export class ProjectsFiles {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists the files of a project.
   *
   * Metadata only; use `fileGuid` with `GET /v1/files/{guid}/filedata` for the content.
   *
   * `GET /v1/projects/{projectGuid}/files` · scopes `files:read` · paged by first row
   *
   * @param projectGuid - Guid of the project whose files are listed.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of file details.
   */
  list(
    projectGuid: string,
    query?: ListProjectFilesQuery,
    options?: PageOptions,
  ): Paged<ProjectFileModel> {
    return listProjectFiles(this.#core, projectGuid, query, options);
  }
}

/** What `ProjectsFiles.list` can be asked for. */
export interface ListProjectFilesQuery {
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
   *
   * Quirk `sorting-keys-unknown`: Document's example sorts this list by a field that its rows lack. Use names of
   * top-level fields of the rows.
   */
  readonly sortings?: readonly KeyValuePairOfStringAndSortDirection[] | null;
}

/** `/v1/projects/{projectGuid}/flatrates` and what lies below it. */
export class ProjectsFlatRates {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists the flat rates of a project.
   *
   * `GET /v1/projects/{projectGuid}/flatrates` · scopes `fees:read`
   *
   * Quirk `list-without-paging`: Document gives this list no paging at all, though the guide (Paging) pages large
   * results. All rows are expected in one answer.
   *
   * @param projectGuid - Guid of the project whose flat rates are listed.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns Every flat rate of the project.
   */
  list(projectGuid: string, options?: CallOptions): Call<readonly FlatRateOutputModel[]> {
    return listProjectFlatRates(this.#core, projectGuid, options);
  }
}

/** `/v1/projects/{projectGuid}/keywords` and what lies below it. */
export class ProjectsKeywords {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists the keywords of a project.
   *
   * Inactive keywords come along unless `active` is set.
   *
   * `GET /v1/projects/{projectGuid}/keywords` · scopes `projects:read`
   *
   * Quirk `list-without-paging`: Document gives this list no paging at all, though the guide (Paging) pages large
   * results. All rows are expected in one answer.
   *
   * @param projectGuid - Guid of the project whose keywords are listed.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The keywords linked to the project.
   */
  list(
    projectGuid: string,
    query?: ListProjectKeywordsQuery,
    options?: CallOptions,
  ): Call<readonly ProjectKeywordModel[]> {
    return listProjectKeywords(this.#core, projectGuid, query, options);
  }

  /**
   * Unlinks a keyword from a project.
   *
   * Answers 404 when the keyword is missing or was not linked.
   *
   * `DELETE /v1/projects/{projectGuid}/keywords/{guid}` · scopes `projects:delete`
   *
   * @param projectGuid - Guid of the project to link the keyword to or unlink it from.
   * @param guid - Guid of the keyword to link to or unlink from the project.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The link is gone; no body.
   */
  unlink(projectGuid: string, guid: string, options?: CallOptions): Call<void> {
    return unlinkProjectKeyword(this.#core, projectGuid, guid, options);
  }

  /**
   * Links a keyword to a project.
   *
   * The keyword must exist already. The request has no body.
   *
   * `POST /v1/projects/{projectGuid}/keywords/{guid}` · scopes `projects:write`
   *
   * @param projectGuid - Guid of the project to link the keyword to or unlink it from. Quirk `keyword-owner-relation`: Document relates the owner in this path to users, though it is a contact, a project or a file. Pass the guid of what the path names.
   * @param guid - Guid of the keyword to link to or unlink from the project.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The linked keyword.
   */
  link(projectGuid: string, guid: string, options?: CallOptions): Call<ProjectKeywordModel> {
    return linkProjectKeyword(this.#core, projectGuid, guid, options);
  }
}

/** What `ProjectsKeywords.list` can be asked for. */
export interface ListProjectKeywordsQuery {
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

/** `/v1/projects/{projectGuid}/overtimeprices` and what lies below it. */
export class ProjectsOvertimePrices {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists the overtime prices of a project.
   *
   * `GET /v1/projects/{projectGuid}/overtimeprices` · scopes `projects:read`
   *
   * Quirk `list-without-paging`: Document gives this list no paging at all, though the guide (Paging) pages large
   * results. All rows are expected in one answer.
   *
   * @param projectGuid - Guid of the project whose overtime prices are listed.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns Every overtime price of the project, with the place it came from.
   */
  list(projectGuid: string, options?: CallOptions): Call<readonly OvertimePriceModel[]> {
    return listProjectOvertimePrices(this.#core, projectGuid, options);
  }
}

/** `/v1/projects/{projectGuid}/pricelists/custom` and what lies below it. */
export class ProjectsPriceLists {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Gives a project a custom price list of its own.
   *
   * A project holds at most one: the existing list is returned if there is one. Otherwise a new list is made, the
   * current prices are copied to it and the project starts using it. `isVolumePricing` asks for a volume price
   * list.
   *
   * `POST /v1/projects/{projectGuid}/pricelists/custom` · scopes `projects:write`
   *
   * Quirk `custom-price-list-exists`: Document returns the existing list if the project has one of its own, but
   * declares only 201. The answer may be an older list. The project uses it from then on.
   *
   * @param projectGuid - Guid of the project that gets the custom price list.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The new or existing custom price list.
   */
  createCustom(
    projectGuid: string,
    query?: CreateProjectPriceListCustomQuery,
    options?: CallOptions,
  ): Call<CustomPriceListOutputModel> {
    return createProjectPriceListCustom(this.#core, projectGuid, query, options);
  }
}

/** What `ProjectsPriceLists.createCustom` can be asked for. */
export interface CreateProjectPriceListCustomQuery {
  /**
   * true for the custom price list with volume pricing, false (default) for the regular custom one.
   *
   * Default: `false`.
   *
   * Quirk `volume-pricing-names`: Document has isVolumePriced for prices, isVolumePricing for price lists and
   * hasVolumePricing for fees. They mean the same thing.
   */
  readonly isVolumePricing?: boolean;
}

/** `/v1/projects/{projectGuid}/productprices` and what lies below it. */
export class ProjectsProductPrices {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists the product prices of a project.
   *
   * Prices from the products themselves are included unless `fromPricelistOnly` is set.
   *
   * `GET /v1/projects/{projectGuid}/productprices` · scopes `projects:read` · paged by first row
   *
   * @param projectGuid - Guid of the project whose product prices are listed.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of products with their prices.
   */
  list(
    projectGuid: string,
    query?: ListProjectProductPricesQuery,
    options?: PageOptions,
  ): Paged<ProductPriceOutputModel> {
    return listProjectProductPrices(this.#core, projectGuid, query, options);
  }
}

/** What `ProjectsProductPrices.list` can be asked for. */
export interface ListProjectProductPricesQuery {
  /**
   * true returns only prices set in the price list, false (default) also the default prices of products.
   *
   * Default: `false`.
   */
  readonly fromPricelistOnly?: boolean;
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
  /** Text to find anywhere in the priced product's name, ignoring case. */
  readonly textToSearch?: string | null;
  /**
   * Whether all matching rows are counted; false, the default, gives a total of zero. No response field or header
   * is declared for it.
   *
   * Default: `false`.
   *
   * Quirk `row-count-without-place`: Document lets the caller ask for the total number of rows, and returns plain
   * arrays without a header that could hold it. Leave it out: no answer has a place for the total.
   */
  readonly calculateRowCount?: boolean;
  /**
   * true returns prices available to the project only, false those that are not; both when omitted.
   */
  readonly isAvailable?: boolean | null;
  /** Only the product whose code is exactly this. */
  readonly productCode?: string | null;
  /** Only prices of any of these products; all when omitted. */
  readonly productGuids?: readonly string[] | null;
  /**
   * true returns prices of volume-priced products only, false of the others only; all when omitted.
   *
   * Quirk `volume-pricing-names`: Document has isVolumePriced for prices, isVolumePricing for price lists and
   * hasVolumePricing for fees. They mean the same thing.
   */
  readonly isVolumePriced?: boolean | null;
  /** Only prices of products in any of these categories; all when omitted. */
  readonly productCategoryGuids?: readonly string[] | null;
  /**
   * Only prices of any of these product types: FixedFees (own work), Materials (products), Subcontracting.
   */
  readonly productTypes?: readonly ProductType[] | null;
}

/** `/v1/projects/{projectGuid}/productsforproject` and what lies below it. */
export class ProjectsAvailableProducts {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists products that can be used on a project, priced for it.
   *
   * Only products picked for the project, unless `includeProductsFromRegistry` is set. Prices come from the price
   * list of the project.
   *
   * `GET /v1/projects/{projectGuid}/productsforproject` · scopes `projects:read` · paged by page token
   *
   * @param projectGuid - Guid of the project whose available products are listed.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of products.
   */
  list(
    projectGuid: string,
    query?: ListProjectAvailableProductsQuery,
    options?: PageOptions,
  ): Paged<ProductForProjectOutputModel> {
    return listProjectAvailableProducts(this.#core, projectGuid, query, options);
  }
}

/** What `ProjectsAvailableProducts.list` can be asked for. */
export interface ListProjectAvailableProductsQuery {
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
  /** Only products of this type: FixedFees (own work), Materials (products) or Subcontracting. */
  readonly type?: ProductType;
  /**
   * true lists every product of the registry, false (default) only the project's own; prices are the project's
   * either way.
   *
   * Default: `false`.
   */
  readonly includeProductsFromRegistry?: boolean;
}

/** `/v1/projects/{projectGuid}/projectbillingcustomers` and what lies below it. */
export class ProjectsBillingCustomers {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists the customers billed for a project.
   *
   * Billing address and contact are left out; fetch a single row for those.
   *
   * `GET /v1/projects/{projectGuid}/projectbillingcustomers` · scopes `projects:read`
   *
   * Quirk `list-without-paging`: Document gives this list no paging at all, though the guide (Paging) pages large
   * results. All rows are expected in one answer.
   *
   * Quirk `billing-customers-short`: Document lists billing customers without billing address and contact, which a
   * single one has. Fetch them one by one for these two.
   *
   * @param projectGuid - Guid of the project whose billing customers are listed.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns Every billing customer of the project.
   */
  list(projectGuid: string, options?: CallOptions): Call<readonly ProjectBillingCustomerModel[]> {
    return listProjectBillingCustomers(this.#core, projectGuid, options);
  }
}

/** `/v1/projects/{projectGuid}/projectfees` and what lies below it. */
export class ProjectsFees {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists the fees of a project.
   *
   * Recurring fee rules join the list only with `includeRecurringRules`; `isRecurrenceRule` marks them.
   *
   * `GET /v1/projects/{projectGuid}/projectfees` · scopes `fees:read` · paged by page token
   *
   * @param projectGuid - Guid of the project whose fees are listed.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of project fees.
   */
  list(
    projectGuid: string,
    query?: ListProjectsFeesQuery,
    options?: PageOptions,
  ): Paged<ProjectFeeOutputModel> {
    return listProjectsFees(this.#core, projectGuid, query, options);
  }
}

/** What `ProjectsFees.list` can be asked for. */
export interface ListProjectsFeesQuery {
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
   * Whether recurring fee rules are returned along with the fees; false when omitted.
   *
   * Default: `false`.
   */
  readonly includeRecurringRules?: boolean;
  /**
   * true returns rows that become billable in the future, false the others. Send it: the default is given as both
   * false and all.
   *
   * Quirk `billable-in-future-default`: Document says that both null and the default, false, apply without a
   * value, and puts the same words to true and false. Pass true or false rather than leave it out.
   */
  readonly isBillablePeriodInFuture?: boolean | null;
}

/** `/v1/projects/{projectGuid}/projectforecasts` and what lies below it. */
export class ProjectsForecasts {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Deletes the forecasts of a project from a month on.
   *
   * Deletes the month given by `year` and `month` and everything later; send both.
   *
   * `DELETE /v1/projects/{projectGuid}/projectforecasts` · scopes `projects:delete`
   *
   * Quirk `no-content-described`: Document describes content for this 204: a row or a list, which such an answer
   * can't carry. Nothing is returned; fetch the rows again.
   *
   * @param projectGuid - Guid of the project whose forecasts are deleted.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The forecasts are deleted; no body.
   */
  deleteAll(
    projectGuid: string,
    query?: DeleteAllProjectForecastsQuery,
    options?: CallOptions,
  ): Call<void> {
    return deleteAllProjectForecasts(this.#core, projectGuid, query, options);
  }

  /**
   * Lists the monthly forecasts of a project.
   *
   * Narrow the period with `startDate` and `endDate`.
   *
   * `GET /v1/projects/{projectGuid}/projectforecasts` · scopes `projects:read`
   *
   * Quirk `list-without-paging`: Document gives this list no paging at all, though the guide (Paging) pages large
   * results. All rows are expected in one answer.
   *
   * @param projectGuid - Guid of the project whose forecasts are listed.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The forecasts in the period.
   */
  list(
    projectGuid: string,
    query?: ListProjectForecastsQuery,
    options?: CallOptions,
  ): Call<readonly ProjectForecastOutputModel[]> {
    return listProjectForecasts(this.#core, projectGuid, query, options);
  }
}

/** What `ProjectsForecasts.deleteAll` can be asked for. */
export interface DeleteAllProjectForecastsQuery {
  /**
   * Year of the first month to delete forecasts of, 1900 to 2075. Always send it together with month.
   *
   * At least 1900. At most 2075.
   *
   * Quirk `forecast-month-required`: Document speaks of the month to start from, and requires neither year nor
   * month. Pass both: what happens without them is untold.
   */
  readonly year?: number;
  /**
   * First month to delete forecasts of, 1 to 12; belongs to year. Always send both.
   *
   * At least 1. At most 12.
   *
   * Quirk `forecast-month-required`: Document speaks of the month to start from, and requires neither year nor
   * month. Pass both: what happens without them is untold.
   */
  readonly month?: number;
}

/** What `ProjectsForecasts.list` can be asked for. */
export interface ListProjectForecastsQuery {
  /**
   * Start of the range of forecasts (ISO 8601).
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   *
   * Quirk `date-time-for-dates`: Document declares this day as a date with time, where rows and neighbouring
   * filters have plain dates. Pass midnight; the time of day is of no documented use.
   */
  readonly startDate?: string | null;
  /**
   * End of the range of forecasts (ISO 8601).
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   *
   * Quirk `date-time-for-dates`: Document declares this day as a date with time, where rows and neighbouring
   * filters have plain dates. Pass midnight; the time of day is of no documented use.
   */
  readonly endDate?: string | null;
}

/** `/v1/projects/{projectGuid}/projectinvoicesettings` and what lies below it. */
export class ProjectsInvoiceSettings {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists the invoice settings of a project.
   *
   * `GET /v1/projects/{projectGuid}/projectinvoicesettings` · scopes `invoices:read`, `projects:read`
   *
   * Quirk `two-scopes-at-once`: Document demands two scopes together for these calls. The token must hold both.
   *
   * Quirk `singular-name-plural-answer`: Document speaks of one row of this kind in its summary and answers with a
   * list. Expect a list, usually of one.
   *
   * @param projectGuid - Guid of the project whose invoice settings are wanted.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The invoice settings of the project, as a list.
   */
  list(
    projectGuid: string,
    options?: CallOptions,
  ): Call<readonly ProjectInvoiceSettingsOutputModel[]> {
    return listProjectInvoiceSettings(this.#core, projectGuid, options);
  }
}

/** `/v1/projects/{projectGuid}/projectmembercostexceptions` and what lies below it. */
export class ProjectsMemberCostExceptions {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists the member cost exceptions of a project.
   *
   * `GET /v1/projects/{projectGuid}/projectmembercostexceptions` · scopes `projects:read` · paged by first row
   *
   * @param projectGuid - Guid of the project whose member cost exceptions are listed.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of cost exceptions.
   */
  list(
    projectGuid: string,
    query?: ListProjectMemberCostExceptionsQuery,
    options?: PageOptions,
  ): Paged<ProjectMemberCostExceptionOutputModel> {
    return listProjectMemberCostExceptions(this.#core, projectGuid, query, options);
  }
}

/** What `ProjectsMemberCostExceptions.list` can be asked for. */
export interface ListProjectMemberCostExceptionsQuery {
  /** Only cost exceptions of this user; all when omitted. */
  readonly userGuid?: string | null;
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

/** `/v1/projects/{projectGuid}/projectproducts` and what lies below it. */
export class ProjectsProducts {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Empties the product list of a project.
   *
   * Removes every project product at once; the products themselves stay.
   *
   * `DELETE /v1/projects/{projectGuid}/projectproducts` · scopes `projects:delete`
   *
   * Quirk `delete-all-products`: Document deletes every product of the project with this path; a single one goes
   * by its own guid under another path. Use the other path for a single product.
   *
   * @param projectGuid - Guid of the project that loses all its project products.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The list is empty; no body.
   */
  deleteAll(projectGuid: string, options?: CallOptions): Call<void> {
    return deleteAllProjectProducts(this.#core, projectGuid, options);
  }

  /**
   * Lists the products of a project.
   *
   * A project follows the product list of the organization until it has products of its own and
   * `useProductsFromSetting` is false.
   *
   * `GET /v1/projects/{projectGuid}/projectproducts` · scopes `projects:read` · paged by page token
   *
   * Quirk `project-products-or-settings`: Document returns the organization's list as the project's unless the
   * project has rows of its own and the flag in it is off. Check the project's flag to know which list this is.
   *
   * @param projectGuid - Guid of the project whose products are listed.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of project products.
   */
  list(
    projectGuid: string,
    query?: ListProjectProductsQuery,
    options?: PageOptions,
  ): Paged<ProjectProductOutputModel> {
    return listProjectProducts(this.#core, projectGuid, query, options);
  }
}

/** What `ProjectsProducts.list` can be asked for. */
export interface ListProjectProductsQuery {
  /**
   * Whether products of the organization's registry are listed as well; false when omitted.
   *
   * Default: `false`.
   */
  readonly includeProductsFromRegistry?: boolean;
  /**
   * Rows per page, 1 to 1000. Send it: omitted means every row by the operation reference, 100 by the guide.
   *
   * Quirk `page-size-differs`: Guide (Paging) gives pages 100 rows by default and 1000 at most. The document tells
   * 20 and 100 on 88 lists, "all" on 14, and nothing on the rest. The guide's numbers are taken; ask for a number
   * of rows where it matters.
   *
   * Quirk `page-size-above-1000`: Guide (Paging) says some endpoints take more than 1000 rows at once and points
   * to the document, which names none. Keep to 1000.
   *
   * Quirk `page-all-rows`: Document says of this list that leaving out the number of rows returns all of them,
   * against the guide's 100 (Paging). Don't take the first answer for the whole list.
   */
  readonly rowCount?: number | null;
  /**
   * true returns active products only. The vendor does not say that false selects inactive ones.
   *
   * Quirk `active-filter-two-names`: Document calls the filter by activity `active` on some lists and `isActive`
   * on others. Take the name the list declares; the other one may be ignored without a word.
   */
  readonly active?: boolean | null;
}

/** `/v1/projects/{projectGuid}/projectrecurringfeerules` and what lies below it. */
export class ProjectsRecurringFeeRules {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists the recurring fee rules of a project.
   *
   * `GET /v1/projects/{projectGuid}/projectrecurringfeerules` · scopes `fees:read` · paged by first row
   *
   * @param projectGuid - Guid of the project whose recurring fee rules are listed.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of recurring fee rules.
   */
  list(
    projectGuid: string,
    query?: ListProjectsRecurringFeeRulesQuery,
    options?: PageOptions,
  ): Paged<ProjectRecurringFeeRuleOutputModel> {
    return listProjectsRecurringFeeRules(this.#core, projectGuid, query, options);
  }
}

/** What `ProjectsRecurringFeeRules.list` can be asked for. */
export interface ListProjectsRecurringFeeRulesQuery {
  /**
   * Only recurring fee rules for this product type: FixedFees (own work), Materials (products) or Subcontracting.
   */
  readonly productType?: ProductType;
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
   * true returns rows that become billable in the future, false the others. Send it: the default is given as both
   * false and all.
   *
   * Quirk `billable-in-future-default`: Document says that both null and the default, false, apply without a
   * value, and puts the same words to true and false. Pass true or false rather than leave it out.
   */
  readonly isBillablePeriodInFuture?: boolean | null;
  /**
   * Only rules with fees not yet invoiced in this period: Any, Past, Future, NowAndPast or NowAndFuture.
   */
  readonly billableTimePeriod?: BillablePeriod;
}

/** `/v1/projects/{projectGuid}/projectsalesnotes` and what lies below it. */
export class ProjectsSalesNotes {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists the sales notes of a project.
   *
   * `changedSince` does not report deleted rows.
   *
   * `GET /v1/projects/{projectGuid}/projectsalesnotes` · scopes `projects:read` · paged by page token
   *
   * To keep a copy: ask with `changedSince` for the rows changed at or after an instant; deleted rows are not
   * told, so compare with a full list now and then.
   *
   * @param projectGuid - Guid of the project whose sales notes are listed.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of sales notes.
   */
  list(
    projectGuid: string,
    query?: ListProjectSalesNotesQuery,
    options?: PageOptions,
  ): Paged<ProjectSalesNoteOutputModel> {
    return listProjectSalesNotes(this.#core, projectGuid, query, options);
  }

  /**
   * The rows of `ProjectsSalesNotes.list` that were added or changed since an earlier run.
   *
   * Deleted rows are not told: `ProjectsSalesNotes.reconcile` finds them.
   *
   * @param start - The checkpoint that the earlier run left, or an instant; undefined: all rows there are.
   * @param query - Filters and settings, the same for every run.
   * @param options - Signal, time-outs and headers of the calls, and how far the next run reaches back.
   */
  changes(
    projectGuid: string,
    start: SyncStart,
    query?: Omit<ListProjectSalesNotesQuery, "changedSince">,
    options?: SyncOptions,
  ): Changes<ProjectSalesNoteOutputModel, "not-reported"> {
    return changesOf<ProjectSalesNoteOutputModel, "not-reported", ListProjectSalesNotesQuery>(
      {
        operation: "SalesNotes_GetProjectSalesNotes",
        id: "/guid",
        since: "changedSince",
        changed: "/lastUpdatedDateTime",
        deletions: "not-reported",
      },
      [projectGuid, query],
      query,
      start,
      options,
      (query, options) => this.list(projectGuid, query, options),
    );
  }

  /**
   * Compares a copy with all rows of `ProjectsSalesNotes.list`.
   *
   * Gives the ids of rows that are gone, and of those that the copy lacks.
   *
   * @param knownIds - The ids of the copy's rows, read to their end before the list is asked for.
   * @param query - Filters and settings, the same for every run.
   * @param options - Signal, time-outs and headers of the calls.
   */
  reconcile(
    projectGuid: string,
    knownIds: Iterable<string> | AsyncIterable<string>,
    query?: Omit<ListProjectSalesNotesQuery, "changedSince">,
    options?: Omit<SyncOptions, "overlap">,
  ): Promise<Reconciled<string>> {
    return reconcile<string>(
      { operation: "SalesNotes_GetProjectSalesNotes", id: "/guid" },
      knownIds,
      query,
      options,
      (query, options) => this.list(projectGuid, query, options),
    );
  }
}

/** What `ProjectsSalesNotes.list` can be asked for. */
export interface ListProjectSalesNotesQuery {
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
}

/** `/v1/projects/{projectGuid}/projecttravelexpenses` and what lies below it. */
export class ProjectsTravelExpenses {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists the travel expenses of a project.
   *
   * `GET /v1/projects/{projectGuid}/projecttravelexpenses` · scopes `travels:read` · paged by page token
   *
   * @param projectGuid - Guid of the project whose travel expenses are listed.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of travel expenses.
   */
  list(
    projectGuid: string,
    query?: ListProjectsTravelExpensesQuery,
    options?: PageOptions,
  ): Paged<ProjectTravelExpenseOutputModel> {
    return listProjectsTravelExpenses(this.#core, projectGuid, query, options);
  }
}

/** What `ProjectsTravelExpenses.list` can be asked for. */
export interface ListProjectsTravelExpensesQuery {
  /** true returns billable rows only, false non-billable ones only; both when omitted. */
  readonly isBillable?: boolean | null;
  /** true returns invoiced rows only, false those not invoiced yet; both when omitted. */
  readonly isBilled?: boolean | null;
  /**
   * Only travel expenses that can be invoiced on or before this date (ISO 8601); all when omitted.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   *
   * Quirk `date-time-for-dates`: Document declares this day as a date with time, where rows and neighbouring
   * filters have plain dates. Pass midnight; the time of day is of no documented use.
   */
  readonly invoiceableDate?: string | null;
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
   * true returns rows that become billable in the future, false the others. Send it: the default is given as both
   * false and all.
   *
   * Quirk `billable-in-future-default`: Document says that both null and the default, false, apply without a
   * value, and puts the same words to true and false. Pass true or false rather than leave it out.
   */
  readonly isBillablePeriodInFuture?: boolean | null;
  /** Only travel expenses of this class: Mileage, DailyAllowance or OtherTravelExpense. */
  readonly expenseClass?: ExpensesClass;
}

/** `/v1/projects/{projectGuid}/projectworkhourprices` and what lies below it. */
export class ProjectsWorkHourPrices {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists the work hour prices of a project.
   *
   * Prices outside the price list are included unless `fromPricelistOnly` is set. `changedSince` does not report
   * deleted rows.
   *
   * `GET /v1/projects/{projectGuid}/projectworkhourprices` · scopes `projects:read`
   *
   * To keep a copy: ask with `changedSince` for the rows changed at or after an instant; deleted rows are not
   * told, so compare with a full list now and then.
   *
   * Quirk `list-without-paging`: Document gives this list no paging at all, though the guide (Paging) pages large
   * results. All rows are expected in one answer.
   *
   * @param projectGuid - Guid of the project whose work hour prices are listed.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns Every matching work hour price.
   */
  list(
    projectGuid: string,
    query?: ListProjectWorkHourPricesQuery,
    options?: CallOptions,
  ): Call<readonly ProjectWorkHourPriceOutputModel[]> {
    return listProjectWorkHourPrices(this.#core, projectGuid, query, options);
  }

  /**
   * The rows of `ProjectsWorkHourPrices.list` that were added or changed since an earlier run.
   *
   * Deleted rows are not told: `ProjectsWorkHourPrices.reconcile` finds them.
   *
   * @param start - The checkpoint that the earlier run left, or an instant; undefined: all rows there are.
   * @param query - Filters and settings, the same for every run.
   * @param options - Signal, time-outs and headers of the calls, and how far the next run reaches back.
   */
  changes(
    projectGuid: string,
    start: SyncStart,
    query?: Omit<ListProjectWorkHourPricesQuery, "changedSince">,
    options?: SyncOptions,
  ): Changes<ProjectWorkHourPriceOutputModel, "not-reported"> {
    return changesOf<
      ProjectWorkHourPriceOutputModel,
      "not-reported",
      ListProjectWorkHourPricesQuery
    >(
      {
        operation: "ProjectWorkHourPrices_GetWorkHourPricesForProject",
        id: "/guid",
        since: "changedSince",
        changed: "/lastUpdatedDateTime",
        deletions: "not-reported",
      },
      [projectGuid, query],
      query,
      start,
      options,
      (query, options) => this.list(projectGuid, query, options),
    );
  }

  /**
   * Compares a copy with all rows of `ProjectsWorkHourPrices.list`.
   *
   * Gives the ids of rows that are gone, and of those that the copy lacks.
   *
   * @param knownIds - The ids of the copy's rows, read to their end before the list is asked for.
   * @param query - Filters and settings, the same for every run.
   * @param options - Signal, time-outs and headers of the calls.
   */
  reconcile(
    projectGuid: string,
    knownIds: Iterable<string> | AsyncIterable<string>,
    query?: Omit<ListProjectWorkHourPricesQuery, "changedSince">,
    options?: Omit<SyncOptions, "overlap">,
  ): Promise<Reconciled<string>> {
    return reconcile<string>(
      { operation: "ProjectWorkHourPrices_GetWorkHourPricesForProject", id: "/guid" },
      knownIds,
      query,
      options,
      (query, options) => this.list(projectGuid, query, options),
    );
  }
}

/** What `ProjectsWorkHourPrices.list` can be asked for. */
export interface ListProjectWorkHourPricesQuery {
  /**
   * true returns only prices set in the price list, false (default) also the default prices.
   *
   * Default: `false`.
   */
  readonly fromPricelistOnly?: boolean;
  /**
   * true returns prices available to the project only, false those that are not; both when omitted.
   */
  readonly isAvailable?: boolean | null;
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

/** `/v1/projects/{projectGuid}/projectworktypes` and what lies below it. */
export class ProjectsWorkTypes {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists the work types of a project.
   *
   * A project follows the work types of the organization until it has its own and `useWorktypesFromSetting` is
   * false. `changedSince` does not report deleted rows.
   *
   * `GET /v1/projects/{projectGuid}/projectworktypes` · scopes `projects:read` · paged by first row
   *
   * To keep a copy: ask with `changedSince` for the rows changed at or after an instant; deleted rows are not
   * told, so compare with a full list now and then.
   *
   * Quirk `project-products-or-settings`: Document returns the organization's list as the project's unless the
   * project has rows of its own and the flag in it is off. Check the project's flag to know which list this is.
   *
   * @param projectGuid - Guid of the project whose work types are listed.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of project work types.
   */
  list(
    projectGuid: string,
    query?: ListProjectWorkTypesQuery,
    options?: PageOptions,
  ): Paged<ProjectWorkTypeModel> {
    return listProjectWorkTypes(this.#core, projectGuid, query, options);
  }

  /**
   * The rows of `ProjectsWorkTypes.list` that were added or changed since an earlier run.
   *
   * Deleted rows are not told: `ProjectsWorkTypes.reconcile` finds them.
   *
   * @param start - The checkpoint that the earlier run left, or an instant; undefined: all rows there are.
   * @param query - Filters and settings, the same for every run.
   * @param options - Signal, time-outs and headers of the calls, and how far the next run reaches back.
   */
  changes(
    projectGuid: string,
    start: SyncStart,
    query?: Omit<ListProjectWorkTypesQuery, "changedSince">,
    options?: SyncOptions,
  ): Changes<ProjectWorkTypeModel, "not-reported"> {
    return changesOf<ProjectWorkTypeModel, "not-reported", ListProjectWorkTypesQuery>(
      {
        operation: "ProjectWorkTypes_GetProjectWorktypes",
        id: "/guid",
        since: "changedSince",
        deletions: "not-reported",
      },
      [projectGuid, query],
      query,
      start,
      options,
      (query, options) => this.list(projectGuid, query, options),
    );
  }

  /**
   * Compares a copy with all rows of `ProjectsWorkTypes.list`.
   *
   * Gives the ids of rows that are gone, and of those that the copy lacks.
   *
   * @param knownIds - The ids of the copy's rows, read to their end before the list is asked for.
   * @param query - Filters and settings, the same for every run.
   * @param options - Signal, time-outs and headers of the calls.
   */
  reconcile(
    projectGuid: string,
    knownIds: Iterable<string> | AsyncIterable<string>,
    query?: Omit<ListProjectWorkTypesQuery, "changedSince">,
    options?: Omit<SyncOptions, "overlap">,
  ): Promise<Reconciled<string>> {
    return reconcile<string>(
      { operation: "ProjectWorkTypes_GetProjectWorktypes", id: "/guid" },
      knownIds,
      query,
      options,
      (query, options) => this.list(projectGuid, query, options),
    );
  }
}

/** What `ProjectsWorkTypes.list` can be asked for. */
export interface ListProjectWorkTypesQuery {
  /**
   * Whether the organization's work types are listed besides the project's own; false when omitted.
   *
   * Default: `false`.
   */
  readonly includeWorktypesFromRegistry?: boolean;
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
  readonly active?: boolean | null;
  /** Text to find anywhere in the work type name, ignoring case. */
  readonly textToSearch?: string | null;
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

/** `/v1/projects/{projectGuid}/proposals` and what lies below it. */
export class ProjectsProposals {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists the proposals of a project.
   *
   * `changedSince` does not report deleted rows. Needs an add-on; without it the call answers 403.
   *
   * `GET /v1/projects/{projectGuid}/proposals` · scopes `projects:read` · paged by page token
   *
   * To keep a copy: ask with `changedSince` for the rows changed at or after an instant; deleted rows are not
   * told, so compare with a full list now and then.
   *
   * @param projectGuid - Guid of the project whose proposals are listed.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of proposals.
   */
  list(
    projectGuid: string,
    query?: ListProjectProposalsQuery,
    options?: PageOptions,
  ): Paged<ProposalOutputModel> {
    return listProjectProposals(this.#core, projectGuid, query, options);
  }

  /**
   * The rows of `ProjectsProposals.list` that were added or changed since an earlier run.
   *
   * Deleted rows are not told: `ProjectsProposals.reconcile` finds them.
   *
   * @param start - The checkpoint that the earlier run left, or an instant; undefined: all rows there are.
   * @param query - Filters and settings, the same for every run.
   * @param options - Signal, time-outs and headers of the calls, and how far the next run reaches back.
   */
  changes(
    projectGuid: string,
    start: SyncStart,
    query?: Omit<ListProjectProposalsQuery, "changedSince">,
    options?: SyncOptions,
  ): Changes<ProposalOutputModel, "not-reported"> {
    return changesOf<ProposalOutputModel, "not-reported", ListProjectProposalsQuery>(
      {
        operation: "Proposals_GetProposalsForProject",
        id: "/guid",
        since: "changedSince",
        changed: "/lastUpdatedDateTime",
        deletions: "not-reported",
      },
      [projectGuid, query],
      query,
      start,
      options,
      (query, options) => this.list(projectGuid, query, options),
    );
  }

  /**
   * Compares a copy with all rows of `ProjectsProposals.list`.
   *
   * Gives the ids of rows that are gone, and of those that the copy lacks.
   *
   * @param knownIds - The ids of the copy's rows, read to their end before the list is asked for.
   * @param query - Filters and settings, the same for every run.
   * @param options - Signal, time-outs and headers of the calls.
   */
  reconcile(
    projectGuid: string,
    knownIds: Iterable<string> | AsyncIterable<string>,
    query?: Omit<ListProjectProposalsQuery, "changedSince">,
    options?: Omit<SyncOptions, "overlap">,
  ): Promise<Reconciled<string>> {
    return reconcile<string>(
      { operation: "Proposals_GetProposalsForProject", id: "/guid" },
      knownIds,
      query,
      options,
      (query, options) => this.list(projectGuid, query, options),
    );
  }
}

/** What `ProjectsProposals.list` can be asked for. */
export interface ListProjectProposalsQuery {
  /**
   * Rows per page, 1 to 1000. Send it: omitted means every row by the operation reference, 100 by the guide.
   *
   * Quirk `page-size-differs`: Guide (Paging) gives pages 100 rows by default and 1000 at most. The document tells
   * 20 and 100 on 88 lists, "all" on 14, and nothing on the rest. The guide's numbers are taken; ask for a number
   * of rows where it matters.
   *
   * Quirk `page-size-above-1000`: Guide (Paging) says some endpoints take more than 1000 rows at once and points
   * to the document, which names none. Keep to 1000.
   *
   * Quirk `page-all-rows`: Document says of this list that leaving out the number of rows returns all of them,
   * against the guide's 100 (Paging). Don't take the first answer for the whole list.
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
}

/** `/v1/projects/{projectGuid}/resourceallocations/allocations` and what lies below it. */
export class ProjectsResourceAllocations {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists the resource allocations of a project.
   *
   * Give `startDate` and `endDate`, or `changedSince`; a call spans 30 days at most. Deleted rows are not
   * reported.
   *
   * `GET /v1/projects/{projectGuid}/resourceallocations/allocations` · scopes `resourceallocations:read` · paged
   * by page token
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
   * @param projectGuid - Guid of the project whose resource allocations are listed.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of resource allocations.
   */
  list(
    projectGuid: string,
    query?: ListProjectResourceAllocationsQuery,
    options?: PageOptions,
  ): Paged<ResourceAllocationOutputModel> {
    return listProjectResourceAllocations(this.#core, projectGuid, query, options);
  }

  /**
   * The rows of `ProjectsResourceAllocations.list` that were added or changed since an earlier run.
   *
   * Deleted rows are not told: `ProjectsResourceAllocations.reconcile` finds them.
   *
   * @param start - The checkpoint that the earlier run left, or an instant; undefined: all rows there are.
   * @param query - Filters and settings, the same for every run.
   * @param options - Signal, time-outs and headers of the calls, and how far the next run reaches back.
   */
  changes(
    projectGuid: string,
    start: SyncStart,
    query?: Omit<ListProjectResourceAllocationsQuery, "changedSince">,
    options?: SyncOptions,
  ): Changes<ResourceAllocationOutputModel, "not-reported"> {
    return changesOf<
      ResourceAllocationOutputModel,
      "not-reported",
      ListProjectResourceAllocationsQuery
    >(
      {
        operation: "ResourceAllocations_GetResourceAllocationsByProjectGuid",
        id: "/guid",
        since: "changedSince",
        changed: "/lastUpdatedDateTime",
        deletions: "not-reported",
      },
      [projectGuid, query],
      query,
      start,
      options,
      (query, options) => this.list(projectGuid, query, options),
    );
  }

  /**
   * Compares a copy with all rows of `ProjectsResourceAllocations.list`.
   *
   * Gives the ids of rows that are gone, and of those that the copy lacks.
   *
   * @param knownIds - The ids of the copy's rows, read to their end before the list is asked for.
   * @param query - Filters and settings, the same for every run.
   * @param options - Signal, time-outs and headers of the calls.
   */
  reconcile(
    projectGuid: string,
    knownIds: Iterable<string> | AsyncIterable<string>,
    query?: Omit<ListProjectResourceAllocationsQuery, "changedSince">,
    options?: Omit<SyncOptions, "overlap">,
  ): Promise<Reconciled<string>> {
    return reconcile<string>(
      { operation: "ResourceAllocations_GetResourceAllocationsByProjectGuid", id: "/guid" },
      knownIds,
      query,
      options,
      (query, options) => this.list(projectGuid, query, options),
    );
  }
}

/** What `ProjectsResourceAllocations.list` can be asked for. */
export interface ListProjectResourceAllocationsQuery {
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

/** `/v1/projects/{projectGuid}/salesstatushistory` and what lies below it. */
export class ProjectsSalesStatusHistory {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists the sales status changes of a project.
   *
   * `GET /v1/projects/{projectGuid}/salesstatushistory` · scopes `projects:read`
   *
   * Quirk `list-without-paging`: Document gives this list no paging at all, though the guide (Paging) pages large
   * results. All rows are expected in one answer.
   *
   * @param projectGuid - Guid of the project whose sales status history is wanted.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns Every sales status the project has had, with its time.
   */
  list(projectGuid: string, options?: CallOptions): Call<readonly SalesStatusHistoryOutputModel[]> {
    return listProjectSalesStatusHistory(this.#core, projectGuid, options);
  }
}

/** `/v1/projects/{projectGuid}/teamproductivity` and what lies below it. */
export class ProjectsTeamProductivity {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists hours, cost and share of billing per project member.
   *
   * `GET /v1/projects/{projectGuid}/teamproductivity` · scopes `projects:read`
   *
   * Quirk `list-without-paging`: Document gives this list no paging at all, though the guide (Paging) pages large
   * results. All rows are expected in one answer.
   *
   * @param projectGuid - Guid of the project whose team productivity is wanted.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One row for each project member.
   */
  list(projectGuid: string, options?: CallOptions): Call<readonly TeamProductivityOutputModel[]> {
    return listProjectTeamProductivity(this.#core, projectGuid, options);
  }
}

/** `/v1/projects/{projectGuid}/travelexpensetypes` and what lies below it. */
export class ProjectsTravelExpenseTypes {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists the travel expense types usable on a project.
   *
   * Active types only; `textToSearch` matches part of the name or code.
   *
   * `GET /v1/projects/{projectGuid}/travelexpensetypes` · scopes `projects:read` · paged by first row
   *
   * @param projectGuid - Guid of the project whose travel expense types are listed.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The matching travel expense types.
   */
  list(
    projectGuid: string,
    query?: ListProjectTravelExpenseTypesQuery,
    options?: PageOptions,
  ): Paged<TravelExpenseTypeOutputModel> {
    return listProjectTravelExpenseTypes(this.#core, projectGuid, query, options);
  }
}

/** What `ProjectsTravelExpenseTypes.list` can be asked for. */
export interface ListProjectTravelExpenseTypesQuery {
  /**
   * Text to find in the name or code, ignoring case.
   *
   * Quirk `search-table-gaps`: Guide (Search within text) claims a full table of searches, in which this list is
   * missing. The document offers the parameter. It is offered, as the document declares it.
   */
  readonly textToSearch?: string | null;
  /**
   * Rows per page, 1 to 1000. Send it: omitted means every row by the operation reference, 100 by the guide.
   *
   * Quirk `page-size-differs`: Guide (Paging) gives pages 100 rows by default and 1000 at most. The document tells
   * 20 and 100 on 88 lists, "all" on 14, and nothing on the rest. The guide's numbers are taken; ask for a number
   * of rows where it matters.
   *
   * Quirk `page-size-above-1000`: Guide (Paging) says some endpoints take more than 1000 rows at once and points
   * to the document, which names none. Keep to 1000.
   *
   * Quirk `page-all-rows`: Document says of this list that leaving out the number of rows returns all of them,
   * against the guide's 100 (Paging). Don't take the first answer for the whole list.
   */
  readonly rowCount?: number | null;
  /** Only travel expense types available to this user. */
  readonly userGuid?: string | null;
  /** Only travel expense types of this class: Mileage, DailyAllowance or OtherTravelExpense. */
  readonly expenseClass?: ExpensesClass;
}

/** `/v1/projects/{projectGuid}/travelprices` and what lies below it. */
export class ProjectsTravelPrices {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists the travel prices of a project.
   *
   * Prices from the settings are included unless `fromPricelistOnly` is set.
   *
   * `GET /v1/projects/{projectGuid}/travelprices` · scopes `projects:read` · paged by first row
   *
   * @param projectGuid - Guid of the project whose travel prices are listed.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of travel expense types with their prices.
   */
  list(
    projectGuid: string,
    query?: ListProjectTravelPricesQuery,
    options?: PageOptions,
  ): Paged<TravelPriceOutputModel> {
    return listProjectTravelPrices(this.#core, projectGuid, query, options);
  }
}

/** What `ProjectsTravelPrices.list` can be asked for. */
export interface ListProjectTravelPricesQuery {
  /**
   * true returns only prices set in the price list, false (default) also those from the settings.
   *
   * Default: `false`.
   */
  readonly fromPricelistOnly?: boolean;
  /**
   * Only prices of any of these classes: Mileage, DailyAllowance, OtherTravelExpense. All when omitted.
   */
  readonly expenseClasses?: readonly ExpensesClass[] | null;
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
  /** Text to find anywhere in the priced product's name, ignoring case. */
  readonly textToSearch?: string | null;
  /**
   * Whether all matching rows are counted; false, the default, gives a total of zero. No response field or header
   * is declared for it.
   *
   * Default: `false`.
   *
   * Quirk `row-count-without-place`: Document lets the caller ask for the total number of rows, and returns plain
   * arrays without a header that could hold it. Leave it out: no answer has a place for the total.
   */
  readonly calculateRowCount?: boolean;
}

/** `/v1/projects/{projectGuid}/workhours` and what lies below it. */
export class ProjectsWorkHours {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists the work hours of a project, over all its phases.
   *
   * Meant for invoicing: filter with `isBillable` and `isBilled`.
   *
   * `GET /v1/projects/{projectGuid}/workhours` · scopes `hours:read` · paged by page token
   *
   * @param projectGuid - Guid of the project whose work hours are listed.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of work hours.
   */
  list(
    projectGuid: string,
    query?: ListProjectWorkHoursQuery,
    options?: PageOptions,
  ): Paged<WorkHourOutputModel> {
    return listProjectWorkHours(this.#core, projectGuid, query, options);
  }
}

/** What `ProjectsWorkHours.list` can be asked for. */
export interface ListProjectWorkHoursQuery {
  /** true returns billable rows only, false non-billable ones only; both when omitted. */
  readonly isBillable?: boolean | null;
  /** true returns invoiced rows only, false those not invoiced yet; both when omitted. */
  readonly isBilled?: boolean | null;
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

/** `/v1/projects/{projectGuid}/worktypesforproject` and what lies below it. */
export class ProjectsAvailableWorkTypes {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists the work types usable on a project, with hour prices.
   *
   * Active types only; `textToSearch` matches part of the name or code.
   *
   * `GET /v1/projects/{projectGuid}/worktypesforproject` · scopes `projects:read` · paged by first row
   *
   * @param projectGuid - Guid of the project whose available work types are listed.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of work types, each with its hour price.
   */
  list(
    projectGuid: string,
    query?: ListProjectAvailableWorkTypesQuery,
    options?: PageOptions,
  ): Paged<WorktypeForProjectOutputModel> {
    return listProjectAvailableWorkTypes(this.#core, projectGuid, query, options);
  }
}

/** What `ProjectsAvailableWorkTypes.list` can be asked for. */
export interface ListProjectAvailableWorkTypesQuery {
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
  /** Text to find in the name or code, ignoring case. */
  readonly textToSearch?: string | null;
}

const listProjectsOperation: PagedOperation = {
  id: "Projects_GetProjects",
  name: "projects.list",
  method: "GET",
  path: "/v1/projects",
  paging: pageToken,
};

/**
 * Lists projects.
 *
 * `Projects.list`, to be imported alone.
 */
export function listProjects(
  core: Core,
  query?: ListProjectsQuery,
  options?: PageOptions,
): Paged<ProjectOutputModel> {
  return paged<ProjectOutputModel>(core, listProjectsOperation, { query }, options);
}

const createProjectOperation: Operation = {
  id: "Projects_PostProject",
  name: "projects.create",
  method: "POST",
  path: "/v1/projects",
  body: /* @__PURE__ */ json({}),
};

/**
 * Creates a project.
 *
 * `Projects.create`, to be imported alone.
 */
export function createProject(
  core: Core,
  projectBase: ProjectInputModelBase,
  options?: CallOptions,
): Call<ProjectOutputModel> {
  return call<ProjectOutputModel>(core, createProjectOperation, { body: projectBase }, options);
}

const deleteProjectOperation: Operation = {
  id: "Projects_DeleteProject",
  name: "projects.delete",
  method: "DELETE",
  path: "/v1/projects/{guid}",
  expand: expandPath,
  result: "none",
};

/**
 * Deletes one project.
 *
 * `Projects.delete`, to be imported alone.
 */
export function deleteProject(core: Core, guid: string, options?: CallOptions): Call<void> {
  return call(core, deleteProjectOperation, { path: [guid] }, options);
}

const getProjectOperation: Operation = {
  id: "Projects_GetProject",
  name: "projects.get",
  method: "GET",
  path: "/v1/projects/{guid}",
  expand: expandPath,
};

/**
 * Fetches one project.
 *
 * `Projects.get`, to be imported alone.
 */
export function getProject(
  core: Core,
  guid: string,
  options?: CallOptions,
): Call<ProjectOutputModel> {
  return call<ProjectOutputModel>(core, getProjectOperation, { path: [guid] }, options);
}

const updateProjectOperation: Operation = {
  id: "Projects_PatchProject",
  name: "projects.update",
  method: "PATCH",
  path: "/v1/projects/{guid}",
  expand: expandPath,
  body: /* @__PURE__ */ jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
  retry: "idempotent",
};

/**
 * Changes fields of one project.
 *
 * `Projects.update`, to be imported alone.
 */
export function updateProject(
  core: Core,
  guid: string,
  changes: JsonPatch<ProjectOutputModelInput>,
  options?: CallOptions,
): Call<readonly ProjectOutputModel[]> {
  return call<readonly ProjectOutputModel[]>(
    core,
    updateProjectOperation,
    { path: [guid], body: changes },
    options,
  );
}

const listProjectCustomPropertiesOperation: PagedOperation = {
  id: "ProjectCustomProperties_GetProjectCustomProperties",
  name: "projects.customProperties.list",
  method: "GET",
  path: "/v1/projects/customproperties",
  paging: firstRow,
  styles: { "query:sortings": /* @__PURE__ */ brackets({}) },
};

/**
 * Lists the custom properties defined for projects.
 *
 * `ProjectsCustomProperties.list`, to be imported alone.
 */
export function listProjectCustomProperties(
  core: Core,
  query?: ListProjectCustomPropertiesQuery,
  options?: PageOptions,
): Paged<CustomPropertyModel> {
  return paged<CustomPropertyModel>(core, listProjectCustomPropertiesOperation, { query }, options);
}

const createProjectCustomPropertyOperation: Operation = {
  id: "ProjectCustomProperties_PostProjectCustomProperty",
  name: "projects.customProperties.create",
  method: "POST",
  path: "/v1/projects/customproperties",
  body: /* @__PURE__ */ json({}),
};

/**
 * Creates a custom property for projects.
 *
 * `ProjectsCustomProperties.create`, to be imported alone.
 */
export function createProjectCustomProperty(
  core: Core,
  customProperty: CustomPropertyModelInput,
  options?: CallOptions,
): Call<readonly CustomPropertyModel[]> {
  return call<readonly CustomPropertyModel[]>(
    core,
    createProjectCustomPropertyOperation,
    { body: customProperty },
    options,
  );
}

const deleteProjectCustomPropertyOperation: Operation = {
  id: "ProjectCustomProperties_DeleteProjectCustomProperty",
  name: "projects.customProperties.delete",
  method: "DELETE",
  path: "/v1/projects/customproperties/{guid}",
  expand: expandPath,
  result: "none",
};

/**
 * Deletes one project custom property.
 *
 * `ProjectsCustomProperties.delete`, to be imported alone.
 */
export function deleteProjectCustomProperty(
  core: Core,
  guid: string,
  options?: CallOptions,
): Call<void> {
  return call(core, deleteProjectCustomPropertyOperation, { path: [guid] }, options);
}

const getProjectCustomPropertyOperation: Operation = {
  id: "ProjectCustomProperties_GetProjectCustomProperty",
  name: "projects.customProperties.get",
  method: "GET",
  path: "/v1/projects/customproperties/{guid}",
  expand: expandPath,
};

/**
 * Fetches one project custom property.
 *
 * `ProjectsCustomProperties.get`, to be imported alone.
 */
export function getProjectCustomProperty(
  core: Core,
  guid: string,
  options?: CallOptions,
): Call<CustomPropertyModel> {
  return call<CustomPropertyModel>(
    core,
    getProjectCustomPropertyOperation,
    { path: [guid] },
    options,
  );
}

const updateProjectCustomPropertyOperation: Operation = {
  id: "ProjectCustomProperties_PatchProjectCustomProperty",
  name: "projects.customProperties.update",
  method: "PATCH",
  path: "/v1/projects/customproperties/{guid}",
  expand: expandPath,
  body: /* @__PURE__ */ jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
  retry: "idempotent",
};

/**
 * Changes fields of one project custom property.
 *
 * `ProjectsCustomProperties.update`, to be imported alone.
 */
export function updateProjectCustomProperty(
  core: Core,
  guid: string,
  changes: JsonPatch<CustomPropertyModelInput>,
  options?: CallOptions,
): Call<readonly CustomPropertyModel[]> {
  return call<readonly CustomPropertyModel[]>(
    core,
    updateProjectCustomPropertyOperation,
    { path: [guid], body: changes },
    options,
  );
}

const createProjectCustomPropertySelectionItemOperation: Operation = {
  id: "ProjectCustomPropertySelectionItems_PostProjectCustomPropertySelectionItem",
  name: "projects.customProperties.selectionItems.create",
  method: "POST",
  path: "/v1/projects/customproperties/projectcustompropertyselectionitems",
  body: /* @__PURE__ */ json({}),
};

/**
 * Creates a choice for a project selection property.
 *
 * `ProjectsCustomPropertiesSelectionItems.create`, to be imported alone.
 */
export function createProjectCustomPropertySelectionItem(
  core: Core,
  projectCustomPropertySelectionItem: ProjectCustomPropertySelectionItemInputModel,
  options?: CallOptions,
): Call<ProjectCustomPropertySelectionItemOutputModel> {
  return call<ProjectCustomPropertySelectionItemOutputModel>(
    core,
    createProjectCustomPropertySelectionItemOperation,
    { body: projectCustomPropertySelectionItem },
    options,
  );
}

const deleteProjectCustomPropertySelectionItemOperation: Operation = {
  id: "ProjectCustomPropertySelectionItems_DeleteProjectCustomPropertySelectionItem",
  name: "projects.customProperties.selectionItems.delete",
  method: "DELETE",
  path: "/v1/projects/customproperties/projectcustompropertyselectionitems/{guid}",
  expand: expandPath,
  result: "none",
};

/**
 * Deletes one choice of a project selection property.
 *
 * `ProjectsCustomPropertiesSelectionItems.delete`, to be imported alone.
 */
export function deleteProjectCustomPropertySelectionItem(
  core: Core,
  guid: string,
  options?: CallOptions,
): Call<void> {
  return call(core, deleteProjectCustomPropertySelectionItemOperation, { path: [guid] }, options);
}

const getProjectCustomPropertySelectionItemOperation: Operation = {
  id: "ProjectCustomPropertySelectionItems_GetProjectCustomPropertySelectionItem",
  name: "projects.customProperties.selectionItems.get",
  method: "GET",
  path: "/v1/projects/customproperties/projectcustompropertyselectionitems/{guid}",
  expand: expandPath,
};

/**
 * Fetches one choice of a project selection property.
 *
 * `ProjectsCustomPropertiesSelectionItems.get`, to be imported alone.
 */
export function getProjectCustomPropertySelectionItem(
  core: Core,
  guid: string,
  options?: CallOptions,
): Call<ProjectCustomPropertySelectionItemOutputModel> {
  return call<ProjectCustomPropertySelectionItemOutputModel>(
    core,
    getProjectCustomPropertySelectionItemOperation,
    { path: [guid] },
    options,
  );
}

const updateProjectCustomPropertySelectionItemOperation: Operation = {
  id: "ProjectCustomPropertySelectionItems_PatchProjectCustomPropertySelectionItem",
  name: "projects.customProperties.selectionItems.update",
  method: "PATCH",
  path: "/v1/projects/customproperties/projectcustompropertyselectionitems/{guid}",
  expand: expandPath,
  body: /* @__PURE__ */ jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
  retry: "idempotent",
};

/**
 * Changes one choice of a project selection property.
 *
 * `ProjectsCustomPropertiesSelectionItems.update`, to be imported alone.
 */
export function updateProjectCustomPropertySelectionItem(
  core: Core,
  guid: string,
  changes: JsonPatch<ProjectCustomPropertySelectionItemInputModel>,
  options?: CallOptions,
): Call<readonly ProjectCustomPropertySelectionItemOutputModel[]> {
  return call<readonly ProjectCustomPropertySelectionItemOutputModel[]>(
    core,
    updateProjectCustomPropertySelectionItemOperation,
    { path: [guid], body: changes },
    options,
  );
}

const listProjectCustomPropertySelectionItemsOperation: PagedOperation = {
  id: "ProjectCustomPropertySelectionItems_GetProjectCustomPropertySelectionItems",
  name: "projects.customProperties.selectionItems.list",
  method: "GET",
  path: "/v1/projects/customproperties/{customPropertyGuid}/projectcustompropertyselectionitems",
  expand: expandPath,
  paging: pageToken,
};

/**
 * Lists the choices of a project selection property.
 *
 * `ProjectsCustomPropertiesSelectionItems.list`, to be imported alone.
 */
export function listProjectCustomPropertySelectionItems(
  core: Core,
  customPropertyGuid: string,
  query?: ListProjectCustomPropertySelectionItemsQuery,
  options?: PageOptions,
): Paged<ProjectCustomPropertySelectionItemOutputModel> {
  return paged<ProjectCustomPropertySelectionItemOutputModel>(
    core,
    listProjectCustomPropertySelectionItemsOperation,
    { path: [customPropertyGuid], query },
    options,
  );
}

const createProjectCustomValueOperation: Operation = {
  id: "ProjectCustomValues_PostProjectCustomValue",
  name: "projects.customValues.create",
  method: "POST",
  path: "/v1/projects/customvalues",
  body: /* @__PURE__ */ json({}),
};

/**
 * Sets the value of a custom property on a project.
 *
 * `ProjectsCustomValues.create`, to be imported alone.
 */
export function createProjectCustomValue(
  core: Core,
  projectCustomValue: ProjectCustomValueModelInput,
  options?: CallOptions,
): Call<readonly ProjectCustomValueModel[]> {
  return call<readonly ProjectCustomValueModel[]>(
    core,
    createProjectCustomValueOperation,
    { body: projectCustomValue },
    options,
  );
}

const deleteProjectCustomValueOperation: Operation = {
  id: "ProjectCustomValues_DeleteProjectCustomValue",
  name: "projects.customValues.delete",
  method: "DELETE",
  path: "/v1/projects/customvalues/{guid}",
  expand: expandPath,
  result: "none",
};

/**
 * Deletes one project custom value.
 *
 * `ProjectsCustomValues.delete`, to be imported alone.
 */
export function deleteProjectCustomValue(
  core: Core,
  guid: string,
  options?: CallOptions,
): Call<void> {
  return call(core, deleteProjectCustomValueOperation, { path: [guid] }, options);
}

const getProjectCustomValueOperation: Operation = {
  id: "ProjectCustomValues_GetProjectCustomValue",
  name: "projects.customValues.get",
  method: "GET",
  path: "/v1/projects/customvalues/{guid}",
  expand: expandPath,
};

/**
 * Fetches one project custom value.
 *
 * `ProjectsCustomValues.get`, to be imported alone.
 */
export function getProjectCustomValue(
  core: Core,
  guid: string,
  options?: CallOptions,
): Call<ProjectCustomValueModel> {
  return call<ProjectCustomValueModel>(
    core,
    getProjectCustomValueOperation,
    { path: [guid] },
    options,
  );
}

const updateProjectCustomValueOperation: Operation = {
  id: "ProjectCustomValues_PatchProjectCustomValue",
  name: "projects.customValues.update",
  method: "PATCH",
  path: "/v1/projects/customvalues/{guid}",
  expand: expandPath,
  body: /* @__PURE__ */ jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
  retry: "idempotent",
};

/**
 * Changes fields of one project custom value.
 *
 * `ProjectsCustomValues.update`, to be imported alone.
 */
export function updateProjectCustomValue(
  core: Core,
  guid: string,
  changes: JsonPatch<ProjectCustomValueModelInput>,
  options?: CallOptions,
): Call<readonly ProjectCustomValueModel[]> {
  return call<readonly ProjectCustomValueModel[]>(
    core,
    updateProjectCustomValueOperation,
    { path: [guid], body: changes },
    options,
  );
}

const listProjectCustomValuesOperation: PagedOperation = {
  id: "ProjectCustomValues_GetProjectCustomValues",
  name: "projects.customValues.list",
  method: "GET",
  path: "/v1/projects/{projectGuid}/customvalues",
  expand: expandPath,
  paging: firstRow,
  styles: { "query:sortings": /* @__PURE__ */ brackets({}) },
};

/**
 * Lists the custom property values of a project.
 *
 * `ProjectsCustomValues.list`, to be imported alone.
 */
export function listProjectCustomValues(
  core: Core,
  projectGuid: string,
  query?: ListProjectCustomValuesQuery,
  options?: PageOptions,
): Paged<ProjectCustomValueModel> {
  return paged<ProjectCustomValueModel>(
    core,
    listProjectCustomValuesOperation,
    { path: [projectGuid], query },
    options,
  );
}

const listProjectPhasesWithHierarchyOperation: Operation = {
  id: "Phases_GetProjectPhases",
  name: "projects.phasesWithHierarchy.list",
  method: "GET",
  path: "/v1/projects/{guid}/phaseswithhierarchy",
  expand: expandPath,
};

/**
 * Lists every phase of a project with its tree position.
 *
 * `ProjectsPhasesWithHierarchy.list`, to be imported alone.
 */
export function listProjectPhasesWithHierarchy(
  core: Core,
  guid: string,
  options?: CallOptions,
): Call<readonly PhaseModelWithHierarchyInfo[]> {
  return call<readonly PhaseModelWithHierarchyInfo[]>(
    core,
    listProjectPhasesWithHierarchyOperation,
    { path: [guid] },
    options,
  );
}

const listProjectFilesOperation: PagedOperation = {
  id: "Files_GetProjectFiles",
  name: "projects.files.list",
  method: "GET",
  path: "/v1/projects/{projectGuid}/files",
  expand: expandPath,
  paging: firstRow,
  styles: { "query:sortings": /* @__PURE__ */ brackets({}) },
};

/**
 * Lists the files of a project.
 *
 * `ProjectsFiles.list`, to be imported alone.
 */
export function listProjectFiles(
  core: Core,
  projectGuid: string,
  query?: ListProjectFilesQuery,
  options?: PageOptions,
): Paged<ProjectFileModel> {
  return paged<ProjectFileModel>(
    core,
    listProjectFilesOperation,
    { path: [projectGuid], query },
    options,
  );
}

const listProjectFlatRatesOperation: Operation = {
  id: "FlatRates_GetFlatratesForProject",
  name: "projects.flatRates.list",
  method: "GET",
  path: "/v1/projects/{projectGuid}/flatrates",
  expand: expandPath,
};

/**
 * Lists the flat rates of a project.
 *
 * `ProjectsFlatRates.list`, to be imported alone.
 */
export function listProjectFlatRates(
  core: Core,
  projectGuid: string,
  options?: CallOptions,
): Call<readonly FlatRateOutputModel[]> {
  return call<readonly FlatRateOutputModel[]>(
    core,
    listProjectFlatRatesOperation,
    { path: [projectGuid] },
    options,
  );
}

const listProjectKeywordsOperation: Operation = {
  id: "Keywords_GetProjectKeywords",
  name: "projects.keywords.list",
  method: "GET",
  path: "/v1/projects/{projectGuid}/keywords",
  expand: expandPath,
  styles: { "query:sortings": /* @__PURE__ */ brackets({}) },
};

/**
 * Lists the keywords of a project.
 *
 * `ProjectsKeywords.list`, to be imported alone.
 */
export function listProjectKeywords(
  core: Core,
  projectGuid: string,
  query?: ListProjectKeywordsQuery,
  options?: CallOptions,
): Call<readonly ProjectKeywordModel[]> {
  return call<readonly ProjectKeywordModel[]>(
    core,
    listProjectKeywordsOperation,
    { path: [projectGuid], query },
    options,
  );
}

const unlinkProjectKeywordOperation: Operation = {
  id: "Keywords_DeleteProjectKeyword",
  name: "projects.keywords.unlink",
  method: "DELETE",
  path: "/v1/projects/{projectGuid}/keywords/{guid}",
  expand: expandPath,
  result: "none",
};

/**
 * Unlinks a keyword from a project.
 *
 * `ProjectsKeywords.unlink`, to be imported alone.
 */
export function unlinkProjectKeyword(
  core: Core,
  projectGuid: string,
  guid: string,
  options?: CallOptions,
): Call<void> {
  return call(core, unlinkProjectKeywordOperation, { path: [projectGuid, guid] }, options);
}

const linkProjectKeywordOperation: Operation = {
  id: "Keywords_LinkKeywordToProject",
  name: "projects.keywords.link",
  method: "POST",
  path: "/v1/projects/{projectGuid}/keywords/{guid}",
  expand: expandPath,
};

/**
 * Links a keyword to a project.
 *
 * `ProjectsKeywords.link`, to be imported alone.
 */
export function linkProjectKeyword(
  core: Core,
  projectGuid: string,
  guid: string,
  options?: CallOptions,
): Call<ProjectKeywordModel> {
  return call<ProjectKeywordModel>(
    core,
    linkProjectKeywordOperation,
    { path: [projectGuid, guid] },
    options,
  );
}

const listProjectOvertimePricesOperation: Operation = {
  id: "OvertimePrices_GetOvertimePricesForProject",
  name: "projects.overtimePrices.list",
  method: "GET",
  path: "/v1/projects/{projectGuid}/overtimeprices",
  expand: expandPath,
};

/**
 * Lists the overtime prices of a project.
 *
 * `ProjectsOvertimePrices.list`, to be imported alone.
 */
export function listProjectOvertimePrices(
  core: Core,
  projectGuid: string,
  options?: CallOptions,
): Call<readonly OvertimePriceModel[]> {
  return call<readonly OvertimePriceModel[]>(
    core,
    listProjectOvertimePricesOperation,
    { path: [projectGuid] },
    options,
  );
}

const createProjectPriceListCustomOperation: Operation = {
  id: "PriceLists_PostCustomPricelist",
  name: "projects.priceLists.createCustom",
  method: "POST",
  path: "/v1/projects/{projectGuid}/pricelists/custom",
  expand: expandPath,
};

/**
 * Gives a project a custom price list of its own.
 *
 * `ProjectsPriceLists.createCustom`, to be imported alone.
 */
export function createProjectPriceListCustom(
  core: Core,
  projectGuid: string,
  query?: CreateProjectPriceListCustomQuery,
  options?: CallOptions,
): Call<CustomPriceListOutputModel> {
  return call<CustomPriceListOutputModel>(
    core,
    createProjectPriceListCustomOperation,
    { path: [projectGuid], query },
    options,
  );
}

const listProjectProductPricesOperation: PagedOperation = {
  id: "ProductPrices_GetProductPricesForProject",
  name: "projects.productPrices.list",
  method: "GET",
  path: "/v1/projects/{projectGuid}/productprices",
  expand: expandPath,
  paging: firstRow,
};

/**
 * Lists the product prices of a project.
 *
 * `ProjectsProductPrices.list`, to be imported alone.
 */
export function listProjectProductPrices(
  core: Core,
  projectGuid: string,
  query?: ListProjectProductPricesQuery,
  options?: PageOptions,
): Paged<ProductPriceOutputModel> {
  return paged<ProductPriceOutputModel>(
    core,
    listProjectProductPricesOperation,
    { path: [projectGuid], query },
    options,
  );
}

const listProjectAvailableProductsOperation: PagedOperation = {
  id: "Products_GetSearchedProducts",
  name: "projects.availableProducts.list",
  method: "GET",
  path: "/v1/projects/{projectGuid}/productsforproject",
  expand: expandPath,
  paging: pageToken,
};

/**
 * Lists products that can be used on a project, priced for it.
 *
 * `ProjectsAvailableProducts.list`, to be imported alone.
 */
export function listProjectAvailableProducts(
  core: Core,
  projectGuid: string,
  query?: ListProjectAvailableProductsQuery,
  options?: PageOptions,
): Paged<ProductForProjectOutputModel> {
  return paged<ProductForProjectOutputModel>(
    core,
    listProjectAvailableProductsOperation,
    { path: [projectGuid], query },
    options,
  );
}

const listProjectBillingCustomersOperation: Operation = {
  id: "ProjectBillingCustomers_GetWorkHourPricesForProject",
  name: "projects.billingCustomers.list",
  method: "GET",
  path: "/v1/projects/{projectGuid}/projectbillingcustomers",
  expand: expandPath,
};

/**
 * Lists the customers billed for a project.
 *
 * `ProjectsBillingCustomers.list`, to be imported alone.
 */
export function listProjectBillingCustomers(
  core: Core,
  projectGuid: string,
  options?: CallOptions,
): Call<readonly ProjectBillingCustomerModel[]> {
  return call<readonly ProjectBillingCustomerModel[]>(
    core,
    listProjectBillingCustomersOperation,
    { path: [projectGuid] },
    options,
  );
}

const listProjectsFeesOperation: PagedOperation = {
  id: "ProjectFees_GetProjectFeesForProject",
  name: "projects.fees.list",
  method: "GET",
  path: "/v1/projects/{projectGuid}/projectfees",
  expand: expandPath,
  paging: pageToken,
};

/**
 * Lists the fees of a project.
 *
 * `ProjectsFees.list`, to be imported alone.
 */
export function listProjectsFees(
  core: Core,
  projectGuid: string,
  query?: ListProjectsFeesQuery,
  options?: PageOptions,
): Paged<ProjectFeeOutputModel> {
  return paged<ProjectFeeOutputModel>(
    core,
    listProjectsFeesOperation,
    { path: [projectGuid], query },
    options,
  );
}

const deleteAllProjectForecastsOperation: Operation = {
  id: "ProjectForecasts_DeleteForecasts",
  name: "projects.forecasts.deleteAll",
  method: "DELETE",
  path: "/v1/projects/{projectGuid}/projectforecasts",
  expand: expandPath,
  result: "none",
};

/**
 * Deletes the forecasts of a project from a month on.
 *
 * `ProjectsForecasts.deleteAll`, to be imported alone.
 */
export function deleteAllProjectForecasts(
  core: Core,
  projectGuid: string,
  query?: DeleteAllProjectForecastsQuery,
  options?: CallOptions,
): Call<void> {
  return call(core, deleteAllProjectForecastsOperation, { path: [projectGuid], query }, options);
}

const listProjectForecastsOperation: Operation = {
  id: "ProjectForecasts_GetForecasts",
  name: "projects.forecasts.list",
  method: "GET",
  path: "/v1/projects/{projectGuid}/projectforecasts",
  expand: expandPath,
};

/**
 * Lists the monthly forecasts of a project.
 *
 * `ProjectsForecasts.list`, to be imported alone.
 */
export function listProjectForecasts(
  core: Core,
  projectGuid: string,
  query?: ListProjectForecastsQuery,
  options?: CallOptions,
): Call<readonly ProjectForecastOutputModel[]> {
  return call<readonly ProjectForecastOutputModel[]>(
    core,
    listProjectForecastsOperation,
    { path: [projectGuid], query },
    options,
  );
}

const listProjectInvoiceSettingsOperation: Operation = {
  id: "ProjectInvoiceSettings_GetProjectInvoiceSettings",
  name: "projects.invoiceSettings.list",
  method: "GET",
  path: "/v1/projects/{projectGuid}/projectinvoicesettings",
  expand: expandPath,
};

/**
 * Lists the invoice settings of a project.
 *
 * `ProjectsInvoiceSettings.list`, to be imported alone.
 */
export function listProjectInvoiceSettings(
  core: Core,
  projectGuid: string,
  options?: CallOptions,
): Call<readonly ProjectInvoiceSettingsOutputModel[]> {
  return call<readonly ProjectInvoiceSettingsOutputModel[]>(
    core,
    listProjectInvoiceSettingsOperation,
    { path: [projectGuid] },
    options,
  );
}

const listProjectMemberCostExceptionsOperation: PagedOperation = {
  id: "ProjectMemberCostExceptions_GetProjectMemberCostExceptionsForProject",
  name: "projects.memberCostExceptions.list",
  method: "GET",
  path: "/v1/projects/{projectGuid}/projectmembercostexceptions",
  expand: expandPath,
  paging: firstRow,
};

/**
 * Lists the member cost exceptions of a project.
 *
 * `ProjectsMemberCostExceptions.list`, to be imported alone.
 */
export function listProjectMemberCostExceptions(
  core: Core,
  projectGuid: string,
  query?: ListProjectMemberCostExceptionsQuery,
  options?: PageOptions,
): Paged<ProjectMemberCostExceptionOutputModel> {
  return paged<ProjectMemberCostExceptionOutputModel>(
    core,
    listProjectMemberCostExceptionsOperation,
    { path: [projectGuid], query },
    options,
  );
}

const deleteAllProjectProductsOperation: Operation = {
  id: "ProjectProducts_DeleteAllProjectProducts",
  name: "projects.products.deleteAll",
  method: "DELETE",
  path: "/v1/projects/{projectGuid}/projectproducts",
  expand: expandPath,
  result: "none",
};

/**
 * Empties the product list of a project.
 *
 * `ProjectsProducts.deleteAll`, to be imported alone.
 */
export function deleteAllProjectProducts(
  core: Core,
  projectGuid: string,
  options?: CallOptions,
): Call<void> {
  return call(core, deleteAllProjectProductsOperation, { path: [projectGuid] }, options);
}

const listProjectProductsOperation: PagedOperation = {
  id: "ProjectProducts_GetProjectProducts",
  name: "projects.products.list",
  method: "GET",
  path: "/v1/projects/{projectGuid}/projectproducts",
  expand: expandPath,
  paging: pageToken,
};

/**
 * Lists the products of a project.
 *
 * `ProjectsProducts.list`, to be imported alone.
 */
export function listProjectProducts(
  core: Core,
  projectGuid: string,
  query?: ListProjectProductsQuery,
  options?: PageOptions,
): Paged<ProjectProductOutputModel> {
  return paged<ProjectProductOutputModel>(
    core,
    listProjectProductsOperation,
    { path: [projectGuid], query },
    options,
  );
}

const listProjectsRecurringFeeRulesOperation: PagedOperation = {
  id: "ProjectRecurringFeeRules_GetProjectRecurringFeeRulesForProject",
  name: "projects.recurringFeeRules.list",
  method: "GET",
  path: "/v1/projects/{projectGuid}/projectrecurringfeerules",
  expand: expandPath,
  paging: firstRow,
};

/**
 * Lists the recurring fee rules of a project.
 *
 * `ProjectsRecurringFeeRules.list`, to be imported alone.
 */
export function listProjectsRecurringFeeRules(
  core: Core,
  projectGuid: string,
  query?: ListProjectsRecurringFeeRulesQuery,
  options?: PageOptions,
): Paged<ProjectRecurringFeeRuleOutputModel> {
  return paged<ProjectRecurringFeeRuleOutputModel>(
    core,
    listProjectsRecurringFeeRulesOperation,
    { path: [projectGuid], query },
    options,
  );
}

const listProjectSalesNotesOperation: PagedOperation = {
  id: "SalesNotes_GetProjectSalesNotes",
  name: "projects.salesNotes.list",
  method: "GET",
  path: "/v1/projects/{projectGuid}/projectsalesnotes",
  expand: expandPath,
  paging: pageToken,
};

/**
 * Lists the sales notes of a project.
 *
 * `ProjectsSalesNotes.list`, to be imported alone.
 */
export function listProjectSalesNotes(
  core: Core,
  projectGuid: string,
  query?: ListProjectSalesNotesQuery,
  options?: PageOptions,
): Paged<ProjectSalesNoteOutputModel> {
  return paged<ProjectSalesNoteOutputModel>(
    core,
    listProjectSalesNotesOperation,
    { path: [projectGuid], query },
    options,
  );
}

const listProjectsTravelExpensesOperation: PagedOperation = {
  id: "ProjectTravelExpenses_GetProjectTravelExpensesForProject",
  name: "projects.travelExpenses.list",
  method: "GET",
  path: "/v1/projects/{projectGuid}/projecttravelexpenses",
  expand: expandPath,
  paging: pageToken,
};

/**
 * Lists the travel expenses of a project.
 *
 * `ProjectsTravelExpenses.list`, to be imported alone.
 */
export function listProjectsTravelExpenses(
  core: Core,
  projectGuid: string,
  query?: ListProjectsTravelExpensesQuery,
  options?: PageOptions,
): Paged<ProjectTravelExpenseOutputModel> {
  return paged<ProjectTravelExpenseOutputModel>(
    core,
    listProjectsTravelExpensesOperation,
    { path: [projectGuid], query },
    options,
  );
}

const listProjectWorkHourPricesOperation: Operation = {
  id: "ProjectWorkHourPrices_GetWorkHourPricesForProject",
  name: "projects.workHourPrices.list",
  method: "GET",
  path: "/v1/projects/{projectGuid}/projectworkhourprices",
  expand: expandPath,
};

/**
 * Lists the work hour prices of a project.
 *
 * `ProjectsWorkHourPrices.list`, to be imported alone.
 */
export function listProjectWorkHourPrices(
  core: Core,
  projectGuid: string,
  query?: ListProjectWorkHourPricesQuery,
  options?: CallOptions,
): Call<readonly ProjectWorkHourPriceOutputModel[]> {
  return call<readonly ProjectWorkHourPriceOutputModel[]>(
    core,
    listProjectWorkHourPricesOperation,
    { path: [projectGuid], query },
    options,
  );
}

const listProjectWorkTypesOperation: PagedOperation = {
  id: "ProjectWorkTypes_GetProjectWorktypes",
  name: "projects.workTypes.list",
  method: "GET",
  path: "/v1/projects/{projectGuid}/projectworktypes",
  expand: expandPath,
  paging: firstRow,
};

/**
 * Lists the work types of a project.
 *
 * `ProjectsWorkTypes.list`, to be imported alone.
 */
export function listProjectWorkTypes(
  core: Core,
  projectGuid: string,
  query?: ListProjectWorkTypesQuery,
  options?: PageOptions,
): Paged<ProjectWorkTypeModel> {
  return paged<ProjectWorkTypeModel>(
    core,
    listProjectWorkTypesOperation,
    { path: [projectGuid], query },
    options,
  );
}

const listProjectProposalsOperation: PagedOperation = {
  id: "Proposals_GetProposalsForProject",
  name: "projects.proposals.list",
  method: "GET",
  path: "/v1/projects/{projectGuid}/proposals",
  expand: expandPath,
  paging: pageToken,
};

/**
 * Lists the proposals of a project.
 *
 * `ProjectsProposals.list`, to be imported alone.
 */
export function listProjectProposals(
  core: Core,
  projectGuid: string,
  query?: ListProjectProposalsQuery,
  options?: PageOptions,
): Paged<ProposalOutputModel> {
  return paged<ProposalOutputModel>(
    core,
    listProjectProposalsOperation,
    { path: [projectGuid], query },
    options,
  );
}

const listProjectResourceAllocationsOperation: PagedOperation = {
  id: "ResourceAllocations_GetResourceAllocationsByProjectGuid",
  name: "projects.resourceAllocations.list",
  method: "GET",
  path: "/v1/projects/{projectGuid}/resourceallocations/allocations",
  expand: expandPath,
  paging: pageToken,
};

/**
 * Lists the resource allocations of a project.
 *
 * `ProjectsResourceAllocations.list`, to be imported alone.
 */
export function listProjectResourceAllocations(
  core: Core,
  projectGuid: string,
  query?: ListProjectResourceAllocationsQuery,
  options?: PageOptions,
): Paged<ResourceAllocationOutputModel> {
  return paged<ResourceAllocationOutputModel>(
    core,
    listProjectResourceAllocationsOperation,
    { path: [projectGuid], query },
    options,
  );
}

const listProjectSalesStatusHistoryOperation: Operation = {
  id: "SalesStatusHistory_GetSalesStatusHistory",
  name: "projects.salesStatusHistory.list",
  method: "GET",
  path: "/v1/projects/{projectGuid}/salesstatushistory",
  expand: expandPath,
};

/**
 * Lists the sales status changes of a project.
 *
 * `ProjectsSalesStatusHistory.list`, to be imported alone.
 */
export function listProjectSalesStatusHistory(
  core: Core,
  projectGuid: string,
  options?: CallOptions,
): Call<readonly SalesStatusHistoryOutputModel[]> {
  return call<readonly SalesStatusHistoryOutputModel[]>(
    core,
    listProjectSalesStatusHistoryOperation,
    { path: [projectGuid] },
    options,
  );
}

const listProjectTeamProductivityOperation: Operation = {
  id: "TeamProductivity_GetTeamProductivity",
  name: "projects.teamProductivity.list",
  method: "GET",
  path: "/v1/projects/{projectGuid}/teamproductivity",
  expand: expandPath,
};

/**
 * Lists hours, cost and share of billing per project member.
 *
 * `ProjectsTeamProductivity.list`, to be imported alone.
 */
export function listProjectTeamProductivity(
  core: Core,
  projectGuid: string,
  options?: CallOptions,
): Call<readonly TeamProductivityOutputModel[]> {
  return call<readonly TeamProductivityOutputModel[]>(
    core,
    listProjectTeamProductivityOperation,
    { path: [projectGuid] },
    options,
  );
}

const listProjectTravelExpenseTypesOperation: PagedOperation = {
  id: "TravelExpenseTypes_GetSearchedTravelExpenseTypes",
  name: "projects.travelExpenseTypes.list",
  method: "GET",
  path: "/v1/projects/{projectGuid}/travelexpensetypes",
  expand: expandPath,
  paging: firstRow,
};

/**
 * Lists the travel expense types usable on a project.
 *
 * `ProjectsTravelExpenseTypes.list`, to be imported alone.
 */
export function listProjectTravelExpenseTypes(
  core: Core,
  projectGuid: string,
  query?: ListProjectTravelExpenseTypesQuery,
  options?: PageOptions,
): Paged<TravelExpenseTypeOutputModel> {
  return paged<TravelExpenseTypeOutputModel>(
    core,
    listProjectTravelExpenseTypesOperation,
    { path: [projectGuid], query },
    options,
  );
}

const listProjectTravelPricesOperation: PagedOperation = {
  id: "TravelPrices_GetTravelPricesForProject",
  name: "projects.travelPrices.list",
  method: "GET",
  path: "/v1/projects/{projectGuid}/travelprices",
  expand: expandPath,
  paging: firstRow,
};

/**
 * Lists the travel prices of a project.
 *
 * `ProjectsTravelPrices.list`, to be imported alone.
 */
export function listProjectTravelPrices(
  core: Core,
  projectGuid: string,
  query?: ListProjectTravelPricesQuery,
  options?: PageOptions,
): Paged<TravelPriceOutputModel> {
  return paged<TravelPriceOutputModel>(
    core,
    listProjectTravelPricesOperation,
    { path: [projectGuid], query },
    options,
  );
}

const listProjectWorkHoursOperation: PagedOperation = {
  id: "WorkHours_GetProjectWorkHours",
  name: "projects.workHours.list",
  method: "GET",
  path: "/v1/projects/{projectGuid}/workhours",
  expand: expandPath,
  paging: pageToken,
};

/**
 * Lists the work hours of a project, over all its phases.
 *
 * `ProjectsWorkHours.list`, to be imported alone.
 */
export function listProjectWorkHours(
  core: Core,
  projectGuid: string,
  query?: ListProjectWorkHoursQuery,
  options?: PageOptions,
): Paged<WorkHourOutputModel> {
  return paged<WorkHourOutputModel>(
    core,
    listProjectWorkHoursOperation,
    { path: [projectGuid], query },
    options,
  );
}

const listProjectAvailableWorkTypesOperation: PagedOperation = {
  id: "WorkTypes_GetSearchedWorktypes",
  name: "projects.availableWorkTypes.list",
  method: "GET",
  path: "/v1/projects/{projectGuid}/worktypesforproject",
  expand: expandPath,
  paging: firstRow,
};

/**
 * Lists the work types usable on a project, with hour prices.
 *
 * `ProjectsAvailableWorkTypes.list`, to be imported alone.
 */
export function listProjectAvailableWorkTypes(
  core: Core,
  projectGuid: string,
  query?: ListProjectAvailableWorkTypesQuery,
  options?: PageOptions,
): Paged<WorktypeForProjectOutputModel> {
  return paged<WorktypeForProjectOutputModel>(
    core,
    listProjectAvailableWorkTypesOperation,
    { path: [projectGuid], query },
    options,
  );
}
