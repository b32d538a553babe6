import { attempt, type Answer, type Wanted } from "./attempt.ts";
import { MOST_ATTEMPTS, waitAfter } from "./retry-wait.ts";
import type { Tools } from "./tools.ts";

/** Asks for a document, again where that makes sense. */
export async function fetchDocument(
  wanted: Wanted,
  tools: Tools,
): Promise<Exclude<Answer, { kind: "later" }>> {
  for (let number = 1; ; number++) {
    const tries = number === 1 ? "" : ` (attempt ${number} of ${MOST_ATTEMPTS})`;
    const answer = await tools.during(`fetching ${wanted.url}${tries}`, () =>
      attempt(wanted, tools),
    );
    if (answer.kind !== "later") return answer;
    if (number === MOST_ATTEMPTS)
      return { kind: "failed", reason: `${answer.reason} (asked ${MOST_ATTEMPTS} times)` };
    const wait = waitAfter(number, answer.asked, tools.random());
    const seconds = (wait / 1000).toFixed(1);
    await tools.during(`${wanted.url} ${answer.reason}; asking again in ${seconds} s`, () =>
      tools.sleep(wait),
    );
  }
}
