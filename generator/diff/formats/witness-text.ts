import type { Finding, Witness } from "../report.ts";
import { clipped } from "./clipped.ts";

/** What a compiler says about long types is long too, and says most at its beginning. */
export const MOST_OF_ERROR = 240;

/** What proves a break: a sentence, and the code or values it is about. */
export interface Proof {
  readonly sentence: string;
  readonly code: string;
}

/** The proof of a finding, in words; undefined where nothing is to be proven. */
export const proofOf = ({ witness, unproven }: Finding): Proof | undefined => {
  if (witness !== undefined) return witnessProof(witness);
  if (unproven === undefined) return undefined;
  return { sentence: `Not proven, so not called breaking: ${unproven}`, code: "" };
};

const witnessProof = (witness: Witness): Proof => {
  switch (witness.kind) {
    case "code":
      return {
        sentence: `Compiles with the base, and not with the head: ${clipped(witness.error, MOST_OF_ERROR)}`,
        code: witness.code.trimEnd(),
      };
    case "value":
      return {
        sentence: `A value that only the ${witness.acceptedBy} accepts, confirmed by a validator:`,
        code: JSON.stringify(witness.value, null, 2),
      };
    case "exchange":
      return {
        sentence: "What is exchanged differs:",
        code: `- ${witness.base}\n+ ${witness.head}`,
      };
  }
};

/** The text before and after as lines of a comparison, `-` and `+`; what both begin and end with is shown once. */
export const changeLines = ({ before, after }: Finding): readonly string[] => {
  const [old, fresh] = [linesOf(before), linesOf(after)];
  let start = 0;
  while (start < old.length && start < fresh.length && old[start] === fresh[start]) start++;
  let end = 0;
  while (
    end < old.length - start &&
    end < fresh.length - start &&
    old.at(-1 - end) === fresh.at(-1 - end)
  )
    end++;
  return [
    ...old.slice(0, start).map((line) => `  ${line}`),
    ...old.slice(start, old.length - end).map((line) => `- ${line}`),
    ...fresh.slice(start, fresh.length - end).map((line) => `+ ${line}`),
    ...fresh.slice(fresh.length - end).map((line) => `  ${line}`),
  ];
};

const linesOf = (text: string): readonly string[] => (text === "" ? [] : text.split("\n"));
