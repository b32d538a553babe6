import { cappedPager } from "../paging.js";
import { form } from "../plugins/body/form.js";
import { type Call, call } from "../runtime/call.js";
import { type CappedList, cappedList } from "../runtime/capped-list.js";
import type { Core } from "../runtime/core.js";
import type { ListOperation, Operation } from "../runtime/operation.js";
import type { CallOptions } from "../runtime/options.js";
import { expandPath } from "../runtime/path.js";
import type { SortDirection, User, UserInput } from "../types.js";

/**
 * People who sign in to Seven Time, with the roles, salary types and skills they can have (`användare`).
 *
 * `/users` and what lies below it.
 */
export class Users {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Lists users.
   *
   * The users that fit all filters given, at most 100 of them.
   *
   * `GET /users`
   *
   * The vendor cuts this list off and has no further pages: `truncated` says whether that may have happened, and
   * `complete()` gives the rows only if it has not.
   *
   * Quirk `user-filters-without-fields`: Get Users filters by `department`, `defaultSalaryType` and `userSkills`,
   * none of which any printed user has. They filter, but a user's own values can't be read back. Pass ids from the
   * lists of the same names.
   *
   * @param query - Filters and settings of this call.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The users found, up to 100.
   */
  list(query?: ListUsersQuery, options?: CallOptions): Call<CappedList<User>> {
    return listUsers(this.#core, query, options);
  }

  /**
   * Creates a user.
   *
   * A user that is created without `isActive` and `isActivated` is neither, going by the vendor's sample.
   *
   * `POST /users`
   *
   * Quirk `create-user-address`: The HTTP Request line of Create User names `/workOrders/`; its curl and
   * JavaScript samples name `/users`. Users are created at `/users`.
   *
   * Quirk `create-user-json-flag`: The JavaScript sample of Create User sets `json` beside `form`, and then parses
   * an answer that would be parsed already. The body is form-encoded as in the other create calls; the answer is
   * JSON.
   *
   * @param user - The new user, form-encoded.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The user as it was stored, without the password.
   */
  create(user: UserInput, options?: CallOptions): Call<User> {
    return createUser(this.#core, user, options);
  }

  /**
   * Gets a user.
   *
   * One user by its id.
   *
   * `GET /users/{_id}`
   *
   * @param id - Id of the user.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The user.
   */
  get(id: string, options?: CallOptions): Call<User> {
    return getUser(this.#core, id, options);
  }
}

/** What `Users.list` can be asked for. */
export interface ListUsersQuery {
  /** Users with this name; the vendor's example gives first and last name with a space between. */
  readonly name?: string;
  /**
   * Users with this Swedish personal number (`personnummer`).
   *
   * Quirk `person-number-spelling`: The filter of Get Users is spelled `personNumber`, the field of a user
   * `personalNumber`. Each is sent and read as it is spelled there.
   */
  readonly personNumber?: string;
  /** Users of this department, by its id. */
  readonly department?: string;
  /**
   * Users with this role. Numbers and names come from the list of user roles.
   *
   * Quirk `user-role-filter-value`: Get Users filters by `userRole`, while a user has `userRoleId`; whether a
   * number or a name is meant isn't said. Try the number first, which is the only thing that a user carries.
   */
  readonly userRole?: number | string;
  /** `true` for active users only, `false` for the others; both when left out. */
  readonly isActive?: boolean;
  /** `true` for users whose sign-in is activated, `false` for the others; both when left out. */
  readonly isActivated?: boolean;
  /** Users with this salary type (`löneart`) as their usual one, by its id. */
  readonly defaultSalaryType?: string;
  /** Users with this skill, by its id. Whether several can be given isn't documented. */
  readonly userSkills?: string;
  /**
   * Field by which rows are sorted, such as `name`. Without it the order isn't defined.
   *
   * Quirk `sort-fields-unlisted`: No list says which fields `sortBy` takes, and the column Default of every
   * parameter table is empty. Any field of the rows may be tried.
   */
  readonly sortBy?: string;
  /**
   * Direction of the sorting; has an effect only together with `sortBy`. The direction without it isn't
   * documented.
   */
  readonly sortDirection?: SortDirection;
}

const listUsersOperation: ListOperation = {
  id: "listUsers",
  name: "users.list",
  method: "GET",
  path: "/users",
  paging: cappedPager,
};

/**
 * Lists users.
 *
 * `Users.list`, to be imported alone.
 */
export function listUsers(
  core: Core,
  query?: ListUsersQuery,
  options?: CallOptions,
): Call<CappedList<User>> {
  return cappedList<User>(core, listUsersOperation, { query }, options);
}

const createUserOperation: Operation = {
  id: "createUser",
  name: "users.create",
  method: "POST",
  path: "/users",
  body: /* @__PURE__ */ form({ objects: "brackets", arrays: "indices" }),
};

/**
 * Creates a user.
 *
 * `Users.create`, to be imported alone.
 */
export function createUser(core: Core, user: UserInput, options?: CallOptions): Call<User> {
  return call<User>(core, createUserOperation, { body: user }, options);
}

const getUserOperation: Operation = {
  id: "getUser",
  name: "users.get",
  method: "GET",
  path: "/users/{_id}",
  expand: expandPath,
};

/**
 * Gets a user.
 *
 * `Users.get`, to be imported alone.
 */
export function getUser(core: Core, id: string, options?: CallOptions): Call<User> {
  return call<User>(core, getUserOperation, { path: [id] }, options);
}
