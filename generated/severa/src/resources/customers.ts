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
  AddressModel,
  AddressModelInput,
  ContactModel,
  CustomPropertyModel,
  CustomPropertyModelInput,
  CustomerCountrySettingsOutputModel,
  CustomerCustomPropertySelectionItemInputModel,
  CustomerCustomPropertySelectionItemOutputModel,
  CustomerCustomValueModel,
  CustomerCustomValueModelInput,
  CustomerMarketSegmentModel,
  CustomerModel,
  CustomerModelInput,
  CustomerSalesNoteOutputModel,
  KeyValuePairOfStringAndSortDirection,
  ProjectOutputModel,
  SalesNoteOutputModel,
} from "../types.js";

/** `/v1/customers` and what lies below it. */
export class Customers {
  readonly #core: Core;
  /** `/v1/customers/customproperties` and what lies below it. */
  readonly customProperties: CustomersCustomProperties;
  /** `/v1/customers/customvalues` and what lies below it. */
  readonly customValues: CustomersCustomValues;
  /** `/v1/customers/{customerGuid}/addresses` and what lies below it. */
  readonly addresses: CustomersAddresses;
  /** `/v1/customers/{customerGuid}/contactpersons` and what lies below it. */
  readonly contactPersons: CustomersContactPersons;
  /** `/v1/customers/{customerGuid}/customercountrysettings` and what lies below it. */
  readonly countrySettings: CustomersCountrySettings;
  /** `/v1/customers/{customerGuid}/customermarketsegments` and what lies below it. */
  readonly marketSegments: CustomersMarketSegments;
  /** `/v1/customers/{customerGuid}/customersalesnotes` and what lies below it. */
  readonly customerSalesNotes: CustomersCustomerSalesNotes;
  /** `/v1/customers/{customerGuid}/projects` and what lies below it. */
  readonly projects: CustomersProjects;
  /** `/v1/customers/{customerGuid}/salesnotes` and what lies below it. */
  readonly salesNotes: CustomersSalesNotes;

  constructor(core: Core) {
    this.#core = core;
    this.customProperties = new CustomersCustomProperties(core);
    this.customValues = new CustomersCustomValues(core);
    this.addresses = new CustomersAddresses(core);
    this.contactPersons = new CustomersContactPersons(core);
    this.countrySettings = new CustomersCountrySettings(core);
    this.marketSegments = new CustomersMarketSegments(core);
    this.customerSalesNotes = new CustomersCustomerSalesNotes(core);
    this.projects = new CustomersProjects(core);
    this.salesNotes = new CustomersSalesNotes(core);
  }

  /**
   * Lists customers.
   *
   * Active and inactive ones come back unless `isActive` is set. Names and email addresses match any of the values
   * given. `changedSince` does not report deleted rows.
   *
   * `GET /v1/customers` · scopes `customers:read` · paged by page token
   *
   * To keep a copy: ask with `changedSince` for the rows changed at or after an instant; deleted rows are not
   * told, so compare with a full list now and then.
   *
   * Quirk `walkthrough-first-row`: Guide (Synchronize customers, Row based pagination) walks through customers
   * with `firstRow`. In the document this list takes a page token and has no such parameter. The page token is
   * used.
   *
   * Quirk `sync-order`: Guide (Periodically query for changed rows) fetches changes of addresses, then customers,
   * then contact persons, so that what is referred to comes first. Follow that order.
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of customers.
   */
  list(query?: ListCustomersQuery, options?: PageOptions): Paged<CustomerModel> {
    return listCustomers(this.#core, query, options);
  }

  /**
   * Creates a customer.
   *
   * `isInternal` is read-only.
   *
   * `POST /v1/customers` · scopes `customers:write`
   *
   * @param customer - The customer; only `name` is required.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The created customer, with its guid.
   */
  create(customer: CustomerModelInput, options?: CallOptions): Call<CustomerModel> {
    return createCustomer(this.#core, customer, options);
  }

  /**
   * Deletes one customer.
   *
   * `DELETE /v1/customers/{guid}` · scopes `customers:delete`
   *
   * @param guid - The customer's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The customer is deleted; no body.
   */
  delete(guid: string, options?: CallOptions): Call<void> {
    return deleteCustomer(this.#core, guid, options);
  }

  /**
   * Fetches one customer.
   *
   * `GET /v1/customers/{guid}` · scopes `customers:read`
   *
   * @param guid - The customer's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The requested customer.
   */
  get(guid: string, options?: CallOptions): Call<CustomerModel> {
    return getCustomer(this.#core, guid, options);
  }

  /**
   * Changes fields of one customer.
   *
   * `PATCH /v1/customers/{guid}` · scopes `customers:write`
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
   * @param guid - The customer's guid.
   * @param changes - JSON Patch operations on the customer; only `replace` works.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The changed customer, as a list with one row.
   */
  update(
    guid: string,
    changes: JsonPatch<CustomerModelInput>,
    options?: CallOptions,
  ): Call<readonly CustomerModel[]> {
    return updateCustomer(this.#core, guid, changes, options);
  }

  /**
   * The rows of `Customers.list` that were added or changed since an earlier run.
   *
   * Deleted rows are not told: `Customers.reconcile` finds them.
   *
   * @param start - The checkpoint that the earlier run left, or an instant; undefined: all rows there are.
   * @param query - Filters and settings, the same for every run.
   * @param options - Signal, time-outs and headers of the calls, and how far the next run reaches back.
   */
  changes(
    start: SyncStart,
    query?: Omit<ListCustomersQuery, "changedSince">,
    options?: SyncOptions,
  ): Changes<CustomerModel, "not-reported"> {
    return changesOf<CustomerModel, "not-reported", ListCustomersQuery>(
      {
        operation: "Customers_GetCustomers",
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
   * Compares a copy with all rows of `Customers.list`.
   *
   * Gives the ids of rows that are gone, and of those that the copy lacks.
   *
   * @param knownIds - The ids of the copy's rows, read to their end before the list is asked for.
   * @param query - Filters and settings, the same for every run.
   * @param options - Signal, time-outs and headers of the calls.
   */
  reconcile(
    knownIds: Iterable<string> | AsyncIterable<string>,
    query?: Omit<ListCustomersQuery, "changedSince">,
    options?: Omit<SyncOptions, "overlap">,
  ): Promise<Reconciled<string>> {
    return reconcile<string>(
      { operation: "Customers_GetCustomers", id: "/guid" },
      knownIds,
      query,
      options,
      (query, options) => this.list(query, options),
    );
  }
}

/** What `Customers.list` can be asked for. */
export interface ListCustomersQuery {
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
  /** Only customers owned by any of these users; all when omitted. */
  readonly customerOwnerGuids?: readonly string[] | null;
  /**
   * true returns internal customers only; what false does is not documented.
   *
   * Quirk `internal-filter-two-names`: Document calls the same filter `internal` for projects and `isInternal` for
   * customers. Each list has the name declared for it.
   */
  readonly isInternal?: boolean | null;
  /** Only customers with any of these customer numbers. */
  readonly numbers?: readonly number[] | null;
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
  /** Only customers whose email address is any of these. */
  readonly emailAddresses?: readonly string[] | null;
  /** Only customers whose name is any of these. */
  readonly customerNames?: readonly string[] | null;
}

/** `/v1/customers/customproperties` and what lies below it. */
export class CustomersCustomProperties {
  readonly #core: Core;
  /**
   * `/v1/customers/customproperties/customercustompropertyselectionitems` and what lies below it.
   */
  readonly selectionItems: CustomersCustomPropertiesSelectionItems;

  constructor(core: Core) {
    this.#core = core;
    this.selectionItems = new CustomersCustomPropertiesSelectionItems(core);
  }

  /**
   * Lists the custom properties customers can have.
   *
   * Active and inactive ones come back unless `active` is set. Needs an add-on; without it the call answers 403.
   *
   * `GET /v1/customers/customproperties` · scopes `settings:read` · paged by first row
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of custom properties.
   */
  list(
    query?: ListCustomerCustomPropertiesQuery,
    options?: PageOptions,
  ): Paged<CustomPropertyModel> {
    return listCustomerCustomProperties(this.#core, query, options);
  }

  /**
   * Creates a custom property for customers.
   *
   * Unlike most POST calls this one answers with a list. Needs an add-on; without it the call answers 403.
   *
   * `POST /v1/customers/customproperties` · scopes `settings:write`
   *
   * Quirk `create-answers-list`: Document answers the insertion with a list of rows. One call may make several
   * rows: look through the whole list.
   *
   * @param customProperty - The property; `name` and `type` (numeric, money, string, date or selection) are required.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The created custom property, as a list.
   */
  create(
    customProperty: CustomPropertyModelInput,
    options?: CallOptions,
  ): Call<readonly CustomPropertyModel[]> {
    return createCustomerCustomProperty(this.#core, customProperty, options);
  }

  /**
   * Deletes one customer custom property.
   *
   * Needs an add-on; without it the call answers 403.
   *
   * `DELETE /v1/customers/customproperties/{guid}` · scopes `settings:delete`
   *
   * @param guid - The customer custom property's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The customer custom property is deleted; no body.
   */
  delete(guid: string, options?: CallOptions): Call<void> {
    return deleteCustomerCustomProperty(this.#core, guid, options);
  }

  /**
   * Fetches one customer custom property.
   *
   * Needs an add-on; without it the call answers 403.
   *
   * `GET /v1/customers/customproperties/{guid}` · scopes `settings:read`
   *
   * @param guid - The customer custom property's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The requested customer custom property.
   */
  get(guid: string, options?: CallOptions): Call<CustomPropertyModel> {
    return getCustomerCustomProperty(this.#core, guid, options);
  }

  /**
   * Changes fields of one customer custom property.
   *
   * Several guids, separated by commas, are allowed; the answer is then an object with the succeeded properties
   * and a list of errors, instead of the plain list. Needs an add-on; without it the call answers 403.
   *
   * `PATCH /v1/customers/customproperties/{guid}` · scopes `settings:write`
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
   * @param changes - JSON Patch operations on the customer custom property; only `replace` works.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The changed custom properties, as a list, also for one guid.
   */
  update(
    guid: string,
    changes: JsonPatch<CustomPropertyModelInput>,
    options?: CallOptions,
  ): Call<readonly CustomPropertyModel[]> {
    return updateCustomerCustomProperty(this.#core, guid, changes, options);
  }
}

/** What `CustomersCustomProperties.list` can be asked for. */
export interface ListCustomerCustomPropertiesQuery {
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
 * `/v1/customers/customproperties/customercustompropertyselectionitems` and what lies below it.
 */
export class CustomersCustomPropertiesSelectionItems {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Creates a choice of a customer selection property.
   *
   * Needs an add-on; without it the call answers 403.
   *
   * `POST /v1/customers/customproperties/customercustompropertyselectionitems` · scopes `settings:write`
   *
   * @param customerCustomPropertySelectionItem - The choice; `customerCustomProperty` is required.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The created choice, with its guid.
   */
  create(
    customerCustomPropertySelectionItem: CustomerCustomPropertySelectionItemInputModel,
    options?: CallOptions,
  ): Call<CustomerCustomPropertySelectionItemOutputModel> {
    return createCustomerCustomPropertySelectionItem(
      this.#core,
      customerCustomPropertySelectionItem,
      options,
    );
  }

  /**
   * Deletes one choice of a customer selection property.
   *
   * Needs an add-on; without it the call answers 403.
   *
   * `DELETE /v1/customers/customproperties/customercustompropertyselectionitems/{guid}` · scopes `settings:delete`
   *
   * @param guid - The customer custom property selection item's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The choice is deleted; no body.
   */
  delete(guid: string, options?: CallOptions): Call<void> {
    return deleteCustomerCustomPropertySelectionItem(this.#core, guid, options);
  }

  /**
   * Fetches one choice of a customer selection property.
   *
   * Needs an add-on; without it the call answers 403.
   *
   * `GET /v1/customers/customproperties/customercustompropertyselectionitems/{guid}` · scopes `settings:read`
   *
   * @param guid - The customer custom property selection item's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The requested choice.
   */
  get(guid: string, options?: CallOptions): Call<CustomerCustomPropertySelectionItemOutputModel> {
    return getCustomerCustomPropertySelectionItem(this.#core, guid, options);
  }

  /**
   * Changes fields of one choice of a customer selection property.
   *
   * Needs an add-on; without it the call answers 403.
   *
   * `PATCH /v1/customers/customproperties/customercustompropertyselectionitems/{guid}` · scopes `settings:write`
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
   * @param guid - The customer custom property selection item's guid.
   * @param changes - JSON Patch operations on the choice; only `replace` works.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The changed choice, as a list with one row.
   */
  update(
    guid: string,
    changes: JsonPatch<CustomerCustomPropertySelectionItemInputModel>,
    options?: CallOptions,
  ): Call<readonly CustomerCustomPropertySelectionItemOutputModel[]> {
    return updateCustomerCustomPropertySelectionItem(this.#core, guid, changes, options);
  }

  /**
   * Lists the choices of a customer selection property.
   *
   * Active and inactive ones come back unless `isActive` is set. `changedSince` does not report deleted rows.
   * Needs an add-on; without it the call answers 403.
   *
   * `GET /v1/customers/customproperties/{customPropertyGuid}/customercustompropertyselectionitems` · scopes
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
    query?: ListCustomerCustomPropertySelectionItemsQuery,
    options?: PageOptions,
  ): Paged<CustomerCustomPropertySelectionItemOutputModel> {
    return listCustomerCustomPropertySelectionItems(this.#core, customPropertyGuid, query, options);
  }

  /**
   * The rows of `CustomersCustomPropertiesSelectionItems.list` that were added or changed since an earlier run.
   *
   * Deleted rows are not told: `CustomersCustomPropertiesSelectionItems.reconcile` finds them.
   *
   * @param start - The checkpoint that the earlier run left, or an instant; undefined: all rows there are.
   * @param query - Filters and settings, the same for every run.
   * @param options - Signal, time-outs and headers of the calls, and how far the next run reaches back.
   */
  changes(
    customPropertyGuid: string,
    start: SyncStart,
    query?: Omit<ListCustomerCustomPropertySelectionItemsQuery, "changedSince">,
    options?: SyncOptions,
  ): Changes<CustomerCustomPropertySelectionItemOutputModel, "not-reported"> {
    return changesOf<
      CustomerCustomPropertySelectionItemOutputModel,
      "not-reported",
      ListCustomerCustomPropertySelectionItemsQuery
    >(
      {
        operation: "CustomerCustomPropertySelectionItems_GetCustomerCustomPropertySelectionItems",
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
   * Compares a copy with all rows of `CustomersCustomPropertiesSelectionItems.list`.
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
    query?: Omit<ListCustomerCustomPropertySelectionItemsQuery, "changedSince">,
    options?: Omit<SyncOptions, "overlap">,
  ): Promise<Reconciled<string>> {
    return reconcile<string>(
      {
        operation: "CustomerCustomPropertySelectionItems_GetCustomerCustomPropertySelectionItems",
        id: "/guid",
      },
      knownIds,
      query,
      options,
      (query, options) => this.list(customPropertyGuid, query, options),
    );
  }
}

/** What `CustomersCustomPropertiesSelectionItems.list` can be asked for. */
export interface ListCustomerCustomPropertySelectionItemsQuery {
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

/** `/v1/customers/customvalues` and what lies below it. */
export class CustomersCustomValues {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Sets a custom property's value on a customer.
   *
   * Unlike most POST calls this one answers with a list. Needs an add-on; without it the call answers 403.
   *
   * `POST /v1/customers/customvalues` · scopes `customers:write`
   *
   * Quirk `create-answers-list`: Document answers the insertion with a list of rows. One call may make several
   * rows: look through the whole list.
   *
   * @param customerCustomValue - The value; `customProperty` is required, `customerGuid` names the customer.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The created value, as a list.
   */
  create(
    customerCustomValue: CustomerCustomValueModelInput,
    options?: CallOptions,
  ): Call<readonly CustomerCustomValueModel[]> {
    return createCustomerCustomValue(this.#core, customerCustomValue, options);
  }

  /**
   * Deletes one customer custom value.
   *
   * Needs an add-on; without it the call answers 403.
   *
   * `DELETE /v1/customers/customvalues/{guid}` · scopes `customers:delete`
   *
   * @param guid - The customer custom value's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The customer custom value is deleted; no body.
   */
  delete(guid: string, options?: CallOptions): Call<void> {
    return deleteCustomerCustomValue(this.#core, guid, options);
  }

  /**
   * Fetches one customer custom value.
   *
   * Needs an add-on; without it the call answers 403.
   *
   * `GET /v1/customers/customvalues/{guid}` · scopes `customers:read`
   *
   * @param guid - The customer custom value's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The requested customer custom value.
   */
  get(guid: string, options?: CallOptions): Call<CustomerCustomValueModel> {
    return getCustomerCustomValue(this.#core, guid, options);
  }

  /**
   * Changes fields of one customer custom value.
   *
   * Several guids, separated by commas, are allowed; the answer is then an object with the succeeded values and a
   * list of errors, instead of the plain list. Needs an add-on; without it the call answers 403.
   *
   * `PATCH /v1/customers/customvalues/{guid}` · scopes `customers:write`
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
   * @param changes - JSON Patch operations on the customer custom value; only `replace` works.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The changed custom values, as a list, also for one guid.
   */
  update(
    guid: string,
    changes: JsonPatch<CustomerCustomValueModelInput>,
    options?: CallOptions,
  ): Call<readonly CustomerCustomValueModel[]> {
    return updateCustomerCustomValue(this.#core, guid, changes, options);
  }

  /**
   * Lists the custom property values of a customer.
   *
   * Values of active and inactive properties come back unless `active` is set. Needs an add-on; without it the
   * call answers 403.
   *
   * `GET /v1/customers/{customerGuid}/customvalues` · scopes `customers:read` · paged by first row
   *
   * @param customerGuid - Guid of the customer whose custom values are listed.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of the customer's values.
   */
  list(
    customerGuid: string,
    query?: ListCustomerCustomValuesQuery,
    options?: PageOptions,
  ): Paged<CustomerCustomValueModel> {
    return listCustomerCustomValues(this.#core, customerGuid, query, options);
  }
}

/** What `CustomersCustomValues.list` can be asked for. */
export interface ListCustomerCustomValuesQuery {
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

/** `/v1/customers/{customerGuid}/addresses` and what lies below it. */
export class CustomersAddresses {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists the addresses of a customer.
   *
   * `GET /v1/customers/{customerGuid}/addresses` · scopes `customers:read` · paged by first row
   *
   * @param customerGuid - Guid of the customer whose addresses are listed.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of the customer's addresses.
   */
  list(
    customerGuid: string,
    query?: ListCustomerAddressesQuery,
    options?: PageOptions,
  ): Paged<AddressModel> {
    return listCustomerAddresses(this.#core, customerGuid, query, options);
  }

  /**
   * Creates an address for a customer.
   *
   * `POST /v1/customers/{customerGuid}/addresses` · scopes `customers:write`
   *
   * @param customerGuid - Guid of the customer who gets the address.
   * @param address - The address; no field is required, the customer comes from the path.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The created address, with its guid.
   */
  create(
    customerGuid: string,
    address: AddressModelInput,
    options?: CallOptions,
  ): Call<AddressModel> {
    return createCustomerAddress(this.#core, customerGuid, address, options);
  }
}

/** What `CustomersAddresses.list` can be asked for. */
export interface ListCustomerAddressesQuery {
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
   * Whether all matching rows are counted as well; false when omitted. No response field or header is declared for
   * the total.
   *
   * Default: `false`.
   *
   * Quirk `row-count-without-place`: Document lets the caller ask for the total number of rows, and returns plain
   * arrays without a header that could hold it. Leave it out: no answer has a place for the total.
   */
  readonly calculateRowCount?: boolean;
}

/** `/v1/customers/{customerGuid}/contactpersons` and what lies below it. */
export class CustomersContactPersons {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists the contact persons of a customer.
   *
   * Active and inactive ones come back unless `active` is set.
   *
   * `GET /v1/customers/{customerGuid}/contactpersons` · scopes `customers:read` · paged by first row
   *
   * @param customerGuid - Guid of the customer whose contact persons are listed.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of the customer's contact persons.
   */
  list(
    customerGuid: string,
    query?: ListCustomerContactPersonsQuery,
    options?: PageOptions,
  ): Paged<ContactModel> {
    return listCustomerContactPersons(this.#core, customerGuid, query, options);
  }
}

/** What `CustomersContactPersons.list` can be asked for. */
export interface ListCustomerContactPersonsQuery {
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
  /** Text to find in the person's name, phone numbers or email addresses, ignoring case. */
  readonly textToSearch?: string | null;
}

/** `/v1/customers/{customerGuid}/customercountrysettings` and what lies below it. */
export class CustomersCountrySettings {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists a customer's tax settings by country.
   *
   * `GET /v1/customers/{customerGuid}/customercountrysettings` · scopes `customers:read`
   *
   * Quirk `list-without-paging`: Document gives this list no paging at all, though the guide (Paging) pages large
   * results. All rows are expected in one answer.
   *
   * @param customerGuid - Guid of the customer whose country settings are listed.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns Every country setting of the customer.
   */
  list(
    customerGuid: string,
    options?: CallOptions,
  ): Call<readonly CustomerCountrySettingsOutputModel[]> {
    return listCustomerCountrySettings(this.#core, customerGuid, options);
  }
}

/** `/v1/customers/{customerGuid}/customermarketsegments` and what lies below it. */
export class CustomersMarketSegments {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists the market segments of a customer.
   *
   * `includeMarketSegmentsFromRegistry` adds the segments the customer does not use.
   *
   * `GET /v1/customers/{customerGuid}/customermarketsegments` · scopes `customers:read` · paged by first row
   *
   * @param customerGuid - Guid of the customer whose market segments are listed.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of the customer's market segments.
   */
  list(
    customerGuid: string,
    query?: ListCustomersMarketSegmentsQuery,
    options?: PageOptions,
  ): Paged<CustomerMarketSegmentModel> {
    return listCustomersMarketSegments(this.#core, customerGuid, query, options);
  }
}

/** What `CustomersMarketSegments.list` can be asked for. */
export interface ListCustomersMarketSegmentsQuery {
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
   * Whether market segments the customer does not have are listed too; false when omitted.
   *
   * Default: `false`.
   */
  readonly includeMarketSegmentsFromRegistry?: boolean;
}

/** `/v1/customers/{customerGuid}/customersalesnotes` and what lies below it. */
export class CustomersCustomerSalesNotes {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists the sales notes written on a customer.
   *
   * `GET /v1/customers/{customerGuid}/salesnotes` gives notes that can name a project too. `changedSince` does not
   * report deleted rows.
   *
   * `GET /v1/customers/{customerGuid}/customersalesnotes` · scopes `customers:read` · paged by page token
   *
   * To keep a copy: ask with `changedSince` for the rows changed at or after an instant; deleted rows are not
   * told, so compare with a full list now and then.
   *
   * @param customerGuid - Guid of the customer whose sales notes are listed.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of customer sales notes.
   */
  list(
    customerGuid: string,
    query?: ListCustomerCustomerSalesNotesQuery,
    options?: PageOptions,
  ): Paged<CustomerSalesNoteOutputModel> {
    return listCustomerCustomerSalesNotes(this.#core, customerGuid, query, options);
  }

  /**
   * The rows of `CustomersCustomerSalesNotes.list` that were added or changed since an earlier run.
   *
   * Deleted rows are not told: `CustomersCustomerSalesNotes.reconcile` finds them.
   *
   * @param start - The checkpoint that the earlier run left, or an instant; undefined: all rows there are.
   * @param query - Filters and settings, the same for every run.
   * @param options - Signal, time-outs and headers of the calls, and how far the next run reaches back.
   */
  changes(
    customerGuid: string,
    start: SyncStart,
    query?: Omit<ListCustomerCustomerSalesNotesQuery, "changedSince">,
    options?: SyncOptions,
  ): Changes<CustomerSalesNoteOutputModel, "not-reported"> {
    return changesOf<
      CustomerSalesNoteOutputModel,
      "not-reported",
      ListCustomerCustomerSalesNotesQuery
    >(
      {
        operation: "SalesNotes_GetCustomerSalesNotes",
        id: "/guid",
        since: "changedSince",
        changed: "/lastUpdatedDateTime",
        deletions: "not-reported",
      },
      [customerGuid, query],
      query,
      start,
      options,
      (query, options) => this.list(customerGuid, query, options),
    );
  }

  /**
   * Compares a copy with all rows of `CustomersCustomerSalesNotes.list`.
   *
   * Gives the ids of rows that are gone, and of those that the copy lacks.
   *
   * @param knownIds - The ids of the copy's rows, read to their end before the list is asked for.
   * @param query - Filters and settings, the same for every run.
   * @param options - Signal, time-outs and headers of the calls.
   */
  reconcile(
    customerGuid: string,
    knownIds: Iterable<string> | AsyncIterable<string>,
    query?: Omit<ListCustomerCustomerSalesNotesQuery, "changedSince">,
    options?: Omit<SyncOptions, "overlap">,
  ): Promise<Reconciled<string>> {
    return reconcile<string>(
      { operation: "SalesNotes_GetCustomerSalesNotes", id: "/guid" },
      knownIds,
      query,
      options,
      (query, options) => this.list(customerGuid, query, options),
    );
  }
}

/** What `CustomersCustomerSalesNotes.list` can be asked for. */
export interface ListCustomerCustomerSalesNotesQuery {
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

/** `/v1/customers/{customerGuid}/projects` and what lies below it. */
export class CustomersProjects {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists the projects of a customer.
   *
   * `isBillable` keeps the projects with something to bill (true) or with nothing to bill (false).
   *
   * `GET /v1/customers/{customerGuid}/projects` · scopes `projects:read` · paged by page token
   *
   * @param customerGuid - Guid of the customer whose projects are listed.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of the customer's projects.
   */
  list(
    customerGuid: string,
    query?: ListCustomerProjectsQuery,
    options?: PageOptions,
  ): Paged<ProjectOutputModel> {
    return listCustomerProjects(this.#core, customerGuid, query, options);
  }
}

/** What `CustomersProjects.list` can be asked for. */
export interface ListCustomerProjectsQuery {
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
   * true returns projects with something to bill, false those with nothing to bill; both when omitted.
   */
  readonly isBillable?: boolean | null;
  /**
   * Only projects in any of these currencies; all when omitted.
   *
   * Quirk `currency-filter-two-names`: Document filters all projects by one currencyGuid, but a customer's
   * projects and sales cases by currencyGuids. Each list has the name declared for it.
   */
  readonly currencyGuids?: readonly string[] | null;
  /** Only these of the customer's projects; all when omitted. */
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
}

/** `/v1/customers/{customerGuid}/salesnotes` and what lies below it. */
export class CustomersSalesNotes {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists sales notes about a customer, project notes included.
   *
   * The token has to hold `customers:read` and `projects:read` both. `changedSince` does not report deleted rows.
   *
   * `GET /v1/customers/{customerGuid}/salesnotes` · scopes `projects:read`, `customers:read` · paged by page token
   *
   * To keep a copy: ask with `changedSince` for the rows changed at or after an instant; deleted rows are not
   * told, so compare with a full list now and then.
   *
   * Quirk `two-scopes-at-once`: Document demands two scopes together for these calls. The token must hold both.
   *
   * @param customerGuid - Guid of the customer whose sales notes are listed.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of sales notes, each with its project where it has one.
   */
  list(
    customerGuid: string,
    query?: ListCustomerSalesNotesQuery,
    options?: PageOptions,
  ): Paged<SalesNoteOutputModel> {
    return listCustomerSalesNotes(this.#core, customerGuid, query, options);
  }

  /**
   * The rows of `CustomersSalesNotes.list` that were added or changed since an earlier run.
   *
   * Deleted rows are not told: `CustomersSalesNotes.reconcile` finds them.
   *
   * @param start - The checkpoint that the earlier run left, or an instant; undefined: all rows there are.
   * @param query - Filters and settings, the same for every run.
   * @param options - Signal, time-outs and headers of the calls, and how far the next run reaches back.
   */
  changes(
    customerGuid: string,
    start: SyncStart,
    query?: Omit<ListCustomerSalesNotesQuery, "changedSince">,
    options?: SyncOptions,
  ): Changes<SalesNoteOutputModel, "not-reported"> {
    return changesOf<SalesNoteOutputModel, "not-reported", ListCustomerSalesNotesQuery>(
      {
        operation: "SalesNotes_GetAllCustomerSalesNotes",
        id: "/guid",
        since: "changedSince",
        changed: "/lastUpdatedDateTime",
        deletions: "not-reported",
      },
      [customerGuid, query],
      query,
      start,
      options,
      (query, options) => this.list(customerGuid, query, options),
    );
  }

  /**
   * Compares a copy with all rows of `CustomersSalesNotes.list`.
   *
   * Gives the ids of rows that are gone, and of those that the copy lacks.
   *
   * @param knownIds - The ids of the copy's rows, read to their end before the list is asked for.
   * @param query - Filters and settings, the same for every run.
   * @param options - Signal, time-outs and headers of the calls.
   */
  reconcile(
    customerGuid: string,
    knownIds: Iterable<string> | AsyncIterable<string>,
    query?: Omit<ListCustomerSalesNotesQuery, "changedSince">,
    options?: Omit<SyncOptions, "overlap">,
  ): Promise<Reconciled<string>> {
    return reconcile<string>(
      { operation: "SalesNotes_GetAllCustomerSalesNotes", id: "/guid" },
      knownIds,
      query,
      options,
      (query, options) => this.list(customerGuid, query, options),
    );
  }
}

/** What `CustomersSalesNotes.list` can be asked for. */
export interface ListCustomerSalesNotesQuery {
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

const listCustomersOperation: PagedOperation = {
  id: "Customers_GetCustomers",
  name: "customers.list",
  method: "GET",
  path: "/v1/customers",
  paging: pageToken,
};

/**
 * Lists customers.
 *
 * `Customers.list`, to be imported alone.
 */
export function listCustomers(
  core: Core,
  query?: ListCustomersQuery,
  options?: PageOptions,
): Paged<CustomerModel> {
  return paged<CustomerModel>(core, listCustomersOperation, { query }, options);
}

const createCustomerOperation: Operation = {
  id: "Customers_PostCustomer",
  name: "customers.create",
  method: "POST",
  path: "/v1/customers",
  body: /* @__PURE__ */ json({}),
};

/**
 * Creates a customer.
 *
 * `Customers.create`, to be imported alone.
 */
export function createCustomer(
  core: Core,
  customer: CustomerModelInput,
  options?: CallOptions,
): Call<CustomerModel> {
  return call<CustomerModel>(core, createCustomerOperation, { body: customer }, options);
}

const deleteCustomerOperation: Operation = {
  id: "Customers_DeleteCustomer",
  name: "customers.delete",
  method: "DELETE",
  path: "/v1/customers/{guid}",
  expand: expandPath,
  result: "none",
};

/**
 * Deletes one customer.
 *
 * `Customers.delete`, to be imported alone.
 */
export function deleteCustomer(core: Core, guid: string, options?: CallOptions): Call<void> {
  return call(core, deleteCustomerOperation, { path: [guid] }, options);
}

const getCustomerOperation: Operation = {
  id: "Customers_GetCustomer",
  name: "customers.get",
  method: "GET",
  path: "/v1/customers/{guid}",
  expand: expandPath,
};

/**
 * Fetches one customer.
 *
 * `Customers.get`, to be imported alone.
 */
export function getCustomer(core: Core, guid: string, options?: CallOptions): Call<CustomerModel> {
  return call<CustomerModel>(core, getCustomerOperation, { path: [guid] }, options);
}

const updateCustomerOperation: Operation = {
  id: "Customers_PatchCustomer",
  name: "customers.update",
  method: "PATCH",
  path: "/v1/customers/{guid}",
  expand: expandPath,
  body: /* @__PURE__ */ jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
  retry: "idempotent",
};

/**
 * Changes fields of one customer.
 *
 * `Customers.update`, to be imported alone.
 */
export function updateCustomer(
  core: Core,
  guid: string,
  changes: JsonPatch<CustomerModelInput>,
  options?: CallOptions,
): Call<readonly CustomerModel[]> {
  return call<readonly CustomerModel[]>(
    core,
    updateCustomerOperation,
    { path: [guid], body: changes },
    options,
  );
}

const listCustomerCustomPropertiesOperation: PagedOperation = {
  id: "CustomerCustomProperties_GetCustomerCustomProperties",
  name: "customers.customProperties.list",
  method: "GET",
  path: "/v1/customers/customproperties",
  paging: firstRow,
  styles: { "query:sortings": /* @__PURE__ */ brackets({}) },
};

/**
 * Lists the custom properties customers can have.
 *
 * `CustomersCustomProperties.list`, to be imported alone.
 */
export function listCustomerCustomProperties(
  core: Core,
  query?: ListCustomerCustomPropertiesQuery,
  options?: PageOptions,
): Paged<CustomPropertyModel> {
  return paged<CustomPropertyModel>(
    core,
    listCustomerCustomPropertiesOperation,
    { query },
    options,
  );
}

const createCustomerCustomPropertyOperation: Operation = {
  id: "CustomerCustomProperties_PostCustomerCustomProperty",
  name: "customers.customProperties.create",
  method: "POST",
  path: "/v1/customers/customproperties",
  body: /* @__PURE__ */ json({}),
};

/**
 * Creates a custom property for customers.
 *
 * `CustomersCustomProperties.create`, to be imported alone.
 */
export function createCustomerCustomProperty(
  core: Core,
  customProperty: CustomPropertyModelInput,
  options?: CallOptions,
): Call<readonly CustomPropertyModel[]> {
  return call<readonly CustomPropertyModel[]>(
    core,
    createCustomerCustomPropertyOperation,
    { body: customProperty },
    options,
  );
}

const deleteCustomerCustomPropertyOperation: Operation = {
  id: "CustomerCustomProperties_DeleteCustomerCustomProperty",
  name: "customers.customProperties.delete",
  method: "DELETE",
  path: "/v1/customers/customproperties/{guid}",
  expand: expandPath,
  result: "none",
};

/**
 * Deletes one customer custom property.
 *
 * `CustomersCustomProperties.delete`, to be imported alone.
 */
export function deleteCustomerCustomProperty(
  core: Core,
  guid: string,
  options?: CallOptions,
): Call<void> {
  return call(core, deleteCustomerCustomPropertyOperation, { path: [guid] }, options);
}

const getCustomerCustomPropertyOperation: Operation = {
  id: "CustomerCustomProperties_GetCustomerCustomProperty",
  name: "customers.customProperties.get",
  method: "GET",
  path: "/v1/customers/customproperties/{guid}",
  expand: expandPath,
};

/**
 * Fetches one customer custom property.
 *
 * `CustomersCustomProperties.get`, to be imported alone.
 */
export function getCustomerCustomProperty(
  core: Core,
  guid: string,
  options?: CallOptions,
): Call<CustomPropertyModel> {
  return call<CustomPropertyModel>(
    core,
    getCustomerCustomPropertyOperation,
    { path: [guid] },
    options,
  );
}

const updateCustomerCustomPropertyOperation: Operation = {
  id: "CustomerCustomProperties_PatchCustomerCustomProperty",
  name: "customers.customProperties.update",
  method: "PATCH",
  path: "/v1/customers/customproperties/{guid}",
  expand: expandPath,
  body: /* @__PURE__ */ jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
  retry: "idempotent",
};

/**
 * Changes fields of one customer custom property.
 *
 * `CustomersCustomProperties.update`, to be imported alone.
 */
export function updateCustomerCustomProperty(
  core: Core,
  guid: string,
  changes: JsonPatch<CustomPropertyModelInput>,
  options?: CallOptions,
): Call<readonly CustomPropertyModel[]> {
  return call<readonly CustomPropertyModel[]>(
    core,
    updateCustomerCustomPropertyOperation,
    { path: [guid], body: changes },
    options,
  );
}

const createCustomerCustomPropertySelectionItemOperation: Operation = {
  id: "CustomerCustomPropertySelectionItems_PostCustomerCustomPropertySelectionItem",
  name: "customers.customProperties.selectionItems.create",
  method: "POST",
  path: "/v1/customers/customproperties/customercustompropertyselectionitems",
  body: /* @__PURE__ */ json({}),
};

/**
 * Creates a choice of a customer selection property.
 *
 * `CustomersCustomPropertiesSelectionItems.create`, to be imported alone.
 */
export function createCustomerCustomPropertySelectionItem(
  core: Core,
  customerCustomPropertySelectionItem: CustomerCustomPropertySelectionItemInputModel,
  options?: CallOptions,
): Call<CustomerCustomPropertySelectionItemOutputModel> {
  return call<CustomerCustomPropertySelectionItemOutputModel>(
    core,
    createCustomerCustomPropertySelectionItemOperation,
    { body: customerCustomPropertySelectionItem },
    options,
  );
}

const deleteCustomerCustomPropertySelectionItemOperation: Operation = {
  id: "CustomerCustomPropertySelectionItems_DeleteCustomerCustomPropertySelectionItem",
  name: "customers.customProperties.selectionItems.delete",
  method: "DELETE",
  path: "/v1/customers/customproperties/customercustompropertyselectionitems/{guid}",
  expand: expandPath,
  result: "none",
};

/**
 * Deletes one choice of a customer selection property.
 *
 * `CustomersCustomPropertiesSelectionItems.delete`, to be imported alone.
 */
export function deleteCustomerCustomPropertySelectionItem(
  core: Core,
  guid: string,
  options?: CallOptions,
): Call<void> {
  return call(core, deleteCustomerCustomPropertySelectionItemOperation, { path: [guid] }, options);
}

const getCustomerCustomPropertySelectionItemOperation: Operation = {
  id: "CustomerCustomPropertySelectionItems_GetCustomerCustomPropertySelectionItem",
  name: "customers.customProperties.selectionItems.get",
  method: "GET",
  path: "/v1/customers/customproperties/customercustompropertyselectionitems/{guid}",
  expand: expandPath,
};

/**
 * Fetches one choice of a customer selection property.
 *
 * `CustomersCustomPropertiesSelectionItems.get`, to be imported alone.
 */
export function getCustomerCustomPropertySelectionItem(
  core: Core,
  guid: string,
  options?: CallOptions,
): Call<CustomerCustomPropertySelectionItemOutputModel> {
  return call<CustomerCustomPropertySelectionItemOutputModel>(
    core,
    getCustomerCustomPropertySelectionItemOperation,
    { path: [guid] },
    options,
  );
}

const updateCustomerCustomPropertySelectionItemOperation: Operation = {
  id: "CustomerCustomPropertySelectionItems_PatchCustomerCustomPropertySelectionItem",
  name: "customers.customProperties.selectionItems.update",
  method: "PATCH",
  path: "/v1/customers/customproperties/customercustompropertyselectionitems/{guid}",
  expand: expandPath,
  body: /* @__PURE__ */ jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
  retry: "idempotent",
};

/**
 * Changes fields of one choice of a customer selection property.
 *
 * `CustomersCustomPropertiesSelectionItems.update`, to be imported alone.
 */
export function updateCustomerCustomPropertySelectionItem(
  core: Core,
  guid: string,
  changes: JsonPatch<CustomerCustomPropertySelectionItemInputModel>,
  options?: CallOptions,
): Call<readonly CustomerCustomPropertySelectionItemOutputModel[]> {
  return call<readonly CustomerCustomPropertySelectionItemOutputModel[]>(
    core,
    updateCustomerCustomPropertySelectionItemOperation,
    { path: [guid], body: changes },
    options,
  );
}

const listCustomerCustomPropertySelectionItemsOperation: PagedOperation = {
  id: "CustomerCustomPropertySelectionItems_GetCustomerCustomPropertySelectionItems",
  name: "customers.customProperties.selectionItems.list",
  method: "GET",
  path: "/v1/customers/customproperties/{customPropertyGuid}/customercustompropertyselectionitems",
  expand: expandPath,
  paging: pageToken,
};

/**
 * Lists the choices of a customer selection property.
 *
 * `CustomersCustomPropertiesSelectionItems.list`, to be imported alone.
 */
export function listCustomerCustomPropertySelectionItems(
  core: Core,
  customPropertyGuid: string,
  query?: ListCustomerCustomPropertySelectionItemsQuery,
  options?: PageOptions,
): Paged<CustomerCustomPropertySelectionItemOutputModel> {
  return paged<CustomerCustomPropertySelectionItemOutputModel>(
    core,
    listCustomerCustomPropertySelectionItemsOperation,
    { path: [customPropertyGuid], query },
    options,
  );
}

const createCustomerCustomValueOperation: Operation = {
  id: "CustomerCustomValues_PostCustomerCustomValue",
  name: "customers.customValues.create",
  method: "POST",
  path: "/v1/customers/customvalues",
  body: /* @__PURE__ */ json({}),
};

/**
 * Sets a custom property's value on a customer.
 *
 * `CustomersCustomValues.create`, to be imported alone.
 */
export function createCustomerCustomValue(
  core: Core,
  customerCustomValue: CustomerCustomValueModelInput,
  options?: CallOptions,
): Call<readonly CustomerCustomValueModel[]> {
  return call<readonly CustomerCustomValueModel[]>(
    core,
    createCustomerCustomValueOperation,
    { body: customerCustomValue },
    options,
  );
}

const deleteCustomerCustomValueOperation: Operation = {
  id: "CustomerCustomValues_DeleteCustomerCustomValue",
  name: "customers.customValues.delete",
  method: "DELETE",
  path: "/v1/customers/customvalues/{guid}",
  expand: expandPath,
  result: "none",
};

/**
 * Deletes one customer custom value.
 *
 * `CustomersCustomValues.delete`, to be imported alone.
 */
export function deleteCustomerCustomValue(
  core: Core,
  guid: string,
  options?: CallOptions,
): Call<void> {
  return call(core, deleteCustomerCustomValueOperation, { path: [guid] }, options);
}

const getCustomerCustomValueOperation: Operation = {
  id: "CustomerCustomValues_GetCustomerCustomValue",
  name: "customers.customValues.get",
  method: "GET",
  path: "/v1/customers/customvalues/{guid}",
  expand: expandPath,
};

/**
 * Fetches one customer custom value.
 *
 * `CustomersCustomValues.get`, to be imported alone.
 */
export function getCustomerCustomValue(
  core: Core,
  guid: string,
  options?: CallOptions,
): Call<CustomerCustomValueModel> {
  return call<CustomerCustomValueModel>(
    core,
    getCustomerCustomValueOperation,
    { path: [guid] },
    options,
  );
}

const updateCustomerCustomValueOperation: Operation = {
  id: "CustomerCustomValues_PatchCustomerCustomValue",
  name: "customers.customValues.update",
  method: "PATCH",
  path: "/v1/customers/customvalues/{guid}",
  expand: expandPath,
  body: /* @__PURE__ */ jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
  retry: "idempotent",
};

/**
 * Changes fields of one customer custom value.
 *
 * `CustomersCustomValues.update`, to be imported alone.
 */
export function updateCustomerCustomValue(
  core: Core,
  guid: string,
  changes: JsonPatch<CustomerCustomValueModelInput>,
  options?: CallOptions,
): Call<readonly CustomerCustomValueModel[]> {
  return call<readonly CustomerCustomValueModel[]>(
    core,
    updateCustomerCustomValueOperation,
    { path: [guid], body: changes },
    options,
  );
}

const listCustomerCustomValuesOperation: PagedOperation = {
  id: "CustomerCustomValues_GetCustomerCustomValues",
  name: "customers.customValues.list",
  method: "GET",
  path: "/v1/customers/{customerGuid}/customvalues",
  expand: expandPath,
  paging: firstRow,
  styles: { "query:sortings": /* @__PURE__ */ brackets({}) },
};

/**
 * Lists the custom property values of a customer.
 *
 * `CustomersCustomValues.list`, to be imported alone.
 */
export function listCustomerCustomValues(
  core: Core,
  customerGuid: string,
  query?: ListCustomerCustomValuesQuery,
  options?: PageOptions,
): Paged<CustomerCustomValueModel> {
  return paged<CustomerCustomValueModel>(
    core,
    listCustomerCustomValuesOperation,
    { path: [customerGuid], query },
    options,
  );
}

const listCustomerAddressesOperation: PagedOperation = {
  id: "Addresses_GetCustomerAddresses",
  name: "customers.addresses.list",
  method: "GET",
  path: "/v1/customers/{customerGuid}/addresses",
  expand: expandPath,
  paging: firstRow,
};

/**
 * Lists the addresses of a customer.
 *
 * `CustomersAddresses.list`, to be imported alone.
 */
export function listCustomerAddresses(
  core: Core,
  customerGuid: string,
  query?: ListCustomerAddressesQuery,
  options?: PageOptions,
): Paged<AddressModel> {
  return paged<AddressModel>(
    core,
    listCustomerAddressesOperation,
    { path: [customerGuid], query },
    options,
  );
}

const createCustomerAddressOperation: Operation = {
  id: "Addresses_PostCustomerAddress",
  name: "customers.addresses.create",
  method: "POST",
  path: "/v1/customers/{customerGuid}/addresses",
  expand: expandPath,
  body: /* @__PURE__ */ json({}),
};

/**
 * Creates an address for a customer.
 *
 * `CustomersAddresses.create`, to be imported alone.
 */
export function createCustomerAddress(
  core: Core,
  customerGuid: string,
  address: AddressModelInput,
  options?: CallOptions,
): Call<AddressModel> {
  return call<AddressModel>(
    core,
    createCustomerAddressOperation,
    { path: [customerGuid], body: address },
    options,
  );
}

const listCustomerContactPersonsOperation: PagedOperation = {
  id: "Contacts_GetCustomerContacts",
  name: "customers.contactPersons.list",
  method: "GET",
  path: "/v1/customers/{customerGuid}/contactpersons",
  expand: expandPath,
  paging: firstRow,
};

/**
 * Lists the contact persons of a customer.
 *
 * `CustomersContactPersons.list`, to be imported alone.
 */
export function listCustomerContactPersons(
  core: Core,
  customerGuid: string,
  query?: ListCustomerContactPersonsQuery,
  options?: PageOptions,
): Paged<ContactModel> {
  return paged<ContactModel>(
    core,
    listCustomerContactPersonsOperation,
    { path: [customerGuid], query },
    options,
  );
}

const listCustomerCountrySettingsOperation: Operation = {
  id: "CustomerCountrySettings_GetCustomerCountrySettings",
  name: "customers.countrySettings.list",
  method: "GET",
  path: "/v1/customers/{customerGuid}/customercountrysettings",
  expand: expandPath,
};

/**
 * Lists a customer's tax settings by country.
 *
 * `CustomersCountrySettings.list`, to be imported alone.
 */
export function listCustomerCountrySettings(
  core: Core,
  customerGuid: string,
  options?: CallOptions,
): Call<readonly CustomerCountrySettingsOutputModel[]> {
  return call<readonly CustomerCountrySettingsOutputModel[]>(
    core,
    listCustomerCountrySettingsOperation,
    { path: [customerGuid] },
    options,
  );
}

const listCustomersMarketSegmentsOperation: PagedOperation = {
  id: "CustomerMarketSegments_GetCustomerMarketSegments",
  name: "customers.marketSegments.list",
  method: "GET",
  path: "/v1/customers/{customerGuid}/customermarketsegments",
  expand: expandPath,
  paging: firstRow,
};

/**
 * Lists the market segments of a customer.
 *
 * `CustomersMarketSegments.list`, to be imported alone.
 */
export function listCustomersMarketSegments(
  core: Core,
  customerGuid: string,
  query?: ListCustomersMarketSegmentsQuery,
  options?: PageOptions,
): Paged<CustomerMarketSegmentModel> {
  return paged<CustomerMarketSegmentModel>(
    core,
    listCustomersMarketSegmentsOperation,
    { path: [customerGuid], query },
    options,
  );
}

const listCustomerCustomerSalesNotesOperation: PagedOperation = {
  id: "SalesNotes_GetCustomerSalesNotes",
  name: "customers.customerSalesNotes.list",
  method: "GET",
  path: "/v1/customers/{customerGuid}/customersalesnotes",
  expand: expandPath,
  paging: pageToken,
};

/**
 * Lists the sales notes written on a customer.
 *
 * `CustomersCustomerSalesNotes.list`, to be imported alone.
 */
export function listCustomerCustomerSalesNotes(
  core: Core,
  customerGuid: string,
  query?: ListCustomerCustomerSalesNotesQuery,
  options?: PageOptions,
): Paged<CustomerSalesNoteOutputModel> {
  return paged<CustomerSalesNoteOutputModel>(
    core,
    listCustomerCustomerSalesNotesOperation,
    { path: [customerGuid], query },
    options,
  );
}

const listCustomerProjectsOperation: PagedOperation = {
  id: "Projects_GetCustomerProjects",
  name: "customers.projects.list",
  method: "GET",
  path: "/v1/customers/{customerGuid}/projects",
  expand: expandPath,
  paging: pageToken,
};

/**
 * Lists the projects of a customer.
 *
 * `CustomersProjects.list`, to be imported alone.
 */
export function listCustomerProjects(
  core: Core,
  customerGuid: string,
  query?: ListCustomerProjectsQuery,
  options?: PageOptions,
): Paged<ProjectOutputModel> {
  return paged<ProjectOutputModel>(
    core,
    listCustomerProjectsOperation,
    { path: [customerGuid], query },
    options,
  );
}

const listCustomerSalesNotesOperation: PagedOperation = {
  id: "SalesNotes_GetAllCustomerSalesNotes",
  name: "customers.salesNotes.list",
  method: "GET",
  path: "/v1/customers/{customerGuid}/salesnotes",
  expand: expandPath,
  paging: pageToken,
};

/**
 * Lists sales notes about a customer, project notes included.
 *
 * `CustomersSalesNotes.list`, to be imported alone.
 */
export function listCustomerSalesNotes(
  core: Core,
  customerGuid: string,
  query?: ListCustomerSalesNotesQuery,
  options?: PageOptions,
): Paged<SalesNoteOutputModel> {
  return paged<SalesNoteOutputModel>(
    core,
    listCustomerSalesNotesOperation,
    { path: [customerGuid], query },
    options,
  );
}
