import { apiKey } from "../../templates/plugins/auth/api-key.js";
import { token } from "../../templates/plugins/auth/token.js";
import { json } from "../../templates/plugins/body/json.js";
import { jsonPatch, type JsonPatch } from "../../templates/plugins/body/json-patch.js";
import { windows } from "../../templates/plugins/limits/windows.js";
import { cursor } from "../../templates/plugins/pagination/cursor.js";
import { offset } from "../../templates/plugins/pagination/offset.js";
import { brackets } from "../../templates/plugins/style/brackets.js";
import type { GateFactory } from "../../templates/plugins/contract.js";
import { call, type Call } from "../../templates/runtime/call.js";
import { Core } from "../../templates/runtime/core.js";
import { everyScheme } from "../../templates/runtime/credentials.js";
import { expandPath } from "../../templates/runtime/path.js";
import type { CoreConfig } from "../../templates/runtime/core-config.js";
import type { Operation, PagedOperation } from "../../templates/runtime/operation.js";
import type { CallOptions, ClientOptions, PageOptions } from "../../templates/runtime/options.js";
import { paged, type Paged } from "../../templates/runtime/paged.js";

/** A hand-written stand-in for a generated package: what its files look like, in one. */
export interface Customer {
  readonly guid: string;
  readonly name?: string | null;
  readonly number?: number;
}

export interface CustomerInput {
  name?: string | null;
  number?: number;
  language?: "fi" | "en";
  address?: { city?: string; "a/b~c"?: string; lines?: string[] };
  tags?: { label: string }[];
}

export interface ListQuery {
  readonly isActive?: boolean;
  readonly rowCount?: number;
  readonly sortings?: readonly { readonly key: string; readonly value: "Asc" | "Desc" }[];
}

export interface AcmeOptions extends ClientOptions {
  readonly clientId?: string;
  readonly clientSecret?: string | (() => string | Promise<string>);
  readonly scopes?: readonly string[];
}

const tokenHeaders = [{ name: "client_id", value: "{clientId}" }];

export const acmeSchemes = {
  ClientIdAuth: apiKey({
    in: "header",
    name: "Client_Id",
    secret: false,
    options: { apiKey: "clientId" },
  }),
  OAuth2: token({
    acquire: {
      path: "/v1/token",
      body: { client_id: "{clientId}", client_secret: "{clientSecret}", scope: "{scopes}" },
    },
    refresh: { path: "/v1/refreshtoken", body: "{refreshToken}", headers: tokenHeaders },
    accessToken: ["/access_token"],
    lifetime: [
      { pointer: "/access_token_expires_in", unit: "seconds" },
      { pointer: "/expires_in", unit: "seconds" },
      { pointer: "/access_token_expires_utc", unit: "instant" },
    ],
    refreshToken: ["/refresh_token"],
    refreshLifetime: [{ pointer: "/refresh_token_expires_in", unit: "seconds" }],
    activeTokens: 1,
  }),
};

export const acmeConfig: CoreConfig = {
  environment: "ACME",
  servers: { production: "https://api.acme.example/rest-api", test: "https://test.acme.example" },
  credentials: everyScheme(Object.values(acmeSchemes)),
  errors: { code: "/error/type", message: "/error/details/0/message" },
};

const pageToken = cursor({ items: "", header: "NextPageToken", parameter: "pageToken" });
const firstRow = offset({ items: "", first: "firstRow", size: "rowCount", defaultSize: 100 });

const listCustomers: PagedOperation = {
  id: "Customers_List",
  method: "GET",
  path: "/v1/customers",
  paging: pageToken,
  styles: { "query:sortings": brackets({}) },
};
const listRows: PagedOperation = {
  id: "Rows_List",
  method: "GET",
  path: "/v1/customers/{guid}/rows",
  expand: expandPath,
  paging: firstRow,
};
const getCustomer: Operation = {
  id: "Customers_Get",
  method: "GET",
  path: "/v1/customers/{guid}",
  expand: expandPath,
};
const createCustomer: Operation = {
  id: "Customers_Create",
  method: "POST",
  path: "/v1/customers",
  body: json({}),
};
const updateCustomer: Operation = {
  id: "Customers_Update",
  method: "PATCH",
  path: "/v1/customers/{guid}",
  expand: expandPath,
  body: jsonPatch({ operations: ["replace"] }),
};
const deleteCustomer: Operation = {
  id: "Customers_Delete",
  method: "DELETE",
  path: "/v1/customers/{guid}",
  expand: expandPath,
  result: "none",
};

export class Customers {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  list(query: ListQuery = {}, options: PageOptions = {}): Paged<Customer> {
    return paged<Customer>(this.#core, listCustomers, { query }, options);
  }

  rows(guid: string, query: ListQuery = {}, options: PageOptions = {}): Paged<Customer> {
    return paged<Customer>(this.#core, listRows, { path: [guid], query }, options);
  }

  get(guid: string, options: CallOptions = {}): Call<Customer> {
    return call<Customer>(this.#core, getCustomer, { path: [guid] }, options);
  }

  create(body: CustomerInput, options: CallOptions = {}): Call<Customer> {
    return call<Customer>(this.#core, createCustomer, { body }, options);
  }

  update(
    guid: string,
    patch: JsonPatch<CustomerInput>,
    options: CallOptions = {},
  ): Call<readonly Customer[]> {
    return call<readonly Customer[]>(
      this.#core,
      updateCustomer,
      { path: [guid], body: patch },
      options,
    );
  }

  delete(guid: string, options: CallOptions = {}): Call<void> {
    return call(this.#core, deleteCustomer, { path: [guid] }, options);
  }
}

/** A client of {@link acmeConfig} with its limits, as a generated class would be. */
export class Acme {
  readonly core: Core;
  readonly customers: Customers;

  constructor(options: AcmeOptions = {}, gate?: GateFactory) {
    this.core = new Core({ ...acmeConfig, ...(gate && { gate }) }, options);
    this.customers = new Customers(this.core);
  }
}

/** Limits as the sample's description would state them. */
export const acmeLimits: GateFactory = windows({
  windows: [
    { calls: 10, seconds: 1 },
    { calls: 100_000, seconds: 86_400 },
  ],
});
