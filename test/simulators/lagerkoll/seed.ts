import { articleFields, blank, draftFields, projectFields, projectStates } from "./models.ts";
import type { InvoiceDraft, LagerkollData, Project, ProjectArticle } from "./models.ts";
import type { LagerkollOptions } from "./options.ts";

const START = Date.UTC(2025, 0, 1);
const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

/** The same store for the same options, every time. */
export function seededData(options: Required<LagerkollOptions>): LagerkollData {
  const data: LagerkollData = {
    projects: [],
    drafts: [],
    customers: count(12).map((n) => ({ id: 500 + n, name: `Kund ${n} Öster & Söner AB` })),
    users: ["Åsa Öberg", "Per Nilsson", "Märta Ek"].map((name, n) => ({ id: 301 + n, name })),
    stock: count(20).map((n) => ({
      articleId: `A-${100 + n}`,
      articleName: `Kabel ${n} mm²`,
      price: 12.5 * n,
    })),
  };
  for (const n of count(options.projects)) data.projects.push(project(data, n, options));
  return data;
}

/** Projects have every state by turns, and creation times that don't follow their ids. */
function project(data: LagerkollData, n: number, options: Required<LagerkollOptions>): Project {
  const state = n % 4;
  const created = START + ((n * 7919) % 100_003) * MINUTE;
  const projectId = 1000 + n;
  const customer = data.customers[n % data.customers.length];
  const [creator, responsible] = [data.users[n % 3], data.users[(n + 1) % 3]];
  const articles = count(options.articlesPerProject).map((position) =>
    article(data, projectId, (n - 1) * options.articlesPerProject + position, created),
  );
  for (const position of count(options.draftsPerProject)) {
    const id = (n - 1) * options.draftsPerProject + position;
    data.drafts.push(draft(projectId, id, articles[position % articles.length], created));
  }
  return {
    ...blank(projectFields),
    projectId,
    name: `Projekt ${n} Ängsgården`,
    customerId: customer?.id ?? null,
    customerName: customer?.name ?? null,
    description: `Etapp ${n}`,
    state,
    responsibleUserId: responsible?.id ?? null,
    responsibleUserName: responsible?.name ?? null,
    createdById: creator?.id ?? null,
    createdByName: creator?.name ?? null,
    created,
    articles,
    ended: state >= projectStates.finished ? created + 30 * DAY : null,
  };
}

/** By turns: nothing out any more, some out, some out for rent. */
function article(
  data: LagerkollData,
  projectId: number,
  id: number,
  created: number,
): ProjectArticle {
  const account = data.users[id % 3];
  return {
    ...blank(articleFields),
    ...data.stock[(id * 7) % data.stock.length],
    id,
    projectId,
    checkoutAmount: 10,
    checkinAmount: 4,
    consumedAmount: id % 3 === 0 ? 6 : 3.5,
    invoicedAmount: 1,
    priceListId: 1,
    isRental: id % 3 === 2,
    rentalCurrency: id % 3 === 2 ? "SEK" : null,
    accountId: account?.id ?? 0,
    accountName: account?.name ?? null,
    checkoutDate: created + ((id * 31) % 997) * MINUTE,
    checkinConsumeDate: created + DAY,
  };
}

/** By turns: in process, invoiced, neither. */
function draft(
  projectId: number,
  id: number,
  of: ProjectArticle | undefined,
  created: number,
): InvoiceDraft {
  return {
    ...blank(draftFields),
    id,
    dataType: "project",
    dataId: projectId,
    dataArticleId: of?.id ?? null,
    articleId: of?.articleId ?? null,
    articleName: of?.articleName ?? null,
    amount: 1,
    price: of?.price ?? 0,
    pricelistId: 1,
    currency: "SEK",
    isInvoiced: id % 3 !== 0,
    isProcessed: id % 3 === 2,
    invoiceId: id % 3 === 2 ? `F-${id}` : null,
    createdById: of?.accountId ?? null,
    createdByName: of?.accountName ?? null,
    created: created + ((id * 31) % 997) * MINUTE,
  };
}

function count(length: number): number[] {
  return Array.from({ length }, (_, index) => index + 1);
}
