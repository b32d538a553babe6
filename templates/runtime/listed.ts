import type { Call } from "./call.js";
import type { CappedList } from "./capped-list.js";
import type { Paged } from "./paged.js";
import type { ResponseInfo } from "./response-info.js";

/** What a call for a list gives, whether it comes in pages or at once. */
export type Listed<Row> = Paged<Row> | Call<readonly Row[]> | Call<CappedList<Row>>;

/** All rows of a list by the answers they came in; a list that may have been cut off is an error. */
export async function* answersOf<Row>(list: Listed<Row>): AsyncGenerator<{
  readonly items: readonly Row[];
  readonly response: ResponseInfo;
}> {
  if ("pages" in list) return yield* list.pages();
  const { data, response } = await list.withResponse();
  yield { items: "complete" in data ? data.complete() : data, response };
}
