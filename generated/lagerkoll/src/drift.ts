import { type Drift, type DriftOptions, type ShapeTexts, createDrift } from "./runtime/drift.js";

/** What good answers hold, by operation. */
const answers: ShapeTexts = {
  listProjects: '{"$ref":"ProjectPage"}',
  createProject: '{"$ref":"Project"}',
  getProject: '{"$ref":"Project"}',
  updateProject: '{"$ref":"Project"}',
  getProjectCost: '{"$ref":"InvoiceDraftPage"}',
  closeProject: '{"$ref":"Project"}',
  listProjectArticles: '{"$ref":"ProjectArticlePage"}',
  createProjectArticle: '{"$ref":"ProjectArticle"}',
  updateProjectArticle: '{"$ref":"InvoicingResult"}',
  listInvoiceDrafts: '{"$ref":"InvoiceDraftPage"}',
  createInvoiceDrafts: '{"$ref":"InvoicingResult"}',
  sendInvoiceDrafts: '{"$ref":"InvoicingResult"}',
};

/** What is referred to there. */
const types: ShapeTexts = {
  InvoiceDraft:
    '{"type":"object","properties":{"id":{"type":"integer"},"dataType":{"type":["string","null"]},"dataId":{"type":["integer","null"]},"dataArticleId":{"type":["integer","null"]},"articleId":{"type":["string","null"]},"articleName":{"type":["string","null"]},"amount":{"type":["number","null"]},"price":{"type":["number","null"]},"pricelistId":{"type":"integer"},"currency":{"type":["string","null"]},"rentalCurrency":{"type":["string","null"]},"startDate":{"type":["integer","null"]},"endDate":{"type":["integer","null"]},"rentalAmount":{"type":["number","null"]},"comment":{"type":["string","null"]},"isInvoiced":{"type":"boolean"},"isProcessed":{"type":"boolean"},"invoiceId":{"type":["string","null"]},"createdById":{"type":["integer","null"]},"createdByName":{"type":["string","null"]},"created":{"type":["integer","null"]}},"required":["id","dataType","dataId","dataArticleId","articleId","articleName","amount","price","pricelistId","currency","rentalCurrency","startDate","endDate","rentalAmount","comment","isInvoiced","isProcessed","invoiceId","createdById","createdByName","created"]}',
  InvoiceDraftPage:
    '{"type":"object","properties":{"page":{"type":"integer"},"pages":{"type":"integer"},"pageSize":{"type":"integer"},"draftsCount":{"type":"integer"},"invoiceDrafts":{"type":"array","items":{"$ref":"InvoiceDraft"}}},"required":["page","pages","pageSize","draftsCount","invoiceDrafts"]}',
  InvoicingResult:
    '{"type":"object","properties":{"articles":{"type":["array","null"],"items":{"$ref":"ProjectArticle"}},"invoiceDrafts":{"type":["array","null"],"items":{"$ref":"InvoiceDraft"}}},"required":["articles","invoiceDrafts"]}',
  Project:
    '{"type":"object","properties":{"projectId":{"type":"integer"},"name":{"type":["string","null"]},"customerId":{"type":["integer","null"]},"customerName":{"type":["string","null"]},"description":{"type":["string","null"]},"state":{"anyOf":[{"$ref":"ProjectState"},{"enum":[null]}]},"responsibleUserId":{"type":["integer","null"]},"responsibleUserName":{"type":["string","null"]},"createdById":{"type":["integer","null"]},"createdByName":{"type":["string","null"]},"created":{"type":"integer"},"articles":{"type":["array","null"],"items":{"$ref":"ProjectArticle"}}},"required":["projectId","name","customerId","customerName","description","state","responsibleUserId","responsibleUserName","createdById","createdByName","created","articles"]}',
  ProjectArticle:
    '{"type":"object","properties":{"id":{"type":"integer"},"projectId":{"type":"integer"},"articleId":{"type":["string","null"]},"articleName":{"type":["string","null"]},"batchId":{"type":["string","null"]},"snId":{"type":["string","null"]},"batchSnBestBefore":{"type":["integer","null"]},"checkoutAmount":{"type":["number","null"]},"checkinAmount":{"type":["number","null"]},"consumedAmount":{"type":["number","null"]},"invoicedAmount":{"type":["number","null"]},"priceListId":{"type":"integer"},"isRental":{"type":"boolean"},"price":{"type":"number"},"rentalCurrency":{"type":["string","null"]},"comment":{"type":["string","null"]},"accountId":{"type":"integer"},"accountName":{"type":["string","null"]},"checkoutDate":{"type":["integer","null"]},"checkinConsumeDate":{"type":["integer","null"]}},"required":["id","projectId","articleId","articleName","batchId","snId","batchSnBestBefore","checkoutAmount","checkinAmount","consumedAmount","invoicedAmount","priceListId","isRental","price","rentalCurrency","comment","accountId","accountName","checkoutDate","checkinConsumeDate"]}',
  ProjectArticlePage:
    '{"type":"object","properties":{"page":{"type":"integer"},"pages":{"type":"integer"},"pageSize":{"type":"integer"},"projectsCount":{"type":"integer"},"articles":{"type":"array","items":{"$ref":"ProjectArticle"}}},"required":["page","pages","pageSize","projectsCount","articles"]}',
  ProjectPage:
    '{"type":"object","properties":{"page":{"type":"integer"},"pages":{"type":"integer"},"pageSize":{"type":"integer"},"projectsCount":{"type":"integer"},"projects":{"type":"array","items":{"$ref":"Project"}}},"required":["page","pages","pageSize","projectsCount","projects"]}',
  ProjectState: '{"enum":[0,1,2,3]}',
};

/** Makes what the option `drift` of {@link LagerkollOptions} takes: it compares each answer with the API's description. The data is given all the same, unless it is `strict`. */
export function drift(options: DriftOptions = {}): Drift {
  return createDrift(answers, types, options);
}

export type { Drift, DriftOptions } from "./runtime/drift.js";
