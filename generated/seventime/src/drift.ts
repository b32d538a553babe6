import { type Drift, type DriftOptions, type ShapeTexts, createDrift } from "./runtime/drift.js";

/** What good answers hold, by operation. */
const answers: ShapeTexts = {
  listCustomers: '{"type":"array","items":{"$ref":"Customer"}}',
  createCustomer: '{"$ref":"Customer"}',
  getCustomer: '{"$ref":"Customer"}',
  listContactPersons: '{"type":"array","items":{"$ref":"ContactPerson"}}',
  getContactPerson: '{"$ref":"ContactPerson"}',
  listUsers: '{"type":"array","items":{"$ref":"User"}}',
  createUser: '{"$ref":"User"}',
  getUser: '{"$ref":"User"}',
  listUserRoles: '{"type":"array","items":{"$ref":"UserRole"}}',
  listDefaultSalaryTypes: '{"type":"array","items":{"$ref":"SalaryType"}}',
  listUserSkills: '{"type":"array","items":{"$ref":"UserSkill"}}',
  listDepartments: '{"type":"array","items":{"$ref":"Department"}}',
  getDepartment: '{"$ref":"Department"}',
  listProjects: '{"type":"array","items":{"$ref":"Project"}}',
  createProject: '{"$ref":"Project"}',
  getProject: '{"$ref":"Project"}',
  listProjectStatuses: '{"type":"array","items":{"$ref":"ProjectStatus"}}',
  listProjectTypes: '{"type":"array","items":{"$ref":"ProjectType"}}',
  listProjectTags: '{"type":"array","items":{"$ref":"ProjectTag"}}',
  listWorkOrders: '{"type":"array","items":{"$ref":"WorkOrder"}}',
  createWorkOrder: '{"$ref":"CreatedWorkOrder"}',
  getWorkOrder: '{"$ref":"WorkOrder"}',
  listWorkOrderTypes: '{"type":"array","items":{"$ref":"WorkOrderType"}}',
  listWorkOrderTags: '{"type":"array","items":{"$ref":"WorkOrderTag"}}',
  listWorkOrderStatuses: '{"type":"array","items":{"$ref":"WorkOrderStatus"}}',
  listPriceLists: '{"type":"array","items":{"$ref":"PriceList"}}',
};

/** What is referred to there. */
const types: ShapeTexts = {
  BillingSettings:
    '{"type":"object","properties":{"useSeparateBillingAddress":{"type":"boolean"},"address":{"type":"string"},"address2":{"type":"string"},"zipCode":{"type":"string"},"city":{"type":"string"},"useSeparateBillingEmail":{"type":"boolean"},"invoiceEmail":{"type":"string"},"invoiceDeliveryType":{"$ref":"InvoiceDeliveryType"},"defaultEmailSubject":{"type":"string"},"isConstructionCompany":{"type":"boolean"},"isROTCustomer":{"type":"boolean"},"isRUTCustomer":{"type":"boolean"},"typeOfProperty":{"$ref":"PropertyType"},"propertyDescription":{"type":"string"},"housingSocietyNumber":{"type":"string"},"apartmentNumber":{"type":"string"},"personalNumber":{"type":"string"},"deductionDistribution":{"type":"array","items":{"$ref":"DeductionItem"}},"expenseDiscount":{"type":"number"},"expenseCustomProfitMargin":{"type":"number"},"markupPercentSupplierInvoice":{"type":"number"},"priceList":{"type":["string","null"]},"priceListName":{"type":"string"}},"required":["deductionDistribution"]}',
  BudgetCalculation:
    '{"type":"object","properties":{"invoiceItems":{"type":"array","items":{"$ref":"UndocumentedElement"}},"totalBenefitAmount":{"type":"number"},"totalCostAmount":{"type":"number"}},"required":["invoiceItems"]}',
  ContactPerson:
    '{"type":"object","properties":{"_id":{"type":"string"},"name":{"type":"string"},"title":{"type":"string"},"workPhone":{"type":"string"},"cellPhone":{"type":"string"},"email":{"type":"string"},"customer":{"type":"string"},"customerName":{"type":"string"},"mainContact":{"type":"boolean"},"isActive":{"type":"boolean"},"createdDate":{"type":"string"},"modifiedDate":{"type":"string"},"systemAccount":{"type":"string"},"__v":{"$ref":"InternalVersion"}},"required":["_id","name","title","workPhone","cellPhone","email","customer","customerName","mainContact","isActive","createdDate","modifiedDate","__v"]}',
  CreatedWorkOrder: '{"allOf":[{"$ref":"WorkOrderFields"},{"$ref":"CreatorAsObject"}]}',
  CreatorAsId:
    '{"type":"object","properties":{"createdByUser":{"type":"string"}},"required":["createdByUser"]}',
  CreatorAsObject:
    '{"type":"object","properties":{"createdByUser":{"$ref":"WorkOrderCreator"}},"required":["createdByUser"]}',
  CustomFieldValue:
    '{"type":"object","properties":{"_id":{"type":"string"},"fieldId":{"type":"string"},"value":{"type":"string"}},"required":["_id","fieldId","value"]}',
  Customer:
    '{"type":"object","properties":{"_id":{"type":"string"},"customerNumber":{"type":"string"},"vatNumber":{"type":"string"},"organizationNumber":{"type":"string"},"email":{"type":"string"},"phone":{"type":"string"},"city":{"type":"string"},"zipCode":{"type":"string"},"address":{"type":"string"},"address2":{"type":"string"},"country":{"type":"string"},"name":{"type":"string"},"documents":{"type":"array","items":{"$ref":"UndocumentedElement"}},"billingSettings":{"$ref":"BillingSettings"},"billingMethod":{"type":"string"},"pricePerHour":{"type":"number"},"paymentDays":{"type":"integer"},"notes":{"type":"string"},"isActive":{"type":"boolean"},"createdDate":{"type":"string"},"modifiedDate":{"type":"string"},"__v":{"$ref":"InternalVersion"}},"required":["_id","customerNumber","name","documents","billingSettings","isActive","createdDate","modifiedDate","__v"]}',
  DeductionItem:
    '{"type":"object","properties":{"_id":{"type":"string"},"itemId":{"type":"string"},"userName":{"type":"string"},"personalNumber":{"type":"string"},"distributionPercent":{"type":"number"}},"required":["userName","personalNumber","distributionPercent"]}',
  DeliveryAddress:
    '{"type":"object","properties":{"name":{"type":"string"},"address":{"type":"string"},"address2":{"type":"string"},"zipCode":{"type":"string"},"city":{"type":"string"},"country":{"type":"string"},"phone":{"type":"string"}}}',
  Department:
    '{"type":"object","properties":{"_id":{"type":"string"},"name":{"type":"string"},"departmentNumber":{"type":"string"},"isActive":{"type":"boolean"},"managerIds":{"type":"array","items":{"type":"string"}},"__v":{"$ref":"InternalVersion"}},"required":["_id","name","departmentNumber","isActive","managerIds","__v"]}',
  InternalVersion: '{"type":"integer"}',
  InvoiceDeliveryType: '{"enum":[0,10,20]}',
  InvoiceStatus: '{"enum":[0,5,10,20,30]}',
  Language: '{"enum":["SV","EN"]}',
  PriceList:
    '{"type":"object","properties":{"_id":{"type":"string"},"name":{"type":"string"},"isActive":{"type":"boolean"},"__v":{"$ref":"InternalVersion"}},"required":["_id","name","isActive","__v"]}',
  Project:
    '{"type":"object","properties":{"_id":{"type":"string"},"permissions":{"$ref":"ProjectPermissions"},"tags":{"type":"array","items":{"type":"string"}},"name":{"type":"string"},"projectNumber":{"type":"string"},"projectStatus":{"type":"integer"},"projectStatusRef":{"type":"string"},"projectType":{"type":["string","null"]},"projectTypeName":{"type":["string","null"]},"billingMethod":{"$ref":"ProjectBillingMethod"},"pricePerHour":{"type":"number"},"fixedPrice":{"type":"number"},"fixedPriceInvoiced":{"type":"boolean"},"fixedPriceLeftToInvoice":{"type":"number"},"fixedPriceExpenseItem":{"type":["string","null"]},"timeCategoryPriceList":{"type":["string","null"]},"estimatedTime":{"type":"number"},"recurringBudgetType":{"type":"integer"},"recurringBudget":{"$ref":"RecurringBudget"},"resultUnit":{"type":["string","null"]},"resultUnitName":{"type":"string"},"customer":{"type":"string"},"customerName":{"type":"string"},"contactPerson":{"type":["string","null"]},"contactPersonName":{"type":["string","null"]},"projectLeader":{"type":["string","null"]},"projectLeaderName":{"type":["string","null"]},"quote":{"type":["string","null"]},"quoteNumber":{"type":["string","null"]},"department":{"type":["string","null"]},"departmentName":{"type":"string"},"marking":{"type":"string"},"yourOrderNumber":{"type":"string"},"deliveryAddress":{"$ref":"DeliveryAddress"},"invoiceStatus":{"$ref":"InvoiceStatus"},"notes":{"type":"string"},"documents":{"type":"array","items":{"$ref":"UndocumentedElement"}},"startDate":{"type":["string","null"]},"endDate":{"type":["string","null"]},"budget":{"$ref":"ProjectBudget"},"budgetCalculation":{"$ref":"BudgetCalculation"},"enableConstructionDiary":{"type":"boolean"},"enablePaymentPlans":{"type":"boolean"},"timeCategoryItems":{"type":"array","items":{"$ref":"UndocumentedElement"}},"expenseItemItems":{"type":"array","items":{"$ref":"UndocumentedElement"}},"staffLedger":{"$ref":"StaffLedger"},"projectTimeNotification":{"$ref":"ProjectTimeNotification"},"workRuleStartOfDay":{"type":["string","number","null"]},"workRuleEndOfDay":{"type":["string","number","null"]},"timeLogRegistrationMethods":{"type":"array","items":{"$ref":"UndocumentedElement"}},"timeShouldNotBeWorkTime":{"type":"boolean"},"enablePortalAccess":{"type":"boolean"},"projectResources":{"type":"array","items":{"$ref":"UndocumentedElement"}},"checkLists":{"type":"array","items":{"$ref":"UndocumentedElement"}},"color":{"type":"string"},"isActive":{"type":"boolean"},"comments":{"type":"array","items":{"$ref":"UndocumentedElement"}},"customFields":{"type":"array","items":{"$ref":"CustomFieldValue"}},"createdDate":{"type":"string"},"modifiedDate":{"type":"string"},"systemAccount":{"type":"string"},"__v":{"$ref":"InternalVersion"}},"required":["_id","permissions","tags","name","projectNumber","documents","budget","budgetCalculation","timeCategoryItems","expenseItemItems","timeLogRegistrationMethods","projectResources","checkLists","comments","customFields","createdDate","modifiedDate"]}',
  ProjectBillingMethod:
    '{"enum":["ACCORDING_TO_CUSTOMER","HOURLY","PERUSER","HOURLY_PER_TIMECATEGORY","FIXED_PRICE","PRICELIST"]}',
  ProjectBudget:
    '{"type":"object","properties":{"typeOfBenefitCalc":{"type":"integer"},"benefits":{"type":"array","items":{"$ref":"UndocumentedElement"}},"benefitTotal":{"type":"number"},"typeOfCostCalc":{"type":"integer"},"costs":{"type":"array","items":{"$ref":"UndocumentedElement"}},"costTotal":{"type":"number"}},"required":["benefits","costs"]}',
  ProjectPermissions:
    '{"type":"object","properties":{"permUsers":{"type":"array","items":{"$ref":"UndocumentedElement"}},"permRoles":{"type":"array","items":{"$ref":"UndocumentedElement"}},"permDepartments":{"type":"array","items":{"$ref":"UndocumentedElement"}},"permissionFlag":{"type":"integer"}},"required":["permUsers","permRoles"]}',
  ProjectStatus:
    '{"type":"object","properties":{"_id":{"type":"string"},"statusName":{"type":"string"},"color":{"type":"string"},"inProgressStatus":{"type":"boolean"},"closedStatus":{"type":"boolean"},"isActive":{"type":"boolean"}},"required":["_id","statusName","color","inProgressStatus","closedStatus","isActive"]}',
  ProjectTag:
    '{"type":"object","properties":{"_id":{"type":"string"},"tagName":{"type":"string"},"color":{"type":"string"}},"required":["_id","tagName","color"]}',
  ProjectTimeNotification:
    '{"type":"object","properties":{"sent":{"type":"boolean"},"notifyAtPercent":{"type":"number"}},"required":["sent","notifyAtPercent"]}',
  ProjectType:
    '{"type":"object","properties":{"_id":{"type":"string"},"projectTypeName":{"type":"string"},"isActive":{"type":"boolean"},"__v":{"$ref":"InternalVersion"}},"required":["_id","projectTypeName","isActive","__v"]}',
  PropertyType: '{"enum":[1,2]}',
  RecurringBudget:
    '{"type":"object","properties":{"budgetTime":{"type":"number"},"budgetAmount":{"type":"number"},"budgetType":{"type":"integer"}},"required":["budgetTime","budgetAmount","budgetType"]}',
  SalaryType:
    '{"type":"object","properties":{"_id":{"type":"string"},"name":{"type":"string"},"description":{"type":"string"},"code":{"type":"string"},"isAbsenceTimeType":{"type":"boolean"},"isRuleType":{"type":"boolean"},"absenceTimeCategory":{"type":["string","null"]},"absenceTimeCategoryName":{"type":"string"},"__v":{"$ref":"InternalVersion"},"unitType":{"type":"string"},"canBeRegistered":{"type":"boolean"},"salaryAmount":{"type":"number"},"typeInSalarySystem":{"type":"integer"}},"required":["_id","name","description","code","isAbsenceTimeType","isRuleType","absenceTimeCategory","absenceTimeCategoryName","__v","unitType","canBeRegistered","salaryAmount","typeInSalarySystem"]}',
  StaffLedger:
    '{"type":"object","properties":{"workPlaceIDNumber":{"type":"string"},"developerName":{"type":"string"},"developerOrgNumber":{"type":"string"}},"required":["workPlaceIDNumber","developerName","developerOrgNumber"]}',
  UndocumentedElement: "{}",
  User: '{"type":"object","properties":{"_id":{"type":"string"},"firstName":{"type":"string"},"lastName":{"type":"string"},"email":{"type":"string"},"personalNumber":{"type":"string"},"employeeNumber":{"type":"string"},"userName":{"type":"string"},"workPhone":{"type":"string"},"cellPhone":{"type":"string"},"createdDate":{"type":"string"},"modifiedDate":{"type":"string"},"userRoleId":{"type":"integer"},"isActive":{"type":"boolean"},"isActivated":{"type":"boolean"},"language":{"$ref":"Language"}},"required":["_id","firstName","lastName","email","personalNumber","employeeNumber","userName","workPhone","cellPhone","createdDate","modifiedDate","userRoleId","isActive","isActivated","language"]}',
  UserRole:
    '{"type":"object","properties":{"userRoleId":{"type":"integer"},"userRoleName":{"type":"string"}},"required":["userRoleId","userRoleName"]}',
  UserSkill:
    '{"type":"object","properties":{"_id":{"type":"string"},"systemAccount":{"type":"string"},"skillTitle":{"type":"string"},"__v":{"$ref":"InternalVersion"},"requireEducations":{"type":"array","items":{"type":"string"}}},"required":["_id","systemAccount","skillTitle","__v","requireEducations"]}',
  WorkAddress:
    '{"type":"object","properties":{"useOtherAddress":{"type":"boolean"},"address":{"type":"string"},"zipCode":{"type":"string"},"city":{"type":"string"}},"required":["useOtherAddress","address","zipCode","city"]}',
  WorkOrder: '{"allOf":[{"$ref":"WorkOrderFields"},{"$ref":"CreatorAsId"}]}',
  WorkOrderColor:
    '{"enum":["9c27b0","673ab7","7C4DFF","3F51B5","3a87ad","2196F3","03A9F4","00BCD4","009688","468847","4CAF50","8BC34A","CDDC39","FF9800","FF5722","f44336","e91e63","795548","5D4037","999999","666666","333333","000000","FAFAFA"]}',
  WorkOrderCreator: '{"type":"object","properties":{"_id":{"type":"string"}},"required":["_id"]}',
  WorkOrderFields:
    '{"type":"object","properties":{"_id":{"type":"string"},"workOrderNumber":{"type":"integer"},"title":{"type":"string"},"description":{"type":"string"},"customer":{"type":"string"},"customerNumber":{"type":"string"},"customerName":{"type":"string"},"createdByUserName":{"type":"string"},"systemAccount":{"type":"string"},"status":{"type":"integer"},"statusRef":{"type":"string"},"estimatedTime":{"type":"number"},"startDate":{"type":"string"},"endDate":{"type":"string"},"color":{"$ref":"WorkOrderColor"},"marking":{"type":"string"},"yourOrderNumber":{"type":"string"},"workAddress":{"$ref":"WorkAddress"},"budgetCalculation":{"$ref":"BudgetCalculation"},"createDate":{"type":"string"},"locationCoordinates":{"type":"array","items":{"$ref":"UndocumentedElement"}},"tags":{"type":"array","items":{"type":"string"}},"users":{"type":"array","items":{"type":"string"}},"machines":{"type":"array","items":{"type":"string"}},"partTimeResources":{"type":"array","items":{"$ref":"UndocumentedElement"}},"comments":{"type":"array","items":{"$ref":"UndocumentedElement"}},"documents":{"type":"array","items":{"$ref":"UndocumentedElement"}},"checkLists":{"type":"array","items":{"$ref":"UndocumentedElement"}},"reminders":{"type":"array","items":{"$ref":"UndocumentedElement"}},"todoItems":{"type":"array","items":{"$ref":"UndocumentedElement"}},"invoiceRows":{"type":"array","items":{"$ref":"UndocumentedElement"}},"workOrderUserSkills":{"type":"array","items":{"$ref":"UndocumentedElement"}},"workOrderUserWorkTypes":{"type":"array","items":{"$ref":"UndocumentedElement"}},"customFields":{"type":"array","items":{"$ref":"CustomFieldValue"}},"relations":{"type":"array","items":{"$ref":"UndocumentedElement"}},"__v":{"$ref":"InternalVersion"}},"required":["_id","workOrderNumber","title","description","customer","customerName","createdByUserName","status","statusRef","estimatedTime","createDate","locationCoordinates","tags","users","machines","partTimeResources","comments","documents","checkLists","reminders","todoItems","invoiceRows","workOrderUserSkills","workOrderUserWorkTypes","customFields"]}',
  WorkOrderStatus:
    '{"type":"object","properties":{"_id":{"type":"string"},"statusName":{"type":"string"},"color":{"type":"string"},"inProgressStatus":{"type":"boolean"},"closedStatus":{"type":"boolean"},"isActive":{"type":"boolean"},"plannedStatus":{"type":"boolean"}},"required":["_id","statusName","color","inProgressStatus","closedStatus","isActive","plannedStatus"]}',
  WorkOrderTag:
    '{"type":"object","properties":{"_id":{"type":"string"},"tagName":{"type":"string"},"color":{"type":"string"}},"required":["_id","tagName","color"]}',
  WorkOrderType:
    '{"type":"object","properties":{"_id":{"type":"string"},"isActive":{"type":"boolean"},"workOrderTypeName":{"type":"string"},"__v":{"$ref":"InternalVersion"},"color":{"type":"string"}},"required":["_id","isActive","workOrderTypeName","__v","color"]}',
};

/** Makes what the option `drift` of {@link SevenTimeOptions} takes: it compares each answer with the API's description. The data is given all the same, unless it is `strict`. */
export function drift(options: DriftOptions = {}): Drift {
  return createDrift(answers, types, options);
}

export type { Drift, DriftOptions } from "./runtime/drift.js";
