/**
 * The number of rows to ask for: what the caller wants, if that is a number of rows, and no more than a page can have.
 * @param asked what the caller gave for the size's parameter
 */
export function pageSize(
  asked: unknown,
  { defaultSize, maxSize }: { readonly defaultSize: number; readonly maxSize?: number },
): number {
  const wanted = Number(asked ?? defaultSize);
  const size = Number.isInteger(wanted) && wanted > 0 ? wanted : defaultSize;
  return Math.min(size, maxSize ?? Infinity);
}
