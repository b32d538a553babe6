import { type CapitechOptions, createCore } from "./core.js";
import { Access } from "./resources/access.js";
import { TimeTransactions } from "./resources/time-transactions.js";

/**
 * Capitech Time API
 *
 * Capitech is a Norwegian system for staff planning and time registration. This API hands out the hours (timer)
 * that employees have registered, one row for each registration and time category, and lets another system mark
 * rows it has taken over. Each customer has an address of its own, so `baseUrl` must be set. Dates and times
 * have no time zone; they are taken for local time in Norway. Capitech's page names no HTTP methods, no places
 * of parameters and no shapes of answers. What is assumed instead stands with each operation; the customer's own
 * API portal (`/API` at the customer's address) shows how it really is.
 */
export class Capitech {
  /**
   * Logging in.
   *
   * `/api/public/v1/Access/login` and what lies below it.
   */
  readonly access: Access;
  /**
   * Registered hours.
   *
   * `/api/public/v1/Time/getTimeTransactions` and what lies below it.
   */
  readonly timeTransactions: TimeTransactions;

  /** @param options - Credentials and settings; credentials that are left out are read from the environment. */
  constructor(options: CapitechOptions = {}) {
    const core = createCore(options);
    this.access = new Access(core);
    this.timeTransactions = new TimeTransactions(core);
  }
}
