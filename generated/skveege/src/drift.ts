import { type Drift, type DriftOptions, type ShapeTexts, createDrift } from "./runtime/drift.js";

/** What good answers hold, by operation. */
const answers: ShapeTexts = {
  getAccount: '{"$ref":"Account"}',
  updateAccount: '{"$ref":"Account"}',
  getOrganization: '{"$ref":"Organization"}',
  createOrganization: '{"$ref":"Organization"}',
  updateOrganization: '{"$ref":"Organization"}',
  listContacts: '{"type":"array","items":{"$ref":"Contact"}}',
  createContact: '{"$ref":"Contact"}',
  getContact: '{"$ref":"Contact"}',
  updateContact: '{"$ref":"Contact"}',
  listOrders: '{"type":"array","items":{"$ref":"Order"}}',
  createOrder: '{"$ref":"Order"}',
  getOrder: '{"$ref":"Order"}',
  updateOrder: '{"$ref":"Order"}',
  approveOrder: '{"$ref":"Order"}',
  listBinders: '{"type":"array","items":{"$ref":"Binder"}}',
  createBinder: '{"$ref":"Binder"}',
  getBinder: '{"$ref":"Binder"}',
  updateBinder: '{"$ref":"Binder"}',
  listPayments: '{"type":"array","items":{"$ref":"Payment"}}',
  createPayment: '{"$ref":"Payment"}',
  getPayment: '{"$ref":"Payment"}',
  listAgreements: '{"type":"array","items":{"$ref":"Agreement"}}',
  createAgreement: '{"$ref":"Agreement"}',
  getAgreement: '{"$ref":"Agreement"}',
  updateAgreement: '{"$ref":"Agreement"}',
  getPlan: '{"$ref":"Plan"}',
};

/** What is referred to there. */
const types: ShapeTexts = {
  Account:
    '{"type":"object","properties":{"id":{"type":"string"},"login":{"type":"string"},"name":{"type":"string"},"email":{"type":"string"},"emailValidated":{"type":"boolean"},"languageCode":{"type":"string"},"roles":{"type":"array","items":{"type":"string"}},"meta":{"$ref":"Meta"}},"required":["id","login","name","email","emailValidated","languageCode","roles","meta"]}',
  Agreement:
    '{"type":"object","properties":{"id":{"type":"string"},"description":{"type":"string"},"amount":{"type":["number","null"]},"currency":{"type":"string"},"contactId":{"type":"string"},"recurrenceRule":{"type":["string","null"]},"startDate":{"type":"string"},"endDate":{"type":["string","null"]},"previousDate":{"type":["string","null"]},"nextDate":{"type":["string","null"]},"archived":{"type":"boolean"},"accountId":{"type":["string","null"]},"meta":{"$ref":"Meta"}},"required":["id","description","amount","currency","contactId","recurrenceRule","startDate","endDate","previousDate","nextDate","archived","accountId","meta"]}',
  Binder:
    '{"type":"object","properties":{"id":{"type":"string"},"name":{"type":"string"},"meta":{"$ref":"Meta"}},"required":["id","name","meta"]}',
  Contact:
    '{"type":"object","properties":{"id":{"type":"string"},"name":{"type":"string"},"address":{"type":["string","null"]},"postalCode":{"type":["string","null"]},"city":{"type":["string","null"]},"countryCode":{"type":["string","null"]},"number":{"type":["string","null"]},"phone":{"type":["string","null"]},"email":{"type":["string","null"]},"registrationNo":{"type":["string","null"]},"ean":{"type":["string","null"]},"paymentTermsDays":{"type":["integer","null"]},"archived":{"type":"boolean"},"meta":{"$ref":"Meta"}},"required":["id","name","address","postalCode","city","countryCode","number","phone","email","registrationNo","ean","paymentTermsDays","archived","meta"]}',
  Coordinate: '{"type":"array"}',
  Meta: '{"type":"object","properties":{},"additionalProperties":{"type":"string"}}',
  Order:
    '{"type":"object","properties":{"id":{"type":"string"},"type":{"$ref":"OrderType"},"number":{"type":["string","null"]},"contactId":{"type":["string","null"]},"contactName":{"type":["string","null"]},"contactAddress":{"type":["string","null"]},"contactCountryCode":{"type":["string","null"]},"notes":{"type":["string","null"]},"date":{"type":"string"},"dueDate":{"type":"string"},"creditOrderId":{"type":["string","null"]},"state":{"$ref":"OrderState"},"currency":{"type":"string"},"balance":{"type":"number"},"paid":{"type":"boolean"},"orderHolderId":{"type":["string","null"]},"paymentTermsDays":{"type":"integer"},"lines":{"type":"array","items":{"$ref":"OrderLine"}}},"required":["id","type","number","contactId","contactName","contactAddress","contactCountryCode","notes","date","dueDate","creditOrderId","state","currency","balance","paid","orderHolderId","paymentTermsDays","lines"]}',
  OrderLine:
    '{"type":"object","properties":{"description":{"type":"string"},"quantity":{"type":"number"},"unitPrice":{"type":"number"},"taxRate":{"type":"number"}},"required":["description","quantity","unitPrice","taxRate"]}',
  OrderState: '{"enum":["draft","approved"]}',
  OrderType: '{"enum":["Sale","Credit"]}',
  Organization:
    '{"type":"object","properties":{"id":{"type":"string"},"name":{"type":"string"},"url":{"type":["string","null"]},"address":{"type":["string","null"]},"postalCode":{"type":["string","null"]},"city":{"type":["string","null"]},"countryCode":{"type":"string"},"phone":{"type":["string","null"]},"email":{"type":["string","null"]},"registrationNo":{"type":["string","null"]},"terminated":{"type":"boolean"},"terminationTime":{"type":["string","null"]},"createdDate":{"type":"string"},"trial":{"type":"boolean"},"subscriptionPrice":{"type":"number"},"subscriptionPeriod":{"$ref":"SubscriptionPeriod"},"subscriptionDiscount":{"type":"number"},"subscriptionExpires":{"type":["string","null"]},"subscriptionType":{"$ref":"SubscriptionType"},"languageCode":{"type":"string"},"baseCurrency":{"type":"string"},"locked":{"type":"boolean"},"subjectToVat":{"type":"boolean"},"timeZone":{"type":"string"},"referenceId":{"type":["string","null"]}},"required":["id","name","url","address","postalCode","city","countryCode","phone","email","registrationNo","terminated","terminationTime","createdDate","trial","subscriptionPrice","subscriptionPeriod","subscriptionDiscount","subscriptionExpires","subscriptionType","languageCode","baseCurrency","locked","subjectToVat","timeZone"]}',
  Payment:
    '{"type":"object","properties":{"id":{"type":"string"},"contactId":{"type":["string","null"]},"amount":{"type":"number"},"currency":{"type":"string"},"type":{"$ref":"PaymentType"},"createdDate":{"type":"string"},"transactionDate":{"type":"string"},"associations":{"type":"array","items":{"type":"string"}}},"required":["id","contactId","amount","currency","type","createdDate","transactionDate","associations"]}',
  PaymentType: '{"enum":["creditcard","bank","cash"]}',
  Plan: '{"type":"object","properties":{"date":{"type":"string"},"path":{"type":"array","items":{"$ref":"Coordinate"}},"contacts":{"type":"array","items":{"$ref":"Contact"}},"agreements":{"type":"array","items":{"$ref":"Agreement"}}},"required":["date","path","contacts","agreements"]}',
  SubscriptionPeriod: '{"enum":["Monthly","Quarterly","SemiAnnually","Annually"]}',
  SubscriptionType: '{"enum":["Free","Micro","Small","Medium","Large"]}',
};

/** Makes what the option `drift` of {@link SkveegeOptions} takes: it compares each answer with the API's description. The data is given all the same, unless it is `strict`. */
export function drift(options: DriftOptions = {}): Drift {
  return createDrift(answers, types, options);
}

export type { Drift, DriftOptions } from "./runtime/drift.js";
