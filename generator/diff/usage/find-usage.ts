import type { ApiModel } from "../../model/types.ts";
import { placedOperations } from "../../model/walk.ts";
import { byText } from "../../support/order.ts";
import type { Finding, PackageReport, Usage } from "../report.ts";
import type { NamesInCode } from "./read-code.ts";

/** Whether a file takes anything from a package. */
const importsFrom =
  (packageName: string) =>
  ({ modules }: NamesInCode): boolean =>
    [...modules].some((module) => module === packageName || module.startsWith(`${packageName}/`));

/** The functions of methods: `customers.list` → `listCustomers`. */
const functionsOf = (model: ApiModel): ReadonlyMap<string, string> =>
  new Map(
    [...placedOperations(model.groups)].map(({ operation, chain }) => [
      [...chain, operation.name].join("."),
      operation.function,
    ]),
  );

const EXPORTED = /^[A-Z][\w$]*/;

/** The names that code for the base would write to use what a change is about: methods, and the type that changed itself. */
function affectedBy(
  { axis, subject, before, reaches }: Finding,
  functions: ReadonlyMap<string, string>,
): readonly string[] {
  const called = [...functions].find(([, name]) => name === subject)?.[0];
  const names = [...reaches.map(({ method }) => method), subject, called];
  const methods = names.filter((name) => name !== undefined && functions.has(name));
  const type = axis === "package" && before !== "" ? EXPORTED.exec(subject)?.[0] : undefined;
  return [...new Set([...methods, type])].filter((name) => name !== undefined).sort(byText);
}

/**
 * Says of each finding which of the names that it affects stand in the code; undefined where no file imports the
 * package. Methods count wherever they are called, as a client is often made in one file and used in others.
 */
export function withUsage(
  report: PackageReport,
  model: ApiModel,
  code: readonly NamesInCode[],
): PackageReport | undefined {
  const importing = new Set(code.filter(importsFrom(report.packageName)));
  if (importing.size === 0) return undefined;
  const functions = functionsOf(model);
  const isUsedIn = (name: string, file: NamesInCode): boolean => {
    const isNamed = importing.has(file) && file.identifiers.has(functions.get(name) ?? name);
    return isNamed || (functions.has(name) && file.chains.includes(`.${name}.`));
  };
  const known = new Map<string, readonly string[]>();
  const filesWith = (name: string): readonly string[] => {
    const found =
      known.get(name) ?? code.filter((file) => isUsedIn(name, file)).map(({ path }) => path);
    known.set(name, found);
    return found;
  };
  const usageOf = (finding: Finding): Usage => {
    const affected = affectedBy(finding, functions);
    const used = affected
      .map((name) => ({ name, files: filesWith(name) }))
      .filter(({ files }) => files.length > 0);
    return { affected, used };
  };
  return {
    ...report,
    findings: report.findings.map((finding) => ({ ...finding, usage: usageOf(finding) })),
  };
}
