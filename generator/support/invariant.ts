/** Thrown where the generator itself is wrong; a problem in a spec is a report entry, never this. */
export class GeneratorBug extends Error {
  override readonly name = "GeneratorBug";
}

/** States what must hold here if the generator is right. */
export function invariant(condition: unknown, why: string): asserts condition {
  if (!condition) throw new GeneratorBug(`generator bug: ${why}`);
}
