import { expect, test } from "vitest";
import { hiddenNames } from "../../../generator/model/hidden-names.ts";

const isHidden = hiddenNames([
  {
    name: "Customer",
    words: () => ["homeAddress", "base-url", "tags", "street", "s"],
    further: () => [],
  },
  {
    name: "listOrders",
    words: () => ["body", "result", "filter"],
    further: () => ["lines", "amount"],
  },
  { name: "salesPeople", words: () => ["name"], further: () => [] },
]);

test.each([
  ["a member's", "CustomerHomeAddress"],
  ["a member's with a number", "CustomerHomeAddress2"],
  ["a deeper member's", "CustomerHomeAddressStreet"],
  ["an item's", "CustomerTag"],
  ["that of what members beyond the named ones hold", "CustomerValue"],
  ["the schema's own with a number", "Customer3"],
  ["a member's of the form that is sent", "CustomerInputHomeAddress"],
  ["a member's of the second schema of that name", "Customer2BaseUrl"],
  ["the result's of an operation", "ListOrdersResult"],
  ["an item's of what is one of several", "SalesPersonName"],
  ["a result's item's member's", "ListOrdersResultLineAmount"],
  ["a parameter's, however it is written", "ListORDERSFilter"],
])("a name may be %s: %s", (_, name) => {
  expect(isHidden(name)).toBe(true);
});

test.each([
  "CustomerGroup",
  "ListOrdersLines",
  "ListOrdersResultTotal",
  "CustomerStreetName",
  "CustomerAddress",
  "ListOrdersQuery",
  "Order",
  "ListCustomerTags",
])("nothing in those parts can ask for %s", (name) => {
  expect(isHidden(name)).toBe(false);
});
