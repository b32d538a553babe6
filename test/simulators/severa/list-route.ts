import { json } from "../http-server.ts";
import { rowsOf } from "./data.ts";
import type { CollectionName } from "./data.ts";
import type { Filter } from "./filters.ts";
import type { Row } from "./json.ts";
import { models } from "./models.ts";
import { pageOf, pagingParameters } from "./paging.ts";
import type { Paging } from "./paging.ts";
import type { Route } from "./route.ts";
import { readSortings } from "./sortings.ts";
import type { Call } from "./state.ts";
import { present } from "./store.ts";

/** What sets one list apart from another. */
export interface ListSpec {
  readonly path: string;
  readonly scope: string;
  readonly collection: CollectionName;
  readonly paging: Paging;
  readonly filters?: readonly Filter[];
  /** Whether the document gives the list a "sortings" parameter. */
  readonly sortable?: boolean;
  /** Parameters that are taken and change nothing. */
  readonly ignored?: readonly string[];
  /** Parameters of the document that the simulator refuses with 501. */
  readonly unsupported?: readonly string[];
  /** The rows the list starts from; default all of the collection, ascending by guid. */
  readonly rows?: (call: Call) => readonly Row[];
}

/** GET of a list, answered as a JSON array. */
export function listRoute(spec: ListSpec): Route {
  const { path, scope, collection, paging, filters = [], ignored = [], unsupported = [] } = spec;
  const names = [...filters.map(({ name }) => name), ...ignored].map((name) => name.toLowerCase());
  return {
    method: "GET",
    path,
    versioned: true,
    access: scope,
    query: [...names, ...pagingParameters[paging], ...(spec.sortable === true ? ["sortings"] : [])],
    unsupported: unsupported.map((name) => name.toLowerCase()),
    handle: (call) => {
      const { data } = call.state;
      const tests = filters.flatMap(({ name, make }) => {
        const values = call.query.all(name);
        return values.length === 0 ? [] : [make(values)];
      });
      const order =
        spec.sortable === true ? readSortings(models[collection], call.query) : undefined;
      const rows = (spec.rows?.(call) ?? rowsOf(data, collection))
        .map((row) => present(data, collection, row))
        .filter((row) => tests.every((test) => test(row)));
      if (order !== undefined) rows.sort(order);
      const bound = Object.values(call.params).reduce((whole, value) => `${whole}|${value}`, path);
      const page = pageOf(call, bound, paging, rows);
      const { nextPageToken: next } = page;
      return json(200, page.rows, next === undefined ? {} : { NextPageToken: next });
    },
  };
}
