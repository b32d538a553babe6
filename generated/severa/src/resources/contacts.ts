import { brackets } from "../plugins/style/brackets.js";
import { type Call, call } from "../runtime/call.js";
import type { Core } from "../runtime/core.js";
import type { Operation } from "../runtime/operation.js";
import type { CallOptions } from "../runtime/options.js";
import { expandPath } from "../runtime/path.js";
import type {
  ContactCommunicationModel,
  ContactKeywordModel,
  KeyValuePairOfStringAndSortDirection,
  KeywordModel,
} from "../types.js";

/** `/v1/contacts/{contactGuid}/contactcommunications` and what lies below it. */
export class Contacts {
  /** `/v1/contacts/{contactGuid}/contactcommunications` and what lies below it. */
  readonly communications: ContactsCommunications;
  /** `/v1/contacts/{contactGuid}/keywords` and what lies below it. */
  readonly keywords: ContactsKeywords;

  constructor(core: Core) {
    this.communications = new ContactsCommunications(core);
    this.keywords = new ContactsKeywords(core);
  }
}

/** `/v1/contacts/{contactGuid}/contactcommunications` and what lies below it. */
export class ContactsCommunications {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists one contact person's phone numbers, emails and the like.
   *
   * Active and inactive ones come back unless `active` is set.
   *
   * `GET /v1/contacts/{contactGuid}/contactcommunications` · scopes `customers:read`
   *
   * Quirk `contacts-two-paths`: Document reaches one and the same person under `/contactpersons` and, for keywords
   * and communications, under `/contacts`. Both take the guid of the contact person.
   *
   * Quirk `list-without-paging`: Document gives this list no paging at all, though the guide (Paging) pages large
   * results. All rows are expected in one answer.
   *
   * @param contactGuid - Guid of the contact person whose phone numbers, email addresses and the like are listed.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The contact person's communications.
   */
  list(
    contactGuid: string,
    query?: ListContactsCommunicationsQuery,
    options?: CallOptions,
  ): Call<readonly ContactCommunicationModel[]> {
    return listContactsCommunications(this.#core, contactGuid, query, options);
  }
}

/** What `ContactsCommunications.list` can be asked for. */
export interface ListContactsCommunicationsQuery {
  /**
   * true returns active rows only, false inactive ones only; both when omitted.
   *
   * Quirk `active-filter-two-names`: Document calls the filter by activity `active` on some lists and `isActive`
   * on others. Take the name the list declares; the other one may be ignored without a word.
   */
  readonly active?: boolean | null;
}

/** `/v1/contacts/{contactGuid}/keywords` and what lies below it. */
export class ContactsKeywords {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists the keywords on a contact person.
   *
   * Active and inactive ones come back unless `active` is set.
   *
   * `GET /v1/contacts/{contactGuid}/keywords` · scopes `customers:read`
   *
   * Quirk `contacts-two-paths`: Document reaches one and the same person under `/contactpersons` and, for keywords
   * and communications, under `/contacts`. Both take the guid of the contact person.
   *
   * Quirk `list-without-paging`: Document gives this list no paging at all, though the guide (Paging) pages large
   * results. All rows are expected in one answer.
   *
   * @param contactGuid - Guid of the contact person whose keywords are listed. Quirk `contact-keywords-user`: Document describes the contact in this path as a user. Pass the contact person's guid.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The contact person's keywords.
   */
  list(
    contactGuid: string,
    query?: ListContactKeywordsQuery,
    options?: CallOptions,
  ): Call<readonly KeywordModel[]> {
    return listContactKeywords(this.#core, contactGuid, query, options);
  }

  /**
   * Takes a keyword off a contact person.
   *
   * The keyword itself stays.
   *
   * `DELETE /v1/contacts/{contactGuid}/keywords/{guid}` · scopes `customers:delete`
   *
   * Quirk `contacts-two-paths`: Document reaches one and the same person under `/contactpersons` and, for keywords
   * and communications, under `/contacts`. Both take the guid of the contact person.
   *
   * @param contactGuid - Guid of the contact person to link the keyword to or unlink it from.
   * @param guid - Guid of the keyword to link to or unlink from the contact person.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The keyword is taken off; no body.
   */
  unlink(contactGuid: string, guid: string, options?: CallOptions): Call<void> {
    return unlinkContactKeyword(this.#core, contactGuid, guid, options);
  }

  /**
   * Puts an existing keyword on a contact person.
   *
   * Nothing is sent; both guids are in the address.
   *
   * `POST /v1/contacts/{contactGuid}/keywords/{guid}` · scopes `customers:write`
   *
   * Quirk `contacts-two-paths`: Document reaches one and the same person under `/contactpersons` and, for keywords
   * and communications, under `/contacts`. Both take the guid of the contact person.
   *
   * @param contactGuid - Guid of the contact person to link the keyword to or unlink it from. Quirk `keyword-owner-relation`: Document relates the owner in this path to users, though it is a contact, a project or a file. Pass the guid of what the path names.
   * @param guid - Guid of the keyword to link to or unlink from the contact person.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The keyword as linked to the contact person.
   */
  link(contactGuid: string, guid: string, options?: CallOptions): Call<ContactKeywordModel> {
    return linkContactKeyword(this.#core, contactGuid, guid, options);
  }
}

/** What `ContactsKeywords.list` can be asked for. */
export interface ListContactKeywordsQuery {
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

const listContactsCommunicationsOperation: Operation = {
  id: "ContactCommunications_GetCommunications2",
  name: "contacts.communications.list",
  method: "GET",
  path: "/v1/contacts/{contactGuid}/contactcommunications",
  expand: expandPath,
};

/**
 * Lists one contact person's phone numbers, emails and the like.
 *
 * `ContactsCommunications.list`, to be imported alone.
 */
export function listContactsCommunications(
  core: Core,
  contactGuid: string,
  query?: ListContactsCommunicationsQuery,
  options?: CallOptions,
): Call<readonly ContactCommunicationModel[]> {
  return call<readonly ContactCommunicationModel[]>(
    core,
    listContactsCommunicationsOperation,
    { path: [contactGuid], query },
    options,
  );
}

const listContactKeywordsOperation: Operation = {
  id: "Keywords_GetContactKeywords",
  name: "contacts.keywords.list",
  method: "GET",
  path: "/v1/contacts/{contactGuid}/keywords",
  expand: expandPath,
  styles: { "query:sortings": /* @__PURE__ */ brackets({}) },
};

/**
 * Lists the keywords on a contact person.
 *
 * `ContactsKeywords.list`, to be imported alone.
 */
export function listContactKeywords(
  core: Core,
  contactGuid: string,
  query?: ListContactKeywordsQuery,
  options?: CallOptions,
): Call<readonly KeywordModel[]> {
  return call<readonly KeywordModel[]>(
    core,
    listContactKeywordsOperation,
    { path: [contactGuid], query },
    options,
  );
}

const unlinkContactKeywordOperation: Operation = {
  id: "Keywords_DeleteContactKeyword",
  name: "contacts.keywords.unlink",
  method: "DELETE",
  path: "/v1/contacts/{contactGuid}/keywords/{guid}",
  expand: expandPath,
  result: "none",
};

/**
 * Takes a keyword off a contact person.
 *
 * `ContactsKeywords.unlink`, to be imported alone.
 */
export function unlinkContactKeyword(
  core: Core,
  contactGuid: string,
  guid: string,
  options?: CallOptions,
): Call<void> {
  return call(core, unlinkContactKeywordOperation, { path: [contactGuid, guid] }, options);
}

const linkContactKeywordOperation: Operation = {
  id: "Keywords_LinkKeywordToContact",
  name: "contacts.keywords.link",
  method: "POST",
  path: "/v1/contacts/{contactGuid}/keywords/{guid}",
  expand: expandPath,
};

/**
 * Puts an existing keyword on a contact person.
 *
 * `ContactsKeywords.link`, to be imported alone.
 */
export function linkContactKeyword(
  core: Core,
  contactGuid: string,
  guid: string,
  options?: CallOptions,
): Call<ContactKeywordModel> {
  return call<ContactKeywordModel>(
    core,
    linkContactKeywordOperation,
    { path: [contactGuid, guid] },
    options,
  );
}
