/** A project, to which articles are checked out of stock and invoiced. */
export interface Project {
  /**
   * Number of the project, chosen by Lagerkoll.
   *
   * Whole number of up to 64 bits.
   */
  readonly projectId: number;
  /** What the project is called. */
  readonly name: string | null;
  /**
   * Lagerkoll's number of the customer; null for a project without one.
   *
   * Whole number of up to 64 bits.
   */
  readonly customerId: number | null;
  /** What the customer is called. */
  readonly customerName: string | null;
  /** Free text about the project. */
  readonly description: string | null;
  /** How far the project has come. */
  readonly state: ProjectState | null;
  /**
   * Lagerkoll's number of the user in charge; null where nobody is.
   *
   * Whole number of up to 64 bits.
   */
  readonly responsibleUserId: number | null;
  /** Name of the user in charge. */
  readonly responsibleUserName: string | null;
  /**
   * Lagerkoll's number of the user who created the project.
   *
   * Whole number of up to 64 bits.
   */
  readonly createdById: number | null;
  /** Name of the user who created the project. */
  readonly createdByName: string | null;
  /**
   * When the project was created, in milliseconds since 1970-01-01T00:00:00Z.
   *
   * Whole number of up to 64 bits.
   */
  readonly created: number;
  /** The project's articles. */
  readonly articles: readonly ProjectArticle[] | null;
}

/**
 * State of a project: 0 NEW (not begun), 1 DEVELOPING (under way), 2 FINISHED, 3 CANCELLED.
 *
 * Quirk `state-number-or-text`: Class Project types state as Integer, while every example of a project holds the
 * text "0". Taken as a number. Compare with `Number(project.state)` to be safe with both.
 */
export type ProjectState = 0 | 1 | 2 | 3 | (number & {});

/**
 * An article that was checked out of stock for a project. One article can be there several times.
 */
export interface ProjectArticle {
  /**
   * Number of this row, chosen by Lagerkoll.
   *
   * Whole number of up to 64 bits.
   */
  readonly id: number;
  /**
   * Number of the project.
   *
   * Whole number of up to 64 bits.
   */
  readonly projectId: number;
  /** The article's id in Lagerkoll, a text. Not the number of the row. */
  readonly articleId: string | null;
  /** What the article is called. */
  readonly articleName: string | null;
  /** Id of the batch the article came from; null for articles without batches. */
  readonly batchId: string | null;
  /** Serial number of the piece; null for articles without serial numbers. */
  readonly snId: string | null;
  /**
   * Best-before date of the batch or of the piece with that serial number, in milliseconds since
   * 1970-01-01T00:00:00Z; probably a midnight in Sweden.
   *
   * Whole number of up to 64 bits.
   */
  readonly batchSnBestBefore: number | null;
  /** How much was taken out of stock, in the article's unit. */
  readonly checkoutAmount: number | null;
  /** How much was returned to stock, in the article's unit. */
  readonly checkinAmount: number | null;
  /** How much was used up, in the article's unit. */
  readonly consumedAmount: number | null;
  /**
   * How much has been invoiced, in the article's unit.
   *
   * Quirk `amount-is-a-quantity`: Fields called amount are doubles without a unit, beside a price. They are
   * quantities in the article's unit, not money. Round before comparing, as doubles carry binary fractions.
   */
  readonly invoicedAmount: number | null;
  /**
   * Number of the price list that the price is from.
   *
   * Whole number of up to 64 bits.
   *
   * Quirk `price-list-two-spellings`: The number of the price list is priceListId in class ProjectArticle and
   * pricelistId in class InvoiceDraft. Each class keeps its own spelling; the number is the same.
   */
  readonly priceListId: number;
  /** Whether the article is rented out rather than sold. */
  readonly isRental: boolean;
  /**
   * Price of one unit. The currency is not told.
   *
   * Quirk `price-without-currency`: Class ProjectArticle has a price and a rentalCurrency, but no currency; class
   * InvoiceDraft has both currencies. Whether prices include VAT is told nowhere. Take the price of a rented
   * article in rentalCurrency, any other in the currency of the price list. Draft it to see the currency.
   */
  readonly price: number;
  /** Currency of the rent; null where the article isn't rented. */
  readonly rentalCurrency: string | null;
  /** Free text. */
  readonly comment: string | null;
  /**
   * Lagerkoll's number of the user account that took the article out.
   *
   * Whole number of up to 64 bits.
   */
  readonly accountId: number;
  /** Name of the user account that took the article out. */
  readonly accountName: string | null;
  /**
   * When the article was taken out of stock, in milliseconds since 1970-01-01T00:00:00Z.
   *
   * Whole number of up to 64 bits.
   */
  readonly checkoutDate: number | null;
  /**
   * When the article was returned or used up, in milliseconds since 1970-01-01T00:00:00Z; null while it is out.
   *
   * Whole number of up to 64 bits.
   */
  readonly checkinConsumeDate: number | null;
}

/** One page of projects (the vendor's class ProjectsResponse). */
export interface ProjectPage {
  /** Number of this page. */
  readonly page: number;
  /** How many pages there are. */
  readonly pages: number;
  /** Rows of a full page: what `limit` asked for. */
  readonly pageSize: number;
  /** How many projects there are on all pages. */
  readonly projectsCount: number;
  /** The projects of this page. */
  readonly projects: readonly Project[];
}

/** Which projects to list: -1 all, 0 new, 1 under way. */
export type ProjectStateFilter = -1 | 0 | 1;

/**
 * What projects can be sorted by: start or end of the project.
 *
 * Quirk `project-dates-not-in-answers`: Get projects: sort_column takes start_date and end_date, which class
 * Project doesn't have. The server sorts by them, but they can't be read with this API.
 */
export type ProjectSortColumn = "start_date" | "end_date";

/** Direction of a sorting: asc for smallest first, desc for largest first. */
export type SortOrder = "asc" | "desc";

/** A project to create. The vendor marks no member as needed; give at least a name. */
export interface ProjectInput {
  /** What the project is called. */
  readonly name?: string | null;
  /**
   * Lagerkoll's number of the customer.
   *
   * Whole number of up to 64 bits.
   */
  readonly customerId?: number | null;
  /** What the customer is called. Follows from `customerId`; best left out. */
  readonly customerName?: string | null;
  /** Free text about the project. */
  readonly description?: string | null;
  /**
   * How far the project has come. Can only be set here, when the project is created.
   *
   * Default: `0`.
   */
  readonly state?: ProjectState;
  /**
   * Lagerkoll's number of the user in charge.
   *
   * Whole number of up to 64 bits.
   */
  readonly responsibleUserId?: number | null;
  /** Name of the user in charge. Follows from `responsibleUserId`; best left out. */
  readonly responsibleUserName?: string | null;
  /**
   * Lagerkoll's number of the user who creates the project; best left to the server.
   *
   * Whole number of up to 64 bits.
   */
  readonly createdById?: number | null;
  /** Name of the user who creates the project; best left to the server. */
  readonly createdByName?: string | null;
  /**
   * When the project is created, in milliseconds since 1970-01-01T00:00:00Z; best left to the server.
   *
   * Whole number of up to 64 bits.
   */
  readonly created?: number;
  /** Articles of the project. Better added one by one with the operation for articles. */
  readonly articles?: readonly ProjectArticleInput[] | null;
}

/** A project's article to add or to change. Whole rows as they were read fit too. */
export interface ProjectArticleInput {
  /**
   * Number of the row. Leave it out when adding an article; Lagerkoll chooses it.
   *
   * Whole number of up to 64 bits.
   *
   * Quirk `article-numbers-writable`: Class ProjectArticle lets id and projectId be written, and the body of Add
   * project article holds both, although the row is new and the URL names the project. When adding, leave both
   * out. When changing, send them as they were read.
   */
  readonly id?: number;
  /**
   * Number of the project, the same as in the URL.
   *
   * Whole number of up to 64 bits.
   */
  readonly projectId?: number;
  /** The article's id in Lagerkoll, a text. */
  readonly articleId?: string | null;
  /** What the article is called. Follows from `articleId`. */
  readonly articleName?: string | null;
  /** Id of the batch to take from, for articles with batches. */
  readonly batchId?: string | null;
  /** Serial number of the piece, for articles with serial numbers. */
  readonly snId?: string | null;
  /**
   * Best-before date of the batch or piece, in milliseconds since 1970-01-01T00:00:00Z.
   *
   * Whole number of up to 64 bits.
   */
  readonly batchSnBestBefore?: number | null;
  /** How much is taken out of stock, in the article's unit. */
  readonly checkoutAmount?: number | null;
  /** How much is returned to stock, in the article's unit. */
  readonly checkinAmount?: number | null;
  /** How much is used up, in the article's unit. */
  readonly consumedAmount?: number | null;
  /** How much has been invoiced, in the article's unit. Kept up to date by the server. */
  readonly invoicedAmount?: number | null;
  /**
   * Number of the price list that the price is from.
   *
   * Whole number of up to 64 bits.
   */
  readonly priceListId?: number;
  /** Whether the article is rented out rather than sold. */
  readonly isRental?: boolean;
  /** Price of one unit. */
  readonly price?: number;
  /** Currency of the rent, for rented articles. */
  readonly rentalCurrency?: string | null;
  /** Free text. */
  readonly comment?: string | null;
  /**
   * Lagerkoll's number of the user account that takes the article out.
   *
   * Whole number of up to 64 bits.
   */
  readonly accountId?: number;
  /** Name of the user account. Follows from `accountId`. */
  readonly accountName?: string | null;
  /**
   * When the article is taken out of stock, in milliseconds since 1970-01-01T00:00:00Z.
   *
   * Whole number of up to 64 bits.
   */
  readonly checkoutDate?: number | null;
  /**
   * When the article is returned or used up, in milliseconds since 1970-01-01T00:00:00Z.
   *
   * Whole number of up to 64 bits.
   */
  readonly checkinConsumeDate?: number | null;
}

/**
 * A project with its changes. Assumed to replace the whole project, so send all members as they were read.
 */
export interface ProjectUpdate {
  /**
   * Number of the project, the same as in the URL.
   *
   * Whole number of up to 64 bits.
   *
   * Quirk `project-id-in-url-and-body`: Update project, Create invoice drafts and Send invoice drafts take the
   * number of the project in the URL and as projectId of the body; class Project gives projectId the access R
   * only. Send the same number in both places. The URL decides.
   */
  readonly projectId?: number;
  /** What the project is called. */
  readonly name?: string | null;
  /**
   * Lagerkoll's number of the customer; null for a project without one.
   *
   * Whole number of up to 64 bits.
   */
  readonly customerId?: number | null;
  /** What the customer is called. Follows from `customerId`. */
  readonly customerName?: string | null;
  /** Free text about the project. */
  readonly description?: string | null;
  /**
   * How far the project has come. Part of the body, but not changed by an update.
   *
   * Quirk `state-on-update`: Class Project: state can only be written with POST. Its access is R,W all the same,
   * and the body of Update project (PUT) holds it. Send it as it was read; an update leaves it alone. The way to
   * end a project is to close it.
   */
  readonly state?: ProjectState | null;
  /**
   * Lagerkoll's number of the user in charge; null where nobody is.
   *
   * Whole number of up to 64 bits.
   */
  readonly responsibleUserId?: number | null;
  /** Name of the user in charge. Follows from `responsibleUserId`. */
  readonly responsibleUserName?: string | null;
  /**
   * Lagerkoll's number of the user who created the project; send it as it was read.
   *
   * Whole number of up to 64 bits.
   */
  readonly createdById?: number | null;
  /** Name of the user who created the project; send it as it was read. */
  readonly createdByName?: string | null;
  /**
   * When the project was created, in milliseconds since 1970-01-01T00:00:00Z; send it as it was read.
   *
   * Whole number of up to 64 bits.
   */
  readonly created?: number;
  /** The project's articles. Better changed one by one with the operation for articles. */
  readonly articles?: readonly ProjectArticleInput[] | null;
}

/** One page of a project's invoice drafts (the vendor's class ProjectInvoiceDraftsResponse). */
export interface InvoiceDraftPage {
  /** Number of this page. */
  readonly page: number;
  /** How many pages there are. */
  readonly pages: number;
  /** Rows of a full page: what `limit` asked for. */
  readonly pageSize: number;
  /** How many drafts there are on all pages. */
  readonly draftsCount: number;
  /** The drafts of this page. */
  readonly invoiceDrafts: readonly InvoiceDraft[];
}

/** A row that is to be invoiced: an article of a project, sold or rented. */
export interface InvoiceDraft {
  /**
   * Number of the draft, chosen by Lagerkoll.
   *
   * Whole number of up to 64 bits.
   */
  readonly id: number;
  /**
   * What kind of thing the draft was made from.
   *
   * Quirk `draft-origin-undocumented`: Class InvoiceDraft: dataType, dataId and dataArticleId have neither a
   * description nor accepted values. Taken as a reference to what the draft was made from, for projects the
   * project's number and the number of its article's row. Don't branch on dataType.
   */
  readonly dataType: string | null;
  /**
   * Number of the thing the draft was made from, such as the project.
   *
   * Whole number of up to 64 bits.
   */
  readonly dataId: number | null;
  /**
   * Number of the row the draft was made from, such as the project's article.
   *
   * Whole number of up to 64 bits.
   */
  readonly dataArticleId: number | null;
  /** The article's id in Lagerkoll, a text. */
  readonly articleId: string | null;
  /** What the article is called. */
  readonly articleName: string | null;
  /** How much is invoiced, in the article's unit. */
  readonly amount: number | null;
  /** Price of one unit, in `currency`. */
  readonly price: number | null;
  /**
   * Number of the price list that the price is from. An article calls it `priceListId`.
   *
   * Whole number of up to 64 bits.
   */
  readonly pricelistId: number;
  /** Currency of `price`. The notation isn't documented; SEK is likely. */
  readonly currency: string | null;
  /** Currency of the rent; null where the article isn't rented. */
  readonly rentalCurrency: string | null;
  /**
   * Start of the time that is invoiced, for rented articles, in milliseconds since 1970-01-01T00:00:00Z.
   *
   * Whole number of up to 64 bits.
   */
  readonly startDate: number | null;
  /**
   * End of the time that is invoiced, for rented articles, in milliseconds since 1970-01-01T00:00:00Z.
   *
   * Whole number of up to 64 bits.
   */
  readonly endDate: number | null;
  /**
   * Amount of the rent; null where the article isn't rented.
   *
   * Quirk `rental-amount-meaning`: Class InvoiceDraft: rentalAmount stands beside amount and a rentalCurrency,
   * without a description. It may be money in rentalCurrency or a number of rented units. Compare with a draft in
   * Lagerkoll before adding it up.
   */
  readonly rentalAmount: number | null;
  /** Free text. */
  readonly comment: string | null;
  /** Whether the draft is marked as invoiced. */
  readonly isInvoiced: boolean;
  /** Whether invoicing of the draft is complete in every respect. */
  readonly isProcessed: boolean;
  /**
   * Id of the invoice that was made from the draft; null before that.
   *
   * Quirk `invoice-id-is-text`: Class InvoiceDraft: invoiceId is a String while all other numbers of rows are
   * longs, and no operation reads an invoice. It may be the id that the receiving system gave. Treat it as opaque.
   */
  readonly invoiceId: string | null;
  /**
   * Lagerkoll's number of the user who made the draft.
   *
   * Whole number of up to 64 bits.
   */
  readonly createdById: number | null;
  /** Name of the user who made the draft. */
  readonly createdByName: string | null;
  /**
   * When the draft was made, in milliseconds since 1970-01-01T00:00:00Z.
   *
   * Whole number of up to 64 bits.
   */
  readonly created: number | null;
}

/**
 * What is to happen to articles that are still out when a project is closed (the vendor's class
 * CloseProjectRequest).
 */
export interface CloseProjectInput {
  /**
   * A decision for each article that is still out; empty where none is.
   *
   * Quirk `close-articles-map`: Class CloseProjectRequest: closeArticles is a HashMap. Its example is empty, and
   * neither its keys nor its values are described. Return, consume and invoice everything first, and send an empty
   * object. Anything else can be passed as the vendor tells you.
   */
  readonly closeArticles?: {
    readonly [key: string]: unknown;
  } | null;
}

/** One page of a project's articles (the vendor's class ProjectArticlesResponse). */
export interface ProjectArticlePage {
  /** Number of this page. */
  readonly page: number;
  /** How many pages there are. */
  readonly pages: number;
  /** Rows of a full page: what `limit` asked for. */
  readonly pageSize: number;
  /**
   * How many articles there are on all pages.
   *
   * Quirk `articles-counted-as-projects`: The total of a page of articles (class ProjectArticlesResponse) is
   * called projectsCount, as in a page of projects. Taken as the number of articles; the name looks like a slip.
   */
  readonly projectsCount: number;
  /** The articles of this page. */
  readonly articles: readonly ProjectArticle[];
}

/**
 * Which articles to list: 0 all, 1 checked-out ones of which something is left, 2 checked-out and rented ones of
 * which something is left.
 *
 * Quirk `available-value`: Get project articles: states 1 and 2 find articles with an available value, which is
 * not explained. Taken as rows whose checked-out amount is more than what was returned, consumed or invoiced.
 */
export type ProjectArticleFilter = 0 | 1 | 2;

/**
 * What a project's articles can be sorted by: id or name of the article, the user, or when it was checked out.
 *
 * Quirk `sorting-by-user`: Articles and invoice drafts can be sorted by user, and no field of either has that
 * name. Articles have an accountId and an accountName without a description. The user of an article is taken to
 * be its account, the user of a draft who created it.
 */
export type ProjectArticleSortColumn = "article_id" | "article_name" | "user" | "checkout_date";

/**
 * The articles and invoice drafts that a step of the invoicing touched (the vendor's class
 * InvoiceProjectArticlesResponse).
 */
export interface InvoicingResult {
  /** The articles after the step. */
  readonly articles: readonly ProjectArticle[] | null;
  /** The invoice drafts after the step. */
  readonly invoiceDrafts: readonly InvoiceDraft[] | null;
}

/**
 * Which drafts to list: 0 those nothing has happened to yet, 1 those in process but not invoiced, 2 those that
 * are invoiced and done.
 *
 * Quirk `draft-states-and-flags`: Get invoice drafts tells three states, in which processing comes before
 * invoicing. Class InvoiceDraft has the flags isInvoiced and isProcessed, of which the second means that
 * invoicing is complete. Taken as 0 with neither flag, 1 with isInvoiced alone, 2 with both. Rely on the flags
 * of the row.
 */
export type InvoiceDraftFilter = 0 | 1 | 2;

/**
 * What invoice drafts can be sorted by: id or name of the article, the user, or when the draft was made.
 */
export type InvoiceDraftSortColumn = "article_id" | "article_name" | "user" | "created";

/**
 * Articles of a project to make invoice drafts from (the vendor's class InvoiceDraftProjectArticlesRequest).
 */
export interface InvoiceDraftsInput {
  /**
   * Number of the project, the same as in the URL.
   *
   * Whole number of up to 64 bits.
   */
  readonly projectId?: number;
  /** The articles, as they were read. */
  readonly articles?: readonly ProjectArticleInput[] | null;
}

/**
 * Invoice drafts of a project to hand over to the connected systems (the vendor's class
 * InvoiceProjectArticlesRequest).
 */
export interface SendInvoiceDraftsInput {
  /**
   * Number of the project, the same as in the URL.
   *
   * Whole number of up to 64 bits.
   */
  readonly projectId?: number;
  /**
   * Lagerkoll's number of the customer who is charged: send the project's.
   *
   * Whole number of up to 64 bits.
   */
  readonly customerId?: number | null;
  /** How the customer is charged. */
  readonly type?: InvoiceType;
  /** The drafts, as they were read. */
  readonly invoiceDrafts?: readonly InvoiceDraftInput[] | null;
}

/**
 * How the customer is charged: invoice, cash, card, or ag (not explained by the vendor).
 *
 * Quirk `invoice-types`: Class InvoiceProjectArticlesRequest: the four words for type stand in the column of
 * descriptions, not in that of accepted values, without a default or a meaning. Taken as the values there are,
 * in case the vendor adds more as an open list. Don't send ag without asking Lagerkoll.
 */
export type InvoiceType = "invoice" | "cash" | "card" | "ag" | (string & {});

/** An invoice draft to send. Send it as it was read. */
export interface InvoiceDraftInput {
  /**
   * Number of the draft.
   *
   * Whole number of up to 64 bits.
   */
  readonly id?: number;
  /** What kind of thing the draft was made from. */
  readonly dataType?: string | null;
  /**
   * Number of the thing the draft was made from, such as the project.
   *
   * Whole number of up to 64 bits.
   */
  readonly dataId?: number | null;
  /**
   * Number of the row the draft was made from, such as the project's article.
   *
   * Whole number of up to 64 bits.
   */
  readonly dataArticleId?: number | null;
  /** The article's id in Lagerkoll, a text. */
  readonly articleId?: string | null;
  /** What the article is called. */
  readonly articleName?: string | null;
  /** How much is invoiced, in the article's unit. */
  readonly amount?: number | null;
  /** Price of one unit, in `currency`. */
  readonly price?: number | null;
  /**
   * Number of the price list that the price is from.
   *
   * Whole number of up to 64 bits.
   */
  readonly pricelistId?: number;
  /** Currency of `price`. The notation isn't documented; SEK is likely. */
  readonly currency?: string | null;
  /** Currency of the rent, for rented articles. */
  readonly rentalCurrency?: string | null;
  /**
   * Start of the time that is invoiced, in milliseconds since 1970-01-01T00:00:00Z.
   *
   * Whole number of up to 64 bits.
   */
  readonly startDate?: number | null;
  /**
   * End of the time that is invoiced, in milliseconds since 1970-01-01T00:00:00Z.
   *
   * Whole number of up to 64 bits.
   */
  readonly endDate?: number | null;
  /** Amount of the rent, for rented articles. */
  readonly rentalAmount?: number | null;
  /** Free text. */
  readonly comment?: string | null;
  /** Whether the draft is marked as invoiced. The call sets it. */
  readonly isInvoiced?: boolean;
  /** Whether invoicing of the draft is complete in every respect. */
  readonly isProcessed?: boolean;
  /** Id of the invoice that was made from the draft; null before that. */
  readonly invoiceId?: string | null;
  /**
   * Lagerkoll's number of the user who made the draft.
   *
   * Whole number of up to 64 bits.
   */
  readonly createdById?: number | null;
  /** Name of the user who made the draft. */
  readonly createdByName?: string | null;
  /**
   * When the draft was made, in milliseconds since 1970-01-01T00:00:00Z.
   *
   * Whole number of up to 64 bits.
   */
  readonly created?: number | null;
}
