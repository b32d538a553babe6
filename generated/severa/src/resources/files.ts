import { brackets } from "../plugins/style/brackets.js";
import type { Call } from "../runtime/call.js";
import type { Core } from "../runtime/core.js";
import type { Operation } from "../runtime/operation.js";
import type { CallOptions } from "../runtime/options.js";
import type {
  FileKeywordModel,
  FileModel,
  KeyValuePairOfStringAndSortDirection,
} from "../types.js";
const listFilesKeywords: Operation = {
  id: "Keywords_GetFileKeywords",
  method: "GET",
  path: "/v1/files/{fileGuid}/keywords",
  styles: { "query:sortings": brackets({}) },
};
const unlinkFilesKeywords: Operation = {
  id: "Keywords_DeleteFileKeyword",
  method: "DELETE",
  path: "/v1/files/{fileGuid}/keywords/{guid}",
  result: "none",
};
const linkFilesKeywords: Operation = {
  id: "Keywords_LinkKeywordToFile",
  method: "POST",
  path: "/v1/files/{fileGuid}/keywords/{guid}",
};
const getFiles: Operation = { id: "Files_GetFile", method: "GET", path: "/v1/files/{guid}" };
const getFilesData: Operation = {
  id: "FileData_GetDataForFile",
  method: "GET",
  path: "/v1/files/{guid}/filedata",
  result: "bytes",
  accept: "application/octet-stream",
};

/** What {@link FilesKeywords.list} can be asked for. */
export interface ListFilesKeywordsQuery {
  /** true returns active rows only, false inactive ones only; both when omitted. */
  readonly active?: boolean | null;
  /** Sort rules: `key` is a top-level field name of the result, `value` is Asc or Desc. */
  readonly sortings?: readonly KeyValuePairOfStringAndSortDirection[] | null;
}

/** Operations below `FilesKeywords`. */
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
   * @param fileGuid - Guid of the file whose keywords are listed.
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The file's keywords.
   */
  list(
    fileGuid: string,
    query: ListFilesKeywordsQuery = {},
    options: CallOptions = {},
  ): Call<readonly FileKeywordModel[]> {
    return this.#core.call<readonly FileKeywordModel[]>(
      listFilesKeywords,
      { path: [fileGuid], query },
      options,
    );
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
  unlink(fileGuid: string, guid: string, options: CallOptions = {}): Call<void> {
    return this.#core.call<void>(unlinkFilesKeywords, { path: [fileGuid, guid] }, options);
  }

  /**
   * Puts an existing keyword on a file.
   *
   * Nothing is sent; both guids are in the address.
   *
   * `POST /v1/files/{fileGuid}/keywords/{guid}` · scopes `files:write`
   *
   * @param fileGuid - Guid of the file to link the keyword to or unlink it from.
   * @param guid - Guid of the keyword to link to or unlink from the file.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The keyword as linked to the file.
   */
  link(fileGuid: string, guid: string, options: CallOptions = {}): Call<FileKeywordModel> {
    return this.#core.call<FileKeywordModel>(
      linkFilesKeywords,
      { path: [fileGuid, guid] },
      options,
    );
  }
}

/** What {@link Files.get} can be asked for. */
export interface GetFilesQuery {
  /**
   * Whether the file's content comes along, Base64-encoded; false when omitted.
   *
   * Default: `false`.
   */
  readonly includeDataInResponse?: boolean;
}

/** Operations below `Files`. */
export class Files {
  readonly #core: Core;
  /** Operations below `FilesKeywords`. */
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
  get(guid: string, query: GetFilesQuery = {}, options: CallOptions = {}): Call<FileModel> {
    return this.#core.call<FileModel>(getFiles, { path: [guid], query }, options);
  }

  /**
   * Downloads a file's content.
   *
   * `GET /v1/files/{guid}/filedata` · scopes `files:read`
   *
   * @param guid - Guid of the file to download.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The bytes; the `Content-Type` header names the real type.
   */
  getData(guid: string, options: CallOptions = {}): Call<Uint8Array> {
    return this.#core.call<Uint8Array>(getFilesData, { path: [guid] }, options);
  }
}
