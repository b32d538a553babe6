import { type JsonPatch, jsonPatch } from "../plugins/body/json-patch.js";
import { json } from "../plugins/body/json.js";
import { type Call, call } from "../runtime/call.js";
import type { Core } from "../runtime/core.js";
import type { Operation } from "../runtime/operation.js";
import type { CallOptions } from "../runtime/options.js";
import { expandPath } from "../runtime/path.js";
import type {
  ProjectSalesNoteInputModel,
  ProjectSalesNoteOutputModel,
  ProjectSalesNoteOutputModelInput,
} from "../types.js";

/** `/v1/projectsalesnotes` and what lies below it. */
export class ProjectSalesNotes {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Creates a sales note on a project.
   *
   * `POST /v1/projectsalesnotes` · scopes `projects:write`
   *
   * @param projectSalesNote - The note; `project` and `user` are required.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The created sales note, with its guid.
   */
  create(
    projectSalesNote: ProjectSalesNoteInputModel,
    options?: CallOptions,
  ): Call<ProjectSalesNoteOutputModel> {
    return createProjectSalesNote(this.#core, projectSalesNote, options);
  }

  /**
   * Deletes one project sales note.
   *
   * A note with replies is only flagged `isDeleted`, and the call answers 200 instead of 204.
   *
   * `DELETE /v1/projectsalesnotes/{guid}` · scopes `projects:delete`
   *
   * Quirk `delete-may-keep-note`: Document says in prose that a note with replies is only marked as deleted and
   * answered with 200. It declares 204 alone. Either status is a success. The note may still be there, with
   * `isDeleted` true.
   *
   * @param guid - The project sales note's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The project sales note is deleted; no body.
   */
  delete(guid: string, options?: CallOptions): Call<void> {
    return deleteProjectSalesNote(this.#core, guid, options);
  }

  /**
   * Fetches one project sales note.
   *
   * `GET /v1/projectsalesnotes/{guid}` · scopes `projects:read`
   *
   * @param guid - The project sales note's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The requested project sales note.
   */
  get(guid: string, options?: CallOptions): Call<ProjectSalesNoteOutputModel> {
    return getProjectSalesNote(this.#core, guid, options);
  }

  /**
   * Changes fields of one project sales note.
   *
   * `PATCH /v1/projectsalesnotes/{guid}` · scopes `projects:write`
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
   * Quirk `patch-model-unnamed`: Document doesn't name the model that this patch is of. The fields are taken from
   * the rows that the call answers with.
   *
   * @param guid - The project sales note's guid.
   * @param changes - JSON Patch operations on the project sales note; only `replace` works.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The changed project sales note, as a list with one row.
   */
  update(
    guid: string,
    changes: JsonPatch<ProjectSalesNoteOutputModelInput>,
    options?: CallOptions,
  ): Call<readonly ProjectSalesNoteOutputModel[]> {
    return updateProjectSalesNote(this.#core, guid, changes, options);
  }
}

const createProjectSalesNoteOperation: Operation = {
  id: "SalesNotes_PostProjectSalesNotes",
  name: "projectSalesNotes.create",
  method: "POST",
  path: "/v1/projectsalesnotes",
  body: /* @__PURE__ */ json({}),
};

/**
 * Creates a sales note on a project.
 *
 * `ProjectSalesNotes.create`, to be imported alone.
 */
export function createProjectSalesNote(
  core: Core,
  projectSalesNote: ProjectSalesNoteInputModel,
  options?: CallOptions,
): Call<ProjectSalesNoteOutputModel> {
  return call<ProjectSalesNoteOutputModel>(
    core,
    createProjectSalesNoteOperation,
    { body: projectSalesNote },
    options,
  );
}

const deleteProjectSalesNoteOperation: Operation = {
  id: "SalesNotes_DeleteProjectSalesNote",
  name: "projectSalesNotes.delete",
  method: "DELETE",
  path: "/v1/projectsalesnotes/{guid}",
  expand: expandPath,
  result: "none",
};

/**
 * Deletes one project sales note.
 *
 * `ProjectSalesNotes.delete`, to be imported alone.
 */
export function deleteProjectSalesNote(
  core: Core,
  guid: string,
  options?: CallOptions,
): Call<void> {
  return call(core, deleteProjectSalesNoteOperation, { path: [guid] }, options);
}

const getProjectSalesNoteOperation: Operation = {
  id: "SalesNotes_GetProjectSalesNote",
  name: "projectSalesNotes.get",
  method: "GET",
  path: "/v1/projectsalesnotes/{guid}",
  expand: expandPath,
};

/**
 * Fetches one project sales note.
 *
 * `ProjectSalesNotes.get`, to be imported alone.
 */
export function getProjectSalesNote(
  core: Core,
  guid: string,
  options?: CallOptions,
): Call<ProjectSalesNoteOutputModel> {
  return call<ProjectSalesNoteOutputModel>(
    core,
    getProjectSalesNoteOperation,
    { path: [guid] },
    options,
  );
}

const updateProjectSalesNoteOperation: Operation = {
  id: "SalesNotes_PatchProjectSalesNote",
  name: "projectSalesNotes.update",
  method: "PATCH",
  path: "/v1/projectsalesnotes/{guid}",
  expand: expandPath,
  body: /* @__PURE__ */ jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
  retry: "idempotent",
};

/**
 * Changes fields of one project sales note.
 *
 * `ProjectSalesNotes.update`, to be imported alone.
 */
export function updateProjectSalesNote(
  core: Core,
  guid: string,
  changes: JsonPatch<ProjectSalesNoteOutputModelInput>,
  options?: CallOptions,
): Call<readonly ProjectSalesNoteOutputModel[]> {
  return call<readonly ProjectSalesNoteOutputModel[]>(
    core,
    updateProjectSalesNoteOperation,
    { path: [guid], body: changes },
    options,
  );
}
