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

/** What a side is called, and what the other side's reading may have left for it. */
export interface SideFacts {
  readonly name: string;
  readonly label: string;
  readonly memory: Memory;
  /** The other side, where it was read before. */
  readonly earlier: LoadedDocument | undefined;
}

/** Takes errors alone: nobody asks a comparison what could be better in the descriptions. */
class Errors extends Report {
  override add<C extends Code>(code: C, at: Location, details: DetailsOf<C>): void {
    if (catalogue[code].severity === "error") super.add(code, at, details);
  }
}

/** Reads one side of a pair. Throws where the document itself is broken; where only no package can be made of it, says so. */
export async function readSide(spec: Spec, facts: SideFacts): Promise<Reading> {
  const { name, label, memory, earlier } = facts;
  const report = new Errors();
  const problems = (): readonly Diagnostic[] =>
    report.diagnostics
      .filter(({ severity }) => severity === "error")
      .map((each) => ({ ...each, file: spec.shown(each.file) }));
  const document =
    spec.file === undefined
      ? await loadVendor({ name, folder: spec.folder }, report, { earlier })
      : await loadFile(spec.file, name, report, { earlier });
  if (document === undefined) throw new SpecProblem(label, problems());
  const normal = normalise(placed(document, spec), memory);
  const model = buildModel(normal, report);
  return report.failed
    ? { source: document, document: normal, model: undefined, problems: problems() }
    : { source: document, document: normal, model, problems: [] };
}

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
