/** One document to be tried. */
export interface Task {
  readonly name: string;
  /** Absolute path of the document. */
  readonly file: string;
  /** Folder for what is generated from it. */
  readonly output: string;
}

/** What is wrong, in words that many documents may share, and the place. */
export interface Finding {
  readonly cause: string;
  readonly detail: string;
}

/** What became of one document. */
export interface Outcome {
  readonly name: string;
  /** `refused` is a diagnostic; all but this and `generated` are nordkit's fault. */
  readonly result: "generated" | "refused" | "crashed" | "hung" | "any" | "type-error";
  readonly findings: readonly Finding[];
  readonly operations: number;
  readonly types: number;
  readonly milliseconds: number;
}

/** Whether nordkit did what it promises: a package that compiles, or a diagnostic. */
export const isFault = ({ result }: Outcome): boolean =>
  result !== "generated" && result !== "refused";
