import { answers } from "./counterparts/answers.ts";
import { constraints } from "./counterparts/constraints.ts";
import { existence } from "./counterparts/existence.ts";
import { lifecycle } from "./counterparts/lifecycle.ts";
import { requests } from "./counterparts/requests.ts";
import { securityAndPolicy } from "./counterparts/security-and-policy.ts";
import { structure } from "./counterparts/structure.ts";
import { types } from "./counterparts/types.ts";
import { values } from "./counterparts/values.ts";
import { visibility } from "./counterparts/visibility.ts";

/** Every rule of oasdiff as of August 2026, by its id. */
export const counterparts = {
  ...lifecycle,
  ...securityAndPolicy,
  ...requests,
  ...values,
  ...answers,
  ...existence,
  ...structure,
  ...constraints,
  ...types,
  ...visibility,
} as const;
