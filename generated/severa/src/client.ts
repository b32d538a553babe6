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
  /** `/heartbeat/authorized` and what lies below it. */
  readonly heartbeat: Heartbeat;
  /** `/v1/activities` and what lies below it. */
  readonly activities: Activities;
  /** `/v1/activityparticipants` and what lies below it. */
  readonly activityParticipants: ActivityParticipants;
  /** `/v1/activitytypes` and what lies below it. */
  readonly activityTypes: ActivityTypes;
  /** `/v1/addresses` and what lies below it. */
  readonly addresses: Addresses;
  /** `/v1/bankaccounts` and what lies below it. */
  readonly bankAccounts: BankAccounts;
  /** `/v1/businessunits` and what lies below it. */
  readonly businessUnits: BusinessUnits;
  /** `/v1/communicationtypes` and what lies below it. */
  readonly communicationTypes: CommunicationTypes;
  /** `/v1/contactcommunications` and what lies below it. */
  readonly contactCommunications: ContactCommunications;
  /** `/v1/contactpersons` and what lies below it. */
  readonly contactPersons: ContactPersons;
  /** `/v1/contactroles` and what lies below it. */
  readonly contactRoles: ContactRoles;
  /** `/v1/contacts/{contactGuid}/contactcommunications` and what lies below it. */
  readonly contacts: Contacts;
  /** `/v1/costaccounts` and what lies below it. */
  readonly costAccounts: CostAccounts;
  /** `/v1/costcenters` and what lies below it. */
  readonly costCenters: CostCenters;
  /** `/v1/currencies` and what lies below it. */
  readonly currencies: Currencies;
  /** `/v1/customercountrysettings` and what lies below it. */
  readonly customerCountrySettings: CustomerCountrySettings;
  /** `/v1/customermarketsegments` and what lies below it. */
  readonly customerMarketSegments: CustomerMarketSegments;
  /** `/v1/customers` and what lies below it. */
  readonly customers: Customers;
  /** `/v1/customersalesnotes` and what lies below it. */
  readonly customerSalesNotes: CustomerSalesNotes;
  /** `/v1/deletedphasemembers` and what lies below it. */
  readonly deletedPhaseMembers: DeletedPhaseMembers;
  /** `/v1/deletedprojectfees` and what lies below it. */
  readonly deletedProjectFees: DeletedProjectFees;
  /** `/v1/deletedprojecttravelexpenses` and what lies below it. */
  readonly deletedProjectTravelExpenses: DeletedProjectTravelExpenses;
  /** `/v1/deletedworkhours` and what lies below it. */
  readonly deletedWorkHours: DeletedWorkHours;
  /** `/v1/files` and what lies below it. */
  readonly files: Files;
  /** `/v1/flatrates` and what lies below it. */
  readonly flatRates: FlatRates;
  /** `/v1/flextimeadjustments` and what lies below it. */
  readonly flextimeAdjustments: FlextimeAdjustments;
  /** `/v1/holidays` and what lies below it. */
  readonly holidays: Holidays;
  /** `/v1/industries` and what lies below it. */
  readonly industries: Industries;
  /** `/v1/integrations/vismafinancials/companyinformation` and what lies below it. */
  readonly integrations: Integrations;
  /** `/v1/invoicefiles` and what lies below it. */
  readonly invoiceFiles: InvoiceFiles;
  /** `/v1/invoicerows` and what lies below it. */
  readonly invoiceRows: InvoiceRows;
  /** `/v1/invoices` and what lies below it. */
  readonly invoices: Invoices;
  /** `/v1/invoicesettings` and what lies below it. */
  readonly invoiceSettings: InvoiceSettings;
  /** `/v1/invoicestatuses` and what lies below it. */
  readonly invoiceStatuses: InvoiceStatuses;
  /** `/v1/invoicetemplates` and what lies below it. */
  readonly invoiceTemplates: InvoiceTemplates;
  /** `/v1/keywords` and what lies below it. */
  readonly keywords: Keywords;
  /** `/v1/kpiformulas` and what lies below it. */
  readonly kpiFormulas: KpiFormulas;
  /** `/v1/leadsources` and what lies below it. */
  readonly leadSources: LeadSources;
  /** `/v1/localization/countries` and what lies below it. */
  readonly localization: Localization;
  /** `/v1/refreshtoken` and what lies below it. */
  readonly authentication: Authentication;
  /** `/v1/marketsegments` and what lies below it. */
  readonly marketSegments: MarketSegments;
  /** `/v1/organizationdetails` and what lies below it. */
  readonly organizationDetails: OrganizationDetails;
  /** `/v1/organizationsettings` and what lies below it. */
  readonly organizationSettings: OrganizationSettings;
  /** `/v1/overtimeprices` and what lies below it. */
  readonly overtimePrices: OvertimePrices;
  /** `/v1/overtimes` and what lies below it. */
  readonly overtimes: Overtimes;
  /** `/v1/permissionprofiles` and what lies below it. */
  readonly permissionProfiles: PermissionProfiles;
  /** `/v1/phasemembers` and what lies below it. */
  readonly phaseMembers: PhaseMembers;
  /** `/v1/phases` and what lies below it. */
  readonly phases: Phases;
  /** `/v1/phasestatustypes` and what lies below it. */
  readonly phaseStatusTypes: PhaseStatusTypes;
  /** `/v1/pricelists` and what lies below it. */
  readonly priceLists: PriceLists;
  /** `/v1/pricelistversions` and what lies below it. */
  readonly priceListVersions: PriceListVersions;
  /** `/v1/productcategories` and what lies below it. */
  readonly productCategories: ProductCategories;
  /** `/v1/productcountrysettings` and what lies below it. */
  readonly productCountrySettings: ProductCountrySettings;
  /** `/v1/productprices` and what lies below it. */
  readonly productPrices: ProductPrices;
  /** `/v1/products` and what lies below it. */
  readonly products: Products;
  /** `/v1/projectbillingcustomers` and what lies below it. */
  readonly projectBillingCustomers: ProjectBillingCustomers;
  /** `/v1/projectfees` and what lies below it. */
  readonly projectFees: ProjectFees;
  /** `/v1/projectfiles` and what lies below it. */
  readonly projectFiles: ProjectFiles;
  /** `/v1/projectforecasts` and what lies below it. */
  readonly projectForecasts: ProjectForecasts;
  /** `/v1/projectinvoicesettings` and what lies below it. */
  readonly projectInvoiceSettings: ProjectInvoiceSettings;
  /** `/v1/projectlinks` and what lies below it. */
  readonly projectLinks: ProjectLinks;
  /** `/v1/projectmembercostexceptions` and what lies below it. */
  readonly projectMemberCostExceptions: ProjectMemberCostExceptions;
  /** `/v1/projectproducts` and what lies below it. */
  readonly projectProducts: ProjectProducts;
  /** `/v1/projectrecurringfeerules` and what lies below it. */
  readonly projectRecurringFeeRules: ProjectRecurringFeeRules;
  /** `/v1/projects` and what lies below it. */
  readonly projects: Projects;
  /** `/v1/projectsalesnotes` and what lies below it. */
  readonly projectSalesNotes: ProjectSalesNotes;
  /** `/v1/projectstatustypes` and what lies below it. */
  readonly projectStatusTypes: ProjectStatusTypes;
  /** `/v1/projecttaskstatuses` and what lies below it. */
  readonly projectTaskStatuses: ProjectTaskStatuses;
  /** `/v1/projecttravelexpensefiles` and what lies below it. */
  readonly projectTravelExpenseFiles: ProjectTravelExpenseFiles;
  /** `/v1/projecttravelexpenses` and what lies below it. */
  readonly projectTravelExpenses: ProjectTravelExpenses;
  /** `/v1/projectworkhourprices` and what lies below it. */
  readonly projectWorkHourPrices: ProjectWorkHourPrices;
  /** `/v1/projectworktypes` and what lies below it. */
  readonly projectWorkTypes: ProjectWorkTypes;
  /** `/v1/proposalfeerows` and what lies below it. */
  readonly proposalFeeRows: ProposalFeeRows;
  /** `/v1/proposals` and what lies below it. */
  readonly proposals: Proposals;
  /** `/v1/proposalstatuses` and what lies below it. */
  readonly proposalStatuses: ProposalStatuses;
  /** `/v1/proposalsubtotals` and what lies below it. */
  readonly proposalSubtotals: ProposalSubtotals;
  /** `/v1/proposalworkrows` and what lies below it. */
  readonly proposalWorkRows: ProposalWorkRows;
  /** `/v1/resourceallocations` and what lies below it. */
  readonly resourceAllocations: ResourceAllocations;
  /** `/v1/roleallocations` and what lies below it. */
  readonly roleAllocations: RoleAllocations;
  /** `/v1/roles` and what lies below it. */
  readonly roles: Roles;
  /** `/v1/salesaccounts` and what lies below it. */
  readonly salesAccounts: SalesAccounts;
  /** `/v1/salescases` and what lies below it. */
  readonly salesCases: SalesCases;
  /** `/v1/salesstatustypes` and what lies below it. */
  readonly salesStatusTypes: SalesStatusTypes;
  /** `/v1/timeentries` and what lies below it. */
  readonly timeEntries: TimeEntries;
  /** `/v1/timeentrytypes` and what lies below it. */
  readonly timeEntryTypes: TimeEntryTypes;
  /** `/v1/travelexpensetypecountrysettings` and what lies below it. */
  readonly travelExpenseTypeCountrySettings: TravelExpenseTypeCountrySettings;
  /** `/v1/travelexpensetypes` and what lies below it. */
  readonly travelExpenseTypes: TravelExpenseTypes;
  /** `/v1/travelprices` and what lies below it. */
  readonly travelPrices: TravelPrices;
  /** `/v1/travelreimbursements` and what lies below it. */
  readonly travelReimbursements: TravelReimbursements;
  /** `/v1/travelreimbursementstatuses` and what lies below it. */
  readonly travelReimbursementStatuses: TravelReimbursementStatuses;
  /** `/v1/users` and what lies below it. */
  readonly users: Users;
  /** `/v1/vatrates` and what lies below it. */
  readonly vatRates: VatRates;
  /** `/v1/workcontracts` and what lies below it. */
  readonly workContracts: WorkContracts;
  /** `/v1/workhourprices` and what lies below it. */
  readonly workHourPrices: WorkHourPrices;
  /** `/v1/workhours` and what lies below it. */
  readonly workHours: WorkHours;
  /** `/v1/worktypes` and what lies below it. */
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
