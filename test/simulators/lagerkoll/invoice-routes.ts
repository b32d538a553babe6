import { Refusal } from "./errors.ts";
import { choiceIn, pageOf } from "./lists.ts";
import { articleOf, namedOf, nextId, projectOf } from "./lookup.ts";
import { articleFields, draftFields } from "./models.ts";
import type { InvoiceDraft, Project, ProjectArticle } from "./models.ts";
import { readFields, readList } from "./read-body.ts";
import type { Call, Route } from "./state.ts";

/** Document: everything about invoice drafts, and "Get cost for project", which answers with them. */
export const invoiceRoutes: readonly Route[] = [
  { method: "GET", path: "/{}/articles/invoice", handle: listDrafts },
  { method: "GET", path: "/{}/cost", handle: listCost },
  { method: "PUT", path: "/{}/invoice/draft", handle: createDrafts },
  { method: "PUT", path: "/{}/invoice", handle: sendDrafts },
];

/** Document: "Get invoice drafts". Assumed: in process means that one of the two flags is set. */
function listDrafts(call: Call): unknown {
  const code = 906005;
  const state = choiceIn(call, "state", ["0", "1", "2"], code);
  const fitting = draftsOf(call, projectOf(call)).filter(
    ({ isInvoiced, isProcessed }) => String(Number(isInvoiced) + Number(isProcessed)) === state,
  );
  const columns = {
    created: ({ created }: InvoiceDraft) => created,
    article_id: ({ articleId }: InvoiceDraft) => articleId ?? "",
    article_name: ({ articleName }: InvoiceDraft) => articleName ?? "",
    user: ({ createdByName }: InvoiceDraft) => createdByName ?? "",
  };
  const sorting = { columns, direction: "sort_order" } as const;
  const { rows, total, numbers } = pageOf(call, fitting, sorting, code);
  return { ...numbers, draftsCount: total, invoiceDrafts: rows };
}

/** Document: "Get cost for project". Assumed: every draft of the project, on one page. */
function listCost(call: Call): unknown {
  const invoiceDrafts = draftsOf(call, projectOf(call));
  const count = invoiceDrafts.length;
  return { page: 0, pages: Math.min(count, 1), pageSize: count, draftsCount: count, invoiceDrafts };
}

/**
 * Document: "Create invoice drafts". Assumed: invoicedAmount in the body is what to invoice now, by
 * default all that is consumed and not invoiced yet, and more than that is error 906031.
 */
function createDrafts(call: Call): unknown {
  const project = projectOf(call);
  const wanted = readList(call.body(), "articles", 906013);
  if (wanted === undefined) throw new Refusal(906013, 400, "articles");
  const parts = wanted.map((body) => {
    const { id, invoicedAmount } = readFields(articleFields, body, 906013);
    const article = articleOf(project, id, "id");
    const left = (article.consumedAmount ?? 0) - (article.invoicedAmount ?? 0);
    const amount = invoicedAmount ?? left;
    if (amount > left) throw new Refusal(906031, 409, "invoicedAmount");
    return { article, amount };
  });
  const invoiceDrafts = parts.map(({ article, amount }) => {
    article.invoicedAmount = (article.invoicedAmount ?? 0) + amount;
    return addDraft(call, project, article, amount);
  });
  return { invoiceDrafts, articles: parts.map(({ article }) => article) };
}

/**
 * Document: "Send invoice drafts to external integrations". Assumed: drafts are named by their id,
 * both flags are set at once, and sending a draft again is error 906023.
 */
function sendDrafts(call: Call): unknown {
  const project = projectOf(call);
  const body = call.body();
  const types: readonly unknown[] = ["invoice", "cash", "card", "ag"];
  if (!types.includes(body["type"])) throw new Refusal(906014, 400, "type");
  const { customerId } = readFields({ customerId: "Long" }, body, 906014);
  namedOf(call.state.data.customers, customerId, 906002, "customerId");
  const wanted = readList(body, "invoiceDrafts", 906014);
  if (wanted === undefined) throw new Refusal(906014, 400, "invoiceDrafts");
  const drafts = wanted.map((sent) => {
    const { id } = readFields(draftFields, sent, 906014);
    const draft = draftsOf(call, project).find((candidate) => candidate.id === id);
    if (draft === undefined) throw new Refusal(906005, 404, "id");
    if (draft.isInvoiced) throw new Refusal(906023, 409, "id");
    return draft;
  });
  const invoiceId = `F-${nextId(drafts.map(({ id }) => id))}`;
  for (const draft of drafts) {
    Object.assign(draft, { isInvoiced: true, isProcessed: true, invoiceId });
  }
  const articles = project.articles.filter(({ id }) =>
    drafts.some(({ dataArticleId }) => dataArticleId === id),
  );
  return { invoiceDrafts: drafts, articles };
}

function addDraft(
  { state, user }: Call,
  project: Project,
  article: ProjectArticle,
  amount: number,
): InvoiceDraft {
  const draft: InvoiceDraft = {
    id: nextId(state.data.drafts.map(({ id }) => id)),
    dataType: "project",
    dataId: project.projectId,
    dataArticleId: article.id,
    articleId: article.articleId,
    articleName: article.articleName,
    amount,
    price: article.price,
    pricelistId: article.priceListId,
    currency: "SEK",
    rentalCurrency: article.rentalCurrency,
    startDate: article.checkoutDate,
    endDate: article.checkinConsumeDate,
    rentalAmount: article.isRental ? amount : null,
    comment: article.comment,
    isInvoiced: false,
    isProcessed: false,
    invoiceId: null,
    createdById: user?.id ?? null,
    createdByName: user?.name ?? null,
    created: state.clock.now(),
  };
  state.data.drafts.push(draft);
  return draft;
}

function draftsOf({ state }: Call, { projectId }: Project): readonly InvoiceDraft[] {
  return state.data.drafts.filter(({ dataId }) => dataId === projectId);
}
