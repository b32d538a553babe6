/** Why a side of a comparison can't be had: what is wrong, and what to do about it. */
export class InputProblem extends Error {
  override readonly name = "InputProblem";
  readonly remedy: string;

  constructor(message: string, remedy: string) {
    super(message);
    this.remedy = remedy;
  }
}
