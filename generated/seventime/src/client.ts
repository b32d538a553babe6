import { type SevenTimeOptions, createCore } from "./core.js";
import { ContactPersons } from "./resources/contact-persons.js";
import { Customers } from "./resources/customers.js";
import { DefaultSalaryTypes } from "./resources/default-salary-types.js";
import { Departments } from "./resources/departments.js";
import { PriceLists } from "./resources/price-lists.js";
import { ProjectStatuses } from "./resources/project-statuses.js";
import { ProjectTags } from "./resources/project-tags.js";
import { ProjectTypes } from "./resources/project-types.js";
import { Projects } from "./resources/projects.js";
import { UserRoles } from "./resources/user-roles.js";
import { UserSkills } from "./resources/user-skills.js";
import { Users } from "./resources/users.js";
import { WorkOrderStatuses } from "./resources/work-order-statuses.js";
import { WorkOrderTags } from "./resources/work-order-tags.js";
import { WorkOrderTypes } from "./resources/work-order-types.js";
import { WorkOrders } from "./resources/work-orders.js";

/**
 * Seven Time
 *
 * Seven Time is a Swedish system for time, projects and work orders (`arbetsorder`). Its API reads sixteen kinds
 * of records and creates four of them: customers, users, projects and work orders. Nothing can be changed or
 * deleted through it.
 *
 * - Every call carries the account's API key in the header `Client-Secret`.
 * - Answers are JSON. What is sent when something is created is form-encoded, never JSON.
 * - A list holds at most 100 rows, and there is no second page: filters are the only way to see the others.
 * - Records are told apart by `_id`, a text that Seven Time assigns. Fields that point to another record hold
 * its `_id`.
 * - Names beside such a field (`customerName` beside `customer`) are copies for display.
 * - No rate limit, error code or error status is published; anything but status 200 is a failure.
 *
 * Written from the vendor's API reference; where that contradicts itself, the quirks in the documentation tell
 * which reading was chosen.
 */
export class SevenTime {
  /**
   * Who work is done for and who is invoiced (Swedish `kunder`).
   *
   * `/customers` and what lies below it.
   */
  readonly customers: Customers;
  /**
   * People at a customer (`kontaktpersoner`). Read only.
   *
   * `/contactPersons` and what lies below it.
   */
  readonly contactPersons: ContactPersons;
  /**
   * People who sign in to Seven Time, with the roles, salary types and skills they can have (`användare`).
   *
   * `/users` and what lies below it.
   */
  readonly users: Users;
  /**
   * People who sign in to Seven Time, with the roles, salary types and skills they can have (`användare`).
   *
   * `/userRoles/` and what lies below it.
   */
  readonly userRoles: UserRoles;
  /**
   * People who sign in to Seven Time, with the roles, salary types and skills they can have (`användare`).
   *
   * `/defaultSalaryTypes/` and what lies below it.
   */
  readonly defaultSalaryTypes: DefaultSalaryTypes;
  /**
   * People who sign in to Seven Time, with the roles, salary types and skills they can have (`användare`).
   *
   * `/userSkills/` and what lies below it.
   */
  readonly userSkills: UserSkills;
  /**
   * Parts of the organisation (`avdelningar`). Read only.
   *
   * `/departments` and what lies below it.
   */
  readonly departments: Departments;
  /**
   * Projects (`projekt`) and what classifies them.
   *
   * `/projects` and what lies below it.
   */
  readonly projects: Projects;
  /**
   * Projects (`projekt`) and what classifies them.
   *
   * `/projectStatuses/` and what lies below it.
   */
  readonly projectStatuses: ProjectStatuses;
  /**
   * Projects (`projekt`) and what classifies them.
   *
   * `/projectTypes/` and what lies below it.
   */
  readonly projectTypes: ProjectTypes;
  /**
   * Projects (`projekt`) and what classifies them.
   *
   * `/projectTags/` and what lies below it.
   */
  readonly projectTags: ProjectTags;
  /**
   * Work orders (`arbetsordrar`) and what classifies them.
   *
   * `/workOrders` and what lies below it.
   */
  readonly workOrders: WorkOrders;
  /**
   * Work orders (`arbetsordrar`) and what classifies them.
   *
   * `/workOrderTypes/` and what lies below it.
   */
  readonly workOrderTypes: WorkOrderTypes;
  /**
   * Work orders (`arbetsordrar`) and what classifies them.
   *
   * `/workOrderTags/` and what lies below it.
   */
  readonly workOrderTags: WorkOrderTags;
  /**
   * Work orders (`arbetsordrar`) and what classifies them.
   *
   * `/workOrderStatuses/` and what lies below it.
   */
  readonly workOrderStatuses: WorkOrderStatuses;
  /**
   * Price lists (`prislistor`). Read only.
   *
   * `/priceLists` and what lies below it.
   */
  readonly priceLists: PriceLists;

  /** @param options - Credentials and settings; credentials that are left out are read from the environment. */
  constructor(options: SevenTimeOptions = {}) {
    const core = createCore(options);
    this.customers = new Customers(core);
    this.contactPersons = new ContactPersons(core);
    this.users = new Users(core);
    this.userRoles = new UserRoles(core);
    this.defaultSalaryTypes = new DefaultSalaryTypes(core);
    this.userSkills = new UserSkills(core);
    this.departments = new Departments(core);
    this.projects = new Projects(core);
    this.projectStatuses = new ProjectStatuses(core);
    this.projectTypes = new ProjectTypes(core);
    this.projectTags = new ProjectTags(core);
    this.workOrders = new WorkOrders(core);
    this.workOrderTypes = new WorkOrderTypes(core);
    this.workOrderTags = new WorkOrderTags(core);
    this.workOrderStatuses = new WorkOrderStatuses(core);
    this.priceLists = new PriceLists(core);
  }
}
