import { Refusal } from "./errors.ts";
import type { ErrorCode } from "./errors.ts";
import type { Named, Project, ProjectArticle, StockArticle } from "./models.ts";
import type { Call, LagerkollState } from "./state.ts";

/** The project that the first placeholder of the path names, or 906001. */
export function projectOf({ state, steps }: Call): Project {
  const project = state.data.projects.find(({ projectId }) => String(projectId) === steps[0]);
  if (project === undefined) throw new Refusal(906001, 404);
  return project;
}

/** A project article by its own id, which isn't the id of the stock's article, or 906004. */
export function articleOf(project: Project, id: unknown, field: string | null): ProjectArticle {
  const article = project.articles.find((candidate) => String(candidate.id) === String(id));
  if (article === undefined) throw new Refusal(906004, 404, field);
  return article;
}

/** A customer or user that a body names; null and 0 name none. */
export function namedOf(
  rows: readonly Named[],
  id: number | null | undefined,
  code: ErrorCode,
  field: string,
): Named | undefined {
  if (id === undefined || id === null || id === 0) return undefined;
  const found = rows.find((row) => row.id === id);
  if (found === undefined) throw new Refusal(code, 404, field);
  return found;
}

/** The article of the stock that a body names, or 906004. */
export function stockOf(state: LagerkollState, articleId: string | null): StockArticle | undefined {
  if (articleId === null) return undefined;
  const found = state.data.stock.find((row) => row.articleId === articleId);
  if (found === undefined) throw new Refusal(906004, 404, "articleId");
  return found;
}

/** An id nothing has yet. */
export function nextId(ids: readonly number[]): number {
  return ids.reduce((highest, id) => Math.max(highest, id), 0) + 1;
}
