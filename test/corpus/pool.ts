import { fork, type ChildProcess } from "node:child_process";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import type { Outcome, Task } from "./outcome.ts";

const WORKER = fileURLToPath(new URL("worker.ts", import.meta.url));
const LONGEST = 300_000;

/** What to say of a document whose process gave no answer. */
const silent = (task: Task, result: "hung" | "crashed", cause: string): Outcome => ({
  name: task.name,
  result,
  findings: [{ cause, detail: "" }],
  operations: 0,
  types: 0,
  milliseconds: LONGEST,
});

const start = (): ChildProcess => fork(WORKER, { execArgv: ["--import", "tsx"] });

function ask(child: ChildProcess, task: Task): Promise<Outcome> {
  return new Promise((resolve) => {
    const settle = (outcome: Outcome): void => {
      clearTimeout(timer);
      child.off("message", settle).off("exit", onExit);
      resolve(outcome);
    };
    const onExit = (code: number | null): void =>
      settle(silent(task, "crashed", `the process ended with ${code ?? "a signal"}`));
    const timer = setTimeout(() => {
      settle(silent(task, "hung", `no end after ${LONGEST / 1000} seconds`));
      child.kill("SIGKILL");
    }, LONGEST);
    child.on("message", settle).on("exit", onExit);
    child.send(task);
  });
}

/** How much is done at a time. */
export const WIDTH = Math.max(1, availableParallelism());

/** Does work for each item, so many at a time; results in the items' order. */
export async function inParallel<T, R>(
  items: readonly T[],
  work: (item: T, lane: number) => Promise<R>,
): Promise<readonly R[]> {
  const results = new Map<number, R>();
  const next = items.entries();
  const lanes = Array.from({ length: Math.min(WIDTH, items.length) }, async (_, lane) => {
    for (const [index, item] of next) results.set(index, await work(item, lane));
  });
  await Promise.all(lanes);
  return [...results].sort(([a], [b]) => a - b).map(([, result]) => result);
}

/** Generates from every document, in processes that are replaced when one of them dies or hangs. */
export async function generateAll(tasks: readonly Task[]): Promise<readonly Outcome[]> {
  const children = new Map<number, ChildProcess>();
  let done = 0;
  try {
    return await inParallel(tasks, async (task, lane) => {
      let child = children.get(lane);
      if (child?.connected !== true || child.killed) children.set(lane, (child = start()));
      const outcome = await ask(child, task);
      if (++done % 50 === 0) process.stderr.write(`${done} of ${tasks.length} generated\n`);
      return outcome;
    });
  } finally {
    for (const child of children.values()) child.kill();
  }
}
