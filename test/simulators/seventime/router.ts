import { json } from "../http-server.ts";
import type { HttpAnswer, HttpRequest } from "../http-server.ts";
import type { JsonObject } from "../severa/json.ts";
import { createCustomer } from "./create-customer.ts";
import { createProject } from "./create-project.ts";
import { createUser } from "./create-user.ts";
import { createWorkOrder } from "./create-work-order.ts";
import { collectionNames } from "./data.ts";
import type { CollectionName, SeventimeState } from "./data.ts";
import { errorAnswer, Refusal } from "./errors.ts";
import { FormError, isFormType, parseForm } from "./form-body.ts";
import type { FormTree } from "./form-body.ts";
import { listed } from "./lists.ts";
import { shown } from "./shown.ts";

/** Path in front of everything, as in every sample. */
export const basePath = "/api/1";

/** Collections with a section "Get a Specific …". */
const readable: readonly CollectionName[] = [
  ...(["customers", "contactPersons", "users", "departments", "projects", "workOrders"] as const),
];

/** The sections "Create …"; users are created at /users/, which only the samples there say. */
const creators: Partial<
  Record<CollectionName, (state: SeventimeState, form: FormTree) => JsonObject>
> = {
  customers: createCustomer,
  users: createUser,
  projects: createProject,
  workOrders: createWorkOrder,
};

/** Answers a request. */
export function answerCall(state: SeventimeState, request: HttpRequest): HttpAnswer {
  try {
    return json(200, resultOf(state, request));
  } catch (error) {
    if (error instanceof Refusal) return errorAnswer(error.status, error.message);
    if (error instanceof FormError) return errorAnswer(400, error.message);
    throw error;
  }
}

/** A path may end in a slash, as in the samples, or not. */
function resultOf(state: SeventimeState, request: HttpRequest): JsonObject | JsonObject[] {
  if (request.headers["client-secret"] !== state.clientSecret) {
    throw new Refusal(401, "The Client-Secret is missing or not valid.");
  }
  const { method, path } = request;
  const [, name, id] = /^\/api\/1\/([^/]+)(?:\/([^/]+))?\/?$/.exec(path) ?? [];
  const collection = collectionNames.find((known) => known === name);
  if (collection !== undefined && id === undefined) {
    if (method === "GET") return listed(state, collection, new URLSearchParams(request.query));
    const create = method === "POST" ? creators[collection] : undefined;
    if (create !== undefined) return create(state, formOf(request));
  }
  if (collection !== undefined && id !== undefined && method === "GET") {
    if (readable.includes(collection)) return single(state, collection, id);
  }
  throw new Refusal(404, `There is no ${method} ${path}.`);
}

function single(state: SeventimeState, collection: CollectionName, id: string): JsonObject {
  const row = state.data[collection].get(id);
  if (row === undefined) throw new Refusal(404, `Nothing is found with _id '${id}'.`);
  return shown(collection, row, "alone");
}

function formOf({ headers, body }: HttpRequest): FormTree {
  if (isFormType(headers["content-type"])) return parseForm(body);
  throw new Refusal(400, "The body must be application/x-www-form-urlencoded.");
}
