import { common } from "./common-fields.ts";
import * as rule from "./field-rules.ts";
import type { Model } from "./field-rules.ts";
import { at, textOf } from "./json.ts";
import * as show from "./summaries.ts";

const { choice, date, dateTime, fixed, flag, money, never, number, ref, text } = rule;

const loose = { ...flag(false), nullable: true } as const;

/** Document: WorkHourOutputModel; writable is what WorkHourInputModel has too. */
export const workHourModel: Model = {
  collection: "workHours",
  required: ["eventDate", "phase", "user", "workType"],
  fields: {
    ...common,
    billableStatus: fixed(choice("Billable", "NotBillable", "RemovedFromInvoice"), "Billable"),
    customer: fixed(ref("customers", show.numbered)),
    description: text,
    endTime: dateTime,
    eventDate: never(date),
    invoice: ref("invoices", show.invoice),
    invoiceQuantity: number,
    invoiceRowComment: text,
    invoiceRowDescription: text,
    invoiceRowGuid: fixed(text),
    isApproved: loose,
    isBillable: { ...loose, initial: true },
    isModifiable: fixed(flag(true)),
    isProductive: fixed({ ...loose, initial: true }),
    overtime: ref(),
    phase: never(ref("phases", show.phase)),
    plannedInvoiceQuantity: number,
    project: fixed(ref("projects", show.workHourProject)),
    quantity: number,
    startTime: dateTime,
    unitCost: fixed(money),
    unitPrice: money,
    user: never(ref("users", show.person)),
    workType: never(ref("workTypes", show.workType)),
  },
  derive: (row, look) => {
    const project = at(look("phases", textOf(at(row, "phase.guid"))) ?? {}, "project");
    const customer = at(
      look("projects", textOf(at({ project }, "project.guid"))) ?? {},
      "customer",
    );
    const worked = look("workTypes", textOf(at(row, "workType.guid")));
    return {
      project,
      customer,
      billableStatus: row["isBillable"] === false ? "NotBillable" : "Billable",
      isProductive: worked?.["isProductive"] ?? null,
      isModifiable: (row["invoice"] ?? null) === null,
    };
  },
};

/** Document: DeletedWorkHourModel. */
export const deletedWorkHourModel: Model = {
  collection: "deletedWorkHours",
  required: [],
  fields: {
    ...common,
    customer: fixed(ref()),
    deletedDateTime: fixed(dateTime),
    endTime: fixed(dateTime),
    eventDate: fixed(date),
    phase: fixed(ref()),
    plannedInvoiceQuantity: fixed(number),
    project: fixed(ref()),
    quantity: fixed(number),
    startTime: fixed(dateTime),
    user: fixed(ref()),
    workType: fixed(ref()),
  },
};
