/** Something that makes one call and reads its answer. */
export interface Contestant {
  readonly name: string;
  readonly call: () => Promise<unknown>;
}

/** What was measured of one contestant. */
export interface Finding {
  readonly name: string;
  readonly callsPerSecond: number;
  /** Microseconds of processor time: other programs on the machine don't count. */
  readonly cpu: number;
  /** Of these, what a call costs more than with bare `fetch` in the same round. */
  readonly own: number;
}

/** Microseconds of one call. */
interface Cost {
  readonly wall: number;
  readonly cpu: number;
}

/** How much is measured. */
export interface Amount {
  readonly rounds: number;
  readonly calls: number;
}

/** Calls until the platform has compiled what is called often. */
const WARM_UP = 4_000;

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const at = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[sorted.length % 2 === 0 ? at - 1 : at], sorted[at]];
  return ((low ?? NaN) + (high ?? NaN)) / 2;
};

async function costOf({ call }: Contestant, calls: number): Promise<Cost> {
  const startedAt = performance.now();
  const before = process.cpuUsage();
  for (let count = 0; count < calls; count++) await call();
  const { system, user } = process.cpuUsage(before);
  return { wall: ((performance.now() - startedAt) * 1_000) / calls, cpu: (user + system) / calls };
}

/**
 * Measures contestants one after the other, again and again, so that what else the machine does meets all alike; the first is
 * the bare one.
 */
export async function measure(
  contestants: readonly Contestant[],
  { calls, rounds }: Amount,
): Promise<readonly Finding[]> {
  for (const contestant of contestants) await costOf(contestant, WARM_UP);
  const costs = contestants.map((): Cost[] => []);
  for (let round = 0; round < rounds; round++) {
    // Begins with another one each time: who comes first may find a warmer or a colder machine.
    for (let turn = 0; turn < contestants.length; turn++) {
      const index = (round + turn) % contestants.length;
      const contestant = contestants[index];
      if (contestant) costs[index]?.push(await costOf(contestant, calls));
    }
  }
  return contestants.map(({ name }, index) => {
    const own = costs[index] ?? [];
    return {
      name,
      callsPerSecond: 1e6 / median(own.map(({ wall }) => wall)),
      cpu: median(own.map(({ cpu }) => cpu)),
      own: median(own.map(({ cpu }, round) => cpu - (costs[0]?.[round]?.cpu ?? NaN))),
    };
  });
}
