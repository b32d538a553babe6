import { type Drift, type DriftOptions, type ShapeTexts, createDrift } from "./runtime/drift.js";

/** What good answers hold, by operation. */
const answers: ShapeTexts = {
  Activities_GetActivities: '{"type":"array","items":{"$ref":"ActivityModel"}}',
  Activities_PostActivity: '{"$ref":"ActivityModel"}',
  Activities_GetActivity: '{"$ref":"ActivityModel"}',
  Activities_PatchActivity: '{"type":"array","items":{"$ref":"ActivityModel"}}',
  ActivityParticipants_GetActivityParticipants:
    '{"type":"array","items":{"$ref":"ActivityParticipantModel"}}',
  ActivityParticipants_PostActivityParticipant: '{"$ref":"ActivityParticipantModel"}',
  ActivityParticipants_GetActivityParticipant: '{"$ref":"ActivityParticipantModel"}',
  ActivityParticipants_PatchActivityParticipants:
    '{"type":"array","items":{"$ref":"ActivityParticipantModel"}}',
  ActivityTypes_GetActivityTypes: '{"type":"array","items":{"$ref":"ActivityTypeModel"}}',
  ActivityTypes_PostActivityType: '{"$ref":"ActivityTypeModel"}',
  ActivityTypes_GetActivityType: '{"$ref":"ActivityTypeModel"}',
  ActivityTypes_PatchActivityType: '{"type":"array","items":{"$ref":"ActivityTypeModel"}}',
  Addresses_GetAddresses: '{"type":"array","items":{"$ref":"AddressModel"}}',
  Addresses_GetAddress: '{"$ref":"AddressModel"}',
  Addresses_PatchAddress: '{"type":"array","items":{"$ref":"AddressModel"}}',
  BankAccounts_GetBankAccounts: '{"type":"array","items":{"$ref":"BankAccountOutputModel"}}',
  BankAccounts_GetBankAccount: '{"$ref":"BankAccountOutputModel"}',
  BusinessUnits_GetBusinessUnits: '{"type":"array","items":{"$ref":"BusinessUnitModel"}}',
  BusinessUnits_GetBusinessUnit: '{"$ref":"BusinessUnitModel"}',
  BusinessUnits_PatchBusinessUnit: '{"type":"array","items":{"$ref":"BusinessUnitModel"}}',
  CommunicationTypes_GetCommunicationTypes:
    '{"type":"array","items":{"$ref":"CommunicationTypeModel"}}',
  CommunicationTypes_PostCommunicationType: '{"$ref":"CommunicationTypeModel"}',
  CommunicationTypes_GetCommunicationType: '{"$ref":"CommunicationTypeModel"}',
  CommunicationTypes_PatchCommunicationType:
    '{"type":"array","items":{"$ref":"CommunicationTypeModel"}}',
  ContactCommunications_GetCommunications:
    '{"type":"array","items":{"$ref":"ContactCommunicationModel"}}',
  ContactCommunications_PostContactCommunication: '{"$ref":"ContactCommunicationModel"}',
  ContactCommunications_GetCommunication: '{"$ref":"ContactCommunicationModel"}',
  ContactCommunications_PatchContactCommunication: '{"$ref":"ContactCommunicationModel"}',
  Contacts_GetContacts: '{"type":"array","items":{"$ref":"ContactModel"}}',
  Contacts_PostContact: '{"$ref":"ContactModel"}',
  Contacts_GetContact: '{"$ref":"ContactModel"}',
  Contacts_PatchContact: '{"type":"array","items":{"$ref":"ContactModel"}}',
  Addresses_GetContactAddress: '{"type":"array","items":{"$ref":"AddressModel"}}',
  ContactRoles_GetContactRoles: '{"type":"array","items":{"$ref":"ContactRoleModel"}}',
  ContactRoles_PostContactRole: '{"$ref":"ContactRoleModel"}',
  ContactRoles_GetContactRole: '{"$ref":"ContactRoleModel"}',
  ContactRoles_PatchContactRole: '{"type":"array","items":{"$ref":"ContactRoleModel"}}',
  ContactCommunications_GetCommunications2:
    '{"type":"array","items":{"$ref":"ContactCommunicationModel"}}',
  Keywords_GetContactKeywords: '{"type":"array","items":{"$ref":"KeywordModel"}}',
  Keywords_LinkKeywordToContact: '{"$ref":"ContactKeywordModel"}',
  CostAccounts_GetCostAccounts: '{"type":"array","items":{"$ref":"CostAccountModel"}}',
  CostAccounts_PostCostAccount: '{"$ref":"CostAccountModel"}',
  CostAccounts_GetCostAccount: '{"$ref":"CostAccountModel"}',
  CostAccounts_PatchCostAccount: '{"type":"array","items":{"$ref":"CostAccountModel"}}',
  CostCenters_GetCostCenters: '{"type":"array","items":{"$ref":"CostCenterModel"}}',
  CostCenters_PostCostCenter: '{"$ref":"CostCenterModel"}',
  CostCenters_GetCostCenter: '{"$ref":"CostCenterModel"}',
  CostCenters_PatchCostCenter: '{"type":"array","items":{"$ref":"CostCenterModel"}}',
  Currencies_GetCurrencies: '{"type":"array","items":{"$ref":"CurrencyOutputModel"}}',
  Currencies_GetCurrency: '{"$ref":"CurrencyOutputModel"}',
  Currencies_PatchCurrency: '{"type":"array","items":{"$ref":"CurrencyOutputModel"}}',
  CustomerCountrySettings_PostCustomerCountrySettings:
    '{"$ref":"CustomerCountrySettingsOutputModel"}',
  CustomerCountrySettings_PatchCustomerCountrySettings:
    '{"type":"array","items":{"$ref":"CustomerCountrySettingsOutputModel"}}',
  CustomerMarketSegments_GetAllCustomerMarketSegments:
    '{"type":"array","items":{"$ref":"CustomerMarketSegmentModel"}}',
  CustomerMarketSegments_PostCustomerMarketSegment: '{"$ref":"CustomerMarketSegmentModel"}',
  CustomerMarketSegments_GetCustomerMarketSegment: '{"$ref":"CustomerMarketSegmentModel"}',
  Customers_GetCustomers: '{"type":"array","items":{"$ref":"CustomerModel"}}',
  Customers_PostCustomer: '{"$ref":"CustomerModel"}',
  Customers_GetCustomer: '{"$ref":"CustomerModel"}',
  Customers_PatchCustomer: '{"type":"array","items":{"$ref":"CustomerModel"}}',
  CustomerCustomProperties_GetCustomerCustomProperties:
    '{"type":"array","items":{"$ref":"CustomPropertyModel"}}',
  CustomerCustomProperties_PostCustomerCustomProperty:
    '{"type":"array","items":{"$ref":"CustomPropertyModel"}}',
  CustomerCustomProperties_GetCustomerCustomProperty: '{"$ref":"CustomPropertyModel"}',
  CustomerCustomProperties_PatchCustomerCustomProperty:
    '{"type":"array","items":{"$ref":"CustomPropertyModel"}}',
  CustomerCustomPropertySelectionItems_PostCustomerCustomPropertySelectionItem:
    '{"$ref":"CustomerCustomPropertySelectionItemOutputModel"}',
  CustomerCustomPropertySelectionItems_GetCustomerCustomPropertySelectionItem:
    '{"$ref":"CustomerCustomPropertySelectionItemOutputModel"}',
  CustomerCustomPropertySelectionItems_PatchCustomerCustomPropertySelectionItem:
    '{"type":"array","items":{"$ref":"CustomerCustomPropertySelectionItemOutputModel"}}',
  CustomerCustomPropertySelectionItems_GetCustomerCustomPropertySelectionItems:
    '{"type":"array","items":{"$ref":"CustomerCustomPropertySelectionItemOutputModel"}}',
  CustomerCustomValues_PostCustomerCustomValue:
    '{"type":"array","items":{"$ref":"CustomerCustomValueModel"}}',
  CustomerCustomValues_GetCustomerCustomValue: '{"$ref":"CustomerCustomValueModel"}',
  CustomerCustomValues_PatchCustomerCustomValue:
    '{"type":"array","items":{"$ref":"CustomerCustomValueModel"}}',
  CustomerCustomValues_GetCustomerCustomValues:
    '{"type":"array","items":{"$ref":"CustomerCustomValueModel"}}',
  Addresses_GetCustomerAddresses: '{"type":"array","items":{"$ref":"AddressModel"}}',
  Addresses_PostCustomerAddress: '{"$ref":"AddressModel"}',
  Contacts_GetCustomerContacts: '{"type":"array","items":{"$ref":"ContactModel"}}',
  CustomerCountrySettings_GetCustomerCountrySettings:
    '{"type":"array","items":{"$ref":"CustomerCountrySettingsOutputModel"}}',
  CustomerMarketSegments_GetCustomerMarketSegments:
    '{"type":"array","items":{"$ref":"CustomerMarketSegmentModel"}}',
  SalesNotes_GetCustomerSalesNotes:
    '{"type":"array","items":{"$ref":"CustomerSalesNoteOutputModel"}}',
  Projects_GetCustomerProjects: '{"type":"array","items":{"$ref":"ProjectOutputModel"}}',
  SalesNotes_GetAllCustomerSalesNotes: '{"type":"array","items":{"$ref":"SalesNoteOutputModel"}}',
  SalesNotes_PostCustomerSalesNotes: '{"$ref":"CustomerSalesNoteOutputModel"}',
  SalesNotes_GetCustomerSalesNote: '{"$ref":"CustomerSalesNoteOutputModel"}',
  SalesNotes_PatchCustomerSalesNote:
    '{"type":"array","items":{"$ref":"CustomerSalesNoteOutputModel"}}',
  PhaseMembers_GetAllDeletedPhaseMembers:
    '{"type":"array","items":{"$ref":"DeletedPhaseMemberOutputModel"}}',
  ProjectFees_GetDeletedProjectFees: '{"type":"array","items":{"$ref":"DeletedProjectFeeModel"}}',
  ProjectTravelExpenses_GetDeletedProjectTravelExpenses:
    '{"type":"array","items":{"$ref":"DeletedProjectTravelExpenseModel"}}',
  WorkHours_GetDeletedWorkHours: '{"type":"array","items":{"$ref":"DeletedWorkHourModel"}}',
  Files_GetFile: '{"$ref":"FileModel"}',
  Keywords_GetFileKeywords: '{"type":"array","items":{"$ref":"FileKeywordModel"}}',
  Keywords_LinkKeywordToFile: '{"$ref":"FileKeywordModel"}',
  FlatRates_GetAllFlatRates: '{"type":"array","items":{"$ref":"FlatRateOutputModel"}}',
  FlatRates_PostFlatRate: '{"$ref":"FlatRateOutputModel"}',
  FlatRates_GetFlatrate: '{"type":"array","items":{"$ref":"FlatRateOutputModel"}}',
  FlatRates_PatchFlatRate: '{"type":"array","items":{"$ref":"FlatRateOutputModel"}}',
  FlextimeAdjustments_PostFlextimeAdjustment: '{"$ref":"FlextimeAdjustmentOutputModel"}',
  FlextimeAdjustments_GetFlextimeAdjustment: '{"$ref":"FlextimeAdjustmentOutputModel"}',
  FlextimeAdjustments_PatchFlextimeAdjustment:
    '{"type":"array","items":{"$ref":"FlextimeAdjustmentOutputModel"}}',
  Holidays_GetHolidays: '{"type":"array","items":{"$ref":"HolidayModel"}}',
  Holidays_GetHolidaysByTimePeriod: '{"type":"array","items":{"$ref":"HolidayModel"}}',
  Industries_GetIndustries: '{"type":"array","items":{"$ref":"IndustryModel"}}',
  Industries_PostIndustry: '{"$ref":"IndustryModel"}',
  Industries_GetIndustry: '{"$ref":"IndustryModel"}',
  Industries_PatchIndustry: '{"type":"array","items":{"$ref":"IndustryModel"}}',
  Organizations_GetVismaFinancialsCompanyInfo: '{"$ref":"VismaFinancialsCompanyModel"}',
  Files_GetInvoiceFile: '{"$ref":"InvoiceFileModel"}',
  InvoiceRows_GetInvoiceRows: '{"type":"array","items":{"$ref":"InvoiceRowOutputModel"}}',
  InvoiceRows_GetInvoiceRow: '{"$ref":"InvoiceRowOutputModel"}',
  InvoiceRows_PatchInvoiceRow: '{"type":"array","items":{"$ref":"InvoiceRowOutputModel"}}',
  ProjectFees_GetInvoiceRowProjectFees: '{"type":"array","items":{"$ref":"ProjectFeeOutputModel"}}',
  ProjectTravelExpenses_GetInvoiceRowProjectTravelExpenses:
    '{"type":"array","items":{"$ref":"ProjectTravelExpenseOutputModel"}}',
  ReimbursedProjectFees_GetInvoiceRowReimbursedProjectFees:
    '{"type":"array","items":{"$ref":"ReimbursedProjectFeeOutputModel"}}',
  ReimbursedProjectTravelExpenses_GetInvoiceRowProjectTravelExpenses:
    '{"type":"array","items":{"$ref":"ReimbursedProjectTravelExpenseOutputModel"}}',
  ReimbursedWorkHours_GetInvoiceRowReimbursedWorkHours:
    '{"type":"array","items":{"$ref":"ReimbursedWorkHourOutputModel"}}',
  WorkHours_GetInvoiceRowWorkHours: '{"type":"array","items":{"$ref":"WorkHourOutputModel"}}',
  Invoices_GetInvoices: '{"type":"array","items":{"$ref":"InvoiceOutputModel"}}',
  Invoices_PostInvoiceCreation: '{"type":"array","items":{"$ref":"InvoiceOutputModel"}}',
  Invoices_GetInvoice: '{"$ref":"InvoiceOutputModel"}',
  Invoices_PatchInvoice: '{"type":"array","items":{"$ref":"InvoiceOutputModel"}}',
  InvoiceSettings_GetInvoiceSettings: '{"$ref":"InvoiceSettingsOutputModel"}',
  Files_GetInvoiceFiles: '{"type":"array","items":{"$ref":"InvoiceFileModel"}}',
  InvoiceRows_GetInvoiceRowsForInvoice: '{"type":"array","items":{"$ref":"InvoiceRowOutputModel"}}',
  ProjectFees_GetInvoiceProjectFees: '{"type":"array","items":{"$ref":"ProjectFeeOutputModel"}}',
  ProjectTravelExpenses_GetInvoiceProjectTravelExpenses:
    '{"type":"array","items":{"$ref":"ProjectTravelExpenseOutputModel"}}',
  ReimbursedProjectFees_GetInvoiceReimbursedProjectFees:
    '{"type":"array","items":{"$ref":"ReimbursedProjectFeeOutputModel"}}',
  ReimbursedProjectTravelExpenses_GetInvoiceProjectTravelExpenses:
    '{"type":"array","items":{"$ref":"ReimbursedProjectTravelExpenseOutputModel"}}',
  ReimbursedWorkHours_GetInvoiceReimbursedWorkHours:
    '{"type":"array","items":{"$ref":"ReimbursedWorkHourOutputModel"}}',
  ProjectFees_GetUninvoicedProjectFeesForInvoice:
    '{"type":"array","items":{"$ref":"ProjectFeeOutputModel"}}',
  ProjectTravelExpenses_GetUninvoicedProjectTravelExpensesForInvoice:
    '{"type":"array","items":{"$ref":"ProjectTravelExpenseOutputModel"}}',
  WorkHours_GetUninvoicedWorkHoursForInvoice:
    '{"type":"array","items":{"$ref":"WorkHourOutputModel"}}',
  WorkHours_GetInvoiceWorkHours: '{"type":"array","items":{"$ref":"WorkHourOutputModel"}}',
  InvoiceSettings_PatchInvoiceSettings: '{"$ref":"InvoiceSettingsOutputModel"}',
  InvoiceStatuses_GetInvoiceStatuses: '{"type":"array","items":{"$ref":"InvoiceStatusModel"}}',
  InvoiceStatuses_PostInvoiceStatus: '{"$ref":"InvoiceStatusModel"}',
  InvoiceStatuses_GetInvoiceStatus: '{"$ref":"InvoiceStatusModel"}',
  InvoiceStatuses_PatchInvoiceStatus: '{"type":"array","items":{"$ref":"InvoiceStatusModel"}}',
  InvoiceTemplates_GetInvoiceTemplates: '{"type":"array","items":{"$ref":"InvoiceTemplateModel"}}',
  InvoiceTemplates_GetInvoiceTemplate: '{"$ref":"InvoiceTemplateModel"}',
  Keywords_GetKeywords: '{"type":"array","items":{"$ref":"KeywordModel"}}',
  Keywords_PostKeyword: '{"$ref":"KeywordModel"}',
  Keywords_GetKeyword: '{"$ref":"KeywordModel"}',
  Keywords_PatchKeyword: '{"type":"array","items":{"$ref":"KeywordModel"}}',
  KpiFormulas_GetKpiFormulas: '{"type":"array","items":{"$ref":"KpiFormulaModelBase"}}',
  LeadSources_GetLeadSources: '{"type":"array","items":{"$ref":"LeadSourceModel"}}',
  LeadSources_PostLeadSource: '{"$ref":"LeadSourceModel"}',
  LeadSources_GetLeadSource: '{"$ref":"LeadSourceModel"}',
  LeadSources_PatchLeadSource: '{"type":"array","items":{"$ref":"LeadSourceModel"}}',
  Countries_GetCountries: '{"type":"array","items":{"$ref":"CountryModel"}}',
  Countries_GetCountryByCode2: '{"type":"array","items":{"$ref":"CountryModel"}}',
  Countries_GetCountryByCode3: '{"type":"array","items":{"$ref":"CountryModel"}}',
  Countries_GetCountryByName: '{"type":"array","items":{"$ref":"CountryModel"}}',
  Countries_GetCountry: '{"$ref":"CountryModel"}',
  Countries_GetCountryRegions: '{"type":"array","items":{"$ref":"CountryRegionModel"}}',
  Countries_GetCountryRegion: '{"$ref":"CountryRegionModel"}',
  FormattingCultures_GetFormattings: '{"type":"array","items":{"$ref":"FormattingCultureModel"}}',
  FormattingCultures_GetFormattingCulture: '{"$ref":"FormattingCultureModel"}',
  Languages_GetLanguages: '{"type":"array","items":{"$ref":"LanguageModel"}}',
  Languages_GetLanguage: '{"$ref":"LanguageModel"}',
  Timezones_GetTimezones: '{"type":"array","items":{"$ref":"TimezoneModel"}}',
  Timezones_GetTimezone: '{"$ref":"TimezoneModel"}',
  PublicBearerAuthentication_GetAccessTokenJson: '{"$ref":"PublicAuthenticationOutputModel"}',
  PublicBearerAuthentication_GetAccessTokenTokenFromRefreshToken:
    '{"$ref":"PublicAuthenticationOutputModel"}',
  PublicBearerAuthentication_GetLoginToken: '{"$ref":"PublicAuthenticationOutputModel"}',
  MarketSegments_GetMarketSegments: '{"type":"array","items":{"$ref":"MarketSegmentModel"}}',
  MarketSegments_PostMarketSegment: '{"$ref":"MarketSegmentModel"}',
  MarketSegments_GetMarketSegment: '{"$ref":"MarketSegmentModel"}',
  MarketSegments_PatchMarketSegment: '{"type":"array","items":{"$ref":"MarketSegmentModel"}}',
  OrganizationDetails_GetOrganizationDetails: '{"$ref":"OrganizationDetailsOutputModel"}',
  OrganizationDetails_PatchOrganizationDetails: '{"$ref":"OrganizationDetailsOutputModel"}',
  OrganizationSettings_GetOrganizationSettings: '{"$ref":"OrganizationSettingsModel"}',
  OvertimePrices_GetOvertimePrice: '{"$ref":"OvertimePriceModel"}',
  Overtimes_GetOvertimes: '{"type":"array","items":{"$ref":"OvertimeModel"}}',
  Overtimes_PostOvertime: '{"$ref":"OvertimeModel"}',
  Overtimes_GetOvertime: '{"$ref":"OvertimeModel"}',
  Overtimes_PatchOvertime: '{"type":"array","items":{"$ref":"OvertimeModel"}}',
  PermissionProfiles_GetPermissionProfiles:
    '{"type":"array","items":{"$ref":"PermissionProfileModel"}}',
  PermissionProfiles_GetPermissionProfile: '{"$ref":"PermissionProfileModel"}',
  PhaseMembers_GetAllPhaseMembers: '{"type":"array","items":{"$ref":"PhaseMemberOutputModel"}}',
  PhaseMembers_PostPhaseMember: '{"$ref":"PhaseMemberModel"}',
  PhaseMembers_PostPhaseMembersFromBusinessUnitUsers:
    '{"type":"array","items":{"$ref":"PhaseMemberModel"}}',
  Phases_GetPhases: '{"type":"array","items":{"$ref":"PhaseOutputModel"}}',
  Phases_PostPhase: '{"$ref":"PhaseOutputModel"}',
  Phases_GetPhase: '{"$ref":"PhaseOutputModel"}',
  Phases_PatchPhase: '{"type":"array","items":{"$ref":"PhaseOutputModel"}}',
  Phases_GetRootPhases: '{"type":"array","items":{"$ref":"PhaseOutputModel"}}',
  PhaseMembers_GetPhaseMembers: '{"type":"array","items":{"$ref":"PhaseMemberOutputModel"}}',
  ResourceAllocations_GetResourceAllocationsByPhaseGuid:
    '{"type":"array","items":{"$ref":"ResourceAllocationOutputModel"}}',
  WorkTypes_GetPhaseWorkTypes: '{"type":"array","items":{"$ref":"WorkTypeOutputModel"}}',
  PhaseStatusTypes_GetPhaseStatusTypes: '{"type":"array","items":{"$ref":"PhaseStatusTypeModel"}}',
  PhaseStatusTypes_PostPhaseStatusType: '{"$ref":"PhaseStatusTypeModel"}',
  PhaseStatusTypes_GetPhaseStatusType: '{"$ref":"PhaseStatusTypeModel"}',
  PhaseStatusTypes_PatchPhaseStatusType: '{"type":"array","items":{"$ref":"PhaseStatusTypeModel"}}',
  PriceLists_GetPricelists: '{"type":"array","items":{"$ref":"PriceListOutputModel"}}',
  PriceLists_GetPriceList: '{"$ref":"PriceListModel"}',
  PriceListVersions_GetPricelistVersionsByPricelist:
    '{"type":"array","items":{"$ref":"PricelistVersionOutputModel"}}',
  PriceListVersions_GetPricelistVersion: '{"$ref":"PricelistVersionOutputModel"}',
  OvertimePrices_GetOvertimePrices: '{"type":"array","items":{"$ref":"OvertimePriceModel"}}',
  ProductPrices_GetProductPrices: '{"type":"array","items":{"$ref":"ProductPriceOutputModel"}}',
  TravelPrices_GetTravelPrices: '{"type":"array","items":{"$ref":"TravelPriceOutputModel"}}',
  WorkHourPrices_GetWorkHourPrices: '{"type":"array","items":{"$ref":"WorkHourPriceOutputModel"}}',
  ProductCategories_GetProductCategories:
    '{"type":"array","items":{"$ref":"ProductCategoryModel"}}',
  ProductCategories_PostProductCategory: '{"$ref":"ProductCategoryModel"}',
  ProductCategories_GetProductCategory: '{"$ref":"ProductCategoryModel"}',
  ProductCategories_PatchProductCategory:
    '{"type":"array","items":{"$ref":"ProductCategoryModel"}}',
  ProductCountrySettings_PostProductCountrySettings: '{"$ref":"ProductCountrySettingsModel"}',
  ProductCountrySettings_PatchProductCountrySettings:
    '{"type":"array","items":{"$ref":"ProductCountrySettingsModel"}}',
  ProductPrices_GetProductPrice: '{"$ref":"ProductPriceOutputModel"}',
  Products_GetProducts: '{"type":"array","items":{"$ref":"ProductOutputModel"}}',
  Products_PostProduct: '{"$ref":"ProductOutputModel"}',
  Products_GetProduct: '{"$ref":"ProductOutputModel"}',
  Products_PatchProduct: '{"type":"array","items":{"$ref":"ProductOutputModel"}}',
  ProductCountrySettings_GetProductCountrySettings:
    '{"type":"array","items":{"$ref":"ProductCountrySettingsModel"}}',
  ProjectBillingCustomers_PostProjectBillingCustomer: '{"$ref":"ProjectBillingCustomerModel2"}',
  ProjectBillingCustomers_GetProjectBillingCustomer: '{"$ref":"ProjectBillingCustomerModel2"}',
  ProjectBillingCustomers_PatchProjectBillingCustomer:
    '{"type":"array","items":{"$ref":"ProjectBillingCustomerModel2"}}',
  ProjectFees_GetProjectFeesByToken: '{"type":"array","items":{"$ref":"ProjectFeeOutputModel"}}',
  ProjectFees_PostProjectFee: '{"type":"array","items":{"$ref":"ProjectFeeOutputModel"}}',
  ProjectFees_GetProjectFee: '{"$ref":"ProjectFeeOutputModel"}',
  ProjectFees_PatchProjectFee: '{"type":"array","items":{"$ref":"ProjectFeeOutputModel"}}',
  Files_GetProjectFile: '{"$ref":"ProjectFileModel"}',
  ProjectForecasts_PostForecast: '{"$ref":"ProjectForecastOutputModel"}',
  ProjectForecasts_GetForecast: '{"$ref":"ProjectForecastOutputModel"}',
  ProjectForecasts_PatchForecast: '{"type":"array","items":{"$ref":"ProjectForecastOutputModel"}}',
  ProjectInvoiceSettings_PostProjectInvoiceSettings: '{"$ref":"ProjectInvoiceSettingsOutputModel"}',
  ProjectInvoiceSettings_GetProjectInvoiceSetting: '{"$ref":"ProjectInvoiceSettingsOutputModel"}',
  ProjectInvoiceSettings_PatchProjectInvoiceSettings:
    '{"type":"array","items":{"$ref":"ProjectInvoiceSettingsOutputModel"}}',
  Files_PostProjectLink: '{"$ref":"ProjectFileModel"}',
  ProjectMemberCostExceptions_Post: '{"$ref":"ProjectMemberCostExceptionOutputModel"}',
  ProjectMemberCostExceptions_GetProjectMemberCostException:
    '{"$ref":"ProjectMemberCostExceptionOutputModel"}',
  ProjectMemberCostExceptions_Patch:
    '{"type":"array","items":{"$ref":"ProjectMemberCostExceptionOutputModel"}}',
  ProjectProducts_PostProjectProduct: '{"$ref":"ProjectProductOutputModel"}',
  ProjectRecurringFeeRules_GetProjectRecurringFeeRules:
    '{"type":"array","items":{"$ref":"ProjectRecurringFeeRuleOutputModel"}}',
  ProjectRecurringFeeRules_PostProjectRecurringFeeRule:
    '{"type":"array","items":{"$ref":"ProjectRecurringFeeRuleOutputModel"}}',
  ProjectRecurringFeeRules_GetProjectRecurringFeeRule:
    '{"$ref":"ProjectRecurringFeeRuleOutputModel"}',
  ProjectRecurringFeeRules_PatchProjectRecurringFeeRule:
    '{"type":"array","items":{"$ref":"ProjectRecurringFeeRuleOutputModel"}}',
  Projects_GetProjects: '{"type":"array","items":{"$ref":"ProjectOutputModel"}}',
  Projects_PostProject: '{"$ref":"ProjectOutputModel"}',
  Projects_GetProject: '{"$ref":"ProjectOutputModel"}',
  Projects_PatchProject: '{"type":"array","items":{"$ref":"ProjectOutputModel"}}',
  ProjectCustomProperties_GetProjectCustomProperties:
    '{"type":"array","items":{"$ref":"CustomPropertyModel"}}',
  ProjectCustomProperties_PostProjectCustomProperty:
    '{"type":"array","items":{"$ref":"CustomPropertyModel"}}',
  ProjectCustomProperties_GetProjectCustomProperty: '{"$ref":"CustomPropertyModel"}',
  ProjectCustomProperties_PatchProjectCustomProperty:
    '{"type":"array","items":{"$ref":"CustomPropertyModel"}}',
  ProjectCustomPropertySelectionItems_PostProjectCustomPropertySelectionItem:
    '{"$ref":"ProjectCustomPropertySelectionItemOutputModel"}',
  ProjectCustomPropertySelectionItems_GetProjectCustomPropertySelectionItem:
    '{"$ref":"ProjectCustomPropertySelectionItemOutputModel"}',
  ProjectCustomPropertySelectionItems_PatchProjectCustomPropertySelectionItem:
    '{"type":"array","items":{"$ref":"ProjectCustomPropertySelectionItemOutputModel"}}',
  ProjectCustomPropertySelectionItems_GetProjectCustomPropertySelectionItems:
    '{"type":"array","items":{"$ref":"ProjectCustomPropertySelectionItemOutputModel"}}',
  ProjectCustomValues_PostProjectCustomValue:
    '{"type":"array","items":{"$ref":"ProjectCustomValueModel"}}',
  ProjectCustomValues_GetProjectCustomValue: '{"$ref":"ProjectCustomValueModel"}',
  ProjectCustomValues_PatchProjectCustomValue:
    '{"type":"array","items":{"$ref":"ProjectCustomValueModel"}}',
  ProjectCustomValues_GetProjectCustomValues:
    '{"type":"array","items":{"$ref":"ProjectCustomValueModel"}}',
  Phases_GetProjectPhases: '{"type":"array","items":{"$ref":"PhaseModelWithHierarchyInfo"}}',
  Files_GetProjectFiles: '{"type":"array","items":{"$ref":"ProjectFileModel"}}',
  FlatRates_GetFlatratesForProject: '{"type":"array","items":{"$ref":"FlatRateOutputModel"}}',
  Keywords_GetProjectKeywords: '{"type":"array","items":{"$ref":"ProjectKeywordModel"}}',
  Keywords_LinkKeywordToProject: '{"$ref":"ProjectKeywordModel"}',
  OvertimePrices_GetOvertimePricesForProject:
    '{"type":"array","items":{"$ref":"OvertimePriceModel"}}',
  PriceLists_PostCustomPricelist: '{"$ref":"CustomPriceListOutputModel"}',
  ProductPrices_GetProductPricesForProject:
    '{"type":"array","items":{"$ref":"ProductPriceOutputModel"}}',
  Products_GetSearchedProducts: '{"type":"array","items":{"$ref":"ProductForProjectOutputModel"}}',
  ProjectBillingCustomers_GetWorkHourPricesForProject:
    '{"type":"array","items":{"$ref":"ProjectBillingCustomerModel"}}',
  ProjectFees_GetProjectFeesForProject: '{"type":"array","items":{"$ref":"ProjectFeeOutputModel"}}',
  ProjectForecasts_GetForecasts: '{"type":"array","items":{"$ref":"ProjectForecastOutputModel"}}',
  ProjectInvoiceSettings_GetProjectInvoiceSettings:
    '{"type":"array","items":{"$ref":"ProjectInvoiceSettingsOutputModel"}}',
  ProjectMemberCostExceptions_GetProjectMemberCostExceptionsForProject:
    '{"type":"array","items":{"$ref":"ProjectMemberCostExceptionOutputModel"}}',
  ProjectProducts_GetProjectProducts:
    '{"type":"array","items":{"$ref":"ProjectProductOutputModel"}}',
  ProjectRecurringFeeRules_GetProjectRecurringFeeRulesForProject:
    '{"type":"array","items":{"$ref":"ProjectRecurringFeeRuleOutputModel"}}',
  SalesNotes_GetProjectSalesNotes:
    '{"type":"array","items":{"$ref":"ProjectSalesNoteOutputModel"}}',
  ProjectTravelExpenses_GetProjectTravelExpensesForProject:
    '{"type":"array","items":{"$ref":"ProjectTravelExpenseOutputModel"}}',
  ProjectWorkHourPrices_GetWorkHourPricesForProject:
    '{"type":"array","items":{"$ref":"ProjectWorkHourPriceOutputModel"}}',
  ProjectWorkTypes_GetProjectWorktypes: '{"type":"array","items":{"$ref":"ProjectWorkTypeModel"}}',
  Proposals_GetProposalsForProject: '{"type":"array","items":{"$ref":"ProposalOutputModel"}}',
  ResourceAllocations_GetResourceAllocationsByProjectGuid:
    '{"type":"array","items":{"$ref":"ResourceAllocationOutputModel"}}',
  SalesStatusHistory_GetSalesStatusHistory:
    '{"type":"array","items":{"$ref":"SalesStatusHistoryOutputModel"}}',
  TeamProductivity_GetTeamProductivity:
    '{"type":"array","items":{"$ref":"TeamProductivityOutputModel"}}',
  TravelExpenseTypes_GetSearchedTravelExpenseTypes:
    '{"type":"array","items":{"$ref":"TravelExpenseTypeOutputModel"}}',
  TravelPrices_GetTravelPricesForProject:
    '{"type":"array","items":{"$ref":"TravelPriceOutputModel"}}',
  WorkHours_GetProjectWorkHours: '{"type":"array","items":{"$ref":"WorkHourOutputModel"}}',
  WorkTypes_GetSearchedWorktypes:
    '{"type":"array","items":{"$ref":"WorktypeForProjectOutputModel"}}',
  SalesNotes_PostProjectSalesNotes: '{"$ref":"ProjectSalesNoteOutputModel"}',
  SalesNotes_GetProjectSalesNote: '{"$ref":"ProjectSalesNoteOutputModel"}',
  SalesNotes_PatchProjectSalesNote:
    '{"type":"array","items":{"$ref":"ProjectSalesNoteOutputModel"}}',
  ProjectStatusTypes_GetProjectStatusTypes:
    '{"type":"array","items":{"$ref":"ProjectStatusTypeModel"}}',
  ProjectStatusTypes_PostProjectStatusType: '{"$ref":"ProjectStatusTypeModel"}',
  ProjectStatusTypes_GetProjectStatusType: '{"$ref":"ProjectStatusTypeModel"}',
  ProjectStatusTypes_PatchProjectStatusType:
    '{"type":"array","items":{"$ref":"ProjectStatusTypeModel"}}',
  ProjectTaskStatuses_GetProjectTaskStatuses:
    '{"type":"array","items":{"$ref":"ProjectTaskStatusModel"}}',
  ProjectTaskStatuses_PostProjectTaskStatus: '{"$ref":"ProjectTaskStatusModel"}',
  ProjectTaskStatuses_GetProjectTaskStatus: '{"$ref":"ProjectTaskStatusModel"}',
  ProjectTaskStatuses_PatchProjectTaskStatus:
    '{"type":"array","items":{"$ref":"ProjectTaskStatusModel"}}',
  Files_GetTravelExpenseFile: '{"$ref":"ProjectTravelExpenseFileModel"}',
  ProjectTravelExpenses_GetProjectTravelExpenses:
    '{"type":"array","items":{"$ref":"ProjectTravelExpenseOutputModel"}}',
  ProjectTravelExpenses_PostProjectTravelExpense: '{"$ref":"ProjectTravelExpenseOutputModel"}',
  ProjectTravelExpenses_GetProjectTravelExpense: '{"$ref":"ProjectTravelExpenseOutputModel"}',
  ProjectTravelExpenses_PatchProjectTravelExpense:
    '{"type":"array","items":{"$ref":"ProjectTravelExpenseOutputModel"}}',
  Files_GetTravelExpenseFiles: '{"type":"array","items":{"$ref":"ProjectTravelExpenseFileModel"}}',
  ProjectWorkHourPrices_PostProjectWorkHourPrice: '{"$ref":"ProjectWorkHourPriceOutputModel"}',
  ProjectWorkHourPrices_GetProjectWorkHourPrice: '{"$ref":"ProjectWorkHourPriceOutputModel"}',
  ProjectWorkHourPrices_PatchProjectWorkHourPrice:
    '{"type":"array","items":{"$ref":"ProjectWorkHourPriceOutputModel"}}',
  ProjectWorkTypes_PostProjectWorktype: '{"$ref":"ProjectWorkTypeModel"}',
  ProjectWorkTypes_PatchProjectWorktype: '{"type":"array","items":{"$ref":"ProjectWorkTypeModel"}}',
  ProposalFees_GetProposalFees: '{"type":"array","items":{"$ref":"ProposalFeeRowOutputModel"}}',
  ProposalFees_PostProposalFee: '{"$ref":"ProposalFeeRowOutputModel"}',
  ProposalFees_GetProposalFee: '{"$ref":"ProposalFeeRowOutputModel"}',
  ProposalFees_PatchProposalFee: '{"type":"array","items":{"$ref":"ProposalFeeRowOutputModel"}}',
  Proposals_GetProposals: '{"type":"array","items":{"$ref":"ProposalOutputModel"}}',
  Proposals_PostProposal: '{"$ref":"ProposalOutputModel"}',
  Proposals_GetProposal: '{"$ref":"ProposalOutputModel"}',
  Proposals_PatchProposal: '{"type":"array","items":{"$ref":"ProposalOutputModel"}}',
  ProposalSettings_GetProposalSettings: '{"$ref":"ProposalSettingsOutputModel"}',
  ProposalSettings_PatchProposalSettings:
    '{"type":"array","items":{"$ref":"ProposalSettingsOutputModel"}}',
  ProposalFees_GetProposalFeesForProposal:
    '{"type":"array","items":{"$ref":"ProposalFeeRowOutputModel"}}',
  ProposalSubtotals_GetProposalSubtotalsForProposal:
    '{"type":"array","items":{"$ref":"ProposalSubtotalOutputModel"}}',
  ProposalWorkhours_GetProposalWorkHoursForProposal:
    '{"type":"array","items":{"$ref":"ProposalWorkhourRowOutputModel"}}',
  ProposalStatuses_GetProposalStatuses:
    '{"type":"array","items":{"$ref":"ProposalStatusOutputModel"}}',
  ProposalStatuses_PostProposalStatus: '{"$ref":"ProposalStatusOutputModel"}',
  ProposalStatuses_GetProposalStatus: '{"$ref":"ProposalStatusOutputModel"}',
  ProposalStatuses_PatchProposalStatus:
    '{"type":"array","items":{"$ref":"ProposalStatusOutputModel"}}',
  ProposalStatuses_GetUsage: '{"type":"array","items":{"$ref":"UsageModel2"}}',
  ProposalSubtotals_GetProposalSubtotals:
    '{"type":"array","items":{"$ref":"ProposalSubtotalOutputModel"}}',
  ProposalSubtotals_PostProposalSubtotal: '{"$ref":"ProposalSubtotalOutputModel"}',
  ProposalSubtotals_GetProposalSubtotal: '{"$ref":"ProposalSubtotalOutputModel"}',
  ProposalSubtotals_PatchProposalSubtotal:
    '{"type":"array","items":{"$ref":"ProposalSubtotalOutputModel"}}',
  ProposalWorkhours_GetProposalWorkHours:
    '{"type":"array","items":{"$ref":"ProposalWorkhourRowOutputModel"}}',
  ProposalWorkhours_PostProposalWorkhour: '{"$ref":"ProposalWorkhourRowOutputModel"}',
  ProposalWorkhours_GetProposalWorkhour: '{"$ref":"ProposalWorkhourRowOutputModel"}',
  ProposalWorkhours_PatchProposalWorkhour:
    '{"type":"array","items":{"$ref":"ProposalWorkhourRowOutputModel"}}',
  ResourceAllocations_GetResourceAllocations:
    '{"type":"array","items":{"$ref":"ResourceAllocationOutputModel"}}',
  ResourceAllocations_PostResourceAllocation: '{"$ref":"ResourceAllocationOutputModel"}',
  ResourceAllocations_PostResourceAllocations:
    '{"type":"array","items":{"$ref":"ResourceAllocationOutputModel"}}',
  ResourceAllocations_GetResourceAllocation: '{"$ref":"ResourceAllocationOutputModel"}',
  ResourceAllocations_PatchResourceAllocation:
    '{"type":"array","items":{"$ref":"ResourceAllocationOutputModel"}}',
  RoleAllocations_GetRoleAllocations:
    '{"type":"array","items":{"$ref":"RoleAllocationOutputModel"}}',
  RoleAllocations_PostRoleAllocation: '{"$ref":"RoleAllocationOutputModel"}',
  RoleAllocations_GetRoleAllocation: '{"$ref":"RoleAllocationOutputModel"}',
  RoleAllocations_PatchRoleAllocation:
    '{"type":"array","items":{"$ref":"RoleAllocationOutputModel"}}',
  Roles_GetRoles: '{"type":"array","items":{"$ref":"RoleOutputModel"}}',
  Roles_PostRole: '{"$ref":"RoleOutputModel"}',
  Roles_GetRole: '{"$ref":"RoleOutputModel"}',
  Roles_PatchRole: '{"type":"array","items":{"$ref":"RoleOutputModel"}}',
  SalesAccounts_GetSalesAccounts: '{"type":"array","items":{"$ref":"SalesAccountModel"}}',
  SalesAccounts_PostSalesAccount: '{"$ref":"SalesAccountModel"}',
  SalesAccounts_GetSalesAccount: '{"$ref":"SalesAccountModel"}',
  SalesAccounts_PatchSalesAccount: '{"type":"array","items":{"$ref":"SalesAccountModel"}}',
  Projects_GetSalesCases: '{"type":"array","items":{"$ref":"ProjectOutputModel"}}',
  SalesStatusTypes_GetSalesStatusTypes:
    '{"type":"array","items":{"$ref":"SalesStatusTypeOutputModel"}}',
  SalesStatusTypes_PostSalesStatusType: '{"$ref":"SalesStatusTypeOutputModel"}',
  SalesStatusTypes_GetSalesStatusType: '{"$ref":"SalesStatusTypeOutputModel"}',
  SalesStatusTypes_PatchSalesStatusType:
    '{"type":"array","items":{"$ref":"SalesStatusTypeOutputModel"}}',
  TimeEntries_GetTimeEntries: '{"type":"array","items":{"$ref":"TimeEntryModel"}}',
  TimeEntries_PostTimeEntry: '{"type":"array","items":{"$ref":"TimeEntryModel"}}',
  TimeEntries_GetTimeEntry: '{"$ref":"TimeEntryModel"}',
  TimeEntries_PatchTimeEntry: '{"type":"array","items":{"$ref":"TimeEntryModel"}}',
  TimeEntryTypes_GetTimeEntryTypes: '{"type":"array","items":{"$ref":"TimeEntryTypeModel"}}',
  TimeEntryTypes_PostTimeEntryType: '{"$ref":"TimeEntryTypeModel"}',
  TimeEntryTypes_GetTimeEntryType: '{"$ref":"TimeEntryTypeModel"}',
  TimeEntryTypes_PatchTimeEntryType: '{"type":"array","items":{"$ref":"TimeEntryTypeModel"}}',
  TravelExpenseTypeCountrySettings_PostTravelExpenseTypeCountrySettings:
    '{"$ref":"TravelExpenseTypeCountrySettingsModel"}',
  TravelExpenseTypeCountrySettings_PatchTravelExpenseTypeCountrySettings:
    '{"type":"array","items":{"$ref":"TravelExpenseTypeCountrySettingsModel"}}',
  TravelExpenseTypes_GetTravelExpenseTypes:
    '{"type":"array","items":{"$ref":"TravelExpenseTypeOutputModel"}}',
  TravelExpenseTypes_PostTravelExpenseType: '{"$ref":"TravelExpenseTypeOutputModel"}',
  TravelExpenseTypes_GetTravelExpenseType: '{"$ref":"TravelExpenseTypeOutputModel"}',
  TravelExpenseTypes_PatchTravelExpenseType:
    '{"type":"array","items":{"$ref":"TravelExpenseTypeOutputModel"}}',
  TravelExpenseTypeCountrySettings_GetTravelExpenseTypeCountrySettings:
    '{"type":"array","items":{"$ref":"TravelExpenseTypeCountrySettingsModel"}}',
  TravelPrices_GetTravelPrice: '{"$ref":"TravelPriceOutputModel"}',
  TravelReimbursements_GetTravelReimbursements:
    '{"type":"array","items":{"$ref":"TravelReimbursementOutputModel"}}',
  TravelReimbursements_PostTravelReimbursement: '{"$ref":"TravelReimbursementOutputModel"}',
  TravelReimbursements_GetTravelReimbursement: '{"$ref":"TravelReimbursementOutputModel"}',
  TravelReimbursements_PatchTravelReimbursement:
    '{"type":"array","items":{"$ref":"TravelReimbursementOutputModel"}}',
  ProjectTravelExpenses_GetProjectTravelExpensesForTravelReimbursement:
    '{"type":"array","items":{"$ref":"ProjectTravelExpenseOutputModel"}}',
  TravelReimbursementStatus_GetTravelReimbursementStatuses:
    '{"type":"array","items":{"$ref":"TravelReimbursementStatusModel"}}',
  TravelReimbursementStatus_PostTravelReimbursementStatus:
    '{"$ref":"TravelReimbursementStatusModel"}',
  TravelReimbursementStatus_GetTravelReimbursementStatus:
    '{"$ref":"TravelReimbursementStatusModel"}',
  TravelReimbursementStatus_PatchTravelReimbursementStatus:
    '{"type":"array","items":{"$ref":"TravelReimbursementStatusModel"}}',
  Users_GetUsers: '{"type":"array","items":{"$ref":"UserOutputModel"}}',
  Users_PostUser: '{"$ref":"UserOutputModel"}',
  Users_GetUser: '{"$ref":"UserOutputModel"}',
  Users_PatchUser: '{"type":"array","items":{"$ref":"UserOutputModel"}}',
  Flextime_GetFlextime: '{"$ref":"FlextimeModel"}',
  UserCustomProperties_GetUserCustomProperties:
    '{"type":"array","items":{"$ref":"UserCustomPropertyOutputModel"}}',
  UserCustomProperties_PostUserCustomProperty: '{"$ref":"UserCustomPropertyOutputModel"}',
  UserCustomProperties_GetUserCustomProperty: '{"$ref":"UserCustomPropertyOutputModel"}',
  UserCustomProperties_PatchUserCustomProperty:
    '{"type":"array","items":{"$ref":"UserCustomPropertyOutputModel"}}',
  UserCustomPropertySelectionItems_PostUserCustomPropertySelectionItem:
    '{"$ref":"UserCustomPropertySelectionItemOutputModel"}',
  UserCustomPropertySelectionItems_GetUserCustomPropertySelectionItem:
    '{"$ref":"UserCustomPropertySelectionItemOutputModel"}',
  UserCustomPropertySelectionItems_PatchUserCustomPropertySelectionItem:
    '{"type":"array","items":{"$ref":"UserCustomPropertySelectionItemOutputModel"}}',
  UserCustomPropertySelectionItems_GetUserCustomPropertySelectionItems:
    '{"type":"array","items":{"$ref":"UserCustomPropertySelectionItemOutputModel"}}',
  UserCustomValues_PostUserCustomValue:
    '{"type":"array","items":{"$ref":"UserCustomValueOutputModel"}}',
  UserCustomValues_GetUserCustomValue: '{"$ref":"UserCustomValueOutputModel"}',
  UserCustomValues_PatchUserCustomValue:
    '{"type":"array","items":{"$ref":"UserCustomValueOutputModel"}}',
  UserCustomValues_GetUserCustomValues:
    '{"type":"array","items":{"$ref":"UserCustomValueOutputModel"}}',
  FlextimeAdjustments_GetFlextimeAdjustments:
    '{"type":"array","items":{"$ref":"FlextimeAdjustmentOutputModel"}}',
  Keywords_GetUserKeywords: '{"type":"array","items":{"$ref":"UserKeywordModel"}}',
  Keywords_LinkKeywordToUser: '{"$ref":"UserKeywordModel"}',
  ProjectFees_GetUserProjectFees: '{"type":"array","items":{"$ref":"ProjectFeeOutputModel"}}',
  ProjectMemberCostExceptions_GetProjectMemberCostExceptionsForUser:
    '{"type":"array","items":{"$ref":"ProjectMemberCostExceptionOutputModel"}}',
  ProjectTravelExpenses_GetProjectTravelExpensesForUser:
    '{"type":"array","items":{"$ref":"ProjectTravelExpenseOutputModel"}}',
  ResourceAllocations_GetResourceAllocationsByUserGuid:
    '{"type":"array","items":{"$ref":"ResourceAllocationOutputModel"}}',
  TimeEntries_GetTimeEntriesForUser: '{"type":"array","items":{"$ref":"TimeEntryModel"}}',
  Files_GetUsersTravelExpensesFiles:
    '{"type":"array","items":{"$ref":"ProjectTravelExpenseFileModel"}}',
  WorkContracts_GetWorkContractsForUser:
    '{"type":"array","items":{"$ref":"WorkContractOutputModel"}}',
  WorkContracts_GetCurrentWorkContractForUser: '{"$ref":"WorkContractOutputModel"}',
  Workdays_GetWorkdays: '{"type":"array","items":{"$ref":"WorkdayModel"}}',
  Workdays_PatchWorkDay: '{"type":"array","items":{"$ref":"WorkdayModel"}}',
  WorkHours_GetWorkHoursForUser: '{"type":"array","items":{"$ref":"WorkHourOutputModel"}}',
  VatRates_GetVatRates: '{"type":"array","items":{"$ref":"VatRateOutputModel"}}',
  VatRates_PostVatRate: '{"$ref":"VatRateOutputModel"}',
  VatRates_GetVatRate: '{"$ref":"VatRateOutputModel"}',
  VatRates_PatchVatRate: '{"type":"array","items":{"$ref":"VatRateOutputModel"}}',
  WorkContracts_PostWorkContract: '{"$ref":"WorkContractOutputModel"}',
  WorkContracts_GetWorkContract: '{"$ref":"WorkContractOutputModel"}',
  WorkContracts_PatchWorkContract: '{"type":"array","items":{"$ref":"WorkContractOutputModel"}}',
  WorkHourPrices_GetWorkHourPrice: '{"$ref":"WorkHourPriceOutputModel"}',
  WorkHours_GetWorkHours: '{"type":"array","items":{"$ref":"WorkHourOutputModel"}}',
  WorkHours_PostWorkHour: '{"$ref":"WorkHourOutputModel"}',
  WorkHours_GetWorkHour: '{"$ref":"WorkHourOutputModel"}',
  WorkHours_PatchWorkHour: '{"type":"array","items":{"$ref":"WorkHourOutputModel"}}',
  WorkTypes_GetWorkTypes: '{"type":"array","items":{"$ref":"WorkTypeOutputModel"}}',
  WorkTypes_PostWorkType: '{"$ref":"WorkTypeOutputModel"}',
  WorkTypes_GetWorkType: '{"$ref":"WorkTypeOutputModel"}',
  WorkTypes_PatchWorkType: '{"type":"array","items":{"$ref":"WorkTypeOutputModel"}}',
};

/** What is referred to there. */
const types: ShapeTexts = {
  ActivityActivityType:
    '{"type":"object","properties":{"category":{"$ref":"ActivityCategory"},"guid":{"type":"string"},"name":{"type":["string","null"]}},"required":["guid"]}',
  ActivityCategory: '{"enum":["Personal","Absences","CalendarEntry","SalesEvent","Task"]}',
  ActivityCustomer:
    '{"type":"object","properties":{"guid":{"type":["string","null"]},"name":{"type":["string","null"]},"number":{"type":["integer","null"]}}}',
  ActivityModel:
    '{"type":"object","properties":{"activityType":{"$ref":"ActivityActivityType"},"createdBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"createdDateTime":{"type":"string"},"customer":{"anyOf":[{"$ref":"ActivityCustomer"},{"type":"null"}]},"endDateTime":{"type":["string","null"]},"guid":{"type":["string","null"]},"hasDuration":{"type":"boolean"},"hasHours":{"type":"boolean"},"isAllDay":{"type":"boolean"},"isClosed":{"type":"boolean"},"isUnassigned":{"type":"boolean"},"lastUpdatedBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"lastUpdatedDateTime":{"type":["string","null"]},"location":{"type":["string","null"]},"name":{"type":"string"},"notes":{"type":["string","null"]},"ownerUser":{"$ref":"ActivityOwnerModel"},"phase":{"anyOf":[{"$ref":"ActivityPhase"},{"type":"null"}]},"projectTaskStatus":{"anyOf":[{"$ref":"ModelWithName"},{"type":"null"}]},"recurrence":{"anyOf":[{"$ref":"ActivityRecurrenceModel"},{"type":"null"}]},"recurrenceParentActivityGuid":{"type":["string","null"]},"recurrenceRule":{"type":["string","null"]},"recurrenceType":{"$ref":"RecurrenceType"},"startDateTime":{"type":"string"}},"required":["activityType","name","ownerUser","startDateTime"]}',
  ActivityOwnerKeyword:
    '{"type":"object","properties":{"guid":{"type":["string","null"]},"value":{"type":["string","null"]}}}',
  ActivityOwnerModel:
    '{"type":"object","properties":{"code":{"type":["string","null"]},"guid":{"type":"string"},"keywords":{"type":["array","null"],"items":{"$ref":"ActivityOwnerKeyword"}},"name":{"type":["string","null"]}},"required":["guid"]}',
  ActivityParticipantModel:
    '{"type":"object","properties":{"activityGuid":{"type":"string"},"email":{"type":["string","null"]},"guid":{"type":["string","null"]},"isActive":{"type":"boolean"},"mobilePhone":{"type":["string","null"]},"name":{"type":["string","null"]},"participantGuid":{"type":"string"},"phone":{"type":["string","null"]},"status":{"$ref":"MemberStatus"},"type":{"$ref":"ParticipantType"}},"required":["activityGuid","participantGuid"]}',
  ActivityPhase:
    '{"type":"object","properties":{"guid":{"type":["string","null"]},"isLocked":{"type":"boolean"},"name":{"type":["string","null"]},"projectGuid":{"type":["string","null"]},"projectName":{"type":["string","null"]},"projectNumber":{"type":["integer","null"]},"projectOwnerGuid":{"type":["string","null"]}}}',
  ActivityRecurrenceModel:
    '{"type":"object","properties":{"exceptions":{"type":["array","null"],"items":{"type":"string"}},"frequency":{"$ref":"RecurrenceFrequency"},"lastOccurrenceDateTime":{"type":["string","null"]},"pattern":{"anyOf":[{"$ref":"RecurrencePattern"},{"type":"null"}]},"range":{"anyOf":[{"$ref":"RecurrenceRange"},{"type":"null"}]}},"required":["frequency"]}',
  ActivityTypeModel:
    '{"type":"object","properties":{"category":{"$ref":"ActivityCategory"},"code":{"type":["string","null"]},"createdBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"createdDateTime":{"type":"string"},"guid":{"type":["string","null"]},"isActive":{"type":"boolean"},"isDefault":{"type":"boolean"},"isPaidLeave":{"type":["boolean","null"]},"lastUpdatedBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"lastUpdatedDateTime":{"type":["string","null"]},"name":{"type":"string"}},"required":["category","name"]}',
  AddressCountry:
    '{"type":"object","properties":{"englishName":{"type":["string","null"]},"guid":{"type":["string","null"]},"hasRegions":{"$ref":"CountryRegionsStatus"},"name":{"type":["string","null"]}}}',
  AddressCustomer:
    '{"type":"object","properties":{"guid":{"type":["string","null"]},"name":{"type":["string","null"]},"number":{"type":["integer","null"]}}}',
  AddressModel:
    '{"type":"object","properties":{"addressline":{"type":["string","null"]},"city":{"type":["string","null"]},"contacts":{"type":["array","null"],"items":{"$ref":"ModelWithName"}},"country":{"anyOf":[{"$ref":"AddressCountry"},{"type":"null"}]},"countryRegion":{"anyOf":[{"$ref":"ModelWithName"},{"type":"null"}]},"createdBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"createdDateTime":{"type":"string"},"customer":{"anyOf":[{"$ref":"AddressCustomer"},{"type":"null"}]},"fax":{"type":["string","null"]},"guid":{"type":["string","null"]},"isBillingAddress":{"type":"boolean"},"isPostalAddress":{"type":"boolean"},"isVisitAddress":{"type":"boolean"},"lastUpdatedBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"lastUpdatedDateTime":{"type":["string","null"]},"phone":{"type":["string","null"]},"postalCode":{"type":["string","null"]}}}',
  BankAccountFormat: '{"enum":["Iban","Bankgiro"]}',
  BankAccountOutputModel:
    '{"type":"object","properties":{"accountNumber":{"type":"string"},"accountNumberFormat":{"$ref":"BankAccountFormat"},"bankName":{"type":"string"},"bic":{"type":["string","null"]},"businessUnit":{"anyOf":[{"$ref":"ModelWithName"},{"type":"null"}]},"company":{"anyOf":[{"$ref":"ModelWithName"},{"type":"null"}]},"createdBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"createdDateTime":{"type":"string"},"guid":{"type":["string","null"]},"isActive":{"type":"boolean"},"lastUpdatedBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"lastUpdatedDateTime":{"type":["string","null"]}},"required":["accountNumber","bankName"]}',
  BillableStatusType: '{"enum":["Billable","NotBillable","RemovedFromInvoice"]}',
  BillingAddressModel:
    '{"type":"object","properties":{"addressline":{"type":["string","null"]},"city":{"type":["string","null"]},"country":{"type":["string","null"]},"guid":{"type":["string","null"]},"postalCode":{"type":["string","null"]}}}',
  BillingCustomerModel:
    '{"type":"object","properties":{"eInvoiceAddress":{"type":["string","null"]},"eInvoiceOperator":{"type":["string","null"]},"guid":{"type":"string"},"name":{"type":["string","null"]}},"required":["guid"]}',
  BillingScheduleType: '{"enum":["Immediately","WhenPhaseCompleted","OnDate"]}',
  BusinessUnitCostCenterModel:
    '{"type":"object","properties":{"guid":{"type":"string"},"identifier":{"type":["string","null"]},"name":{"type":["string","null"]}},"required":["guid"]}',
  BusinessUnitModel:
    '{"type":"object","properties":{"code":{"type":["string","null"]},"companyBusinessUnitGuid":{"type":["string","null"]},"companyCountryGuid":{"type":["string","null"]},"companyCurrencyGuid":{"type":["string","null"]},"companyGuid":{"type":["string","null"]},"companyName":{"type":["string","null"]},"costCenter":{"anyOf":[{"$ref":"BusinessUnitCostCenterModel"},{"type":"null"}]},"createdBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"createdDateTime":{"type":"string"},"guid":{"type":["string","null"]},"isActive":{"type":"boolean"},"kvkNumber":{"type":["string","null"]},"lastUpdatedBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"lastUpdatedDateTime":{"type":["string","null"]},"name":{"type":"string"},"parentGuid":{"type":["string","null"]},"vatNumber":{"type":["string","null"]}},"required":["name"]}',
  BusinessUnitSubModel:
    '{"type":"object","properties":{"code":{"type":["string","null"]},"companyBusinessUnitGuid":{"type":["string","null"]},"companyCountryGuid":{"type":["string","null"]},"companyCurrencyGuid":{"type":["string","null"]},"companyGuid":{"type":["string","null"]},"companyName":{"type":["string","null"]},"guid":{"type":"string"},"name":{"type":["string","null"]}},"required":["guid"]}',
  CommunicationMethodType:
    '{"enum":["Phone","Fax","MobilePhone","IPPhone","InstantMessenger","EmailAddress"]}',
  CommunicationTypeModel:
    '{"type":"object","properties":{"createdBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"createdDateTime":{"type":"string"},"guid":{"type":["string","null"]},"isActive":{"type":"boolean"},"lastUpdatedBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"lastUpdatedDateTime":{"type":["string","null"]},"name":{"type":"string"},"type":{"$ref":"CommunicationMethodType"}},"required":["name"]}',
  CommunicationTypeSubModel:
    '{"type":"object","properties":{"guid":{"type":"string"},"isActive":{"type":"boolean"},"name":{"type":["string","null"]},"type":{"$ref":"CommunicationMethodType"}},"required":["guid"]}',
  CompanyCountry:
    '{"type":"object","properties":{"code3":{"type":["string","null"]},"englishName":{"type":["string","null"]},"guid":{"type":["string","null"]},"name":{"type":["string","null"]}}}',
  CompanyModel:
    '{"type":"object","properties":{"country":{"anyOf":[{"$ref":"CompanyCountry"},{"type":"null"}]},"currencyCode":{"type":["string","null"]},"currencyGuid":{"type":["string","null"]},"currencyRate":{"type":"number"},"currencySymbol":{"type":["string","null"]},"guid":{"type":["string","null"]},"name":{"type":["string","null"]},"rootBusinessUnitGuid":{"type":["string","null"]}}}',
  ContactCommunicationModel:
    '{"type":"object","properties":{"communicationType":{"$ref":"CommunicationTypeSubModel"},"contact":{"$ref":"ModelBaseWithRequiredGuid"},"createdBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"createdDateTime":{"type":"string"},"guid":{"type":["string","null"]},"isForbiddenToUse":{"type":"boolean"},"lastUpdatedBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"lastUpdatedDateTime":{"type":["string","null"]},"value":{"type":"string"}},"required":["communicationType","contact","value"]}',
  ContactCustomer:
    '{"type":"object","properties":{"guid":{"type":"string"},"name":{"type":["string","null"]},"number":{"type":["integer","null"]}},"required":["guid"]}',
  ContactKeywordModel:
    '{"type":"object","properties":{"category":{"$ref":"KeywordCategory"},"createdBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"createdDateTime":{"type":"string"},"guid":{"type":["string","null"]},"isActive":{"type":"boolean"},"keyword":{"type":"string"},"lastUpdatedBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"lastUpdatedDateTime":{"type":["string","null"]}},"required":["keyword"]}',
  ContactModel:
    '{"type":"object","properties":{"addressGuid":{"type":["string","null"]},"createdBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"createdDateTime":{"type":"string"},"customer":{"$ref":"ContactCustomer"},"dateOfBirth":{"type":["string","null"]},"description":{"type":["string","null"]},"emails":{"type":["array","null"],"items":{"type":"string"}},"firstName":{"type":"string"},"guid":{"type":["string","null"]},"isActive":{"type":"boolean"},"isDeleted":{"type":"boolean"},"isEmailAllowed":{"type":"boolean"},"jobTitle":{"type":["string","null"]},"language":{"anyOf":[{"$ref":"ModelWithName"},{"type":"null"}]},"lastName":{"type":"string"},"lastUpdatedBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"lastUpdatedDateTime":{"type":["string","null"]},"name":{"type":["string","null"]},"phoneNumbers":{"type":["array","null"],"items":{"type":"string"}},"role":{"anyOf":[{"$ref":"ModelWithName"},{"type":"null"}]},"salutation":{"anyOf":[{"$ref":"SalutationType"},{"type":"null"}]},"satisfactionLevel":{"anyOf":[{"$ref":"SatisfactionLevelType"},{"type":"null"}]},"timeZone":{"anyOf":[{"$ref":"ModelWithName"},{"type":"null"}]}},"required":["customer","firstName","lastName"]}',
  ContactRoleModel:
    '{"type":"object","properties":{"createdBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"createdDateTime":{"type":"string"},"guid":{"type":["string","null"]},"isActive":{"type":"boolean"},"lastUpdatedBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"lastUpdatedDateTime":{"type":["string","null"]},"name":{"type":"string"}},"required":["name"]}',
  CostAccountModel:
    '{"type":"object","properties":{"createdBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"createdDateTime":{"type":"string"},"guid":{"type":["string","null"]},"isActive":{"type":"boolean"},"isTravelTypeDefault":{"type":"boolean"},"lastUpdatedBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"lastUpdatedDateTime":{"type":["string","null"]},"name":{"type":"string"},"number":{"type":"string"}},"required":["name","number"]}',
  CostCenterModel:
    '{"type":"object","properties":{"createdBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"createdDateTime":{"type":"string"},"guid":{"type":["string","null"]},"identifier":{"type":"string"},"isActive":{"type":"boolean"},"isDefault":{"type":"boolean"},"lastUpdatedBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"lastUpdatedDateTime":{"type":["string","null"]},"name":{"type":"string"}},"required":["identifier","name"]}',
  CountryLanguage:
    '{"type":"object","properties":{"guid":{"type":["string","null"]},"name":{"type":["string","null"]}}}',
  CountryModel:
    '{"type":"object","properties":{"code2":{"type":["string","null"]},"code3":{"type":["string","null"]},"companyRegisterUrl":{"type":["string","null"]},"currency":{"anyOf":[{"$ref":"CurrencyBaseModel"},{"type":"null"}]},"defaultCulture":{"type":["string","null"]},"defaultLanguage":{"anyOf":[{"$ref":"CountryLanguage"},{"type":"null"}]},"englishName":{"type":["string","null"]},"guid":{"type":["string","null"]},"hasRegions":{"$ref":"CountryRegionsStatus"},"isInEU":{"type":"boolean"},"isRegistrationCountry":{"type":"boolean"},"name":{"type":["string","null"]},"timezone":{"anyOf":[{"$ref":"CountryTimezone"},{"type":"null"}]}}}',
  CountryRegionModel:
    '{"type":"object","properties":{"code":{"type":["string","null"]},"guid":{"type":["string","null"]},"name":{"type":["string","null"]},"timezone":{"anyOf":[{"$ref":"CountryRegionTimezoneModel"},{"type":"null"}]}}}',
  CountryRegionTimezoneModel:
    '{"type":"object","properties":{"guid":{"type":["string","null"]},"name":{"type":["string","null"]}}}',
  CountryRegionsStatus: '{"enum":["NoRegion","Unknown","HasRegions"]}',
  CountryTimezone:
    '{"type":"object","properties":{"guid":{"type":["string","null"]},"name":{"type":["string","null"]}}}',
  CurrencyBaseModel:
    '{"type":"object","properties":{"code":{"type":["string","null"]},"guid":{"type":"string"},"name":{"type":["string","null"]},"symbol":{"type":["string","null"]}},"required":["guid"]}',
  CurrencyOutputModel:
    '{"type":"object","properties":{"code":{"type":["string","null"]},"createdBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"createdDateTime":{"type":"string"},"guid":{"type":["string","null"]},"isActive":{"type":"boolean"},"isOrganizationCurrency":{"type":"boolean"},"lastUpdatedBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"lastUpdatedDateTime":{"type":["string","null"]},"name":{"type":["string","null"]},"rate":{"type":"number"},"symbol":{"type":["string","null"]}}}',
  CurrencyPurpose: '{"enum":["ProjectPrice","ProjectCost","UserCost","ExpenseCost"]}',
  CurrencySubModel:
    '{"type":"object","properties":{"code":{"type":["string","null"]},"guid":{"type":"string"},"name":{"type":["string","null"]},"symbol":{"type":["string","null"]}},"required":["guid"]}',
  CurrencySubModel2:
    '{"type":"object","properties":{"code":{"type":["string","null"]},"guid":{"type":"string"},"name":{"type":["string","null"]},"symbol":{"type":["string","null"]}},"required":["guid"]}',
  CustomPriceListOutputModel:
    '{"type":"object","properties":{"createdBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"createdDateTime":{"type":"string"},"currency":{"$ref":"PriceListCurrency3"},"guid":{"type":["string","null"]},"isActive":{"type":"boolean"},"isCustom":{"type":"boolean"},"isDefault":{"type":"boolean"},"isVolumePricing":{"type":"boolean"},"lastUpdatedBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"lastUpdatedDateTime":{"type":["string","null"]},"name":{"type":"string"}},"required":["currency","name"]}',
  CustomPropertyModel:
    '{"type":"object","properties":{"createdBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"createdDateTime":{"type":"string"},"guid":{"type":["string","null"]},"isActive":{"type":"boolean"},"lastUpdatedBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"lastUpdatedDateTime":{"type":["string","null"]},"name":{"type":"string"},"parameters":{"type":["string","null"]},"type":{"$ref":"CustomPropertyType"},"usageCount":{"type":"integer"}},"required":["name","type"]}',
  CustomPropertyShortModel:
    '{"type":"object","properties":{"guid":{"type":"string"},"name":{"type":["string","null"]},"parameters":{"type":["string","null"]},"type":{"$ref":"CustomPropertyType"}},"required":["guid"]}',
  CustomPropertyType: '{"enum":["Numeric","Money","String","Date","Selection"]}',
  CustomerContactPersonSubModel:
    '{"type":"object","properties":{"guid":{"type":["string","null"]},"name":{"type":["string","null"]}}}',
  CustomerContactSubModel:
    '{"type":"object","properties":{"firstName":{"type":["string","null"]},"guid":{"type":["string","null"]},"isDeleted":{"type":"boolean"},"lastName":{"type":["string","null"]},"name":{"type":["string","null"]}}}',
  CustomerCountry:
    '{"type":"object","properties":{"englishName":{"type":["string","null"]},"guid":{"type":["string","null"]},"name":{"type":["string","null"]}}}',
  CustomerCountrySettingsOutputModel:
    '{"type":"object","properties":{"country":{"anyOf":[{"$ref":"CustomerCountry"},{"type":"null"}]},"customer":{"anyOf":[{"$ref":"ModelBase"},{"type":"null"}]},"guid":{"type":["string","null"]},"isTaxFree":{"type":"boolean"},"taxFreeDescription":{"type":["string","null"]},"valueAddedTax":{"anyOf":[{"$ref":"ValueAddedTaxSubModel"},{"type":"null"}]},"zeroVatCategoryCodeEn16931":{"type":["string","null"]}}}',
  CustomerCurrency:
    '{"type":"object","properties":{"code":{"type":["string","null"]},"guid":{"type":["string","null"]},"name":{"type":["string","null"]},"symbol":{"type":["string","null"]}}}',
  CustomerCustomPropertySelectionItemOutputModel:
    '{"type":"object","properties":{"createdBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"createdDateTime":{"type":"string"},"customerCustomProperty":{"anyOf":[{"$ref":"CustomPropertyShortModel"},{"type":"null"}]},"guid":{"type":["string","null"]},"isActive":{"type":"boolean"},"lastUpdatedBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"lastUpdatedDateTime":{"type":["string","null"]},"name":{"type":"string"},"sortOrder":{"type":["integer","null"]}},"required":["name"]}',
  CustomerCustomValueModel:
    '{"type":"object","properties":{"createdBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"createdDateTime":{"type":"string"},"customProperty":{"$ref":"CustomPropertyShortModel"},"customerGuid":{"type":["string","null"]},"guid":{"type":["string","null"]},"lastUpdatedBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"lastUpdatedDateTime":{"type":["string","null"]},"value":{"type":["string","null"]}},"required":["customProperty"]}',
  CustomerHeadquarterAddress:
    '{"type":"object","properties":{"addressline":{"type":["string","null"]},"city":{"type":["string","null"]},"country":{"type":["string","null"]},"guid":{"type":["string","null"]},"postalCode":{"type":["string","null"]}}}',
  CustomerInvoicingVat:
    '{"type":"object","properties":{"code":{"type":["string","null"]},"guid":{"type":["string","null"]},"percentage":{"type":"number"}}}',
  CustomerLanguage:
    '{"type":"object","properties":{"code":{"type":["string","null"]},"englishName":{"type":["string","null"]},"guid":{"type":["string","null"]},"name":{"type":["string","null"]}}}',
  CustomerMarketSegmentModel:
    '{"type":"object","properties":{"createdBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"createdDateTime":{"type":"string"},"customer":{"anyOf":[{"$ref":"ModelWithName"},{"type":"null"}]},"guid":{"type":["string","null"]},"lastUpdatedBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"lastUpdatedDateTime":{"type":["string","null"]},"marketSegment":{"anyOf":[{"$ref":"MarketSegmentSubModel"},{"type":"null"}]},"parentMarketSegment":{"anyOf":[{"$ref":"MarketSegmentSubModel"},{"type":"null"}]}}}',
  CustomerModel:
    '{"type":"object","properties":{"annualRevenue":{"type":["integer","null"]},"createdBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"createdDateTime":{"type":"string"},"currency":{"anyOf":[{"$ref":"CustomerCurrency"},{"type":"null"}]},"eInvoiceAddress":{"type":["string","null"]},"eInvoiceOperator":{"type":["string","null"]},"email":{"type":["string","null"]},"guid":{"type":["string","null"]},"headquarterAddress":{"anyOf":[{"$ref":"CustomerHeadquarterAddress"},{"type":"null"}]},"industry":{"anyOf":[{"$ref":"ModelWithName"},{"type":"null"}]},"invoiceTemplate":{"anyOf":[{"$ref":"ModelWithName"},{"type":"null"}]},"invoicingVat":{"anyOf":[{"$ref":"CustomerInvoicingVat"},{"type":"null"}]},"isActive":{"type":"boolean"},"isInternal":{"type":"boolean"},"kvkNumber":{"type":["string","null"]},"language":{"anyOf":[{"$ref":"CustomerLanguage"},{"type":"null"}]},"lastUpdatedBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"lastUpdatedDateTime":{"type":["string","null"]},"name":{"type":"string"},"notes":{"type":["string","null"]},"number":{"type":["integer","null"]},"numberOfEmployees":{"type":["integer","null"]},"overdueInterest":{"type":["number","null"]},"owner":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"paymentTerm":{"type":["integer","null"]},"pricelist":{"anyOf":[{"$ref":"ModelWithName"},{"type":"null"}]},"timezone":{"anyOf":[{"$ref":"ModelWithName"},{"type":"null"}]},"vatNumber":{"type":["string","null"]},"website":{"type":["string","null"]}},"required":["name"]}',
  CustomerSalesNoteOutputModel:
    '{"type":"object","properties":{"createdBy":{"anyOf":[{"$ref":"ModelBase"},{"type":"null"}]},"createdDateTime":{"type":"string"},"customer":{"anyOf":[{"$ref":"ModelBase"},{"type":"null"}]},"guid":{"type":["string","null"]},"isDeleted":{"type":"boolean"},"lastUpdatedBy":{"anyOf":[{"$ref":"ModelBase"},{"type":"null"}]},"lastUpdatedDateTime":{"type":["string","null"]},"note":{"type":["string","null"]},"user":{"anyOf":[{"$ref":"ModelBase"},{"type":"null"}]}}}',
  DailyModel:
    '{"type":"object","properties":{"everyWeekday":{"type":"boolean"},"interval":{"type":["integer","null"]}}}',
  DayOrdinal: '{"enum":["First","Second","Third","Fourth","Last"]}',
  DayOrdinalOption:
    '{"enum":["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","WeekDay","Saturday","WeekendDay","Day"]}',
  DeletedPhaseMemberOutputModel:
    '{"type":"object","properties":{"createdBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"createdDateTime":{"type":"string"},"currentWorkContractTitle":{"type":["string","null"]},"deletedDateTime":{"type":"string"},"guid":{"type":["string","null"]},"isActive":{"type":"boolean"},"lastUpdatedBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"lastUpdatedDateTime":{"type":["string","null"]},"phase":{"anyOf":[{"$ref":"ModelBase"},{"type":"null"}]},"user":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]}}}',
  DeletedProjectFeeModel:
    '{"type":"object","properties":{"createdBy":{"anyOf":[{"$ref":"ModelBaseReadOnly"},{"type":"null"}]},"createdDateTime":{"type":"string"},"customer":{"anyOf":[{"$ref":"ModelBaseReadOnly"},{"type":"null"}]},"deletedDateTime":{"type":"string"},"eventDate":{"type":["string","null"]},"guid":{"type":["string","null"]},"lastUpdatedBy":{"anyOf":[{"$ref":"ModelBaseReadOnly"},{"type":"null"}]},"lastUpdatedDateTime":{"type":["string","null"]},"measurementUnit":{"type":["string","null"]},"name":{"type":["string","null"]},"phase":{"anyOf":[{"$ref":"ModelBaseReadOnly"},{"type":"null"}]},"product":{"anyOf":[{"$ref":"ModelBaseReadOnly"},{"type":"null"}]},"project":{"anyOf":[{"$ref":"ModelBaseReadOnly"},{"type":"null"}]},"quantity":{"type":["number","null"]},"user":{"anyOf":[{"$ref":"ModelBaseReadOnly"},{"type":"null"}]}}}',
  DeletedProjectTravelExpenseModel:
    '{"type":"object","properties":{"createdBy":{"anyOf":[{"$ref":"ModelBaseReadOnly"},{"type":"null"}]},"createdDateTime":{"type":"string"},"customer":{"anyOf":[{"$ref":"ModelBaseReadOnly"},{"type":"null"}]},"deletedDateTime":{"type":"string"},"description":{"type":["string","null"]},"eventDate":{"type":["string","null"]},"guid":{"type":["string","null"]},"lastUpdatedBy":{"anyOf":[{"$ref":"ModelBaseReadOnly"},{"type":"null"}]},"lastUpdatedDateTime":{"type":["string","null"]},"measurementUnit":{"type":["string","null"]},"phase":{"anyOf":[{"$ref":"ModelBaseReadOnly"},{"type":"null"}]},"project":{"anyOf":[{"$ref":"ModelBaseReadOnly"},{"type":"null"}]},"quantity":{"type":["number","null"]},"travelEndTime":{"type":["string","null"]},"travelExpense":{"anyOf":[{"$ref":"ModelBaseReadOnly"},{"type":"null"}]},"travelStartTime":{"type":["string","null"]},"user":{"anyOf":[{"$ref":"ModelBaseReadOnly"},{"type":"null"}]}}}',
  DeletedWorkHourModel:
    '{"type":"object","properties":{"createdBy":{"anyOf":[{"$ref":"ModelBaseReadOnly"},{"type":"null"}]},"createdDateTime":{"type":"string"},"customer":{"anyOf":[{"$ref":"ModelBaseReadOnly"},{"type":"null"}]},"deletedDateTime":{"type":"string"},"endTime":{"type":["string","null"]},"eventDate":{"type":["string","null"]},"guid":{"type":["string","null"]},"lastUpdatedBy":{"anyOf":[{"$ref":"ModelBaseReadOnly"},{"type":"null"}]},"lastUpdatedDateTime":{"type":["string","null"]},"phase":{"anyOf":[{"$ref":"ModelBaseReadOnly"},{"type":"null"}]},"plannedInvoiceQuantity":{"type":["number","null"]},"project":{"anyOf":[{"$ref":"ModelBaseReadOnly"},{"type":"null"}]},"quantity":{"type":["number","null"]},"startTime":{"type":["string","null"]},"user":{"anyOf":[{"$ref":"ModelBaseReadOnly"},{"type":"null"}]},"workType":{"anyOf":[{"$ref":"ModelBaseReadOnly"},{"type":"null"}]}}}',
  EntryFormat: '{"enum":["StartTimeEndTime","Quantity"]}',
  ExpensesClass: '{"enum":["Mileage","DailyAllowance","OtherTravelExpense"]}',
  FileCategory:
    '{"enum":["Misc","Application","Projects","Proposal","ProjectFees","Invoice","Users","ProjectTravelExpense","Customer"]}',
  FileKeywordModel:
    '{"type":"object","properties":{"category":{"$ref":"KeywordCategory"},"createdBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"createdDateTime":{"type":"string"},"guid":{"type":["string","null"]},"isActive":{"type":"boolean"},"keyword":{"type":"string"},"lastUpdatedBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"lastUpdatedDateTime":{"type":["string","null"]}},"required":["keyword"]}',
  FileModel:
    '{"type":"object","properties":{"category":{"$ref":"FileCategory"},"contentType":{"type":["string","null"]},"createdBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"createdDateTime":{"type":"string"},"description":{"type":["string","null"]},"guid":{"type":["string","null"]},"isInternal":{"type":["boolean","null"]},"lastUpdatedBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"lastUpdatedDateTime":{"type":["string","null"]},"name":{"type":"string"},"size":{"type":["number","null"]}},"required":["name"]}',
  FlatRateOutputModel:
    '{"type":"object","properties":{"billAdditionalHours":{"type":["boolean","null"]},"billingSchedule":{"anyOf":[{"$ref":"BillingScheduleType"},{"type":"null"}]},"guid":{"type":["string","null"]},"includesHours":{"type":["number","null"]},"invoiceGuid":{"type":["string","null"]},"phase":{"anyOf":[{"$ref":"ModelBaseWithRequiredGuid"},{"type":"null"}]},"plannedBillingDate":{"type":["string","null"]},"price":{"anyOf":[{"$ref":"MoneyOutputModel"},{"type":"null"}]},"pricePerAdditionalHour":{"anyOf":[{"$ref":"MoneyOutputModel"},{"type":"null"}]},"project":{"anyOf":[{"$ref":"FlatrateProjectSubModel"},{"type":"null"}]}}}',
  FlatrateProjectSubModel:
    '{"type":"object","properties":{"guid":{"type":["string","null"]},"name":{"type":["string","null"]},"number":{"type":["integer","null"]}}}',
  FlextimeAdjustmentOutputModel:
    '{"type":"object","properties":{"adjustmentDate":{"type":["string","null"]},"amount":{"type":["number","null"]},"createdBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"createdDateTime":{"type":"string"},"guid":{"type":["string","null"]},"lastUpdatedBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"lastUpdatedDateTime":{"type":["string","null"]},"notes":{"type":["string","null"]},"user":{"anyOf":[{"$ref":"UserWithFirstNameLastNamePhotoFileModelAndRequiredGuid"},{"type":"null"}]}}}',
  FlextimeModel:
    '{"type":"object","properties":{"monthFlextimeBalance":{"type":["number","null"]},"totalFlextimeBalance":{"type":["number","null"]}}}',
  FormattingCultureModel:
    '{"type":"object","properties":{"code":{"type":["string","null"]},"englishName":{"type":["string","null"]},"guid":{"type":["string","null"]},"isActive":{"type":["boolean","null"]},"name":{"type":["string","null"]}}}',
  FormattingCultureSubModel:
    '{"type":"object","properties":{"code":{"type":["string","null"]},"englishName":{"type":["string","null"]},"guid":{"type":["string","null"]},"name":{"type":["string","null"]}}}',
  FormattingCultureSubModel2:
    '{"type":"object","properties":{"code":{"type":["string","null"]},"englishName":{"type":["string","null"]},"name":{"type":["string","null"]}}}',
  FreeTextModel:
    '{"type":"object","properties":{"allowTags":{"type":["boolean","null"]},"tagContext":{"type":["string","null"]},"text":{"type":["string","null"]},"value":{"type":["string","null"]}}}',
  FreeTextModel2:
    '{"type":"object","properties":{"allowTags":{"type":"boolean"},"plainText":{"type":["string","null"]},"tagContext":{"type":["string","null"]},"text":{"type":["string","null"]},"value":{"type":["string","null"]}}}',
  GroupByType: '{"enum":["None","Date","Category","Project"]}',
  HolidayModel:
    '{"type":"object","properties":{"countryGuid":{"type":"string"},"date":{"type":"string"},"guid":{"type":["string","null"]},"isActive":{"type":"boolean"},"isPublicHoliday":{"type":"boolean"},"isRecurringYearly":{"type":"boolean"},"name":{"type":"string"},"recurringEndYear":{"type":["integer","null"]}},"required":["countryGuid","date","name"]}',
  IndustryModel:
    '{"type":"object","properties":{"code":{"type":["string","null"]},"createdBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"createdDateTime":{"type":"string"},"guid":{"type":["string","null"]},"isActive":{"type":"boolean"},"lastUpdatedBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"lastUpdatedDateTime":{"type":["string","null"]},"name":{"type":"string"}},"required":["name"]}',
  InvoiceCustomerSubModel:
    '{"type":"object","properties":{"guid":{"type":["string","null"]},"name":{"type":["string","null"]},"number":{"type":["integer","null"]}}}',
  InvoiceFileModel:
    '{"type":"object","properties":{"category":{"$ref":"FileCategory"},"contentType":{"type":["string","null"]},"createdBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"createdDateTime":{"type":"string"},"description":{"type":["string","null"]},"fileGuid":{"type":["string","null"]},"guid":{"type":["string","null"]},"invoiceGuid":{"type":["string","null"]},"isInternal":{"type":["boolean","null"]},"lastUpdatedBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"lastUpdatedDateTime":{"type":["string","null"]},"name":{"type":"string"},"size":{"type":["number","null"]},"sortOrder":{"type":["integer","null"]}},"required":["name"]}',
  InvoiceGrouping: '{"enum":["OneByOne","Group","Group+Attachment"]}',
  InvoiceLanguageSubModel:
    '{"type":"object","properties":{"code":{"type":["string","null"]},"englishName":{"type":["string","null"]},"guid":{"type":["string","null"]},"name":{"type":["string","null"]}}}',
  InvoiceOutputModel:
    '{"type":"object","properties":{"billingCustomer":{"anyOf":[{"$ref":"InvoiceCustomerSubModel"},{"type":"null"}]},"canBeDeleted":{"type":"boolean"},"createdBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"createdDateTime":{"type":"string"},"creditNoteInvoice":{"anyOf":[{"$ref":"RelatedInvoiceSubModel"},{"type":"null"}]},"culture":{"anyOf":[{"$ref":"FormattingCultureSubModel2"},{"type":"null"}]},"currency":{"anyOf":[{"$ref":"CurrencySubModel"},{"type":"null"}]},"currencyRate":{"type":"number"},"customer":{"anyOf":[{"$ref":"InvoiceCustomerSubModel"},{"type":"null"}]},"date":{"type":"string"},"dueDate":{"type":"string"},"entryDate":{"type":["string","null"]},"flatRatesTotalExcludingTax":{"anyOf":[{"$ref":"MoneyOutputModel"},{"type":"null"}]},"freeText1":{"anyOf":[{"$ref":"FreeTextModel2"},{"type":"null"}]},"freeText2":{"anyOf":[{"$ref":"FreeTextModel2"},{"type":"null"}]},"guid":{"type":["string","null"]},"invoiceNumberBusinessUnitGuid":{"type":["string","null"]},"invoiceTemplate":{"anyOf":[{"$ref":"ModelWithName"},{"type":"null"}]},"isCreditNote":{"type":"boolean"},"language":{"anyOf":[{"$ref":"InvoiceLanguageSubModel"},{"type":"null"}]},"lastUpdatedBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"lastUpdatedDateTime":{"type":["string","null"]},"notes":{"type":["string","null"]},"number":{"type":["integer","null"]},"orderNumber":{"type":["string","null"]},"ourReference":{"type":["string","null"]},"overdueInterest":{"type":"number"},"paymentDate":{"type":["string","null"]},"paymentTerm":{"type":"integer"},"projectFeesTotalExcludingTax":{"anyOf":[{"$ref":"MoneyOutputModel"},{"type":"null"}]},"projectTravelExpensesTotalExcludingTax":{"anyOf":[{"$ref":"MoneyOutputModel"},{"type":"null"}]},"projects":{"type":["array","null"],"items":{"$ref":"InvoiceProjectSubModel"}},"receiverAddress":{"anyOf":[{"$ref":"InvoiceReceiverAddressSubModel"},{"type":"null"}]},"receiverContactEmail":{"type":["string","null"]},"receiverContactGuid":{"type":["string","null"]},"receiverContactName":{"type":["string","null"]},"receiverCustomerName":{"type":["string","null"]},"receiverKvkNumber":{"type":["string","null"]},"receiverVatNumber":{"type":["string","null"]},"referenceNumber":{"type":["string","null"]},"reimburseInvoice":{"anyOf":[{"$ref":"RelatedInvoiceSubModel"},{"type":"null"}]},"senderAddress":{"anyOf":[{"$ref":"InvoiceSenderAddressSubModel"},{"type":"null"}]},"senderContactGuid":{"type":["string","null"]},"senderContactName":{"type":["string","null"]},"senderKvkNumber":{"type":["string","null"]},"senderName":{"type":["string","null"]},"senderVatNumber":{"type":["string","null"]},"status":{"anyOf":[{"$ref":"InvoiceStatusSubModel"},{"type":"null"}]},"totalExcludingTax":{"anyOf":[{"$ref":"MoneyOutputModel"},{"type":"null"}]},"totalIncludingTax":{"anyOf":[{"$ref":"MoneyOutputModel"},{"type":"null"}]},"totalTax":{"anyOf":[{"$ref":"MoneyOutputModel"},{"type":"null"}]},"workHourValueAddedTax":{"type":["number","null"]},"workHoursQuantity":{"type":"number"},"workHoursTotalExcludingTax":{"anyOf":[{"$ref":"MoneyOutputModel"},{"type":"null"}]},"yourReference":{"type":["string","null"]}}}',
  InvoiceProjectSubModel:
    '{"type":"object","properties":{"guid":{"type":["string","null"]},"name":{"type":["string","null"]},"number":{"type":["integer","null"]}}}',
  InvoiceReceiverAddressSubModel:
    '{"type":"object","properties":{"addressline":{"type":["string","null"]},"city":{"type":["string","null"]},"country":{"type":["string","null"]},"postalCode":{"type":["string","null"]},"state":{"type":["string","null"]}}}',
  InvoiceRowAccountingSubModel:
    '{"type":"object","properties":{"name":{"type":["string","null"]},"number":{"type":["string","null"]}}}',
  InvoiceRowCategory: '{"enum":["Hours","ProjectFees","Travels"]}',
  InvoiceRowOutputModel:
    '{"type":"object","properties":{"category":{"$ref":"InvoiceRowCategory"},"code":{"type":["array","null"],"items":{"type":"string"}},"costCenter":{"anyOf":[{"$ref":"InvoiceRowAccountingSubModel"},{"type":"null"}]},"createdBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"createdDateTime":{"type":"string"},"description":{"type":["string","null"]},"flatRateGuid":{"type":["string","null"]},"guid":{"type":["string","null"]},"hasInvoiceComment":{"type":"boolean"},"invoiceGuid":{"type":["string","null"]},"lastUpdatedBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"lastUpdatedDateTime":{"type":["string","null"]},"measurementUnit":{"type":["string","null"]},"quantity":{"type":"number"},"recurringSalesAccount":{"anyOf":[{"$ref":"InvoiceRowAccountingSubModel"},{"type":"null"}]},"rowType":{"$ref":"InvoiceRowType"},"salesAccount":{"anyOf":[{"$ref":"InvoiceRowAccountingSubModel"},{"type":"null"}]},"salesReceivableAccount":{"anyOf":[{"$ref":"InvoiceRowAccountingSubModel"},{"type":"null"}]},"sortOrder":{"type":"integer"},"unitPrice":{"anyOf":[{"$ref":"MoneyOutputModel"},{"type":"null"}]},"vatAccount":{"anyOf":[{"$ref":"InvoiceRowAccountingSubModel"},{"type":"null"}]},"vatRate":{"type":["number","null"]}}}',
  InvoiceRowType: '{"enum":["FlatRate","Hours","ProjectFees","TravelExpenses"]}',
  InvoiceSenderAddressSubModel:
    '{"type":"object","properties":{"addressline":{"type":["string","null"]},"city":{"type":["string","null"]},"country":{"type":["string","null"]},"postalCode":{"type":["string","null"]},"state":{"type":["string","null"]}}}',
  InvoiceSettingsOutputModel:
    '{"type":"object","properties":{"categorySortOrder":{"type":["string","null"]},"createdBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"createdDateTime":{"type":"string"},"entryDate":{"type":["string","null"]},"guid":{"type":["string","null"]},"isReverseCharged":{"type":"boolean"},"lastUpdatedBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"lastUpdatedDateTime":{"type":["string","null"]},"paymentDate":{"type":["string","null"]},"projectFeeDescriptionFormat":{"type":["string","null"]},"projectFeeGrouping":{"$ref":"InvoiceGrouping"},"projectFeePrimaryGroupBy":{"type":["string","null"]},"projectFeeSecondaryGroupBy":{"type":["string","null"]},"projectTravelExpenseDescriptionFormat":{"type":["string","null"]},"projectTravelExpenseGrouping":{"$ref":"InvoiceGrouping"},"projectTravelExpensePrimaryGroupBy":{"type":["string","null"]},"projectTravelExpenseSecondaryGroupBy":{"type":["string","null"]},"reverseChargeDescription":{"type":["string","null"]},"showAttachmentPriceExcludingValueAddedTax":{"type":"boolean"},"showAttachmentQuantity":{"type":"boolean"},"showAttachmentUnit":{"type":"boolean"},"showAttachmentUnitPrice":{"type":"boolean"},"showAttachmentValueAddedTax":{"type":"boolean"},"showCategories":{"type":"boolean"},"showFooter":{"type":"boolean"},"showLogoAndTitle":{"type":"boolean"},"showPriceExcludingValueAddedTax":{"type":"boolean"},"showQuantity":{"type":"boolean"},"showReferenceNumber":{"type":"boolean"},"showUnit":{"type":"boolean"},"showUnitPrice":{"type":"boolean"},"showValueAddedTax":{"type":"boolean"},"style":{"anyOf":[{"$ref":"InvoiceSkin"},{"type":"null"}]},"workHourDescriptionFormat":{"type":["string","null"]},"workHourGrouping":{"$ref":"InvoiceGrouping"},"workHourPrimaryGroupBy":{"type":["string","null"]},"workHourSecondaryGroupBy":{"type":["string","null"]}}}',
  InvoiceSkin:
    '{"enum":["BlackAndWhite","Blue","Cyan","Green","Lilac","Orange","Plain","Red","Yellow"]}',
  InvoiceStatusModel:
    '{"type":"object","properties":{"createdBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"createdDateTime":{"type":"string"},"guid":{"type":["string","null"]},"hasInvoiceNumber":{"type":"boolean"},"isActive":{"type":"boolean"},"isDefault":{"type":"boolean"},"isDefaultForCreditNote":{"type":"boolean"},"isPaid":{"type":"boolean"},"isReadOnly":{"type":"boolean"},"isSent":{"type":"boolean"},"isWaitingPayment":{"type":"boolean"},"lastUpdatedBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"lastUpdatedDateTime":{"type":["string","null"]},"name":{"type":"string"},"sortOrder":{"type":"integer"}},"required":["name"]}',
  InvoiceStatusSubModel:
    '{"type":"object","properties":{"guid":{"type":"string"},"isPaid":{"type":"boolean"},"isSent":{"type":"boolean"},"isWaitingPayment":{"type":"boolean"},"name":{"type":["string","null"]}},"required":["guid"]}',
  InvoiceSubModel:
    '{"type":"object","properties":{"date":{"type":["string","null"]},"guid":{"type":["string","null"]},"number":{"type":["integer","null"]}}}',
  InvoiceTemplateModel:
    '{"type":"object","properties":{"canDelete":{"type":"boolean"},"createdBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"createdDateTime":{"type":"string"},"guid":{"type":["string","null"]},"isActive":{"type":"boolean"},"isDefault":{"type":"boolean"},"lastUpdatedBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"lastUpdatedDateTime":{"type":["string","null"]},"title":{"type":"string"}},"required":["title"]}',
  KeywordCategory: '{"enum":["Project","Contact","User","File"]}',
  KeywordModel:
    '{"type":"object","properties":{"category":{"$ref":"KeywordCategory"},"createdBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"createdDateTime":{"type":"string"},"guid":{"type":["string","null"]},"isActive":{"type":"boolean"},"keyword":{"type":"string"},"lastUpdatedBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"lastUpdatedDateTime":{"type":["string","null"]}},"required":["category","keyword"]}',
  KpiFormulaCategory: '{"enum":["Unknown","Functions","Project","User","Invoice"]}',
  KpiFormulaModelBase:
    '{"type":"object","properties":{"category":{"$ref":"KpiFormulaCategory"},"dataType":{"anyOf":[{"$ref":"SearchFieldDataType"},{"type":"null"}]},"guid":{"type":["string","null"]},"isActive":{"type":"boolean"},"name":{"type":["string","null"]},"unit":{"type":["string","null"]}}}',
  LanguageModel:
    '{"type":"object","properties":{"code":{"type":["string","null"]},"englishName":{"type":["string","null"]},"guid":{"type":["string","null"]},"isInvoiceLanguage":{"type":"boolean"},"name":{"type":["string","null"]}}}',
  LeadSourceModel:
    '{"type":"object","properties":{"createdBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"createdDateTime":{"type":"string"},"guid":{"type":["string","null"]},"isActive":{"type":"boolean"},"lastUpdatedBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"lastUpdatedDateTime":{"type":["string","null"]},"name":{"type":"string"}},"required":["name"]}',
  LicenseUserType: '{"enum":["FullUser","Employee","RestrictedEmployee","Subcontractor"]}',
  MarketSegmentModel:
    '{"type":"object","properties":{"createdBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"createdDateTime":{"type":"string"},"guid":{"type":["string","null"]},"isActive":{"type":"boolean"},"lastUpdatedBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"lastUpdatedDateTime":{"type":["string","null"]},"name":{"type":"string"},"parentMarketSegment":{"anyOf":[{"$ref":"ModelWithName"},{"type":"null"}]}},"required":["name"]}',
  MarketSegmentSubModel:
    '{"type":"object","properties":{"guid":{"type":["string","null"]},"isActive":{"type":["boolean","null"]},"name":{"type":["string","null"]}}}',
  MemberStatus: '{"enum":["Unknown","Invited","Accepted","Tentative","Declined"]}',
  ModelBase: '{"type":"object","properties":{"guid":{"type":["string","null"]}}}',
  ModelBaseReadOnly: '{"type":"object","properties":{"guid":{"type":["string","null"]}}}',
  ModelBaseWithRequiredGuid:
    '{"type":"object","properties":{"guid":{"type":"string"},"name":{"type":["string","null"]}},"required":["guid"]}',
  ModelWithName:
    '{"type":"object","properties":{"guid":{"type":["string","null"]},"name":{"type":["string","null"]}}}',
  MoneyOutputModel:
    '{"type":"object","properties":{"amount":{"type":["number","null"]},"currencyCode":{"type":["string","null"]},"multiCurrencyInfo":{"type":["array","null"],"items":{"$ref":"MultiCurrencyInfoModel"}}},"required":["amount","currencyCode"]}',
  MonthlyModel:
    '{"type":"object","properties":{"dayOfMonth":{"type":["integer","null"]},"dayOrdinal":{"anyOf":[{"$ref":"DayOrdinal"},{"type":"null"}]},"dayOrdinalOption":{"anyOf":[{"$ref":"DayOrdinalOption"},{"type":"null"}]},"interval":{"type":"integer"}}}',
  Months:
    '{"enum":["January","February","March","April","May","June","July","August","September","October","November","December"]}',
  MultiCurrencyInfoModel:
    '{"type":"object","properties":{"amount":{"type":["number","null"]},"currencyCode":{"type":["string","null"]},"purpose":{"type":"array","items":{"$ref":"CurrencyPurpose"}}}}',
  OrganizationDetailsCountrySubModel:
    '{"type":"object","properties":{"code":{"type":["string","null"]},"englishName":{"type":["string","null"]},"guid":{"type":["string","null"]},"name":{"type":["string","null"]}}}',
  OrganizationDetailsFormattingSubModel:
    '{"type":"object","properties":{"code":{"type":["string","null"]},"guid":{"type":["string","null"]},"name":{"type":["string","null"]}}}',
  OrganizationDetailsLanguageSubModel:
    '{"type":"object","properties":{"code":{"type":["string","null"]},"guid":{"type":["string","null"]},"name":{"type":["string","null"]}}}',
  OrganizationDetailsOutputModel:
    '{"type":"object","properties":{"activeAddons":{"type":["array","null"],"items":{"type":"string"}},"activeCompanies":{"type":["array","null"],"items":{"$ref":"CompanyModel"}},"address":{"type":["string","null"]},"city":{"type":["string","null"]},"country":{"anyOf":[{"$ref":"OrganizationDetailsCountrySubModel"},{"type":"null"}]},"currency":{"anyOf":[{"$ref":"CurrencyBaseModel"},{"type":"null"}]},"eInvoiceAddress":{"type":["string","null"]},"eInvoiceOperatorCode":{"type":["string","null"]},"fax":{"type":["string","null"]},"formatting":{"anyOf":[{"$ref":"OrganizationDetailsFormattingSubModel"},{"type":"null"}]},"guid":{"type":["string","null"]},"isVatRegistered":{"type":"boolean"},"kvkNumber":{"type":["string","null"]},"language":{"anyOf":[{"$ref":"OrganizationDetailsLanguageSubModel"},{"type":"null"}]},"name":{"type":["string","null"]},"odpCompany":{"type":["string","null"]},"phone":{"type":["string","null"]},"postalCode":{"type":["string","null"]},"registeredOffice":{"type":["string","null"]},"termsOfServiceApprover":{"anyOf":[{"$ref":"UserWithNameAndPhotoFileModel"},{"type":"null"}]},"timezone":{"anyOf":[{"$ref":"ModelWithName"},{"type":"null"}]},"vatNumber":{"type":["string","null"]}}}',
  OrganizationSettingsModel:
    '{"type":"object","properties":{"currencyRoundingType":{"$ref":"TotalRoundingType"},"defaultFooterColumn1":{"anyOf":[{"$ref":"FreeTextModel"},{"type":"null"}]},"defaultFooterColumn2":{"anyOf":[{"$ref":"FreeTextModel"},{"type":"null"}]},"defaultFooterColumn3":{"anyOf":[{"$ref":"FreeTextModel"},{"type":"null"}]},"displayProjectNumber":{"type":"boolean"},"flextimeCalculationStartDate":{"type":["string","null"]},"isAddingNewKeywordsFromProjectAllowed":{"type":"boolean"},"isCustomerSearchAllowed":{"type":"boolean"},"isEnteringHourPlannedInvoiceQuantityAllowed":{"type":"boolean"},"isIdenticalPhaseCodesAllowed":{"type":"boolean"},"isTravelExpenseImmediatelyInvoiceable":{"type":["boolean","null"]},"isWorkHourDescriptionMandatory":{"type":"boolean"},"lastCustomerNumber":{"type":"integer"},"lastFlextimeCalculationEndTime":{"type":["string","null"]},"lastFlextimeCalculationUser":{"anyOf":[{"$ref":"UserWithFirstNameLastNameModel"},{"type":"null"}]},"lastInvoiceNumber":{"type":["integer","null"]},"lastProjectNumber":{"type":["integer","null"]},"lastPurchaseOrderNumber":{"type":["integer","null"]},"lastTravelReimbursementNumber":{"type":["integer","null"]},"maxFlextimeBalanceLimit":{"type":["number","null"]},"minFlextimeBalanceLimit":{"type":["number","null"]},"nextCustomerNumber":{"type":"integer"},"nextInvoiceNumber":{"type":"integer"},"nextProjectNumber":{"type":"integer"},"nextPurchaseOrderNumber":{"type":["integer","null"]},"nextTravelReimbursementNumber":{"type":"integer"},"overdueInterest":{"type":["number","null"]},"paymentReferenceNumberDisplaySetting":{"$ref":"ReferenceNumberDisplay"},"paymentTerm":{"type":["integer","null"]},"projectNameDisplayFormatSetting":{"$ref":"ProjectNameDisplayFormatOptions"},"projectNameDisplaySetting":{"$ref":"ProjectNameDisplayOptions"},"purchaseOrderNumberPrefix":{"type":["string","null"]},"quickSearchSetting":{"$ref":"QuickSearchOptions"},"setCreditNoteInvoiceNumber":{"type":"boolean"},"travelEntryClosingDate":{"type":["string","null"]},"travelExpenseReimbursementStartDate":{"type":["string","null"]},"travelReimbursementInstructions":{"type":["string","null"]},"uniqueIdentifierForProductsAndWorktypes":{"type":"boolean"},"workHourApprovalMode":{"anyOf":[{"$ref":"WorkHourApprovalMode"},{"type":"null"}]},"workHourEntryFormat":{"$ref":"EntryFormat"},"workWeek":{"type":"array","items":{"$ref":"Workweek"}},"worktimeEntryClosingDate":{"type":["string","null"]}},"required":["workWeek"]}',
  OvertimeModel:
    '{"type":"object","properties":{"code":{"type":"string"},"createdBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"createdDateTime":{"type":"string"},"guid":{"type":["string","null"]},"includeInFlextime":{"type":["boolean","null"]},"isActive":{"type":"boolean"},"lastUpdatedBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"lastUpdatedDateTime":{"type":["string","null"]},"multipliesUnitCost":{"type":"boolean"},"name":{"type":"string"},"percentage":{"type":"number"}},"required":["code","name"]}',
  OvertimePriceModel:
    '{"type":"object","properties":{"guid":{"type":["string","null"]},"overtime":{"$ref":"ModelBaseWithRequiredGuid"},"priceSource":{"$ref":"PriceSource"},"pricelistVersionGuid":{"type":["string","null"]},"pricingMultiplier":{"type":["number","null"]},"projectGuid":{"type":["string","null"]}},"required":["overtime"]}',
  ParticipantType: '{"enum":["User","Contact","Resource","Other"]}',
  PermissionLevel: '{"enum":["View","Edit"]}',
  PermissionProfileModel:
    '{"type":"object","properties":{"guid":{"type":["string","null"]},"isAccessible":{"type":["boolean","null"]},"isActive":{"type":"boolean"},"isDefault":{"type":"boolean"},"name":{"type":"string"}},"required":["name"]}',
  PhaseCustomerSubModel:
    '{"type":"object","properties":{"guid":{"type":["string","null"]},"isInternal":{"type":"boolean"},"name":{"type":["string","null"]},"number":{"type":["integer","null"]}}}',
  PhaseMemberModel:
    '{"type":"object","properties":{"createdBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"createdDateTime":{"type":"string"},"currentWorkcontractTitle":{"type":["string","null"]},"guid":{"type":["string","null"]},"isActive":{"type":"boolean"},"lastUpdatedBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"lastUpdatedDateTime":{"type":["string","null"]},"phaseGuid":{"type":"string"},"user":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"workHours":{"type":"number"},"workHoursIncludingChildPhases":{"type":"number"}},"required":["phaseGuid"]}',
  PhaseMemberOutputModel:
    '{"type":"object","properties":{"createdBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"createdDateTime":{"type":"string"},"currentWorkContractTitle":{"type":["string","null"]},"guid":{"type":["string","null"]},"isActive":{"type":"boolean"},"lastUpdatedBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"lastUpdatedDateTime":{"type":["string","null"]},"phase":{"anyOf":[{"$ref":"ModelWithName"},{"type":"null"}]},"user":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]}}}',
  PhaseModelWithHierarchyInfo:
    '{"type":"object","properties":{"code":{"type":["string","null"]},"createdBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"createdDateTime":{"type":"string"},"currencyCode":{"anyOf":[{"$ref":"CurrencyBaseModel"},{"type":"null"}]},"customer":{"anyOf":[{"$ref":"PhaseCustomerSubModel"},{"type":"null"}]},"deadline":{"type":["string","null"]},"defaultWorkType":{"anyOf":[{"$ref":"ModelWithName"},{"type":"null"}]},"guid":{"type":["string","null"]},"hasChildren":{"type":"boolean"},"isCompleted":{"type":"boolean"},"isLocked":{"type":"boolean"},"lastUpdatedBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"lastUpdatedDateTime":{"type":["string","null"]},"level":{"type":"integer"},"name":{"type":"string"},"originalDeadline":{"type":["string","null"]},"originalStartDate":{"type":["string","null"]},"originalWorkHoursEstimate":{"type":["number","null"]},"parentPhase":{"anyOf":[{"$ref":"ModelBaseWithRequiredGuid"},{"type":"null"}]},"phaseStatus":{"anyOf":[{"$ref":"PhaseStatusOutputModel"},{"type":"null"}]},"project":{"anyOf":[{"$ref":"PhaseProjectSubModel"},{"type":"null"}]},"sortOrder":{"type":["integer","null"]},"startDate":{"type":["string","null"]},"workHoursEstimate":{"type":["number","null"]}},"required":["name"]}',
  PhaseOutputModel:
    '{"type":"object","properties":{"code":{"type":["string","null"]},"createdBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"createdDateTime":{"type":"string"},"currencyCode":{"anyOf":[{"$ref":"CurrencyBaseModel"},{"type":"null"}]},"deadline":{"type":["string","null"]},"defaultWorkType":{"anyOf":[{"$ref":"ModelWithName"},{"type":"null"}]},"guid":{"type":["string","null"]},"isCompleted":{"type":"boolean"},"isLocked":{"type":"boolean"},"lastUpdatedBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"lastUpdatedDateTime":{"type":["string","null"]},"name":{"type":"string"},"originalDeadline":{"type":["string","null"]},"originalStartDate":{"type":["string","null"]},"originalWorkHoursEstimate":{"type":["number","null"]},"parentPhase":{"anyOf":[{"$ref":"ModelBaseWithRequiredGuid"},{"type":"null"}]},"phaseStatus":{"anyOf":[{"$ref":"PhaseStatusOutputModel"},{"type":"null"}]},"project":{"anyOf":[{"$ref":"PhaseProjectSubModel"},{"type":"null"}]},"sortOrder":{"type":["integer","null"]},"startDate":{"type":["string","null"]},"workHoursEstimate":{"type":["number","null"]}},"required":["name"]}',
  PhaseProjectSubModel:
    '{"type":"object","properties":{"guid":{"type":"string"},"isClosed":{"type":"boolean"},"isInternal":{"type":"boolean"},"name":{"type":["string","null"]},"number":{"type":["integer","null"]}},"required":["guid"]}',
  PhaseStatusOutputModel:
    '{"type":"object","properties":{"description":{"type":["string","null"]},"name":{"type":["string","null"]},"phaseStatusTypeGuid":{"type":["string","null"]}}}',
  PhaseStatusTypeModel:
    '{"type":"object","properties":{"createdBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"createdDateTime":{"type":"string"},"guid":{"type":["string","null"]},"isActive":{"type":["boolean","null"]},"lastUpdatedBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"lastUpdatedDateTime":{"type":["string","null"]},"name":{"type":"string"},"sortOrder":{"type":"integer"}},"required":["name"]}',
  PhaseSubModel:
    '{"type":"object","properties":{"endDate":{"type":["string","null"]},"guid":{"type":["string","null"]},"name":{"type":["string","null"]},"startDate":{"type":["string","null"]}}}',
  PriceListCurrency:
    '{"type":"object","properties":{"code":{"type":["string","null"]},"guid":{"type":"string"},"name":{"type":["string","null"]},"symbol":{"type":["string","null"]}},"required":["guid"]}',
  PriceListCurrency2:
    '{"type":"object","properties":{"code":{"type":["string","null"]},"guid":{"type":"string"},"name":{"type":["string","null"]},"symbol":{"type":["string","null"]}},"required":["guid"]}',
  PriceListCurrency3:
    '{"type":"object","properties":{"code":{"type":["string","null"]},"guid":{"type":"string"},"name":{"type":["string","null"]},"symbol":{"type":["string","null"]}},"required":["guid"]}',
  PriceListModel:
    '{"type":"object","properties":{"createdBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"createdDateTime":{"type":"string"},"currency":{"$ref":"PriceListCurrency"},"guid":{"type":["string","null"]},"isActive":{"type":"boolean"},"isCustom":{"type":"boolean"},"isDefault":{"type":"boolean"},"isVolumePricing":{"type":"boolean"},"lastUpdatedBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"lastUpdatedDateTime":{"type":["string","null"]},"name":{"type":"string"}},"required":["currency","name"]}',
  PriceListOutputModel:
    '{"type":"object","properties":{"createdBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"createdDateTime":{"type":"string"},"currency":{"$ref":"PriceListCurrency2"},"guid":{"type":["string","null"]},"isActive":{"type":"boolean"},"isCustom":{"type":"boolean"},"isDefault":{"type":"boolean"},"isVolumePricing":{"type":"boolean"},"lastUpdatedBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"lastUpdatedDateTime":{"type":["string","null"]},"name":{"type":"string"}},"required":["currency","name"]}',
  PriceModelBase:
    '{"type":"object","properties":{"guid":{"type":["string","null"]},"price":{"anyOf":[{"$ref":"MoneyOutputModel"},{"type":"null"}]},"priceSource":{"$ref":"PriceSource"},"pricelistVersionGuid":{"type":["string","null"]},"projectGuid":{"type":["string","null"]}}}',
  PriceSource: '{"enum":["ProductRegistry","Pricelist","Project"]}',
  PricelistVersionOutputModel:
    '{"type":"object","properties":{"createdBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"createdDateTime":{"type":"string"},"guid":{"type":["string","null"]},"lastUpdatedBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"lastUpdatedDateTime":{"type":["string","null"]},"pricelistGuid":{"type":["string","null"]},"startDate":{"type":["string","null"]}}}',
  PrintToPdf: '{"enum":["DoNotPrintToProposal","PrintToProposalBottom","PrintToProposalBoth"]}',
  ProductCategoryModel:
    '{"type":"object","properties":{"code":{"type":["string","null"]},"createdBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"createdDateTime":{"type":"string"},"guid":{"type":["string","null"]},"isActive":{"type":"boolean"},"isDefault":{"type":"boolean"},"lastUpdatedBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"lastUpdatedDateTime":{"type":["string","null"]},"name":{"type":"string"}},"required":["name"]}',
  ProductCountrySettingsModel:
    '{"type":"object","properties":{"country":{"$ref":"ModelBaseWithRequiredGuid"},"createdBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"createdDateTime":{"type":"string"},"guid":{"type":["string","null"]},"lastUpdatedBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"lastUpdatedDateTime":{"type":["string","null"]},"product":{"$ref":"ModelBaseWithRequiredGuid"},"vatRate":{"type":["number","null"]}},"required":["country","product"]}',
  ProductForProjectOutputModel:
    '{"type":"object","properties":{"isVolumePriced":{"type":["boolean","null"]},"product":{"anyOf":[{"$ref":"ProductOutputModel"},{"type":"null"}]}}}',
  ProductOutputModel:
    '{"type":"object","properties":{"code":{"type":["string","null"]},"createdBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"createdDateTime":{"type":"string"},"guid":{"type":["string","null"]},"isActive":{"type":["boolean","null"]},"lastUpdatedBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"lastUpdatedDateTime":{"type":["string","null"]},"measurementUnit":{"type":["string","null"]},"name":{"type":"string"},"productCategory":{"anyOf":[{"$ref":"ModelWithName"},{"type":"null"}]},"proposalDescription":{"type":["string","null"]},"salesAccount":{"anyOf":[{"$ref":"ProductSalesAccountSubModel"},{"type":"null"}]},"type":{"anyOf":[{"$ref":"ProductType"},{"type":"null"}]},"unitCost":{"anyOf":[{"$ref":"MoneyOutputModel"},{"type":"null"}]},"unitPrice":{"anyOf":[{"$ref":"MoneyOutputModel"},{"type":"null"}]},"vatRate":{"type":["number","null"]}},"required":["name"]}',
  ProductPriceModel:
    '{"type":"object","properties":{"guid":{"type":["string","null"]},"price":{"anyOf":[{"$ref":"MoneyOutputModel"},{"type":"null"}]},"priceSource":{"$ref":"PriceSource"},"pricelistVersionGuid":{"type":["string","null"]},"projectGuid":{"type":["string","null"]},"quantity":{"type":["number","null"]}}}',
  ProductPriceOutputModel:
    '{"type":"object","properties":{"isAvailable":{"type":"boolean"},"isVolumePriced":{"type":"boolean"},"prices":{"type":["array","null"],"items":{"$ref":"ProductPriceModel"}},"product":{"anyOf":[{"$ref":"ProductPriceProductOutputSubModel"},{"type":"null"}]}}}',
  ProductPriceProductOutputSubModel:
    '{"type":"object","properties":{"guid":{"type":["string","null"]},"name":{"type":["string","null"]},"productCategory":{"anyOf":[{"$ref":"ModelWithName"},{"type":"null"}]},"productCode":{"type":["string","null"]},"productType":{"anyOf":[{"$ref":"ProductType"},{"type":"null"}]}}}',
  ProductSalesAccountSubModel:
    '{"type":"object","properties":{"guid":{"type":["string","null"]},"name":{"type":["string","null"]},"number":{"type":["string","null"]}}}',
  ProductSalesAccountSubModel2:
    '{"type":"object","properties":{"guid":{"type":["string","null"]},"name":{"type":["string","null"]},"number":{"type":["string","null"]}}}',
  ProductType: '{"enum":["FixedFees","Materials","Subcontracting"]}',
  ProjectBillingCustomerModel:
    '{"type":"object","properties":{"billingCustomer":{"$ref":"BillingCustomerModel"},"canBeDeleted":{"type":"boolean"},"createdBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"createdDateTime":{"type":"string"},"guid":{"type":["string","null"]},"isDefault":{"type":"boolean"},"lastUpdatedBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"lastUpdatedDateTime":{"type":["string","null"]},"project":{"$ref":"ModelBaseWithRequiredGuid"}},"required":["billingCustomer","project"]}',
  ProjectBillingCustomerModel2:
    '{"type":"object","properties":{"billingAddress":{"anyOf":[{"$ref":"BillingAddressModel"},{"type":"null"}]},"billingContact":{"anyOf":[{"$ref":"ModelWithName"},{"type":"null"}]},"billingCustomer":{"$ref":"BillingCustomerModel"},"canBeDeleted":{"type":"boolean"},"createdBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"createdDateTime":{"type":"string"},"guid":{"type":["string","null"]},"isDefault":{"type":"boolean"},"lastUpdatedBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"lastUpdatedDateTime":{"type":["string","null"]},"project":{"$ref":"ModelBaseWithRequiredGuid"}},"required":["billingCustomer","project"]}',
  ProjectCostCenterSubModel:
    '{"type":"object","properties":{"guid":{"type":["string","null"]},"identifier":{"type":["string","null"]},"name":{"type":["string","null"]}}}',
  ProjectCustomPropertySelectionItemOutputModel:
    '{"type":"object","properties":{"createdBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"createdDateTime":{"type":"string"},"guid":{"type":["string","null"]},"isActive":{"type":"boolean"},"lastUpdatedBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"lastUpdatedDateTime":{"type":["string","null"]},"name":{"type":"string"},"projectCustomProperty":{"anyOf":[{"$ref":"CustomPropertyShortModel"},{"type":"null"}]},"sortOrder":{"type":["integer","null"]}},"required":["name"]}',
  ProjectCustomValueModel:
    '{"type":"object","properties":{"createdBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"createdDateTime":{"type":"string"},"customProperty":{"$ref":"CustomPropertyShortModel"},"guid":{"type":["string","null"]},"lastUpdatedBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"lastUpdatedDateTime":{"type":["string","null"]},"projectGuid":{"type":["string","null"]},"value":{"type":["string","null"]}},"required":["customProperty"]}',
  ProjectCustomerSubModel:
    '{"type":"object","properties":{"guid":{"type":"string"},"name":{"type":["string","null"]},"number":{"type":["integer","null"]}},"required":["guid"]}',
  ProjectFeeBillingScheduleType:
    '{"enum":["Immediately","OnDate","WhenPhaseCompleted","Recurring"]}',
  ProjectFeeCustomerSubModel:
    '{"type":"object","properties":{"guid":{"type":["string","null"]},"name":{"type":["string","null"]},"number":{"type":["integer","null"]}}}',
  ProjectFeeInvoiceSubModel:
    '{"type":"object","properties":{"date":{"type":["string","null"]},"guid":{"type":["string","null"]},"number":{"type":["integer","null"]}}}',
  ProjectFeeOutputModel:
    '{"type":"object","properties":{"billingDependencyPhase":{"anyOf":[{"$ref":"ProjectFeePhaseSubModel"},{"type":"null"}]},"billingSchedule":{"anyOf":[{"$ref":"ProjectFeeBillingScheduleType"},{"type":"null"}]},"costCenter":{"anyOf":[{"$ref":"ProjectCostCenterSubModel"},{"type":"null"}]},"createdBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"createdDateTime":{"type":"string"},"customer":{"anyOf":[{"$ref":"ProjectFeeCustomerSubModel"},{"type":"null"}]},"description":{"type":["string","null"]},"displayPeriodStartDate":{"type":["string","null"]},"eventDate":{"type":["string","null"]},"guid":{"type":["string","null"]},"hasVolumePricing":{"type":"boolean"},"invoice":{"anyOf":[{"$ref":"ProjectFeeInvoiceSubModel"},{"type":"null"}]},"invoiceQuantity":{"type":["number","null"]},"invoiceRowComment":{"type":["string","null"]},"invoiceRowDescription":{"type":["string","null"]},"invoiceRowGuid":{"type":["string","null"]},"isBillable":{"type":["boolean","null"]},"isRecurrenceRule":{"type":"boolean"},"lastUpdatedBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"lastUpdatedDateTime":{"type":["string","null"]},"measurementUnit":{"type":["string","null"]},"name":{"type":["string","null"]},"phase":{"anyOf":[{"$ref":"ModelWithName"},{"type":"null"}]},"plannedBillingDate":{"type":["string","null"]},"product":{"anyOf":[{"$ref":"ProjectFeeProductSubModel"},{"type":"null"}]},"productType":{"anyOf":[{"$ref":"ProductType"},{"type":"null"}]},"project":{"anyOf":[{"$ref":"ProjectFeeProjectSubModel"},{"type":"null"}]},"quantity":{"type":"number"},"recurrenceRuleGuid":{"type":["string","null"]},"salesAccount":{"anyOf":[{"$ref":"ProjectSalesAccountSubModel"},{"type":"null"}]},"unitCost":{"anyOf":[{"$ref":"MoneyOutputModel"},{"type":"null"}]},"unitPrice":{"anyOf":[{"$ref":"MoneyOutputModel"},{"type":"null"}]},"user":{"anyOf":[{"$ref":"UserSubModel"},{"type":"null"}]},"vatRate":{"type":["number","null"]}}}',
  ProjectFeePhaseSubModel:
    '{"type":"object","properties":{"guid":{"type":["string","null"]},"isCompleted":{"type":"boolean"},"name":{"type":["string","null"]}}}',
  ProjectFeeProductSubModel:
    '{"type":"object","properties":{"code":{"type":["string","null"]},"guid":{"type":["string","null"]},"name":{"type":["string","null"]}}}',
  ProjectFeeProjectSubModel:
    '{"type":"object","properties":{"companyGuid":{"type":["string","null"]},"guid":{"type":"string"},"name":{"type":["string","null"]}},"required":["guid"]}',
  ProjectFileModel:
    '{"type":"object","properties":{"category":{"$ref":"FileCategory"},"contentType":{"type":["string","null"]},"createdBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"createdDateTime":{"type":"string"},"description":{"type":["string","null"]},"fileGuid":{"type":["string","null"]},"guid":{"type":["string","null"]},"isInternal":{"type":["boolean","null"]},"isReadOnly":{"type":"boolean"},"lastUpdatedBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"lastUpdatedDateTime":{"type":["string","null"]},"name":{"type":"string"},"projectGuid":{"type":"string"},"size":{"type":["number","null"]},"usages":{"type":["array","null"],"items":{"$ref":"UsageModel"}}},"required":["name","projectGuid"]}',
  ProjectForecastOutputModel:
    '{"type":"object","properties":{"billingForecast":{"anyOf":[{"$ref":"MoneyOutputModel"},{"type":"null"}]},"billingForecastNotes":{"type":["string","null"]},"createdBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"createdDateTime":{"type":["string","null"]},"expenseForecast":{"anyOf":[{"$ref":"MoneyOutputModel"},{"type":"null"}]},"expenseForecastNotes":{"type":["string","null"]},"guid":{"type":["string","null"]},"laborExpenseForecast":{"anyOf":[{"$ref":"MoneyOutputModel"},{"type":"null"}]},"laborExpenseForecastNotes":{"type":["string","null"]},"lastUpdatedBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"lastUpdatedDateTime":{"type":["string","null"]},"month":{"type":["integer","null"]},"project":{"anyOf":[{"$ref":"ModelBaseWithRequiredGuid"},{"type":"null"}]},"revenueForecast":{"anyOf":[{"$ref":"MoneyOutputModel"},{"type":"null"}]},"revenueForecastNotes":{"type":["string","null"]},"year":{"type":["integer","null"]}}}',
  ProjectInvoiceSettingsOutputModel:
    '{"type":"object","properties":{"createdBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"createdDateTime":{"type":"string"},"freeText1":{"anyOf":[{"$ref":"TemplateFreeTextModel"},{"type":"null"}]},"freeText2":{"anyOf":[{"$ref":"TemplateFreeTextModel"},{"type":"null"}]},"guid":{"type":["string","null"]},"htmlText1":{"anyOf":[{"$ref":"TemplateFreeTextModel"},{"type":"null"}]},"htmlText2":{"anyOf":[{"$ref":"TemplateFreeTextModel"},{"type":"null"}]},"lastUpdatedBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"lastUpdatedDateTime":{"type":["string","null"]},"project":{"anyOf":[{"$ref":"ModelBase"},{"type":"null"}]},"projectFeeDescriptionFormat":{"type":["string","null"]},"projectFeeGrouping":{"anyOf":[{"$ref":"InvoiceGrouping"},{"type":"null"}]},"projectFeePrimaryGroupBy":{"type":["string","null"]},"projectFeeSecondaryGroupBy":{"type":["string","null"]},"projectTravelExpenseDescriptionFormat":{"type":["string","null"]},"projectTravelExpenseGrouping":{"anyOf":[{"$ref":"InvoiceGrouping"},{"type":"null"}]},"projectTravelExpensePrimaryGroupBy":{"type":["string","null"]},"projectTravelExpenseSecondaryGroupBy":{"type":["string","null"]},"showAttachmentPriceExcludingValueAddedTax":{"type":["boolean","null"]},"showAttachmentUnit":{"type":["boolean","null"]},"showAttachmentUnitPrice":{"type":["boolean","null"]},"showAttachmentValueAddedTax":{"type":["boolean","null"]},"showCategories":{"type":["boolean","null"]},"showFooter":{"type":["boolean","null"]},"showLogoAndTitle":{"type":["boolean","null"]},"showPriceExcludingValueAddedTax":{"type":["boolean","null"]},"showQuantity":{"type":["boolean","null"]},"showReferenceNumber":{"type":["boolean","null"]},"showUnit":{"type":["boolean","null"]},"showUnitPrice":{"type":["boolean","null"]},"showValueAddedTax":{"type":["boolean","null"]},"style":{"anyOf":[{"$ref":"InvoiceSkin"},{"type":"null"}]},"workHourDescriptionFormat":{"type":["string","null"]},"workHourGrouping":{"anyOf":[{"$ref":"InvoiceGrouping"},{"type":"null"}]},"workHourPrimaryGroupBy":{"type":["string","null"]},"workHourSecondaryGroupBy":{"type":["string","null"]}}}',
  ProjectInvoiceTemplateSubModel:
    '{"type":"object","properties":{"guid":{"type":["string","null"]},"name":{"type":["string","null"]},"templateInvoiceGuid":{"type":["string","null"]}}}',
  ProjectKeywordModel:
    '{"type":"object","properties":{"category":{"$ref":"KeywordCategory"},"createdBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"createdDateTime":{"type":"string"},"guid":{"type":["string","null"]},"isActive":{"type":"boolean"},"keyword":{"type":"string"},"lastUpdatedBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"lastUpdatedDateTime":{"type":["string","null"]}},"required":["keyword"]}',
  ProjectMemberCostExceptionOutputModel:
    '{"type":"object","properties":{"cost":{"anyOf":[{"$ref":"MoneyOutputModel"},{"type":"null"}]},"createdBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"createdDateTime":{"type":"string"},"customer":{"anyOf":[{"$ref":"ProjectMemberCostExceptionProjectCustomerSubModel"},{"type":"null"}]},"guid":{"type":["string","null"]},"lastUpdatedBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"lastUpdatedDateTime":{"type":["string","null"]},"project":{"anyOf":[{"$ref":"ProjectMemberCostExceptionProjectSubModel"},{"type":"null"}]},"user":{"anyOf":[{"$ref":"UserWithFirstNameLastNamePhotoFileModelAndRequiredGuid"},{"type":"null"}]}}}',
  ProjectMemberCostExceptionProjectCustomerSubModel:
    '{"type":"object","properties":{"guid":{"type":"string"},"name":{"type":["string","null"]},"number":{"type":["integer","null"]}},"required":["guid"]}',
  ProjectMemberCostExceptionProjectSubModel:
    '{"type":"object","properties":{"guid":{"type":"string"},"isClosed":{"type":"boolean"},"name":{"type":["string","null"]},"number":{"type":["integer","null"]}},"required":["guid"]}',
  ProjectNameDisplayFormatOptions:
    '{"enum":["ProjectNamePhaseName","CustomerNameProjectNamePhaseName"]}',
  ProjectNameDisplayOptions: '{"enum":["ShowProjectLongName","ShowProjectShortName"]}',
  ProjectOutputModel:
    '{"type":"object","properties":{"billingContact":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"businessUnit":{"anyOf":[{"$ref":"BusinessUnitSubModel"},{"type":"null"}]},"calculatedCompletionPercentage":{"type":["integer","null"]},"closedDate":{"type":["string","null"]},"completionEstimatePercentage":{"type":["integer","null"]},"costCenter":{"anyOf":[{"$ref":"ProjectCostCenterSubModel"},{"type":"null"}]},"createdBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"createdDateTime":{"type":"string"},"currency":{"anyOf":[{"$ref":"CurrencySubModel2"},{"type":"null"}]},"customer":{"anyOf":[{"$ref":"ProjectCustomerSubModel"},{"type":"null"}]},"customerContact":{"anyOf":[{"$ref":"CustomerContactSubModel"},{"type":"null"}]},"deadline":{"type":["string","null"]},"defaultWorkType":{"anyOf":[{"$ref":"ModelWithName"},{"type":"null"}]},"description":{"type":["string","null"]},"expectedOrderDate":{"type":["string","null"]},"expectedValue":{"anyOf":[{"$ref":"MoneyOutputModel"},{"type":"null"}]},"guid":{"type":["string","null"]},"internalName":{"type":["string","null"]},"invoiceNotes":{"type":["string","null"]},"invoiceTemplate":{"anyOf":[{"$ref":"ProjectInvoiceTemplateSubModel"},{"type":"null"}]},"isClosed":{"type":"boolean"},"isDailyAllowanceBillable":{"type":"boolean"},"isInternal":{"type":"boolean"},"isJoiningAllowed":{"type":"boolean"},"isMileageBillable":{"type":"boolean"},"isOtherTravelExpensesBillable":{"type":"boolean"},"keywords":{"type":["array","null"],"items":{"$ref":"ModelWithName"}},"lastUpdatedBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"lastUpdatedDateTime":{"type":["string","null"]},"leadSource":{"anyOf":[{"$ref":"ModelWithName"},{"type":"null"}]},"name":{"type":"string"},"number":{"type":["integer","null"]},"orderNumber":{"type":["string","null"]},"ourReference":{"type":["string","null"]},"paymentTerm":{"type":["integer","null"]},"pricelist":{"anyOf":[{"$ref":"ProjectPricelistSubModel"},{"type":"null"}]},"probability":{"type":["integer","null"]},"projectOwner":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"projectStatus":{"anyOf":[{"$ref":"ProjectStatusSubModel"},{"type":"null"}]},"rootPhase":{"anyOf":[{"$ref":"ModelWithName"},{"type":"null"}]},"salesPerson":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"salesStatus":{"anyOf":[{"$ref":"SalesStatusSubModel"},{"type":"null"}]},"startDate":{"type":["string","null"]},"useOvertimeMultipliers":{"type":"boolean"},"useProductsFromSetting":{"type":"boolean"},"useWorkTypesFromSetting":{"type":"boolean"},"yourReference":{"type":["string","null"]}},"required":["name"]}',
  ProjectPricelistSubModel:
    '{"type":"object","properties":{"guid":{"type":["string","null"]},"isCustom":{"type":"boolean"},"isVolumePricing":{"type":"boolean"},"name":{"type":["string","null"]}}}',
  ProjectProductOutputModel:
    '{"type":"object","properties":{"guid":{"type":["string","null"]},"product":{"$ref":"ProjectProductSubModel"},"project":{"anyOf":[{"$ref":"ProjectSubModel"},{"type":"null"}]}},"required":["product"]}',
  ProjectProductSubModel:
    '{"type":"object","properties":{"guid":{"type":"string"},"isActive":{"type":"boolean"},"name":{"type":["string","null"]},"productCategory":{"type":["string","null"]},"productCode":{"type":["string","null"]},"productType":{"$ref":"TypeOfProduct"}},"required":["guid"]}',
  ProjectRecurringFeeRuleOutputModel:
    '{"type":"object","properties":{"costCenter":{"anyOf":[{"$ref":"ProjectCostCenterSubModel"},{"type":"null"}]},"createdBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"createdDateTime":{"type":"string"},"customer":{"anyOf":[{"$ref":"ProjectFeeCustomerSubModel"},{"type":"null"}]},"description":{"type":["string","null"]},"displayPeriodStartDate":{"type":["string","null"]},"frequency":{"type":["integer","null"]},"generatedTimes":{"type":"integer"},"guid":{"type":["string","null"]},"hasVolumePricing":{"type":"boolean"},"isActive":{"type":"boolean"},"lastUpdatedBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"lastUpdatedDateTime":{"type":["string","null"]},"measurementUnit":{"type":["string","null"]},"name":{"type":["string","null"]},"phase":{"anyOf":[{"$ref":"ModelWithName"},{"type":"null"}]},"product":{"anyOf":[{"$ref":"ProjectFeeProductSubModel"},{"type":"null"}]},"productType":{"anyOf":[{"$ref":"ProductType"},{"type":"null"}]},"project":{"anyOf":[{"$ref":"ProjectFeeProjectSubModel"},{"type":"null"}]},"quantity":{"type":"number"},"recurrenceEndDate":{"type":["string","null"]},"recurrenceEndType":{"anyOf":[{"$ref":"RecurrenceEndTypes"},{"type":"null"}]},"recurrenceStartDate":{"type":["string","null"]},"recurrenceTimes":{"type":["integer","null"]},"recurringSalesAccount":{"anyOf":[{"$ref":"ProjectSalesAccountSubModel"},{"type":"null"}]},"salesAccount":{"anyOf":[{"$ref":"ProjectSalesAccountSubModel"},{"type":"null"}]},"unitCost":{"anyOf":[{"$ref":"MoneyOutputModel"},{"type":"null"}]},"unitPrice":{"anyOf":[{"$ref":"MoneyOutputModel"},{"type":"null"}]},"user":{"anyOf":[{"$ref":"UserSubModel"},{"type":"null"}]},"vatRate":{"type":["number","null"]}}}',
  ProjectSalesAccountSubModel:
    '{"type":"object","properties":{"guid":{"type":["string","null"]},"name":{"type":["string","null"]},"number":{"type":["string","null"]}}}',
  ProjectSalesNoteOutputModel:
    '{"type":"object","properties":{"createdBy":{"anyOf":[{"$ref":"ModelBase"},{"type":"null"}]},"createdDateTime":{"type":"string"},"guid":{"type":["string","null"]},"isDeleted":{"type":"boolean"},"lastUpdatedBy":{"anyOf":[{"$ref":"ModelBase"},{"type":"null"}]},"lastUpdatedDateTime":{"type":["string","null"]},"note":{"type":["string","null"]},"project":{"anyOf":[{"$ref":"ModelBase"},{"type":"null"}]},"user":{"anyOf":[{"$ref":"ModelBase"},{"type":"null"}]}}}',
  ProjectStatusSubModel:
    '{"type":"object","properties":{"description":{"type":["string","null"]},"guid":{"type":["string","null"]},"name":{"type":["string","null"]},"projectStatusTypeGuid":{"type":["string","null"]}}}',
  ProjectStatusTypeModel:
    '{"type":"object","properties":{"createdBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"createdDateTime":{"type":"string"},"guid":{"type":["string","null"]},"isActive":{"type":"boolean"},"lastUpdatedBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"lastUpdatedDateTime":{"type":["string","null"]},"name":{"type":"string"},"sortOrder":{"type":"integer"}},"required":["name"]}',
  ProjectSubModel:
    '{"type":"object","properties":{"guid":{"type":["string","null"]},"name":{"type":["string","null"]},"number":{"type":["integer","null"]}}}',
  ProjectTaskStatusModel:
    '{"type":"object","properties":{"createdBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"createdDateTime":{"type":"string"},"guid":{"type":["string","null"]},"isActive":{"type":"boolean"},"isDefault":{"type":"boolean"},"isDone":{"type":"boolean"},"lastUpdatedBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"lastUpdatedDateTime":{"type":["string","null"]},"name":{"type":"string"},"sortOrder":{"type":"integer"}},"required":["name"]}',
  ProjectTravelExpenseBillingScheduleType: '{"enum":["Immediately","WhenPhaseCompleted","OnDate"]}',
  ProjectTravelExpenseFileModel:
    '{"type":"object","properties":{"category":{"$ref":"FileCategory"},"contentType":{"type":["string","null"]},"createdBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"createdDateTime":{"type":"string"},"description":{"type":["string","null"]},"fileGuid":{"type":["string","null"]},"guid":{"type":["string","null"]},"isInternal":{"type":["boolean","null"]},"lastUpdatedBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"lastUpdatedDateTime":{"type":["string","null"]},"name":{"type":"string"},"size":{"type":["number","null"]},"source":{"$ref":"TravelReimbursementAttachmentSource"},"travelExpenseGuid":{"type":["string","null"]}},"required":["name"]}',
  ProjectTravelExpenseOutputModel:
    '{"type":"object","properties":{"attachmentCount":{"type":"integer"},"billingDependencyPhase":{"anyOf":[{"$ref":"ModelWithName"},{"type":"null"}]},"billingSchedule":{"anyOf":[{"$ref":"ProjectTravelExpenseBillingScheduleType"},{"type":"null"}]},"costAccount":{"anyOf":[{"$ref":"ModelWithName"},{"type":"null"}]},"costCenter":{"anyOf":[{"$ref":"ModelWithName"},{"type":"null"}]},"createdBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"createdDateTime":{"type":"string"},"customer":{"anyOf":[{"$ref":"ModelWithName"},{"type":"null"}]},"description":{"type":["string","null"]},"eventDate":{"type":["string","null"]},"guid":{"type":["string","null"]},"invoice":{"anyOf":[{"$ref":"InvoiceSubModel"},{"type":"null"}]},"invoiceQuantity":{"type":["number","null"]},"invoiceRowComment":{"type":["string","null"]},"invoiceRowDescription":{"type":["string","null"]},"invoiceRowGuid":{"type":["string","null"]},"isBillable":{"type":["boolean","null"]},"lastUpdatedBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"lastUpdatedDateTime":{"type":["string","null"]},"measurementUnit":{"type":["string","null"]},"phase":{"anyOf":[{"$ref":"ModelBaseWithRequiredGuid"},{"type":"null"}]},"plannedBillingDate":{"type":["string","null"]},"project":{"anyOf":[{"$ref":"ProjectTravelExpenseProjectSubModel"},{"type":"null"}]},"purchaseVatRate":{"type":["number","null"]},"quantity":{"type":["number","null"]},"salesAccount":{"anyOf":[{"$ref":"ModelWithName"},{"type":"null"}]},"travelEndTime":{"type":["string","null"]},"travelExpense":{"anyOf":[{"$ref":"TravelExpenseSubModel"},{"type":"null"}]},"travelReimbursement":{"anyOf":[{"$ref":"TravelReimbursementSubModel"},{"type":"null"}]},"travelReimbursementRequired":{"type":"boolean"},"travelStartTime":{"type":["string","null"]},"unitCost":{"anyOf":[{"$ref":"MoneyOutputModel"},{"type":"null"}]},"unitCostExcludingPurchaseVat":{"anyOf":[{"$ref":"MoneyOutputModel"},{"type":"null"}]},"unitPrice":{"anyOf":[{"$ref":"MoneyOutputModel"},{"type":"null"}]},"user":{"anyOf":[{"$ref":"UserRequiredSubModel"},{"type":"null"}]},"vatRate":{"type":["number","null"]}}}',
  ProjectTravelExpenseProjectSubModel:
    '{"type":"object","properties":{"companyGuid":{"type":["string","null"]},"guid":{"type":"string"},"isInternal":{"type":"boolean"},"name":{"type":["string","null"]},"number":{"type":["integer","null"]}},"required":["guid"]}',
  ProjectWorkHourPriceOutputModel:
    '{"type":"object","properties":{"createdBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"createdDateTime":{"type":"string"},"guid":{"type":["string","null"]},"isAvailable":{"type":"boolean"},"isBillable":{"type":["boolean","null"]},"lastUpdatedBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"lastUpdatedDateTime":{"type":["string","null"]},"phase":{"anyOf":[{"$ref":"ModelBaseWithRequiredGuid"},{"type":"null"}]},"project":{"anyOf":[{"$ref":"ProjectSubModel"},{"type":"null"}]},"unitPrice":{"anyOf":[{"$ref":"MoneyOutputModel"},{"type":"null"}]},"user":{"anyOf":[{"$ref":"ModelWithName"},{"type":"null"}]},"workType":{"anyOf":[{"$ref":"ModelWithName"},{"type":"null"}]}}}',
  ProjectWorkTypeModel:
    '{"type":"object","properties":{"guid":{"type":["string","null"]},"isDefault":{"type":"boolean"},"projectGuid":{"type":"string"},"worktype":{"$ref":"WorkTypeSubModel"}},"required":["projectGuid","worktype"]}',
  ProposalBillingAddressSubModel:
    '{"type":"object","properties":{"addressline":{"type":["string","null"]},"city":{"type":["string","null"]},"country":{"type":["string","null"]},"guid":{"type":["string","null"]},"postalCode":{"type":["string","null"]}}}',
  ProposalCustomerSubModel:
    '{"type":"object","properties":{"guid":{"type":["string","null"]},"name":{"type":["string","null"]},"number":{"type":["integer","null"]}}}',
  ProposalFeeRowOutputModel:
    '{"type":"object","properties":{"description":{"type":["string","null"]},"guid":{"type":["string","null"]},"isShownOnProposal":{"type":"boolean"},"measurementUnit":{"type":["string","null"]},"name":{"type":["string","null"]},"product":{"anyOf":[{"$ref":"ModelBase"},{"type":"null"}]},"projectFee":{"anyOf":[{"$ref":"ModelBase"},{"type":"null"}]},"proposal":{"anyOf":[{"$ref":"ModelBase"},{"type":"null"}]},"quantity":{"type":["number","null"]},"sortOrder":{"type":["integer","null"]},"subtotal":{"anyOf":[{"$ref":"ModelBase"},{"type":"null"}]},"unitCost":{"anyOf":[{"$ref":"MoneyOutputModel"},{"type":"null"}]},"unitPrice":{"anyOf":[{"$ref":"MoneyOutputModel"},{"type":"null"}]},"vatRate":{"type":["number","null"]}}}',
  ProposalLanguageSubModel:
    '{"type":"object","properties":{"code":{"type":["string","null"]},"englishName":{"type":["string","null"]},"guid":{"type":["string","null"]},"name":{"type":["string","null"]}}}',
  ProposalOutputModel:
    '{"type":"object","properties":{"billingAddress":{"anyOf":[{"$ref":"ProposalBillingAddressSubModel"},{"type":"null"}]},"createdBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"createdDateTime":{"type":"string"},"culture":{"anyOf":[{"$ref":"FormattingCultureSubModel"},{"type":"null"}]},"customer":{"anyOf":[{"$ref":"ProposalCustomerSubModel"},{"type":"null"}]},"customerContactPerson":{"anyOf":[{"$ref":"CustomerContactPersonSubModel"},{"type":"null"}]},"freeText1":{"anyOf":[{"$ref":"FreeTextModel2"},{"type":"null"}]},"freeText2":{"anyOf":[{"$ref":"FreeTextModel2"},{"type":"null"}]},"guid":{"type":["string","null"]},"language":{"anyOf":[{"$ref":"ProposalLanguageSubModel"},{"type":"null"}]},"lastUpdatedBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"lastUpdatedDateTime":{"type":["string","null"]},"name":{"type":["string","null"]},"number":{"type":["string","null"]},"pricelist":{"anyOf":[{"$ref":"ModelWithName"},{"type":"null"}]},"project":{"anyOf":[{"$ref":"ProposalProjectSubModel"},{"type":"null"}]},"proposalDate":{"type":["string","null"]},"proposalStatus":{"anyOf":[{"$ref":"ModelWithName"},{"type":"null"}]},"totalExcludingVat":{"anyOf":[{"$ref":"MoneyOutputModel"},{"type":"null"}]},"totalIncludingVat":{"anyOf":[{"$ref":"MoneyOutputModel"},{"type":"null"}]}}}',
  ProposalProjectSubModel:
    '{"type":"object","properties":{"guid":{"type":["string","null"]},"name":{"type":["string","null"]},"number":{"type":["integer","null"]}}}',
  ProposalSettingsOutputModel:
    '{"type":"object","properties":{"createdBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"createdDateTime":{"type":"string"},"guid":{"type":["string","null"]},"isTaxFree":{"type":"boolean"},"lastUpdatedBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"lastUpdatedDateTime":{"type":["string","null"]},"printTotalInPdf":{"$ref":"PrintToPdf"},"showBillingContact":{"type":"boolean"},"showBillingDetails":{"type":"boolean"},"showGanttChart":{"type":"boolean"},"showOrderNumber":{"type":"boolean"},"showOurReference":{"type":"boolean"},"showPaymentTerms":{"type":"boolean"},"showProjectMembers":{"type":"boolean"},"showProjectPlan":{"type":"boolean"},"showQuantity":{"type":"boolean"},"showTotalPrice":{"type":"boolean"},"showTreeview":{"type":"boolean"},"showUnit":{"type":"boolean"},"showUnitPrice":{"type":"boolean"},"showYourReference":{"type":"boolean"},"style":{"anyOf":[{"$ref":"InvoiceSkin"},{"type":"null"}]}}}',
  ProposalStatusOutputModel:
    '{"type":"object","properties":{"guid":{"type":["string","null"]},"isActive":{"type":"boolean"},"isDefault":{"type":"boolean"},"isLost":{"type":"boolean"},"isWon":{"type":"boolean"},"name":{"type":["string","null"]},"sortOrder":{"type":"integer"}}}',
  ProposalSubtotalOutputModel:
    '{"type":"object","properties":{"description":{"type":["string","null"]},"guid":{"type":["string","null"]},"isShownOnProposal":{"type":"boolean"},"name":{"type":["string","null"]},"phase":{"anyOf":[{"$ref":"ModelBase"},{"type":"null"}]},"projectFee":{"anyOf":[{"$ref":"ModelBase"},{"type":"null"}]},"proposal":{"anyOf":[{"$ref":"ModelBase"},{"type":"null"}]},"sortOrder":{"type":["integer","null"]}}}',
  ProposalWorkhourRowOutputModel:
    '{"type":"object","properties":{"description":{"type":["string","null"]},"guid":{"type":["string","null"]},"isShownOnProposal":{"type":"boolean"},"name":{"type":["string","null"]},"phase":{"anyOf":[{"$ref":"ModelBase"},{"type":"null"}]},"projectFee":{"anyOf":[{"$ref":"ModelBase"},{"type":"null"}]},"proposal":{"anyOf":[{"$ref":"ModelBase"},{"type":"null"}]},"quantity":{"type":["number","null"]},"sortOrder":{"type":["integer","null"]},"subtotal":{"anyOf":[{"$ref":"ModelBase"},{"type":"null"}]},"unitCost":{"anyOf":[{"$ref":"MoneyOutputModel"},{"type":"null"}]},"unitPrice":{"anyOf":[{"$ref":"MoneyOutputModel"},{"type":"null"}]},"workType":{"anyOf":[{"$ref":"ModelBase"},{"type":"null"}]}}}',
  PublicAuthenticationOutputModel:
    '{"type":"object","properties":{"access_token":{"type":"string"},"access_token_expires_in":{"type":"integer"},"access_token_expires_utc":{"type":"string"},"access_token_type":{"type":"string"},"refresh_token":{"type":"string"},"refresh_token_expires_in":{"type":"integer"},"refresh_token_expires_utc":{"type":"string"},"scope":{"type":"string"}}}',
  QuickSearchOptions:
    '{"enum":["ShowOpenProjectsSalesCasesAndCustomers","ShowOpenAndClosedProjectsSalesCasesAndCustomers"]}',
  RecurrenceEndTypes: '{"enum":["Never","AfterNumberOfTimes","OnDate"]}',
  RecurrenceFrequency: '{"enum":["Daily","Weekly","Monthly","Yearly"]}',
  RecurrencePattern:
    '{"type":"object","properties":{"daily":{"anyOf":[{"$ref":"DailyModel"},{"type":"null"}]},"monthly":{"anyOf":[{"$ref":"MonthlyModel"},{"type":"null"}]},"weekly":{"anyOf":[{"$ref":"WeeklyModel"},{"type":"null"}]},"yearly":{"anyOf":[{"$ref":"YearlyModel"},{"type":"null"}]}}}',
  RecurrenceRange:
    '{"type":"object","properties":{"maxOccurrences":{"type":["integer","null"]},"recursUntilDate":{"type":["string","null"]}}}',
  RecurrenceType: '{"enum":["None","Occurrence","Exception","Series"]}',
  ReferenceNumberDisplay: '{"enum":["ReferenceNumber","Kid"]}',
  ReferenceType: '{"enum":["Invoice","Proposal","InvoiceTemplate","Other"]}',
  ReimbursedProjectFeeOutputModel:
    '{"type":"object","properties":{"createdBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"createdDateTime":{"type":"string"},"description":{"type":["string","null"]},"eventDate":{"type":["string","null"]},"guid":{"type":["string","null"]},"invoiceGuid":{"type":["string","null"]},"invoiceQuantity":{"type":["number","null"]},"invoiceRowDescription":{"type":["string","null"]},"invoiceRowGuid":{"type":["string","null"]},"lastUpdatedBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"lastUpdatedDateTime":{"type":["string","null"]},"measurementUnit":{"type":["string","null"]},"name":{"type":["string","null"]},"phase":{"anyOf":[{"$ref":"ModelWithName"},{"type":"null"}]},"product":{"anyOf":[{"$ref":"ModelWithName"},{"type":"null"}]},"productType":{"anyOf":[{"$ref":"ProductType"},{"type":"null"}]},"project":{"anyOf":[{"$ref":"ReimbursedProjectFeeProjectSubModel"},{"type":"null"}]},"quantity":{"type":"number"},"unitCost":{"anyOf":[{"$ref":"MoneyOutputModel"},{"type":"null"}]},"unitPrice":{"anyOf":[{"$ref":"MoneyOutputModel"},{"type":"null"}]},"user":{"anyOf":[{"$ref":"ModelWithName"},{"type":"null"}]},"vatRate":{"type":["number","null"]}}}',
  ReimbursedProjectFeeProjectSubModel:
    '{"type":"object","properties":{"guid":{"type":["string","null"]},"name":{"type":["string","null"]},"number":{"type":["string","null"]}}}',
  ReimbursedProjectTravelExpenseOutputModel:
    '{"type":"object","properties":{"createdBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"createdDateTime":{"type":"string"},"description":{"type":["string","null"]},"eventDate":{"type":["string","null"]},"guid":{"type":["string","null"]},"invoiceGuid":{"type":["string","null"]},"invoiceQuantity":{"type":["number","null"]},"invoiceRowDescription":{"type":["string","null"]},"invoiceRowGuid":{"type":["string","null"]},"lastUpdatedBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"lastUpdatedDateTime":{"type":["string","null"]},"measurementUnit":{"type":["string","null"]},"name":{"type":["string","null"]},"phase":{"anyOf":[{"$ref":"ModelWithName"},{"type":"null"}]},"product":{"anyOf":[{"$ref":"ModelWithName"},{"type":"null"}]},"project":{"anyOf":[{"$ref":"ReimbursedProjectFeeProjectSubModel"},{"type":"null"}]},"quantity":{"type":"number"},"travelEndTime":{"type":["string","null"]},"travelStartTime":{"type":["string","null"]},"unitCost":{"anyOf":[{"$ref":"MoneyOutputModel"},{"type":"null"}]},"unitPrice":{"anyOf":[{"$ref":"MoneyOutputModel"},{"type":"null"}]},"user":{"anyOf":[{"$ref":"ModelWithName"},{"type":"null"}]},"vatRate":{"type":["number","null"]}}}',
  ReimbursedWorkHourOutputModel:
    '{"type":"object","properties":{"createdBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"createdDateTime":{"type":"string"},"customer":{"anyOf":[{"$ref":"ModelWithName"},{"type":"null"}]},"description":{"type":["string","null"]},"endTime":{"type":["string","null"]},"eventDate":{"type":"string"},"guid":{"type":["string","null"]},"invoiceGuid":{"type":["string","null"]},"invoiceQuantity":{"type":["number","null"]},"invoiceRowComment":{"type":["string","null"]},"invoiceRowDescription":{"type":["string","null"]},"invoiceRowGuid":{"type":["string","null"]},"lastUpdatedBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"lastUpdatedDateTime":{"type":["string","null"]},"overtime":{"anyOf":[{"$ref":"ModelWithName"},{"type":"null"}]},"phase":{"anyOf":[{"$ref":"ModelWithName"},{"type":"null"}]},"plannedInvoiceQuantity":{"type":["number","null"]},"project":{"anyOf":[{"$ref":"ReimbursedWorkHourProjectSubModel"},{"type":"null"}]},"quantity":{"type":["number","null"]},"startTime":{"type":["string","null"]},"unitCost":{"anyOf":[{"$ref":"MoneyOutputModel"},{"type":"null"}]},"unitPrice":{"anyOf":[{"$ref":"MoneyOutputModel"},{"type":"null"}]},"user":{"anyOf":[{"$ref":"ModelWithName"},{"type":"null"}]},"workType":{"anyOf":[{"$ref":"ModelWithName"},{"type":"null"}]}}}',
  ReimbursedWorkHourProjectSubModel:
    '{"type":"object","properties":{"guid":{"type":["string","null"]},"name":{"type":["string","null"]},"number":{"type":["integer","null"]}}}',
  RelatedInvoiceSubModel:
    '{"type":"object","properties":{"guid":{"type":["string","null"]},"number":{"type":["integer","null"]}}}',
  ResourceAllocationOutputModel:
    '{"type":"object","properties":{"allocationHours":{"type":["number","null"]},"allocationPercentage":{"type":["integer","null"]},"calculatedAllocationHours":{"type":["number","null"]},"createdBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"createdDateTime":{"type":"string"},"customer":{"anyOf":[{"$ref":"ModelWithName"},{"type":"null"}]},"derivedEndDate":{"type":["string","null"]},"derivedStartDate":{"type":["string","null"]},"endDate":{"type":["string","null"]},"guid":{"type":["string","null"]},"lastUpdatedBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"lastUpdatedDateTime":{"type":["string","null"]},"phase":{"anyOf":[{"$ref":"ResourceAllocationPhaseSubModel"},{"type":"null"}]},"project":{"anyOf":[{"$ref":"ResourceAllocationProjectSubModel"},{"type":"null"}]},"projectMemberGuid":{"type":["string","null"]},"startDate":{"type":["string","null"]},"user":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]}}}',
  ResourceAllocationPhaseSubModel:
    '{"type":"object","properties":{"endDate":{"type":["string","null"]},"guid":{"type":["string","null"]},"name":{"type":["string","null"]},"startDate":{"type":["string","null"]}}}',
  ResourceAllocationProjectSubModel:
    '{"type":"object","properties":{"guid":{"type":["string","null"]},"isInternal":{"type":"boolean"},"name":{"type":["string","null"]},"number":{"type":["integer","null"]}}}',
  RoleAllocationOutputModel:
    '{"type":"object","properties":{"allocationHours":{"type":["number","null"]},"createdBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"createdDateTime":{"type":"string"},"customer":{"anyOf":[{"$ref":"ModelWithName"},{"type":"null"}]},"endDate":{"type":["string","null"]},"guid":{"type":["string","null"]},"lastUpdatedBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"lastUpdatedDateTime":{"type":["string","null"]},"phase":{"anyOf":[{"$ref":"PhaseSubModel"},{"type":"null"}]},"project":{"anyOf":[{"$ref":"ModelWithName"},{"type":"null"}]},"role":{"anyOf":[{"$ref":"ModelWithName"},{"type":"null"}]},"startDate":{"type":["string","null"]}}}',
  RoleOutputModel:
    '{"type":"object","properties":{"createdBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"createdDateTime":{"type":"string"},"guid":{"type":["string","null"]},"isActive":{"type":"boolean"},"lastUpdatedBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"lastUpdatedDateTime":{"type":["string","null"]},"name":{"type":["string","null"]}}}',
  SalesAccountModel:
    '{"type":"object","properties":{"createdBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"createdDateTime":{"type":"string"},"guid":{"type":["string","null"]},"isActive":{"type":"boolean"},"isProductDefault":{"type":"boolean"},"isTravelTypeDefault":{"type":"boolean"},"isWorkTypeDefault":{"type":"boolean"},"lastUpdatedBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"lastUpdatedDateTime":{"type":["string","null"]},"name":{"type":"string"},"number":{"type":"string"}},"required":["name","number"]}',
  SalesNoteOutputModel:
    '{"type":"object","properties":{"createdBy":{"anyOf":[{"$ref":"ModelBase"},{"type":"null"}]},"createdDateTime":{"type":"string"},"customer":{"anyOf":[{"$ref":"ModelBase"},{"type":"null"}]},"guid":{"type":["string","null"]},"isDeleted":{"type":"boolean"},"lastUpdatedBy":{"anyOf":[{"$ref":"ModelBase"},{"type":"null"}]},"lastUpdatedDateTime":{"type":["string","null"]},"note":{"type":["string","null"]},"project":{"anyOf":[{"$ref":"ModelBase"},{"type":"null"}]},"user":{"anyOf":[{"$ref":"ModelBase"},{"type":"null"}]}}}',
  SalesStatusHistoryOutputModel:
    '{"type":"object","properties":{"createdBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"createdDateTime":{"type":"string"},"guid":{"type":["string","null"]},"lastUpdatedBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"lastUpdatedDateTime":{"type":["string","null"]},"project":{"anyOf":[{"$ref":"ModelWithName"},{"type":"null"}]},"salesStatusType":{"anyOf":[{"$ref":"ModelWithName"},{"type":"null"}]},"timeStamp":{"type":"string"}}}',
  SalesStatusSubModel:
    '{"type":"object","properties":{"guid":{"type":["string","null"]},"name":{"type":["string","null"]},"salesStatusTypeGuid":{"type":["string","null"]}}}',
  SalesStatusType: '{"enum":["InProgress","Won","Lost"]}',
  SalesStatusTypeOutputModel:
    '{"type":"object","properties":{"createdBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"createdDateTime":{"type":"string"},"defaultProbability":{"type":["integer","null"]},"guid":{"type":"string"},"isActive":{"type":"boolean"},"isProposalDefault":{"type":["boolean","null"]},"lastUpdatedBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"lastUpdatedDateTime":{"type":["string","null"]},"name":{"type":"string"},"salesState":{"$ref":"SalesStatusType"}}}',
  SalutationType: '{"enum":["Mr.","Mrs.","Ms."]}',
  SatisfactionLevelType: '{"enum":["Unsatisfied","Neutral","Satisfied","Unknown"]}',
  SearchFieldDataType:
    '{"enum":["String","Boolean","Integer","Percentage","Numeric","Money","Date","DateTime","Time","Object","ObjectCollection","IpAddress"]}',
  TeamProductivityOutputModel:
    '{"type":"object","properties":{"adjustedShareOfBilling":{"anyOf":[{"$ref":"MoneyOutputModel"},{"type":"null"}]},"adjustedShareOfBillingPercentage":{"type":["number","null"]},"billableHoursPercentage":{"type":["number","null"]},"calculatedShareOfBilling":{"anyOf":[{"$ref":"MoneyOutputModel"},{"type":"null"}]},"calculatedShareOfBillingPercentage":{"type":"number"},"guid":{"type":["string","null"]},"projectGuid":{"type":["string","null"]},"user":{"anyOf":[{"$ref":"UserWithNameAndPhotoFileModel"},{"type":"null"}]},"workHours":{"type":"number"},"workHoursBillable":{"type":"number"},"workHoursCost":{"anyOf":[{"$ref":"MoneyOutputModel"},{"type":"null"}]},"workHoursValue":{"anyOf":[{"$ref":"MoneyOutputModel"},{"type":"null"}]}}}',
  TemplateFreeTextModel:
    '{"type":"object","properties":{"allowTags":{"type":["boolean","null"]},"tagContext":{"type":["string","null"]},"value":{"type":["string","null"]}}}',
  TimeEntryModel:
    '{"type":"object","properties":{"createdBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"createdDateTime":{"type":"string"},"customer":{"anyOf":[{"$ref":"ModelWithName"},{"type":"null"}]},"description":{"type":["string","null"]},"endTime":{"type":["string","null"]},"eventDate":{"type":"string"},"guid":{"type":["string","null"]},"lastUpdatedBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"lastUpdatedDateTime":{"type":["string","null"]},"phase":{"$ref":"ModelBaseWithRequiredGuid"},"project":{"anyOf":[{"$ref":"TimeEntryProject"},{"type":"null"}]},"quantity":{"type":["number","null"]},"startTime":{"type":["string","null"]},"timeEntryType":{"$ref":"ModelBaseWithRequiredGuid"},"user":{"$ref":"ModelBaseWithRequiredGuid"}},"required":["eventDate","phase","timeEntryType","user"]}',
  TimeEntryProject:
    '{"type":"object","properties":{"guid":{"type":["string","null"]},"name":{"type":["string","null"]},"number":{"type":["integer","null"]}}}',
  TimeEntryTypeModel:
    '{"type":"object","properties":{"createdBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"createdDateTime":{"type":"string"},"guid":{"type":["string","null"]},"identifier":{"type":["string","null"]},"isActive":{"type":"boolean"},"lastUpdatedBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"lastUpdatedDateTime":{"type":["string","null"]},"name":{"type":"string"}},"required":["name"]}',
  TimezoneModel:
    '{"type":"object","properties":{"guid":{"type":["string","null"]},"ianaName":{"type":["string","null"]},"name":{"type":["string","null"]},"systemName":{"type":["string","null"]}}}',
  TotalRoundingType: '{"enum":["AwayFromZero","NearestInteger"]}',
  TravelExpenseCostAccountSubModel:
    '{"type":"object","properties":{"guid":{"type":["string","null"]},"name":{"type":["string","null"]},"number":{"type":["string","null"]}}}',
  TravelExpenseSubModel:
    '{"type":"object","properties":{"code":{"type":["string","null"]},"expenseClass":{"$ref":"ExpensesClass"},"guid":{"type":"string"},"includeTime":{"type":"boolean"},"name":{"type":["string","null"]}},"required":["guid"]}',
  TravelExpenseTypeCountrySettingsModel:
    '{"type":"object","properties":{"country":{"$ref":"ModelBaseWithRequiredGuid"},"createdBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"createdDateTime":{"type":"string"},"guid":{"type":["string","null"]},"lastUpdatedBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"lastUpdatedDateTime":{"type":["string","null"]},"product":{"$ref":"ModelBaseWithRequiredGuid"},"purchaseVatRate":{"type":["number","null"]},"vatRate":{"type":["number","null"]}},"required":["country","product"]}',
  TravelExpenseTypeOutputModel:
    '{"type":"object","properties":{"code":{"type":["string","null"]},"costAccount":{"anyOf":[{"$ref":"TravelExpenseCostAccountSubModel"},{"type":"null"}]},"createdBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"createdDateTime":{"type":"string"},"expenseClass":{"anyOf":[{"$ref":"ExpensesClass"},{"type":"null"}]},"guid":{"type":["string","null"]},"includeTime":{"type":"boolean"},"isActive":{"type":["boolean","null"]},"isDailyAllowance":{"type":"boolean"},"isMileage":{"type":"boolean"},"lastUpdatedBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"lastUpdatedDateTime":{"type":["string","null"]},"measurementUnit":{"type":["string","null"]},"name":{"type":"string"},"productCategory":{"anyOf":[{"$ref":"ModelWithName"},{"type":"null"}]},"purchaseVatRate":{"type":["number","null"]},"salesAccount":{"anyOf":[{"$ref":"ProductSalesAccountSubModel2"},{"type":"null"}]},"unitCost":{"anyOf":[{"$ref":"MoneyOutputModel"},{"type":"null"}]},"vatRate":{"type":["number","null"]}},"required":["name"]}',
  TravelPriceOutputModel:
    '{"type":"object","properties":{"prices":{"type":["array","null"],"items":{"$ref":"PriceModelBase"}},"product":{"anyOf":[{"$ref":"TravelPriceProductSubModel"},{"type":"null"}]}}}',
  TravelPriceProductSubModel:
    '{"type":"object","properties":{"expenseClass":{"anyOf":[{"$ref":"ExpensesClass"},{"type":"null"}]},"guid":{"type":["string","null"]},"name":{"type":["string","null"]},"productCode":{"type":["string","null"]}}}',
  TravelReimbursementAttachmentSource: '{"enum":["Severa","VismaScanner","Google"]}',
  TravelReimbursementOutputModel:
    '{"type":"object","properties":{"advancePayment":{"anyOf":[{"$ref":"MoneyOutputModel"},{"type":"null"}]},"approvalDate":{"type":["string","null"]},"approvedByUser":{"anyOf":[{"$ref":"ModelWithName"},{"type":"null"}]},"canChangeApproval":{"type":"boolean"},"createdBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"createdDateTime":{"type":"string"},"date":{"type":"string"},"groupBy":{"$ref":"GroupByType"},"guid":{"type":["string","null"]},"lastUpdatedBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"lastUpdatedDateTime":{"type":["string","null"]},"number":{"type":["integer","null"]},"title":{"type":["string","null"]},"total":{"anyOf":[{"$ref":"MoneyOutputModel"},{"type":"null"}]},"totalExpenses":{"anyOf":[{"$ref":"MoneyOutputModel"},{"type":"null"}]},"travelReimbursementStatus":{"anyOf":[{"$ref":"ModelWithName"},{"type":"null"}]},"user":{"anyOf":[{"$ref":"ModelWithName"},{"type":"null"}]}}}',
  TravelReimbursementStatusModel:
    '{"type":"object","properties":{"createdBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"createdDateTime":{"type":"string"},"guid":{"type":["string","null"]},"isActive":{"type":"boolean"},"isApproved":{"type":"boolean"},"isDefault":{"type":"boolean"},"isLocked":{"type":"boolean"},"lastUpdatedBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"lastUpdatedDateTime":{"type":["string","null"]},"name":{"type":"string"},"sortOrder":{"type":"integer"}},"required":["name"]}',
  TravelReimbursementSubModel:
    '{"type":"object","properties":{"guid":{"type":["string","null"]},"isApproved":{"type":"boolean"},"isLocked":{"type":"boolean"},"status":{"type":["string","null"]}}}',
  TypeOfProduct: '{"enum":["OwnWork","Products","Subcontracting","Travels"]}',
  UsageModel:
    '{"type":"object","properties":{"guid":{"type":["string","null"]},"isReadOnly":{"type":"boolean"},"name":{"type":["string","null"]},"type":{"$ref":"ReferenceType"}}}',
  UsageModel2:
    '{"type":"object","properties":{"context":{"type":["string","null"]},"count":{"type":["integer","null"]}}}',
  UserCountrySubModel:
    '{"type":"object","properties":{"code3":{"type":["string","null"]},"englishName":{"type":["string","null"]},"guid":{"type":["string","null"]},"hasRegions":{"$ref":"CountryRegionsStatus"},"name":{"type":["string","null"]}}}',
  UserCultureSubModel:
    '{"type":"object","properties":{"code":{"type":["string","null"]},"englishName":{"type":["string","null"]},"guid":{"type":["string","null"]},"name":{"type":["string","null"]}}}',
  UserCustomPropertyOutputModel:
    '{"type":"object","properties":{"createdBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"createdDateTime":{"type":"string"},"guid":{"type":["string","null"]},"isActive":{"type":"boolean"},"lastUpdatedBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"lastUpdatedDateTime":{"type":["string","null"]},"name":{"type":["string","null"]},"parameters":{"type":["string","null"]},"permission":{"$ref":"PermissionLevel"},"type":{"$ref":"CustomPropertyType"},"usageCount":{"type":"integer"}}}',
  UserCustomPropertySelectionItemOutputModel:
    '{"type":"object","properties":{"createdBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"createdDateTime":{"type":"string"},"guid":{"type":["string","null"]},"isActive":{"type":"boolean"},"lastUpdatedBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"lastUpdatedDateTime":{"type":["string","null"]},"name":{"type":"string"},"sortOrder":{"type":["integer","null"]},"userCustomProperty":{"anyOf":[{"$ref":"CustomPropertyShortModel"},{"type":"null"}]}},"required":["name"]}',
  UserCustomValueOutputModel:
    '{"type":"object","properties":{"createdBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"createdDateTime":{"type":"string"},"customProperty":{"anyOf":[{"$ref":"CustomPropertyShortModel"},{"type":"null"}]},"guid":{"type":["string","null"]},"lastUpdatedBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"lastUpdatedDateTime":{"type":["string","null"]},"user":{"anyOf":[{"$ref":"ModelBase"},{"type":"null"}]},"value":{"type":["string","null"]}}}',
  UserKeywordModel:
    '{"type":"object","properties":{"category":{"$ref":"KeywordCategory"},"createdBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"createdDateTime":{"type":"string"},"guid":{"type":["string","null"]},"isActive":{"type":"boolean"},"keyword":{"type":"string"},"lastUpdatedBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"lastUpdatedDateTime":{"type":["string","null"]},"userGuid":{"type":["string","null"]}},"required":["keyword"]}',
  UserKeywordSubModel: '{"type":"object","properties":{"value":{"type":["string","null"]}}}',
  UserLanguageSubModel:
    '{"type":"object","properties":{"code":{"type":["string","null"]},"englishName":{"type":["string","null"]},"guid":{"type":["string","null"]},"name":{"type":["string","null"]}}}',
  UserOutputModel:
    '{"type":"object","properties":{"address":{"type":["string","null"]},"bankAccountNumber":{"type":["string","null"]},"birthDate":{"type":["string","null"]},"businessUnit":{"anyOf":[{"$ref":"BusinessUnitSubModel"},{"type":"null"}]},"city":{"type":["string","null"]},"code":{"type":["string","null"]},"country":{"anyOf":[{"$ref":"UserCountrySubModel"},{"type":"null"}]},"countryRegion":{"anyOf":[{"$ref":"ModelWithName"},{"type":"null"}]},"createdBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"createdDateTime":{"type":"string"},"culture":{"anyOf":[{"$ref":"UserCultureSubModel"},{"type":"null"}]},"defaultActivityType":{"anyOf":[{"$ref":"ModelWithName"},{"type":"null"}]},"email":{"type":["string","null"]},"firstName":{"type":"string"},"guid":{"type":["string","null"]},"isActive":{"type":"boolean"},"keywords":{"type":["array","null"],"items":{"$ref":"UserKeywordSubModel"}},"language":{"anyOf":[{"$ref":"UserLanguageSubModel"},{"type":"null"}]},"lastLogin":{"type":["string","null"]},"lastName":{"type":"string"},"lastUpdatedBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"lastUpdatedDateTime":{"type":["string","null"]},"notes":{"type":["string","null"]},"permissionProfile":{"anyOf":[{"$ref":"ModelWithName"},{"type":"null"}]},"phone":{"type":["string","null"]},"postalCode":{"type":["string","null"]},"salutation":{"anyOf":[{"$ref":"SalutationType"},{"type":"null"}]},"satisfaction":{"anyOf":[{"$ref":"SatisfactionLevelType"},{"type":"null"}]},"socialSecurityNumber":{"type":["string","null"]},"superiorUser":{"anyOf":[{"$ref":"ModelBaseWithRequiredGuid"},{"type":"null"}]},"timezone":{"anyOf":[{"$ref":"TimezoneModel"},{"type":"null"}]},"title":{"type":["string","null"]},"userType":{"anyOf":[{"$ref":"LicenseUserType"},{"type":"null"}]},"workContract":{"anyOf":[{"$ref":"UserWorkContractSubModel"},{"type":"null"}]},"workType":{"anyOf":[{"$ref":"ModelBaseWithRequiredGuid"},{"type":"null"}]}},"required":["firstName","lastName"]}',
  UserRequiredSubModel:
    '{"type":"object","properties":{"code":{"type":["string","null"]},"companyGuid":{"type":["string","null"]},"guid":{"type":"string"},"name":{"type":["string","null"]}},"required":["guid"]}',
  UserSubModel:
    '{"type":"object","properties":{"code":{"type":["string","null"]},"companyGuid":{"type":["string","null"]},"guid":{"type":["string","null"]},"name":{"type":["string","null"]}}}',
  UserWithFirstNameLastNameAndPhotoFileModel:
    '{"type":"object","properties":{"code":{"type":["string","null"]},"firstName":{"type":["string","null"]},"guid":{"type":["string","null"]},"lastName":{"type":["string","null"]},"name":{"type":["string","null"]}}}',
  UserWithFirstNameLastNameModel:
    '{"type":"object","properties":{"firstName":{"type":["string","null"]},"guid":{"type":"string"},"lastName":{"type":["string","null"]}},"required":["guid"]}',
  UserWithFirstNameLastNamePhotoFileModelAndRequiredGuid:
    '{"type":"object","properties":{"code":{"type":["string","null"]},"firstName":{"type":["string","null"]},"guid":{"type":"string"},"lastName":{"type":["string","null"]},"name":{"type":["string","null"]}},"required":["guid"]}',
  UserWithNameAndPhotoFileModel:
    '{"type":"object","properties":{"code":{"type":["string","null"]},"guid":{"type":["string","null"]},"name":{"type":["string","null"]}}}',
  UserWithPhotoFileModelAndRequiredGuid:
    '{"type":"object","properties":{"code":{"type":["string","null"]},"guid":{"type":"string"},"name":{"type":["string","null"]}},"required":["guid"]}',
  UserWorkContractSubModel:
    '{"type":"object","properties":{"dailyHours":{"type":"number"},"endDate":{"type":["string","null"]},"flextimeLimitPerDay":{"type":["number","null"]},"guid":{"type":["string","null"]},"hourCost":{"anyOf":[{"$ref":"MoneyOutputModel"},{"type":"null"}]},"isFlextimeActive":{"type":"boolean"},"isOvertimeAllowed":{"type":"boolean"},"startDate":{"type":"string"},"title":{"type":"string"},"workWeek":{"type":["array","null"],"items":{"$ref":"Workweek"}}},"required":["startDate","title"]}',
  ValueAddedTaxSubModel:
    '{"type":"object","properties":{"guid":{"type":["string","null"]},"percentage":{"type":"number"}}}',
  VatRateOutputModel:
    '{"type":"object","properties":{"code":{"type":["string","null"]},"countryGuid":{"type":["string","null"]},"createdBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"createdDateTime":{"type":"string"},"guid":{"type":["string","null"]},"isActive":{"type":"boolean"},"isDefault":{"type":"boolean"},"lastUpdatedBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"lastUpdatedDateTime":{"type":["string","null"]},"percentage":{"type":"number"}}}',
  VismaFinancialsCompanyModel:
    '{"type":"object","properties":{"id":{"type":["integer","null"]},"name":{"type":["string","null"]}}}',
  WeeklyModel:
    '{"type":"object","properties":{"friday":{"type":"boolean"},"interval":{"type":"integer"},"monday":{"type":"boolean"},"saturday":{"type":"boolean"},"sunday":{"type":"boolean"},"thursday":{"type":"boolean"},"tuesday":{"type":"boolean"},"wednesday":{"type":"boolean"}}}',
  WorkContractOutputModel:
    '{"type":"object","properties":{"createdBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"createdDateTime":{"type":"string"},"dailyHours":{"type":"number"},"endDate":{"type":["string","null"]},"flextimeLimitPerDay":{"type":["number","null"]},"guid":{"type":["string","null"]},"hourCost":{"anyOf":[{"$ref":"MoneyOutputModel"},{"type":"null"}]},"isFlextimeActive":{"type":"boolean"},"isOvertimeAllowed":{"type":"boolean"},"lastUpdatedBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"lastUpdatedDateTime":{"type":["string","null"]},"role":{"anyOf":[{"$ref":"ModelWithName"},{"type":"null"}]},"startDate":{"type":"string"},"title":{"type":"string"},"user":{"anyOf":[{"$ref":"UserWithPhotoFileModelAndRequiredGuid"},{"type":"null"}]},"workWeek":{"type":["array","null"],"items":{"$ref":"Workweek"}}},"required":["startDate","title"]}',
  WorkHourApprovalMode: '{"enum":["None","RequiredForInvoicing","InvoicableAlways"]}',
  WorkHourCustomerSubModel:
    '{"type":"object","properties":{"guid":{"type":["string","null"]},"name":{"type":["string","null"]},"number":{"type":["integer","null"]}}}',
  WorkHourInvoiceSubModel:
    '{"type":"object","properties":{"date":{"type":["string","null"]},"guid":{"type":["string","null"]},"number":{"type":["integer","null"]}}}',
  WorkHourOutputModel:
    '{"type":"object","properties":{"billableStatus":{"$ref":"BillableStatusType"},"createdBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"createdDateTime":{"type":"string"},"customer":{"anyOf":[{"$ref":"WorkHourCustomerSubModel"},{"type":"null"}]},"description":{"type":["string","null"]},"endTime":{"type":["string","null"]},"eventDate":{"type":"string"},"guid":{"type":["string","null"]},"invoice":{"anyOf":[{"$ref":"WorkHourInvoiceSubModel"},{"type":"null"}]},"invoiceQuantity":{"type":["number","null"]},"invoiceRowComment":{"type":["string","null"]},"invoiceRowDescription":{"type":["string","null"]},"invoiceRowGuid":{"type":["string","null"]},"isApproved":{"type":["boolean","null"]},"isBillable":{"type":["boolean","null"]},"isModifiable":{"type":"boolean"},"isProductive":{"type":["boolean","null"]},"lastUpdatedBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"lastUpdatedDateTime":{"type":["string","null"]},"overtime":{"anyOf":[{"$ref":"ModelWithName"},{"type":"null"}]},"phase":{"anyOf":[{"$ref":"WorkHourPhaseSubModel"},{"type":"null"}]},"plannedInvoiceQuantity":{"type":["number","null"]},"project":{"anyOf":[{"$ref":"WorkHourProjectSubModel"},{"type":"null"}]},"quantity":{"type":["number","null"]},"startTime":{"type":["string","null"]},"unitCost":{"anyOf":[{"$ref":"MoneyOutputModel"},{"type":"null"}]},"unitPrice":{"anyOf":[{"$ref":"MoneyOutputModel"},{"type":"null"}]},"user":{"anyOf":[{"$ref":"UserWithFirstNameLastNamePhotoFileModelAndRequiredGuid"},{"type":"null"}]},"workType":{"anyOf":[{"$ref":"WorkHourWorkTypeSubModel"},{"type":"null"}]}},"required":["eventDate"]}',
  WorkHourPhaseSubModel:
    '{"type":"object","properties":{"guid":{"type":"string"},"isCompleted":{"type":"boolean"},"isLocked":{"type":"boolean"},"name":{"type":["string","null"]}},"required":["guid"]}',
  WorkHourPriceOutputModel:
    '{"type":"object","properties":{"createdBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"createdDateTime":{"type":"string"},"guid":{"type":["string","null"]},"isBillable":{"type":["boolean","null"]},"lastUpdatedBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"lastUpdatedDateTime":{"type":["string","null"]},"pricelistVersion":{"anyOf":[{"$ref":"ModelBase"},{"type":"null"}]},"unitPrice":{"anyOf":[{"$ref":"MoneyOutputModel"},{"type":"null"}]},"user":{"anyOf":[{"$ref":"ModelWithName"},{"type":"null"}]},"workType":{"anyOf":[{"$ref":"ModelWithName"},{"type":"null"}]}}}',
  WorkHourProjectSubModel:
    '{"type":"object","properties":{"companyGuid":{"type":["string","null"]},"guid":{"type":["string","null"]},"isClosed":{"type":"boolean"},"name":{"type":["string","null"]},"number":{"type":["integer","null"]}}}',
  WorkHourWorkTypeSubModel:
    '{"type":"object","properties":{"code":{"type":["string","null"]},"guid":{"type":"string"},"name":{"type":["string","null"]}},"required":["guid"]}',
  WorkTypeOutputModel:
    '{"type":"object","properties":{"code":{"type":["string","null"]},"createdBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"createdDateTime":{"type":"string"},"guid":{"type":["string","null"]},"hourCost":{"anyOf":[{"$ref":"MoneyOutputModel"},{"type":"null"}]},"isActive":{"type":"boolean"},"isDefault":{"type":"boolean"},"isProductive":{"type":"boolean"},"lastUpdatedBy":{"anyOf":[{"$ref":"UserWithFirstNameLastNameAndPhotoFileModel"},{"type":"null"}]},"lastUpdatedDateTime":{"type":["string","null"]},"name":{"type":"string"},"salesAccount":{"anyOf":[{"$ref":"ModelWithName"},{"type":"null"}]}},"required":["name"]}',
  WorkTypeSubModel:
    '{"type":"object","properties":{"code":{"type":["string","null"]},"guid":{"type":"string"},"isActive":{"type":"boolean"},"isProductive":{"type":"boolean"},"name":{"type":["string","null"]}},"required":["guid"]}',
  WorkdayModel:
    '{"type":"object","properties":{"absenceHours":{"type":"number"},"date":{"type":"string"},"enteredHours":{"type":"number"},"enteredTimeEntries":{"type":"number"},"expectedHours":{"type":"number"},"flextimeLimitPerDay":{"type":["number","null"]},"holidayName":{"type":["string","null"]},"incompleteTimingMinutes":{"type":"integer"},"isCompleted":{"type":"boolean"},"isHoliday":{"type":"boolean"},"isOvertimeAllowed":{"type":"boolean"},"isReadOnly":{"type":"boolean"},"userGuid":{"type":["string","null"]}}}',
  WorktypeForProjectOutputModel:
    '{"type":"object","properties":{"hourPrice":{"anyOf":[{"$ref":"MoneyOutputModel"},{"type":"null"}]},"worktype":{"anyOf":[{"$ref":"WorkTypeOutputModel"},{"type":"null"}]}}}',
  Workweek: '{"enum":["Monday","Tuesday","Wednesday","Thursday","Friday","Saturday","Sunday"]}',
  YearlyModel:
    '{"type":"object","properties":{"dayOfMonth":{"type":["integer","null"]},"dayOrdinal":{"anyOf":[{"$ref":"DayOrdinal"},{"type":"null"}]},"dayOrdinalOption":{"anyOf":[{"$ref":"DayOrdinalOption"},{"type":"null"}]},"month":{"$ref":"Months"}}}',
};

/** Makes what the option `drift` of {@link SeveraOptions} takes: it compares each answer with the API's description. The data is given all the same, unless it is `strict`. */
export function drift(options: DriftOptions = {}): Drift {
  return createDrift(answers, types, options);
}

export type { Drift, DriftOptions } from "./runtime/drift.js";
