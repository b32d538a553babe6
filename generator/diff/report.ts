import type { Json } from "../support/json.ts";
import type { Location } from "../support/report.ts";

/** What a change means for those who use the API or the package. */
export type Level = "breaking" | "risky" | "compatible";

/** Whom a change reaches: what travels between client and server, or the source code of the package's users. */
export type Axis = "wire" | "package";

/** Who sends the value that a change is about. `none`: a change that no value carries. */
export type Direction = "request" | "response" | "both" | "none";

/** One rule: what it finds, and what that means. The rules' table is a record over the union of their ids. */
export interface Rule {
  readonly axis: Axis;
  readonly level: Level;
  readonly direction: Direction;
  /** How the level follows, where a law decides it. */
  readonly why?: string;
  /** What the rule finds, in one sentence. */
  readonly meaning: string;
  /** What happens to a user of the API or the package, in one sentence. */
  readonly consequence: string;
  /** What that user, or the maintainer, does about it. */
  readonly remedy: string;
  /** Two specs, as the tests read them, of which the second differs from the first by what the rule finds. */
  readonly example: { readonly base: string; readonly head: string };
}

/** An operation that a change reaches, and the method of the package that calls it. */
export interface Reach {
  /** Verb and path: `GET /v1/customers`. */
  readonly operation: string;
  /** The client's method, `customers.list`; undefined where the package has none. */
  readonly method: string | undefined;
  readonly direction: Direction;
}

/** What a machine saw that proves a break. */
export type Witness =
  /** Code of a user that compiles against the base package and not against the head package. */
  | { readonly kind: "code"; readonly code: string; readonly error: string }
  /** A value that only one side accepts. */
  | { readonly kind: "value"; readonly value: Json; readonly acceptedBy: "base" | "head" }
  /** A fact of the exchange that isn't a value: a method and path, a status, a header, an address. */
  | { readonly kind: "exchange"; readonly base: string; readonly head: string };

/** Which of the names that a change affects stand in the code of somebody who uses the package. Others may be used all the same. */
export interface Usage {
  /** Methods, and types that changed themselves: `customers.list`, `Customer`. */
  readonly affected: readonly string[];
  readonly used: readonly { readonly name: string; readonly files: readonly string[] }[];
}

/** A change, judged. One finding for one changed declaration, however many operations use it. */
export interface Finding {
  /** Made of the rule, the changed declaration, and what it was and became; survives reworded messages. */
  readonly id: string;
  readonly rule: string;
  readonly axis: Axis;
  readonly level: Level;
  readonly direction: Direction;
  /** What changed, in the document's or the package's words: `Customer.name`, `GET /v1/orders`, `customers.list`. */
  readonly subject: string;
  /** What changed, in one sentence. */
  readonly message: string;
  readonly consequence: string;
  readonly remedy: string;
  /** What it was and what it is: a value of the document, or TypeScript. Empty where there was or is nothing. */
  readonly before: string;
  readonly after: string;
  /** Whether `before` and `after` are TypeScript declarations. */
  readonly isTypeScript: boolean;
  readonly reaches: readonly Reach[];
  /** Where it stands in the spec; a removal has no head place and is shown at its parent's. */
  readonly base: Location | undefined;
  readonly head: Location | undefined;
  /** Ids of the findings that this one follows from. */
  readonly causes: readonly string[];
  readonly witness: Witness | undefined;
  /** Why a break has no witness; such a finding is not called breaking. */
  readonly unproven: string | undefined;
  /** Only where code was named that uses the package. */
  readonly usage?: Usage;
}

/** What becomes of a package. */
export interface PackageReport {
  readonly vendor: string;
  readonly packageName: string;
  readonly status: "added" | "removed" | "changed" | "same";
  readonly version: string;
  /** The next semantic version that the changes deserve, and why. */
  readonly nextVersion: string;
  readonly bump: "major" | "minor" | "patch" | "none";
  readonly reasons: readonly string[];
  /** Sorted: breaking first, then by subject, rule and id. */
  readonly findings: readonly Finding[];
  /** Findings that the file of accepted changes names, with the reason it gives. */
  readonly accepted: readonly { readonly finding: Finding; readonly reason: string }[];
  /** Lines for the package's CHANGELOG, in Markdown. */
  readonly changelog: readonly string[];
  /** What users of the package must change, in Markdown; empty where nothing. */
  readonly migration: readonly string[];
}

/** The whole comparison, ready to be shown in any format. */
export interface DiffReport {
  /** What was compared: a revision, a file, an address. */
  readonly base: string;
  readonly head: string;
  readonly packages: readonly PackageReport[];
  /** Vendors whose files are the same on both sides, byte for byte; they were not read. */
  readonly unchanged: readonly string[];
  /** What could not be compared, and why; one sentence each. */
  readonly notes: readonly string[];
  /** Entries of the file of accepted changes that match nothing any more, or whose day has passed. */
  readonly stale: readonly { readonly id: string; readonly why: string }[];
}
