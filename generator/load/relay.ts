import type { Code, DetailsOf } from "../support/catalogue.ts";
import { Report, type Location } from "../support/report.ts";

/** Passes everything on to a report and knows what was said through it, whatever the report held before. */
export class Relay extends Report {
  readonly #report: Report;

  constructor(report: Report) {
    super();
    this.#report = report;
  }

  override add<C extends Code>(
    code: C,
    at: Location | (() => Location),
    details: DetailsOf<C>,
  ): void {
    super.add(code, at, details);
    this.#report.add(code, at, details);
  }
}
