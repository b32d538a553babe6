/** What is to be done with one file. */
export interface Step {
  readonly path: string;
  readonly kind: "create" | "update" | "keep" | "delete";
}

/** Wanted files against those on disk. */
export const planWrites = (
  wanted: ReadonlyMap<string, string>,
  disk: ReadonlyMap<string, string>,
): readonly Step[] => [
  ...[...wanted].map(
    ([path, text]): Step => ({
      path,
      kind: !disk.has(path) ? "create" : disk.get(path) === text ? "keep" : "update",
    }),
  ),
  ...[...disk.keys()]
    .filter((path) => !wanted.has(path))
    .map((path): Step => ({ path, kind: "delete" })),
];

/** The steps that change something. */
export const changes = (steps: readonly Step[]): readonly Step[] =>
  steps.filter(({ kind }) => kind !== "keep");

/** A folder's files once the steps have been taken. */
export const diskAfter = (
  steps: readonly Step[],
  wanted: ReadonlyMap<string, string>,
  disk: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> => {
  const gone = new Set(steps.filter(({ kind }) => kind === "delete").map(({ path }) => path));
  return new Map([...[...disk].filter(([path]) => !gone.has(path)), ...wanted]);
};
