import { type JsonPatch, jsonPatch } from "../plugins/body/json-patch.js";
import { json } from "../plugins/body/json.js";
import { type Call, call } from "../runtime/call.js";
import type { Core } from "../runtime/core.js";
import type { Operation } from "../runtime/operation.js";
import type { CallOptions } from "../runtime/options.js";
import { expandPath } from "../runtime/path.js";
import type { FlextimeAdjustmentInputModel, FlextimeAdjustmentOutputModel } from "../types.js";

/** `/v1/flextimeadjustments` and what lies below it. */
export class FlextimeAdjustments {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Adds a correction to a user's flextime balance.
   *
   * Needs an add-on; without it the call answers 403.
   *
   * `POST /v1/flextimeadjustments` · scopes `users:write`
   *
   * @param flextimeAdjustment - The correction; `user`, `adjustmentDate` and `amount` are required.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The created flextime adjustment, with its guid.
   */
  create(
    flextimeAdjustment: FlextimeAdjustmentInputModel,
    options?: CallOptions,
  ): Call<FlextimeAdjustmentOutputModel> {
    return createFlextimeAdjustment(this.#core, flextimeAdjustment, options);
  }

  /**
   * Deletes one flextime adjustment.
   *
   * Needs an add-on; without it the call answers 403. The scope is `users:write`, not `users:delete`.
   *
   * `DELETE /v1/flextimeadjustments/{guid}` · scopes `users:write`
   *
   * Quirk `delete-needs-write`: Document asks for users:write to delete a flextime adjustment, where other
   * deletions of user data take users:delete. Ask for users:write.
   *
   * @param guid - The flextime adjustment's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The flextime adjustment is deleted; no body.
   */
  delete(guid: string, options?: CallOptions): Call<void> {
    return deleteFlextimeAdjustment(this.#core, guid, options);
  }

  /**
   * Fetches one flextime adjustment.
   *
   * Needs an add-on; without it the call answers 403.
   *
   * `GET /v1/flextimeadjustments/{guid}` · scopes `users:read`
   *
   * @param guid - The flextime adjustment's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The requested flextime adjustment.
   */
  get(guid: string, options?: CallOptions): Call<FlextimeAdjustmentOutputModel> {
    return getFlextimeAdjustment(this.#core, guid, options);
  }

  /**
   * Changes fields of one flextime adjustment.
   *
   * Needs an add-on; without it the call answers 403.
   *
   * `PATCH /v1/flextimeadjustments/{guid}` · scopes `users:write`
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
   * @param guid - The flextime adjustment's guid.
   * @param changes - JSON Patch operations on the flextime adjustment; only `replace` works.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The changed flextime adjustment, as a list with one row.
   */
  update(
    guid: string,
    changes: JsonPatch<FlextimeAdjustmentInputModel>,
    options?: CallOptions,
  ): Call<readonly FlextimeAdjustmentOutputModel[]> {
    return updateFlextimeAdjustment(this.#core, guid, changes, options);
  }
}

const createFlextimeAdjustmentOperation: Operation = {
  id: "FlextimeAdjustments_PostFlextimeAdjustment",
  name: "flextimeAdjustments.create",
  method: "POST",
  path: "/v1/flextimeadjustments",
  body: /* @__PURE__ */ json({}),
};

/**
 * Adds a correction to a user's flextime balance.
 *
 * `FlextimeAdjustments.create`, to be imported alone.
 */
export function createFlextimeAdjustment(
  core: Core,
  flextimeAdjustment: FlextimeAdjustmentInputModel,
  options?: CallOptions,
): Call<FlextimeAdjustmentOutputModel> {
  return call<FlextimeAdjustmentOutputModel>(
    core,
    createFlextimeAdjustmentOperation,
    { body: flextimeAdjustment },
    options,
  );
}

const deleteFlextimeAdjustmentOperation: Operation = {
  id: "FlextimeAdjustments_DeleteFlextimeAdjustment",
  name: "flextimeAdjustments.delete",
  method: "DELETE",
  path: "/v1/flextimeadjustments/{guid}",
  expand: expandPath,
  result: "none",
};

/**
 * Deletes one flextime adjustment.
 *
 * `FlextimeAdjustments.delete`, to be imported alone.
 */
export function deleteFlextimeAdjustment(
  core: Core,
  guid: string,
  options?: CallOptions,
): Call<void> {
  return call(core, deleteFlextimeAdjustmentOperation, { path: [guid] }, options);
}

const getFlextimeAdjustmentOperation: Operation = {
  id: "FlextimeAdjustments_GetFlextimeAdjustment",
  name: "flextimeAdjustments.get",
  method: "GET",
  path: "/v1/flextimeadjustments/{guid}",
  expand: expandPath,
};

/**
 * Fetches one flextime adjustment.
 *
 * `FlextimeAdjustments.get`, to be imported alone.
 */
export function getFlextimeAdjustment(
  core: Core,
  guid: string,
  options?: CallOptions,
): Call<FlextimeAdjustmentOutputModel> {
  return call<FlextimeAdjustmentOutputModel>(
    core,
    getFlextimeAdjustmentOperation,
    { path: [guid] },
    options,
  );
}

const updateFlextimeAdjustmentOperation: Operation = {
  id: "FlextimeAdjustments_PatchFlextimeAdjustment",
  name: "flextimeAdjustments.update",
  method: "PATCH",
  path: "/v1/flextimeadjustments/{guid}",
  expand: expandPath,
  body: /* @__PURE__ */ jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
  retry: "idempotent",
};

/**
 * Changes fields of one flextime adjustment.
 *
 * `FlextimeAdjustments.update`, to be imported alone.
 */
export function updateFlextimeAdjustment(
  core: Core,
  guid: string,
  changes: JsonPatch<FlextimeAdjustmentInputModel>,
  options?: CallOptions,
): Call<readonly FlextimeAdjustmentOutputModel[]> {
  return call<readonly FlextimeAdjustmentOutputModel[]>(
    core,
    updateFlextimeAdjustmentOperation,
    { path: [guid], body: changes },
    options,
  );
}
