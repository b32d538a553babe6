import { isObject } from "../severa/json.ts";
import type { JsonObject } from "../severa/json.ts";
import type { SeventimeState } from "./data.ts";
import type { FormTree } from "./form-body.ts";
import * as field from "./form-fields.ts";
import type { Fields, ReadField, UnknownNames } from "./form-fields.ts";
import { numberFor } from "./numbering.ts";

const { choice, flag, list, matching, number, record, text } = field;

/** Parameters of section "Create a Customer". */
const customerFields = (unknown: UnknownNames, nextId: () => string): Fields => ({
  ...texts("name", "customerNumber", "address", "address2", "zipCode", "city", "country"),
  ...texts("phone", "email", "organizationNumber", "vatNumber"),
  paymentDays: number,
  billingSettings: record(billingFields(unknown, nextId), unknown),
});

/** The table "Attributes for billingSettings". */
const billingFields = (unknown: UnknownNames, nextId: () => string): Fields => ({
  ...texts("address", "address2", "zipCode", "city", "invoiceEmail", "defaultEmailSubject"),
  ...texts("propertyDescription", "housingSocietyNumber", "apartmentNumber"),
  useSeparateBillingAddress: flag,
  useSeparateBillingEmail: flag,
  isConstructionCompany: flag,
  isROTCustomer: flag,
  isRUTCustomer: flag,
  invoiceDeliveryType: matching(/^(|0|10|20)$/, "empty, 0, 10 or 20", Number),
  typeOfProperty: choice(1, 2),
  deductionDistribution: list(deductionItem(unknown, nextId)),
});

/** The table "Attributes for DeductionItem"; itemId and _id come from the sample. */
function deductionItem(unknown: UnknownNames, nextId: () => string): ReadField {
  const percent = matching(/^([1-9]\d?|100)$/, "from 1 to 100", Number);
  const fields = { ...texts("userName", "personalNumber"), distributionPercent: percent };
  const read = record(fields, unknown, Object.keys(fields));
  return (node, name) => {
    const id = nextId();
    return { itemId: `0.${Number.parseInt(id.slice(-8), 16)}`, ...read(node, name), _id: id };
  };
}

/** Section "Create a Customer": the answer has what was sent and little more, as the sample. */
export function createCustomer(state: SeventimeState, form: FormTree): JsonObject {
  const { data, nextId, unknownNames } = state;
  const values = field.readFields(form, customerFields(unknownNames, nextId), unknownNames);
  field.requireFields(values, "name");
  const id = nextId();
  const stamp = new Date().toISOString();
  const billing = isObject(values["billingSettings"]) ? values["billingSettings"] : {};
  const row: JsonObject = {
    _id: id,
    ...values,
    customerNumber: numberFor(data.customers, "customerNumber", values["customerNumber"]),
    documents: [],
    billingSettings: { deductionDistribution: [], ...billing },
    modifiedDate: stamp,
    createdDate: stamp,
    __v: 0,
    isActive: true,
  };
  data.customers.set(id, row);
  return row;
}

function texts(...names: readonly string[]): Fields {
  return Object.fromEntries(names.map((name) => [name, text]));
}
