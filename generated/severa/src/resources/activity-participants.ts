import { type JsonPatch, jsonPatch } from "../plugins/body/json-patch.js";
import { json } from "../plugins/body/json.js";
import { type Call, call } from "../runtime/call.js";
import type { Core } from "../runtime/core.js";
import type { Operation } from "../runtime/operation.js";
import type { CallOptions } from "../runtime/options.js";
import { expandPath } from "../runtime/path.js";
import type { ActivityParticipantModel, ActivityParticipantModelInput } from "../types.js";

/** `/v1/activityparticipants` and what lies below it. */
export class ActivityParticipants {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Adds a participant to an activity.
   *
   * `POST /v1/activityparticipants` · scopes `activities:write`
   *
   * @param activityParticipant - The participant; `activityGuid` and `participantGuid` are required.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The added participant, with its guid.
   */
  create(
    activityParticipant: ActivityParticipantModelInput,
    options?: CallOptions,
  ): Call<ActivityParticipantModel> {
    return createActivityParticipant(this.#core, activityParticipant, options);
  }

  /**
   * Fetches one activity participant.
   *
   * `GET /v1/activityparticipants/{guid}` · scopes `activities:read`
   *
   * @param guid - The activity participant's guid.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The requested activity participant.
   */
  get(guid: string, options?: CallOptions): Call<ActivityParticipantModel> {
    return getActivityParticipant(this.#core, guid, options);
  }

  /**
   * Changes fields of one activity participant.
   *
   * Just one property may change, the reply to the invitation. The vendor calls it `IsConfirmed`; the model has
   * `status`.
   *
   * `PATCH /v1/activityparticipants/{guid}` · scopes `activities:write`
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
   * Quirk `patch-participant-confirmed`: Document lets only IsConfirmed be changed; the participant has no field
   * of that name. Presumably `status` is meant.
   *
   * @param guid - The activity participant's guid.
   * @param changes - JSON Patch operations on the activity participant; only `replace` works.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The changed activity participant, as a list with one row.
   */
  update(
    guid: string,
    changes: JsonPatch<ActivityParticipantModelInput>,
    options?: CallOptions,
  ): Call<readonly ActivityParticipantModel[]> {
    return updateActivityParticipant(this.#core, guid, changes, options);
  }
}

const createActivityParticipantOperation: Operation = {
  id: "ActivityParticipants_PostActivityParticipant",
  name: "activityParticipants.create",
  method: "POST",
  path: "/v1/activityparticipants",
  body: /* @__PURE__ */ json({}),
};

/**
 * Adds a participant to an activity.
 *
 * `ActivityParticipants.create`, to be imported alone.
 */
export function createActivityParticipant(
  core: Core,
  activityParticipant: ActivityParticipantModelInput,
  options?: CallOptions,
): Call<ActivityParticipantModel> {
  return call<ActivityParticipantModel>(
    core,
    createActivityParticipantOperation,
    { body: activityParticipant },
    options,
  );
}

const getActivityParticipantOperation: Operation = {
  id: "ActivityParticipants_GetActivityParticipant",
  name: "activityParticipants.get",
  method: "GET",
  path: "/v1/activityparticipants/{guid}",
  expand: expandPath,
};

/**
 * Fetches one activity participant.
 *
 * `ActivityParticipants.get`, to be imported alone.
 */
export function getActivityParticipant(
  core: Core,
  guid: string,
  options?: CallOptions,
): Call<ActivityParticipantModel> {
  return call<ActivityParticipantModel>(
    core,
    getActivityParticipantOperation,
    { path: [guid] },
    options,
  );
}

const updateActivityParticipantOperation: Operation = {
  id: "ActivityParticipants_PatchActivityParticipants",
  name: "activityParticipants.update",
  method: "PATCH",
  path: "/v1/activityparticipants/{guid}",
  expand: expandPath,
  body: /* @__PURE__ */ jsonPatch({ mediaType: "application/json", operations: ["replace"] }),
  retry: "idempotent",
};

/**
 * Changes fields of one activity participant.
 *
 * `ActivityParticipants.update`, to be imported alone.
 */
export function updateActivityParticipant(
  core: Core,
  guid: string,
  changes: JsonPatch<ActivityParticipantModelInput>,
  options?: CallOptions,
): Call<readonly ActivityParticipantModel[]> {
  return call<readonly ActivityParticipantModel[]>(
    core,
    updateActivityParticipantOperation,
    { path: [guid], body: changes },
    options,
  );
}
