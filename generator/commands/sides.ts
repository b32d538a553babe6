import type { Side } from "../diff/side.ts";
import { emitPackage } from "../emit/package.ts";
import { runtimeFiles } from "../emit/runtime-files.ts";
import type { Document } from "../load/document.ts";
import { loadFile, loadVendor } from "../load/load.ts";
import { buildModel } from "../model/build.ts";
import type { ApiModel } from "../model/types.ts";
import type { Memory } from "../normalise/memory.ts";
import { normalise } from "../normalise/normalise.ts";
import type { NormalDocument } from "../normalise/document.ts";
import type { Spec } from "../revisions/tree.ts";
import { Report, type Diagnostic } from "../support/report.ts";
import { SpecProblem } from "./spec-problem.ts";

/** A description that was read. */
export interface Reading {
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
}

/** Reads one side of a pair. Throws where the document itself is broken; where only no package can be made of it, says so. */
export async function readSide(spec: Spec, { name, label, memory }: SideFacts): Promise<Reading> {
  const report = new Report();
  const problems = (): readonly Diagnostic[] =>
    report.diagnostics
      .filter(({ severity }) => severity === "error")
      .map((each) => ({ ...each, file: spec.shown(each.file) }));
  const document =
    spec.file === undefined
      ? await loadVendor({ name, folder: spec.folder }, report)
      : await loadFile(spec.file, name, report);
  if (document === undefined) throw new SpecProblem(label, problems());
  const normal = normalise(placed(document, spec), memory);
  const model = buildModel(normal, report);
  return report.failed
    ? { document: normal, model: undefined, problems: problems() }
    : { document: normal, model, problems: [] };
}

/** The document with the places that people know. */
const placed = (document: Document, spec: Spec): Document => ({
  ...document,
  locate: (at) => {
    const found = document.locate(at);
    return { ...found, file: spec.shown(found.file) };
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
