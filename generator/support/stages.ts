/** Measures how long the stages of a run take. */
export class Stages {
  readonly #milliseconds = new Map<string, number>();

  #add(stage: string, since: number): void {
    this.#milliseconds.set(stage, (this.#milliseconds.get(stage) ?? 0) + performance.now() - since);
  }

  async time<T>(stage: string, work: () => Promise<T>): Promise<T> {
    const since = performance.now();
    try {
      return await work();
    } finally {
      this.#add(stage, since);
    }
  }

  timeSync<T>(stage: string, work: () => T): T {
    const since = performance.now();
    try {
      return work();
    } finally {
      this.#add(stage, since);
    }
  }

  /** Stages in the order they first ran, with their milliseconds. */
  get entries(): readonly (readonly [stage: string, milliseconds: number])[] {
    return [...this.#milliseconds];
  }
}
