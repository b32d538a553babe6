import { textOf } from "../severa/json.ts";
import type { JsonObject } from "../severa/json.ts";
import type { SeventimeState } from "./data.ts";
import type { FormTree } from "./form-body.ts";
import { flag, readFields, ref, requireFields, text } from "./form-fields.ts";
import { fullUser } from "./full-rows.ts";
import { shown } from "./shown.ts";

/**
 * Section "Create User". The role is sent as text and answered as a number, the password is never
 * answered, and a user starts inactive.
 */
export function createUser(state: SeventimeState, form: FormTree): JsonObject {
  const { data, nextId, unknownNames } = state;
  const fields = {
    ...{ firstName: text, lastName: text, email: text, userName: text },
    userRoleId: ref(data.userRoles),
    ...{ employeeNumber: text, workPhone: text, cellPhone: text, password: text, language: text },
    ...{ isActive: flag, isActivated: flag },
  };
  const { password: _, ...values } = readFields(form, fields, unknownNames);
  requireFields(values, "firstName", "lastName", "email", "userName", "userRoleId");
  const id = nextId();
  const language = textOf(values["language"] ?? null) || "SV";
  const userRoleId = Number(values["userRoleId"]);
  const row = fullUser(id, new Date().toISOString(), { ...values, userRoleId, language });
  data.users.set(id, row);
  return shown("users", row, "alone");
}
