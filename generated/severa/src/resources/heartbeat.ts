import { type Call, call } from "../runtime/call.js";
import type { Core } from "../runtime/core.js";
import type { Operation } from "../runtime/operation.js";
import type { CallOptions } from "../runtime/options.js";

/** `/heartbeat/authorized` and what lies below it. */
export class Heartbeat {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Checks that the access token is accepted.
   *
   * Unlike the other heartbeats, this one takes the client id and a token. The address carries no version.
   *
   * `GET /heartbeat/authorized`
   *
   * Quirk `heartbeat-unversioned`: Guide (Versions) puts a version into every address but that of `/heartbeat`,
   * and so does the document. Heartbeat calls go straight below `/rest-api`.
   *
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The token works; no body.
   */
  checkAuthorization(options?: CallOptions): Call<void> {
    return checkHeartbeatAuthorization(this.#core, options);
  }

  /**
   * Checks that Severa's database answers.
   *
   * No token needed. The address carries no version.
   *
   * `GET /heartbeat/database`
   *
   * Quirk `heartbeat-unversioned`: Guide (Versions) puts a version into every address but that of `/heartbeat`,
   * and so does the document. Heartbeat calls go straight below `/rest-api`.
   *
   * Quirk `heartbeat-binary-text`: Document declares the heartbeat's answer as `text/plain` in a binary schema;
   * its prose promises a plain sentence. Only the status matters: 200 is alive.
   *
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The plain text `Database is alive.`
   */
  checkDatabase(options?: CallOptions): Call<string> {
    return checkHeartbeatDatabase(this.#core, options);
  }

  /**
   * Checks that the REST API answers.
   *
   * No token needed. The address carries no version.
   *
   * `GET /heartbeat/server`
   *
   * Quirk `heartbeat-unversioned`: Guide (Versions) puts a version into every address but that of `/heartbeat`,
   * and so does the document. Heartbeat calls go straight below `/rest-api`.
   *
   * Quirk `heartbeat-binary-text`: Document declares the heartbeat's answer as `text/plain` in a binary schema;
   * its prose promises a plain sentence. Only the status matters: 200 is alive.
   *
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The plain text `Server is alive.`
   */
  checkServer(options?: CallOptions): Call<string> {
    return checkHeartbeatServer(this.#core, options);
  }
}

const checkHeartbeatAuthorizationOperation: Operation = {
  id: "HeartBeat_GetAuthorization",
  name: "heartbeat.checkAuthorization",
  method: "GET",
  path: "/heartbeat/authorized",
  result: "none",
};

/**
 * Checks that the access token is accepted.
 *
 * `Heartbeat.checkAuthorization`, to be imported alone.
 */
export function checkHeartbeatAuthorization(core: Core, options?: CallOptions): Call<void> {
  return call(core, checkHeartbeatAuthorizationOperation, {}, options);
}

const checkHeartbeatDatabaseOperation: Operation = {
  id: "HeartBeat_GetDatabaseStatus",
  name: "heartbeat.checkDatabase",
  method: "GET",
  path: "/heartbeat/database",
  result: "text",
  accept: "text/plain",
  security: [],
};

/**
 * Checks that Severa's database answers.
 *
 * `Heartbeat.checkDatabase`, to be imported alone.
 */
export function checkHeartbeatDatabase(core: Core, options?: CallOptions): Call<string> {
  return call<string>(core, checkHeartbeatDatabaseOperation, {}, options);
}

const checkHeartbeatServerOperation: Operation = {
  id: "HeartBeat_GetServerStatus",
  name: "heartbeat.checkServer",
  method: "GET",
  path: "/heartbeat/server",
  result: "text",
  accept: "text/plain",
  security: [],
};

/**
 * Checks that the REST API answers.
 *
 * `Heartbeat.checkServer`, to be imported alone.
 */
export function checkHeartbeatServer(core: Core, options?: CallOptions): Call<string> {
  return call<string>(core, checkHeartbeatServerOperation, {}, options);
}
