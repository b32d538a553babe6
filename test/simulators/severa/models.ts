import { addressModel, contactPersonModel, customerModel } from "./customer-models.ts";
import type { CollectionName } from "./data.ts";
import type { Model } from "./field-rules.ts";
import { holidayModel } from "./holiday-model.ts";
import { invoiceModel, invoiceRowModel, invoiceStatusModel } from "./invoice-models.ts";
import { phaseModel, projectModel, workTypeModel } from "./project-models.ts";
import { userModel } from "./user-model.ts";
import { deletedWorkHourModel, workHourModel } from "./work-hour-models.ts";

/** The vendor model of each collection. */
export const models: Readonly<Record<CollectionName, Model>> = {
  customers: customerModel,
  contactPersons: contactPersonModel,
  addresses: addressModel,
  users: userModel,
  projects: projectModel,
  phases: phaseModel,
  workTypes: workTypeModel,
  workHours: workHourModel,
  deletedWorkHours: deletedWorkHourModel,
  invoiceStatuses: invoiceStatusModel,
  invoices: invoiceModel,
  invoiceRows: invoiceRowModel,
  holidays: holidayModel,
};
