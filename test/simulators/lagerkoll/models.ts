/** How the document's Java types arrive in JSON; boxed types and objects may be null, others not. */
interface Kinds {
  String: string | null;
  long: number;
  Long: number | null;
  Integer: number;
  double: number;
  Double: number | null;
  boolean: boolean;
  /** Milliseconds since 1970, as in the document's examples. */
  Date: number | null;
}

/** The fields of a class of the document, each with its Java type. */
export type ClassFields = Readonly<Record<string, keyof Kinds>>;

/** An object of a class of the document. */
export type Instance<Fields extends ClassFields> = {
  -readonly [Name in keyof Fields]: Kinds[Fields[Name]];
};

/** Document: "Classes", Project; the articles stand beside it. */
export const projectFields = {
  projectId: "long",
  name: "String",
  customerId: "Long",
  customerName: "String",
  description: "String",
  state: "Integer",
  responsibleUserId: "Long",
  responsibleUserName: "String",
  createdById: "Long",
  createdByName: "String",
  created: "long",
} as const satisfies ClassFields;

/** Document: "Classes", ProjectArticle. */
export const articleFields = {
  id: "long",
  projectId: "long",
  articleId: "String",
  articleName: "String",
  batchId: "String",
  snId: "String",
  batchSnBestBefore: "Long",
  checkoutAmount: "Double",
  checkinAmount: "Double",
  consumedAmount: "Double",
  invoicedAmount: "Double",
  priceListId: "long",
  isRental: "boolean",
  price: "double",
  rentalCurrency: "String",
  comment: "String",
  accountId: "long",
  accountName: "String",
  checkoutDate: "Long",
  checkinConsumeDate: "Date",
} as const satisfies ClassFields;

/** Document: "Classes", InvoiceDraft, with its own spelling of pricelistId. */
export const draftFields = {
  id: "long",
  dataType: "String",
  dataId: "Long",
  dataArticleId: "Long",
  articleId: "String",
  articleName: "String",
  amount: "Double",
  price: "Double",
  pricelistId: "long",
  currency: "String",
  rentalCurrency: "String",
  startDate: "Date",
  endDate: "Date",
  rentalAmount: "Double",
  comment: "String",
  isInvoiced: "boolean",
  isProcessed: "boolean",
  invoiceId: "String",
  createdById: "Long",
  createdByName: "String",
  created: "Date",
} as const satisfies ClassFields;

/** An article a project has taken out, which is something else than an article of the stock. */
export type ProjectArticle = Instance<typeof articleFields>;

/** An invoice draft; dataId is the project, dataArticleId the id of the project article. */
export type InvoiceDraft = Instance<typeof draftFields>;

/** A project as the simulator keeps it. */
export interface Project extends Instance<typeof projectFields> {
  readonly articles: ProjectArticle[];
  /** What sort_column=end_date sorts by; the document's Project doesn't show it. */
  ended: number | null;
}

/** Document: the accepted values of Project.state. */
export const projectStates = { new: 0, developing: 1, finished: 2, cancelled: 3 } as const;

/** A customer or a user, both of which other APIs of the vendor keep. */
export interface Named {
  readonly id: number;
  readonly name: string;
}

/** An article of the stock. */
export interface StockArticle {
  readonly articleId: string;
  readonly articleName: string;
  readonly price: number;
}

/** Everything a simulated store holds; tests may read and change it. */
export interface LagerkollData {
  readonly projects: Project[];
  readonly drafts: InvoiceDraft[];
  readonly customers: Named[];
  readonly users: Named[];
  readonly stock: StockArticle[];
}

/** An object in which nothing is set: null, or what Java's primitive types start with. */
export function blank<Fields extends ClassFields>(fields: Fields): Instance<Fields> {
  const values = Object.entries(fields).map(([name, kind]) => [name, blankValue(kind)]);
  return Object.fromEntries(values) as Instance<Fields>;
}

/** What a field of a type is when nothing is set. */
export function blankValue(kind: keyof Kinds): null | number | false {
  if (kind === "boolean") return false;
  return kind === "long" || kind === "double" || kind === "Integer" ? 0 : null;
}

/** What a project article still has out: neither taken back nor consumed. */
export function amountOut(article: ProjectArticle): number {
  const { checkoutAmount, checkinAmount, consumedAmount } = article;
  return (checkoutAmount ?? 0) - (checkinAmount ?? 0) - (consumedAmount ?? 0);
}
