/**
 * The part of a list that page and size ask for (section "Pagination"). As the sections "List all …"
 * say that lists never answer an error, a size outside 1 to 100 becomes the nearest allowed one, and
 * what isn't a whole number counts as absent: size 20, page 0.
 */
export function pageOf<T>(rows: readonly T[], query: URLSearchParams): T[] {
  const size = Math.min(100, Math.max(1, wholeNumber(query.get("size")) ?? 20));
  const page = Math.max(0, wholeNumber(query.get("page")) ?? 0);
  return rows.slice(page * size, (page + 1) * size);
}

function wholeNumber(value: string | null): number | undefined {
  return value !== null && /^-?\d+$/.test(value) ? Number(value) : undefined;
}
