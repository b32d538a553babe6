import type { Side } from "../diff/side.ts";
import { emitPackage } from "../emit/package.ts";
import { runtimeFiles } from "../emit/runtime-files.ts";
import type { Document, LoadedDocument } from "../load/document.ts";
import { loadFile, loadVendor } from "../load/load.ts";
import { buildModel } from "../model/build.ts";
import type { ApiModel } from "../model/types.ts";
import type { Memory } from "../normalise/memory.ts";
import { normalise } from "../normalise/normalise.ts";
import type { NormalDocument } from "../normalise/document.ts";
import type { UnchangedParts } from "../normalise/unchanged-parts.ts";
import type { Spec } from "../revisions/tree.ts";
import { catalogue, type Code, type DetailsOf } from "../support/catalogue.ts";
import { Report, type Diagnostic, type Location } from "../support/report.ts";
import { SpecProblem } from "./spec-problem.ts";

/** A description that was read. */
export interface Reading {
  readonly source: LoadedDocument;
  readonly document: NormalDocument;
  readonly model: ApiModel | undefined;
  /** Why there is no model; empty where there is one. */
  readonly problems: readonly Diagnostic[];
}

/** What a side is called. */
export interface SideFacts {
  readonly name: string;
  readonly label: string;
}

/** A description that was loaded, and is yet to be understood. */
export interface Loaded {
  readonly spec: Spec;
  readonly document: LoadedDocument;
  readonly report: Report;
}

/** Takes errors alone: nobody asks a comparison what could be better in the descriptions. */
class Errors extends Report {
  override add<C extends Code>(code: C, at: Location, details: DetailsOf<C>): void {
    if (catalogue[code].severity === "error") super.add(code, at, details);
  }
}

/** Loads one side of a pair, which may have parts in common with an earlier one. Throws where the document is broken. */
export async function loadSide(
  spec: Spec,
  { name, label }: SideFacts,
  earlier?: LoadedDocument,
): Promise<Loaded> {
  const report = new Errors();
  const document =
    spec.file === undefined
      ? await loadVendor({ name, folder: spec.folder }, report, { earlier })
      : await loadFile(spec.file, name, report, { earlier });
  if (document === undefined) throw new SpecProblem(label, problemsOf(spec, report));
  return { spec, document, report };
}

/** Understands a side. Where no package can be made of it, says so. */
export function readSide(
  { spec, document, report: loading }: Loaded,
  memory: Memory,
  unchanged?: UnchangedParts,
): Reading {
  const report = new Errors();
  const normal = normalise(placed(document, spec), memory, unchanged);
  const model = buildModel(normal, report);
  const problems = [loading, report].flatMap((each) => problemsOf(spec, each));
  return {
    source: document,
    document: normal,
    model: problems.length > 0 ? undefined : model,
    problems,
  };
}

const problemsOf = (spec: Spec, { diagnostics }: Report): readonly Diagnostic[] =>
  diagnostics
    .filter(({ severity }) => severity === "error")
    .map((each) => ({ ...each, file: spec.shown(each.file) }));

/** The document with the places that people know; they are looked for when somebody asks for them. */
const placed = (document: Document, spec: Spec): Document => ({
  ...document,
  locate: (at) => {
    let found: Location | undefined;
    const place = (): Location => (found ??= document.locate(at));
    return {
      get file() {
        return spec.shown(place().file);
      },
      get line() {
        return place().line;
      },
      get column() {
        return place().column;
      },
      pointer: at,
    };
  },
});

/** A side with its package. */
export async function sideOf(reading: Reading | undefined): Promise<Side | undefined> {
  if (reading === undefined) return undefined;
  const { document, model } = reading;
  if (model === undefined) return { document, model, runtime: new Map(), files: noFiles };
  const files = async (): Promise<ReadonlyMap<string, string>> => {
    const { emitted, copied } = await emitPackage(model);
    return new Map([...emitted, ...copied]);
  };
  return { document, model, runtime: await runtimeFiles(model), files };
}

const noFiles = (): Promise<ReadonlyMap<string, string>> => Promise.resolve(new Map());
