import { rowsOf } from "./data.ts";
import { byDay, byText } from "./filters.ts";
import type { Filter } from "./filters.ts";
import { at, textOf } from "./json.ts";
import type { Row } from "./json.ts";
import { listRoute } from "./list-route.ts";
import { queryInteger } from "./parse-values.ts";
import type { Route } from "./route.ts";
import type { Call } from "./state.ts";

/** Guid of the country whose holidays are listed when the query names none. */
export const localCountry = "c0000000-0000-4000-8000-000000000246";

/** Document: the two lists of holidays, neither of them paged. */
export const holidayRoutes: readonly Route[] = [
  holidayList("/holidays", [byYear()]),
  holidayList("/holidaysbytimeperiod", [
    byDay("startDate", "date", "from"),
    byDay("endDate", "date", "until"),
  ]),
];

function holidayList(path: string, filters: readonly Filter[]): Route {
  return listRoute({
    path,
    scope: "settings:read",
    collection: "holidays",
    paging: "none",
    filters: [...filters, byText("countryGuid", "countryGuid")],
    rows: local,
  });
}

function local(call: Call): Row[] {
  const wanted = call.query.one("countryGuid") ?? localCountry;
  return rowsOf(call.state.data, "holidays").filter((row) => row["countryGuid"] === wanted);
}

/** The document bounds the year to 1900–2075. */
function byYear(): Filter {
  return {
    name: "year",
    make: ([value = ""]) => {
      const year = String(queryInteger("year", value, 1900, 2075));
      return (row) => textOf(at(row, "date")).startsWith(year);
    },
  };
}
