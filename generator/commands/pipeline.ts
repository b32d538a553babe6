import { emitPackage } from "../emit/package.ts";
import { loadVendor } from "../load/load.ts";
import type { Vendor } from "../load/vendors.ts";
import { buildModel } from "../model/build.ts";
import { placedOperations } from "../model/walk.ts";
import type { ApiModel } from "../model/types.ts";
import { normalise } from "../normalise/normalise.ts";
import type { Report } from "../support/report.ts";
import type { Stages } from "../support/stages.ts";
import { compileFiles } from "../write/compile.ts";
import { formatFiles } from "../write/format.ts";

/** A package's numbers for the closing table. */
export interface Summary {
  readonly packageName: string;
  readonly operations: number;
  readonly types: number;
  readonly plugins: number;
  readonly files: number;
}

/** What generating a vendor yields before anything is written. */
export interface Generated {
  readonly summary: Summary;
  /** Wanted files by path inside the package. */
  readonly files: ReadonlyMap<string, string>;
  /** The spec's own files, for those who watch them. */
  readonly inputs: readonly string[];
}

/** Reads a vendor's spec into a model; undefined where the spec is too broken for one. */
export async function modelOf(
  vendor: Vendor,
  report: Report,
  stages: Stages,
): Promise<{ readonly model: ApiModel; readonly inputs: readonly string[] } | undefined> {
  const document = await stages.time("load", () => loadVendor(vendor, report));
  if (document === undefined) return undefined;
  const normal = stages.timeSync("normalise", () => normalise(document));
  const model = stages.timeSync("model", () => buildModel(normal, report));
  return { model, inputs: document.files };
}

/** Spec in, files out, all in memory. */
export async function generatePackage(
  vendor: Vendor,
  report: Report,
  stages: Stages,
): Promise<Generated | undefined> {
  const built = await modelOf(vendor, report, stages);
  if (built === undefined || report.failed) return undefined;
  const { model, inputs } = built;
  const { emitted, copied } = await stages.time("emit", () => emitPackage(model));
  const formatted = await stages.time("format", () => formatFiles(emitted));
  const sources = new Map([...formatted, ...copied]);
  const compiled = stages.timeSync("compile", () => compileFiles(sources));
  const files = new Map([...sources, ...compiled]);
  return { summary: summaryOf(model, files), files, inputs };
}

const summaryOf = (model: ApiModel, files: ReadonlyMap<string, string>): Summary => ({
  packageName: model.packageName,
  operations: [...placedOperations(model.groups)].length,
  types: model.types.length,
  plugins: [...files.keys()].filter((path) => /^src\/plugins\/.+\//.test(path)).length,
  files: files.size,
});
