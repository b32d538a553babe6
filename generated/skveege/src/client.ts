import { type SkveegeOptions, createCore } from "./core.js";
import { AccountResource } from "./resources/account.js";
import { Agreements } from "./resources/agreements.js";
import { Binders } from "./resources/binders.js";
import { Contacts } from "./resources/contacts.js";
import { Orders } from "./resources/orders.js";
import { Organizations } from "./resources/organizations.js";
import { Payments } from "./resources/payments.js";
import { PlanResource } from "./resources/plan.js";

/**
 * Skveege API
 *
 * Orders, payments and recurring agreements of small Danish service businesses, such as window cleaners. The
 * vendor's web pages and mobile app use the same API. Written by hand from the vendor's documentation, which
 * carries no version; amounts of money are in hundredths of the currency's unit (øre for DKK).
 */
export class Skveege {
  /**
   * The user to whom the API key belongs.
   *
   * `/account` and what lies below it.
   */
  readonly account: AccountResource;
  /**
   * The business that the user belongs to.
   *
   * `/organization` and what lies below it.
   */
  readonly organizations: Organizations;
  /**
   * Customers, people as well as companies.
   *
   * `/contacts` and what lies below it.
   */
  readonly contacts: Contacts;
  /**
   * What customers have ordered, as drafts or approved.
   *
   * `/orders` and what lies below it.
   */
  readonly orders: Orders;
  /**
   * Places or groups that hold orders together, such as an area or a restaurant table.
   *
   * `/binders` and what lies below it.
   */
  readonly binders: Binders;
  /**
   * Money received or paid out that changes the balance of orders.
   *
   * `/payments` and what lies below it.
   */
  readonly payments: Payments;
  /**
   * Single or recurring tasks agreed with a contact.
   *
   * `/agreements` and what lies below it.
   */
  readonly agreements: Agreements;
  /**
   * One worker's agreements of one day and the way between them; only for reading.
   *
   * `/plan` and what lies below it.
   */
  readonly plan: PlanResource;

  /** @param options - Credentials and settings; credentials that are left out are read from the environment. */
  constructor(options: SkveegeOptions = {}) {
    const core = createCore(options);
    this.account = new AccountResource(core);
    this.organizations = new Organizations(core);
    this.contacts = new Contacts(core);
    this.orders = new Orders(core);
    this.binders = new Binders(core);
    this.payments = new Payments(core);
    this.agreements = new Agreements(core);
    this.plan = new PlanResource(core);
  }
}
