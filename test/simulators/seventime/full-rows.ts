import type { JsonObject } from "../severa/json.ts";
import { systemAccount } from "./data.ts";

/** A customer with every field of the sample of section "Get Customers". */
export function fullCustomer(id: string, stamp: string, fields: JsonObject): JsonObject {
  return {
    _id: id,
    customerNumber: "",
    vatNumber: "",
    organizationNumber: "",
    email: "",
    phone: "",
    city: "",
    zipCode: "",
    address: "",
    name: "",
    documents: [],
    billingSettings: {
      ...{ useSeparateBillingAddress: false, address: "", address2: "", zipCode: "", city: "" },
      ...{ useSeparateBillingEmail: false, invoiceEmail: "", invoiceDeliveryType: 0 },
      ...{ defaultEmailSubject: "", isConstructionCompany: false },
      ...{ isROTCustomer: false, isRUTCustomer: false, typeOfProperty: 1 },
      ...{ propertyDescription: "", housingSocietyNumber: "", apartmentNumber: "" },
      ...{ personalNumber: "", deductionDistribution: [] },
      ...{ expenseDiscount: 0, expenseCustomProfitMargin: 0 },
      ...{ markupPercentSupplierInvoice: -1000, priceList: null, priceListName: "" },
    },
    modifiedDate: stamp,
    createdDate: stamp,
    __v: 0,
    address2: "",
    country: "",
    billingMethod: "",
    pricePerHour: 0,
    paymentDays: 20,
    notes: "",
    isActive: true,
    ...fields,
  };
}

/** A project with every field of the sample of section "Get a Specific project". */
export function fullProject(id: string, stamp: string, fields: JsonObject): JsonObject {
  return {
    recurringBudget: { budgetTime: 0, budgetAmount: 0, budgetType: 10 },
    deliveryAddress: {
      ...{ name: "", address: "", address2: "", zipCode: "", city: "", country: "", phone: "" },
    },
    budget: {
      ...{ typeOfBenefitCalc: 1, benefits: [], benefitTotal: 0 },
      ...{ typeOfCostCalc: 1, costs: [], costTotal: 0 },
    },
    budgetCalculation: { invoiceItems: [], totalBenefitAmount: 0, totalCostAmount: 0 },
    permissions: { permUsers: [], permRoles: [], permDepartments: [], permissionFlag: 1 },
    staffLedger: { workPlaceIDNumber: "", developerName: "", developerOrgNumber: "" },
    projectTimeNotification: { sent: false, notifyAtPercent: 0 },
    tags: [],
    _id: id,
    name: "",
    projectNumber: "",
    ...{ projectStatus: 50, projectStatusRef: null, projectType: null, projectTypeName: null },
    ...{ billingMethod: "FIXED_PRICE", pricePerHour: 0, fixedPrice: 0, fixedPriceInvoiced: false },
    ...{ fixedPriceLeftToInvoice: 0, fixedPriceExpenseItem: null, timeCategoryPriceList: null },
    ...{ estimatedTime: 0, recurringBudgetType: 10, resultUnit: null, resultUnitName: "" },
    ...{ customer: null, customerName: "", contactPerson: null, contactPersonName: null },
    ...{ projectLeader: null, projectLeaderName: null, quote: null, quoteNumber: "" },
    ...{ department: null, departmentName: "", marking: "", yourOrderNumber: "" },
    ...{ invoiceStatus: 0, notes: "", documents: [], startDate: null, endDate: null },
    ...{ enableConstructionDiary: false, enablePaymentPlans: false },
    ...{ timeCategoryItems: [], expenseItemItems: [] },
    ...{ workRuleStartOfDay: null, workRuleEndOfDay: null, timeLogRegistrationMethods: [] },
    ...{ timeShouldNotBeWorkTime: false, enablePortalAccess: false, projectResources: [] },
    ...{ checkLists: [], color: "FAFAFA", isActive: true, comments: [], customFields: [] },
    createdDate: stamp,
    modifiedDate: stamp,
    systemAccount,
    __v: 0,
    ...fields,
  };
}

/** A work order with every field of the sample of section "Get a Specific workOrder". */
export function fullWorkOrder(id: string, stamp: string, fields: JsonObject): JsonObject {
  return {
    workAddress: { useOtherAddress: false, address: "", zipCode: "", city: "" },
    budgetCalculation: { invoiceItems: [] },
    locationCoordinates: [],
    tags: [],
    _id: id,
    workOrderNumber: 0,
    ...{ createdByUserName: "", createdByUser: null, systemAccount },
    ...{ statusRef: null, status: 100 },
    ...{ customerNumber: "", customerName: "", customer: null },
    ...{ estimatedTime: 0, endDate: null, startDate: null, description: "", title: "" },
    ...{ customFields: [], workOrderUserWorkTypes: [], workOrderUserSkills: [] },
    ...{ invoiceRows: [], todoItems: [], reminders: [], checkLists: [], documents: [] },
    ...{ comments: [], partTimeResources: [], machines: [], users: [] },
    createDate: stamp,
    __v: 0,
    relations: [],
    ...fields,
  };
}

/** A user with every field of the samples of section "Users", and what its filters go by. */
export function fullUser(id: string, stamp: string, fields: JsonObject): JsonObject {
  return {
    _id: id,
    ...{ firstName: "", lastName: "", email: "", personalNumber: "", employeeNumber: "" },
    ...{ userName: "", workPhone: "", cellPhone: "" },
    createdDate: stamp,
    modifiedDate: stamp,
    ...{ userRoleId: 1, isActive: false, isActivated: false, language: "SV" },
    ...{ department: null, defaultSalaryType: null, userSkills: [] },
    ...fields,
  };
}
