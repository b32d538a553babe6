import { type SeveraOptions, createCore } from "./core.js";
import { Activities } from "./resources/activities.js";
import { ActivityParticipants } from "./resources/activity-participants.js";
import { ActivityTypes } from "./resources/activity-types.js";
import { Addresses } from "./resources/addresses.js";
import { Authentication } from "./resources/authentication.js";
import { BankAccounts } from "./resources/bank-accounts.js";
import { BusinessUnits } from "./resources/business-units.js";
import { CommunicationTypes } from "./resources/communication-types.js";
import { ContactCommunications } from "./resources/contact-communications.js";
import { ContactPersons } from "./resources/contact-persons.js";
import { ContactRoles } from "./resources/contact-roles.js";
import { Contacts } from "./resources/contacts.js";
import { CostAccounts } from "./resources/cost-accounts.js";
import { CostCenters } from "./resources/cost-centers.js";
import { Currencies } from "./resources/currencies.js";
import { CustomerCountrySettings } from "./resources/customer-country-settings.js";
import { CustomerMarketSegments } from "./resources/customer-market-segments.js";
import { CustomerSalesNotes } from "./resources/customer-sales-notes.js";
import { Customers } from "./resources/customers.js";
import { DeletedPhaseMembers } from "./resources/deleted-phase-members.js";
import { DeletedProjectFees } from "./resources/deleted-project-fees.js";
import { DeletedProjectTravelExpenses } from "./resources/deleted-project-travel-expenses.js";
import { DeletedWorkHours } from "./resources/deleted-work-hours.js";
import { Files } from "./resources/files.js";
import { FlatRates } from "./resources/flat-rates.js";
import { FlextimeAdjustments } from "./resources/flextime-adjustments.js";
import { Heartbeat } from "./resources/heartbeat.js";
import { Holidays } from "./resources/holidays.js";
import { Industries } from "./resources/industries.js";
import { Integrations } from "./resources/integrations.js";
import { InvoiceFiles } from "./resources/invoice-files.js";
import { InvoiceRows } from "./resources/invoice-rows.js";
import { InvoiceSettings } from "./resources/invoice-settings.js";
import { InvoiceStatuses } from "./resources/invoice-statuses.js";
import { InvoiceTemplates } from "./resources/invoice-templates.js";
import { Invoices } from "./resources/invoices.js";
import { Keywords } from "./resources/keywords.js";
import { KpiFormulas } from "./resources/kpi-formulas.js";
import { LeadSources } from "./resources/lead-sources.js";
import { Localization } from "./resources/localization.js";
import { MarketSegments } from "./resources/market-segments.js";
import { OrganizationDetails } from "./resources/organization-details.js";
import { OrganizationSettings } from "./resources/organization-settings.js";
import { OvertimePrices } from "./resources/overtime-prices.js";
import { Overtimes } from "./resources/overtimes.js";
import { PermissionProfiles } from "./resources/permission-profiles.js";
import { PhaseMembers } from "./resources/phase-members.js";
import { PhaseStatusTypes } from "./resources/phase-status-types.js";
import { Phases } from "./resources/phases.js";
import { PriceListVersions } from "./resources/price-list-versions.js";
import { PriceLists } from "./resources/price-lists.js";
import { ProductCategories } from "./resources/product-categories.js";
import { ProductCountrySettings } from "./resources/product-country-settings.js";
import { ProductPrices } from "./resources/product-prices.js";
import { Products } from "./resources/products.js";
import { ProjectBillingCustomers } from "./resources/project-billing-customers.js";
import { ProjectFees } from "./resources/project-fees.js";
import { ProjectFiles } from "./resources/project-files.js";
import { ProjectForecasts } from "./resources/project-forecasts.js";
import { ProjectInvoiceSettings } from "./resources/project-invoice-settings.js";
import { ProjectLinks } from "./resources/project-links.js";
import { ProjectMemberCostExceptions } from "./resources/project-member-cost-exceptions.js";
import { ProjectProducts } from "./resources/project-products.js";
import { ProjectRecurringFeeRules } from "./resources/project-recurring-fee-rules.js";
import { ProjectSalesNotes } from "./resources/project-sales-notes.js";
import { ProjectStatusTypes } from "./resources/project-status-types.js";
import { ProjectTaskStatuses } from "./resources/project-task-statuses.js";
import { ProjectTravelExpenseFiles } from "./resources/project-travel-expense-files.js";
import { ProjectTravelExpenses } from "./resources/project-travel-expenses.js";
import { ProjectWorkHourPrices } from "./resources/project-work-hour-prices.js";
import { ProjectWorkTypes } from "./resources/project-work-types.js";
import { Projects } from "./resources/projects.js";
import { ProposalFeeRows } from "./resources/proposal-fee-rows.js";
import { ProposalStatuses } from "./resources/proposal-statuses.js";
import { ProposalSubtotals } from "./resources/proposal-subtotals.js";
import { ProposalWorkRows } from "./resources/proposal-work-rows.js";
import { Proposals } from "./resources/proposals.js";
import { ResourceAllocations } from "./resources/resource-allocations.js";
import { RoleAllocations } from "./resources/role-allocations.js";
import { Roles } from "./resources/roles.js";
import { SalesAccounts } from "./resources/sales-accounts.js";
import { SalesCases } from "./resources/sales-cases.js";
import { SalesStatusTypes } from "./resources/sales-status-types.js";
import { TimeEntries } from "./resources/time-entries.js";
import { TimeEntryTypes } from "./resources/time-entry-types.js";
import { TravelExpenseTypeCountrySettings } from "./resources/travel-expense-type-country-settings.js";
import { TravelExpenseTypes } from "./resources/travel-expense-types.js";
import { TravelPrices } from "./resources/travel-prices.js";
import { TravelReimbursementStatuses } from "./resources/travel-reimbursement-statuses.js";
import { TravelReimbursements } from "./resources/travel-reimbursements.js";
import { Users } from "./resources/users.js";
import { VatRates } from "./resources/vat-rates.js";
import { WorkContracts } from "./resources/work-contracts.js";
import { WorkHourPrices } from "./resources/work-hour-prices.js";
import { WorkHours } from "./resources/work-hours.js";
import { WorkTypes } from "./resources/work-types.js";

/** Severa Public Rest API Documentation */
export class Severa {
  /** Operations below `Heartbeat`. */
  readonly heartbeat: Heartbeat;
  /** Operations below `Activities`. */
  readonly activities: Activities;
  /** Operations below `ActivityParticipants`. */
  readonly activityParticipants: ActivityParticipants;
  /** Operations below `ActivityTypes`. */
  readonly activityTypes: ActivityTypes;
  /** Operations below `Addresses`. */
  readonly addresses: Addresses;
  /** Operations below `BankAccounts`. */
  readonly bankAccounts: BankAccounts;
  /** Operations below `BusinessUnits`. */
  readonly businessUnits: BusinessUnits;
  /** Operations below `CommunicationTypes`. */
  readonly communicationTypes: CommunicationTypes;
  /** Operations below `ContactCommunications`. */
  readonly contactCommunications: ContactCommunications;
  /** Operations below `ContactPersons`. */
  readonly contactPersons: ContactPersons;
  /** Operations below `ContactRoles`. */
  readonly contactRoles: ContactRoles;
  /** Operations below `Contacts`. */
  readonly contacts: Contacts;
  /** Operations below `CostAccounts`. */
  readonly costAccounts: CostAccounts;
  /** Operations below `CostCenters`. */
  readonly costCenters: CostCenters;
  /** Operations below `Currencies`. */
  readonly currencies: Currencies;
  /** Operations below `CustomerCountrySettings`. */
  readonly customerCountrySettings: CustomerCountrySettings;
  /** Operations below `CustomerMarketSegments`. */
  readonly customerMarketSegments: CustomerMarketSegments;
  /** Operations below `Customers`. */
  readonly customers: Customers;
  /** Operations below `CustomerSalesNotes`. */
  readonly customerSalesNotes: CustomerSalesNotes;
  /** Operations below `DeletedPhaseMembers`. */
  readonly deletedPhaseMembers: DeletedPhaseMembers;
  /** Operations below `DeletedProjectFees`. */
  readonly deletedProjectFees: DeletedProjectFees;
  /** Operations below `DeletedProjectTravelExpenses`. */
  readonly deletedProjectTravelExpenses: DeletedProjectTravelExpenses;
  /** Operations below `DeletedWorkHours`. */
  readonly deletedWorkHours: DeletedWorkHours;
  /** Operations below `Files`. */
  readonly files: Files;
  /** Operations below `FlatRates`. */
  readonly flatRates: FlatRates;
  /** Operations below `FlextimeAdjustments`. */
  readonly flextimeAdjustments: FlextimeAdjustments;
  /** Operations below `Holidays`. */
  readonly holidays: Holidays;
  /** Operations below `Industries`. */
  readonly industries: Industries;
  /** Operations below `Integrations`. */
  readonly integrations: Integrations;
  /** Operations below `InvoiceFiles`. */
  readonly invoiceFiles: InvoiceFiles;
  /** Operations below `InvoiceRows`. */
  readonly invoiceRows: InvoiceRows;
  /** Operations below `Invoices`. */
  readonly invoices: Invoices;
  /** Operations below `InvoiceSettings`. */
  readonly invoiceSettings: InvoiceSettings;
  /** Operations below `InvoiceStatuses`. */
  readonly invoiceStatuses: InvoiceStatuses;
  /** Operations below `InvoiceTemplates`. */
  readonly invoiceTemplates: InvoiceTemplates;
  /** Operations below `Keywords`. */
  readonly keywords: Keywords;
  /** Operations below `KpiFormulas`. */
  readonly kpiFormulas: KpiFormulas;
  /** Operations below `LeadSources`. */
  readonly leadSources: LeadSources;
  /** Operations below `Localization`. */
  readonly localization: Localization;
  /** Operations below `Authentication`. */
  readonly authentication: Authentication;
  /** Operations below `MarketSegments`. */
  readonly marketSegments: MarketSegments;
  /** Operations below `OrganizationDetails`. */
  readonly organizationDetails: OrganizationDetails;
  /** Operations below `OrganizationSettings`. */
  readonly organizationSettings: OrganizationSettings;
  /** Operations below `OvertimePrices`. */
  readonly overtimePrices: OvertimePrices;
  /** Operations below `Overtimes`. */
  readonly overtimes: Overtimes;
  /** Operations below `PermissionProfiles`. */
  readonly permissionProfiles: PermissionProfiles;
  /** Operations below `PhaseMembers`. */
  readonly phaseMembers: PhaseMembers;
  /** Operations below `Phases`. */
  readonly phases: Phases;
  /** Operations below `PhaseStatusTypes`. */
  readonly phaseStatusTypes: PhaseStatusTypes;
  /** Operations below `PriceLists`. */
  readonly priceLists: PriceLists;
  /** Operations below `PriceListVersions`. */
  readonly priceListVersions: PriceListVersions;
  /** Operations below `ProductCategories`. */
  readonly productCategories: ProductCategories;
  /** Operations below `ProductCountrySettings`. */
  readonly productCountrySettings: ProductCountrySettings;
  /** Operations below `ProductPrices`. */
  readonly productPrices: ProductPrices;
  /** Operations below `Products`. */
  readonly products: Products;
  /** Operations below `ProjectBillingCustomers`. */
  readonly projectBillingCustomers: ProjectBillingCustomers;
  /** Operations below `ProjectFees`. */
  readonly projectFees: ProjectFees;
  /** Operations below `ProjectFiles`. */
  readonly projectFiles: ProjectFiles;
  /** Operations below `ProjectForecasts`. */
  readonly projectForecasts: ProjectForecasts;
  /** Operations below `ProjectInvoiceSettings`. */
  readonly projectInvoiceSettings: ProjectInvoiceSettings;
  /** Operations below `ProjectLinks`. */
  readonly projectLinks: ProjectLinks;
  /** Operations below `ProjectMemberCostExceptions`. */
  readonly projectMemberCostExceptions: ProjectMemberCostExceptions;
  /** Operations below `ProjectProducts`. */
  readonly projectProducts: ProjectProducts;
  /** Operations below `ProjectRecurringFeeRules`. */
  readonly projectRecurringFeeRules: ProjectRecurringFeeRules;
  /** Operations below `Projects`. */
  readonly projects: Projects;
  /** Operations below `ProjectSalesNotes`. */
  readonly projectSalesNotes: ProjectSalesNotes;
  /** Operations below `ProjectStatusTypes`. */
  readonly projectStatusTypes: ProjectStatusTypes;
  /** Operations below `ProjectTaskStatuses`. */
  readonly projectTaskStatuses: ProjectTaskStatuses;
  /** Operations below `ProjectTravelExpenseFiles`. */
  readonly projectTravelExpenseFiles: ProjectTravelExpenseFiles;
  /** Operations below `ProjectTravelExpenses`. */
  readonly projectTravelExpenses: ProjectTravelExpenses;
  /** Operations below `ProjectWorkHourPrices`. */
  readonly projectWorkHourPrices: ProjectWorkHourPrices;
  /** Operations below `ProjectWorkTypes`. */
  readonly projectWorkTypes: ProjectWorkTypes;
  /** Operations below `ProposalFeeRows`. */
  readonly proposalFeeRows: ProposalFeeRows;
  /** Operations below `Proposals`. */
  readonly proposals: Proposals;
  /** Operations below `ProposalStatuses`. */
  readonly proposalStatuses: ProposalStatuses;
  /** Operations below `ProposalSubtotals`. */
  readonly proposalSubtotals: ProposalSubtotals;
  /** Operations below `ProposalWorkRows`. */
  readonly proposalWorkRows: ProposalWorkRows;
  /** Operations below `ResourceAllocations`. */
  readonly resourceAllocations: ResourceAllocations;
  /** Operations below `RoleAllocations`. */
  readonly roleAllocations: RoleAllocations;
  /** Operations below `Roles`. */
  readonly roles: Roles;
  /** Operations below `SalesAccounts`. */
  readonly salesAccounts: SalesAccounts;
  /** Operations below `SalesCases`. */
  readonly salesCases: SalesCases;
  /** Operations below `SalesStatusTypes`. */
  readonly salesStatusTypes: SalesStatusTypes;
  /** Operations below `TimeEntries`. */
  readonly timeEntries: TimeEntries;
  /** Operations below `TimeEntryTypes`. */
  readonly timeEntryTypes: TimeEntryTypes;
  /** Operations below `TravelExpenseTypeCountrySettings`. */
  readonly travelExpenseTypeCountrySettings: TravelExpenseTypeCountrySettings;
  /** Operations below `TravelExpenseTypes`. */
  readonly travelExpenseTypes: TravelExpenseTypes;
  /** Operations below `TravelPrices`. */
  readonly travelPrices: TravelPrices;
  /** Operations below `TravelReimbursements`. */
  readonly travelReimbursements: TravelReimbursements;
  /** Operations below `TravelReimbursementStatuses`. */
  readonly travelReimbursementStatuses: TravelReimbursementStatuses;
  /** Operations below `Users`. */
  readonly users: Users;
  /** Operations below `VatRates`. */
  readonly vatRates: VatRates;
  /** Operations below `WorkContracts`. */
  readonly workContracts: WorkContracts;
  /** Operations below `WorkHourPrices`. */
  readonly workHourPrices: WorkHourPrices;
  /** Operations below `WorkHours`. */
  readonly workHours: WorkHours;
  /** Operations below `WorkTypes`. */
  readonly workTypes: WorkTypes;

  /** @param options - Credentials and settings; credentials that are left out are read from the environment. */
  constructor(options: SeveraOptions = {}) {
    const core = createCore(options);
    this.heartbeat = new Heartbeat(core);
    this.activities = new Activities(core);
    this.activityParticipants = new ActivityParticipants(core);
    this.activityTypes = new ActivityTypes(core);
    this.addresses = new Addresses(core);
    this.bankAccounts = new BankAccounts(core);
    this.businessUnits = new BusinessUnits(core);
    this.communicationTypes = new CommunicationTypes(core);
    this.contactCommunications = new ContactCommunications(core);
    this.contactPersons = new ContactPersons(core);
    this.contactRoles = new ContactRoles(core);
    this.contacts = new Contacts(core);
    this.costAccounts = new CostAccounts(core);
    this.costCenters = new CostCenters(core);
    this.currencies = new Currencies(core);
    this.customerCountrySettings = new CustomerCountrySettings(core);
    this.customerMarketSegments = new CustomerMarketSegments(core);
    this.customers = new Customers(core);
    this.customerSalesNotes = new CustomerSalesNotes(core);
    this.deletedPhaseMembers = new DeletedPhaseMembers(core);
    this.deletedProjectFees = new DeletedProjectFees(core);
    this.deletedProjectTravelExpenses = new DeletedProjectTravelExpenses(core);
    this.deletedWorkHours = new DeletedWorkHours(core);
    this.files = new Files(core);
    this.flatRates = new FlatRates(core);
    this.flextimeAdjustments = new FlextimeAdjustments(core);
    this.holidays = new Holidays(core);
    this.industries = new Industries(core);
    this.integrations = new Integrations(core);
    this.invoiceFiles = new InvoiceFiles(core);
    this.invoiceRows = new InvoiceRows(core);
    this.invoices = new Invoices(core);
    this.invoiceSettings = new InvoiceSettings(core);
    this.invoiceStatuses = new InvoiceStatuses(core);
    this.invoiceTemplates = new InvoiceTemplates(core);
    this.keywords = new Keywords(core);
    this.kpiFormulas = new KpiFormulas(core);
    this.leadSources = new LeadSources(core);
    this.localization = new Localization(core);
    this.authentication = new Authentication(core);
    this.marketSegments = new MarketSegments(core);
    this.organizationDetails = new OrganizationDetails(core);
    this.organizationSettings = new OrganizationSettings(core);
    this.overtimePrices = new OvertimePrices(core);
    this.overtimes = new Overtimes(core);
    this.permissionProfiles = new PermissionProfiles(core);
    this.phaseMembers = new PhaseMembers(core);
    this.phases = new Phases(core);
    this.phaseStatusTypes = new PhaseStatusTypes(core);
    this.priceLists = new PriceLists(core);
    this.priceListVersions = new PriceListVersions(core);
    this.productCategories = new ProductCategories(core);
    this.productCountrySettings = new ProductCountrySettings(core);
    this.productPrices = new ProductPrices(core);
    this.products = new Products(core);
    this.projectBillingCustomers = new ProjectBillingCustomers(core);
    this.projectFees = new ProjectFees(core);
    this.projectFiles = new ProjectFiles(core);
    this.projectForecasts = new ProjectForecasts(core);
    this.projectInvoiceSettings = new ProjectInvoiceSettings(core);
    this.projectLinks = new ProjectLinks(core);
    this.projectMemberCostExceptions = new ProjectMemberCostExceptions(core);
    this.projectProducts = new ProjectProducts(core);
    this.projectRecurringFeeRules = new ProjectRecurringFeeRules(core);
    this.projects = new Projects(core);
    this.projectSalesNotes = new ProjectSalesNotes(core);
    this.projectStatusTypes = new ProjectStatusTypes(core);
    this.projectTaskStatuses = new ProjectTaskStatuses(core);
    this.projectTravelExpenseFiles = new ProjectTravelExpenseFiles(core);
    this.projectTravelExpenses = new ProjectTravelExpenses(core);
    this.projectWorkHourPrices = new ProjectWorkHourPrices(core);
    this.projectWorkTypes = new ProjectWorkTypes(core);
    this.proposalFeeRows = new ProposalFeeRows(core);
    this.proposals = new Proposals(core);
    this.proposalStatuses = new ProposalStatuses(core);
    this.proposalSubtotals = new ProposalSubtotals(core);
    this.proposalWorkRows = new ProposalWorkRows(core);
    this.resourceAllocations = new ResourceAllocations(core);
    this.roleAllocations = new RoleAllocations(core);
    this.roles = new Roles(core);
    this.salesAccounts = new SalesAccounts(core);
    this.salesCases = new SalesCases(core);
    this.salesStatusTypes = new SalesStatusTypes(core);
    this.timeEntries = new TimeEntries(core);
    this.timeEntryTypes = new TimeEntryTypes(core);
    this.travelExpenseTypeCountrySettings = new TravelExpenseTypeCountrySettings(core);
    this.travelExpenseTypes = new TravelExpenseTypes(core);
    this.travelPrices = new TravelPrices(core);
    this.travelReimbursements = new TravelReimbursements(core);
    this.travelReimbursementStatuses = new TravelReimbursementStatuses(core);
    this.users = new Users(core);
    this.vatRates = new VatRates(core);
    this.workContracts = new WorkContracts(core);
    this.workHourPrices = new WorkHourPrices(core);
    this.workHours = new WorkHours(core);
    this.workTypes = new WorkTypes(core);
  }
}
