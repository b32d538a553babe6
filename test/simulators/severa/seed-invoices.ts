import { nextGuid, rowsOf } from "./data.ts";
import type { SeveraData } from "./data.ts";
import { at } from "./json.ts";
import type { JsonObject, Row } from "./json.ts";
import type { Seeder } from "./seed-settings.ts";

const STATUS_OF_INVOICE = ["Approved", "Approved", "Approved", "Draft", "Sent", "Paid"];
const [HOURS, PRICE, VAT_PERCENT] = [7.5, 95, 24];

/**
 * Invoices of the first projects, three of them approved. Each invoices the first two work hours of
 * its project, one row per work hour.
 */
export function seedInvoices(data: SeveraData, add: Seeder, currency: string): void {
  const money = (amount: number): JsonObject => ({
    amount,
    currencyCode: currency,
    multiCurrencyInfo: null,
  });
  const statuses = rowsOf(data, "invoiceStatuses");
  const projects = rowsOf(data, "projects").slice(0, STATUS_OF_INVOICE.length);
  projects.forEach((project, index) => {
    const status = statuses.find(({ name }) => name === STATUS_OF_INVOICE[index]);
    const invoice = { guid: nextGuid(data, "invoices") };
    const hours = hoursOf(data, project).slice(0, 2);
    const total = hours.length * HOURS * PRICE;
    hours.forEach((hour, position) => {
      hour["invoice"] = invoice;
      hour["invoiceQuantity"] = HOURS;
      hour["invoiceRowGuid"] = add("invoiceRows", {
        invoiceGuid: invoice.guid,
        description: hour["description"] ?? null,
        quantity: HOURS,
        measurementUnit: "h",
        sortOrder: position + 1,
        unitPrice: money(PRICE),
        vatRate: VAT_PERCENT,
      });
    });
    const customer = { guid: at(project, "customer.guid") };
    add("invoices", {
      ...invoice,
      customer,
      billingCustomer: customer,
      date: `2024-03-0${index + 1}`,
      dueDate: `2024-03-${15 + index}`,
      number: status?.["hasInvoiceNumber"] === true ? 100 + index : null,
      paymentDate: status?.["isPaid"] === true ? "2024-03-20" : null,
      status: { guid: status?.guid ?? null },
      canBeDeleted: status?.["isSent"] !== true,
      projects: [
        { guid: project.guid, name: project["name"] ?? null, number: project["number"] ?? null },
      ],
      totalExcludingTax: money(total),
      totalTax: money((total * VAT_PERCENT) / 100),
      totalIncludingTax: money((total * (100 + VAT_PERCENT)) / 100),
      workHoursQuantity: hours.length * HOURS,
      workHoursTotalExcludingTax: money(total),
    });
  });
}

function hoursOf(data: SeveraData, project: Row): Row[] {
  const phases = rowsOf(data, "phases").filter((row) => at(row, "project.guid") === project.guid);
  const guids = phases.map(({ guid }) => guid);
  return rowsOf(data, "workHours").filter((row) => guids.includes(String(at(row, "phase.guid"))));
}
