import type { JsonObject } from "../severa/json.ts";
import { Refusal } from "./errors.ts";
import type { ErrorCode } from "./errors.ts";
import { choiceIn, pageOf } from "./lists.ts";
import { articleOf, nextId, projectOf, stockOf } from "./lookup.ts";
import { amountOut, articleFields, blank } from "./models.ts";
import type { Project, ProjectArticle } from "./models.ts";
import { readFields } from "./read-body.ts";
import type { Call, LagerkollState, Route } from "./state.ts";

/** Document: "Get project articles", "Add project article" and "Update project article". */
export const articleRoutes: readonly Route[] = [
  { method: "GET", path: "/{}/articles", handle: listArticles },
  { method: "POST", path: "/{}/article", handle: addArticle },
  { method: "PUT", path: "/{}/article/{}", handle: updateArticle },
];

/**
 * Document: "Get project articles"; the total is called projectsCount here too. Assumed: available
 * is what is still out, state 1 leaves rentals away, and user sorts by accountName.
 */
function listArticles(call: Call): unknown {
  const code = 906004;
  const project = projectOf(call);
  const state = choiceIn(call, "state", ["0", "1", "2"], code);
  const fitting = project.articles.filter(
    (article) => state === "0" || (amountOut(article) > 0 && !(state === "1" && article.isRental)),
  );
  const columns = {
    checkout_date: ({ checkoutDate }: ProjectArticle) => checkoutDate,
    article_id: ({ articleId }: ProjectArticle) => articleId ?? "",
    article_name: ({ articleName }: ProjectArticle) => articleName ?? "",
    user: ({ accountName }: ProjectArticle) => accountName ?? "",
  };
  const sorting = { columns, direction: "sort_order" } as const;
  const { rows, total, numbers } = pageOf(call, fitting, sorting, code);
  return { ...numbers, projectsCount: total, articles: rows };
}

/** Document: "Add project article". */
function addArticle(call: Call): unknown {
  const project = projectOf(call);
  const article = readArticle(call, project, undefined, call.body(), 906012);
  return saveArticles(call.state, project, [article])[0];
}

/**
 * Document: "Update project article", which answers with lists of articles and drafts instead of
 * the article. Assumed: article_id is the project article's own id, and what is left out stays.
 */
function updateArticle(call: Call): unknown {
  const project = projectOf(call);
  const existing = articleOf(project, call.steps[1], null);
  const changed = readArticle(call, project, existing, call.body(), 906022);
  const articles = saveArticles(call.state, project, [changed]);
  const invoiceDrafts = call.state.data.drafts.filter(
    ({ dataId, dataArticleId }) => dataId === project.projectId && dataArticleId === existing.id,
  );
  return { invoiceDrafts, articles };
}

/** The articles in the body of a project, checked and not yet saved. */
export function draftArticles(
  call: Call,
  project: Project,
  bodies: readonly JsonObject[] = [],
): readonly ProjectArticle[] {
  return bodies.map((body) => {
    const existing = project.articles.find(({ id }) => id === body["id"]);
    const code = existing === undefined ? 906012 : 906022;
    return readArticle(call, project, existing, body, code);
  });
}

/** Puts checked articles into a project: under a known id in place of what was there, else anew. */
export function saveArticles(
  { data }: LagerkollState,
  project: Project,
  articles: readonly ProjectArticle[],
): readonly ProjectArticle[] {
  return articles.map((article) => {
    const existing = project.articles.find(({ id }) => id === article.id);
    if (existing !== undefined) return Object.assign(existing, article);
    const others = [...data.projects, project].flatMap(({ articles: rows }) => rows);
    const added = { ...article, id: nextId(others.map(({ id }) => id)) };
    project.articles.push(added);
    return added;
  });
}

/** Error 906031 is assumed to mean that more was checked in and consumed than checked out. */
function readArticle(
  { state }: Call,
  project: Project,
  existing: ProjectArticle | undefined,
  body: JsonObject,
  code: ErrorCode,
): ProjectArticle {
  const values = readFields(articleFields, body, code);
  const stock = stockOf(state, values.articleId ?? null);
  const article: ProjectArticle = {
    ...(existing ?? { ...blank(articleFields), checkoutDate: state.clock.now() }),
    ...(stock === undefined || existing !== undefined ? {} : stock),
    ...values,
    id: existing?.id ?? 0,
    projectId: project.projectId,
  };
  if (amountOut(article) < 0) throw new Refusal(906031, 409);
  return article;
}
