import { catalogue, type Code, type DetailsOf, type Entry } from "./catalogue.ts";
import { ROOT, type Pointer } from "./pointer.ts";
import { printable } from "./printable.ts";

/** Nobody reads more of one sentence. */
const LONGEST = 5_000;

/** Nobody mends more problems of one kind before looking again. */
const MOST_ALIKE = 20;

/** A place in a spec: where a person finds it and where a program does. */
export interface Location {
  /** Path of the file as a person would type it, relative to the working directory where it lies below it. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  readonly pointer: Pointer;
}

export interface Diagnostic extends Location {
  readonly severity: "error" | "warning";
  readonly code: Code;
  /** What is wrong. */
  readonly message: string;
  /** What to write instead. */
  readonly remedy: string;
}

/** The start of a file: for problems that have no better place. */
export const startOf = (file: string): Location => ({ file, line: 1, column: 1, pointer: ROOT });

/** The problems of one kind. */
interface Alike {
  count: number;
  /** Where the last of them that is told stands among all. */
  last: number;
}

/** Collects the problems of one run, so that several are told at once; of many alike the first, and how many more there are. */
export class Report {
  readonly #diagnostics: Diagnostic[] = [];
  readonly #alike = new Map<Code, Alike>();
  readonly #seen = new Set<string>();

  /**
   * Adds a problem; the same problem at the same place counts once. To find places in a large file takes its time: where there may be
   * many, `at` is asked for those that are told.
   */
  add<C extends Code>(code: C, at: Location | (() => Location), details: DetailsOf<C>): void {
    const entry: Entry = catalogue[code];
    const alike = this.#alike.get(code) ?? { count: 0, last: 0 };
    this.#alike.set(code, alike);
    if (typeof at === "function" && alike.count >= MOST_ALIKE) {
      alike.count++;
      return;
    }
    // The catalogue's own types have checked the details: DetailsOf<C> is what this entry takes.
    const diagnostic: Diagnostic = {
      severity: entry.severity,
      code,
      message: printable(entry.text(details as never), LONGEST),
      remedy: printable(entry.remedy(details as never), LONGEST),
      ...(typeof at === "function" ? at() : at),
    };
    const identity = JSON.stringify(diagnostic);
    if (this.#seen.has(identity)) return;
    this.#seen.add(identity);
    if (++alike.count > MOST_ALIKE) return;
    alike.last = this.#diagnostics.push(diagnostic) - 1;
  }

  /** Takes over what another run has told. */
  take(diagnostics: readonly Diagnostic[]): void {
    this.#diagnostics.push(...diagnostics);
  }

  /** All problems, in the order of file, line and column. */
  get diagnostics(): readonly Diagnostic[] {
    const told = [...this.#diagnostics];
    for (const { count, last } of this.#alike.values()) {
      const diagnostic = told[last];
      if (count <= MOST_ALIKE || diagnostic === undefined) continue;
      const message = `${diagnostic.message} (${count - MOST_ALIKE} more like this aren't listed)`;
      told[last] = { ...diagnostic, message };
    }
    return told.sort(
      (a, b) =>
        (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column,
    );
  }

  /** Whether anything was found that forbids writing. */
  get failed(): boolean {
    return this.#diagnostics.some((diagnostic) => diagnostic.severity === "error");
  }
}
