import { firstRow } from "../paging.js";
import { type JsonPatch, jsonPatch } from "../plugins/body/json-patch.js";
import { json } from "../plugins/body/json.js";
import type { Call } from "../runtime/call.js";
import type { Core } from "../runtime/core.js";
import type { Operation, PagedOperation } from "../runtime/operation.js";
import type { CallOptions, PageOptions } from "../runtime/options.js";
import type { Paged } from "../runtime/paged.js";
import type { ContactCommunicationModel, ContactCommunicationModelInput } from "../types.js";
const listContactCommunications: PagedOperation = {
  id: "ContactCommunications_GetCommunications",
  method: "GET",
  path: "/v1/contactcommunications",
  paging: firstRow,
};
const createContactCommunications: Operation = {
  id: "ContactCommunications_PostContactCommunication",
  method: "POST",
  path: "/v1/contactcommunications",
  body: json({}),
};
const deleteContactCommunications: Operation = {
  id: "ContactCommunications_DeleteContactCommunication",
  method: "DELETE",
  path: "/v1/contactcommunications/{guid}",
  result: "none",
};
const getContactCommunications: Operation = {
  id: "ContactCommunications_GetCommunication",
  method: "GET",
  path: "/v1/contactcommunications/{guid}",
};
const updateContactCommunications: Operation = {
  id: "ContactCommunications_PatchContactCommunication",
  method: "PATCH",
  path: "/v1/contactcommunications/{guid}",
  body: jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
};

/** What {@link ContactCommunications.list} can be asked for. */
export interface ListContactCommunicationsQuery {
  /** true returns active rows only, false inactive ones only; both when omitted. */
  readonly active?: boolean | null;
  /**
   * Rows per page. The guide sets 100 by default and 1000 at most, the operation reference 20 and 100: send a
   * value, up to 100 fits both.
   */
  readonly rowCount?: number | null;
  /**
   * Text to find anywhere in the value, such as the phone number or email address, ignoring case.
   */
  readonly textToSearch?: string | null;
  /**
   * Only rows added or changed at or after this instant (ISO 8601, such as `2024-05-31T08:00:00.000Z`). Deletions
   * are not reported.
   *
   * Instant, ISO 8601 (`2020-11-30T12:34:12Z`).
   */
  readonly changedSince?: string | null;
}

/** Operations below `ContactCommunications`. */
export class ContactCommunications {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists contact persons' phone numbers, emails and the like.
   *
   * Active and inactive ones come back unless `active` is set. `changedSince` does not report deleted rows.
   *
   * `GET /v1/contactcommunications` · scopes `customers:read` · paged by first row
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns One page of contact communications.
   */
  list(
    query: ListContactCommunicationsQuery = {},
    options: PageOptions = {},
  ): Paged<ContactCommunicationModel> {
    return this.#core.paged<ContactCommunicationModel>(
      listContactCommunications,
      { query },
      options,
    );
  }

  /**
   * Creates a phone number, email or the like for a contact person.
   *
   * `POST /v1/contactcommunications` · scopes `customers:write`
   *
   * @param contactCommunication - The communication; `contact`, `communicationType` and `value` are required.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The created contact communication, with its guid.
   */
  create(
    contactCommunication: ContactCommunicationModelInput,
    options: CallOptions = {},
  ): Call<ContactCommunicationModel> {
    return this.#core.call<ContactCommunicationModel>(
      createContactCommunications,
      { body: contactCommunication },
      options,
    );
  }

  /**
   * Deletes one contact communication.
   *
   * `DELETE /v1/contactcommunications/{guid}` · scopes `customers:delete`
   *
   * @param guid - Guid of the contact communication (a phone number, email address or the like).
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The contact communication is deleted; no body.
   */
  delete(guid: string, options: CallOptions = {}): Call<void> {
    return this.#core.call<void>(deleteContactCommunications, { path: [guid] }, options);
  }

  /**
   * Fetches one contact communication.
   *
   * `GET /v1/contactcommunications/{guid}` · scopes `customers:read`
   *
   * @param guid - Guid of the contact communication (a phone number, email address or the like).
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The requested contact communication.
   */
  get(guid: string, options: CallOptions = {}): Call<ContactCommunicationModel> {
    return this.#core.call<ContactCommunicationModel>(
      getContactCommunications,
      { path: [guid] },
      options,
    );
  }

  /**
   * Changes fields of one contact communication.
   *
   * Answers with the row itself, where most PATCH calls answer with a list.
   *
   * `PATCH /v1/contactcommunications/{guid}` · scopes `customers:write`
   *
   * @param guid - Guid of the contact communication (a phone number, email address or the like).
   * @param changes - JSON Patch operations on the contact communication; only `replace` works.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The changed contact communication, as one object.
   */
  update(
    guid: string,
    changes: JsonPatch<ContactCommunicationModelInput>,
    options: CallOptions = {},
  ): Call<ContactCommunicationModel> {
    return this.#core.call<ContactCommunicationModel>(
      updateContactCommunications,
      { path: [guid], body: changes },
      options,
    );
  }
}
