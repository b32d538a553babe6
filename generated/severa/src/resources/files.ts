import { brackets } from "../plugins/style/brackets.js";
import { type Call, call } from "../runtime/call.js";
import type { Core } from "../runtime/core.js";
import type { Operation } from "../runtime/operation.js";
import type { CallOptions } from "../runtime/options.js";
import { expandPath } from "../runtime/path.js";
import type {
  FileKeywordModel,
  FileModel,
  KeyValuePairOfStringAndSortDirection,
} from "../types.js";

/** `/v1/files` and what lies below it. */
export class Files {
  readonly #core: Core;
  /** `/v1/files/{fileGuid}/keywords` and what lies below it. */
  readonly keywords: FilesKeywords;

  constructor(core: Core) {
    this.#core = core;
    this.keywords = new FilesKeywords(core);
  }

  /**
   * Fetches a file's name, size and other details.
   *
   * `includeDataInResponse` asks for the content as base64, though the schema has no field for it; `GET
   * /v1/files/{guid}/filedata` gives the bytes.
   *
   * `GET /v1/files/{guid}` · scopes `files:read`
   *
   * @param guid - The file's guid.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The file's details.
   */
  get(guid: string, query?: GetFileQuery, options?: CallOptions): Call<FileModel> {
    return getFile(this.#core, guid, query, options);
  }

  /**
   * Downloads a file's content.
   *
   * `GET /v1/files/{guid}/filedata` · scopes `files:read`
   *
   * Quirk `file-content-type`: Document declares the content as `application/octet-stream` and says in prose that
   * the header tells its real type. Go by the header.
   *
   * @param guid - Guid of the file to download.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The bytes; the `Content-Type` header names the real type.
   */
  getData(guid: string, options?: CallOptions): Call<Uint8Array> {
    return getFileData(this.#core, guid, options);
  }
}

/** What `Files.get` can be asked for. */
export interface GetFileQuery {
  /**
   * Whether the file's content comes along, Base64-encoded; false when omitted.
   *
   * Default: `false`.
   *
   * Quirk `file-data-without-field`: Document can include the file's data as text, but the answer has no field for
   * it. Fetch the data with the call for file data.
   */
  readonly includeDataInResponse?: boolean;
}

/** `/v1/files/{fileGuid}/keywords` and what lies below it. */
export class FilesKeywords {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists the keywords on a file.
   *
   * Active and inactive ones come back unless `active` is set.
   *
   * `GET /v1/files/{fileGuid}/keywords` · scopes `files:read`
   *
   * Quirk `list-without-paging`: Document gives this list no paging at all, though the guide (Paging) pages large
   * results. All rows are expected in one answer.
   *
   * @param fileGuid - Guid of the file whose keywords are listed.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The file's keywords.
   */
  list(
    fileGuid: string,
    query?: ListFileKeywordsQuery,
    options?: CallOptions,
  ): Call<readonly FileKeywordModel[]> {
    return listFileKeywords(this.#core, fileGuid, query, options);
  }

  /**
   * Takes a keyword off a file.
   *
   * The keyword itself stays.
   *
   * `DELETE /v1/files/{fileGuid}/keywords/{guid}` · scopes `files:delete`
   *
   * @param fileGuid - Guid of the file to link the keyword to or unlink it from.
   * @param guid - Guid of the keyword to link to or unlink from the file.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The keyword is taken off; no body.
   */
  unlink(fileGuid: string, guid: string, options?: CallOptions): Call<void> {
    return unlinkFileKeyword(this.#core, fileGuid, guid, options);
  }

  /**
   * Puts an existing keyword on a file.
   *
   * Nothing is sent; both guids are in the address.
   *
   * `POST /v1/files/{fileGuid}/keywords/{guid}` · scopes `files:write`
   *
   * @param fileGuid - Guid of the file to link the keyword to or unlink it from. Quirk `keyword-owner-relation`: Document relates the owner in this path to users, though it is a contact, a project or a file. Pass the guid of what the path names.
   * @param guid - Guid of the keyword to link to or unlink from the file.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The keyword as linked to the file.
   */
  link(fileGuid: string, guid: string, options?: CallOptions): Call<FileKeywordModel> {
    return linkFileKeyword(this.#core, fileGuid, guid, options);
  }
}

/** What `FilesKeywords.list` can be asked for. */
export interface ListFileKeywordsQuery {
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

const getFileOperation: Operation = {
  id: "Files_GetFile",
  name: "files.get",
  method: "GET",
  path: "/v1/files/{guid}",
  expand: expandPath,
};

/**
 * Fetches a file's name, size and other details.
 *
 * `Files.get`, to be imported alone.
 */
export function getFile(
  core: Core,
  guid: string,
  query?: GetFileQuery,
  options?: CallOptions,
): Call<FileModel> {
  return call<FileModel>(core, getFileOperation, { path: [guid], query }, options);
}

const getFileDataOperation: Operation = {
  id: "FileData_GetDataForFile",
  name: "files.getData",
  method: "GET",
  path: "/v1/files/{guid}/filedata",
  expand: expandPath,
  result: "bytes",
  accept: "application/octet-stream",
};

/**
 * Downloads a file's content.
 *
 * `Files.getData`, to be imported alone.
 */
export function getFileData(core: Core, guid: string, options?: CallOptions): Call<Uint8Array> {
  return call<Uint8Array>(core, getFileDataOperation, { path: [guid] }, options);
}

const listFileKeywordsOperation: Operation = {
  id: "Keywords_GetFileKeywords",
  name: "files.keywords.list",
  method: "GET",
  path: "/v1/files/{fileGuid}/keywords",
  expand: expandPath,
  styles: { "query:sortings": /* @__PURE__ */ brackets({}) },
};

/**
 * Lists the keywords on a file.
 *
 * `FilesKeywords.list`, to be imported alone.
 */
export function listFileKeywords(
  core: Core,
  fileGuid: string,
  query?: ListFileKeywordsQuery,
  options?: CallOptions,
): Call<readonly FileKeywordModel[]> {
  return call<readonly FileKeywordModel[]>(
    core,
    listFileKeywordsOperation,
    { path: [fileGuid], query },
    options,
  );
}

const unlinkFileKeywordOperation: Operation = {
  id: "Keywords_DeleteFileKeyword",
  name: "files.keywords.unlink",
  method: "DELETE",
  path: "/v1/files/{fileGuid}/keywords/{guid}",
  expand: expandPath,
  result: "none",
};

/**
 * Takes a keyword off a file.
 *
 * `FilesKeywords.unlink`, to be imported alone.
 */
export function unlinkFileKeyword(
  core: Core,
  fileGuid: string,
  guid: string,
  options?: CallOptions,
): Call<void> {
  return call(core, unlinkFileKeywordOperation, { path: [fileGuid, guid] }, options);
}

const linkFileKeywordOperation: Operation = {
  id: "Keywords_LinkKeywordToFile",
  name: "files.keywords.link",
  method: "POST",
  path: "/v1/files/{fileGuid}/keywords/{guid}",
  expand: expandPath,
};

/**
 * Puts an existing keyword on a file.
 *
 * `FilesKeywords.link`, to be imported alone.
 */
export function linkFileKeyword(
  core: Core,
  fileGuid: string,
  guid: string,
  options?: CallOptions,
): Call<FileKeywordModel> {
  return call<FileKeywordModel>(
    core,
    linkFileKeywordOperation,
    { path: [fileGuid, guid] },
    options,
  );
}
