import { brackets } from "../plugins/style/brackets.js";
import type { Call } from "../runtime/call.js";
import type { Core } from "../runtime/core.js";
import type { Operation } from "../runtime/operation.js";
import type { CallOptions } from "../runtime/options.js";
import type {
  ContactCommunicationModel,
  ContactKeywordModel,
  KeyValuePairOfStringAndSortDirection,
  KeywordModel,
} from "../types.js";
const listContactsCommunications: Operation = {
  id: "ContactCommunications_GetCommunications2",
  method: "GET",
  path: "/v1/contacts/{contactGuid}/contactcommunications",
};
const listContactsKeywords: Operation = {
  id: "Keywords_GetContactKeywords",
  method: "GET",
  path: "/v1/contacts/{contactGuid}/keywords",
  styles: { "query:sortings": brackets({}) },
};
const unlinkContactsKeywords: Operation = {
  id: "Keywords_DeleteContactKeyword",
  method: "DELETE",
  path: "/v1/contacts/{contactGuid}/keywords/{guid}",
  result: "none",
};
const linkContactsKeywords: Operation = {
  id: "Keywords_LinkKeywordToContact",
  method: "POST",
  path: "/v1/contacts/{contactGuid}/keywords/{guid}",
};

/** What {@link ContactsCommunications.list} can be asked for. */
export interface ListContactsCommunicationsQuery {
  /** true returns active rows only, false inactive ones only; both when omitted. */
  readonly active?: boolean | null;
}

/** Operations below `ContactsCommunications`. */
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
   * @param contactGuid - Guid of the contact person whose phone numbers, email addresses and the like are listed.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The contact person's communications.
   */
  list(
    contactGuid: string,
    query: ListContactsCommunicationsQuery = {},
    options: CallOptions = {},
  ): Call<readonly ContactCommunicationModel[]> {
    return this.#core.call<readonly ContactCommunicationModel[]>(
      listContactsCommunications,
      { path: [contactGuid], query },
      options,
    );
  }
}

/** What {@link ContactsKeywords.list} can be asked for. */
export interface ListContactsKeywordsQuery {
  /** true returns active rows only, false inactive ones only; both when omitted. */
  readonly active?: boolean | null;
  /** Sort rules: `key` is a top-level field name of the result, `value` is Asc or Desc. */
  readonly sortings?: readonly KeyValuePairOfStringAndSortDirection[] | null;
}

/** Operations below `ContactsKeywords`. */
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
   * @param contactGuid - Guid of the contact person whose keywords are listed.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The contact person's keywords.
   */
  list(
    contactGuid: string,
    query: ListContactsKeywordsQuery = {},
    options: CallOptions = {},
  ): Call<readonly KeywordModel[]> {
    return this.#core.call<readonly KeywordModel[]>(
      listContactsKeywords,
      { path: [contactGuid], query },
      options,
    );
  }

  /**
   * Takes a keyword off a contact person.
   *
   * The keyword itself stays.
   *
   * `DELETE /v1/contacts/{contactGuid}/keywords/{guid}` · scopes `customers:delete`
   *
   * @param contactGuid - Guid of the contact person to link the keyword to or unlink it from.
   * @param guid - Guid of the keyword to link to or unlink from the contact person.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The keyword is taken off; no body.
   */
  unlink(contactGuid: string, guid: string, options: CallOptions = {}): Call<void> {
    return this.#core.call<void>(unlinkContactsKeywords, { path: [contactGuid, guid] }, options);
  }

  /**
   * Puts an existing keyword on a contact person.
   *
   * Nothing is sent; both guids are in the address.
   *
   * `POST /v1/contacts/{contactGuid}/keywords/{guid}` · scopes `customers:write`
   *
   * @param contactGuid - Guid of the contact person to link the keyword to or unlink it from.
   * @param guid - Guid of the keyword to link to or unlink from the contact person.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The keyword as linked to the contact person.
   */
  link(contactGuid: string, guid: string, options: CallOptions = {}): Call<ContactKeywordModel> {
    return this.#core.call<ContactKeywordModel>(
      linkContactsKeywords,
      { path: [contactGuid, guid] },
      options,
    );
  }
}

/** Operations below `Contacts`. */
export class Contacts {
  /** Operations below `ContactsCommunications`. */
  readonly communications: ContactsCommunications;
  /** Operations below `ContactsKeywords`. */
  readonly keywords: ContactsKeywords;

  constructor(core: Core) {
    this.communications = new ContactsCommunications(core);
    this.keywords = new ContactsKeywords(core);
  }
}
