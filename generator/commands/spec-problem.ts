import { InputProblem } from "../revisions/input-problem.ts";
import type { Diagnostic } from "../support/report.ts";

/** Problems that forbid a comparison, with what they are about. */
export class SpecProblem extends InputProblem {
  readonly diagnostics: readonly Diagnostic[];

  constructor(label: string, diagnostics: readonly Diagnostic[]) {
    super(`${label} can't be compared`, "Mend what is told above.");
    this.diagnostics = diagnostics;
  }
}
