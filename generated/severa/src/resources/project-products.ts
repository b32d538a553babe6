import { json } from "../plugins/body/json.js";
import { type Call, call } from "../runtime/call.js";
import type { Core } from "../runtime/core.js";
import type { Operation } from "../runtime/operation.js";
import type { CallOptions } from "../runtime/options.js";
import { expandPath } from "../runtime/path.js";
import type { ProjectProductInputModel, ProjectProductOutputModel } from "../types.js";

/** `/v1/projectproducts` and what lies below it. */
export class ProjectProducts {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Adds one product to the product list of a project.
   *
   * `POST /v1/projectproducts` · scopes `projects:write`
   *
   * @param projectProduct - The pairing; `project` and `product` are required.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The created project product, with its guid.
   */
  create(
    projectProduct: ProjectProductInputModel,
    options?: CallOptions,
  ): Call<ProjectProductOutputModel> {
    return createProjectProduct(this.#core, projectProduct, options);
  }

  /**
   * Removes one product from the product list of a project.
   *
   * `guid` is that of the project product, not of the product.
   *
   * `DELETE /v1/projectproducts/{guid}` · scopes `projects:delete`
   *
   * @param guid - Guid of the project product, not of the product itself.
   * @param options - Signal, time-outs, headers and retries of this call.
   * @returns The product is off the list; no body.
   */
  delete(guid: string, options?: CallOptions): Call<void> {
    return deleteProjectProduct(this.#core, guid, options);
  }
}

const createProjectProductOperation: Operation = {
  id: "ProjectProducts_PostProjectProduct",
  name: "projectProducts.create",
  method: "POST",
  path: "/v1/projectproducts",
  body: /* @__PURE__ */ json({}),
};

/**
 * Adds one product to the product list of a project.
 *
 * `ProjectProducts.create`, to be imported alone.
 */
export function createProjectProduct(
  core: Core,
  projectProduct: ProjectProductInputModel,
  options?: CallOptions,
): Call<ProjectProductOutputModel> {
  return call<ProjectProductOutputModel>(
    core,
    createProjectProductOperation,
    { body: projectProduct },
    options,
  );
}

const deleteProjectProductOperation: Operation = {
  id: "ProjectProducts_DeleteProjectProduct",
  name: "projectProducts.delete",
  method: "DELETE",
  path: "/v1/projectproducts/{guid}",
  expand: expandPath,
  result: "none",
};

/**
 * Removes one product from the product list of a project.
 *
 * `ProjectProducts.delete`, to be imported alone.
 */
export function deleteProjectProduct(core: Core, guid: string, options?: CallOptions): Call<void> {
  return call(core, deleteProjectProductOperation, { path: [guid] }, options);
}
