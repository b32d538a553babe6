import { type LagerkollOptions, createCore } from "./core.js";
import { Projects } from "./resources/projects.js";

/**
 * Lagerkoll Projects API
 *
 * Lagerkoll is a Swedish system for stock and warehouses. This API covers projects, the articles that are
 * checked out of stock for a project, and the drafts from which those articles are invoiced. Text is UTF-8 in
 * both directions, and every value in a URL must be percent-encoded. One store may make 200 calls a minute.
 * Points in time are whole numbers: milliseconds since 1970-01-01T00:00:00Z.
 */
export class Lagerkoll {
  /**
   * Projects, their articles and their invoice drafts.
   *
   * `/projects` and what lies below it.
   */
  readonly projects: Projects;

  /** @param options - Credentials and settings; credentials that are left out are read from the environment. */
  constructor(options: LagerkollOptions = {}) {
    const core = createCore(options);
    this.projects = new Projects(core);
  }
}
